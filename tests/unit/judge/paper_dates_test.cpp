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
             row{"公开征求意见", "2021年4月成稿。4月8日送审。2.9月3日至9月13日挂网征求意见",
                 "2021-09-13", true},
             row{"公开征求意见", "2021年4月成稿。4月8日送审。9月3日至13日挂网征求意见",
                 "2021-10-13", false},
             row{"公开征求意见", "2021年4月成稿,9月送审,3日后答复", "2021-09-03", false},
             row{"公开征求意见", "2020年4月成稿。9月3日挂网征求意见", "2021-09-03", false},
             row{"公开征求意见", "我局于2\n021年9月挂网公开征求意见", "2021-09", true},
             row{"公开征求意见", "我局于2021年1\n2月3日挂网公开征求意见", "2021-12-03", true},
             row{"公开征求意见", "我局于20\u200b21年9月3日公开征求意见", "2021-09-03", true},
             row{"公开征求意见", "见附件2\n2021年9月3日", "2021-09-04", false},
         })
        BOOST_TEST(says_date(r.quote, r.paper, read_iso(r.day)) == r.expected,
                   r.paper << " " << r.day);
}

BOOST_AUTO_TEST_SUITE_END()
