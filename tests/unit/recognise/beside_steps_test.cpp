// What bears a step's name, speaks of steps or only refers to papers that took them, and records nothing;
// beside each the sentence of the same words that does.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(beside_steps)

BOOST_AUTO_TEST_CASE(things_named_after_a_step) {
    hold_done(
        "", {
                {"公开征求意见专栏已改版上线。", "-"},
                {"市场监管局增设了公平竞争审查科。", "-"},
                {"规范性文件备案联络员名单已报送县司法局。", "-"},
                {"专家论证预备会已召开。", "-"},
                {"听证会筹备已完成。", "-"},
                {"公平竞争审查专班已对《办法》审查完毕,出具审查结论。", "fair_competition_review"},
                {"合法性审查中心已对《办法》出具审查意见。", "legality_review"},
                {"专家论证会签到表、专家意见附后。", "expert_argumentation"},
            });
}

BOOST_AUTO_TEST_CASE(hearsay_and_steps_taken_back) {
    hold_done("",
              {
                  {"听说司法局已对《办法》作了合法性审查。", "-"},
                  {"据举报人反映《办法》已签发。", "-"},
                  {"名为专家论证,实为座谈了解情况。", "-"},
                  {"公平竞争审查结论已被撤销。", "-"},
                  {"虽已报备,但被退回补正。", "-"},
                  {"据评估报告,《办法》风险等级为低风险。", "risk_assessment"},
                  {"《办法》第一稿被司法局退回,修改后于6月5日通过合法性审核。", "legality_review"},
              });
}

BOOST_AUTO_TEST_CASE(such_ones_and_things_of_the_document) {
    hold_done("", {
                      {"已经专家论证的,附专家意见。", "-"},
                      {"做过专家论证的,打勾。", "-"},
                      {"《办法》援引了已报备案的省级标准。", "-"},
                      {"《办法》宣传方案已经党组会研究。", "-"},
                      {"通过公平竞争审查的招标公告已发布。", "-"},
                      {"《办法》是经县司法局审核过的。", "legality_review"},
                      {"《办法》全文已经县司法局合法性审核。", "legality_review"},
                      {"经专家论证可行的《办法》草案已提交局务会。", "expert_argumentation"},
                  });
}

BOOST_AUTO_TEST_CASE(other_business_of_a_meeting) {
    hold_done(
        "清溪县住房和城乡建设局局务会议纪要\n2023年9月5日,局长张伟主持召开局务会议。现纪要如下:\n",
        {
            {"会议研究了局机关食堂改造事宜。", "-"},
            {"会议听取了法规科关于合法性审核工作的汇报。", "-"},
            {"局务会讨论了停车场管理办法的送审稿,同意上报。", "collective_decision"},
        });
}

BOOST_AUTO_TEST_CASE(work_about_a_step) {
    hold_done("", {
                      {"督查了各镇听取企业意见的落实情况。", "-"},
                      {"双方就公平竞争审查问题进行了座谈。", "-"},
                      {"起草班子赴杭州考察,听取了当地停车企业的意见。", "-"},
                      {"县市场监管局表示,《办法》已通过公平竞争审查。", "fair_competition_review"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()
