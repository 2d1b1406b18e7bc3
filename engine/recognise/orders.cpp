// Sentences that give orders or lay down a course, without a word of duty: lists of what has to be
// done, tasks that begin with their verb, cases that name who decides, sections on what comes next.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/meetings.h"
#include "recognise/numerals.h"

namespace yigui::recognising {

namespace {

/// The questions of this file, put to a place.
class ordered : public judge {
 public:
    explicit ordered(const judge& j) : judge(j) {}
    /// Why the sentence gives an order, though no word of duty binds the step (orders.cpp).
    std::optional<std::string> order() const;
    bool is_agreed_to_be_done() const;
    bool is_brought_to_meeting() const;
    bool is_in_plan_paragraph() const;
    bool is_in_months_of_plan() const;
    bool is_beside_plan() const;
    bool is_before_term() const;
    bool is_required_before() const;
    bool is_followed_by_next() const;
    bool is_brought_afterwards() const;
    bool is_given_below() const;
    bool is_in_month_to_come() const;
    bool is_required_in_last_clause() const;
    bool is_behind_condition() const;
    bool is_urged() const;
    bool is_for_another_time() const;
    bool is_behind_plan_heading() const;
    bool is_charged() const;
    bool is_in_list_of_duties() const;
    bool is_ordered_of() const;
    bool is_given_in_minutes() const;
    bool is_given_by_sentence() const;
    bool is_task() const;
    bool is_case_of_office() const;
    bool is_condition_of_leave() const;
    bool is_said_of_case() const;
    bool is_in_course_to_come() const;
    bool is_asked_of_office() const;
    bool is_condition_of_course() const;
};

}  // namespace

/// 为征求意见,我局拟于下月召开座谈会: what it is for is to come too.
bool judge::is_purpose_to_come() const {
    return r_.at(clause_).starts_with("为") && clause_.end < sentence_.end &&
           h_.end <= r_.clause_at(h_.begin).end && !strong_sign(sentence_) &&
           !contains(sentence_, "近日") && !contains(sentence_, "日前") &&
           first(role::duty_mark, {clause_.end, sentence_.end}).has_value();
}

/// 修改完善,县法制办审查后报县委会议研究: a meeting gives it to somebody to do.
bool ordered::is_charged() const {
    const bool later =
        contains_one_of({clause_.begin, std::max(h_.end, r_.clause_after(clause_).end)},
                        {"后报", "后提请", "后提交", "后按程序", "后再", "后印发"});
    if (!later || strong_sign(clause_)) return false;
    return contains_one_of({sentence_.begin, h_.end},
                           {"修改完善", "进一步完善", "以便", "抓紧", "尽快", "会后"}) &&
           !contains(sentence_, "已");
}

/// Below 应当经过以下程序: a list of what has to be done.
bool ordered::is_in_list_of_duties() const {
    constexpr std::size_t farthest = 2500;  // bytes
    if (strong_sign(sentence_)) return false;
    const std::size_t stop = h_.begin > farthest ? h_.begin - farthest : 0;
    for (std::size_t at = r_.line_at(h_.begin).begin; at > stop; at = r_.line_at(at - 1).begin) {
        const string_view line = r_.at(r_.line_at(at - 1));
        if (!line.ends_with(":")) continue;
        const bool is_order = line.find("程序") != string_view::npos ||
                              line.find("步骤") != string_view::npos ||
                              line.find("流程") != string_view::npos;
        return is_order && has_one_of(line, {"应当", "应该", "需要", "须", "一般"});
    }
    return false;
}

/// 由区政府法制办出具审核意见, in a document that gives orders.
bool ordered::is_ordered_of() const {
    return around_.kind == paper_kind::issued_document && r_.at(clause_).starts_with("由") &&
           !strong_sign(sentence_);
}

/// 由市司法局复核后报签发, in minutes.
bool ordered::is_given_in_minutes() const {
    const bool tells = contains(clause_, "已") || contains(clause_, "了") ||
                       has_past_date(clause_) ||
                       contains_one_of(period_, {"按照会议要求", "按会议要求", "根据会议要求"});
    // 会议明确:…;二是同步委托第三方开展…
    if (!tells && step_ != step::collective_decision &&
        has_one_of(r_.at({period_.begin, h_.begin}), {"会议明确", "会议要求", "会议强调"}))
        return true;
    const string_view head = r_.at({sentence_.begin, h_.begin});
    if (around_.kind != paper_kind::meeting_minutes && head.find("会议") == string_view::npos)
        return false;
    if (!tells && begins_with_one_of(without_list_mark(r_.at(period_)),
                                     {"同步", "抓紧", "尽快", "加快", "督促", "会后", "进一步"}))
        return true;
    const bool by = r_.at(clause_).starts_with("由") ||
                    r_.at({sentence_.begin, h_.end}).find(",由") != string_view::npos;
    const string_view rest = r_.at({h_.begin, std::max(h_.end, sentence_.end)});
    return by && !strong_sign(clause_) &&
           has_one_of(rest, {"后报", "后提请", "后提交", "后印发", "后按程序", "后再", "报请",
                             "后,报", "后,提", "后,按", "后,由", "后,以"});
}

/// 由司法局对《办法》进行审核,3月底前提出意见: given to somebody, and nothing in it came of it.
bool ordered::is_given_by_sentence() const {
    return clause_.begin == sentence_.begin && r_.at(clause_).starts_with("由") && !own_ &&
           r_.words().of(h_).role == role::noun && h_.begin > clause_.begin + 3 &&
           !names_number() && !tells_of_making() && !event_sign(sentence_) && !outcome_behind();
}

/// 6.重大项目开工前完成社会稳定风险评估, among the tasks of a plan; 2.补充…进行评估, among what
/// experts suggest.
bool ordered::is_task() const {
    if (strong_sign(sentence_)) return false;
    const string_view said = without_list_mark(r_.at(sentence_));
    if (around_.kind == paper_kind::expert_opinion || around_.kind == paper_kind::legality_opinion)
        return begins_with_one_of(said, {"补充", "完善", "细化", "进一步", "增加"});
    if (around_.kind != paper_kind::issued_document || own_) return false;
    if (begins_with_one_of(said, {"完成", "开展", "组织", "督促", "推动", "推进", "落实", "做好",
                                  "抓好", "采取", "健全", "规范", "指导"}))
        return true;
    // …开工前完成社会稳定风险评估
    return has_one_of(r_.at({sentence_.begin, h_.begin}), {"前完成"}) && said != r_.at(sentence_);
}

/// 金额超过5000元的由乡镇政府集体研究决定: which cases, and who decides them.
bool ordered::is_case_of_office() const {
    if (strong_sign(clause_)) return false;
    const string_view head = r_.at({clause_.begin, h_.begin});
    const std::size_t by = head.rfind("由");
    if (by == string_view::npos) return false;
    const string_view what = head.substr(0, by);
    return what.ends_with("的") || has_one_of(what, {"以上的", "以下的", "不足", "超过"});
}

/// 各单位已报备的文件,重新报备; 文件需要修改的,由科室修改,经领导签发后印发: a case, and what is done.
bool ordered::is_said_of_case() const {
    // The words may begin in the clause that names the case.
    const stretch own = r_.clause_at(h_.end > h_.begin ? h_.end - 1 : h_.begin);
    const stretch lead = r_.clause_before(own);
    // 废止前已经签订协议的,由原承办部门…: 已 is part of the case.
    if (lead.begin < own.begin && r_.at(lead).ends_with("的,") && r_.at(own).starts_with("由") &&
        !strong_sign({own.begin, sentence_.end}))
        return true;
    const bool orders =
        begins_with_one_of(r_.at(own), {"由", "重新", "一律", "统一", "按", "须", "要", "应"});
    if (orders && !strong_sign(own) && lead.begin < own.begin &&
        (r_.at(lead).ends_with("的文件,") || r_.at(lead).ends_with("的规范性文件,") ||
         (r_.at(lead).ends_with("规范性文件,") && r_.at(lead).find("的") != string_view::npos) ||
         (r_.at(lead).ends_with("的,") && own.begin > h_.begin)))
        return true;
    return !strong_sign(sentence_) &&
           has_one_of(r_.at({sentence_.begin, clause_.begin}), {"的,由", "的,应"});
}

/// 将逐项研究,经合法性审查后报市政府同意; 拟…,征求意见结束后形成采纳情况: the plan runs on.
bool ordered::is_in_course_to_come() const {
    if (strong_sign(clause_)) return false;
    const auto duty = last(role::duty_mark, {sentence_.begin, clause_.begin});
    if (!duty || done_before({duty->end, clause_.begin})) return false;
    const string_view said = r_.at({duty->begin, duty->end});
    const bool is_plan = said.starts_with("将") || said.starts_with("拟") ||
                         said.starts_with("计划") || said.starts_with("下一步");
    return is_plan && !has_past_date({duty->end, clause_.end}) &&
           has_one_of(r_.at(clause_), {"后报", "后提请", "后提交", "后形成", "后汇总", "后印发"});
}

/// 修订后的规定经县政府常务会议审议通过后自1月1日起施行: in papers that come before the decision; in
/// others only where what follows is to come as well, and no meeting is numbered.
bool ordered::is_condition_of_course() const {
    bool is_before = true;
    switch (around_.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::draft:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
            break;
        default:
            is_before = false;
    }
    constexpr std::size_t nearest = 30;  // bytes from the step to what follows on it
    const string_view said = r_.at({h_.begin, sentence_.end});
    const std::size_t then =
        first_place_of(said, {"通过后", "同意后", "批准后", "审定后", "审核后", "审查后"});
    if (then == string_view::npos || then > h_.end - h_.begin + nearest) return false;
    string_view rest = said.substr(said.find("后", then) + 3);
    if (rest.starts_with(",")) rest.remove_prefix(1);
    const std::size_t at = h_.begin + then;
    if (!is_before && (!begins_with_one_of(rest, {"将", "再", "方可", "即可", "拟"}) ||
                       has_one_of(r_.at({sentence_.begin, at}), {"第", "次会议", "昨", "今天"})))
        return false;
    return begins_with_one_of(rest, {"由", "自", "将", "再", "拟", "方", "即可", "公布", "颁布",
                                     "印发", "发布", "实施", "施行", "以政府令", "正式"}) &&
           !has_past_date({sentence_.begin, at}) && !has_one_of(rest, {"了", "已"}) &&
           !has_one_of(r_.at({sentence_.begin, at}), {"已经", "业经", "先后"}) &&
           !has_past_date({at, sentence_.end});
}

/// 要求司法所在印发前出具审查意见书; 收到材料后5个工作日内完成审核: what is asked of whom, and when.
bool ordered::is_asked_of_office() const {
    if (gives_term_to_office()) return true;
    if (strong_sign(clause_)) return false;
    if (r_.at(clause_).starts_with("要求")) return !event_sign(clause_);
    if (has_one_of(r_.at(sentence_), {"意见为", "结论为", "结论:", "意见:", "出具了"}))
        return false;
    return r_.at(clause_).find("工作日内完成") != string_view::npos;
}

/// 经专家论证并报批准后方可实施: what must come first.
bool ordered::is_condition_of_leave() const {
    return has_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}),
                      {"方可", "方能", "才能", "才可"});
}

