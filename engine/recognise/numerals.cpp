// One pass over code points. A library parser (ICU spellout) was rejected: it knows neither the
// many zeros that offices type nor numbers that stop in the middle of running text.
#include "recognise/numerals.h"

#include <array>
#include <cstdint>

#include "base/unicode.h"
#include "base/utf8.h"

namespace yigui::recognising {
namespace {

constexpr int unit_of(char32_t c) { return c == U'万' ? 10000 : common_chinese_unit(c); }

constexpr int tens_of(char32_t c) { return c == U'廿' ? 20 : c == U'卅' ? 30 : 0; }

/// The ideographs that a number may begin with.
constexpr char32_t first_ideograph = 0x4000, behind_ideographs = 0xA000;
constexpr auto number_signs = [] {
    std::array<std::uint64_t, (behind_ideographs - first_ideograph) / 64> out{};
    for (char32_t c = first_ideograph; c < behind_ideographs; ++c)
        if (chinese_digit(c) >= 0 || unit_of(c) != 0 || tens_of(c) != 0)
            out[(c - first_ideograph) / 64] |= std::uint64_t{1} << (c % 64);
    return out;
}();

/// An ideograph that is no number: that is what most places of a text hold.
bool is_other_ideograph(std::string_view text, std::size_t pos) {
    if (text.size() - pos < 3 || text[pos] < '\xE4' || text[pos] > '\xE9') return false;
    const char32_t c = utf8_bytes::three_bytes_at(text, pos) - first_ideograph;
    return (number_signs[c / 64] >> (c % 64) & 1) == 0;
}

/// 三百二十 read as a sum of digit times unit; `pos` is moved past it.
int read_with_units(std::string_view text, std::size_t& pos, unsigned& digits) {
    int total = 0, section = 0, digit = -1;
    while (pos < text.size()) {
        std::size_t next = pos;
        const char32_t c = code_point_at(text, next);
        if (const int d = chinese_digit(c); d >= 0 && c > 0x7F) {
            digit = d;
        } else if (const int u = unit_of(c)) {
            if (u == 10000) {
                total = (total + section + (digit > 0 ? digit : 0)) * u;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * u;
            }
            digit = -1;
        } else if (const int t = tens_of(c)) {
            section += t;
        } else {
            break;
        }
        if (++digits > 12) break;
        pos = next;
    }
    return total + section + (digit > 0 ? digit : 0);
}

}  // namespace

std::optional<number_at> arabic_at(std::string_view text, std::size_t pos) {
    number_at n;
    std::size_t i = pos;
    while (i < text.size() && text[i] >= '0' && text[i] <= '9' && n.digits < 9) {
        n.value = n.value * 10 + (text[i] - '0');
        ++n.digits;
        ++i;
    }
    if (n.digits == 0) return std::nullopt;
    n.end = i;
    return n;
}

std::optional<number_at> spaced_arabic_at(std::string_view text, std::size_t pos, unsigned digits) {
    const auto is_digit = [&](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '9';
    };
    number_at n;
    std::size_t i = pos;
    while (n.digits < digits && is_digit(i)) {
        n.value = n.value * 10 + (text[i] - '0');
        n.end = ++i;
        if (++n.digits < digits && (i >= text.size() || text[i++] != ' ')) return std::nullopt;
    }
    const bool goes_on =
        is_digit(n.end) || (n.end < text.size() && text[n.end] == ' ' && is_digit(n.end + 1));
    if (n.digits != digits || goes_on) return std::nullopt;
    return n;
}

std::optional<number_at> chinese_at(std::string_view text, std::size_t pos) {
    number_at n;
    bool has_units = false;
    std::size_t i = pos;
    unsigned seen = 0;
    int positional = 0;
    while (i < text.size() && seen < 12 && !is_other_ideograph(text, i)) {
        std::size_t next = i;
        const char32_t c = code_point_at(text, next);
        const int d = chinese_digit(c);
        const bool is_unit = d < 0 && (unit_of(c) != 0 || tens_of(c) != 0);
        if (d < 0 && !is_unit) break;
        // Ｏ and 0 stand for 零 only between Chinese digits.
        if (d >= 0 && c < 0x80 && seen == 0) break;
        has_units |= is_unit;
        if (positional < 100000000) positional = positional * 10 + (d < 0 ? 0 : d);
        ++seen;
        i = next;
    }
    if (seen == 0) return std::nullopt;
    n.positional = !has_units;
    n.value = positional;
    n.digits = seen;
    n.end = i;
    if (has_units) {
        std::size_t at = pos;
        n.digits = 0;
        n.value = read_with_units(text, at, n.digits);
        n.end = at;
    }
    if (n.end == pos) return std::nullopt;
    return n;
}

std::optional<number_at> any_number_at(std::string_view text, std::size_t pos) {
    // Asked of each character of a sentence: most are cheaply told to be none.
    if (pos >= text.size()) return std::nullopt;
    if (static_cast<unsigned char>(text[pos]) < 0x80) return arabic_at(text, pos);
    if (is_other_ideograph(text, pos)) return std::nullopt;
    return chinese_at(text, pos);
}

std::string_view without_list_mark(std::string_view s) {
    std::string_view rest = s;
    if (rest.starts_with("(")) rest.remove_prefix(1);
    const auto n = any_number_at(rest, 0);
    if (!n) return s;
    rest.remove_prefix(n->end);
    for (const std::string_view mark : {"、", ".", ")"})
        if (rest.starts_with(mark)) {
            rest.remove_prefix(mark.size());
            while (rest.starts_with(" ")) rest.remove_prefix(1);
            return rest;
        }
    return s;
}

}  // namespace yigui::recognising
