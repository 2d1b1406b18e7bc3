// Whether a quotation, or its paper, says a date: what the independent checker rests on.
#include "judge/paper_dates.h"

#include <boost/test/unit_test.hpp>

using namespace yigui::judging;

BOOST_AUTO_TEST_SUITE(paper_dates)

BOOST_AUTO_TEST_CASE(what_says_a_date) {
    struct row {
        const char *quote, *paper, *day;
        bool expected;
    };
    for (const row& r : {
             row{"2021年9月3日截止", "", "2021-09-03", true},
             row{"公开征求意见", "2021年8月2日至9月3日公开征求意见", "2021-09-03", true},
             row{"公开征求意见", "2021年8月2日至9月3日公开征求意见", "2021-09-04", false},
             row{"公开征求意见", "2021年8月2日至9月3日公开征求意见", "2022-09-03", false},
             row{"公开征求意见", "2021年成立,有科室5个、企业12家,9月3日开会", "2021-09-03", true},
             row{"公开征求意见", "2021年1月2日3月4日5月6日9月3日", "2021-09-03", false},
         })
        BOOST_TEST(says_date(r.quote, r.paper, read_iso(r.day)) == r.expected,
                   r.paper << " " << r.day);
}

BOOST_AUTO_TEST_SUITE_END()