/// 提请县政府常务会议讨论决定后印发: brought to a meeting, with nothing that tells how it ended.
bool ordered::is_brought_to_meeting() const {
    if (step_ != step::collective_decision && step_ != step::party_group_report) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    std::size_t brings = first_place_of(said, {"提请", "提交", "报请", "呈报"});
    // 经法规司审查后,报部务会议审议。
    if (begins_with_one_of(said, {"报", "并报", "再报", "上报"}) && !has_word(said, "报经") &&
        has_one_of(said, {"审议", "讨论", "研究"}))
        brings = 0;
    if (brings == string_view::npos || clause_.begin + brings > h_.end) return false;
    if (has_one_of(said, {"已", "了", "业经", "先后", "不得"}) || said.starts_with("经"))
        return false;
    if (was_held(*this)) return false;
    // 研究…,同意提交常务会议: the party group has decided.
    if (step_ == step::party_group_report && has_one_of(said, {"同意提交", "同意提请"}))
        return false;
    const string_view rest = r_.at({clause_.begin + brings, std::max(h_.end, sentence_.end)});
    for (const string_view result : {"通过", "同意", "赞成", "决定", "审定", "获", "无意见",
                                     "没有意见", "无异议", "没有异议", "认可", "号令公布"})
        for (std::size_t at = rest.find(result); at != string_view::npos;
             at = rest.find(result, at + result.size()))
            if (!rest.substr(at + result.size()).starts_with("后")) return false;
    // 提交第40次常务会议讨论通过后正式印发, in the explanation of what has been issued
    const bool is_out = around_.kind == paper_kind::interpretation &&
                        has_one_of(rest, {"后正式", "后印发", "后公布", "后出台", "后发布"});
    return !(is_out && names_session(clause_));
}

