// A hand-written reader: each form is a few comparisons at the start of a line. Regular
// expressions were rejected, they are two orders slower and every line of every law passes here.
#include "model/label.h"

#include <cstring>
#include <utility>

#include "base/numeral.h"
#include "base/utf8.h"
#include "model/blank.h"

namespace yigui::structure {
namespace {

using namespace std::literals;

constexpr int limit = 100000;

/// Inlined, so that of a word that the compiler knows nothing but its bytes are compared.
[[gnu::always_inline]] inline bool starts(std::string_view s, std::size_t at,
                                          std::string_view what) {
    return at <= s.size() && s.size() - at >= what.size() &&
           std::memcmp(s.data() + at, what.data(), what.size()) == 0;
}

/// The value of a Chinese numeral; -1 for any other character.
int chinese_value(char32_t c) {
    const int unit = common_chinese_unit(c);
    return unit > 0 ? unit : common_chinese_digit(c);
}

/// The decimal digit at `at`, also a full-width one; -1 for none.
int decimal(std::string_view s, std::size_t at, std::size_t& size) {
    if (at >= s.size()) return -1;
    if (s[at] >= '0' && s[at] <= '9') {
        size = 1;
        return s[at] - '0';
    }
    // ０ is EF BC 90.
    if (at + 2 < s.size() && starts(s, at, "\xEF\xBC")) {
        const int d = static_cast<unsigned char>(s[at + 2]) - 0x90;
        if (d >= 0 && d <= 9) {
            size = 3;
            return d;
        }
    }
    return -1;
}

int read_decimal(std::string_view s, std::size_t& at) {
    int value = 0;
    std::size_t size = 0;
    for (int d = decimal(s, at, size); d >= 0; d = decimal(s, at, size)) {
        if (value < limit) value = value * 10 + d;
        at += size;
    }
    return value;
}

int read_chinese(std::string_view s, std::size_t& at) {
    int total = 0, digit = -1, plain = 0;
    bool has_unit = false;
    while (at < s.size()) {
        std::size_t next = at;
        const int value = chinese_value(code_point_at(s, next));
        if (value < 0) break;
        at = next;
        if (value >= 10) {
            total += (digit < 1 ? 1 : digit) * value;
            digit = 0;
            has_unit = true;
        } else {
            digit = value;
            if (plain < limit) plain = plain * 10 + value;
        }
    }
    return has_unit ? total + (digit > 0 ? digit : 0) : plain;
}

bool is_separator(std::string_view s, std::size_t at) {
    if (at >= s.size() || blank_at(s, at) > 0) return true;
    switch (code_point_at(s, at)) {
        case U'（':
        case '(':
        case U'【':
        case '[':
        case U'：':
        case ':':
        case U'、':
        case U'．':
        case '.':
            return true;
        default:
            return false;
    }
}

/// 第N章 and its like.
label read_ordinal(std::string_view s) {
    std::size_t at = std::string_view("第").size();
    while (at < s.size() && blank_at(s, at) > 0) at += blank_at(s, at);
    const int number = read_number(s, at);
    if (number == 0) return {};
    while (at < s.size() && blank_at(s, at) > 0) at += blank_at(s, at);
    static constexpr std::pair<std::string_view, label_style> units[] = {
        {"条", label_style::tiao}, {"章", label_style::zhang},  {"节", label_style::jie},
        {"编", label_style::bian}, {"分编", label_style::bian},
    };
    for (const auto& [word, style] : units) {
        if (!starts(s, at, word)) continue;
        label out{style, at + word.size(), number, false};
        if (style == label_style::tiao && starts(s, out.end, "之")) {
            std::size_t more = out.end + std::string_view("之").size();
            if (read_number(s, more) > 0) out.end = more;
        }
        out.is_separated = is_separator(s, out.end);
        return out;
    }
    return {};
}

label read_round(std::string_view s, std::size_t open) {
    std::size_t at = open;
    while (at < s.size() && blank_at(s, at) > 0) at += blank_at(s, at);
    std::size_t size = 0;
    const bool is_digit = decimal(s, at, size) >= 0;
    const int number = read_number(s, at);
    if (number == 0) return {};
    while (at < s.size() && blank_at(s, at) > 0) at += blank_at(s, at);
    for (const std::string_view close : {"）"sv, ")"sv})
        if (starts(s, at, close))
            return {is_digit ? label_style::round_digit : label_style::round, at + close.size(),
                    number, true};
    return {};
}

label read_plain(std::string_view s) {
    std::size_t at = 0, size = 0;
    const bool is_digit = decimal(s, 0, size) >= 0;
    const int number = read_number(s, at);
    if (number == 0) return {};
    if (!is_digit) {
        for (const std::string_view mark : {"、"sv, "．"sv, "."sv})
            if (starts(s, at, mark)) return {label_style::dun, at + mark.size(), number, true};
        return {};
    }
    if (number > 999) return {};
    for (const std::string_view mark : {"、"sv, "．"sv})
        if (starts(s, at, mark)) return {label_style::point, at + mark.size(), number, true};
    // 1.5 is a number and 2019.06.25 a date.
    if (starts(s, at, ".") && decimal(s, at + 1, size) < 0)
        return {label_style::point, at + 1, number, true};
    return {};
}

}  // namespace

int read_number(std::string_view text, std::size_t& at) {
    std::size_t size = 0;
    return decimal(text, at, size) >= 0 ? read_decimal(text, at) : read_chinese(text, at);
}

label read_label(std::string_view line) {
    if (line.empty()) return {};
    if (starts(line, 0, "第")) return read_ordinal(line);
    // An ideograph that is no numeral begins most lines.
    if (std::size_t at = 0; is_ideograph_at(line, 0) && chinese_value(code_point_at(line, at)) < 0)
        return {};
    for (const std::string_view open : {"（"sv, "("sv})
        if (starts(line, 0, open)) return read_round(line, open.size());
    // ① to ⑳ are E2 91 A0 to B3.
    if (line.size() > 2 && starts(line, 0, "\xE2\x91")) {
        const int n = static_cast<unsigned char>(line[2]) - 0x9F;
        if (n >= 1 && n <= 20) return {label_style::circled, 3, n, true};
    }
    return read_plain(line);
}

}  // namespace yigui::structure
