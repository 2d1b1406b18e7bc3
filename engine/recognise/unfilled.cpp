// A form prints with a field what may be chosen in it (是/否) or who is to fill it in (由…填写). Such a
// bracket is no value, and a field with nothing else behind it is empty. What stands behind the
// bracket decides: nothing, a gap, or the next label.
#include "recognise/unfilled.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t widest = 120;  // bytes to each side

/// 保留/修改/废止, and no date, number or address.
bool offers_choice(string_view inside) {
    return has_word(inside, "/") && inside.find_first_of("0123456789:,.") == string_view::npos;
}

/// 由审核机构填写, 盖章
bool tells_who_fills(string_view inside) {
    return ends_with_one_of(inside,
                            {"填写", "填报", "填", "勾选", "盖章", "签字", "签名", "签章"}) &&
           !has_one_of(inside, {"已", "了", "经"});
}

/// (签名)李某某 承办人: what stands before the gap is the value. 日 期: is one word set wide.
bool is_value_before_gap(const reading& r, std::size_t begin, string_view rest) {
    constexpr std::size_t character = 3;  // bytes
    std::size_t gap = character;
    while (gap < rest.size() && rest[gap] != ' ' && !r.has_gap_before(begin + gap)) ++gap;
    if (gap >= rest.size()) return false;
    const string_view first = rest.substr(0, gap);
    if (is_one_of(first, {"可", "准", "阅", "妥"})) return true;
    return gap > character && first.find_first_of("(_/") == string_view::npos &&
           !ends_with_one_of(first, {"人",   "领导", "意见", "日期", "时间", "部门", "单位", "机构",
                                     "电话", "科室", "稿",   "签",   "核",   "校对", "打印", "份数",
                                     "密级", "缓急", "年",   "签字", "签名", "盖章", "签章"});
}

/// Nothing stands there, or the label of the next field, which has a colon of its own.
bool is_nothing(const reading& r, stretch behind) {
    string_view rest = r.at(behind);
    rest = rest.substr(0, rest.find('\n'));
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '_' || rest.front() == ':')) {
        rest.remove_prefix(1);
        ++behind.begin;
    }
    if (rest.empty() || rest.starts_with("年月日")) return true;
    constexpr std::size_t longest = 36;  // bytes of a label
    const std::size_t colon = rest.find(':');
    if (is_value_before_gap(r, behind.begin, rest.substr(0, colon))) return false;
    return colon <= longest && !has_one_of(without_front(rest.substr(0, colon), {"合法性"}),
                                           {",", "。", ";", "同意", "已", "不", "无", "合法",
                                            "符合", "通过", "是", "有", "否"});
}

/// 及理由 and the like between the bracket and the colon.
string_view behind_label(string_view rest) {
    return without_front(rest, {"及理由", "及原因", "及依据", "及说明", "情况", "理由", "结果"});
}

}  // namespace

bool is_unfilled_head(const reading& r, stretch hit) {
    const stretch line = r.line_at(hit.begin);
    const std::size_t end = std::max(hit.end, std::min(line.end, hit.end + widest));
    const std::size_t begin = hit.begin - std::min(hit.begin - line.begin, widest);
    // The bracket around the words, or the one behind their label.
    const string_view lead = r.at({begin, hit.begin});
    std::size_t open = lead.rfind('(');
    if (open != string_view::npos && lead.find(')', open) == string_view::npos)
        open += begin;
    else
        open = hit.begin + r.at({hit.begin, end}).find('(');
    constexpr std::size_t longest_label = 24;  // bytes behind the words
    if (open < begin || open >= end || open > hit.end + longest_label) return false;
    const string_view all = r.at({open, end});
    const std::size_t close = all.find(')');
    if (close == string_view::npos) return false;
    const string_view inside = all.substr(1, close - 1), rest = all.substr(close + 1);
    if (open > hit.end && has_one_of(r.at({hit.end, open}), {",", "。", ";", "已", "了", "未"}))
        return false;
    const string_view value = behind_label(rest);
    if (offers_choice(inside))
        return value.starts_with(":") && is_nothing(r, {end - value.size(), end});
    return r.text()[open - (open > 0 ? 1 : 0)] == ':' && tells_who_fills(inside) &&
           is_nothing(r, {end - rest.size(), end});
}

}  // namespace yigui::recognising
