// A pack with gaps, an overlap and contradictions (tests/golden/rules-counter): for each, the case
// that the checker makes shows it when it is judged.
#include <boost/test/unit_test.hpp>

#include "made_dossier.h"
#include "recognise/recognise.h"

using namespace yigui;
using namespace yigui::testing;

BOOST_AUTO_TEST_SUITE(counter_examples)

BOOST_AUTO_TEST_CASE(each_shows_what_is_wrong) {
    diagnostics report, ignored;
    const auto set = rule::load({"tests/golden/rules-counter/包"}, report);
    const auto all = rule::counter_examples(set);
    BOOST_REQUIRE_EQUAL(all.size(), 5u);
    BOOST_TEST(report.all().size() == all.size());
    const auto book = phrase_book::load("rules/recognise", ignored);
    BOOST_REQUIRE(book);
    for (const auto& c : all) {
        bool is_reported = false;
        for (const diagnostic& d : report.all()) is_reported = is_reported || d.message == c.what;
        BOOST_TEST(is_reported, c.what);
        const auto shown = judge_counter_example(c, set, *book, working_days(), {});
        BOOST_REQUIRE(!shown.findings.empty());
        const finding& first = shown.findings[0];
        if (c.what.find("参数") != std::string::npos) {
            BOOST_TEST((first.result == result_kind::undetermined));
            BOOST_TEST(first.missing.find("最短天数") != std::string::npos);
        } else if (c.what.find("空档") != std::string::npos) {
            BOOST_TEST((first.result == result_kind::not_applicable));
        } else if (c.what.find("重叠") != std::string::npos) {
            BOOST_TEST(first.basis.size() == 2u);
        } else {
            BOOST_REQUIRE_EQUAL(shown.findings.size(), 2u);
            for (const finding& f : shown.findings) {
                BOOST_TEST((f.result != result_kind::not_applicable), f.message);
                BOOST_TEST((f.result != result_kind::undetermined), f.message);
            }
            BOOST_TEST((first.result != result_kind::recorded ||
                        shown.findings[1].result != result_kind::recorded));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_built_in_packs_have_none) {
    diagnostics report;
    BOOST_TEST(rule::counter_examples(rule::load({"rules"}, report)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
