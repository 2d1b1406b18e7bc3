// Which series of numbers are asked about, and which are too thin, mixed or whole to be.
#include "cleanup/number_gaps.h"

#include <boost/test/unit_test.hpp>

#include "cleanup/cleanup.h"

using namespace yigui;

namespace {

/// What is asked at which number: "7: 6号是否漏登(5号之后是7号);".
std::string asked(const std::vector<std::pair<std::string, std::string>>& numbers_and_issuers) {
    std::vector<cleanup_document> all;
    for (const auto& [number, issuer] : numbers_and_issuers) {
        cleanup_document d;
        d.doc_number = number;
        d.issuer = issuer;
        all.push_back(std::move(d));
    }
    cleaning::ask_for_missing_numbers(all);
    std::string out;
    for (const auto& d : all)
        for (const auto& question : d.asked) out += d.doc_number + ": " + question + ";";
    return out;
}

std::vector<std::pair<std::string, std::string>> series(const std::string& head,
                                                        const std::vector<int>& numbers,
                                                        const std::string& issuer = "某局") {
    std::vector<std::pair<std::string, std::string>> out;
    for (const int n : numbers) out.emplace_back(head + std::to_string(n) + "号", issuer);
    return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_number_left_out_of_a_nearly_whole_series_is_asked_for) {
    BOOST_TEST(asked(series("云科规〔2021〕", {4, 5, 7, 8})) ==
               "云科规〔2021〕7号: 6号是否漏登(5号之后是7号);");
    BOOST_TEST(asked(series("云科规〔2021〕", {1, 2, 3, 6, 7, 8, 9})) ==
               "云科规〔2021〕6号: 4号、5号是否漏登(3号之后是6号);");
    // In whichever brackets and widths the papers have them.
    BOOST_TEST(asked({{"云科规[2021]1号", "某局"},
                      {"云科规（２０２１）２号", "某局"},
                      {"云科规〔2021〕第3号", ""},
                      {"云科规〔2021〕5号", "某市某局"}}) ==
               "云科规〔2021〕5号: 4号是否漏登(3号之后是5号);");
}

BOOST_AUTO_TEST_CASE(a_series_that_is_thin_whole_or_mixed_is_not) {
    BOOST_TEST(asked(series("云科规〔2021〕", {5, 7})) == "");
    BOOST_TEST(asked(series("云科〔2021〕", {3, 9, 18, 40, 41, 55})) == "");
    BOOST_TEST(asked(series("云科规〔2021〕", {1, 2, 3, 4, 5})) == "");
    BOOST_TEST(asked(series("云科规〔2021〕", {1, 2, 4, 6, 7})) == "");
    auto two_years = series("云科规〔2021〕", {1, 2});
    for (auto& one : series("云科规〔2022〕", {4, 5})) two_years.push_back(one);
    BOOST_TEST(asked(two_years) == "");
    auto two_issuers = series("府规〔2021〕", {1, 2}, "甲县人民政府");
    for (auto& one : series("府规〔2021〕", {4, 5}, "乙县人民政府")) two_issuers.push_back(one);
    BOOST_TEST(asked(two_issuers) == "");
    BOOST_TEST(asked({{"没有文号", ""}, {"", ""}, {"〔2021〕3号", ""}}) == "");
}

BOOST_AUTO_TEST_CASE(a_number_that_only_the_register_knows_is_not_asked_for) {
    const auto questions = [](const char* rows) {
        std::vector<cleaning::card> cards;
        for (const int n : {1, 2, 3, 5, 6}) {
            cleaning::card c;
            c.number = "云科规〔2021〕" + std::to_string(n) + "号";
            c.path = std::to_string(n) + ".txt";
            cards.push_back(std::move(c));
        }
        const rule::rule_set rules;
        const calendar days;
        const instrument_table no_instruments;
        const cleaning::issuer_table no_changes;
        const auto reg = cleaning::register_of(
            "r.csv", cleaning::grid_of_csv(std::string("文件名称,文号\n") + rows));
        std::string out;
        for (const auto& d :
             propose(std::move(cards), reg, {rules, days, no_instruments, no_changes},
                     std::chrono::sys_days(std::chrono::year(2025) / 12 / 31))
                 .documents)
            for (const auto& q : d.asked)
                if (q.find("漏登") != std::string::npos) out += d.doc_number + ": " + q + ";";
        return out;
    };
    BOOST_TEST(questions("丁办法,云科规〔2021〕4号\n") == "");
    BOOST_TEST(questions("戊办法,云科规〔2022〕4号\n") ==
               "云科规〔2021〕5号: 4号是否漏登(3号之后是5号);");
    BOOST_TEST(questions("辛办法,云科规〔2021〕8号\n") ==
               "云科规〔2021〕5号: 4号是否漏登(3号之后是5号);"
               "云科规〔2021〕8号: 7号是否漏登(6号之后是8号);");
}
