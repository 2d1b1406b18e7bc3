// Pages on the making of a document: hearings announced and held, letters to offices, calls for
// proposals, and rules on how documents are made. What is only arranged, or holds for every
// document, is no record.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_in_drafting)

BOOST_AUTO_TEST_CASE(a_hearing_to_come) {
    hold_done(
        "", {
                {"本次听证会拟定参加代表18名。", "-"},
                {"现将本次听证会参加代表的产生方式、旁听人员报名办法予以公告。", "-"},
                {"听证会的时间初步定于6月中旬。", "-"},
                {"6月3日召开《停车收费办法》听证会,应到代表20名,实到18名。", "public_consultation"},
                {"6月9日,县里召开票价听证会,论证票价调整的必要性、可行性。", "public_consultation"},
            });
}

BOOST_AUTO_TEST_CASE(notices_quoted_and_bodies_heard) {
    hold_done(
        "",
        {
            {"2023年4月21日在区政府网站上公布“关于《江湾区停车管理办法》听证会参加人员名单的"
             "公示”。",
             "-"},
            {"2023年4月21日在区政府网站上公布《江湾区停车管理办法》。", "publication"},
            {"常务副市长就《停车管理办法(征求意见稿)》向各民主党派、工商联、无党派人士征求意见和"
             "建议。",
             "-"},
            {"起草中,我局向市工商联、行业协会征求了意见。", "enterprise_consultation"},
        });
}

BOOST_AUTO_TEST_CASE(a_document_on_firms_is_no_paper_of_a_firm) {
    hold_done(
        "《公众公司信息披露准则》起草说明\n我会起草了《公众公司信息披露准则》。\n"
        "准则规定了董事会、股东会和独立董事的职责。\n",
        {
            {"5月6日起,《公众公司信息披露准则》向社会公开征求意见一个月,共收到意见18条。",
             "public_consultation consultation_feedback"},
        });
}

BOOST_AUTO_TEST_CASE(a_matter_that_a_document_rules_silences_no_paper_on_it) {
    hold_done("起草说明\n为规范临时用地和竣工验收的管理,我局起草了管理规定。\n",
              {
                  {"2023年5月6日至6月5日,在局网站公开征求意见,收到意见12条。",
                   "public_consultation consultation_feedback"},
                  {"7月3日,局法规科对送审稿进行了合法性审查。", "legality_review"},
              });
    // A standard and a report have drafts for review, too.
    hold_done("青川市某地下通道水土保持方案报告书\n",
              {{"专家对方案送审稿进行了论证,一致同意通过。", "-"}});
    hold_done("团体标准审查会\n", {{"专家组对标准送审稿进行了论证,一致同意通过。", "-"}});
}

BOOST_AUTO_TEST_CASE(a_call_for_proposals_consults_on_no_draft) {
    hold_done("", {
                      {"现向社会公开征集明年的规章立法建议项目。", "-"},
                      {"现向社会公开征集市政府规章制定项目建议。", "-"},
                      {"现就《停车管理办法(征求意见稿)》公开征集意见建议。", "public_consultation"},
                  });
}

BOOST_AUTO_TEST_CASE(rules_on_how_documents_are_made) {
    hold_done(
        "",
        {
            {"县政府作出重大决策前,可以采取座谈、走访等办法,当面听取民主党派、群团组织、"
             "专家学者等方面的意见和建议。",
             "-"},
            {"法制机构根据审查情况出具审查意见,明确合法或者不合法的结论。", "-"},
            {"司法局对草案进行审查,提出合法、应予修改或者不合法的审查意见。", "-"},
            {"司法局审查后出具意见,认为草案合法,未发现违法或者不符合规定之处。", "legality_review"},
            {"简易程序适用于征收面积较小的情形,"
             "包括“召开稳评会议、编写备案表、报政法委备案”三个步骤。",
             "-"},
            {"按照分管县长批示“同意拟办,抓紧起草《工作方案》”的要求,由我局牵头起草了《实施方案》。",
             "-"},
        });
}

BOOST_AUTO_TEST_CASE(the_evaluation_of_other_documents) {
    hold_done("江湾市政府规章立法后评估办法解读\n",
              {
                  {"迄今只有《江湾市养犬管理办法》进行了立法后评估。", "interpretation"},
                  {"市司法局先后完成4件规章的立法后评估工作。", "interpretation"},
              });
}

BOOST_AUTO_TEST_CASE(kinds_and_titles) {
    const auto kind = [](const char* text) { return std::string(id_of(facts_of_text(text).kind)); };
    BOOST_TEST(kind("经县政府批准,县发改局拟于5月中旬召开燃气价格听证会。现将参加人名额及报名办法"
                    "予以公告。\n一、参加人18名。\n云峤县发展和改革局\n2023年4月6日") ==
               "consultation_notice");
    BOOST_TEST(
        kind("各市(州)林业局:\n我局组织编制了《采伐规程(征求意见稿)》。现印送给你们,请研究提出"
             "书面意见,于6月26日前反馈我局。\n云岭省林业局\n2022年6月8日") == "other");
    BOOST_TEST(
        kind("各区县人民政府:\n现将《停车场管理办法》印发给你们,请遵照执行。执行中的意见请及时"
             "反馈。\n江湾市人民政府\n2024年4月28日") == "issued_document");
    BOOST_TEST(
        kind("关于征集2023年市政府规章立法建议项目的公告\n现将有关事项公告如下:\n一、征集范围\n"
             "江湾市司法局\n2022年8月30日") == "other");
    BOOST_TEST(kind("经县规划局研究,决定对《城市规划管理办法》举行听证,现将有关事宜公告如下:\n"
                    "一、听证事项\n二、听证机关\n县规划局\n") == "consultation_notice");
    BOOST_TEST(
        kind("李某主持召开座谈会征求党外人士对政府工作报告的意见建议\n本报讯(记者王某)12月29日,"
             "副市长李某主持召开座谈会。\n") == "other");
    // The heading of an item is no title.
    BOOST_TEST(!facts_of_text("停车收费标准听证会的安排公告如下:\n一、听证的时间和地点\n3月2日,"
                              "市民中心。\n四、听证方案要点\n首小时5元;\n江湾市发展和改革局\n"
                              "2023年2月9日")
                    .title.has_value());
}

BOOST_AUTO_TEST_CASE(a_guide_on_how_documents_are_made) {
    const char* const title = "规范性文件制定流程\n";
    hold_done(title, {
                         {"一、公开征求意见。通过政府网站公开征求意见,期限不少于30日。", "-"},
                         {"二、合法性审核。由司法行政部门进行合法性审核,出具审核意见。", "-"},
                         {"三、集体讨论。经制定机关常务会议审议通过。", "-"},
                         {"例如,某局2022年3月征求了公众意见。", "-"},
                         {"《停车办法》已经市政府第5次常务会议审议通过。", "collective_decision"},
                     });
    hold_done("重大行政决策法定程序有哪些?\n", {{"由承办单位组织专家论证,形成论证意见。", "-"}});
}

BOOST_AUTO_TEST_CASE(told_at_a_fair) {
    hold_done("", {
                      {"宣传活动中,工作人员就审查的范围和程序作了详细解读。", "-"},
                      {"必要时组织专家评审、听证。", "-"},
                      {"经专家论证、社会公示,确定12处为历史建筑,现予公布。",
                       "public_consultation expert_argumentation publication"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()
