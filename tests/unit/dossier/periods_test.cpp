// How long a step lasted, where its paper says so.
#include <boost/test/unit_test.hpp>

#include "texts.h"

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

/// A correction that gives only the new end goes on from the first day of the notice that it changes,
/// where one notice alone can be meant.
BOOST_AUTO_TEST_CASE(a_new_end_goes_on_from_the_first_day) {
    const period first = period::between(day("2023-03-01"), day("2023-04-05"));
    const auto terms = [&](const std::string& head, const std::string& until, bool is_twice) {
        folder f;
        f.add("01送审稿.txt", paper_kind::draft,
              "江门市科技创新券管理办法（送审稿）\n第一条 为规范管理，制定本办法。");
        for (const char* path : {"02.txt", "03.txt"}) {
            if (path[1] == '3' && !is_twice) continue;
            f.add(path, paper_kind::consultation_notice,
                  "关于《江门市科技创新券管理办法》公开征求意见的公告\n现公开征求意见。");
            f.says(step::public_consultation, polarity::done, "公开征求意见。",
                   path[1] == '3' ? period::between(day("2023-03-03"), first.to) : first);
        }
        f.add("04.txt", paper_kind::consultation_notice,
              head + "\n《江门市科技创新券管理办法》征求意见截止日期应为" + day(until).zh() + "。");
        f.says(step::public_consultation, polarity::done, "征求意见截止日期",
               period::between(std::nullopt, day(until)));
        std::string all;
        for (const event& e : f.joined().events)
            all += (e.when ? e.when->iso() : std::string("-")) + " ";
        return all;
    };
    BOOST_TEST(terms("更正启事", "2023-03-20", false).find("2023-03-01/2023-03-20") !=
               std::string::npos);
    BOOST_TEST(terms("更正启事", "2023-03-20", false).find("2023-04-05") == std::string::npos);
    BOOST_TEST(terms("延长期限的公告", "2023-04-20", false).find("2023-03-01/2023-04-20") !=
               std::string::npos);
    BOOST_TEST(terms("更正启事", "2023-02-20", false).find("2023-03-01/2023-04-05") !=
               std::string::npos);
    BOOST_TEST(terms("更正启事", "2023-03-20", true).find("2023-03-01/2023-03-20") ==
               std::string::npos);
}

/// A correction that names no document is of the notice whose last day it tells.
BOOST_AUTO_TEST_CASE(a_nameless_correction_tells_which_day_was_wrong) {
    const auto terms = [](const std::string& correction) {
        const dossier d = read(
            {{"1.txt",
              "云溪县乡村民宿集中供餐食品安全管理办法\n（送审稿）\n第一条　为规范供餐，制定本办法。"
              "\n"},
             {"2.txt",
              "关于公开征求《云溪县乡村民宿集中供餐食品安全管理办法（征求意见稿）》意见的公告\n现公"
              "开征"
              "求意见，时间为2023年3月1日至2023年4月5日。\n云溪县市场监督管理局\n2023年3月1日\n"},
             {"3.txt", "更正公告\n" + correction + "\n云溪县市场监督管理局\n2023年3月3日\n"}});
        return told(d, step::public_consultation);
    };
    BOOST_TEST(terms("我局征求意见公告中,征求意见截止日期“4月5日”应为“2023年3月20日”。")
                   .find("2023-03-01/2023-03-20") != std::string::npos);
    for (const char* of_other :
         {"我局征求意见公告中,征求意见截止日期“4月6日”应为“2023年3月20日”。",
          "我局征求意见公告中,报名截止日期“4月5日”应为“2023年3月20日”。",
          "我局《云溪县餐饮油烟管理办法》征求意见截止日期“4月5日”应为“2023年3月20日”。"})
        BOOST_TEST(terms(of_other).find("2023-03-01/2023-04-05") != std::string::npos, of_other);
}

BOOST_AUTO_TEST_SUITE_END()
