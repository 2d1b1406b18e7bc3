// What tells that a step was taken: a mark at the noun or in an earlier clause, the result of a
// meeting, a passage under its heading. A duty between the mark and the noun undoes it; 经 and 通过
// alone need a result.
#include <algorithm>

#include "recognise/adverbs.h"
#include "recognise/done_without_mark.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/left_out.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class told_done : public judge {
 public:
    explicit told_done(const judge& j) : judge(j) {}
    /// 合法性审核已送司法局: handed in, and not yet back.
    bool is_sent_for(const phrase_hit& done) const;
    /// 征求意见和法审都走完了: the predicate stands at the noun.
    bool ends_list(const phrase_hit& done) const;
    /// 由政研室承担,业已完成: the next clause is nothing but that it is finished.
    std::optional<phrase_hit> completed_next() const;
    std::optional<phrase_hit> came_after_all() const;
    bool came_in_next() const;
    bool is_only_begun(const phrase_hit& d) const;
    bool is_set_for_later() const;
    std::optional<judgment> only_begun(std::string& why);
    std::optional<judgment> by_marks(std::string& why);
    /// 下一步可以交法规处审了: 了 at the end, behind a modal, tells what it is time for.
    bool is_time_for(const phrase_hit& duty, const phrase_hit& done) const;
    /// 哪些建议采纳了、哪些没采纳,没有公布: what is asked; whether anybody was told, the next clause says.
    bool asks_which_were_taken() const;
    std::optional<judgment> answered_by_next(std::string& why);
    std::optional<judgment> from_passage(std::string& why);
    static std::optional<judgment> drop_const(std::string& why, string_view reason);
    bool is_through_channels(const phrase_hit& d) const;
    std::optional<judgment> by_done_mark(const phrase_hit& d, std::string& why);
    /// By a mark that decides alone, unless it only begins, is far off or tells of a class.
    std::optional<judgment> by_strong_mark(const phrase_hit& d, std::string& why);
    std::optional<judgment> by_mark_behind(std::string& why);
    /// Behind 经…: a result that the sentence reports, and no duty before it.
    bool is_result_of_case(const phrase_hit& result) const;
    std::optional<std::string> result_behind() const;
    /// Coordinated steps: the mark stands in an earlier clause of the sentence.
    std::optional<judgment> from_earlier_clauses(std::string& why);
    bool is_due_by(const phrase_hit& duty) const;
    /// 局法规处出具审核意见: an office by its name, and what it gave.
    bool names_act_of_office() const {
        return contains_one_of({clause_.begin, std::max(h_.end, clause_.end)},
                               {"出具", "提出", "作出", "通过", "收到", "召开", "形成"}) &&
               !contains_one_of({clause_.begin, std::max(h_.end, clause_.end)},
                                {"请", "由", "将", "应", "须", "前", "待", "要"});
    }
};

}  // namespace

bool judge::is_invitation(const phrase_hit& mark) const {
    const auto begins = [&](const phrase_hit& one, word_list with) {
        return begins_with_one_of(r_.at({one.begin, one.end}), with);
    };
    // 请于3月5日前,将对草案的意见发送至…: what follows 请于 is asked for too.
    const bool may_follow = !begins(mark, {"应", "必须", "须", "请"});
    bool found = !is_combined();
    each(role::opened, {h_.begin, h_.end}, [&](const phrase_hit& one) {
        if (of_group(one) && one.begin <= mark.begin)
            found |=
                mark.end <= one.end ||
                (may_follow && begins(one, {"请", "可", "盼", "望", "谁", "哪位", "各位", "凡"}));
    });
    return found;
}