/// …三、下一步工作打算 一是…做到内容合法: a text that has lost its lines.
bool ordered::is_behind_plan_heading() const {
    constexpr std::size_t farthest = 900;  // bytes
    const std::size_t line = r_.line_at(h_.begin).begin;
    const std::size_t from = std::max(line, h_.begin > farthest ? h_.begin - farthest : 0);
    std::size_t heading = string_view::npos;
    for (const string_view plan : {"、下一步工作", "、下一步打算", "、下步工作", "、今后工作",
                                   "、工作打算", "、下一阶段工作"})
        if (const std::size_t at = r_.last_place(plan, {from, h_.begin}); at != string_view::npos)
            heading = heading == string_view::npos ? at : std::max(heading, at);
    if (heading == string_view::npos || strong_sign(clause_)) return false;
    return !has_one_of(r_.at({heading + 3, h_.begin}),
                       {"一、", "二、", "三、", "四、", "五、", "六、"});
}

/// 4.后续程序。征求意见结束后,由司法局审核: a paragraph on what follows, named by its first words.
bool ordered::is_in_plan_paragraph() const {
    const stretch line = r_.line_at(h_.begin);
    const string_view opening =
        r_.at({line.begin, std::max(line.begin, std::min(h_.begin, line.begin + 45))});
    return !tells_past(clause_) && !has_one_of(opening, {"启动了后续", "开展了后续", "做了后续"}) &&
           has_one_of(opening,
                      {"后续程序。", "下一步。", "下步。", "下一步打算", "后续程序:", "后续步骤",
                       "后续安排", "后续工作。", "后续工作:", "下一步,", "下一步:", "下一步工作。",
                       "下一步工作:", "下一步工作,", "下一步工作安排", "下一步工作计划",
                       "下一步工作打算", "下一步工作考虑", "下一步工作建议"});
}

