// Dates, months, working days: rows of input and expected day.
#include <boost/test/unit_test.hpp>

#include "base/calendar.h"
#include "yigui/date.h"

using namespace yigui;

namespace {

day_point day(const char* iso_text) {
    const auto d = date_from_iso(iso_text);
    BOOST_REQUIRE_MESSAGE(d && d->is_exact(), iso_text);
    return d->first;
}

const calendar& real_calendar() {
    static diagnostics report;
    static const calendar c = calendar::load("rules/calendar/工作日.csv", report);
    BOOST_REQUIRE_MESSAGE(report.empty(), report.render());
    return c;
}

}  // namespace

BOOST_AUTO_TEST_CASE(iso_round_trip_and_refusal) {
    for (const char* good :
         {"2021-07-21", "2020-02-29", "2021-07", "2021", "0001-01-01", "9999-12"})
        BOOST_TEST(date_from_iso(good).value().iso() == good);
    for (const char* bad : {"", "2021-02-29", "2021-13", "2021-00-01", "21-01-01", "2021/01/01",
                            "2021-1-1", "2021-01-32", "二〇二一"})
        BOOST_TEST(!date_from_iso(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(last_day_of_a_partial_date) {
    BOOST_TEST(iso(make_month(2024, 2)->last()) == "2024-02-29");
    BOOST_TEST(iso(make_month(2023, 2)->last()) == "2023-02-28");
    BOOST_TEST(iso(make_year(2023)->last()) == "2023-12-31");
    BOOST_TEST(make_month(2023, 12)->zh() == "2023年12月");
}

BOOST_AUTO_TEST_CASE(months_end_on_the_last_day) {
    const struct {
        const char* from;
        int months;
        const char* to;
    } rows[] = {{"2021-01-31", 1, "2021-02-28"},  {"2020-01-31", 1, "2020-02-29"},
                {"2021-08-31", 1, "2021-09-30"},  {"2021-12-15", 1, "2022-01-15"},
                {"2027-01-01", -6, "2026-07-01"}, {"2020-02-29", 12, "2021-02-28"},
                {"2020-02-29", 48, "2024-02-29"}, {"2021-03-31", -1, "2021-02-28"}};
    for (const auto& r : rows) BOOST_TEST(iso(add_months(day(r.from), r.months)) == r.to);
}

BOOST_AUTO_TEST_CASE(first_day_is_not_counted) {
    BOOST_TEST(days_between(day("2021-03-01"), day("2021-03-31")) == 30);
    BOOST_TEST(days_between(day("2021-03-01"), day("2021-03-01")) == 0);
}

BOOST_AUTO_TEST_CASE(working_days_follow_the_notices) {
    const calendar& c = real_calendar();
    BOOST_TEST(c.first_year() == 2018);
    BOOST_TEST(c.last_year() == 2026);
    BOOST_TEST(c.is_working_day(day("2024-02-18")).value());   // a Sunday worked for 春节
    BOOST_TEST(!c.is_working_day(day("2024-02-12")).value());  // a Monday off
    BOOST_TEST(c.is_working_day(day("2024-03-04")).value());
    BOOST_TEST(!c.is_working_day(day("2024-03-03")).value());
    BOOST_TEST(iso(*c.add_working_days(day("2024-02-08"), 1)) == "2024-02-09");
    BOOST_TEST(iso(*c.add_working_days(day("2024-02-09"), 1)) == "2024-02-18");
    BOOST_TEST(c.working_days_between(day("2024-02-09"), day("2024-02-19")).value() == 2);
    BOOST_TEST(c.working_days_between(day("2024-02-19"), day("2024-02-09")).value() == -2);
    BOOST_TEST(iso(*c.moved_to_working_day(day("2021-10-01"))) == "2021-10-08");
}

BOOST_AUTO_TEST_CASE(unknown_years_are_not_guessed) {
    const calendar& c = real_calendar();
    BOOST_TEST(!c.is_working_day(day("2017-12-29")).has_value());
    BOOST_TEST(!c.is_working_day(day("2027-01-04")).has_value());
    BOOST_TEST(!c.add_working_days(day("2026-12-25"), 20).has_value());
    BOOST_TEST(!c.working_days_between(day("2026-12-01"), day("2027-01-10")).has_value());
}

BOOST_AUTO_TEST_CASE(working_days_of_each_year) {
    const int expected[] = {250, 250, 249, 250, 249, 249, 251, 248, 248};
    for (int year = 2018; year <= 2026; ++year) {
        int n = 0;
        const day_point end = make_year(year)->last();
        for (day_point d = make_year(year)->first; d <= end; d += std::chrono::days{1})
            n += *real_calendar().is_working_day(d) ? 1 : 0;
        BOOST_TEST(n == expected[year - 2018], year);
    }
}
