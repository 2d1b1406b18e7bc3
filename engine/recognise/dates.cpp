// Dates in every shape met in real papers. A date is read from its year; a year that lost its
// zero (二二三年) or a date that lost 年 or 月 (2023915日) is read when only one reading is
// possible. Regular expressions were rejected: each shape would need its own, and a slip in one
// would go unseen.
#include "base/unicode.h"
#include "recognise/lexer.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

/// Skips what may stand between the parts of a date: a line break inside a broken date is not
/// skipped, single spaces are.
std::size_t skip_space(std::string_view text, std::size_t pos) {
    while (pos < text.size() && text[pos] == ' ') ++pos;
    return pos;
}

struct year_at {
    int year = 0;
    std::size_t end = 0;
};

bool is_plausible(int year) { return year >= 1900 && year <= 2199; }

/// A Chinese year before 年, with lost zeros: 二二三 is 2023, 二三 is 2003.
std::optional<year_at> chinese_year(std::string_view text, std::size_t pos) {
    const auto n = chinese_at(text, pos);
    if (!n || !n->positional || !starts(text, n->end, "年")) return std::nullopt;
    int year = n->value;
    if (n->digits == 3 && year >= 200 && year <= 299) year = 2000 + year % 100;
    if (n->digits == 2 && year >= 21 && year <= 29 && text.substr(pos, 3) == "二")
        year = 2000 + year % 10;
    if (!is_plausible(year)) return std::nullopt;
    return year_at{year, n->end};
}

std::optional<int> number_before(std::string_view text, std::size_t& pos, std::string_view unit,
                                 int highest) {
    const std::size_t from = skip_space(text, pos);
    auto n = spaced_arabic_at(text, from, 2);
    if (!n) n = any_number_at(text, from);
    if (!n || n->value < 1 || n->value > highest) return std::nullopt;
    const std::size_t at = skip_space(text, n->end);
    if (!starts(text, at, unit)) return std::nullopt;
    pos = at + unit.size();
    return n->value;
}

/// The month and day after 年.
std::optional<date_at> after_year(std::string_view text, int year, std::size_t pos) {
    const std::size_t after = pos;
    const auto month = number_before(text, pos, "月", 12);
    if (!month) {
        // 年 with an empty month is a blank to be filled in, not a year.
        const std::size_t at = skip_space(text, after);
        if (starts(text, at, "月")) return std::nullopt;
        if (const auto d = make_year(year)) return date_at{*d, after};
        return std::nullopt;
    }
    const std::size_t month_end = pos;
    if (const auto day = number_before(text, pos, "日", 31))
        if (const auto d = make_date(year, *month, *day)) return date_at{*d, pos};
    if (const auto day = number_before(text, pos, "号", 31))
        if (const auto d = make_date(year, *month, *day)) return date_at{*d, pos};
    // 2021年6月  日 is a blank as well.
    if (starts(text, skip_space(text, month_end), "日")) return std::nullopt;
    if (const auto d = make_month(year, *month)) return date_at{*d, month_end};
    return std::nullopt;
}

/// 2019-06-25, 2019.6.25, 2019/6/25.
std::optional<date_at> with_marks(std::string_view text, const number_at& year) {
    const std::size_t at = year.end;
    if (at >= text.size()) return std::nullopt;
    const char mark = text[at];
    if (mark != '-' && mark != '.' && mark != '/') return std::nullopt;
    const auto month = arabic_at(text, at + 1);
    if (!month || month->digits > 2 || month->end >= text.size() || text[month->end] != mark)
        return std::nullopt;
    const auto day = arabic_at(text, month->end + 1);
    if (!day || day->digits > 2) return std::nullopt;
    if (const auto d = make_date(year.value, month->value, day->value))
        return date_at{*d, day->end};
    return std::nullopt;
}

/// 2023915日: the marks between year, month and day are lost. Read only when one split gives a
/// date.
std::optional<date_at> without_marks(std::string_view text, const number_at& n) {
    if (n.digits < 6 || n.digits > 8 || !starts(text, n.end, "日")) return std::nullopt;
    int scale = 1;
    for (unsigned i = 4; i < n.digits; ++i) scale *= 10;
    const int year = n.value / scale, rest = n.value % scale;
    if (!is_plausible(year)) return std::nullopt;
    std::optional<date> only;
    for (int split : {10, 100}) {
        if (split >= scale) continue;
        const auto d = make_date(year, rest / split, rest % split);
        if (!d) continue;
        if (only) return std::nullopt;
        only = d;
    }
    if (!only) return std::nullopt;
    return date_at{*only, n.end + 3};
}

