// Sentences that ask, instruct or name a demand: the step is spoken of, and nobody says that it was
// taken. The words around tell; a question mark alone does not, since reports ask for assent too.
#include <algorithm>

#include "recognise/judge.h"

namespace yigui::recognising {
namespace {

/// ”起草科答:“过了,…: an answer without who gives it.
string_view without_speaker(string_view said) {
    constexpr std::size_t longest = 30;  // bytes: the speaker's name
    said = without_front(said, {"”", " ", "\n", "——", "“"});
    const std::size_t colon = said.substr(0, longest).find(':');
    if (colon != string_view::npos &&
        ends_with_one_of(said.substr(0, colon), {"答", "回答", "答复", "说", "回复", "答道"}))
        said.remove_prefix(colon + 1);
    return without_front(said, {" ", "“"});
}

/// 不涉及…的,填“否”; 已审核的打“√”: what is to be written there, and in which case.
bool tells_how_to_fill(string_view value) {
    constexpr std::size_t character = 3;  // bytes
    if (has_one_of(value, {"填写", "填“", "填是", "填否", "填无", "打“", "打√", "打勾", "打×",
                           "勾选", "选“", "写“", "注明", "写明"}))
        for (std::size_t at = value.find("的"); at != string_view::npos;
             at = value.find("的", at + character)) {
            const string_view rest = without_front(value.substr(at + character),
                                                   {",", "请", "应", "须", "则", "就", "一律"});
            if (begins_with_one_of(rest, {"填写", "填“", "填是", "填否", "填无", "打“", "打√",
                                          "打勾", "打×", "勾选", "选“", "写“", "注明", "写明"}))
                return true;
        }
    return false;
}

/// 不涉及…的,可不审查: a case, and what is to follow from it.
bool puts_case(string_view value) {
    const std::size_t comma = value.find(",");
    if (comma == string_view::npos || !value.substr(0, comma).ends_with("的")) return false;
    return begins_with_one_of(value.substr(comma + 1),
                              {"可", "不必", "不再", "无需", "无须", "免予", "应", "须", "由", "填",
                               "请", "要", "按", "报"});
}

/// …的,应当修改,专家组同意通过; …的,按原文执行;废止12件: beside the case, what came of it.
bool tells_outcome(string_view value) {
    if (has_one_of(value, {"已于", "已经", "均已", "了", "同意通过"})) return true;
    for (const string_view verb : {"收到", "废止", "失效", "修改", "保留", "采纳"})
        for (std::size_t at = value.find(verb); at != string_view::npos;
             at = value.find(verb, at + 1))
            if (at + verb.size() < value.size() && value[at + verb.size()] >= '1' &&
                value[at + verb.size()] <= '9')
                return true;
    return false;
}

/// 何时施行经合法性审核确定: when the document is to act was settled by the step. 何时经合法性审核 asks for the
/// step's own day.
bool settles_when(string_view behind_word, string_view behind_step) {
    return begins_with_one_of(
               behind_word, {"生效", "施行", "实施", "执行", "收费", "征收", "开征", "印发", "出台",
                             "起算", "起施", "启用", "废止", "停止", "失效"}) &&
           has_one_of(behind_word, {"经"}) &&
           begins_with_one_of(behind_step, {"确定", "审定", "明确", "决定", "通过", "后确定"});
}

}  // namespace

/// 何时全文公布于官网; 何时能领证的办法已公布 asks of something else.
bool judge::asks_when() const {
    // 对何时能领作了解读: what people asked is what was read out.
    if (step_ == step::interpretation) return false;
    const string_view said = r_.at({clause_.begin, std::max(clause_.begin, h_.end)});
    for (const std::string_view word : {"何时", "什么时候", "几时", "何日", "哪天", "哪一天"})
        if (const std::size_t at = said.rfind(word); at != string_view::npos)
            // 就何时收费征求了企业意见: what it was about.
            return !has_one_of(said.substr(at), {"的", "已", "?"}) &&
                   !settles_when(said.substr(at + word.size()),
                                 r_.at({h_.end, std::max(h_.end, clause_.end)})) &&
                   !begins_with_one_of(said, {"就", "对", "关于"}) &&
                   !has_one_of(said.substr(0, at),
                               {"就何", "讨论", "研究", "组就", "局就", "关于"});
    return false;
}

bool judge::is_asked() const {
    if (asks_when()) return true;
    // …动作够快吧? asks for assent, and not whether.
    const string_view said = r_.at(r_.sentence_at(h_.begin));
    if (starts(r_.text(), h_.end, "与否")) return true;
    // 您对《…(草案)》有哪些意见? asks for opinions, and so does the step.
    const bool asks_public =
        step_ == step::public_consultation &&
        begins_with_one_of(said.substr(h_.begin - r_.sentence_at(h_.begin).begin),
                           {"您对", "你对", "大家对"});
    if (said.ends_with("?") && !said.ends_with("吧?") && step_ != step::interpretation)
        return !asks_public;
    if (is_combined() && contains_one_of({h_.begin, h_.end},
                                         {"是否已", "是否经", "是否开展", "是否进行", "是否组织"}))
        return true;
    const string_view before =
        r_.at({std::max(clause_.begin, h_.begin > 18 ? h_.begin - 18 : 0), h_.begin});
    // 该规定有无征求过意见: 过 is asked for, and 有无必要 looked at.
    const bool asks_if_once = has_word(r_.at({h_.begin, std::max(h_.end, clause_.end)}), "过");
    const auto at = before.rfind(asks_if_once && has_word(before, "有无") ? "有无" : "是否");
    if (at == string_view::npos) return false;
    // 就是否妨碍统一市场,我们请…看过: what was looked at.
    if (const string_view lead = before.substr(0, at); lead.ends_with("就") || lead.ends_with("对"))
        return false;
    // 对条款是否影响公平竞争进行了审查: looked at, and told.
    if (has_one_of(r_.at({clause_.begin, h_.begin}), {"对", "就"}) &&
        contains_one_of({h_.begin, std::max(h_.end, clause_.end)},
                        {"进行了", "作了", "作出了", "做了", "进行过", "作过", "做过"}))
        return false;
    // 就该办法是否妨碍统一市场,我们函请…,答复没有问题: a later clause of the words answers.
    if (is_combined() && r_.clause_at(h_.begin).end < h_.end &&
        begins_with_one_of(r_.at(r_.clause_at(h_.begin)), {"就", "对", "针对"}))
        return false;
    // 是否有必要,司法局作过研判: what was asked stands before, and the answer behind it.
    const stretch told{h_.begin - before.size() + at, std::max(h_.end, clause_.end)};
    const auto done = last(role::done_mark, told);
    return !done || weight(*done) < 2 || !contains({told.begin, done->begin}, ",");
}

bool judge::asks_whether() const {
    // 请示能否不再评估: asked within a sentence.
    if (ends_with_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                         {"能否不再", "可否不再", "能否不", "可否不", "是否可以不", "能否不再组织",
                          "能否不再开展"}))
        return true;
    if (!asks()) return false;
    return contains_one_of(sentence_, {"是不是", "是否", "有没有", "吗?", "没有?", "没?"});
}

