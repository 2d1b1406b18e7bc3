// The years of days told without one: a record lies before the day of its paper.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// The days of what is recorded as done, in order.
std::string days_in(const std::string& account, const std::string& written) {
    std::string out;
    const facts f = facts_of_text("关于《云溪县采砂管理办法》的起草说明\n" + account +
                                  "\n云溪县水利局\n" + written + "\n");
    for (const mention& m : f.evidence)
        if (m.polarity == polarity::done && m.when) out += m.when->iso() + " ";
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(years)

BOOST_AUTO_TEST_CASE(what_was_done_lies_before_the_paper) {
    const struct {
        const char *account, *written, *expected;
    } rows[] = {
        {"11月28日,县司法局出具了合法性审核意见。", "2025年1月20日", "2024-11-28 "},
        {"我局于11月3日至12月4日在县政府网站公开征求意见。", "2025年2月10日",
         "2024-11-03/2024-12-04 "},
        // Over the turn of the year.
        {"我局于12月12日至1月12日在县政府网站公开征求意见。", "2025年2月10日",
         "2024-12-12/2025-01-12 "},
        {"12月20日,县司法局出具合法性审核意见。1月15日,县政府常务会议审议通过。", "2025年2月10日",
         "2024-12-20 2025-01-15 "},
        {"我局于2024年12月20日至1月20日在县政府网站公开征求意见。", "2025年3月1日",
         "2024-12-20/2025-01-20 "},
        {"我局于2024年12月20日至次年1月20日在县政府网站公开征求意见。", "2025年3月1日",
         "2024-12-20/2025-01-20 "},
        // The same year where nothing speaks against it.
        {"我局于5月6日至6月5日在县政府网站公开征求意见。", "2025年9月1日",
         "2025-05-06/2025-06-05 "},
        // 去年 and 今年 go by the paper's own day, whatever year stands before.
        {"原办法2019年印发。去年5月,县司法局进行了合法性审核。", "2025年9月1日", "2024-05 "},
        {"原办法2019年印发。今年1月8日,县政府第3次常务会议审议通过。", "2025年2月10日",
         "2025-01-08 "},
        {"去年12月5日县司法局进行了合法性审核,1月8日县政府第3次常务会议审议通过。", "2025年2月10日",
         "2024-12-05 2025-01-08 "},
    };
    for (const auto& r : rows) {
        const std::string now = days_in(r.account, r.written);
        BOOST_TEST(now == r.expected, r.account << " " << now);
    }
}

// 次日 and 同日 go by the day told before them, unless that is a plan or a last day.
BOOST_AUTO_TEST_CASE(the_day_after_and_the_same_day) {
    const struct {
        const char *account, *written, *expected;
    } rows[] = {
        {"文件于12月31日在县政府网站公布,次日发布解读。", "2025年2月10日",
         "2024-12-31 2025-01-01 "},
        {"3月8日县政府常务会议审议通过,同日由县长签发。", "2025年9月1日", "2025-03-08 2025-03-08 "},
        {"文件拟于9月26日公布,次日发布解读。", "2025年9月1日", ""},
        {"文件应在8月26日前公布,次日发布解读。", "2025年9月1日", ""},
    };
    for (const auto& r : rows) {
        const std::string now = days_in(r.account, r.written);
        BOOST_TEST(now == r.expected, r.account << " " << now);
    }
}

// A consultation never ends before it began.
BOOST_AUTO_TEST_CASE(a_consultation_over_the_turn_of_the_year) {
    for (const char* const told :
         {"现向社会公开征求意见，时间为12月20日至1月20日。",
          "现向社会公开征求意见，时间自12月20日起至次年1月20日止。",
          "现向社会公开征求意见，征求意见时间：自12月20日起，至1月20日前反馈。"}) {
        const facts f = facts_of_text(
            "云溪县水利局关于公开征求《云溪县采砂管理办法（征求意见稿）》意见的公告\n" +
            std::string(told) + "\n云溪县水利局\n2024年12月19日\n");
        BOOST_REQUIRE(!f.evidence.empty() && f.evidence.back().when);
        BOOST_TEST(f.evidence.back().when->iso() == "2024-12-20/2025-01-20", told);
    }
}

/// The days of all decisions, - for those that have none.
static std::string days_of_decisions(const std::string& text) {
    std::string out;
    for (const mention& m : facts_of_text(text).evidence)
        if (m.step == step::collective_decision && m.polarity == polarity::done)
            out += (m.when ? m.when->iso() : "-") + " ";
    return out;
}

// Minutes tell their meeting's day once; the news give the day of the month below the page's date.
BOOST_AUTO_TEST_CASE(days_of_meetings) {
    const std::string head = "云溪县人民政府第38次常务会议纪要\n";
    const std::string opening =
        "2025年6月19日下午，县长韩某主持召开县政府第38次常务会议。纪要如下：\n";
    BOOST_TEST(days_of_decisions(head + opening +
                                 "一、会议审议通过了《云溪县采砂管理办法》。\n"
                                 "二、会议决定，原则通过《云溪县渡口管理办法》。\n") ==
               "2025-06-19 2025-06-19 ");
    // 会议决定 alone says nothing of what was decided.
    const std::string decided = head + opening + "一、会议决定，原则通过《云溪县渡口管理办法》。\n";
    const facts minutes = facts_of_text(decided);
    BOOST_REQUIRE(!minutes.evidence.empty());
    BOOST_TEST(decided.substr(minutes.evidence[0].at.begin, minutes.evidence[0].at.size())
                   .find("原则通过") != std::string::npos);
    // An earlier meeting has a day of its own.
    BOOST_TEST(days_of_decisions(
                   head + opening +
                   "一、《云溪县采砂管理办法》已经县水利局局长办公会议审议通过。\n") == "- ");
    BOOST_TEST(days_of_decisions(head + "会议时间：2025年6月19日\n"
                                        "一、会议审议通过了《云溪县采砂管理办法》。\n") ==
               "2025-06-19 ");
    const std::string news = "2022年云溪县召开第1次主任办公会\n发布时间：2022-01-12 15:31\n";
    const std::string met =
        "日，县长韩某主持召开2022年第1次主任办公会，审议通过《云溪县采砂管理办法》。\n";
    BOOST_TEST(days_of_decisions(news + "11" + met) == "2022-01-11 ");
    // The 30th lies in the month before, which is another year's: the session's year stands.
    BOOST_TEST(days_of_decisions(news + "30" + met) == "2022 ");
}

// A term of days from a day that nobody tells is no time.
BOOST_AUTO_TEST_CASE(no_empty_interval) {
    for (const mention& m : facts_of_text("《云溪县采砂管理办法》政策解读\n10月上网晒出全文请市民提"
                                          "意见，10个工作日内收到61条。\n")
                                .evidence)
        BOOST_TEST((!m.when || m.when->from || m.when->to));
}

// The weekday in brackets parts no day from what is said of it.
BOOST_AUTO_TEST_CASE(last_days_with_their_weekday) {
    for (const char* const last :
         {"11月6日前", "11月6日（周二）前", "11月6日（星期二）之前", "11月6日（含当日）前"}) {
        const facts f =
            facts_of_text("关于征求渡口设置意见的公告\n现征求公众意见，请于" + std::string(last) +
                          "将意见发至邮箱。\n云溪县交通运输局\n2018年10月31日\n");
        std::string when = "-";
        for (const mention& m : f.evidence)
            if (m.step == step::public_consultation && m.when) when = m.when->iso();
        BOOST_TEST(when == "2018-10-31/2018-11-06", last);
    }
}

BOOST_AUTO_TEST_SUITE_END()
