// The formats that Chinese documents use, and the Latin ones. Values outside a format's own range
// are decimal, as word processors print them.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "read/numbering.h"

namespace yigui::reading {
namespace {

using ten = std::array<std::string_view, 10>;
constexpr ten plain_digits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr ten zero_digits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr ten legal_digits{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr ten legal_traditional{"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊",
                                                 "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{"子", "丑", "寅", "卯", "辰", "巳",
                                                    "午", "未", "申", "酉", "戌", "亥"};

/// Digit by digit: 二〇二一.
std::string by_digits(int value, const ten& digits) {
    std::string out;
    for (const char c : std::to_string(value)) out += digits[static_cast<std::size_t>(c - '0')];
    return out;
}

/// With 十百千万; `one_ten` writes 一十 for 10 as 壹拾 does.
std::string counted(int value, const ten& digits, const std::array<std::string_view, 4>& units,
                    bool one_ten) {
    if (value >= 10000) {
        const int low = value % 10000;
        std::string out = counted(value / 10000, digits, units, one_ten) + "万";
        if (low == 0) return out;
        if (low < 1000) out += digits[0];
        return out + counted(low, digits, units, true);
    }
    std::string out;
    bool zero = false;
    for (int unit = 3; unit >= 0; --unit) {
        const int power = unit == 3 ? 1000 : unit == 2 ? 100 : unit == 1 ? 10 : 1;
        const int digit = value / power % 10;
        if (digit == 0) {
            zero = !out.empty();
            continue;
        }
        if (zero) out += digits[0];
        zero = false;
        const bool leading_ten = unit == 1 && digit == 1 && out.empty() && !one_ten;
        if (!leading_ten) out += digits[static_cast<std::size_t>(digit)];
        out += units[static_cast<std::size_t>(unit)];
    }
    return out.empty() ? std::string(digits[0]) : out;
}

constexpr std::array<std::string_view, 4> small_units{"", "十", "百", "千"};
constexpr std::array<std::string_view, 4> legal_units{"", "拾", "佰", "仟"};

std::string letters(int value, char first) {
    // 27 is AA and 28 BB.
    const int n = (value - 1) / 26 + 1;
    return std::string(static_cast<std::size_t>(std::min(n, 8)),
                       static_cast<char>(first + (value - 1) % 26));
}

std::string roman(int value, bool is_upper) {
    static constexpr std::pair<int, std::string_view> table[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    std::string out;
    for (const auto& [n, word] : table)
        for (; value >= n; value -= n) out += word;
    if (is_upper)
        for (char& c : out) c = static_cast<char>(c - 32);
    return out;
}

std::string enclosed(int value, char32_t first, int most) {
    if (value < 1 || value > most) return std::to_string(value);
    std::string out;
    append_utf8(out, first + static_cast<char32_t>(value - 1));
    return out;
}

std::string full_width(int value) {
    std::string out;
    for (const char c : std::to_string(value))
        append_utf8(out, U'０' + static_cast<char32_t>(c - '0'));
    return out;
}

}  // namespace

std::string formatted_number(int value, std::string_view f) {
    if (value < 0 || value > 99999999) return std::to_string(value);
    if (f == "none" || f == "bullet") return {};
    if (f == "decimalZero") return (value < 10 ? "0" : "") + std::to_string(value);
    if (f == "chineseCountingThousand" || f == "chineseCounting" || f == "taiwaneseCounting" ||
        f == "taiwaneseCountingThousand" || f == "japaneseCounting")
        return counted(value, zero_digits, small_units, false);
    if (f == "chineseLegalSimplified") return counted(value, legal_digits, legal_units, true);
    if (f == "ideographLegalTraditional" || f == "japaneseLegal")
        return counted(value, legal_traditional, legal_units, true);
    if (f == "ideographDigital" || f == "taiwaneseDigital" || f == "japaneseDigitalTenThousand")
        return by_digits(value, plain_digits);
    if (f == "ideographTraditional" && value >= 1 && value <= 10)
        return std::string(stems[static_cast<std::size_t>(value - 1)]);
    if (f == "ideographZodiac" && value >= 1 && value <= 12)
        return std::string(branches[static_cast<std::size_t>(value - 1)]);
    if (f == "ideographEnclosedCircle") return enclosed(value, U'㊀', 10);
    if (f == "decimalEnclosedCircle" || f == "decimalEnclosedCircleChinese")
        return enclosed(value, U'①', 20);
    if (f == "decimalEnclosedParen") return enclosed(value, U'⑴', 20);
    if (f == "decimalEnclosedFullstop") return enclosed(value, U'⒈', 20);
    if (f == "decimalFullWidth" || f == "decimalFullWidth2") return full_width(value);
    if (value >= 1 && f == "upperLetter") return letters(value, 'A');
    if (value >= 1 && f == "lowerLetter") return letters(value, 'a');
    if (value >= 1 && value < 4000 && f == "upperRoman") return roman(value, true);
    if (value >= 1 && value < 4000 && f == "lowerRoman") return roman(value, false);
    return std::to_string(value);
}

}  // namespace yigui::reading
