// What `rules test --coverage` prints for small packs: each kind of part reached and not reached.
#include <boost/test/unit_test.hpp>

#include "base/calendar.h"
#include "recognise/recognise.h"
#include "report/rule_reports.h"
#include "rule/load.h"

using namespace yigui;

namespace {

const std::string head =
    "语言 1\n包 t \"测试条例\" 版本 1 自 2020-01-01\n\n"
    "参数 天数\n  30日 自 2020-01-01 依据 《测试条例》第二条 状态 已核\n\n";

const std::string rule_lines =
    "规则 T-1 期限不足\n"
    "  依据 《测试条例》第一条 自 2020-01-01 至 2021-12-31 状态 已核\n"
    "  依据 《测试条例》第一条 自 2022-01-01 状态 已核\n"
    "  步骤 公开征求意见\n  阶段 送审\n  级别 错误\n  适用 文件.是规范性文件\n"
    "  要求 期间 公开征求意见 不少于 天数\n"
    "  免除 依法保密 当 有记录(保密审查) 依据 《测试条例》第三条 状态 已核\n"
    "  降级 警告 当 公开征求意见.说明缩短理由 依据 《测试条例》第四条 状态 已核\n"
    "  报告 \"{实际}\"\n  补救 \"延长\"\n"
    "  例 免除 征求意见公告 \"现公开征求意见,自2024年3月1日至2024年3月8日。\", 保密审查 "
    "\"经保密审查,依法不予公开。\"\n";

std::string measured(const std::string& examples, language in = language::chinese) {
    diagnostics report;
    const auto set = rule::load_text("t.规则", head + rule_lines + examples, report);
    BOOST_REQUIRE_EQUAL(report.render(), "");
    const auto book = phrase_book::load("rules/recognise", report);
    const auto days = calendar::load("rules/calendar/工作日.csv", report);
    const auto items = measure_coverage(set, *book, days, {});
    return coverage_report(items, set, {in});
}

std::string notice(const std::string& from, const std::string& to) {
    return " 征求意见公告 \"现公开征求意见,自" + from + "至" + to + "。\"";
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(coverage)

BOOST_AUTO_TEST_CASE(what_no_example_reaches_is_named_with_its_place) {
    const std::string text =
        measured("  例 有记录" + notice("2024年3月1日", "2024年4月10日") + "\n  例 期限不足" +
                 notice("2024年3月1日", "2024年3月10日") + "\n");
    BOOST_TEST_MESSAGE(text);
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
