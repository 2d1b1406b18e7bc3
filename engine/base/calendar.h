// Working days (工作日) and the arithmetic of legal periods. The days off and the working
// weekends are data (rules/calendar); a day outside the years known is never guessed.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "yigui/date.h"

namespace yigui {

class calendar {
 public:
    /// Reads a CSV of date,kind(off|work),name,notice_year. Years are known as whole years in
    /// which at least one line stands.
    static calendar load(const std::string& csv_path, diagnostics& report);

    /// Nothing when the day's year is not known.
    std::optional<bool> is_working_day(day_point) const;
    /// The n-th working day after `start` (the first day is not counted, n >= 1).
    std::optional<day_point> add_working_days(day_point start, int n) const;
    /// Working days in (start, end]; negative when end < start.
    std::optional<int> working_days_between(day_point start, day_point end) const;
    /// The same day when it is a working day, else the next one.
    /// @par Source 民法典 第二百零三条
    std::optional<day_point> moved_to_working_day(day_point) const;
    int first_year() const { return first_; }
    int last_year() const { return last_; }

 private:
    std::map<day_point, bool> exceptions_;
    int first_ = 0, last_ = -1;
};

/// The same day n months later, or the last day of that month.
day_point add_months(day_point, int n);
/// The last day of a term of n months that begins on `first`: the day before the same day of the
/// month, or the month's last day where there is no such day.
day_point last_day_of_term(day_point first, int months);
/// Calendar days from a to b: 1 to 31 March is 30.
inline int days_between(day_point a, day_point b) { return static_cast<int>((b - a).count()); }

}  // namespace yigui