/// 20239月15日: only 年 is lost.
std::optional<date_at> without_year_mark(std::string_view text, const number_at& n) {
    if (n.digits < 5 || n.digits > 6 || !starts(text, n.end, "月")) return std::nullopt;
    const int scale = n.digits == 5 ? 10 : 100;
    const int year = n.value / scale, month = n.value % scale;
    if (!is_plausible(year)) return std::nullopt;
    std::size_t pos = n.end + 3;
    const auto day = number_before(text, pos, "日", 31);
    if (!day) return std::nullopt;
    if (const auto d = make_date(year, month, *day)) return date_at{*d, pos};
    return std::nullopt;
}

/// 2023年915日: only 月 is lost.
std::optional<date_at> without_month_mark(std::string_view text, int year, std::size_t pos) {
    const auto n = arabic_at(text, pos);
    if (!n || n->digits < 3 || n->digits > 4 || !starts(text, n->end, "日")) return std::nullopt;
    std::optional<date> only;
    for (int split : {10, 100}) {
        const auto d = make_date(year, n->value / split, n->value % split);
        if (d && only) return std::nullopt;
        if (d) only = d;
    }
    if (!only) return std::nullopt;
    return date_at{*only, n->end + 3};
}

/// 2 018年, 20 18年: a garbled page set one space into the year.
std::optional<number_at> split_year(std::string_view text, std::size_t pos) {
    const auto first = arabic_at(text, pos);
    if (!first || first->digits > 3 || !starts(text, first->end, " ")) return std::nullopt;
    const auto rest = arabic_at(text, first->end + 1);
    if (!rest || first->digits + rest->digits != 4 || !starts(text, rest->end, "年"))
        return std::nullopt;
    int scale = 1;
    for (unsigned i = 0; i < rest->digits; ++i) scale *= 10;
    const int year = first->value * scale + rest->value;
    if (!is_plausible(year)) return std::nullopt;
    return number_at{year, rest->end, 4, true};
}

/// 12月20日(2022年): the year stands behind.
std::optional<date_at> with_year_behind(std::string_view text, std::size_t pos) {
    const auto md = lex_month_day(text, pos);
    if (!md || md->day == 0 || !starts(text, md->end, "(")) return std::nullopt;
    const auto year = arabic_at(text, md->end + 1);
    if (!year || year->digits != 4 || !is_plausible(year->value) || !starts(text, year->end, "年)"))
        return std::nullopt;
    if (const auto d = make_date(year->value, md->month, md->day))
        return date_at{*d, year->end + 4};
    return std::nullopt;
}

}  // namespace

std::optional<date_at> lex_date(std::string_view text, std::size_t pos) {
    if (const auto year = chinese_year(text, pos))
        return after_year(text, year->year, year->end + 3);
    auto n = spaced_arabic_at(text, pos, 4);
    if (!n) n = split_year(text, pos);
    if (!n) n = arabic_at(text, pos);
    if (!n) return std::nullopt;
    if (n->digits == 4 && is_plausible(n->value)) {
        if (const auto d = with_marks(text, *n)) return d;
        const std::size_t at = skip_space(text, n->end);
        if (starts(text, at, "年")) {
            if (const auto d = without_month_mark(text, n->value, at + 3)) return d;
            return after_year(text, n->value, at + 3);
        }
        return std::nullopt;
    }
    if (n->digits <= 2) return with_year_behind(text, pos);
    if (const auto d = without_marks(text, *n)) return d;
    return without_year_mark(text, *n);
}

std::optional<month_day_at> lex_month_day(std::string_view text, std::size_t pos) {
    month_day_at out;
    std::size_t at = pos;
    const auto month = number_before(text, at, "月", 12);
    if (!month) return std::nullopt;
    out.month = *month;
    out.end = at;
    if (starts(text, at, "份")) {
        out.end += 3;
        return out;
    }
    if (const auto day = number_before(text, at, "日", 31)) {
        out.day = *day;
        out.end = at;
    }
    return out;
}

}  // namespace yigui::recognising
