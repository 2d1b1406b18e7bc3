// A text becomes a row of numbers with the character after each. A date is said when its three
// numbers follow each other, or when month and day stand in the quotation, or together in the
// paper, and the year in the paper. Lost 年 and 月 (2023915日) are met by comparing the bare row of digits.
#include "judge/paper_dates.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/numeral.h"
#include "base/unicode.h"

namespace yigui::judging {
namespace {

struct number {
    int value = 0;
    int digits = 0;     ///< how many figures it was written with
    std::string after;  ///< the character that follows
    std::size_t begin = 0, end = 0;
};

/// The character at `i`, as bytes.
std::string_view character(std::string_view s, std::size_t i) {
    const auto c = static_cast<unsigned char>(s[i]);
    const std::size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    return s.substr(i, n);
}

/// 0 to 9, 10 for 十, 20 for 廿, -1 for no figure.
int figure(std::string_view c) {
    std::size_t i = 0;
    const char32_t one = code_point_at(c, i);
    if (one >= U'0' && one <= U'9') return static_cast<int>(one - U'0');
    if (one >= U'０' && one <= U'９') return static_cast<int>(one - U'０');
    if (one == U'Ｏ' || one == U'◯' || one == U'O') return 0;
    if (one == U'十') return 10;
    if (one == U'廿') return 20;
    return one == U'两' ? -1 : common_chinese_digit(one);
}

/// The value of a row of figures: 二〇二一 by place, 二十一 by tens.
int value_of(const std::vector<int>& row) {
    int value = 0, pending = 0;
    bool tens = false;
    for (int f : row) {
        if (f < 10) {
            pending = tens ? f : pending * 10 + f;
        } else {
            value += (f == 20 ? 20 : (pending ? pending : 1) * 10);
            pending = 0;
            tens = true;
        }
        if (pending > 100000000) return -1;
    }
    return value + pending;
}

std::vector<number> numbers_in(std::string_view text) {
    std::vector<number> out;
    std::vector<int> row;
    number current;
    for (std::size_t i = 0; i <= text.size();) {
        const std::string_view c = i < text.size() ? character(text, i) : std::string_view();
        const int f = c.empty() ? -1 : figure(c);
        // A page may cut a day before its unit: 3 / 月20日.
        const std::string_view below = text.substr(std::min(i + 1, text.size()));
        const bool is_cut = c == "\n" && (below.starts_with("年") || below.starts_with("月") ||
                                          below.starts_with("日"));
        const bool blank = c == " " || c == "\xe3\x80\x80" || is_cut;
        if (f >= 0) {
            if (row.empty()) current.begin = i;
            row.push_back(f);
        } else if (!row.empty() && !blank) {
            current.value = value_of(row);
            current.digits = static_cast<int>(row.size());
            current.after = c;
            current.end = i;
            out.push_back(current);
            row.clear();
        }
        if (c.empty()) break;
        i += c.size();
    }
    return out;
}

bool is_year(const number& n, int year) {
    return n.value == year || (n.digits == 2 && n.value == year % 100 && n.after == "年");
}

bool full_date(const std::vector<number>& all, plain_day d) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!is_year(all[i], d.year)) continue;
        if (d.month == 0) return true;
        if (i + 1 >= all.size() || all[i + 1].value != d.month) continue;
        if (d.day == 0 || (i + 2 < all.size() && all[i + 2].value == d.day)) return true;
    }
    return false;
}

