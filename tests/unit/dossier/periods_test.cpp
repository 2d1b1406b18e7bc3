// How long a step lasted, where its paper says so.
#include <boost/test/unit_test.hpp>

#include "papers.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

BOOST_AUTO_TEST_SUITE(periods)

/// The review lasts from the day on which the papers came in.
BOOST_AUTO_TEST_CASE(a_review_has_a_beginning) {
    struct row {
        const char* text;
        const char* expected;
    };
    for (const row& r : std::vector<row>{
             {"你科于2023年7月17日送来的送审稿收悉。经审核，合法。", "2023-07-17/2023-07-26"},
             {"根据2018年12月4日的指导意见，经审核，合法。", "2023-07-26"},
             {"你科于2023年7月27日送来的送审稿收悉。经审核，合法。", "2023-07-26"},
         }) {
        folder f;
        f.add("01送审稿.txt", paper_kind::draft,
              "江门市科技创新券管理办法（送审稿）\n第一条 为规范管理，制定本办法。");
        f.add("05.txt", paper_kind::legality_opinion,
              std::string("关于《江门市科技创新券管理办法》的合法性审核意见\n") + r.text +
                  "\n2023年7月26日",
              "2023-07-26");
        const dossier d = f.joined();
        BOOST_REQUIRE(d.events.size() == 1u);
        BOOST_TEST(d.events[0].when->iso() == r.expected, r.text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
