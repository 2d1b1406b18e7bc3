// The words around the step say that its paper or trace is not there. What else denies a step is denial.cpp's.
#include "recognise/missing.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {

namespace {

/// 出具了无重大社会稳定风险的评估报告: the report is there, and finds no risk.
bool is_verdict_of_no_risk(string_view head, string_view said) {
    return has_word(said, "风险的") &&
           (has_one_of(head, {"出具", "作出", "做出", "形成", "得出", "给出"}) ||
            has_word(said, "结论"));
}

}  // namespace

std::optional<phrase_hit> missing_record(const reading& r, const phrase_hit& h, yigui::step s,
                                         stretch clause) {
    const string_view head = r.at({clause.begin, h.begin});
    const string_view said = r.at({h.begin, std::max(h.end, std::min(clause.end, h.end + 45))});
    if (!has_one_of(said,
                    {"记录", "材料",     "证据",     "资料",     "痕迹",     "文书",    "佐证",
                     "凭证", "档案",     "意见书",   "审查表",   "报告",     "结论",    "回执",
                     "纪要", "论证意见", "审核意见", "审查意见", "书面意见", "评估意见"}))
        return std::nullopt;
    // 《办法》无专家论证的书面材料, 但无社会稳定风险评估材料
    if (const string_view lacks =
            without_end(head, {"稳定", "社会", "重大", "相关", "任何", "专门"});
        lacks.ends_with("无") && !is_verdict_of_no_risk(head, said)) {
        const std::size_t end = clause.begin + lacks.size();
        return r.words().hit_of(h.phrase, end - 3, end);
    }
    const bool asks = s == step::public_consultation || s == step::consultation_feedback ||
                      s == step::enterprise_consultation;
    if (!asks)  // 未收到意见 is an answer
        for (const string_view lacks : {"未收到", "没有收到", "没收到"})
            if (const auto at = r.at({clause.begin, h.end}).rfind(lacks); at != string_view::npos)
                return r.words().hit_of(h.phrase, clause.begin + at,
                                        clause.begin + at + lacks.size());
    for (const string_view lacks :
         {"未发现",   "没有发现", "没发现",   "未找到",   "没有找到", "未提供",
          "未能提供", "未收集到", "未检索到", "查不到",   "未调取到", "检索不到",
          "查询不到", "搜索不到", "搜不到",   "找不到",   "翻不到",   "调不出",
          "寻不到",   "查找不到", "未查到",   "没有查到", "没查到",   "未查见"})
        if (const auto at = head.rfind(lacks); at != string_view::npos)
            return r.words().hit_of(h.phrase, clause.begin + at, clause.begin + at + lacks.size());
    return std::nullopt;
}

std::optional<phrase_hit> missing_trace(const reading& r, const phrase_hit& h, stretch clause) {
    const string_view head = r.at({clause.begin, h.begin});
    if (!head.ends_with("无") || head.ends_with("有无") ||
        !begins_with_one_of(r.text().substr(h.end),
                            {"意见", "记录", "签字", "签名", "材料", "手续", "日期", "的记录"}))
        return std::nullopt;
    return r.words().hit_of(h.phrase, h.begin - 3, h.begin);
}

bool lacks_ground_of_article(const reading& r, stretch told, stretch sentence) {
    if (!begins_with_one_of(without_front(r.text().substr(told.end), {"乏", "少", "有"}),
                            {"上位法依据", "法律依据", "法定依据", "上位法支撑", "法律、法规依据"}))
        return false;
    const string_view lead = r.at({std::min(sentence.begin, told.begin), told.end});
    const std::size_t nth = lead.find("第");
    constexpr std::size_t longest = 21;  // bytes of an article's number
    return nth != string_view::npos && has_one_of(lead.substr(nth, longest), {"条", "款", "项"});
}

}  // namespace yigui::recognising