/// 已, 了 or a day: what is past is told so; a month alone may be one to come.
bool judge::tells_past(stretch s) const {
    bool found = false;
    each(role::done_mark, s, [&](const phrase_hit& one) { found |= weight(one) > 1; });
    each(role::perfective, s, [&](const phrase_hit& one) {
        found |= r_.at({one.begin, one.end}) == "了";
    });
    if (found) return true;
    for (std::size_t i = r_.first_token(s.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= s.end) break;
        const bool is_day =
            (t.kind == token_kind::month_day && t.number % 100 != 0) ||
            (t.kind == token_kind::date && t.when.from && t.when.from->known_to != precision::year);
        if (is_day && has_past_date({t.begin, t.end})) return true;
    }
    return false;
}

/// 拟于4月公开征求意见,6月完成合法性审核: the plan runs on from month to month.
bool ordered::is_in_months_of_plan() const {
    // 拟于10月底前拿出修订稿,11月上网征求意见: other words of duty may stand behind it.
    std::optional<phrase_hit> duty;
    each(role::duty_mark, {sentence_.begin, clause_.begin}, [&](const phrase_hit& one) {
        if (begins_with_one_of(r_.at({one.begin, one.end}),
                               {"将", "拟", "计划", "下一步", "争取", "力争", "预计", "待"}))
            duty = one;
    });
    if (!duty || tells_past({duty->end, clause_.end})) return false;
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin != clause_.begin) return false;
        return t.kind == token_kind::month_day || t.kind == token_kind::date;
    }
    return false;
}

/// 拟在网站公示征求意见稿;同步邀请专家论证: what is done at the same time as what is planned.
bool ordered::is_beside_plan() const {
    if (!begins_with_one_of(r_.at(clause_), {"同步", "同时", "并"}) ||
        sentence_.begin <= r_.line_at(h_.begin).begin || tells_past(clause_))
        return false;
    const stretch before = r_.sentence_at(sentence_.begin - 1);
    const auto duty = last(role::duty_mark, before);
    return duty && r_.text()[before.end - 1] == ';' &&
           begins_with_one_of(r_.at({duty->begin, duty->end}), {"将", "拟", "计划"}) &&
           !tells_past({duty->end, before.end});
}

/// 要求县住建局吸收与会人员意见,进一步开展风险评估: the order of an earlier clause goes on.
bool ordered::is_required_before() const {
    for (stretch c = r_.clause_before(clause_); c.begin >= sentence_.begin && c.size() > 0;) {
        if (tells_past({c.begin, std::max(h_.end, clause_.end)})) return false;
        if (begins_with_one_of(r_.at(c), {"要求", "责成"})) return true;
        const stretch before = r_.clause_before(c);
        if (before.begin >= c.begin) return false;
        c = before;
    }
    return false;
}

