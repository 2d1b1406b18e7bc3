// Two statements in one sentence, joined by 同时, 此外, 另 or 而: what is due, denied or of another
// matter in the one says nothing of the other.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(statements)

BOOST_AUTO_TEST_CASE(a_duty_ends_where_another_statement_begins) {
    hold_done("",
              {
                  {"各科室应当在年底前完成文件清理,同时,市司法局已对《停车办法》作了合法性审核。",
                   "legality_review"},
                  {"市司法局已对《停车办法》作了合法性审核,此外,各科室应当完成文件清理。",
                   "legality_review"},
                  {"拟于近期公开征求意见,另外,《停车办法》起草时已听取7家企业意见。",
                   "enterprise_consultation"},
                  {"专家论证尚未组织,而公平竞争审查已于3月完成。", "fair_competition_review"},
                  {"公平竞争审查已于3月完成,而专家论证尚未组织。", "fair_competition_review"},
                  {"起草单位要抓紧组织专家论证,同时,该办法由局长于5月6日签发。", "signing"},
              });
}

BOOST_AUTO_TEST_CASE(another_matter_ends_there_too) {
    hold_done("", {
                      {"项目环评报告已通过专家评审,同时,《停车办法》经局务会审议通过。",
                       "collective_decision"},
                      {"《停车办法》经局务会审议通过,此外,项目环评报告已通过专家评审。",
                       "collective_decision"},
                  });
}

BOOST_AUTO_TEST_CASE(what_has_no_mark_of_its_own_goes_on) {
    hold_done("", {
                      {"起草单位应当公开征求意见,同时组织专家论证。", "-"},
                      {"起草单位应当公开征求意见,同时,出具合法性审核意见。", "-"},
                      {"拟于下月上网公示,同时,邀请专家论证。", "-"},
                      {"要抓紧送法规科审核,另行报局党组研究。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(orders_and_plans) {
    hold_done("",
              {
                  {"县长办公会研究后原则同意,责成县住建局修改完善后印发。", "collective_decision"},
                  {"会议决定印发该办法,责成办公室十日内报备。", "collective_decision"},
                  {"工作方案载明,四季度完成有效期届满文件的评估。", "-"},
                  {"两次公开征求意见期间,均无公众提出意见。",
                   "public_consultation consultation_feedback"},
              });
}

BOOST_AUTO_TEST_CASE(a_turn_to_another_step_parts) {
    hold_done(
        "", {
                {"合法性审核意见已返回,但专家论证会因专家未到没有开成。", "legality_review"},
                {"《停车办法》刊登于县政府公报,不过从未公开征求意见。", "publication"},
                {"起草单位要补做风险评估,只是《停车办法》已由局长签发。", "signing"},
                {"局务会审议通过该办法,然而解读稿须在月底前写出。", "collective_decision"},
                {"企业座谈会没有召开,但市司法局对该办法出具了合法性审核意见。", "legality_review"},
            });
}

BOOST_AUTO_TEST_CASE(a_turn_keeps_to_what_the_sentence_is_about) {
    hold_done("", {
                      {"邻县的办法没有上网公布,但专家论证会开过了。", "-"},
                      {"物业服务合同未经合法性审核,不过风险评估已完成。", "-"},
                      {"征地补偿安置方案没有公布,但公平竞争审查通过了。", "-"},
                      {"经办人称已上网公布,但拿不出审核意见书。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(charged_taught_or_listed_is_not_done) {
    hold_done("", {
                      {"办公室催促司法局出具合法性审核意见。", "-"},
                      {"组织业务培训,学习如何开展公平竞争审查。", "-"},
                      {"法规科的职责:出具合法性审核意见,公布清理结果。", "-"},
                      {"局长批示:“起草科室召开专家论证会。”", "-"},
                      {"由司法局在五个工作日内出具合法性审核意见。", "-"},
                      {"期满前三个月,由执行科室组织评估并出具评估报告。", "-"},
                      {"报送材料:送审稿、起草说明、合法性审核意见书。", "-"},
                      {"是否出具合法性审核意见,请司法局说明。", "-"},
                      {"按照条例要求,市司法局于6月3日出具合法性审核意见。", "legality_review"},
                      {"我局要求法规科把关,法规科6月3日出具了合法性审核意见。", "legality_review"},
                      {"司法局收到送审稿后五个工作日内出具了合法性审核意见。", "legality_review"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()
