// Loading as a pack's author meets it.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <ctime>
#include <limits>

#include "../../bench/made_rules.h"
#include "rule/write.h"
#include "sample.h"

using namespace yigui;
using namespace yigui::rule;

BOOST_AUTO_TEST_SUITE(load_rules)

BOOST_AUTO_TEST_CASE(the_example_of_the_manual_loads) {
    diagnostics report;
    const rule_set set = load_text("README.规则", readme_example(), report);
    BOOST_TEST(report.render() == "");
    BOOST_REQUIRE_EQUAL(set.rules.size(), 1u);
    BOOST_TEST(to_text(set.rules[0]) ==
               "规则 YHYS62-02 涉企文件征求意见期限不足\n"
               "  依据 《优化营商环境条例》第六十二条第二款 自 2020-01-01 状态 已核\n"
               "  步骤 公开征求意见\n"
               "  阶段 送审\n"
               "  级别 错误\n"
               "  定版 公开征求意见.开始 否则 文件.成文日期 否则 基准日\n"
               "  适用 文件.是规范性文件 且 文件.涉及经营主体\n"
               "  要求 期间 公开征求意见 不少于 涉企征求天数\n"
               "  免除 依法保密 当 有记录(保密审查) 依据 《优化营商环境条例》第六十二条第二款 状态 "
               "已核\n"
               "  降级 警告 当 公开征求意见.说明缩短理由 依据 《优化营商环境条例》第六十二条第二款 "
               "状态 已核\n"
               "  报告 \"公开征求意见{实际}日,少于{要求}日\"\n"
               "  补救 \"延长征求期限,或在公告中写明缩短理由\"\n"
               "  例 有记录 征求意见公告 \"现公开征求意见,自2021年3月1日至2021年3月31日。\"\n"
               "  例 期限不足 征求意见公告 \"现公开征求意见,自2021年3月1日至2021年3月10日。\"\n"
               "  例 免除 征求意见公告 无, 保密审查 \"经保密审查,本文件依法不予公开。\"\n");
    BOOST_TEST(to_text(set.parameters.at(0)) ==
               "参数 涉企征求天数\n  30日 自 2020-01-01 依据 "
               "《优化营商环境条例》第六十二条第二款 状态 已核\n");
    BOOST_TEST(set.packs.at(0).sha256.size() == 64u);
}

/// Four times the rules take about four times as long, whatever they have in common; the pairs of
/// them would take sixteen times.
BOOST_AUTO_TEST_CASE(time_grows_with_the_rules_and_not_with_their_pairs) {
    const auto seconds = [](std::size_t rules) {
        const std::string text = bench::made_pack(0, rules);
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int round = 0; round < 3; ++round) {
            const std::clock_t start = std::clock();
            diagnostics report;
            const rule_set set = load_text("生成.规则", text, report);
            BOOST_TEST(!report.has_errors(), report.render());
            BOOST_TEST(set.rules.size() == rules);
            best = std::min(best, std::clock() - start);
        }
        return static_cast<double>(best) / CLOCKS_PER_SEC;
    };
    const double few = seconds(1500), many = seconds(6000);
    BOOST_TEST(many < 10 * few, few << " s, " << many << " s");
}

BOOST_AUTO_TEST_SUITE_END()