std::optional<judgment> told_done::by_marks(std::string& why) {
    if (heads_passage()) return from_passage(why);
    if (asks_which_were_taken()) return answered_by_next(why);
    // Words in any order may have their mark between them.
    const stretch marked{clause_.begin, is_combined() ? h_.end : h_.begin};
    const auto duty = last(role::duty_mark, marked);
    const auto done = last(role::done_mark, marked);
    if (needs_result()) return with_result(duty, why);
    if (const auto d = came_after_all()) return make(polarity::done, mark("后面的完成标志", *d));
    if (const auto d = completed_next(); d && !done)
        return make(polarity::done, mark("下一分句的完成标志", *d));
    // 应通过网站征求, 应经审核: 通过 and 经 alone undo no duty.
    if (duty && !is_told_request(*duty) &&
        (!done || duty->begin > done->begin || weight(*done) == 1)) {
        if (is_policy_) return drop(why, "说的是制度,不是一次行为");
        return required(mark("义务标志", *duty));
    }
    if (duty && done && is_time_for(*duty, *done)) return required(mark("义务标志", *duty));
    if (is_policy_ || starts(r_.text(), h_.end, "是指") || starts(r_.text(), h_.end, "是什么"))
        return drop(why, "说的是制度,不是一次行为");
    if (is_deadline(marked) && !(done && weight(*done) > 1) && !has_perfective())
        return required("所附日期是期限");
    if (done && done->begin > h_.begin && is_sent_for(*done)) return only_begun(why);
    if (is_set_for_later()) return required("写的是定在以后");
    if (const auto inside = first(role::done_mark, {h_.begin, h_.end}))
        if (weight(*inside) > 1 && !needs_result() &&
            (inside->begin < h_.begin + 10 || is_combined() ||
             r_.at({inside->begin, inside->end}).ends_with("了")))
            return make(polarity::done, mark("完成标志", *inside));
    if (holds_opinions()) return make(polarity::done, "写明征集来的意见");
    if (const auto p = perfective()) return make(polarity::done, mark("动词后的", *p));
    if (done) return by_done_mark(*done, why);
    return by_mark_behind(why);
}

/// No mark in front of the step: the first one behind it, else the clauses before.
std::optional<judgment> told_done::by_mark_behind(std::string& why) {
    const stretch behind{h_.end, clause_.end};
    if (const auto d = first(role::done_mark, behind); d && d->begin < h_.end + 45) {
        if (const auto m = first(role::duty_mark, {h_.end, d->begin}))
            return required(mark("义务标志", *m));
        const string_view w = r_.at({d->begin, d->end});
        if (ends_list(*d)) return make(polarity::done, mark("完成标志", *d));
        if (is_only_begun(*d)) return only_begun(why);
        if (weight(*d) > 1 && (w.ends_with("已") || w.ends_with("完成") || w.ends_with("结束") ||
                               w.ends_with("通过") || w.ends_with("补做") || w.starts_with("没") ||
                               acts_on_noun(*d, w)))
            return make(polarity::done, mark("完成标志", *d));
    }
    // 审查表、情况说明等材料须于会前送至: a list stands between.
    const bool is_list = contains(behind, "等材料") || contains(behind, "等程序");
    if (const auto d = first(role::duty_mark, behind); d && d->begin < h_.end + (is_list ? 90 : 30))
        return required(mark("义务标志", *d));
    return from_earlier_clauses(why);
}

/// 审查作出了规定 does something else with the noun; 已安排, 已送司法局 lead up to it.
bool told_done::is_only_begun(const phrase_hit& d) const {
    const std::size_t verb = d.end + (starts(r_.text(), d.end, "经") ? 3 : 0);
    return prepares_only(d) ||
           (is_already(r_.at({d.begin, d.end})) && (begins_only(verb) || is_sent_for(d)));
}

std::optional<judgment> told_done::only_begun(std::string& why) {
    if (!came_in_next()) return drop(why, "只是做了准备");
    return make(polarity::done, "后面写明哪一天办成");
}

bool told_done::is_time_for(const phrase_hit& duty, const phrase_hit& done) const {
    // 应当于印发后十五日内即报送: at once, and still due.
    if (done.begin > duty.end && duty.begin >= clause_.begin &&
        r_.at({done.begin, done.end}).starts_with("内即"))
        return true;
    return done.begin > duty.end && duty.begin >= clause_.begin &&
           r_.at({done.begin, done.end}).ends_with("了") &&
           has_one_at(r_.text(), done.end, {",", "。", ";", "!", "\n"}) &&
           is_one_of(r_.at({duty.begin, duty.end}), {"可以", "可", "要", "下一步", "就得", "该"}) &&
           !contains({duty.end, done.begin}, "已");
}

bool told_done::asks_which_were_taken() const {
    return step_ == step::consultation_feedback && !own_ && r_.at(clause_).ends_with(",") &&
           contains_one_of({clause_.begin, h_.begin + 3}, {"哪些", "哪几条", "哪几件"});
}

