// What is not told but only supposed or counted: a risk that leaving a step out would bring
// (未征求意见可能引发舆情), and papers of a kind, done or not, that a figure takes in (包括已公开和未公开的决定).
// Both hold the words of a denial or of a record, and neither says it of any document.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 停车通告没有审核,存在被撤销的风险: a paper with a name lacks the step. 凡办法未经审核 is of every one.
bool names_paper_that_lacks(string_view said) {
    return has_one_of(said, {"办法没", "办法未", "规定没", "规定未", "细则没", "细则未", "通告没",
                             "通告未", "通知没", "通知未", "方案没", "方案未"}) &&
           !has_one_of(said, {"凡", "如", "若", "任何", "各类", "制定", "出台", "发布", "部分",
                              "一些", "有的", "此类", "这类"});
}

/// The sentence speaks of one paper, which then lacks the step, whatever comes of it.
bool speaks_of_one(string_view said) {
    return has_one_of(said, {"《",   "该",   "本",   "送审稿",   "草案",     "征求意见稿", "我局",
                             "我市", "我县", "我区", "我们",     "我镇",     "我办",       "我委",
                             "去年", "今年", "上月", "起草单位", "起草部门", "已经",       "日"}) ||
           names_paper_that_lacks(said);
}

/// 已公开和依法未公开的, 经听证和未经听证的: what stands behind the word up to the noun is an attribute.
bool ends_attribute(string_view rest) {
    constexpr std::size_t nearest = 36;  // bytes: 和依法未公开
    const std::size_t of = rest.find("的");
    if (of == string_view::npos || of > nearest || rest.size() < of + 9) return false;
    const string_view between = rest.substr(0, of);
    if (has_one_of(between, {",", "。", ";", "《", "了"})) return false;
    return between.empty() || has_one_of(between, {"未", "和", "或", "及", "与", "意见", "过"});
}

}  // namespace

bool is_risk_described(const reading& r, const phrase_hit& h) {
    const stretch sentence = r.sentence_at(h.begin);
    constexpr std::size_t farthest = 240;  // bytes: lines may be whole documents
    const std::size_t from =
        sentence.begin + farthest < h.begin ? h.begin - farthest : sentence.begin;
    const std::size_t until = std::max(h.end, std::min(sentence.end, h.end + farthest));
    const string_view head = r.at({from, h.end}), rest = r.at({h.begin, until});
    if (speaks_of_one(head)) return false;
    if (has_one_of(rest, {"可能引发", "可能导致", "可能造成", "可能产生", "可能出现", "可能影响",
                          "可能使",   "可能会",   "容易引发", "容易导致", "容易造成", "容易引起",
                          "易引发",   "易导致",   "易造成",   "易引起",   "可能引起", "的可能性",
                          "的风险",   "的隐患",   "将会引发", "会引发",   "会导致"}))
        return has_one_of(r.at({from, until}), {"未", "不", "没有", "缺"});
    return false;
}

bool is_attribute_of_counted(const reading& r, const phrase_hit& h) {
    const stretch clause = r.clause_at(h.begin);
    const std::size_t end = std::max(h.end, clause.end);
    const string_view own = r.at({h.begin, h.end});
    const string_view before = r.at({clause.begin, h.begin});
    const bool is_marked =
        ends_with_one_of(before, {"已", "已经", "未", "尚未", "经", "未经", "依法未"}) ||
        begins_with_one_of(own, {"已", "未"});
    if (!is_marked || !ends_attribute(r.at({h.end, end}))) return false;
    const string_view said = r.at({clause.begin, end});
    if (has_one_of(said, {"《", "该", "本办法", "本规定", "本文件"})) return false;
    constexpr std::size_t lead = 36;  // bytes between the verb that counts and what is counted
    const string_view verb = before.substr(before.size() - std::min(before.size(), lead));
    if (has_one_of(verb, {"包括", "包含", "不含", "不包括", "含", "统计", "累计", "计入", "列明",
                          "填报", "汇总"}))
        return true;
    return has_one_of(r.at({h.end, end}), {"件数", "数量", "总数", "为准", "统计为", "按年度累计"});
}

}  // namespace yigui::recognising
