// What a drafting note tells of other things than its own document: plans, works, the year's plan of
// documents, the deputies' evaluations, hearings on prices, the practice of other places. The own
// document's steps stand beside them, in nearly the same words.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

const std::string note =
    "关于《云溪县渡口管理办法(送审稿)》的起草说明\n一、起草背景\n为规范渡口管理,我局起草了"
    "《云溪县渡口管理办法》(以下简称《办法》)。\n二、起草过程\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(subjects)

BOOST_AUTO_TEST_CASE(plans_and_works_of_others) {
    hold_done(note,
              {
                  {"全县水上交通规划已经专家评审并报县政府批准。", "-"},
                  {"县航道整治工程2022年已完成社会稳定风险评估和专家论证。", "-"},
                  {"县发改局编制的岸线利用规划征求了社会公众意见,并经县政府常务会议审定。", "-"},
                  {"《办法》草案通过专家论证,并经县政府常务会议审议通过。",
                   "expert_argumentation collective_decision"},
                  {"就全县水上交通规划召开了专家论证会,专家一致同意。", "-"},
                  {"渡改桥项目社会稳定风险评估已完成,评定为低风险。", "-"},
                  {"就《办法》召开了专家论证会,专家一致同意。", "expert_argumentation"},
                  {"参照全县水上交通规划,《办法》经专家论证后定稿。", "expert_argumentation"},
                  {"《办法》社会稳定风险评估已完成,评定为低风险。", "risk_assessment"},
                  {"5月9日组织召开专家评审会,一致同意通过评审。", "expert_argumentation"},
              });
}

BOOST_AUTO_TEST_CASE(what_a_meeting_adopted) {
    hold_done(
        note,
        {
            {"县政府常务会议审议通过了2023年立法计划,将《办法》列为审议项目。", "-"},
            {"县政府常务会议研究通过2023年规范性文件制定计划,《办法》列入其中。", "-"},
            {"县政府常务会议审议通过《云溪县水上交通规划》,提出整治渡口。", "-"},
            {"县政府常务会议审议通过《办法》,决定于7月1日起施行。", "collective_decision"},
            {"《办法》作为2023年制定计划项目,已由县政府常务会议审议通过。", "collective_decision"},
        });
}

BOOST_AUTO_TEST_CASE(what_other_organs_and_places_did) {
    hold_done(note,
              {
                  {"县人大常委会组织开展了立法后评估,认为条例总体可行。", "-"},
                  {"县发改局就渡船票价举行了票价听证会。", "-"},
                  {"临江、望湖等地出台的渡口办法均经过专家论证和公开听证。", "-"},
                  {"近年来,我县先后开展了三轮规范性文件清理,打下了基础。", "-"},
                  {"我局就《办法》举行了听证会,收到意见12条。",
                   "public_consultation consultation_feedback"},
                  {"赴临江、望湖等地调研后,草案经专家论证形成送审稿。", "expert_argumentation"},
              });
}

BOOST_AUTO_TEST_CASE(what_is_in_force_and_what_many_did) {
    hold_done(note, {
                        {"现行票价政策经过价格听证,由县政府常务会议审定后公布。", "-"},
                        {"试点镇先后出台了渡口办法,均经镇政府班子会议审议通过。", "-"},
                        {"县司法局对全县涉渡口文件进行了清理,废止3件。", "-"},
                        {"《办法》列入县政府重大行政决策事项目录,目录已向社会公布。", "-"},
                        {"县政府印发的《云溪县旅游船艇规定》已报市政府备案。", "-"},
                        {"我局委托设计院编制的岸线规划已征求各镇意见,并通过专家论证。", "-"},
                        {"县司法局对原《办法》进行了清理,提出修订意见。", "annual_cleanup"},
                    });
    hold_done(
        "云溪县渡口管理办法起草说明\n按照部署,我局起草了《云溪县渡口管理办法(送审稿)》。\n"
        "二、起草过程\n",
        {
            {"《云溪县水上交通规划》于2021年经规委会审议通过并公布实施。", "-"},
            {"《云溪县渡口管理办法》于2021年5月经县政府常务会议审议通过。", "collective_decision"},
            {"《专家论证意见》已经专家签字。", "expert_argumentation"},
        });
}

BOOST_AUTO_TEST_CASE(uncited_documents_of_others) {
    hold_done(note, {
                        {"县农业局的渔船补贴办法已经完成公平竞争审查和合法性审核。", "-"},
                        {"水上客运票价办法由市局制定,已向社会公开征求意见。", "-"},
                        {"我县农村公路改革方案经县政府常务会议审议通过。", "-"},
                        {"渡口管理办法经县政府常务会议审议通过。", "collective_decision"},
                        {"暂行办法经县政府常务会议审议通过。", "collective_decision"},
                        {"县水利局在门户网站发布了防汛政策解读。", "-"},
                        {"《办法》印发后,已于7月5日向市政府报送备案。", "filing"},
                    });
}

BOOST_AUTO_TEST_CASE(what_the_document_lays_down) {
    hold_done(note, {{"《办法》第十条明确,渡口布局应当公开征求意见,经专家论证后报批。", "-"}});
}

BOOST_AUTO_TEST_CASE(experts_asked_with_everybody_else) {
    hold_done(note, {
                        {"征求了人大代表、专家学者和村民代表的意见。", "public_consultation"},
                        {"组织专家对草案进行了论证,专家提出意见3条。", "expert_argumentation"},
                    });
}

BOOST_AUTO_TEST_CASE(brought_to_a_meeting_and_passed) {
    hold_done("", {
                      {"《办法》提请县政府常务会议审议并获通过。", "collective_decision"},
                      {"《办法》提交县政府第12次常务会议审议,已获通过。", "collective_decision"},
                      {"《办法》提请县政府常务会议审议,通过后印发。", "-"},
                      {"《办法》提请县政府常务会议审议并争取年内通过。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(who_decided_stands_behind_the_title) {
    for (const mention& m :
         facts_of_text("县水利局《渡口管理办法》已经县政府第3次常务会议通过,现予印发。").evidence)
        if (m.step == step::collective_decision) BOOST_TEST(m.actor == "县政府");
    hold_done("", {{"省厅《渡口办法》经厅长专题会审议通过。", "-"},
                   {"《渡口办法》经局长专题会审议通过。", "collective_decision"}});
}

BOOST_AUTO_TEST_CASE(papers_that_say_it_by_their_title) {
    BOOST_TEST(done_in("县水利局关于《云溪县渡口管理办法》的备案报告\n县司法局:\n"
                       "现将《云溪县渡口管理办法》及有关材料报上。\n县水利局\n2024年6月8日\n") ==
               "filing");
    BOOST_TEST(done_in("关于《》的备案报告\n县司法局:\n现将   报上。\n") == "-");
}

BOOST_AUTO_TEST_SUITE_END()