std::optional<judgment> told_done::answered_by_next(std::string& why) {
    const stretch next = r_.clause_after(clause_);
    if (const auto n = first(role::negation, next)) return denied_by(*n);
    if (const auto d = first(role::duty_mark, next)) return required(mark("义务标志", *d));
    if (const auto d = first(role::done_mark, next); d && weight(*d) > 1)
        return make(polarity::done, mark("后面的完成标志", *d));
    return drop(why, "说的是问什么,不是记录");
}

bool told_done::ends_list(const phrase_hit& done) const {
    const string_view between = r_.at({h_.end, std::max(h_.end, done.begin)});
    bool is_near = between.empty();
    is_near |=
        is_one_of(between, {"都", "均", "也", "全", "全都", "全部", "都已", "程序都", "手续都"});
    const string_view w = r_.at({done.begin, done.end});
    return has_one_of(w, {"走完", "做完", "办完", "办结", "办妥", "完毕"}) && is_near &&
           weight(done) > 1;
}

bool told_done::is_sent_for(const phrase_hit& done) const {
    // Words in any order may begin with the step and end with who is to take it.
    const bool is_inside = is_combined() && h_.begin < done.begin && done.end < h_.end &&
                           is_already(r_.at({done.begin, done.end}));
    // 合法性审查材料昨天刚送市司法局: just handed in.
    const bool just_sent = contains_one_of({h_.begin, std::max(h_.end, clause_.end)},
                                           {"刚送", "才送", "刚报", "刚交", "刚递", "刚转"});
    if (done.begin != h_.end && !is_inside && !just_sent) return false;
    if (step_ != step::legality_review && step_ != step::fair_competition_review &&
        step_ != step::risk_assessment && step_ != step::expert_argumentation)
        return false;
    return just_sent || has_one_at(r_.text(), behind_adverbs(r_.text(), done.end),
                                   {"送", "报", "交", "转", "提请", "委托"});
}

std::optional<phrase_hit> told_done::completed_next() const {
    const stretch next = r_.clause_after(clause_);
    string_view said = r_.at(next);
    said = without_front(said, {"现", "均", "业", "也", "都"});
    // 专家论证、风险评估,均获通过; and not 均获通过后方可实施
    const string_view whole = without_end(said, {"。", ";", ","});
    const bool is_passed = said.size() != r_.at(next).size() &&
                           (whole == "获通过" || whole == "顺利通过" || whole == "获得通过");
    if ((!said.starts_with("已") && !is_passed) || said.size() > 30) return std::nullopt;
    bool names_other = false;
    const bool ends = has_one_of(said, {"完成", "办结", "结束", "办毕", "办妥", "通过", "完毕"});
    each(role::noun, next, [&](const phrase_hit& o) { names_other |= !of_group(o); });
    // 已完成问卷和走访,报告正在征求意见: a part of it.
    const bool is_part = has_one_of(said, {"问卷", "走访", "初稿", "调研", "摸底", "现场", "资料",
                                           "部分", "第一", "初步", "招标", "委托", "合同"});
    if (!ends || names_other || is_part) return std::nullopt;
    return first(role::done_mark, next);
}

/// 公平竞争审查已按规定送市监局,市监局5月8日出具意见; 听证会已如期安排,5月8日召开.
bool told_done::came_in_next() const {
    const stretch next = r_.clause_after(clause_);
    const string_view said = r_.at(next);
    if (!has_one_of(said,
                    {"出具", "召开", "举行", "审结", "作出", "完成", "开成", "办结", "回复"}) ||
        has_one_of(said, {"拟",   "将",   "待",   "等",   "计划", "前",   "预计", "定于",
                          "未",   "没",   "如",   "争取", "力争", "约定", "筹备", "预备",
                          "承诺", "不予", "退回", "补正", "应",   "通知"}))
        return false;
    for (std::size_t i = r_.first_token(next.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= next.end) break;
        if (t.kind == token_kind::date || t.kind == token_kind::month_day) return true;
    }
    return false;
}

