// The passes over one rule, each of which may end it: does it bind (pack, organ, edition), does
// it apply (facts), what does its requirement give, is there relief. The finding is filled on
// the way; the last proof line enters a small table (applicability, result, relief) that
// checker.cpp knows by itself.
//
// When applicability is open but the requirement is met, the answer is 有记录: what is unknown
// could not change it for the worse.
#include "judge/evaluate.h"

#include <algorithm>

#include "judge/expression.h"
#include "judge/message.h"
#include "judge/relief.h"
#include "judge/requirement.h"
#include "rule/vocabulary.h"

namespace yigui::judging {
namespace {

using rule::rule_decl;

const rule::pack* pack_of(const rule_decl& r, const rule::rule_set& set) {
    for (const rule::pack& p : set.packs)
        if (p.id == r.pack) return &p;
    return nullptr;
}

bool pack_in_force(const rule::pack* p, day_point d) {
    return !p || ((!p->from || *p->from <= d) && (!p->to || d <= *p->to));
}

struct edition {
    std::string name = "基准日";
    day_point day{};
    std::size_t line = SIZE_MAX;
};

/// The day that chooses the edition: the first of 定版 that is known.
edition choose_edition(const rule_decl& r, scope& in) {
    edition out;
    out.day = in.facts.as_of();
    std::vector<rule::expr_ptr> names = r.edition;
    if (names.empty()) {
        // A duty of the year is judged by what applied when the year ended.
        std::vector<std::string> defaults = {std::string(name_of(r.step)) + ".日期",
                                             "文件.成文日期"};
        if (is_matter(r.step)) defaults = {"台账.年末"};
        for (const std::string& n : defaults) {
            auto e = std::make_shared<rule::expr>();
            e->value = rule::name_ref{n};
            names.push_back(e);
        }
    }
    std::vector<std::size_t> from;
    for (const auto& n : names) {
        const evaluated e = evaluate(*n, in);
        const auto* d = std::get_if<date>(&e.value);
        if (!d) continue;
        out.name = e.name;
        out.day = d->first;
        if (e.line != SIZE_MAX) from.push_back(e.line);
        break;
    }
    out.line = in.log.edition(out.name, out.day, std::move(from));
    return out;
}

/// The law among the sources in force; the plan's own words where no law is named.
std::vector<const rule::source*> law_of(const std::vector<const rule::source*>& sources) {
    std::vector<const rule::source*> out;
    for (const rule::source* s : sources)
        if (!s->is_plan_item) out.push_back(s);
    return out.empty() ? sources : out;
}

/// A finding under construction.
struct work {
    const rule_decl& rule;
    const rule::rule_set& set;
    scope in;
    finding out;
    std::vector<std::size_t> lines;
    std::vector<const rule::source*> sources;
    bool may_be_foreign = false;  ///< neither 适用机关 nor 不适用机关 names the issuer
};

void conclude(work& w, truth applies, std::string_view form_result, const std::string& how) {
    w.in.log.conclusion(w.rule.id, {canonical(applies), std::string(form_result), how},
                        std::string(id_of(w.out.result)), w.lines);
    w.out.proof = w.in.log.take();
}

void end_not_applicable(work& w, std::string message, const std::string& how, truth applies) {
    w.out.result = result_kind::not_applicable;
    w.out.severity = severity::info;
    w.out.message = std::move(message);
    conclude(w, applies, "", how);
}

/// 镇人民政府, left out of 人民政府.
bool narrows(const std::string& left_out, const std::string& organ) {
    return left_out.size() > organ.size() && left_out.find(organ) != std::string::npos;
}

const std::string* excluded_by(const rule::pack& p, const std::string& issuer) {
    for (const std::string& organ : p.excluded)
        if (issuer.find(organ) != std::string::npos) return &organ;
    return nullptr;
}

/// Exclusions beside the issuers leave a gap between the two; those among them leave none.
bool may_bind_unnamed(const rule::pack& p) {
    return std::any_of(p.excluded.begin(), p.excluded.end(), [&](const std::string& left_out) {
        return std::none_of(p.issuers.begin(), p.issuers.end(),
                            [&](const std::string& organ) { return narrows(left_out, organ); });
    });
}

/// Pack, organ, edition. False when the rule does not bind; the finding is closed then.
bool bind(work& w, const edition& e) {
    const rule::pack* p = pack_of(w.rule, w.set);
    const std::string issuer = w.in.facts.issuer();
    const truth addressed = addresses(p, issuer);
    w.sources = sources_in_force(w.rule, e.day);
    for (const rule::source* s : w.sources) w.out.basis.push_back(s->basis);
    for (const rule::source& s : w.rule.sources)
        if (s.is_plan_item && w.out.plan_item.empty()) w.out.plan_item = s.basis.article;
    if (!pack_in_force(p, e.day)) {
        end_not_applicable(w,
                           "不适用:" + e.name + date{e.day}.zh() + ",不在规则包《" +
                               (p ? p->title : w.rule.pack) + "》适用的期间",
                           "版本", truth::no);
        return false;
    }
    if (addressed == truth::no) {
        const std::string* left_out = excluded_by(*p, issuer);
        const std::string bound =
            left_out ? "本项不约束" + *left_out : "本项约束" + p->issuers.front();
        end_not_applicable(w, "不适用:" + bound + ",本文件的制定机关是" + issuer, "机关",
                           truth::no);
        return false;
    }
    w.may_be_foreign = addressed == truth::unknown && may_bind_unnamed(*p);
    if (addressed == truth::unknown && !w.may_be_foreign) {
        w.out.result = result_kind::undetermined;
        w.out.severity = severity::info;
        w.out.missing = "文件.制定机关";
        w.out.message = "无法判断是否适用:本项约束" + p->issuers.front() + ",没有材料写明制定机关";
        conclude(w, truth::unknown, "", "机关");
        return false;
    }
    if (w.sources.empty() && !w.rule.sources.empty()) {
        end_not_applicable(w, "不适用:" + e.name + date{e.day}.zh() + "时,没有施行中的条文版本",
                           "版本", truth::no);
        return false;
    }
    return true;
}

/// What an exemption can excuse: not that papers deny each other, but a condition that says so.
bool is_failing(const outcome& o) {
    switch (o.result) {
        case result_kind::contradictory:
            return o.form == "条件";
        case result_kind::not_recorded:
        case result_kind::too_short:
        case result_kind::late:
        case result_kind::out_of_order:
        case result_kind::undetermined:
        case result_kind::not_due:
            return true;
        default:
            return false;
    }
}

/// All sources unverified: at most a warning, and said so.
void weaken_unchecked(work& w) {
    const auto is_unchecked = [](const rule::source* s) {
        return s->basis.status == source_status::unchecked;
    };
    const auto law = law_of(w.sources);
    const bool rule_unchecked = !law.empty() && std::all_of(law.begin(), law.end(), is_unchecked);
    const bool parameter_unchecked =
        std::any_of(w.in.parameter_sources.begin(), w.in.parameter_sources.end(), is_unchecked);
    if (!rule_unchecked && !parameter_unchecked) return;
    w.out.severity = std::min(w.out.severity, severity::warning);
    w.out.message += "(条文待核)";
}

/// An article that grounds both the rule and its relief is shown once.
void add_basis(work& w, const legal_basis& b) {
    const bool is_there =
        std::any_of(w.out.basis.begin(), w.out.basis.end(), [&](const legal_basis& have) {
            return have.instrument == b.instrument && have.article == b.article &&
                   have.from == b.from;
        });
    if (!is_there) w.out.basis.push_back(b);
}

/// An organ that the pack names on neither side is judged, but only warned.
void weaken_foreign(work& w) {
    if (!w.may_be_foreign) return;
    w.out.severity = std::min(w.out.severity, severity::warning);
    w.out.message +=
        "(本规定约束" + pack_of(w.rule, w.set)->issuers.front() + "的机关,制定机关是否属于请核对)";
}

void add_quotes(work& w, const std::vector<quote_ref>& quotes) {
    for (const quote_ref& q : quotes) add_evidence(w.out, w.in.facts, q);
}

/// Relief of a failing outcome; gives the word for the conclusion's table.
std::string relieve(work& w, const outcome& o, bool reached) {
    if (!is_failing(o)) return "无";
    const relief r = find_exemption(w.rule, o, w.in);
    if (r.how == relief::kind::exempt && reached) {
        w.out.result = result_kind::exempt;
        w.out.message = std::string(name_of(w.out.step)) + "免除:" + r.words;
        w.out.missing.clear();
    } else if (r.how == relief::kind::unknown_ground && reached) {
        w.out.result = result_kind::undetermined;
        w.out.message = "无法判断" + std::string(name_of(w.out.step)) + "能否免除:" + r.words;
        w.out.missing = r.missing;
    } else {
        if (o.result == result_kind::not_due) return "无";
        const relief m = find_mitigation(w.rule, w.in);
        if (m.how != relief::kind::mitigated) return "无";
        w.out.severity = std::min(w.out.severity, m.severity);
        w.out.message += ";" + m.words;
        if (m.because) add_basis(w, m.because->basis);
        w.lines.insert(w.lines.end(), m.lines.begin(), m.lines.end());
        add_quotes(w, m.quotes);
        return "降级";
    }
    if (r.because) add_basis(w, r.because->basis);
    w.lines.insert(w.lines.end(), r.lines.begin(), r.lines.end());
    add_quotes(w, r.quotes);
    return r.how == relief::kind::exempt ? "免除" : "理由不明";
}

/// The lead in the text that makes the rule apply is shown beside what it asks for. That a text
/// names businesses or the public's interests is no lead to look at.
void show_leads(work& w, const evaluated& applies) {
    const facts* s = w.in.facts.subject();
    if (!s || applies.is_true() != truth::yes) return;
    const dossier& d = w.in.facts.papers();
    for (const quote_ref& q : applies.quotes) {
        const auto is_lead = [&](const signal& one) {
            return one.at == q.at && one.id != "enterprise" && one.id != "public_interest" &&
                   !rule::is_further_paper(one.id);
        };
        if (q.paper != d.subject || std::none_of(s->signals.begin(), s->signals.end(), is_lead))
            continue;
        const std::string words(d.documents[d.papers[q.paper].document].at(q.at));
        w.out.message += ";正文写有「" + words + "」,因此适用";
        add_evidence(w.out, w.in.facts, q);
        return;
    }
}

void fill_outcome(work& w, const outcome& o, const evaluated& applies, bool reached) {
    w.out.result = o.result;
    w.out.missing = o.missing;
    w.out.due = o.due;
    if (!reached && o.result == result_kind::undetermined) w.out.result = result_kind::not_due;
    if (applies.is_true() == truth::unknown && o.result != result_kind::recorded &&
        o.result != result_kind::not_applicable) {
        w.out.result = reached ? result_kind::undetermined : result_kind::not_due;
        w.out.missing = w.in.asks_unseen_text ? missing_text : applies.missing();
    }
    if (o.result == result_kind::not_applicable) w.out.severity = severity::info;
    w.out.message = message_of(w.rule, w.out, o, applies.is_true() == truth::unknown);
    for (std::size_t i : o.events) add_evidence(w.out, w.in.facts, i);
    add_quotes(w, o.quotes);
    if (is_failing(o)) show_leads(w, applies);
}

void judge_facts(work& w, yigui::stage at) {
    evaluated applies;
    applies.value = true;
    w.in.asks_unseen_text = is_of_text(w.rule) && !w.in.facts.has_text();
    if (w.rule.applies) applies = evaluate(*w.rule.applies, w.in);
    if (applies.line != SIZE_MAX) w.lines.push_back(applies.line);
    if (w.in.seen) w.in.seen->applies = applies.is_true();
    if (applies.is_true() == truth::no) {
        std::string why;
        for (const std::string& one : applies.reasons) why += (why.empty() ? "" : ";") + one;
        add_quotes(w, applies.quotes);
        end_not_applicable(w, "不适用:" + why, "适用", truth::no);
        return;
    }
    const bool reached = stage_reached(w.rule, at);
    const outcome o = require(w.rule, at, w.in);
    w.lines.insert(w.lines.end(), o.lines.begin(), o.lines.end());
    w.lines.push_back(
        w.in.log.calculation("要求:" + o.form, o.premises, std::string(id_of(o.result)), o.lines));
    fill_outcome(w, o, applies, reached);
    const bool open = applies.is_true() == truth::unknown;
    const std::string how = open && w.out.result != o.result ? "无" : relieve(w, o, reached);
    w.out.remedy = remedy_of(w.rule, w.out);
    if (w.out.result != result_kind::recorded && w.out.result != result_kind::not_applicable) {
        weaken_unchecked(w);
        weaken_foreign(w);
    }
    conclude(w, applies.is_true(), id_of(o.result), reached ? how : "未到阶段");
}

}  // namespace

finding judge_rule(const rule_decl& r, const case_facts& facts, const rule::rule_set& set,
                   yigui::stage at, trace* seen) {
    proof_log log(facts);
    work w{r, set, scope{facts, set, r.pack, facts.as_of(), log, {}, false, seen}, {}, {}, {}};
    w.out.rule = r.id;
    w.out.title = r.title;
    w.out.pack = r.pack;
    w.out.step = r.requirement.kind == rule::requirement_kind::order
                     ? r.requirement.step.value_or(r.step)
                     : r.step;
    w.out.severity = r.severity;
    fill_search(w.out, r, facts);
    w.lines.push_back(log.rule_text(r, set));
    const edition e = choose_edition(r, w.in);
    w.in.edition = e.day;
    w.lines.push_back(e.line);
    const bool is_bound = bind(w, e);
    if (seen) {
        seen->edition = e.day;
        seen->is_binding = is_bound;
    }
    if (is_bound) judge_facts(w, at);
    return std::move(w.out);
}

std::vector<const rule::source*> sources_in_force(const rule_decl& r, day_point d) {
    std::vector<const rule::source*> out;
    bool names_law = false, has_law = false;
    for (const rule::source& s : r.sources) {
        names_law = names_law || !s.is_plan_item;
        if (!in_force(s, d)) continue;
        has_law = has_law || !s.is_plan_item;
        out.push_back(&s);
    }
    if (names_law && !has_law) out.clear();
    return out;
}

truth addresses(const rule::pack* p, const std::string& issuer) {
    if (!p || p->issuers.empty()) return truth::yes;
    if (issuer.empty()) return truth::unknown;
    const std::string* left_out = excluded_by(*p, issuer);
    for (const std::string& organ : p->issuers)
        if (issuer.find(organ) != std::string::npos && !(left_out && narrows(*left_out, organ)))
            return truth::yes;
    return left_out || !may_bind_unnamed(*p) ? truth::no : truth::unknown;
}

bool is_binding(const rule_decl& r, const case_facts& facts, const rule::rule_set& set) {
    proof_log log(facts);
    scope in{facts, set, r.pack, facts.as_of(), log, {}};
    const day_point day = choose_edition(r, in).day;
    const rule::pack* p = pack_of(r, set);
    const truth addressed = addresses(p, facts.issuer());
    const bool is_addressed =
        addressed == truth::yes || (addressed == truth::unknown && may_bind_unnamed(*p));
    return pack_in_force(p, day) && is_addressed &&
           (r.sources.empty() || !sources_in_force(r, day).empty());
}

truth will_apply(const rule_decl& r, day_point edition, const case_facts& facts,
                 const rule::rule_set& set) {
    if (!r.applies) return truth::yes;
    proof_log log(facts);
    scope in{facts, set, r.pack, edition, log, {}, true};
    return evaluate(*r.applies, in).is_true();
}

}  // namespace yigui::judging
