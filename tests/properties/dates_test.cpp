// Date arithmetic, and that the evaluator's and the checker's agree on every day of a decade.
#include <boost/test/unit_test.hpp>

#include "../unit/judge/made_dossier.h"
#include "judge/expression.h"
#include "judge/recalculate.h"

using namespace yigui;
using namespace yigui::judging;
using namespace yigui::testing;

namespace {

struct month_row {
    const char* from;
    int months;
    const char* to;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(dates)

BOOST_AUTO_TEST_CASE(month_ends_and_leap_days) {
    const month_row rows[] = {
        {"2021-01-31", 1, "2021-02-28"},  {"2024-01-31", 1, "2024-02-29"},
        {"2021-03-31", -1, "2021-02-28"}, {"2024-02-29", 12, "2025-02-28"},
        {"2021-12-31", 2, "2022-02-28"},  {"2026-12-31", -6, "2026-06-30"},
        {"2022-01-01", 60, "2027-01-01"}, {"2021-01-15", -13, "2019-12-15"},
    };
    const calendar none;
    for (const month_row& r : rows) {
        const std::string n = std::to_string(r.months < 0 ? -r.months : r.months) + "个月";
        BOOST_TEST(iso(add_months(point(r.from), r.months)) == r.to);
        BOOST_TEST(recalculate(r.months < 0 ? "之前" : "之后", {r.from, n}, none) == r.to);
    }
}

BOOST_AUTO_TEST_CASE(first_day_not_counted) {
    const calendar none;
    BOOST_TEST(days_between(point("2021-03-01"), point("2021-03-31")) == 30);
    BOOST_TEST(recalculate("天数", {"2021-03-01", "2021-03-31"}, none) == "30");
    BOOST_TEST(recalculate("天数", {"2024-02-28", "2024-03-01"}, none) == "2");
    BOOST_TEST(recalculate("天数", {"2021-03-31", "2021-03-01"}, none) == "-30");
}

BOOST_AUTO_TEST_CASE(validity_ends_the_day_before_or_on_the_last_of_the_month) {
    const calendar none;
    BOOST_TEST(recalculate("届满", {"2022-01-01", "60个月"}, none) == "2026-12-31");
    BOOST_TEST(recalculate("届满", {"2021-01-31", "1个月"}, none) == "2021-02-28");
    BOOST_TEST(recalculate("届满", {"2024-02-29", "12个月"}, none) == "2025-02-28");
    BOOST_TEST(recalculate("届满", {"2021-07-21", "36个月"}, none) == "2024-07-20");
}

BOOST_AUTO_TEST_CASE(two_ways_of_counting_agree_over_a_decade) {
    const calendar none;
    const day_point start = point("2018-01-01");
    for (int i = 0; i < 3700; ++i) {
        const day_point d = start + std::chrono::days(i);
        for (const int n : {1, 30, 59, 365}) {
            const auto other = recalculate("之后", {iso(d), std::to_string(n) + "日"}, none);
            BOOST_REQUIRE_EQUAL(other, iso(d + std::chrono::days(n)));
        }
        BOOST_REQUIRE_EQUAL(recalculate("之后", {iso(d), "13个月"}, none), iso(add_months(d, 13)));
    }
}

BOOST_AUTO_TEST_CASE(working_days_with_moved_rest_days) {
    const calendar& c = working_days();
    if (c.last_year() < c.first_year()) {
        BOOST_TEST_MESSAGE("skipped: no calendar");
        return;
    }
    for (day_point d = point("2020-01-01"); d < point("2025-12-01"); d += std::chrono::days(3)) {
        for (const int n : {1, 3, 5, 20}) {
            const auto end = c.add_working_days(d, n);
            BOOST_REQUIRE(end.has_value());
            BOOST_REQUIRE_EQUAL(recalculate("之后", {iso(d), std::to_string(n) + "个工作日"}, c),
                                iso(*end));
            BOOST_REQUIRE_EQUAL(recalculate("工作日数", {iso(d), iso(*end)}, c), std::to_string(n));
            const auto back = shifted(*end, {n, rule::unit::working_days}, true, c);
            BOOST_REQUIRE(back && c.working_days_between(*back, *end) == n);
        }
        const auto moved = c.moved_to_working_day(d);
        BOOST_REQUIRE(moved.has_value());
        BOOST_REQUIRE_EQUAL(recalculate("顺延", {iso(d)}, c), iso(*moved));
    }
    // A Sunday worked in exchange for the holiday, and a weekday off.
    BOOST_TEST(c.is_working_day(point("2021-09-26")).value_or(false));
    BOOST_TEST(!c.is_working_day(point("2021-10-07")).value_or(true));
}

BOOST_AUTO_TEST_CASE(years_without_a_calendar_are_not_guessed) {
    const calendar& c = working_days();
    BOOST_TEST(!shifted(point("2050-01-01"), {3, rule::unit::working_days}, false, c));
    BOOST_TEST(recalculate("之后", {"2050-01-01", "3个工作日"}, c).empty());
}

BOOST_AUTO_TEST_SUITE_END()
