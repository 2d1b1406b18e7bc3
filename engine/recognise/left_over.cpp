// The words around the step's name tell, and the marks of something done belong to the other steps of the
// sentence: 除 and 外 take it in, 前的 stands right behind it, or 仅剩 in front. 除公开征求意见外,还进行了论证 adds to what
// was done and is left alone.
#include "recognise/left_over.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/left_out.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_list = 90;  // bytes

/// Names of steps with what joins them, and nothing told of any.
bool is_bare_list(string_view said) {
    return said.size() <= longest_list &&
           !has_one_of(said, {",", "。", ";", ":", "|", "\n", "已", "未", "了", "没", "尚", "待",
                              "由", "因", "完成", "办", "履行"});
}

/// Where 除 stands that is a word of its own; npos for none.
std::size_t place_of_except(string_view lead) {
    constexpr std::size_t character = 3;  // bytes
    const std::size_t at = lead.rfind("除");
    if (at == string_view::npos) return at;
    const bool is_half =
        at >= character && ends_with_one_of(lead.substr(0, at), {"废", "解", "清", "消", "免", "删",
                                                                 "排", "扣", "拆", "铲", "开"});
    return is_half ? string_view::npos : at;
}

/// What is said of the others: 外的程序均已完成, 外,其余环节已走完. 外,还 adds to them.
bool tells_of_the_others(string_view rest) {
    constexpr std::size_t near = 60;  // bytes
    rest = without_front(rest, {","}).substr(0, near);
    if (has_one_of(rest, {"还", "另", "又", "同时", "并"})) return false;
    return begins_with_one_of(rest, {"的", "均", "都", "全部", "已全", "各", "其余", "其他", "其它",
                                     "余下", "《", "本"}) &&
           has_one_of(rest,
                      {"程序", "环节", "步骤", "手续", "流程", "均已", "都已", "工作", "均完成"});
}

/// 除X外, 除X这一项: what closes the exception, and what is told behind it.
bool is_excepted_from_taken(string_view lead, string_view rest) {
    const std::size_t except = place_of_except(lead);
    if (except == string_view::npos || !is_bare_list(lead.substr(except + 3))) return false;
    for (const string_view close : {"之外", "以外", "外", "这一项,", "这一环节,", "这一程序,",
                                    "这一关,", "这个环节,", "这一步,"})
        if (const std::size_t at = rest.find(close);
            at != string_view::npos && is_bare_list(rest.substr(0, at)))
            return tells_of_the_others(rest.substr(at + close.size()));
    return false;
}

}  // namespace

bool is_beyond_the_taken(const reading& r, stretch place, stretch clause, stretch sentence) {
    const string_view rest = r.at({place.end, std::max(place.end, sentence.end)});
    // 集体审议前的各项程序, 集体审议之前的合法性审核: until when the others were taken.
    const string_view behind =
        without_front(rest, {"会议", "会", "决定", "程序", "环节", "这一环节"});
    if (begins_with_one_of(behind, {"前的", "之前的", "以前的"})) return true;
    if (!has_word(r.at({clause.begin, place.end}), "除")) return false;
    return is_excepted_from_taken(r.at({clause.begin, place.begin}), rest) ||
           is_excepted_from_taken(r.at({clause.begin, place.end}), rest);
}

bool is_last_missing(const reading& r, stretch place, stretch clause) {
    const string_view lead = r.at({clause.begin, std::max(clause.begin, place.begin)});
    for (const string_view left : {"仅剩", "只剩", "仅差", "尚差", "仅余", "只余", "尚余", "就剩",
                                   "还剩", "剩下", "尚缺", "仅缺", "只缺"})
        if (const std::size_t at = lead.rfind(left); at != string_view::npos) {
            const string_view between = lead.substr(at + left.size());
            // 只剩讨论通过的稿子, 仅剩审核意见书一份: what is left is a paper of the step.
            const bool is_paper = has_word(left, "剩") &&
                                  (r.at(place).ends_with("通过") ||
                                   begins_with_one_of(r.text().substr(place.end),
                                                      {"通过", "的", "会的", "意见书", "报告"}));
            return is_bare_list(between) && !begins_with_one_of(between, {"的", "余"}) && !is_paper;
        }
    return false;
}

