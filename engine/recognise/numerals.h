// Chinese and Arabic numbers in folded text: digits, 二〇二三 with every shape of zero, 十五,
// 三百二十. Not for dates (see lexer.h), which put numbers together.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/numeral.h"

namespace yigui::recognising {

struct number_at {
    int value = 0;
    std::size_t end = 0;     ///< offset after it
    unsigned digits = 0;     ///< characters read
    bool positional = true;  ///< written digit by digit (二〇二三, 2023), not with 十 and 百
};

/// The value of one Chinese digit (零 and its variants 〇 ○ ◯ O 0 included), or -1.
constexpr int chinese_digit(char32_t c) {
    switch (c) {
        case U'◯':
        case U'O':
        case U'0':
        case U'Ο':
        case U'О':
        case U'o':
            return 0;
        case U'壹':
        case U'元':
            return 1;
        case U'贰':
            return 2;
        case U'叁':
            return 3;
        default:
            return common_chinese_digit(c);
    }
}
/// Arabic digits at `pos`; at most nine of them.
std::optional<number_at> arabic_at(std::string_view text, std::size_t pos);
/// Digits set apart by single spaces, 2 0 2 4, exactly `digits` of them and no more.
std::optional<number_at> spaced_arabic_at(std::string_view text, std::size_t pos, unsigned digits);
/// A Chinese number at `pos`: digit by digit, or with 十 百 千 万 廿 卅.
std::optional<number_at> chinese_at(std::string_view text, std::size_t pos);
/// Either of the two.
std::optional<number_at> any_number_at(std::string_view text, std::size_t pos);
/// A sentence without the mark of its list: 2., (三), 四、.
std::string_view without_list_mark(std::string_view sentence);

}  // namespace yigui::recognising
