// What `rules test --mutate` prints: changes that no example notices, and none of the others.
#include "made_pack.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

std::string tried(const std::string& examples, const std::string& applies = "文件.是规范性文件",
                  language in = language::chinese) {
    const made_pack p(examples, applies);
    return mutation_report(try_mutants(p.set, *p.book, p.days, {}), p.set, {in});
}

const std::string kept = made_pack::notice("2024年3月1日", "2024年3月31日");
const std::string missed = made_pack::notice("2024年3月1日", "2024年3月30日");
const std::string far_below = made_pack::notice("2024年3月1日", "2024年3月10日");
const std::string with_reason =
    " 征求意见公告 "
    "\"因上级要求限期出台,征求意见期限缩短,现公开征求意见,自2024年3月1日至2024年3月11日。\"";

}  // namespace

BOOST_AUTO_TEST_SUITE(mutation)

BOOST_AUTO_TEST_CASE(examples_at_the_limit_notice_a_day_more_or_less) {
    const std::string text = tried("  例 有记录" + kept + "\n  例 期限不足" + missed +
                                   "\n  例 期限不足" + with_reason + " 级别 警告\n");
    BOOST_TEST(!says(text, "没有发现 天数"), text);
    BOOST_TEST(says(text, "改动 5 处,示例发现 5 处,没有发现 0 处\n"), text);
}

BOOST_AUTO_TEST_CASE(an_example_far_from_the_limit_does_not) {
    const std::string text = tried("  例 有记录" + kept + "\n  例 期限不足" + far_below + "\n");
    BOOST_TEST(says(text, "没有发现 天数  界限 30日 → 29日  t.规则:5\n"), text);
    BOOST_TEST(!says(text, "30日 → 31日"), text);
    BOOST_TEST(says(text, "没有发现 T-1  删去降级 警告  t.规则:16\n"), text);
    BOOST_TEST(!says(text, "删去免除"), text);
}

BOOST_AUTO_TEST_CASE(a_fact_that_no_example_turns_is_named) {
    const std::string text = tried("  例 有记录" + kept + "\n  例 期限不足" + missed + "\n",
                                   "文件.是规范性文件 或 文件.是重大行政决策");
    BOOST_TEST(says(text, "适用 文件.是重大行政决策 → 非 文件.是重大行政决策  t.规则:13\n"), text);
}

BOOST_AUTO_TEST_CASE(english_words) {
    const std::string text = tried("  例 有记录" + kept + "\n  例 期限不足" + far_below + "\n",
                                   "文件.是规范性文件", language::english);
    BOOST_TEST(says(text, "not noticed T-1  mitigation dropped 警告  t.规则:16\n"), text);
    BOOST_TEST(says(text, "changes 5, noticed 3, not noticed 2\n"), text);
}

BOOST_AUTO_TEST_SUITE_END()
