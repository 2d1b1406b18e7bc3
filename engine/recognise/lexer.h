// The structural lexer: one pass over folded text that finds dates and periods, durations,
// 《》 citations, 发文字号 and article references. Not for words: those are phrase data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/find.h"
#include "recognise/numerals.h"
#include "yigui/date.h"

namespace yigui::recognising {

/// Does `what` stand in the text at that byte?
inline bool starts(std::string_view text, std::size_t pos, std::string_view what) {
    // Of a word that the compiler knows this is one comparison of numbers.
    return pos <= text.size() && text.size() - pos >= what.size() && is_at(text.data() + pos, what);
}

enum class token_kind : unsigned char {
    date,        ///< one date or an interval, in `when`
    month_day,   ///< 6月2日 with its year elsewhere: `number` is month * 100 + day
    blank_date,  ///< 年  月  日 with nothing filled in
    duration,    ///< 30日, 20个工作日, 5年: `number` and `unit`
    citation,    ///< 《…》 with its marks
    doc_number,  ///< 国发〔2019〕3号, …令第322号
    article,     ///< 第六十二条第二款
};

enum class time_unit : unsigned char { days, working_days, months, years };

struct token {
    token_kind kind{};
    std::size_t begin = 0, end = 0;  ///< in the folded text
    period when;
    int number = 0;
    time_unit unit = time_unit::days;
};

/// A date at `pos` (year first), in any of the shapes that offices write.
struct date_at {
    date value;
    std::size_t end = 0;
};
std::optional<date_at> lex_date(std::string_view folded, std::size_t pos);
/// 6月2日 or 6月 at `pos`.
struct month_day_at {
    int month = 0, day = 0;
    std::size_t end = 0;
};
std::optional<month_day_at> lex_month_day(std::string_view folded, std::size_t pos);

/// The end of the 《…》 that opens at `pos`: nested 〈〉 and <>, over broken lines; when it is
/// never closed, the end of its sentence or line. `closed` tells which.
std::size_t citation_end(std::string_view folded, std::size_t pos, bool& closed);

/// Can a token start with this character? Names in front of numbers are found backwards.
constexpr bool may_start_token(char32_t c) {
    switch (c) {
        case '[':
        case '(':
        case '<':
        case '{':
        case U'《':
        case U'〔':
        case U'【':
        case U'﹝':
        case U'令':
        case U'公':
        case U'通':
        case U'第':
        case U'年':
        case U'十':
        case U'廿':
            return true;
        default:
            return (c >= '0' && c <= '9') || (c > 0x2000 && chinese_digit(c) >= 0);
    }
}
/// All tokens, ascending, not overlapping save that a citation may hold others. `starts` are all
/// places of characters that may start one.
std::vector<token> lex(std::string_view folded, const std::vector<std::uint32_t>& starts);
std::vector<token> lex(std::string_view folded);

}  // namespace yigui::recognising
