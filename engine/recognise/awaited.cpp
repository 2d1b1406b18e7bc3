// What was sent is told as done (已报, 已送, 委托给); what it is waiting for stands one or more clauses
// behind it. They are looked through up to the 。, and no further than to another step.
#include "recognise/awaited.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

bool is_of_reviewers(yigui::step s) {
    switch (s) {
        case step::legality_review:
        case step::fair_competition_review:
        case step::risk_assessment:
        case step::expert_argumentation:
        case step::necessity_assessment:
        case step::expiry_evaluation:
            return true;
        default:
            return false;
    }
}

/// 已报市局会审, 委托给某研究院, 审查表已填好: handed over, with nothing that came of it.
bool is_handed_over(string_view clause) {
    return has_one_of(clause,
                      {"已报", "已送", "送交",     "移送", "已转",   "已提交", "已提请", "已函",
                       "报送", "呈送", "送请",     "送至", "送往",   "报请",   "委托",   "承担",
                       "填好", "填妥", "填写完毕", "填报", "已呈",   "转交",   "转至",   "送市",
                       "送县", "送区", "送省",     "送州", "送司法", "送局",   "报市",   "报县"}) &&
           !has_one_of(clause, {"出具", "收到", "返回了", "作出了", "结论为", "结论是", "认为",
                                "通过了", "审核同意", "审查同意", "经审", "反馈了", "低风险",
                                "作了", "进行了", "开展了", "完成了", "做了"});
}

/// 意见尚未返回, 结果未到, 目前正在入户调查.
bool is_still_awaited(string_view said) {
    if (has_one_of(said, {"尚未返回", "未返回",   "没有返回", "还没返回", "尚未反馈", "未反馈",
                          "还没反馈", "未到",     "没到",     "尚未收到", "还未收到", "尚未出具",
                          "未出具",   "尚未作出", "未作出",   "尚未形成", "未形成",   "尚未答复",
                          "尚未回复", "未回复",   "未答复",   "尚未出",   "未出结",   "未见回",
                          "没有回音", "还没出来", "没有出来", "尚未下达", "尚未提交", "未提交",
                          "尚未报来", "尚未完成", "待返回",   "待反馈",   "未反馈"}))
        return true;
    const std::size_t at = first_place_of(said, {"正在", "尚在", "仍在", "还在", "正由", "正处"});
    return at != string_view::npos &&
           has_one_of(said.substr(at), {"审核", "审查", "复核", "会审", "审理", "评估", "调查",
                                        "论证", "研判", "办理", "复审", "核查"}) &&
           !has_one_of(said.substr(at), {"修改", "完善", "整理", "汇总", "起草", "印"});
}

}  // namespace

bool is_awaited(const reading& r, const phrase_hit& h, yigui::step s) {
    if (!is_of_reviewers(s)) return false;
    constexpr int furthest = 4;  // clauses
    const stretch own = r.clause_at(h.begin), last = r.clause_at(h.end > 0 ? h.end - 1 : 0);
    if (!is_handed_over(r.at({own.begin, std::max(own.end, last.end)}))) return false;
    const std::size_t end = r.period_around({h.begin, h.end}).end;
    std::size_t at = last.end;
    for (int i = 0; i < furthest && at < end; ++i) {
        const stretch c = r.clause_at(at);
        if (c.end <= at) return false;
        const string_view said = r.at(c);
        bool names_other = false;
        r.each_of(role::noun, c, [&](const phrase_hit& one) {
            const auto other = r.words().group_of(one).step;
            names_other |= other && *other != s && !r.words().of(one).is_broad &&
                           one.begin < c.begin + 12 && one.end <= c.end;
        });
        if (names_other) return false;
        if (is_still_awaited(said)) return true;
        if (has_one_of(said,
                       {"出具", "收到", "认为", "结论为", "已返回", "已反馈", "通过", "同意"}))
            return false;
        at = c.end;
    }
    return false;
}

}  // namespace yigui::recognising