/// 由主要负责人签发,再送办公室统一登记: one thing after another, and nothing that is past.
bool ordered::is_followed_by_next() const {
    const string_view next = r_.at(r_.clause_after(clause_));
    return begins_with_one_of(next, {"再送", "再报", "再提", "再由", "再按"}) &&
           !tells_past(sentence_);
}

/// 审议通过后按规定报县委审定: brought there when the first is through.
bool ordered::is_brought_afterwards() const {
    if (!needs_result()) return false;
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    const std::size_t then = std::min(head.find("通过后"), head.find("同意后"));
    return then != string_view::npos && clause_.begin + then < h_.begin &&
           has_one_of(head.substr(then), {"报", "提请", "提交"}) && !tells_past(clause_);
}

/// Below 会议议定: what the items give to do; and what follows a decision is never done in its minutes.
bool ordered::is_given_below() const {
    if (around_.kind != paper_kind::meeting_minutes || needs_result() ||
        tells_past({sentence_.begin, std::max(h_.end, clause_.end)}))
        return false;
    const bool is_later = step_ == step::signing || step_ == step::numbering ||
                          step_ == step::publication || step_ == step::filing ||
                          step_ == step::interpretation;
    if (is_later && !contains(clause_, "经")) return true;
    constexpr std::size_t farthest = 1500;  // bytes
    const std::size_t stop = h_.begin > farthest ? h_.begin - farthest : 0;
    for (stretch line = r_.line_at(h_.begin);; line = r_.line_at(line.begin - 1)) {
        const string_view said = r_.at(line);
        if (line.begin < r_.line_at(h_.begin).begin && said.ends_with(":"))
            return !said.ends_with("如下:") && has_one_of(said, {"议定", "明确", "要求", "决定"});
        if (without_list_mark(said) == said || line.begin <= stop || line.begin == 0) return false;
    }
}

/// (二)6月上旬公开征求意见, in minutes of 12 May: a month to come.
bool ordered::is_in_month_to_come() const {
    constexpr int furthest = 6;  // months; beyond it is rather one of the year before
    if (around_.kind != paper_kind::meeting_minutes || !around_.written) return false;
    const auto written = std::chrono::year_month_day(around_.written->last());
    const int month = static_cast<int>(static_cast<unsigned>(written.month()));
    for (std::size_t i = r_.first_token(clause_.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= h_.begin) return false;
        if (t.kind != token_kind::month_day) continue;
        const int later = static_cast<int>(t.number / 100) - month;
        const bool is_past = ends_with_one_of(r_.at({0, t.begin}), {"去年", "上年", "前年"});
        return !is_past && later > 0 && later <= furthest;
    }
    return false;
}

/// 会议还研究了《…规划》,要求…进一步组织专家论证后再提交: the last clause tells who is to do it.
bool ordered::is_required_in_last_clause() const {
    const stretch c = r_.clause_at(h_.end > h_.begin ? h_.end - 1 : h_.begin);
    if (c.begin <= h_.begin) return false;
    return begins_with_one_of(r_.at(c), {"要求", "由", "责成", "请"}) && !tells_past(c) &&
           has_one_of(r_.at(c), {"进一步", "后再", "尽快", "抓紧", "会同", "后报", "后提", "再次"});
}

/// 《规定》经常务会议审议通过后,由市长签署政府令公布: in a paper on a draft, both are to come.
bool ordered::is_behind_condition() const {
    const bool is_of_draft =
        around_.kind == paper_kind::drafting_explanation || around_.kind == paper_kind::draft ||
        around_.kind == paper_kind::meeting_minutes ||
        around_.kind == paper_kind::legality_opinion || r_.at(sentence_).starts_with("草案");
    if (!is_of_draft || tells_past(sentence_)) return false;
    const stretch lead = r_.clause_before(clause_);
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const bool is_case = said.find("通过后") != string_view::npos && clause_.end < sentence_.end;
    const string_view next = r_.at(r_.clause_after(clause_));
    if (is_case && begins_with_one_of(next, {"由", "按", "报", "以", "并", "再", "送"}))
        return true;
    return lead.begin < clause_.begin &&
           begins_with_one_of(said, {"由", "按", "报", "以", "并", "再", "送"}) &&
           (r_.at(lead).ends_with("通过后,") || r_.at(lead).ends_with("同意后,") ||
            r_.at(lead).ends_with("批准后,"));
}

/// 审议通过后按规定报县委审定; 经本单位集体研究后于5月20日前报我局: what is done with it has its term.
bool ordered::is_before_term() const {
    const stretch rest{h_.end, std::max(h_.end, clause_.end)};
    return starts(r_.text(), h_.end, "后") && is_deadline(rest) && !tells_past(clause_);
}