/// 局网站发布解读了吗? 征求过意见没有?: whatever else the sentence holds.
bool judge::is_yes_or_no() const {
    const std::string_view said = r_.at(sentence_);
    return ends_with_one_of(said, {"吗?", "没有?"});
}

std::optional<judgment> judge::answered() const {
    if (!asks_whether() || sentence_.end >= r_.text().size()) return std::nullopt;
    const string_view said = without_speaker(r_.at(r_.sentence_at(sentence_.end)));
    if (begins_with_one_of(said,
                           {"没有", "没,", "没。", "没上", "没做", "没开", "从未", "从没", "否"}) &&
        !said.starts_with("没有意见") && !said.starts_with("没有问题"))
        return make(polarity::negated, "问句后面答的是没有");
    if (begins_with_one_of(said,
                           {"有,", "有。", "有过", "是的", "做了", "做过", "上了", "开了", "办了"}))
        return make(polarity::done, "问句后面答的是有");
    // 报备了吗?七月份报的。
    if (const string_view told = without_end(said, {"。", "”"});
        told.ends_with("的") && told.size() < 60 && !has_one_of(told, {"不", "没", "未"})) {
        const std::size_t verb = told.size() - string_view("报的").size();
        if (told.size() > 9 &&
            is_one_of(told.substr(verb, 3),
                      {"报", "办", "开", "发", "审", "编", "签", "做", "评", "登", "挂"}) &&
            contains(sentence_, told.substr(verb, 3)))
            return make(polarity::done, "问句后面答的是什么时候、由谁办的");
    }
    // 听取了。4月10日起,我们…公开征集意见: the next sentence tells it better.
    const stretch answer = r_.sentence_at(sentence_.end);
    const auto is_told_further = [&](std::size_t size) {
        return said.substr(size).starts_with("。") && r_.line_at(answer.begin).end > answer.end + 1;
    };
    // 过了没有?过了; 公开征求意见了吗?征求了: the answer takes up the verb of the question.
    constexpr std::size_t character = 3;  // bytes
    for (const std::size_t verb : {character, 2 * character})
        if (said.size() > verb + character && has_one_at(said, verb, {"了", "过"}) &&
            // 备案过期了, 签发了才能印 answer nothing.
            !has_one_at(said, verb,
                        {"过程", "过期", "过时", "过长", "过后", "了才", "了再", "了就"}) &&
            !has_one_at(said, verb + character, {"吗", "没", "?"}) &&
            contains(sentence_, said.substr(0, verb)) && !is_told_further(verb + character))
            return make(polarity::done,
                        "问句后面答的是“" + std::string(said.substr(0, verb + character)) + "”");
    return std::nullopt;
}

