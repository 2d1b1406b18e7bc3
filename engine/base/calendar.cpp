// Exceptions to the plain week, kept in a map: 9 years are about 400 lines. Loops over days are
// bounded by the known years, so that a period of any length ends.
#include "base/calendar.h"

#include "base/csv.h"

namespace yigui {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

int year_of(day_point d) { return static_cast<int>(year_month_day{d}.year()); }

bool is_weekend(day_point d) {
    const unsigned w = std::chrono::weekday{d}.c_encoding();
    return w == 0 || w == 6;
}

}  // namespace

calendar calendar::load(const std::string& csv_path, diagnostics& report) {
    constexpr table_words words{
        "工作日表读不到", "每行应为 日期,off|work,名称,通知年份,例如 2026-01-01,off,元旦,2026"};
    calendar c;
    read_csv_table(csv_path, words, report, [&](const auto& f) -> std::string {
        const auto d = date_from_iso(f[0]);
        const bool is_off = f.size() > 2 && f[1] == "off";
        const bool is_work = f.size() > 2 && f[1] == "work";
        if (!d || !d->is_exact() || (!is_off && !is_work)) return "工作日表这一行读不懂";
        return c.exceptions_.emplace(d->first, is_work).second ? "" : "同一天写了两次";
    });
    if (!c.exceptions_.empty()) {
        c.first_ = year_of(c.exceptions_.begin()->first);
        c.last_ = year_of(c.exceptions_.rbegin()->first);
    }
    return c;
}

std::optional<bool> calendar::is_working_day(day_point d) const {
    const int y = year_of(d);
    if (y < first_ || y > last_) return std::nullopt;
    const auto it = exceptions_.find(d);
    return it != exceptions_.end() ? it->second : !is_weekend(d);
}

std::optional<day_point> calendar::add_working_days(day_point start, int n) const {
    day_point d = start;
    while (n > 0) {
        d += days{1};
        const auto working = is_working_day(d);
        if (!working) return std::nullopt;
        if (*working) --n;
    }
    return d;
}

std::optional<int> calendar::working_days_between(day_point start, day_point end) const {
    const bool backwards = end < start;
    if (backwards) std::swap(start, end);
    if (year_of(start) < first_ || year_of(end) > last_) return std::nullopt;
    int n = 0;
    for (day_point d = start + days{1}; d <= end; d += days{1}) n += *is_working_day(d) ? 1 : 0;
    return backwards ? -n : n;
}

std::optional<day_point> calendar::moved_to_working_day(day_point d) const {
    for (;; d += days{1}) {
        const auto working = is_working_day(d);
        if (!working) return std::nullopt;
        if (*working) return d;
    }
}

day_point add_months(day_point d, int n) {
    const year_month_day ymd{d};
    const auto month = ymd.year() / ymd.month() + std::chrono::months{n};
    const auto last = (month / std::chrono::last).day();
    return day_point{month / std::min(ymd.day(), last)};
}

day_point last_day_of_term(day_point first, int months) {
    const day_point same = add_months(first, months);
    const auto day = [](day_point d) { return std::chrono::year_month_day{d}.day(); };
    return day(same) == day(first) ? same - std::chrono::days(1) : same;
}

}  // namespace yigui