std::optional<phrase_hit> told_done::came_after_all() const {
    if (!was_meant_to()) return done_as_due();
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c)) {
        bool names_other = false;
        each(role::noun, c, [&](const phrase_hit& o) { names_other |= !of_group(o); });
        if (names_other || first(role::negation, c) || first(role::duty_mark, c))
            return std::nullopt;
        if (const auto d = first(role::done_mark, c); d && weight(*d) > 1) return d;
    }
    return std::nullopt;
}

std::optional<judgment> told_done::from_passage(std::string& why) {
    std::size_t from = r_.text().find_first_of("\n:", h_.end);
    const std::size_t stop = r_.text().find("。", h_.end);
    if (stop < from) from = stop + 2;
    if (from == string_view::npos || from + 1 >= r_.text().size())
        return drop_const(why, "标题下没有内容");
    const stretch told = r_.sentence_at(from + 1);
    const stretch near{from + 1, std::min(told.end, from + 400)};
    static constexpr string_view verbs[] = {"审查", "审核", "评估", "论证", "征求", "讨论",
                                            "审议", "听取", "清理", "备案", "座谈"};
    std::optional<phrase_hit> mark_of;
    each(role::done_mark, near, [&](const phrase_hit& one) {
        if (mark_of || weight(one) < 2) return;
        const string_view object = r_.at({one.begin, std::min(near.end, one.end + 60)});
        for (const string_view v : verbs)
            if (object.find(v) != string_view::npos) mark_of = one;
    });
    if (!mark_of) return from_told_event(why, "标题下没有说已做");
    const stretch c = r_.clause_at(mark_of->begin);
    if (first(role::duty_mark, {c.begin, mark_of->begin}) ||
        first(role::negation, {c.begin, c.end}))
        return from_told_event(why, "标题下没有说已做");
    judgment j = make(polarity::done, "小标题下写明" + mark("完成标志", *mark_of));
    j.clause = c;
    return j;
}

std::optional<judgment> told_done::drop_const(std::string& why, string_view reason) {
    why = std::string(reason);
    return std::nullopt;
}

/// 通过部门户网站、省法制信息网公开征求意见: where the public was asked, and no pass.
bool told_done::is_through_channels(const phrase_hit& d) const {
    constexpr std::size_t furthest = 240;  // bytes: a list of sites
    if ((step_ != step::public_consultation && step_ != step::consultation_feedback) ||
        h_.begin <= d.end || h_.begin > d.end + furthest)
        return false;
    const string_view means = r_.at({d.end, h_.begin + 6});
    return means.find(',') == string_view::npos &&
           has_one_of(means, {"网站", "信息网", "门户", "官网", "公众号", "平台", "报纸", "日报",
                              "媒体", "渠道", "专栏", "栏目", "客户端"});
}

std::optional<judgment> told_done::by_strong_mark(const phrase_hit& d, std::string& why) {
    const string_view word = r_.at({d.begin, d.end});
    if (begins_only(d.end) && !result_behind() && !outcome_behind()) {
        // 市里已部署文件清理,各办应逐件自查: what was arranged is due from those who were told.
        const auto due = first(role::duty_mark, r_.clause_after(clause_));
        if (due && has_one_at(r_.text(), d.end, {"部署", "安排", "布置"}))
            return required("部署的是要办的事," + mark("义务标志", *due));
        return drop(why, "只是开了头");
    }
    if (d.end + 150 < h_.begin) return drop(why, "完成标志离得太远");
    // 已向司法局申领统一编号,正等批复: applied for, and not yet given.
    if (step_ == step::numbering &&
        contains_one_of({d.end, h_.begin}, {"申领", "申请", "请领", "申报"}) &&
        contains_one_of({h_.end, std::max(h_.end, sentence_.end)},
                        {"等", "待", "尚未", "还没", "没有批", "未批"}))
        return drop(why, "只是提出申请");
    // 超过三十日才报送备案的,由司法局通报: which ones, and what becomes of them.
    if (r_.at(clause_).ends_with("的,") && !names_one() &&
        begins_with_one_of(word, {"超过", "逾期", "直到", "拖到"}))
        return required("写的是哪一类情形");
    // 各单位要指定专人,按时完成清理任务: in time is how it is to be done.
    if (has_one_of(word, {"按时完成", "按期完成", "如期完成", "同步完成"}))
        if (const auto due = inherited_duty()) return required(*due);
    // 讨论了要不要评估论证的问题: talked about.
    if ((word == "讨论了" || word == "研究了") &&
        contains({h_.end, std::max(h_.end, clause_.end)}, "问题"))
        return drop(why, "只是议论这个步骤");
    return make(polarity::done, mark("完成标志", d));
}

