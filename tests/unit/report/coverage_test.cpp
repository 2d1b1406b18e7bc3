// What `rules test --coverage` prints for small packs: each kind of part reached and not reached.
#include <boost/test/unit_test.hpp>

#include "made_pack.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

std::string measured(const std::string& examples, language in = language::chinese) {
    const made_pack p(examples);
    return coverage_report(measure_coverage(p.set, *p.book, p.days, {}), p.set, {in});
}

std::string notice(const std::string& from, const std::string& to) {
    return made_pack::notice(from, to);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(coverage)

BOOST_AUTO_TEST_CASE(what_no_example_reaches_is_named_with_its_place) {
    const std::string text =
        measured("  例 有记录" + notice("2024年3月1日", "2024年4月10日") + "\n  例 期限不足" +
                 notice("2024年3月1日", "2024年3月10日") + "\n");
    BOOST_TEST(says(text, "没有例 T-1  结论 无法判断  t.规则:7\n"));
    BOOST_TEST(says(text, "没有例 T-1  结论 不适用  t.规则:7\n"));
    BOOST_TEST(says(text, "没有例 T-1  版本 2020年1月1日 至 2021年12月31日  t.规则:8\n"));
    BOOST_TEST(says(text, "没有例 T-1  界限 天数 30日：刚好符合  t.规则:14\n"));
    BOOST_TEST(says(text, "没有例 T-1  界限 天数 30日：刚好不符合  t.规则:14\n"));
    BOOST_TEST(says(text, "没有例 T-1  降级 警告  t.规则:16\n"));
    BOOST_TEST(!says(text, "没有例 T-1  免除"));
    BOOST_TEST(!says(text, "没有例 T-1  结论 期限不足"));
    BOOST_TEST(!says(text, "没有例 T-1  级别 错误"));
    BOOST_TEST(says(text, "覆盖 6/12,50.0 %\n"));
}

BOOST_AUTO_TEST_CASE(a_pack_with_all_examples_is_whole) {
    const std::string text = measured(
        "  例 有记录" + notice("2024年3月1日", "2024年3月31日") + "\n  例 期限不足" +
        notice("2021年3月1日", "2021年3月30日") +
        ", 级别 错误\n"
        "  例 期限不足 征求意见公告 "
        "\"因上级要求限期出台,征求意见期限缩短,现公开征求意见,自2024年3月1日至2024年3月11日。\""
        " 级别 警告\n"
        "  例 无法判断 征求意见公告 \"现就《示例办法》公开征求意见,请于2024年4月10日前反馈。\"\n"
        "  例 不适用 征求意见公告 无\n");
    BOOST_TEST(!says(text, "没有例"), text);
    BOOST_TEST(says(text, "覆盖 12/12,100.0 %\n"));
}

BOOST_AUTO_TEST_CASE(an_example_that_does_not_come_out_reaches_nothing) {
    const std::string text =
        measured("  例 有记录" + notice("2024年3月1日", "2024年3月31日") + "\n  例 期限不足" +
                 notice("2021年3月1日", "2021年3月30日") + " 级别 提示\n");
    BOOST_TEST(says(text, "没有例 T-1  结论 期限不足"), text);
    BOOST_TEST(says(text, "没有例 T-1  级别 错误"));
}

BOOST_AUTO_TEST_CASE(english_words) {
    const std::string text =
        measured("  例 有记录" + notice("2024年3月1日", "2024年3月31日") + "\n  例 期限不足" +
                     notice("2024年3月1日", "2024年3月10日") + "\n",
                 language::english);
    BOOST_TEST(says(text, "no example T-1  limits 天数 30日: just missed  t.规则:14\n"), text);
    BOOST_TEST(says(text, "covered 7/12, 58.3 %\n"), text);
}

BOOST_AUTO_TEST_SUITE_END()
