// Waivers: what they excuse, until when, and that none is silent.
#include "judge/waivers.h"

#include <boost/test/unit_test.hpp>

#include "made_dossier.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

rule::rule_set rules() {
    return rules_of(pack_text(
        rule_text("T-1",
                  "步骤 合法性审核\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n"
                  "要求 有记录 合法性审核") +
        rule_text("T-2",
                  "步骤 签发\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n要求 有记录 签发") +
        "采用 T-2 作为 P-2 要点签发\n  依据 要点 第七项 自 2020-01-01 状态 已核\n"));
}

std::string entry(const std::string& id, const std::string& rule, const std::string& document,
                  const std::string& until) {
    return "豁免 " + id + "\n  规则 " + rule + "\n  文件 " + document +
           "\n  理由 待补\n  依据 会议纪要\n  批准 局办公室\n  至 " + until + "\n";
}

std::string said_of(const std::string& text) {
    diagnostics report;
    std::vector<waiver> out;
    read_waivers(out, "登记.豁免", text, rules(), report);
    return report.render();
}

verdict with(const std::string& entries, const std::string& as_of) {
    const auto set = rules();
    diagnostics report;
    std::vector<waiver> all;
    read_waivers(all, "登记.豁免", "豁免登记 1\n" + entries, set, report);
    BOOST_TEST(report.render() == "");
    verdict v = judged(made_dossier().d, set, as_of);
    apply_waivers(v, all, set);
    return v;
}

const finding* find(const verdict& v, const std::string& rule) {
    for (const finding& f : v.findings)
        if (f.rule == rule) return &f;
    return nullptr;
}

const std::string title = "《示例市示例局科技补助管理办法》";

}  // namespace

BOOST_AUTO_TEST_SUITE(waivers)

BOOST_AUTO_TEST_CASE(excuses_through_its_last_day) {
    const std::string one = entry("甲", "T-1", title, "2021-12-31");
    const verdict on = with(one, "2021-12-31");
    BOOST_REQUIRE(find(on, "T-1"));
    BOOST_TEST(find(on, "T-1")->waived_by.find("局办公室批准") != std::string::npos);
    BOOST_TEST(!find(on, "豁免-甲"));
    BOOST_TEST((find(on, "T-1")->result == result_kind::not_recorded));

    const verdict after = with(one, "2022-01-01");
    BOOST_TEST(find(after, "T-1")->waived_by == "");
    BOOST_REQUIRE(find(after, "豁免-甲"));
    BOOST_TEST((find(after, "豁免-甲")->result == result_kind::late));
    BOOST_TEST((find(after, "豁免-甲")->severity == severity::warning));
    BOOST_TEST(after.summary.at("late") == 1);
}

BOOST_AUTO_TEST_CASE(names_the_adopted_rule_or_the_plan_item) {
    for (const char* rule : {"T-2", "P-2"}) {
        const verdict v = with(entry("甲", rule, title, "2030-01-01"), "2021-12-31");
        BOOST_REQUIRE(find(v, "P-2"));
        BOOST_TEST(!find(v, "P-2")->waived_by.empty(), rule);
    }
}

BOOST_AUTO_TEST_CASE(the_draft_is_the_document) {
    const verdict v = with(
        entry("甲", "T-1", "示例市示例局科技补助管理办法（送审稿）", "2030-01-01"), "2021-12-31");
    BOOST_TEST(!find(v, "T-1")->waived_by.empty());
}

BOOST_AUTO_TEST_CASE(another_document_is_left_alone) {
    const verdict v = with(entry("甲", "T-1", "《另一办法》", "2030-01-01") +
                               entry("乙", "T-1", "某科规〔2021〕3号", "2020-01-01"),
                           "2021-12-31");
    BOOST_TEST(find(v, "T-1")->waived_by == "");
    BOOST_TEST(!find(v, "豁免-甲"));
    BOOST_TEST(!find(v, "豁免-乙"));
}

BOOST_AUTO_TEST_CASE(one_that_excuses_nothing_is_a_finding) {
    const auto set = rules();
    diagnostics report;
    std::vector<waiver> all;
    read_waivers(all, "登记.豁免", "豁免登记 1\n" + entry("甲", "T-1", title, "2030-01-01"), set,
                 report);
    made_dossier m;
    m.record(paper_kind::legality_opinion, step::legality_review, "意见.txt", "2021年5月1日审核",
             "2021-05-01");
    verdict v = judged(m.d, set, "2021-12-31");
    apply_waivers(v, all, set);
    BOOST_REQUIRE(find(v, "豁免-甲"));
    BOOST_TEST((find(v, "豁免-甲")->result == result_kind::contradictory));
    BOOST_TEST(find(v, "豁免-甲")->message.find("没有用上") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_wrong_register_is_refused) {
    const auto says = [](const std::string& text, const char* words) {
        const std::string all = said_of(text);
        BOOST_TEST(all.find(words) != std::string::npos, "wanted: " << words << "\n" << all);
    };
    says("", "第一行不是「豁免登记」");
    says("豁免登记 2\n", "不认识豁免登记的版本「2」");
    says("豁免登记 1\n豁免 甲\n  规则 T-1\n",
         "豁免 甲 缺少「文件」、「理由」、「依据」、「批准」、「至」");
    says("豁免登记 1\n" + entry("甲", "T-l", title, "2030-01-01"), "是不是「T-1」");
    says("豁免登记 1\n" + entry("甲", "T-1", title, "2030年"), "没有这一天");
    says("豁免登记 1\n" + entry("甲", "T-1", title, "2030-01-01") +
             entry("乙", "T-1", title, "2031-01-01"),
         "已由豁免 甲 登记");
}

BOOST_AUTO_TEST_SUITE_END()