/// 现评估报告已完成,企业座谈会定于下周二召开: the words end in a clause that plans it, whatever stood before.
bool told_done::is_set_for_later() const {
    const stretch last = r_.clause_at(h_.end > 0 ? h_.end - 1 : 0);
    if (!is_combined() || last.begin <= h_.begin) return false;
    return begins_with_one_of(
               without_front(r_.at({h_.end, std::max(h_.end, last.end)}), {"会", "会议"}),
               {"定于", "拟于", "安排在", "将于", "定在", "初定", "暂定", "计划"}) &&
           !first(role::done_mark, {last.begin, std::max(h_.end, last.begin)});
}

std::optional<judgment> told_done::by_done_mark(const phrase_hit& d, std::string& why) {
    if (weight(d) > 1) return by_strong_mark(d, why);
    const string_view word = r_.at({d.begin, d.end});
    // 已通过…审核: the adverb before decides.
    if (const auto adverb = last(role::done_mark, {clause_.begin, d.begin}))
        if (weight(*adverb) > 1 && !first(role::duty_mark, {adverb->end, d.begin}) &&
            d.begin < adverb->end + 30)
            return make(polarity::done, mark("完成标志", *adverb));
    if (word == "通过" && is_through_channels(d)) return from_earlier_clauses(why);
    if (word == "通过" && h_.begin > d.end + 45) return drop(why, "“通过”离得太远");
    if (word == "通过" && by_way_of()) return from_earlier_clauses(why);
    if (const auto number = number_behind())
        return make(polarity::done, "后面写明文号“" + r_.original_text(*number) + "”");
    if (const auto result = result_behind()) return make(polarity::done, *result);
    if (const auto sign = trace_left()) return make(polarity::done, *sign);
    return from_told_event(why, "只说经过该程序,没有结果");
}

/// 经评估需要继续施行的,应当重新公布: what a rule says of a case.
bool told_done::is_result_of_case(const phrase_hit& result) const {
    const stretch clause = r_.clause_at(result.begin);
    const string_view rest = r_.at({result.begin, std::max(result.end, clause.end)});
    return rest.ends_with("的,") || rest.ends_with("的") || rest.ends_with("的:") ||
           has_one_of(r_.at({h_.begin, std::max(h_.begin, result.begin)}), {"应当", "可以", "由"});
}

std::optional<std::string> told_done::result_behind() const {
    // Words in any order may hold their result: 经我局审核,该文件符合法律、法规.
    // 经评估,现决定将《办法》有效期延长五年: so may those of an evaluation.
    const bool holds_result =
        is_combined() && (step_ == step::legality_review || step_ == step::expiry_evaluation ||
                          r_.words().of(h_).is_broad);
    const stretch rest{holds_result ? h_.begin + 3 : h_.end,
                       std::max(h_.end, std::min(sentence_.end, h_.end + 450))};
    auto result = first(role::result_mark, rest);
    each(role::outcome, rest, [&](const phrase_hit& one) {
        if (of_group(one) && (!result || one.begin < result->begin)) result = one;
    });
    each(role::done_mark, rest, [&](const phrase_hit& one) {
        if (weight(one) > 1 && (!result || one.begin < result->begin)) result = one;
    });
    if (!result) return std::nullopt;
    if (first(role::duty_mark, {h_.end, std::max(h_.end, result->begin)})) return std::nullopt;
    if (step_ == step::expiry_evaluation && is_result_of_case(*result)) return std::nullopt;
    if (last(role::duty_mark, {clause_.begin, h_.begin})) return std::nullopt;
    return mark("结果标志", *result);
}

