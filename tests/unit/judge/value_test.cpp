// Comparison of values, dates known to the month among them.
#include "judge/value.h"

#include <boost/test/unit_test.hpp>

using namespace yigui;
using namespace yigui::judging;

namespace {

struct order_row {
    const char *a, *b;
    truth strictly, at_most;
};

date read(const char* s) { return *date_from_iso(s); }

}  // namespace

BOOST_AUTO_TEST_SUITE(values)

BOOST_AUTO_TEST_CASE(dates_in_order) {
    const order_row rows[] = {
        {"2021-03-01", "2021-03-02", truth::yes, truth::yes},
        {"2021-03-02", "2021-03-02", truth::no, truth::yes},
        {"2021-03-03", "2021-03-02", truth::no, truth::no},
        {"2021-03", "2021-04-01", truth::yes, truth::yes},
        {"2021-03", "2021-03-31", truth::unknown, truth::yes},
        {"2021-03", "2021-03-15", truth::unknown, truth::unknown},
        {"2021-03", "2021-03-01", truth::no, truth::unknown},
        {"2021-03", "2021-03", truth::unknown, truth::unknown},
        {"2021", "2022-01-01", truth::yes, truth::yes},
        {"2021-04", "2021-03-31", truth::no, truth::no},
    };
    for (const order_row& r : rows) {
        BOOST_TEST_CONTEXT(r.a << " " << r.b) {
            BOOST_TEST((is_before(read(r.a), read(r.b), false) == r.strictly));
            BOOST_TEST((is_before(read(r.a), read(r.b), true) == r.at_most));
        }
    }
}

BOOST_AUTO_TEST_CASE(different_types_are_not_compared) {
    BOOST_TEST(
        (compare(rule::op::equal, scalar(30), scalar(rule::duration{30})) == truth::unknown));
    BOOST_TEST((compare(rule::op::at_least, scalar(30), scalar(30)) == truth::yes));
    BOOST_TEST((compare(rule::op::at_least, scalar(unknown{"x"}), scalar(30)) == truth::unknown));
}

BOOST_AUTO_TEST_CASE(years_compare_with_months_but_not_with_days) {
    const rule::duration five{5, rule::unit::years}, sixty{60, rule::unit::months};
    BOOST_TEST((compare(rule::op::equal, scalar(five), scalar(sixty)) == truth::yes));
    BOOST_TEST(
        (compare(rule::op::less, scalar(five), scalar(rule::duration{9})) == truth::unknown));
}

BOOST_AUTO_TEST_SUITE_END()