/// 2021年8月2日至9月3日; 2025年4月形成初稿。……5月20日召开座谈会: the year is said once for what
/// follows. Month and day have to stand together; of a month alone (2022年5月至6月) the year is
/// a few numbers before.
bool shared_year(const std::vector<number>& all, plain_day d) {
    constexpr std::size_t reach = 4;
    const auto says_year = [&](std::size_t from, std::size_t to) {
        return std::any_of(all.begin() + static_cast<std::ptrdiff_t>(from),
                           all.begin() + static_cast<std::ptrdiff_t>(to),
                           [&](const number& n) { return is_year(n, d.year); });
    };
    for (std::size_t i = 0; d.month && i < all.size(); ++i) {
        if (all[i].value != d.month || all[i].after != "月") continue;
        if (d.day == 0 && says_year(i - std::min(i, reach), i)) return true;
        if (d.day == 0 || i + 1 >= all.size() || all[i + 1].value != d.day) continue;
        // A space or two between them at most.
        const bool stand_together = all[i + 1].begin - all[i].end <= all[i].after.size() + 3;
        if (stand_together && all[i + 1].after == "日" && says_year(0, all.size())) return true;
    }
    return false;
}

/// Month and day in the quotation, the year in the paper.
bool split_date(const std::vector<number>& quote, const std::vector<number>& paper, plain_day d) {
    const auto any = [](const std::vector<number>& all, auto fits) {
        return std::any_of(all.begin(), all.end(), fits);
    };
    const auto year = [&](const number& n) { return is_year(n, d.year); };
    const auto month = [&](const number& n) { return n.value == d.month; };
    const auto day = [&](const number& n) { return n.value == d.day; };
    if (!any(quote, year) && !any(paper, year)) return false;
    if (d.month && !any(quote, month)) return false;
    return !d.day || any(quote, day);
}

std::string bare_figures(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view c = character(text, i);
        const int f = figure(c);
        if (f >= 0 && f < 10) out += static_cast<char>('0' + f);
        i += c.size();
    }
    return out;
}

/// The text without what stands inside a number where a copy was torn: 2 / 019年, a mark that nobody
/// sees.
std::string with_whole_numbers(std::string_view text) {
    std::string out;
    bool behind_figure = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view c = character(text, i);
        i += c.size();
        std::size_t at = 0;
        if (is_invisible(code_point_at(c, at))) continue;
        const bool is_torn =
            c == "\n" && behind_figure && i < text.size() && figure(character(text, i)) >= 0;
        if (is_torn) continue;
        out += c;
        behind_figure = figure(c) >= 0;
    }
    return out;
}

bool runs_together(std::string_view quote, plain_day d) {
    const std::string row = bare_figures(quote);
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const std::string y = std::to_string(d.year);
    const std::string tight = y + std::to_string(d.month) + std::to_string(d.day);
    return d.day && (row.find(tight) != std::string::npos ||
                     row.find(y + two(d.month) + two(d.day)) != std::string::npos);
}

}  // namespace

plain_day read_iso(std::string_view s) {
    const auto part = [&](std::size_t at, std::size_t n) {
        int v = 0;
        for (std::size_t i = at; i < at + n; ++i) {
            if (i >= s.size() || s[i] < '0' || s[i] > '9') return -1;
            v = v * 10 + (s[i] - '0');
        }
        return v;
    };
    if (s.size() != 4 && s.size() != 7 && s.size() != 10) return {};
    plain_day d{part(0, 4), 0, 0};
    if (s.size() >= 7) d.month = s[4] == '-' ? part(5, 2) : -1;
    if (s.size() == 10) d.day = s[7] == '-' ? part(8, 2) : -1;
    if (d.year < 1 || d.month < 0 || d.month > 12 || d.day < 0 || d.day > 31) return {};
    return d;
}

bool says_date(std::string_view quote, std::string_view paper, plain_day d) {
    const auto in_quote = numbers_in(quote);
    if (full_date(in_quote, d) || runs_together(quote, d)) return true;
    const auto in_paper = numbers_in(paper);
    if (split_date(in_quote, in_paper, d) || full_date(in_paper, d) || shared_year(in_paper, d) ||
        runs_together(paper, d))
        return true;
    const auto in_whole = numbers_in(with_whole_numbers(paper));
    return full_date(in_whole, d) || shared_year(in_whole, d);
}

bool says_number(std::string_view text, int wanted) {
    const auto all = numbers_in(text);
    return std::any_of(all.begin(), all.end(), [&](const number& n) { return n.value == wanted; });
}

}  // namespace yigui::judging