bool judge::is_in_flow_chart() const {
    const stretch line = r_.line_at(h_.begin);
    if (!contains({line.begin, h_.begin}, "流程") || !contains(sentence_, "→")) return false;
    const string_view said = r_.at({r_.clause_at(line.begin).end, line.end});
    if (has_one_of(said, {"√", "☑", "已", "完成", "合格", "通过"})) return false;
    return said.find_first_of("0123456789") == string_view::npos;
}

namespace {

/// 合法性审核栏填“已审核”; 公开征求意见:填写起止日期: what is to stand there.
bool says_what_to_fill_in(string_view told_behind, string_view rest_of_sentence) {
    if (!begins_with_one_of(told_behind, {"栏填写", "栏填“", "栏应填", "栏须填", "栏请填", ":填写",
                                          ":填报", ":应填", ":请填"}) ||
        has_one_of(told_behind, {"完整", "齐全", "了", "已填", "填写的是", "填的是"}))
        return false;
    // 风险评估栏填写“无”,经办人说明:没有评估: what was found there.
    if (has_one_of(told_behind.substr(0, 30), {"“无”", "“否”"}) &&
        has_one_of(rest_of_sentence, {"没有", "未", "承认"}))
        return false;
    // 企业意见栏填“不适用”:文件只管校园值守: why it was left out there.
    return !has_one_of(told_behind.substr(0, 42), {"“不适用”", "“不涉及”", "“不需要”", "“无需”"}) ||
           !has_one_of(told_behind, {"”:", "”,理由", "”,因", "”(", "”,系", "”,本", "”,该"});
}

}  // namespace

bool judge::is_instruction() const {
    constexpr std::size_t longest_value = 240;  // bytes
    const string_view told_behind =
        without_front(r_.text().substr(h_.end, 60), {"意见", "情况", "”", "一"});
    if (says_what_to_fill_in(told_behind,
                             r_.at(narrowed({h_.end, std::max(h_.end, sentence_.end)}))))
        return true;
    // 集体讨论 有( ) 无( ): nothing is ticked.
    if (begins_with_one_of(without_front(r_.text().substr(h_.end), {":", "情况:", " "}),
                           {"有()无()", "是()否()", "有( )无( )", "是( )否( )", "有()没有()",
                            "有() 无()", "是() 否()", "有( ) 无( )", "是( ) 否( )"}))
        return true;
    // 公平竞争审查:不涉及…的,可不审查: the field of a form that tells how to fill it in.
    const std::size_t colon =
        r_.at({h_.end, std::max(h_.end, std::min(sentence_.end, h_.end + 24))}).find(":");
    if (colon != string_view::npos) {
        const string_view value =
            r_.at({h_.end + colon + 1, std::min(sentence_.end, h_.end + longest_value)});
        const stretch line = r_.line_at(h_.begin);
        const string_view told = r_.at({h_.end, std::max(h_.end, line.end)});
        if (tells_how_to_fill(value) ||
            (puts_case(value) && !tells_outcome(told.substr(0, longest_value))))
            return true;
    }
    const stretch told{period_.begin, std::min(r_.text().size(), h_.end + 24)};
    for (const string_view head :
         {"权限表", "须知:", "填表说明", "办事指南", "操作指南", "(格式)", "(样式)", "(样本)",
          "(模板)", "(式样)", "(范本)", "填写说明:", "填报说明:", "(空白样式)"}) {
        const std::size_t at = r_.at(told).find(head);
        if (at == string_view::npos || at > 300) continue;
        // 要在办事指南中说明: only a heading says what the rest is.
        if (at < 45 || head.back() == ':' || head.back() == ')' ||
            starts(r_.text(), told.begin + at + head.size(), ":"))
            return true;
    }
    return false;
}

bool judge::names_demand() const {
    string_view said = r_.at(clause_);
    const bool is_lead = begins_with_one_of(
        said, {"对照", "按照", "根据", "依据", "依照", "落实", "贯彻", "遵照", "按上级"});
    while (!said.empty() && (said.back() == ',' || said.back() == ':')) said.remove_suffix(1);
    return is_lead && ends_with_one_of(said, {"要求", "部署", "精神", "的通知"});
}

bool judge::begins_with_basis() const {
    return begins_with_one_of(r_.at({clause_.begin, h_.begin}), {"根据", "按照", "依照", "依据"});
}

}  // namespace yigui::recognising
