// 有记录: the strongest evidence decides. What is no record (a duty, a plan, a denial, another
// document's paper) is still shown in the note, so that the reader sees why it did not count.
#include <algorithm>

#include "base/loosely.h"
#include "judge/requirement.h"

namespace yigui::judging {
namespace {

using rule::rule_decl;

/// Kinds that hold many things: their mere presence proves no step.
bool is_shared(paper_kind k) {
    switch (k) {
        case paper_kind::draft:
        case paper_kind::issued_document:
        case paper_kind::drafting_explanation:
        case paper_kind::meeting_minutes:
        case paper_kind::decision_catalogue:
        case paper_kind::law:
        case paper_kind::other:
            return true;
        default:
            return false;
    }
}

bool lists(const rule_decl& r, paper_kind k) {
    return std::any_of(r.proofs.begin(), r.proofs.end(),
                       [&](const rule::proof_kind& p) { return p.paper && p.paper->kind == k; });
}

bool takes_statements(const rule_decl& r) {
    return r.proofs.empty() ||
           std::any_of(r.proofs.begin(), r.proofs.end(),
                       [](const rule::proof_kind& p) { return p.statement_of.has_value(); });
}

/// An evaluation is of the need for a document or of its effects; its own events say which.
bool records(const dossier& d, std::size_t paper, step s) {
    return std::any_of(d.events.begin(), d.events.end(), [&](const event& e) {
        return e.paper == paper && e.step == s && e.how == strength::paper_itself;
    });
}

/// The standing that the rule's 凭证 leaves; a listed paper of its own kind proves the step.
standing accepted(const rule_decl& r, const step_record& rec, const case_facts& facts) {
    if (r.proofs.empty()) return rec.standing;
    const dossier& d = facts.papers();
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const paper& p = d.papers[i];
        if (p.about != about::this_one || is_shared(p.facts.kind) || !lists(r, p.facts.kind))
            continue;
        if (p.facts.kind == paper_kind::evaluation && !records(d, i, rec.step)) continue;
        const bool denied = std::any_of(d.events.begin(), d.events.end(), [&](const event& e) {
            return e.paper == i && e.step == rec.step && e.polarity != polarity::done;
        });
        if (!denied) return standing::paper;
    }
    const std::size_t holder =
        rec.best < d.events.size() ? d.events[rec.best].paper : rec.own_paper;
    const bool listed = holder < d.papers.size() && lists(r, d.papers[holder].facts.kind);
    if (rec.standing == standing::paper && listed) return standing::paper;
    if (takes_statements(r)) return rec.standing;
    return rec.is_recorded() ? standing::manifest_only : rec.standing;
}

std::string word(standing s) {
    switch (s) {
        case standing::paper:
            return "材料";
        case standing::dated:
            return "注明日期的转述";
        case standing::undated:
            return "未注明日期的转述";
        case standing::manifest_only:
            return "缺材料";
        case standing::none:
            return "无";
    }
    return {};
}

std::string papers_wanted(const rule_decl& r, yigui::step s) {
    std::string out;
    const auto add = [&](std::string_view name) {
        if (out.find(name) == std::string::npos)
            out += (out.empty() ? "" : "或") + std::string(name);
    };
    for (const rule::proof_kind& p : r.proofs)
        if (p.paper) add(name_of(*p.paper));
    if (out.empty())
        for (paper_kind k : own_papers(s)) add(name_of(k));
    return out.empty() ? std::string(name_of(s)) + "的材料" : out;
}

/// Leads in the draft that speak against "does not concern businesses".
std::optional<std::vector<quote_ref>> against_not_involved(const step_record& rec,
                                                           const case_facts& facts) {
    const auto* s = facts.subject();
    if (!s || rec.step != yigui::step::fair_competition_review) return std::nullopt;
    const bool claims = std::any_of(rec.exempted.begin(), rec.exempted.end(), [&](std::size_t i) {
        return holds_loosely(facts.papers().events[i].quote,
                             {"不涉及", "不属于", "无需", "不需要"});
    });
    const fact economic = facts.get("文件.涉及经营者经济活动");
    if (!claims || truth_of(economic.value) != truth::yes) return std::nullopt;
    return economic.quotes;
}

/// Denials that stand against a record. "尚未" and a paper older than the record only tell how
/// things stood before.
std::vector<std::size_t> denials(const step_record& rec, const dossier& d) {
    std::vector<std::size_t> out;
    // A notice may be taken back while its time runs.
    const bool lasts = rec.step == yigui::step::public_consultation && rec.start.on;
    const auto& since = lasts ? rec.start.on : rec.on.on;
    for (std::size_t i : rec.negated) {
        const event& e = d.events[i];
        if (holds_loosely(e.quote, {"尚未", "还未", "暂未", "还没有", "目前未"})) continue;
        if (e.when && e.when->last_known() && since && e.when->last_known()->last() < since->first)
            continue;
        const bool dated = e.paper < d.papers.size() && d.papers[e.paper].facts.date_written;
        if (!(e.when && lasts) && dated && rec.on.on &&
            d.papers[e.paper].facts.date_written->value.last() < rec.on.on->first)
            continue;
        out.push_back(i);
    }
    return out;
}

void note_events(outcome& out, const std::vector<std::size_t>& events, const dossier& d,
                 const std::string& words) {
    if (events.empty()) return;
    out.events.insert(out.events.end(), events.begin(), events.end());
    out.note += words + ":「" + d.events[events.front()].quote + "」";
}

void explain_undetermined(outcome& out, const rule_decl& r, const step_record& rec, standing s) {
    const std::string step(name_of(rec.step));
    if (s == standing::undated && is_matter(rec.step)) {
        out.missing = step + "是哪一年的";
        out.message = "有" + step + "的材料,但看不出是哪一年的,或者没有写明日期";
    } else if (s == standing::undated) {
        out.missing = step + "的日期";
        out.message = "无法判断是否有" + step + "的记录:转述没有写明日期";
    } else {
        out.missing = papers_wanted(r, rec.step);
        out.message = rec.is_recorded() ? step + "只有转述,本项要求材料本身,缺" + out.missing
                                        : "卷宗清单登记了" + step + ",但没有材料,缺" + out.missing;
    }
}

void explain_recorded(outcome& out, const rule_decl& r, const step_record& rec, standing s,
                      const dossier& d, day_point as_of) {
    const std::size_t holder =
        rec.best < d.events.size() ? d.events[rec.best].paper : rec.own_paper;
    out.message = std::string(name_of(rec.step)) + "有记录";
    if (holder < d.papers.size()) out.message += ":" + d.papers[holder].path;
    if (rec.on.on) out.message += "," + rec.on.on->zh();
    const bool open = rec.end.on && rec.start.on && rec.end.on->first > as_of;
    if (open) out.note += ";期限至" + rec.end.on->zh() + ",在基准日尚未截止";
    if (s == standing::dated) out.note += ";为转述,请补入" + papers_wanted(r, rec.step);
    if (holder < d.papers.size() && d.documents[d.papers[holder].document].meta.contains("ocr"))
        out.note += ";文字由图像识别读出,是较弱的证据,须对照原件核对";
    if (is_matter(rec.step)) out.note += "(只查有无,不查质量)";
}

result_kind result_of(standing s, bool denied, bool due) {
    if (denied) return result_kind::contradictory;
    if (s >= standing::dated) return result_kind::recorded;
    if (!due) return result_kind::not_due;
    return s == standing::none ? result_kind::not_recorded : result_kind::undetermined;
}

/// A record against a denial, or a "not involved" against the text.
void explain_contradiction(outcome& out, const step_record& rec,
                           const std::vector<std::size_t>& denying,
                           const std::optional<std::vector<quote_ref>>& against, const dossier& d) {
    const std::string step(name_of(rec.step));
    if (against) {
        note_events(out, rec.exempted, d, ";材料主张");
        out.quotes = *against;
        out.message = "材料说不涉及" + step + ",正文却有相反的线索";
    } else {
        note_events(out, denying, d, ";同时有材料记载没有进行");
        out.message = step + "的记录互相矛盾";
    }
}

/// A matter of the year may be recorded until the year is over.
bool is_year_over(const rule_decl& r, const case_facts& facts) {
    const fact last = facts.get("台账.年末");
    const auto* day = std::get_if<date>(&last.value);
    return !is_matter(r.step) || !day || day->first < facts.as_of();
}

}  // namespace

