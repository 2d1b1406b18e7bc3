// The surest sign is asked first: an outcome and a trace before a number, a number before a day, and
// the form of the clause last. What is still open, in the clause or the next one, undoes them all.
#include "recognise/done_without_mark.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/left_out.h"
#include "recognise/taken_before.h"

namespace yigui::recognising {

std::optional<judgment> done_without_mark::judged(std::string& why) {
    if (const auto result = outcome_behind()) return make(polarity::done, *result);
    if (const auto sign = trace_left()) return make(polarity::done, *sign);
    // 以岚教备〔2023〕2号文报请备案: the letter that took it there.
    const bool takes_number = step_ == step::filing || step_ == step::numbering;
    if (const auto letter = number_before(); letter && takes_number)
        return make(polarity::done, "前面写明文号“" + r_.original_text(*letter) + "”");
    if (const auto code = code_behind(); code && step_ == step::numbering)
        return make(polarity::done, "后面写明编号“" + r_.original_text(*code) + "”");
    if (step_ == step::public_consultation && (has_return() || has_period_behind()))
        return make(polarity::done, "后面写明收到的意见或者起止日期");
    const bool is_far = h_.end - h_.begin <= 6 && h_.begin > clause_.begin + 24;
    const std::size_t from = is_far ? h_.begin - 24 : clause_.begin;
    // 自8月10日启动,目前仍在进行中: a consultation that runs is open.
    if (step_ == step::public_consultation && first(role::unfinished, sentence_) &&
        strong_sign(sentence_) && !first(role::negation, sentence_))
        return make(polarity::done, "写明正在征求意见");
    if (is_running()) return make(polarity::done, "写明正在征求意见");
    if (has_past_date({from, is_combined() ? h_.end : h_.begin}) || names_event())
        return make(polarity::done, "写明了已过的日期");
    if (is_cleft()) return make(polarity::done, "“是……的”说的是已经办的事");
    if (is_bare_predicate()) return make(polarity::done, "这一分句只说它办了");
    // 废止意见现正征求协会意见,截止10月20日: firms may be asked at this moment, too.
    if (step_ == step::enterprise_consultation && first(role::unfinished, clause_) &&
        contains({h_.end, std::max(h_.end, sentence_.end)}, "截止"))
        return make(polarity::done, "写明正在征求意见");
    if (goes_on_when_passed()) return required("写的是通过以后再办什么");
    return from_told_event(why, "没有完成标志");
}

/// 送法规科审核,审核通过的提交集体讨论: which papers go on, in a rule of how they are made.
bool done_without_mark::goes_on_when_passed() const {
    constexpr std::size_t farthest = 150;  // bytes
    bool found = false;
    each(role::outcome, {h_.end, std::min(sentence_.end, h_.end + farthest)},
         [&](const phrase_hit& one) {
             found |= of_group(one) && leads_on(r_.text().substr(one.end));
         });
    return found;
}

/// 草案正在公开征求意见: the public is being asked, and not about another's draft.
bool done_without_mark::is_running() const {
    if (step_ != step::public_consultation || is_page() || first(role::negation, sentence_))
        return false;
    const string_view lead = r_.at({clause_.begin, h_.begin});
    return begins_with_one_of(lead, {"草案", "征求意见稿", "本办法", "本细则", "目前"}) &&
           ends_with_one_of(lead, {"正在", "正在网上", "正在网站", "正在面向社会", "正在向社会"}) &&
           !has_one_of(lead, {"省", "国家", "上级", "准备", "部"}) && names_document(sentence_);
}

namespace {

bool is_found_by_check(string_view lead) {
    return has_one_of(lead, {"检查情况:", "检查结果:", "检查发现",  "评查结果:", "评查情况:",
                             "评查意见:", "核查情况:", "核查结果:", "抽查情况:", "抽查结果:",
                             "核查发现",  "抽查发现",  "评查发现",  "自查情况:", "自查结果:",
                             "经查,",     "经检查,",   "经评查,",   "经核查,",   "经抽查,"}) &&
           !has_one_of(lead, {"做到", "要求", "确保", "应", "须", "要", "不够", "不"});
}

}  // namespace

/// 意见反馈完成,合法性审核正在进行; 编号有了,公报登了: the clause is the step and its end.
bool done_without_mark::is_bare_predicate() const {
    if (is_deadline(clause_) || first(role::duty_mark, clause_) || first(role::condition, clause_))
        return false;
    const string_view rest = r_.at({h_.end, std::max(h_.end, clause_.end)});
    // 检查情况:文件公开及时,解读缺失: how it was done, as who looked into it found.
    if (is_found_by_check(r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)})) &&
        begins_with_one_of(rest, {"及时", "按时", "准时", "如期", "规范", "到位", "齐全", "无误",
                                  "充分", "完整", "扎实"}))
        return true;
    return is_among_steps() &&
           is_one_of(without_end(without_front(rest, {"都", "也", "均"}), {",", ";", "。"}),
                     {"有", "有了", "完成", "结束", "做了", "办了", "到位", "完毕", "办结"});
}

/// 没有上会,是李局长直接签发的: who did it is told of what was done.
bool done_without_mark::is_cleft() const {
    constexpr std::size_t farthest = 60;  // bytes: who, when and how
    const string_view rest = r_.text().substr(h_.end);
    if (!begins_with_one_of(rest, {"的。", "的,", "的;", "的”"}) || is_general()) return false;
    const string_view lead = r_.at({clause_.begin, h_.begin});
    const std::size_t is = lead.rfind("是");
    if (is == string_view::npos || lead.size() - is > farthest) return false;
    return !has_one_of(lead, {"是否", "不是", "要是", "还是", "凡是", "应是", "若是", "如是",
                              "的是", "是指", "是不是"}) &&
           !first(role::duty_mark, clause_) && !first(role::negation, clause_);
}

/// 区司法局的意见预计…: the clause begins with an office and what is its.
static bool is_about_office(string_view said) {
    constexpr std::size_t longest = 30;  // bytes of its name
    const std::size_t of = said.find("的");
    return of <= longest &&
           ends_with_one_of(said.substr(0, of),
                            {"局", "委", "办", "处", "科", "厅", "部门", "中心", "所", "院"});
}

std::optional<phrase_hit> judge::still_open() const {
    if (step_ == step::public_consultation) return std::nullopt;
    // Firms that are being asked were asked.
    if (step_ == step::enterprise_consultation &&
        contains({h_.end, std::max(h_.end, sentence_.end)}, "截止"))
        return std::nullopt;
    const stretch next = r_.clause_after(clause_);
    // 经局长办公会讨论通过,备案手续正在办理: what is under way is the next clause's own step.
    bool names_other = false;
    each(role::noun, next, [&](const phrase_hit& o) {
        // 司法科正在审核: words in any order may have it between them.
        const auto inside = first(role::unfinished, {o.begin, o.end});
        names_other |= !of_group(o) && o.end > o.begin && (!r_.words().of(o).is_broad || inside);
    });
    // 专家组的论证意见已经收到,区司法局的意见预计周五前反馈: another office's is what is open.
    names_other |= is_about_office(r_.at(next)) && first(role::done_mark, clause_);
    const stretch here{clause_.begin, std::max(clause_.end, names_other ? clause_.end : next.end)};
    const auto open = first(role::unfinished, here);
    return open && is_work_on_draft(*open) ? std::nullopt : open;
}

}  // namespace yigui::recognising
