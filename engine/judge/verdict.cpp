// The passes over a dossier: facts, stage, every rule, steps, order, schedule, head. Everything
// is kept in vectors in a fixed order; the same papers in another order give the same verdict
// because the dossier sorts them and findings are sorted here.
#include <algorithm>
#include <map>
#include <set>

#include "judge/evaluate.h"
#include "judge/judge.h"
#include "judge/schedule.h"
#include "judge/stage.h"
#include "judge/step_order.h"
#include "rule/write.h"

namespace yigui {
namespace {

using namespace judging;
using rule::rule_decl;

/// Whether the rule's text names a matter, in 适用 or as the day that its limit runs from.
bool asks_about(const rule_decl& r, step s) {
    const std::string name(name_of(s));
    const auto holds = [&](const rule::expr_ptr& e) {
        return e && rule::to_text(*e).find(name) != std::string::npos;
    };
    return holds(r.applies) || holds(r.requirement.from);
}

int rank(result_kind r) {
    constexpr result_kind worst_first[] = {
        result_kind::contradictory,  result_kind::not_recorded, result_kind::out_of_order,
        result_kind::too_short,      result_kind::late,         result_kind::undetermined,
        result_kind::not_due,        result_kind::exempt,       result_kind::recorded,
        result_kind::not_applicable, result_kind::not_checked};
    return static_cast<int>(std::find(std::begin(worst_first), std::end(worst_first), r) -
                            std::begin(worst_first));
}

/// A rule that another took over (采用) is silent where the taker binds the case.
std::set<std::string> silenced(const rule::rule_set& set, const case_facts& facts) {
    std::set<std::string> out;
    for (const rule_decl& r : set.rules)
        if (!r.adopts.empty() && is_binding(r, facts, set)) out.insert(r.adopts);
    return out;
}

std::optional<period> when_of(const step_record& r) {
    if (r.start.on && r.end.on) return period::between(r.start.on, r.end.on);
    if (r.on.on) return period::on(*r.on.on);
    return std::nullopt;
}

/// How much a finding says of its step: warnings and errors decide; without one, why none
/// applies. Hints say nothing, whatever they found.
enum class say : unsigned char { decides, explains, nothing };

say weight(const finding& f) {
    if (f.severity != severity::info) return say::decides;
    return f.result == result_kind::not_applicable ? say::explains : say::nothing;
}

std::vector<step_result> results_of(const std::vector<finding>& findings, const case_facts& facts) {
    std::vector<step_result> out;
    std::vector<step> steps(all_steps().begin(), all_steps().end());
    steps.insert(steps.end(), all_matters().begin(), all_matters().end());
    for (step s : steps) {
        const finding* worst = nullptr;
        for (const say level : {say::decides, say::explains}) {
            for (const finding& f : findings)
                if (f.step == s && weight(f) == level &&
                    (!worst || rank(f.result) < rank(worst->result)))
                    worst = &f;
            if (worst) break;
        }
        if (!worst) continue;
        step_result r;
        r.step = s;
        r.result = worst->result;
        for (const finding& f : findings)
            if (f.step == s && f.result == r.result && weight(f) == weight(*worst))
                r.because.push_back(f.rule);
        r.when = when_of(facts.record(s));
        out.push_back(std::move(r));
    }
    return out;
}

step_order order_of(const std::vector<const rule_decl*>& rules) {
    std::vector<step_order::edge> edges;
    for (const rule_decl* r : rules) {
        if (r->requirement.kind != rule::requirement_kind::order || !r->requirement.other) continue;
        step_order::edge e;
        e.before = r->requirement.step.value_or(r->step);
        e.after = *r->requirement.other;
        e.is_strict = !r->requirement.allows_same_day;
        e.is_hard = r->severity == severity::error;
        e.rule = r->id;
        for (const rule::source& s : r->sources)
            if (!s.is_plan_item && e.article.empty())
                e.article = "《" + s.basis.instrument + "》" + s.basis.article;
        if (e.article.empty() && !r->sources.empty()) e.article = r->sources[0].basis.article;
        edges.push_back(std::move(e));
    }
    return step_order(std::move(edges));
}

void sort_findings(std::vector<finding>& all) {
    std::stable_sort(all.begin(), all.end(), [](const finding& a, const finding& b) {
        if (a.step != b.step) return a.step < b.step;
        if (a.severity != b.severity) return a.severity > b.severity;
        return a.rule < b.rule;
    });
}

void fill_subject(verdict& v, const dossier& d, const case_facts& known) {
    v.rival_subjects = d.rival_subjects;
    const facts* f = known.subject();
    if (!f) return;
    verdict::subject_facts s;
    s.has_text = known.has_text();
    if (s.has_text) s.path = d.papers[d.subject].path;
    s.kind = id_of(f->kind);
    if (f->title) s.title = f->title->value;
    if (f->doc_number) s.doc_number = f->doc_number->value;
    if (f->issuer) s.issuer = f->issuer->value;
    if (f->date_written) s.date_written = f->date_written->value.iso();
    if (f->effective && f->effective->on) s.date_effective = f->effective->on->iso();
    if (f->validity) s.validity = f->validity->as_printed;
    for (const citation& c : f->citations)
        if (c.as == citation::role::basis &&
            std::find(s.cites.begin(), s.cites.end(), c.name) == s.cites.end())
            s.cites.push_back(c.name);
    s.normative = f->is_normative;
    s.normative_because = f->normative_because;
    v.subject = std::move(s);
}

void fill_papers(verdict& v, const dossier& d) {
    for (const paper& p : d.papers) {
        paper_summary s;
        s.path = p.path;
        s.sha256 = p.sha256;
        s.kind = p.matter ? id_of(*p.matter) : id_of(p.facts.kind);
        if (p.facts.title) s.title = p.facts.title->value;
        s.about = id_of(p.about);
        s.kind_because = p.matter ? p.matter_because : p.facts.kind_because;
        s.about_because = p.about_because;
        if (p.part == 0) s.warnings = d.documents[p.document].warnings;
        v.papers.push_back(std::move(s));
    }
    for (const fault& f : d.faults) {
        std::string words = f.file + ": " + f.what;
        if (!f.remedy.empty()) words += ";" + f.remedy;
        v.unreadable.push_back(std::move(words));
    }
}

const rule::pack* pack_of(const std::string& id, const rule::rule_set& set) {
    for (const rule::pack& p : set.packs)
        if (p.id == id) return &p;
    return nullptr;
}

/// A pack of 清理理由 alone has no part in the check of a dossier.
bool has_part(const rule::pack& p, const rule::rule_set& set) {
    const auto is_of = [&](const auto& one) { return one.pack == p.id; };
    return std::none_of(set.cleanup_reasons.begin(), set.cleanup_reasons.end(), is_of) ||
           std::any_of(set.rules.begin(), set.rules.end(), is_of);
}

void fill_rules(verdict& v, const rule::rule_set& set, const std::string& issuer) {
    for (const rule::pack& p : set.packs)
        if (has_part(p, set))
            v.packs.push_back(
                {p.id, std::to_string(p.version), p.sha256, p.title, !p.overrides.empty()});
    v.overrides = set.overrides;
    for (const rule::unchecked_decl& u : set.unchecked) {
        if (addresses(pack_of(u.pack, set), issuer) == truth::no) continue;
        std::string item = u.id;
        for (const rule::source& s : u.sources)
            if (s.is_plan_item) item = s.basis.article;
        v.not_checked.push_back({item, u.title, u.reason});
    }
}

/// Rules that ask for the other kind of input (a document's dossier, a year's ledger) are told
/// item by item and never dropped.
void tell_left_out(verdict& v, const rule::rule_set& set, const case_facts& facts) {
    const bool yearly = v.ledger.has_value();
    std::map<std::string, int> left;
    std::vector<std::string> items;
    for (const rule_decl& r : set.rules) {
        if (is_matter(r.step) == yearly ||
            addresses(pack_of(r.pack, set), facts.issuer()) == truth::no)
            continue;
        for (const rule::source& s : r.sources) {
            if (!s.is_plan_item) continue;
            if (left[s.basis.article]++ == 0) items.push_back(s.basis.article);
            break;
        }
    }
    for (const std::string& item : items) {
        const std::string n = std::to_string(left[item]) + "条";
        if (yearly)
            v.not_checked.push_back(
                {item, "每份文件的步骤" + n, "逐份文件检查:用 yigui check 检查那份文件的卷宗"});
        else
            v.not_checked.push_back(
                {item, "年度事项" + n,
                 "机关一年的事项,不在一份文件的卷宗里:用 yigui check 检查年度台账"});
    }
}

/// The cases that a rule is asked of one by one; one empty name when it is asked once.
std::vector<std::string> cases_of(const rule_decl& r, const dossier& d) {
    std::vector<std::string> out;
    for (const event& e : d.events)
        if (!e.instance.empty() && e.step == r.requirement.step.value_or(r.step))
            out.push_back(e.instance);
    // A case that has no answer shows by what came in.
    for (const event& e : d.events)
        if (!e.instance.empty() && asks_about(r, e.step)) out.push_back(e.instance);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (out.empty()) out.emplace_back();
    return out;
}

/// An organ's year: every matter that a rule asks about, case by case where there are several.
void judge_year(verdict& v, const dossier& d, const rule::rule_set& set, const calendar& days,
                const instrument_table& instruments, const case_facts& whole) {
    v.ledger = verdict::ledger_facts{d.ledger->year, d.ledger->organ, d.ledger->because};
    tell_left_out(v, set, whole);
    const auto silent = silenced(set, whole);
    for (const rule_decl& r : set.rules) {
        if (!is_matter(r.step) || silent.count(r.id)) continue;
        for (const std::string& one : cases_of(r, d)) {
            if (one.empty()) {
                v.findings.push_back(judge_rule(r, whole, set, v.stage));
                continue;
            }
            const case_facts facts(d, days, instruments, v.as_of, one);
            v.findings.push_back(judge_rule(r, facts, set, v.stage));
            v.findings.back().message += "(" + one + ")";
        }
    }
    sort_findings(v.findings);
    for (const finding& f : v.findings) ++v.summary[std::string(id_of(f.result))];
    v.steps = results_of(v.findings, whole);
    for (step_result& r : v.steps) {
        std::set<std::string> cases;
        for (const event& e : d.events)
            if (e.step == r.step && !e.instance.empty()) cases.insert(e.instance);
        if (cases.size() > 1) r.when.reset();  // one day would stand for several cases
    }
}

void fill_stage(verdict& v, const std::optional<stage>& wanted, const rule::rule_set& set,
                const case_facts& facts) {
    if (wanted) {
        v.stage = *wanted;
        v.stage_because = "由使用者指定";
        return;
    }
    const told_stage told = tell_stage(facts, months_before_expiry(set, facts));
    v.stage = told.at;
    v.stage_because = told.because;
}

}  // namespace

verdict judge(const dossier& d, const rule::rule_set& set, const calendar& days,
              const instrument_table& instruments, const judge_options& options) {
    verdict v;
    v.dossier = d.path;
    v.as_of = options.as_of;
    const case_facts facts(d, days, instruments, options.as_of);
    fill_subject(v, d, facts);
    fill_papers(v, d);
    fill_rules(v, set, facts.issuer());
    if (d.ledger) {
        judge_year(v, d, set, days, instruments, facts);
        return v;
    }
    fill_stage(v, options.at_stage, set, facts);
    if (!facts.subject()) {
        // Every rule asks something of the document: without one there is nothing to ask.
        v.not_checked.clear();
        v.schedule.undetermined = "没有认出被审查的文件";
        return v;
    }
    tell_left_out(v, set, facts);
    const auto silent = silenced(set, facts);
    std::vector<const rule_decl*> applying, planned;
    for (const rule_decl& r : set.rules) {
        if (is_matter(r.step) || silent.count(r.id)) continue;
        trace seen;
        v.findings.push_back(judge_rule(r, facts, set, v.stage, &seen));
        if (!seen.is_binding) continue;
        if (seen.applies != truth::no) applying.push_back(&r);
        if (will_apply(r, seen.edition, facts, set) != truth::no) planned.push_back(&r);
    }
    sort_findings(v.findings);
    for (const finding& f : v.findings) ++v.summary[std::string(id_of(f.result))];
    v.steps = results_of(v.findings, facts);
    const step_order order = order_of(applying);
    for (const auto& e : order.reduced()) v.order.push_back({e.before, e.after, e.rule, e.article});
    v.schedule = plan_schedule(facts, set, planned, v.steps, v.findings, order);
    return v;
}

}  // namespace yigui