/// 4.督促各区县及时报备; 函请司法局对该稿出具审核意见: somebody else is to do it.
bool ordered::is_urged() const {
    const string_view said = without_list_mark(r_.at(clause_));
    return begins_with_one_of(said, {"督促", "函请", "恳请", "敦促", "提醒", "商请"}) &&
           !strong_sign(sentence_) && !event_sign({clause_.end, sentence_.end});
}

/// 修改时由县城管局重新公开征求意见; 按目录载明的时间办理: when it comes to it.
bool ordered::is_for_another_time() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    if (has_one_of(said, {"已", "了", "曾"})) return false;
    const string_view before = r_.at({clause_.begin, h_.begin});
    return has_one_of(before, {"修改时由", "修订时由", "届时由", "到时由"}) ||
           has_one_of(said, {"时间办理", "程序办理", "流程办理", "规定办理"});
}

/// 会议同意对《…》组织听证, 会议决定将《…》(征求意见稿)向社会公开征求意见: to be done from then on.
bool ordered::is_agreed_to_be_done() const {
    if (needs_result() || is_field_ || step_ == step::publication || step_ == step::signing)
        return false;
    if (!begins_with_one_of(r_.at(clause_), {"会议同意", "会议原则同意", "会议决定"})) return false;
    const string_view told = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    return has_one_of(r_.at({clause_.begin, h_.begin}), {"对《", "将《", "就《"}) &&
           names_act_on_text(told.substr(std::min(told.size(), told.find("》")))) &&
           !has_one_of(r_.at({clause_.begin, std::max(h_.end, clause_.end)}), {"已", "了", "经"});
}

std::optional<std::string> ordered::order() const {
    if (is_told_of_issued()) return std::nullopt;
    if (is_brought_to_meeting()) return "写的是提交会议,没有结果";
    if (is_sent_to_you()) return "写的是送请审核";
    if (is_after_what_comes()) return "写的是以后怎样办";
    if (is_item_settled()) return "会议交给有关单位办理";
    if (is_agreed_to_be_done()) return "会议交给有关单位办理";
    if (is_in_plan_paragraph()) return "这一段说的是后续程序";
    if (is_in_plan_row()) return "这张表写的是计划履行的程序";
    if (is_for_another_time()) return "写的是到时怎样办";
    if (is_for_meeting_to_come()) return "说的是以后的会议";
    if (is_condition_of_course()) return "说的是通过以后怎样办,还没有通过";
    if (is_charged()) return "是交办的事";
    if (is_in_list_of_duties() || is_ordered_of()) return "写的是应当怎样做";
    if (is_given_by_sentence()) return "写的是由谁办理";
    if (is_given_in_minutes()) return "会议交给有关单位办理";
    if (is_in_plan_section() || is_behind_plan_heading()) return "这一节说的是下一步";
    if (is_task()) return "写的是要做的事";
    if (is_case_of_office()) return "写的是哪一类事项由谁办理";
    if (is_said_of_case()) return "写的是哪一类情形怎样办";
    if (is_in_course_to_come()) return "前面说的是打算";
    if (is_asked_of_office()) return "写的是要求";
    if (is_in_months_of_plan() || is_beside_plan()) return "前面说的是打算";
    if (is_required_before()) return "前面的分句写的是要求";
    if (is_followed_by_next()) return "写的是先办什么、后办什么";
    if (is_brought_afterwards()) return "前面的步骤还没有完成";
    if (is_given_below()) return "会议交给有关单位办理";
    if (is_in_month_to_come()) return "写的是以后的月份";
    if (is_required_in_last_clause()) return "是交办的事";
    if (is_behind_condition()) return "前面的步骤还没有完成";
    if (is_before_term()) return "后面写明了办理的期限";
    if (is_urged()) return "是请别的单位办的事";
    if (is_condition_of_leave()) return "是办别的事的前提";
    if (is_occasion_of_duty()) return "后面写的是办它时的要求";
    if (const auto told = order_in_remarks()) return told;
    if (const auto told = told_to_come(r_, h_, step_)) return told;
    if (const auto told = given_out(r_, h_, step_)) return told;
    if (const auto rule = norm()) return std::string(*rule);
    return std::nullopt;
}

std::optional<std::string> judge::order() const { return ordered(*this).order(); }

}  // namespace yigui::recognising
