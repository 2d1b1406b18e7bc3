// The highest mark decides, from the end of the procedure to its beginning, so that a gap (no
// consultation, but a meeting) does not lower the stage and hide itself.
#include "judge/stage.h"

#include <algorithm>

#include "base/loosely.h"
#include "judge/expression.h"

namespace yigui::judging {
namespace {

bool has_kind(const case_facts& facts, paper_kind k) {
    return std::any_of(
        facts.papers().papers.begin(), facts.papers().papers.end(),
        [&](const paper& p) { return p.about == about::this_one && p.facts.kind == k; });
}

told_stage of_draft(const case_facts& facts) {
    using enum step;
    const auto on = [&](step s) { return facts.record(s).is_recorded(); };
    if (on(signing) || on(collective_decision))
        return {stage::issuance, "已有集体讨论决定或签发的记录,文件尚未印发"};
    if (on(legality_review)) return {stage::deliberation, "已有合法性审核的记录"};
    for (step s : {public_consultation, consultation_feedback, enterprise_consultation,
                   fair_competition_review, expert_argumentation, risk_assessment})
        if (facts.record(s).standing != standing::none)
            return {stage::review, "已有" + std::string(name_of(s)) + "的材料或记载"};
    const std::string title = facts.subject()->title ? facts.subject()->title->value : "";
    if (holds_loosely(title, {"送审稿", "报审稿", "审议稿"}))
        return {stage::review, "标题写明是送审稿"};
    if (has_kind(facts, paper_kind::drafting_explanation))
        return {stage::review, "卷宗中已有起草说明"};
    return {stage::drafting, facts.has_text() ? "只有草案" : "没有审核、征求意见等步骤的记录"};
}

}  // namespace

told_stage tell_stage(const case_facts& facts, int evaluate_months) {
    const auto* s = facts.subject();
    if (!s) return {stage::drafting, "没有认出被审查的文件"};
    if (s->kind == paper_kind::draft) return of_draft(facts);
    const fact expiry = facts.get("文件.届满日期");
    if (const auto* d = std::get_if<date>(&expiry.value); d && evaluate_months > 0) {
        const day_point from = add_months(d->first, -evaluate_months);
        if (from <= facts.as_of())
            return {stage::expiry, "有效期至" + d->zh() + ",距届满不足" +
                                       std::to_string(evaluate_months) + "个月或者已经届满"};
    }
    return {stage::published, facts.has_text() ? "是已经印发的正式文件" : s->kind_because};
}

int months_before_expiry(const rule::rule_set& set, const case_facts& facts) {
    int months = 0;
    for (const rule::rule_decl& r : set.rules) {
        if (r.requirement.kind != rule::requirement_kind::deadline_before || !r.requirement.amount)
            continue;
        if (r.requirement.step.value_or(r.step) != step::expiry_evaluation) continue;
        proof_log log(facts);
        scope in{facts, set, r.pack, facts.as_of(), log, {}};
        const evaluated n = evaluate(*r.requirement.amount, in);
        const auto* d = std::get_if<rule::duration>(&n.value);
        if (d && d->unit == rule::unit::months) months = std::max(months, d->count);
    }
    return months;
}

}  // namespace yigui::judging