void note_what_does_not_count(outcome& out, const step_record& rec, const dossier& d) {
    note_events(out, rec.required, d, ";材料中只有要求或计划,不是记录");
    note_events(out, rec.negated, d, ";材料记载没有进行");
    if (!rec.exempted.empty() && out.result == result_kind::not_recorded)
        note_events(out, rec.exempted, d, ";有材料主张免除,但卷宗中没有相应的材料,视同没有主张");
    for (std::size_t i : rec.of_others) {
        const event& e = d.events[i];
        if (e.paper >= d.papers.size()) continue;
        const paper& p = d.papers[e.paper];
        const char* what = p.about == about::other      ? " 说的是另一份文件"
                           : p.about == about::this_one ? " 里的这项记载说的不是本文件"
                           : e.polarity == polarity::required ? " 只是空表或者计划"
                                                              : " 没有写明说的是本文件";
        out.note += ";" + p.path + what + ",不作为本文件的记录";
        break;
    }
    if (!rec.later.empty()) out.note += ";晚于基准日的记录没有计入";
}

outcome on_record(const rule_decl& r, yigui::stage at, scope& in) {
    const dossier& d = in.facts.papers();
    const step_record& rec = in.facts.record(r.requirement.step.value_or(r.step));
    const standing s = accepted(r, rec, in.facts);
    const bool done = s >= standing::dated;
    const auto against = done ? std::nullopt : against_not_involved(rec, in.facts);
    const auto denying = done ? denials(rec, d) : std::vector<std::size_t>{};
    const bool denied = against || !denying.empty(),
               due = stage_reached(r, at) && is_year_over(r, in.facts);

    outcome out;
    out.form = "有记录";
    out.premises = {word(s), canonical(denied ? truth::yes : truth::no),
                    canonical(due ? truth::yes : truth::no)};
    out.result = result_of(s, denied, due);
    for (const quote_ref& q : in.facts.quotes_of(rec)) out.lines.push_back(in.log.quote(q));
    if (s == standing::none) out.lines.push_back(in.log.absence(rec.step));
    if (rec.best < d.events.size()) out.events.push_back(rec.best);
    if (out.result == result_kind::recorded) explain_recorded(out, r, rec, s, d, in.facts.as_of());
    if (out.result == result_kind::undetermined) explain_undetermined(out, r, rec, s);
    if (denied) explain_contradiction(out, rec, denying, against, d);
    if (!denied && !done) note_what_does_not_count(out, rec, d);
    for (std::size_t i : out.events)
        if (d.events[i].paper < d.papers.size() && !d.events[i].at.empty())
            out.lines.push_back(in.log.quote({d.events[i].paper, d.events[i].at}));
    for (const quote_ref& q : out.quotes) out.lines.push_back(in.log.quote(q));
    return out;
}

}  // namespace yigui::judging
