// Expressions: written one way, shown canonically, and read back to the same.
#include <boost/test/unit_test.hpp>

#include "rule/write.h"
#include "sample.h"

using namespace yigui;
using namespace yigui::rule;

namespace {

/// The canonical text of a condition, or the first remark on it.
std::string canonical(const std::string& condition) {
    diagnostics report;
    const rule_set set = load_text("t.规则", rule_with("适用", "适用 " + condition), report);
    if (report.has_errors()) return "! " + report.all().front().message;
    return to_text(*set.rules.at(0).applies);
}

struct row {
    const char* written;
    const char* canonical;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(expressions)

BOOST_AUTO_TEST_CASE(good_conditions) {
    const row table[] = {
        {"文件.是规范性文件", "文件.是规范性文件"},
        {"(文件.已印发)", "文件.已印发"},
        {"（文件.已印发）", "文件.已印发"},
        {"非 文件.已印发", "非 文件.已印发"},
        {"非(文件.已印发 且 文件.有有效期)", "非 (文件.已印发 且 文件.有有效期)"},
        {"文件.已印发 或 文件.有有效期 且 文件.是试行暂行",
         "文件.已印发 或 文件.有有效期 且 文件.是试行暂行"},
        {"(文件.已印发 或 文件.有有效期) 且 文件.是试行暂行",
         "(文件.已印发 或 文件.有有效期) 且 文件.是试行暂行"},
        {"文件.已印发 且 (文件.有有效期 且 文件.是试行暂行)",
         "文件.已印发 且 (文件.有有效期 且 文件.是试行暂行)"},
        {"文件.施行日期＞=文件.公布日期", "文件.施行日期 ≥ 文件.公布日期"},
        {"文件.施行日期>=2021-03-01", "文件.施行日期 ≥ 2021-03-01"},
        {"文件.施行日期 ≤ 2021年3月1日", "文件.施行日期 ≤ 2021-03-01"},
        {"文件.施行日期 ＜ 2021年3月", "文件.施行日期 < 2021-03"},
        {"文件.有效期 = 5年", "文件.有效期 = 5年"},
        {"文件.有效期 <> 60个月", "文件.有效期 ≠ 60个月"},
        {"合法性审核.结论 = “合法”", "合法性审核.结论 = \"合法\""},
        {"合法性审核.结论 ！= \"甲，乙\"", "合法性审核.结论 ≠ \"甲，乙\""},
        {"有记录（合法性审核）", "有记录(合法性审核)"},
        {"有记录(保密审查) 且 有记录(会议纪要)", "有记录(保密审查) 且 有记录(会议纪要)"},
        {"有信号(“subsidy”)", "有信号(\"subsidy\")"},
        {"依据有效(文件) 或 非 引用已失效()", "依据有效(文件) 或 非 引用已失效()"},
        {"天数(公开征求意见.开始，公开征求意见.截止) ≥ ３０",
         "天数(公开征求意见.开始, 公开征求意见.截止) ≥ 30"},
        {"之后(签发.日期, 20个工作日) < 基准日", "之后(签发.日期, 20个工作日) < 基准日"},
        {"之前(文件.届满日期、6个月) < 基准日", "之前(文件.届满日期, 6个月) < 基准日"},
        {"(文件.已印发 = 是) = 否", "(文件.已印发 = 是) = 否"},
        {"文件.标题 = “甲\"乙”", "文件.标题 = “甲\"乙”"},
        {"文件.标题 = “甲“乙”丙”", "文件.标题 = \"甲“乙”丙\""},
    };
    for (const row& r : table) {
        BOOST_TEST(canonical(r.written) == r.canonical,
                   r.written << " -> " << canonical(r.written));
        BOOST_TEST(canonical(r.canonical) == r.canonical, "read back: " << r.canonical);
    }
}

BOOST_AUTO_TEST_CASE(bad_conditions) {
    const row table[] = {
        {"文件.是规范文件", "! 没有这个名称「文件.是规范文件」"},
        {"文件.已印发 且", "! 「适用」没有写完:缺少条件"},
        {"文件.已印发 且 或 文件.有有效期", "! 「适用」这里应当是条件"},
        {"(文件.已印发", "! 「适用」没有写完:缺少「)」"},
        {"文件.已印发)", "! 「适用」到这里已经完整,后面的看不懂"},
        {"文件.已印发 文件.有有效期", "! 「适用」到这里已经完整,后面的看不懂"},
        {"文件.已印发且文件.有有效期", "! 没有这个名称「文件.已印发且文件.有有效期」"},
        {"公开征求意见.开始", "! 「适用」这里要的是「是或否」,写的是「日期」"},
        {"公开征求意见", "! 「适用」这里要的是「是或否」,写的是「步骤」"},
        {"天数(公开征求意见.开始, 公开征求意见.截止) ≥ 30日", "! 不能拿数和期量相比"},
        {"天数(公开征求意见.开始) ≥ 30", "! 函数「天数」要 2 个参数,写了 1 个"},
        {"天书(公开征求意见.开始, 公开征求意见.截止) ≥ 30", "! 没有这个函数「天书」"},
        {"文件.标题 > \"甲\"", "! 文字不能比大小"},
        {"文件.施行日期 ≥ 2021-02-30", "! 没有这一天"},
        {"声称免除(会议纪要)", "! 函数「声称免除」这里要的是「步骤」,写的是「材料」"},
        {"引用已失效", "! 没有这个名称「引用已失效」"},
        {"文件.标题 = \"甲", "! 字符串没有结束"},
        {"1 = 2", "! 规则 T-1 的「适用」永远不成立"},
        {"文件.施行日期 ≥ 99999999999年", "! 数太大"},
    };
    for (const row& r : table)
        BOOST_TEST(canonical(r.written) == r.canonical,
                   r.written << " -> " << canonical(r.written));
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_refused_and_not_crashed_on) {
    const auto nested = [](int depth) {
        std::string open, close;
        for (int i = 0; i < depth; ++i) {
            open += "(";
            close += ")";
        }
        return open + "文件.已印发" + close;
    };
    BOOST_TEST(canonical(nested(200)) == "文件.已印发");
    BOOST_TEST(canonical(nested(201)) == "! 条件太复杂:括号不超过200层");
    BOOST_TEST(canonical(nested(20000)) == "! 条件太复杂:括号不超过200层");
    std::string chain = "文件.已印发";
    for (int i = 0; i < 1000; ++i) chain += " 且 文件.已印发";
    BOOST_TEST(canonical(chain) == chain);
    BOOST_TEST(canonical(chain + " 或 文件.已印发") == "! 条件太复杂:「且」「或」不超过1000个");
}

BOOST_AUTO_TEST_CASE(every_expression_has_its_place) {
    diagnostics report;
    const rule_set set =
        load_text("t.规则", rule_with("适用", "适用 文件.已印发 且 非 （有记录（签发））"), report);
    const std::string& text = set.files.at(0).text;
    const auto shown = [&](const expr& e) {
        return text.substr(e.at.begin, e.at.end - e.at.begin);
    };
    const expr& all = *set.rules.at(0).applies;
    BOOST_TEST(shown(all) == "文件.已印发 且 非 （有记录（签发））");
    const auto& o = std::get<operation>(all.value);
    BOOST_TEST(shown(*o.operands[0]) == "文件.已印发");
    const auto& no = std::get<operation>(o.operands[1]->value);
    BOOST_TEST(shown(*no.operands[0]).find("有记录（签发）") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
