// The whole verdict: who is bound, adopted rules, editions, steps, stage, order, schedule.
#include <boost/test/unit_test.hpp>

#include "judge/case_facts.h"
#include "judge/stage.h"
#include "judge/step_order.h"
#include "made_dossier.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;
using enum polarity;

namespace {

const std::string law_body =
    "步骤 合法性审核\n阶段 审议前\n级别 错误\n定版 合法性审核.日期 否则 基准日\n"
    "适用 文件.是规范性文件\n要求 有记录 合法性审核";

rule::rule_set with_plan() {
    diagnostics report;
    const std::string law = pack_text(rule_text("L-01", law_body));
    rule::rule_set set = rule::load_text("法.规则", law, report);
    // The plan's pack is built from the law's rule as the loader would lower a 采用.
    rule::pack plan;
    plan.id = "plan";
    plan.title = "示例局要点";
    plan.version = 1;
    plan.from = point("2021-01-01");
    plan.issuers = {"示例市示例局"};
    set.packs.push_back(plan);
    rule::rule_decl taken = set.rules.at(0);
    taken.id = "P-01";
    taken.pack = "plan";
    taken.adopts = "L-01";
    rule::source item;
    item.is_plan_item = true;
    item.basis.instrument = "要点";
    item.basis.article = "第七项";
    item.basis.status = source_status::verified;
    taken.sources.push_back(item);
    set.rules.push_back(taken);
    return set;
}

const finding* by_rule(const verdict& v, const std::string& id) {
    for (const finding& f : v.findings)
        if (f.rule == id) return &f;
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(verdicts)

BOOST_AUTO_TEST_CASE(an_adopted_rule_speaks_once) {
    made_dossier m;
    const verdict v = judged(m.d, with_plan(), "2021-06-01");
    BOOST_TEST(by_rule(v, "L-01") == nullptr);
    BOOST_REQUIRE(by_rule(v, "P-01"));
    BOOST_TEST((by_rule(v, "P-01")->result == result_kind::not_recorded));
    BOOST_TEST(by_rule(v, "P-01")->plan_item == "第七项");
}

BOOST_AUTO_TEST_CASE(another_organ_is_judged_by_the_law) {
    made_dossier m;
    m.subject().issuer = stated<std::string>{"另一市财政局", {}};
    const verdict v = judged(m.d, with_plan(), "2021-06-01");
    BOOST_TEST((by_rule(v, "L-01")->result == result_kind::not_recorded));
    BOOST_TEST((by_rule(v, "P-01")->result == result_kind::not_applicable));
    BOOST_TEST((by_rule(v, "P-01")->severity == severity::info));
    BOOST_REQUIRE_EQUAL(v.steps.size(), 1u);
    BOOST_TEST((v.steps[0].result == result_kind::not_recorded));
    BOOST_TEST(v.steps[0].because == std::vector<std::string>{"L-01"});
}

/// 不适用机关 names who is not bound; an organ on neither side is judged, warned, told to check.
BOOST_AUTO_TEST_CASE(an_organ_of_an_unknown_province_is_warned) {
    const auto set = rules_of(
        pack_text(rule_text("L-01",
                            "步骤 合法性审核\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n"
                            "要求 有记录 合法性审核"),
                  "包 test \"测试规定\" 版本 1 自 2020-01-01\n适用机关 \"甲省\"、\"示例市\"\n"
                  "不适用机关 \"乙省\""));
    const auto told = [&](const std::string& issuer) {
        made_dossier m;
        m.subject().issuer = stated<std::string>{issuer, {}};
        const verdict v = judged(m.d, set, "2021-06-01");
        const finding& f = v.findings.at(0);
        return std::string(id_of(f.result)) + " " + std::string(id_of(f.severity)) +
               (f.message.find("请核对") != std::string::npos ? " 请核对" : "");
    };
    BOOST_TEST(told("示例市财政局") == "not_recorded error");
    BOOST_TEST(told("乙省财政厅") == "not_applicable info");
    BOOST_TEST(told("另一市财政局") == "not_recorded warning 请核对");
}

BOOST_AUTO_TEST_CASE(before_the_plan_the_law_speaks) {
    made_dossier m;
    m.record(paper_kind::legality_opinion, legality_review, "意见.txt", "2020年5月20日审核",
             "2020-05-20");
    const verdict v = judged(m.d, with_plan(), "2021-06-01");
    BOOST_TEST((by_rule(v, "L-01")->result == result_kind::recorded));
    BOOST_TEST((by_rule(v, "P-01")->result == result_kind::not_applicable));
}

BOOST_AUTO_TEST_CASE(before_any_edition_nothing_applies) {
    made_dossier m;
    m.record(paper_kind::legality_opinion, legality_review, "意见.txt", "2019年5月20日审核",
             "2019-05-20");
    const verdict v = judged(m.d, with_plan(), "2021-06-01");
    BOOST_TEST((by_rule(v, "L-01")->result == result_kind::not_applicable));
    BOOST_TEST(by_rule(v, "L-01")->message.find("2019年5月20日") != std::string::npos);
}

/// The plan points to the law; when the law is over, the plan does not keep it alive.
BOOST_AUTO_TEST_CASE(a_plan_does_not_prolong_the_law) {
    made_dossier m;
    auto set = with_plan();
    for (rule::rule_decl& r : set.rules)
        for (rule::source& s : r.sources)
            if (!s.is_plan_item) s.basis.to = point("2021-04-30");
    const verdict v = judged(m.d, set, "2021-06-01");
    BOOST_REQUIRE(by_rule(v, "P-01"));
    BOOST_TEST((by_rule(v, "P-01")->result == result_kind::not_applicable));
}

BOOST_AUTO_TEST_CASE(an_unverified_article_stays_so_under_the_plan) {
    made_dossier m;
    auto set = with_plan();
    for (rule::rule_decl& r : set.rules)
        for (rule::source& s : r.sources)
            if (!s.is_plan_item) s.basis.status = source_status::unchecked;
    const verdict v = judged(m.d, set, "2021-06-01");
    BOOST_REQUIRE(by_rule(v, "P-01"));
    BOOST_TEST((by_rule(v, "P-01")->severity == severity::warning));
    BOOST_TEST(by_rule(v, "P-01")->message.find("条文待核") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(not_normative_is_not_applicable_with_the_reason) {
    made_dossier m;
    m.subject().is_normative = false;
    m.subject().normative_because = "内部工作制度";
    const verdict v = judged(m.d, with_plan(), "2021-06-01");
    BOOST_REQUIRE_EQUAL(v.steps.size(), 1u);
    BOOST_TEST((v.steps[0].result == result_kind::not_applicable));
    BOOST_TEST(by_rule(v, "P-01")->message.find("内部工作制度") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(unverified_sources_only_warn) {
    made_dossier m;
    auto set = with_plan();
    set.rules.resize(1);
    set.rules[0].sources[0].basis.status = source_status::unchecked;
    const verdict v = judged(m.d, set, "2021-06-01");
    BOOST_TEST((v.findings[0].severity == severity::warning));
    BOOST_TEST(v.findings[0].message.find("条文待核") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_bent_proof_is_refuted) {
    made_dossier m;
    m.notice("自2021年3月1日至2021年3月10日公开征求意见", "2021-03-01", "2021-03-10");
    const auto set = rules_of(
        pack_text(rule_text("T-02",
                            "步骤 公开征求意见\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n"
                            "要求 期间 公开征求意见 不少于 30日\n报告 \"{实际}日\"")));
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding good = v.findings.at(0);
    BOOST_TEST(!refute(good, m.d, set, working_days()).has_value());
    int caught = 0, bent = 0;
    for (std::size_t i = 0; i < good.proof.lines.size(); ++i) {
        finding bad = good;
        if (bad.proof.lines[i].kind == proof_line::what::rule) continue;
        bad.proof.lines[i].value = "2031-01-09";
        ++bent;
        caught += refute(bad, m.d, set, working_days()).has_value();
    }
    BOOST_TEST(caught == bent);
    finding other = good;
    other.result = result_kind::recorded;
    BOOST_TEST(refute(other, m.d, set, working_days()).has_value());
    finding empty = good;
    empty.proof.lines.clear();
    BOOST_TEST(refute(empty, m.d, set, working_days()).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(stages)

namespace {
std::string told(const made_dossier& m, const std::string& as_of) {
    const instrument_table none;
    const judging::case_facts facts(m.d, working_days(), none, point(as_of));
    return std::string(id_of(judging::tell_stage(facts, 6).at));
}
}  // namespace

BOOST_AUTO_TEST_CASE(from_the_papers) {
    made_dossier bare;
    BOOST_TEST(told(bare, "2021-06-01") == "drafting");
    made_dossier consulted;
    consulted.notice("自2021年3月1日至2021年3月31日公开征求意见", "2021-03-01", "2021-03-31");
    BOOST_TEST(told(consulted, "2021-06-01") == "review");
    made_dossier reviewed = consulted;
    reviewed.record(paper_kind::legality_opinion, legality_review, "意见.txt", "2021年5月20日审核",
                    "2021-05-20");
    BOOST_TEST(told(reviewed, "2021-06-01") == "deliberation");
    made_dossier decided = reviewed;
    decided.record(paper_kind::meeting_minutes, collective_decision, "纪要.txt",
                   "2021年5月25日通过", "2021-05-25");
    BOOST_TEST(told(decided, "2021-06-01") == "issuance");
    made_dossier issued(paper_kind::issued_document);
    BOOST_TEST(told(issued, "2021-06-01") == "published");
    issued.subject().validity =
        validity_fact{"有效期至2021年12月1日", {}, {}, day("2021-12-01"), false};
    BOOST_TEST(told(issued, "2021-05-31") == "published");
    BOOST_TEST(told(issued, "2021-06-01") == "expiry");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(graphs)

using judging::step_order;

BOOST_AUTO_TEST_CASE(reduced_and_sorted) {
    const step_order o({{public_consultation, legality_review, true, "A", "甲"},
                        {legality_review, collective_decision, true, "B", "乙"},
                        {public_consultation, collective_decision, true, "C", "丙"}});
    BOOST_TEST(o.cycles().empty());
    const auto reduced = o.reduced();
    BOOST_REQUIRE_EQUAL(reduced.size(), 2u);
    BOOST_TEST(reduced[0].rule == "A");
    BOOST_TEST(reduced[1].rule == "B");
    const auto sorted = o.sorted();
    const auto at = [&](step s) { return std::find(sorted.begin(), sorted.end(), s); };
    BOOST_TEST((at(public_consultation) < at(legality_review)));
    BOOST_TEST((at(legality_review) < at(collective_decision)));
}

BOOST_AUTO_TEST_CASE(cycles_are_named) {
    const step_order o({{public_consultation, legality_review, true, "A", ""},
                        {legality_review, public_consultation, true, "B", ""}});
    BOOST_REQUIRE_EQUAL(o.cycles().size(), 1u);
    BOOST_TEST(o.cycles()[0] == "公开征求意见先于合法性审核(A);合法性审核先于公开征求意见(B)");
    BOOST_TEST(o.sorted().empty());
}

BOOST_AUTO_TEST_CASE(the_earliest_day_of_issue) {
    made_dossier m;
    const std::string common = "阶段 送审\n级别 错误\n适用 文件.是规范性文件\n";
    const auto set = rules_of(pack_text(
        rule_text("T-1", "步骤 公开征求意见\n" + common + "要求 有记录 公开征求意见") +
        rule_text("T-2", "步骤 公开征求意见\n" + common + "要求 期间 公开征求意见 不少于 30日") +
        rule_text("T-3", "步骤 合法性审核\n" + common + "要求 有记录 合法性审核") +
        rule_text("T-4",
                  "步骤 公开征求意见\n" + common + "要求 次序 公开征求意见 早于 合法性审核") +
        rule_text("T-5", "步骤 集体讨论决定\n" + common + "要求 有记录 集体讨论决定") +
        rule_text("T-6", "步骤 合法性审核\n" + common + "要求 次序 合法性审核 早于 集体讨论决定")));
    BOOST_REQUIRE_EQUAL(set.rules.size(), 6u);
    const verdict v = judged(m.d, set, "2021-03-01", stage::issuance);
    BOOST_REQUIRE(v.schedule.earliest_issue);
    BOOST_TEST(iso(*v.schedule.earliest_issue) == "2021-04-02");
    BOOST_REQUIRE_EQUAL(v.schedule.items.size(), 3u);
    BOOST_TEST(iso(v.schedule.items[0].earliest_end) == "2021-03-31");
    BOOST_TEST(iso(v.schedule.items[1].earliest_start) == "2021-04-01");
    const std::vector<step> path{public_consultation, legality_review, collective_decision};
    BOOST_TEST((v.schedule.critical_path == path));
    BOOST_TEST(v.order.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
