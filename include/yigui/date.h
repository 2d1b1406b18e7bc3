// Dates as papers state them: to the day, or only to the month or the year. Not for points in
// time: no hour and no zone ever decides anything here.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace yigui {

using day_point = std::chrono::sys_days;

enum class precision : unsigned char { day, month, year };

/// A date known to the day, the month or the year.
struct date {
    day_point first{};  ///< the first day it can be
    precision known_to = precision::day;

    /// The last day it can be; equal to `first` when known to the day.
    day_point last() const;
    /// ISO 8601 with reduced precision: "2021-07-21", "2021-07", "2021".
    std::string iso() const;
    /// Chinese: "2021年7月21日", "2021年7月", "2021年".
    std::string zh() const;
    bool is_exact() const { return known_to == precision::day; }

    friend bool operator==(const date&, const date&) = default;
    friend auto operator<=>(const date&, const date&) = default;
};

/// One date, or an interval either side of which may be open.
struct period {
    std::optional<date> from;
    std::optional<date> to;
    bool is_interval = false;  ///< when false, `from` alone holds the date

    static period on(date d) { return {d, std::nullopt, false}; }
    static period between(std::optional<date> a, std::optional<date> b) { return {a, b, true}; }
    /// The date that a comparison with "happened by" uses: the end when known, else the start.
    std::optional<date> last_known() const { return to ? to : from; }
    /// "2021-07-21" or "2021-03-01/2021-03-30", an open side empty.
    std::string iso() const;

    friend bool operator==(const period&, const period&) = default;
};

/// A civil date if year is 1..9999 and the day exists.
std::optional<date> make_date(int year, int month, int day);
std::optional<date> make_month(int year, int month);
std::optional<date> make_year(int year);

/// Reads what iso() writes for a single date; nothing for anything else.
std::optional<date> date_from_iso(std::string_view);

std::string iso(day_point);

}  // namespace yigui