bool is_left_out_here(string_view next) {
    return begins_with_one_of(next, {"我市", "我县", "我区", "我省", "我局", "我委", "我镇", "本市",
                                     "本县", "本区", "本局", "本次", "此次", "本镇", "本办法"}) &&
           has_one_of(next, {"没", "未"});
}

stretch left_out_clause(const reading& r, stretch clause) {
    const stretch next = r.clause_after(clause);
    if (is_left_out_here(r.at(next))) return next;
    const stretch behind = r.clause_after(next);
    const bool takes_up =
        begins_with_one_of(r.at(behind), {"这两", "这三", "这几", "这些", "上述", "都", "均",
                                          "两项", "两者", "三项", "一项也", "一样也"}) &&
        has_one_of(r.at(behind), {"没", "未"});
    return takes_up && is_left_out_here(std::string(r.at(next)) + "未") ? behind : stretch{};
}

bool frees_in_brackets(const reading& r, std::size_t behind) {
    constexpr std::size_t near = 9, longest = 150;  // bytes to the bracket, and in it
    const string_view rest = r.text().substr(behind - std::min(behind, near), longest);
    const std::size_t open = rest.find('(');
    if (open > 2 * near) return false;  // npos too
    const string_view said = rest.substr(open, rest.substr(open).find(')'));
    return !has_one_of(said, {"补", "请", "退", "误", "以为"}) &&
           has_one_of(said, {"不需要", "无需", "无须", "不适用", "不属", "不涉及", "免予", "不必",
                             "依法不", "依规不", "不用"});
}

bool goes_on_with_leave(const reading& r, stretch leave, stretch sentence) {
    constexpr std::size_t farthest = 300;  // bytes
    const std::size_t from =
        std::max(r.line_at(leave.begin).begin, leave.begin - std::min(leave.begin, farthest));
    return has_one_of(r.at({from, leave.begin}),
                      {"无需", "不需", "无须", "免", "不涉及", "不属", "不适用", "不必"}) &&
           !has_one_of(r.at({from, std::max(leave.end, sentence.end)}),
                       {"违反", "违法", "整改", "通报", "无效", "发现", "巡察", "巡视", "审计",
                        "督查", "检查", "问责"});
}

bool is_found_by_rule(string_view clause) {
    const std::size_t named = clause.rfind("》");
    return has_one_of(clause.substr(named == string_view::npos ? 0 : named),
                      {"通报", "提出", "指出", "认定", "发现", "举报", "检查", "督办"});
}

bool is_put_off_to(yigui::step denied, string_view word, string_view whole, string_view next) {
    // 尚未合法性审核,拟公布: another step is what is planned.
    const bool issues =
        denied != step::publication && denied != step::signing &&
        !has_one_of(next, {"稿", "征求", "后", "补"}) &&
        begins_with_one_of(without_front(next, {"计划", "拟", "将", "预计", "准备", "打算"}),
                           {"公布", "发布", "印发", "签发"});
    const bool is_planned = begins_with_one_of(next, {"计划", "拟", "将", "预计", "准备", "打算"});
    return !issues && (is_put_off(word, next) || (is_planned && is_put_off(whole, next)));
}

bool tells_nothing_refused(string_view clause, string_view sentence) {
    return has_one_of(clause, {"有没有未采纳", "有无未采纳", "有没有不采纳"}) ||
           (denies_refusal(clause) && has_one_of(sentence, {"没有收到", "未收到"}));
}

bool denies_answer(string_view sentence) {
    return has_one_of(sentence, {"没有公布", "没有反馈", "未公布", "未反馈", "没有答复", "未答复"});
}

}  // namespace yigui::recognising
