// Who took a step: names of organs whole, with 和 in them and behind 委.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(actors)

BOOST_AUTO_TEST_CASE(names_are_whole) {
    const struct {
        const char *sentence, *actor;
    } rows[] = {
        {"市住房和城乡建设局法规科进行了合法性审查。", "市住房和城乡建设局法规科"},
        {"市规划和自然资源局组织召开专家论证会。", "市规划和自然资源局"},
        {"市人力资源和社会保障局于2024年3月1日至31日公开征求意见。", "市人力资源和社会保障局"},
        {"县工业和信息化局会同县财政局于2024年3月1日至31日公开征求意见。", "县工业和信息化局"},
        {"市委编办出具了合法性审查意见。", "市委编办"},
        {"市委统战部组织召开专家论证会。", "市委统战部"},
        {"县委依法治县办进行了合法性审查。", "县委依法治县办"},
        // Two organs are not one name.
        {"县水利局和县司法局进行了合法性审查。", "县水利局"},
        {"2024年3月县司法局进行了合法性审查。", "县司法局"},
        // The verb in front is no part of the name.
        {"2024年6月通过局法规科进行了合法性审查。", "局法规科"},
        {"2024年6月底委托第三方机构开展社会稳定风险评估，评估结论为低风险。", "第三方机构"},
        {"已经2024年8月9日召开的二届市人民政府第93次常务会议审议通过。", "二届市人民政府"},
    };
    for (const auto& r : rows) {
        const facts f =
            facts_of_text(std::string("关于《云溪县补贴办法》的起草说明\n") + r.sentence + "\n");
        BOOST_REQUIRE(!f.evidence.empty());
        BOOST_TEST(f.evidence.front().actor == r.actor, r.sentence << f.evidence.front().actor);
    }
}

BOOST_AUTO_TEST_CASE(each_meeting_has_its_own_outcome) {
    const facts f = facts_of_text(
        "关于《云溪县补贴办法》的起草说明\n"
        "2024年7月16日第14次局长办公会审议,8月9日县政府第60次常务会议讨论并原则通过。\n");
    std::string out;
    for (const mention& m : f.evidence)
        if (m.step == step::collective_decision && m.when)
            out += m.when->iso() + " " + (m.outcome.empty() ? "-" : m.outcome) + ";";
    BOOST_TEST(out == "2024-07-16 -;2024-08-09 原则通过;");
}

BOOST_AUTO_TEST_CASE(the_day_behind_what_came_first_is_that_of_what_followed) {
    const auto days = [](const std::string& sentence) {
        const facts f =
            facts_of_text("《云溪县补贴办法》办理情况\n《云溪县补贴办法》" + sentence + "\n");
        std::string out;
        for (const mention& m : f.evidence)
            if (m.polarity == polarity::done)
                out += std::string(id_of(m.step)) + " " + (m.when ? m.when->iso() : "-") + ";";
        return out;
    };
    BOOST_TEST(days("经县政府常务会议审议通过后由县长2024年8月12日签发。") ==
               "collective_decision -;signing 2024-08-12;");
    BOOST_TEST(days("经局务会讨论后于2024年8月9日提请县政府常务会议审议通过。") ==
               "collective_decision 2024-08-09;");
    BOOST_TEST(days("2024年8月9日经县政府常务会议审议通过后公布。")
                   .starts_with("collective_decision 2024-08-09;"));
}

BOOST_AUTO_TEST_CASE(several_acts_in_one_clause_have_a_day_each) {
    const auto day = [](const std::string& sentence, step wanted) -> std::string {
        for (const mention& m : facts_of_text(sentence + "\n").evidence)
            if (m.step == wanted && m.polarity == polarity::done)
                return m.when ? m.when->iso() : "-";
        return "none";
    };
    const step legality = step::legality_review, competition = step::fair_competition_review,
               decision = step::collective_decision;
    const char* two = "该办法2024年8月6日经合法性审核、2024年8月7日经公平竞争审查。";
    BOOST_TEST(day(two, legality) == "2024-08-06");
    BOOST_TEST(day(two, competition) == "2024-08-07");
    const char* each = "《补贴办法》2024年8月6日、8月7日分别通过合法性审核和公平竞争审查。";
    BOOST_TEST(day(each, legality) == "2024-08-06");
    BOOST_TEST(day(each, competition) == "2024-08-07");
    BOOST_TEST(day("会议于2024年8月6日听取汇报、2024年8月9日审议通过《补贴办法》。", decision) ==
               "2024-08-09");
    BOOST_TEST(day("2024年8月9日常务会议审议通过《补贴办法》、2024年8月20日印发。", decision) ==
               "2024-08-09");
    BOOST_TEST(day("2024年8月9日常务会议研究、2024年8月20日前审定《补贴办法》。", decision) ==
               "2024-08-09");
}

BOOST_AUTO_TEST_SUITE_END()
