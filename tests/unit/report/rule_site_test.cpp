// The pages of `rules doc` over the project's own rules: a page for each thing, links that lead
// somewhere, nothing loaded from outside.
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "made_pack.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

std::map<std::string, std::string> site_of(const rule::rule_set& set,
                                           language in = language::chinese) {
    diagnostics report;
    const auto known = instrument_table::load("corpus/instruments.csv", report);
    std::map<std::string, std::string> out;
    for (auto& p : rule_site(set, known, {in})) {
        BOOST_TEST(out.emplace(p.file, p.html).second, p.file + " written twice");
        BOOST_TEST(p.file.find('/') == std::string::npos);
    }
    return out;
}

rule::rule_set own_rules() {
    diagnostics report;
    auto set = rule::load({"rules"}, report);
    BOOST_REQUIRE(!report.has_errors());
    return set;
}

std::set<std::string> links_in(const std::string& html) {
    std::set<std::string> out;
    for (std::size_t at = html.find("href=\""); at != std::string::npos;
         at = html.find("href=\"", at + 1))
        out.insert(html.substr(at + 6, html.find('"', at + 6) - at - 6));
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rule_site_pages)

BOOST_AUTO_TEST_CASE(a_page_for_each_rule_step_and_instrument) {
    const auto set = own_rules();
    const auto pages = site_of(set);
    BOOST_TEST(pages.count("index.html"));
    for (const auto& r : set.rules) {
        BOOST_TEST(pages.count("rule-" + r.id + ".html"), r.id);
        BOOST_TEST(pages.count("step-" + std::string(id_of(r.step)) + ".html"));
        BOOST_TEST(says(pages.at("index.html"), ">" + r.id + "</a>"), r.id);
    }
    for (const auto& u : set.unchecked) BOOST_TEST(pages.count("rule-" + u.id + ".html"), u.id);
    const std::string& page = pages.at("rule-GPJZ-01.html");
    BOOST_TEST(says(page, "《公平竞争审查条例》</a>第十八条"));
    BOOST_TEST(says(page, "<svg class=\"editions\""));
    BOOST_TEST(says(page, "rule-P6-4-1.html"));
}

BOOST_AUTO_TEST_CASE(links_lead_to_pages_and_nothing_comes_from_outside) {
    const auto pages = site_of(own_rules());
    for (const auto& [file, html] : pages) {
        for (const std::string& to : links_in(html)) BOOST_TEST(pages.count(to), file + ": " + to);
        for (const char* outside : {"src=", "@import", "url(http", "//cdn"})
            BOOST_TEST(!says(html, outside), file + " has " + outside);
        BOOST_TEST(says(html, "<script>") == (file == "index.html"));
    }
}

BOOST_AUTO_TEST_CASE(the_same_rules_give_the_same_pages) {
    const auto set = own_rules();
    BOOST_TEST((site_of(set) == site_of(set)));
}

BOOST_AUTO_TEST_CASE(marks_of_html_in_a_rule_stay_text) {
    made_pack p("  例 有记录" + made_pack::notice("2024年3月1日", "2024年3月31日") +
                "\n  例 期限不足 征求意见公告 \"<b>&\"\n");
    p.set.rules[0].title = "<script>";
    const auto pages = site_of(p.set, language::english);
    BOOST_TEST(says(pages.at("rule-T-1.html"), "&lt;b&gt;&amp;"));
    BOOST_TEST(!says(pages.at("rule-T-1.html"), "<script>"));
    BOOST_TEST(says(pages.at("rule-T-1.html"), "<h2>Requirement</h2>"));
}

BOOST_AUTO_TEST_SUITE_END()
