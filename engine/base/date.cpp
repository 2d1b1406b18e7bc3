// Dates are std::chrono day points with a precision; text forms are written by hand so that no
// locale can touch them.
#include "yigui/date.h"

#include <array>
#include <cstdio>

namespace yigui {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

bool is_year(int y) { return y >= 1 && y <= 9999; }
bool is_month(int m) { return m >= 1 && m <= 12; }

std::string printed(const char* pattern, year_month_day d) {
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), pattern, static_cast<int>(d.year()),
                  static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()));
    return buffer.data();
}

std::optional<int> digits(std::string_view s) {
    int n = 0;
    for (char c : s) {
        if (c < '0' || c > '9') return std::nullopt;
        n = n * 10 + (c - '0');
    }
    return n;
}

}  // namespace

day_point date::last() const {
    const year_month_day d{first};
    switch (known_to) {
        case precision::day:
            return first;
        case precision::month:
            return day_point{d.year() / d.month() / std::chrono::last};
        case precision::year:
            return day_point{d.year() / std::chrono::December / std::chrono::last};
    }
    return first;
}

std::string date::iso() const {
    const year_month_day d{first};
    switch (known_to) {
        case precision::day:
            return printed("%04d-%02u-%02u", d);
        case precision::month:
            return printed("%04d-%02u", d);
        case precision::year:
            return printed("%04d", d);
    }
    return {};
}

std::string date::zh() const {
    const year_month_day d{first};
    switch (known_to) {
        case precision::day:
            return printed("%d年%u月%u日", d);
        case precision::month:
            return printed("%d年%u月", d);
        case precision::year:
            return printed("%d年", d);
    }
    return {};
}

std::string period::iso() const {
    const std::string a = from ? from->iso() : "";
    return is_interval ? a + "/" + (to ? to->iso() : "") : a;
}

std::optional<date> make_date(int y, int m, int d) {
    if (!is_year(y) || !is_month(m) || d < 1 || d > 31) return std::nullopt;
    const year_month_day ymd{year{y}, month{static_cast<unsigned>(m)},
                             day{static_cast<unsigned>(d)}};
    if (!ymd.ok()) return std::nullopt;
    return date{day_point{ymd}, precision::day};
}

std::optional<date> make_month(int y, int m) {
    if (!is_year(y) || !is_month(m)) return std::nullopt;
    return date{day_point{year{y} / m / 1}, precision::month};
}

std::optional<date> make_year(int y) {
    if (!is_year(y)) return std::nullopt;
    return date{day_point{year{y} / 1 / 1}, precision::year};
}

std::optional<date> date_from_iso(std::string_view s) {
    if (s.size() != 4 && s.size() != 7 && s.size() != 10) return std::nullopt;
    const auto y = digits(s.substr(0, 4));
    if (!y) return std::nullopt;
    if (s.size() == 4) return make_year(*y);
    const auto m = digits(s.substr(5, 2));
    if (s[4] != '-' || !m) return std::nullopt;
    if (s.size() == 7) return make_month(*y, *m);
    const auto d = digits(s.substr(8, 2));
    if (s[7] != '-' || !d) return std::nullopt;
    return make_date(*y, *m, *d);
}

std::string iso(day_point d) { return date{d, precision::day}.iso(); }

}  // namespace yigui
