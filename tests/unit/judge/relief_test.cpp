// Exemptions: ground and paper, claims without one, grounds that no article knows, "not involved".
#include <boost/test/unit_test.hpp>

#include "made_dossier.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;
using enum polarity;

namespace {

rule::rule_set consultation() {
    return rules_of(pack_text(
        rule_text("T-10",
                  "步骤 公开征求意见\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n"
                  "要求 有记录 公开征求意见\n"
                  "免除 依法保密 当 有记录(保密审查) 依据 《测试条例》第二条 状态 已核")));
}

rule::rule_set competition() {
    return rules_of(pack_text(rule_text("T-11",
                                        "步骤 公平竞争审查\n阶段 送审\n级别 错误\n"
                                        "适用 文件.涉及经营者经济活动\n要求 有记录 公平竞争审查")));
}

finding judged_one(const made_dossier& m, const rule::rule_set& set) {
    const verdict v = judged(m.d, set, "2021-06-01", stage::review);
    BOOST_REQUIRE_EQUAL(v.findings.size(), 1u);
    const auto wrong = refute(v.findings[0], m.d, set, working_days());
    BOOST_TEST(!wrong.has_value(), wrong.value_or(""));
    return v.findings[0];
}

void claim(made_dossier& m, const std::string& words, const std::string& ground) {
    const auto p = m.add(paper_kind::drafting_explanation, "起草说明.txt", words);
    m.says(p, public_consultation, exempted, words, {}, strength::undated_statement).ground =
        ground;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(exemptions)

BOOST_AUTO_TEST_CASE(ground_and_paper) {
    made_dossier m;
    claim(m, "依法需要保密,未公开征求意见", "依法需要保密");
    const auto p = m.add(paper_kind::other, "保密审查表.txt", "经审查,依法不予公开");
    m.of(p).signals.push_back({"保密审查", {}});
    const finding f = judged_one(m, consultation());
    BOOST_TEST((f.result == result_kind::exempt));
    BOOST_TEST(f.message.find("第二条") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_claim_without_its_paper_is_shown) {
    made_dossier m;
    claim(m, "依法需要保密,未公开征求意见", "依法需要保密");
    const finding f = judged_one(m, consultation());
    BOOST_TEST((f.result == result_kind::not_recorded));
    BOOST_TEST(f.message.find("依法需要保密,未公开征求意见") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_ground_that_no_article_knows) {
    made_dossier m;
    claim(m, "因情况紧急,未公开征求意见", "情况紧急");
    BOOST_TEST((judged_one(m, consultation()).result == result_kind::not_recorded));
    m.add(paper_kind::other, "紧急情况说明.txt", "关于紧急出台的情况说明");
    const finding f = judged_one(m, consultation());
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing.find("情况紧急") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(not_involved_against_the_text) {
    made_dossier m;
    const std::string words = "本办法不涉及经营者经济活动,无需公平竞争审查";
    const auto p = m.add(paper_kind::drafting_explanation, "起草说明.txt", words);
    m.says(p, fair_competition_review, exempted, words, {}, strength::undated_statement);
    const finding plain = judged_one(m, competition());
    BOOST_TEST((plain.result == result_kind::not_applicable));
    m.signal("subsidy", "给予补助");  // to whom is not said
    BOOST_TEST((judged_one(m, competition()).result == result_kind::not_applicable));
    m.signal("enterprise", "企业");
    const finding f = judged_one(m, competition());
    BOOST_TEST((f.result == result_kind::contradictory));
    BOOST_TEST(f.evidence.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
