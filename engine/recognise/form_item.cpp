// Looks backward from the step's word, character by character, up to what parts an item from the one
// before it: a stop, a box, a bracket, a gap. A box there is the step's own where the list has its
// boxes in front of its words.
#include "recognise/form_item.h"

#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/options.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_prefix = 45;  // bytes

/// Whether the character parts an item from what stands before it.
bool parts_items(string_view c) {
    return c == "\n" || c == "。" || c == ";" || c == "," || c == ":" || c == "|" || c == "、" ||
           c == "→" || c == "(" || c == "?" || c == "!" || c == "【" || c == "》" || c == "—" ||
           c == ">" || c == "“";
}

}  // namespace

bool form_item::find_item() {
    item_ = begin_of_item();
    if (h_.begin - item_ > longest_prefix) return false;
    prefix_ = said({item_, h_.begin});
    while (!prefix_.empty() && (prefix_.front() == '.' || prefix_.front() == ' ' ||
                                (prefix_.front() >= '0' && prefix_.front() <= '9')))
        prefix_.remove_prefix(1);
    // A ticked option is a statement, whatever marks it holds.
    return own_box_ == box::on || is_label({item_, h_.begin});
}

std::size_t form_item::begin_of_item() {
    const string_view text = r_.text();
    std::size_t at = h_.begin;
    while (at > 0 && h_.begin - at <= longest_prefix) {
        std::size_t before = at - 1;
        while (before > 0 && is_continuation(text[before])) --before;
        std::size_t size = 0;
        const box b = box_at(text, before, size);
        if (b != box::none && !is_bullet(before)) return take_box(b, before, size, at);
        // √公开征求意见 ×风险评估: a list of marks before their words.
        if (is_cross(before)) {
            if (is_box_first(before)) own_box_ = box::crossed;
            return at;
        }
        const string_view c = text.substr(before, at - before);
        if (c == "(") is_caption_ = true, find_option(before);
        if (c == ")") take_brackets(before);
        // A list mark ends in a bracket; a cell, in a gap.
        if (parts_items(c) || c == ")" || is_lone_gap(at)) return at;
        at = before;
    }
    return at;
}

std::size_t form_item::take_box(box b, std::size_t before, std::size_t size, std::size_t at) {
    const std::size_t behind = before + size;
    if (is_answered(behind)) return behind + 3;
    // 集体讨论:√ 备案:×: the mark is the value of the label before it.
    if (before > 0 && r_.text()[before - 1] == ':' && starts(r_.text(), behind_label(), ":"))
        return behind;
    if (is_box_first(before) || (touches_hit(before, size) && !boxes_stand_behind(r_, h_.begin)))
        own_box_ = b, option_ = behind;
    return at;
}

/// (√)有 (  )无: a pair of brackets in which to tick.
void form_item::take_brackets(std::size_t close) {
    std::size_t size = 0;
    for (const auto& [wide, ticked] : {std::pair(1u, box::off), std::pair(4u, box::on)})
        if (close >= wide && box_at(r_.text(), close - wide, size) == ticked &&
            is_box_first(close - wide))
            own_box_ = ticked, option_ = close + 1;
}

/// ☑是 □否  2022年10月公开征求意见: the box has its word, and a remark follows.
bool form_item::is_answered(std::size_t at) const {
    return (starts(r_.text(), at, "否") || starts(r_.text(), at, "是")) &&
           r_.has_gap_before(at + 3) && at + 3 < h_.begin;
}

/// ☑征求利害关系人意见(书面征求6家企业): the bracket belongs to the option.
void form_item::find_option(std::size_t at) {
    std::size_t size = 0;
    for (const std::size_t from = at; at > 0 && from - at <= longest_prefix;) {
        --at;
        while (at > 0 && is_continuation(r_.text()[at])) --at;
        if (const box b = box_at(r_.text(), at, size); b != box::none && !is_bullet(at)) {
            if (b == box::on && is_box_first(at)) own_box_ = b, option_ = at + size;
            return;
        }
        if (has_one_at(r_.text(), at, {"\n", "。", ";", ",", ":", "、", ")", "→"})) return;
    }
}

/// In ☑A □B the box stands before its words: the list begins with one.
bool form_item::is_box_first(std::size_t at) const {
    std::size_t from = sentence_.begin;
    const std::size_t colon = r_.at({from, at}).rfind(':');
    if (colon != string_view::npos) from += colon + 1;
    std::size_t size = 0;
    return box_at(r_.text(), from, size) != box::none || is_cross(from);
}

/// 修订程序　✔网上征求意见 30天　✘专家论证: a gap before the mark, none behind it.
bool form_item::touches_hit(std::size_t at, std::size_t size) const {
    return step_ != step::publication && at + size == h_.begin && r_.has_gap_before(at) &&
           !r_.has_gap_before(h_.begin);
}

/// No mark of acting stands in front of a field's name.
bool form_item::is_label(stretch s) const {
    for (const role x :
         {role::done_mark, role::duty_mark, role::negation, role::condition, role::exemption})
        if (const auto one = first(x, s)) {
            const string_view w = said({one->begin, one->end});
            if (w != "可" && w != "已" && w != "要" && w != "经" && w != "需要" && w != "应当" &&
                w != "需" && w != "应" && w != "须")
                return false;
            if (!starts(r_.text(), s.begin, "是否")) return false;
        }
    return true;
}

/// 未采纳:没有法律依据; 不采纳理由:缺乏上位法依据: the ground on which an opinion was not taken up.
bool form_value::is_ground_of_refusal(stretch v) const {
    constexpr std::size_t longest_label = 24, longest = 60;  // bytes
    const std::size_t from =
        std::max(r_.line_at(h_.begin).begin, v.begin > longest_label ? v.begin - longest_label : 0);
    const string_view label = said({from, v.begin});
    const string_view words = said({v.begin, std::min(v.end, v.begin + longest)});
    return step_ == step::consultation_feedback && label.ends_with(":") &&
           has_one_of(label, {"未采纳", "不采纳", "未予采纳", "不予采纳"}) &&
           begins_with_one_of(words, {"没有", "无", "缺少", "缺乏"}) &&
           has_one_of(words, {"依据", "根据"}) &&
           !has_one_of(words, {"写明", "说明", "注明", "载明", "列明", "记录", "材料"});
}

}  // namespace yigui::recognising