std::optional<judgment> told_done::from_earlier_clauses(std::string& why) {
    // 张贴了7天,未通过网站等方式公开征求意见: the way is denied, whatever was done before.
    const string_view way = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    for (const string_view denied : {"未通过", "没有通过", "没通过", "并未通过", "也未通过",
                                     "未采取", "没有采取", "未以", "没有以"})
        if (way.starts_with(denied))
            return make(polarity::negated, "分句以“" + std::string(denied) + "”开头");
    stretch c = clause_;
    for (int i = 0; i < 3; ++i) {
        const stretch before = r_.clause_before(c);
        if (before.size() == 0 || before.begin >= c.begin) break;
        c = before;
        const auto duty = last(role::duty_mark, c);
        const auto done = last(role::done_mark, c);
        if (duty && (!done || duty->begin > done->begin)) {
            if (!is_due_by(*duty)) break;
            return required("前面的分句有" + mark("义务标志", *duty));
        }
        // 已预约专家,论证会时间另定: what was begun is no act that runs on.
        if (done && is_already(r_.at({done->begin, done->end})) && begins_only(done->end)) break;
        if (done && carries(*done)) {
            if (weight(*done) > 1)
                return make(polarity::done, "前面的分句有" + mark("完成标志", *done));
            if (const auto result = result_behind()) return make(polarity::done, *result);
            return from_told_event(why, "只说经过该程序,没有结果");
        }
        if (h_.end - h_.begin > 6 && has_past_date(c) && i <= 1)
            return make(polarity::done, "前面的分句写明日期");
    }
    return done_without_mark(*this).judged(why);
}

/// Does a duty in an earlier clause hold for the step?
bool told_done::is_due_by(const phrase_hit& duty) const {
    // 原拟听取企业意见,因故未成,后改为书面征求12家企业意见: what was done instead.
    if (has_one_of(r_.at(r_.clause_at(duty.begin)), {"原拟", "原定", "原计划", "本拟", "原打算"}) &&
        begins_with_one_of(r_.at(clause_), {"后", "改", "遂", "转而", "最终", "最后", "实际"}))
        return false;
    // 为落实要求,5月6日…: the step has its own day behind the duty.
    // 市局将修改后,于10月征求意见: the day is planned with it.
    const string_view due = r_.at({duty.begin, duty.end});
    const bool plans =
        (due.starts_with("将") || due.starts_with("拟")) && step_ == step::public_consultation &&
        (starts(r_.text(), clause_.begin, "于") || starts(r_.text(), clause_.begin, "并于"));
    if (!plans && has_past_date({duty.end, h_.begin})) return false;
    // 三是严格审核,局法规处出具意见: the heading of an item praises, and lays nothing down.
    constexpr std::size_t longest_heading = 36;  // bytes
    const stretch head = r_.clause_at(duty.begin);
    if (head.size() <= longest_heading && head.begin == sentence_.begin &&
        begins_with_one_of(r_.at(head), {"一是", "二是", "三是", "四是", "五是", "六是", "七是"}) &&
        begins_with_one_of(due, {"严格", "规范", "强化", "加强"}) && names_act_of_office())
        return false;
    // 专家建议尽快评估,并在论证意见书上签了字: the clause itself tells what happened.
    return !tells_past({clause_.begin, std::max(h_.end, clause_.end)});
}

std::optional<std::string> place::outcome_behind() const {
    const stretch next = r_.clause_after(clause_);
    const stretch rest{h_.end, std::min(std::max(clause_.end, next.end), h_.end + 150)};
    std::optional<phrase_hit> result;
    each(role::outcome, rest, [&](const phrase_hit& one) {
        if (of_group(one) && !result && !r_.is_cited(one.begin) && !is_choice(one)) result = one;
    });
    if (!result || first(role::duty_mark, {clause_.begin, result->begin}) ||
        first(role::condition, {sentence_.begin, result->begin}) ||
        first(role::negation, {h_.end, result->begin}) || contains({h_.end, result->begin}, "是否"))
        return std::nullopt;
    return mark("步骤的结论", *result);
}

bool judge::carries(const phrase_hit& d) const {
    const string_view w = r_.at({d.begin, d.end});
    return w.ends_with("了") || w == "先后" || w.starts_with("多次") || w.starts_with("反复") ||
           w == "经" || w == "业经" || w == "通过" ||
           (is_already(w) && r_.clause_at(d.begin).begin + 60 > d.begin &&
            clause_.begin < d.end + 60);
}

std::optional<judgment> judge::by_marks(std::string& why) { return told_done(*this).by_marks(why); }

std::optional<std::string> judge::result_behind() const { return told_done(*this).result_behind(); }

}  // namespace yigui::recognising
