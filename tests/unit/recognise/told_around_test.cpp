// Papers around a document: what minutes blame, hear and hand on, how a review ended, what an evaluation or a
// filing tells of others, and what the result of a clean-up counts.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// step:polarity of each mention, each once, in their order; "-" for none.
std::string told_in(const std::string& text) {
    std::string out;
    for (const auto& m : facts_of_text(text).evidence) {
        std::string one = std::string(id_of(m.step)) + ":" + std::string(id_of(m.polarity));
        if (out.find(one) == std::string::npos) out += (out.empty() ? "" : " ") + one;
    }
    return out.empty() ? "-" : out;
}

std::string outcome_in(const std::string& text, step s) {
    for (const auto& m : facts_of_text(text).evidence)
        if (m.step == s && m.polarity == polarity::done) return m.outcome;
    return "no record";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(papers_around)

BOOST_AUTO_TEST_CASE(what_a_meeting_blames_hears_and_hands_on_is_no_decision) {
    hold_done("丁县人民政府常务会议纪要\n〔2025〕7号\n2025年4月2日,县长主持召开第21次常务会议。\n",
              {
                  {"会议指出,上年有4件文件未经集体讨论即印发,要引以为戒。", "-"},
                  {"会议指出,该办法未经县政府常务会议审议,不得以县政府名义印发。", "-"},
                  {"会议听取了《渔港办法》起草情况的汇报。", "-"},
                  {"会议认为,草案几经修改,较为成熟。", "-"},
                  {"会议传达了市政府第9次常务会议审议通过的《戊市渔港办法》。", "-"},
                  {"会议听取了《渔港办法》起草情况的汇报。会议原则同意《渔港办法》。",
                   "collective_decision"},
                  {"会议认为,《渔港办法》程序完备,原则通过。", "collective_decision"},
                  {"会议讨论了《渔港办法》,没有不同意见,一致通过。", "collective_decision"},
                  {"会议研究了《渔港办法》,并决定由县渔业局印发。", "collective_decision"},
              });
}

BOOST_AUTO_TEST_CASE(a_verdict_turned_round_is_told_as_it_stands) {
    const auto fair = [](const std::string& said) {
        return outcome_in("公平竞争审查意见书\n" + said, step::fair_competition_review);
    };
    BOOST_TEST(fair("审查结论:符合公平竞争审查标准。") == "符合公平竞争审查标准");
    BOOST_TEST(fair("审查结论:不符合公平竞争审查标准。") == "不符合公平竞争审查标准");
    BOOST_TEST(fair("经审查,该办法限制竞争,公平竞争审查结论为不予通过。") == "不予通过");
    const auto evaluation = [](const std::string& said) {
        return outcome_in("《丁县渔港办法》实施后评估报告\n" + said, step::expiry_evaluation);
    };
    BOOST_TEST(evaluation("经评估,不宜继续施行,建议废止。") == "不宜继续施行");
    BOOST_TEST(evaluation("经评估,《办法》不存在需要废止的情形,建议继续施行。") == "继续施行");
}

BOOST_AUTO_TEST_CASE(a_heading_lends_its_step_to_no_other_denial) {
    const std::string head = "《丁县渔港办法》实施后评估报告\n一、评估工作开展情况\n";
    BOOST_TEST(told_in(head + "部分条款未得到落实。") == "-");
    BOOST_TEST(told_in(head + "县渔业局至今未开展评估。") == "expiry_evaluation:negated");
    BOOST_TEST(told_in(head + "《办法》依法报备,至今未收到审查建议。") == "filing:done");
    BOOST_TEST(told_in(head + "3家渔业公司未按规定备案。") == "-");
}

BOOST_AUTO_TEST_CASE(the_report_of_a_government_goes_over_a_year) {
    const std::string report = "政府工作报告\n——2025年1月8日在丁县人民代表大会会议上\n各位代表:\n";
    BOOST_TEST(told_in(report + "完成行政规范性文件清理,废止12件。") == "-");
    BOOST_TEST(told_in(report + "出台《渔港办法》,公开征求群众意见38条。") == "-");
}

BOOST_AUTO_TEST_CASE(an_extension_tells_the_new_term) {
    const auto term = [](const std::string& told, const std::string& old) {
        const auto f = facts_of_text(
            "丁县渔业局关于延长《丁县渔港管理规定》有效期的通知\n丁渔规〔2025〕2号\n各有关单位:\n" +
            told +
            "\n丁县渔业局\n2025年3月24日\n丁县渔港管理规定\n第一条 为加强渔港管理,制定本规定。\n"
            "第九条 本规定自发布之日起施行," +
            old + "。\n");
        return f.validity ? f.validity->as_printed : std::string("-");
    };
    BOOST_TEST(term("《丁县渔港管理规定》需继续实施,经局务会审议通过,有效期延长至2031年3月31日止。",
                    "有效期至2021年3月31日") == "有效期延长至2031年3月31日");
    BOOST_TEST(term("《丁县渔港管理规定》有效期延长五年。", "有效期至2025年3月1日") == "-");
}

BOOST_AUTO_TEST_CASE(the_years_of_a_plan_are_no_days_of_its_consultation) {
    const auto f = facts_of_text(
        "关于公开征集渔业发展规划意见的公告\n“十四五”时期(2021年-2025年)是我县渔业发展的关键期,"
        "现面向社会公开征集意见。"
        "征集时间从即日起至12月30日。\n丁县渔业局\n2020年12月17日\n");
    for (const auto& m : f.evidence)
        if (m.step == step::public_consultation && m.when)
            BOOST_TEST(m.when->iso().find("2021") == std::string::npos, m.when->iso());
}

BOOST_AUTO_TEST_SUITE_END()
