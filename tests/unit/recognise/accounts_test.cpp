// The account of a draft tells of the draft even where a sentence names no document; but not where the
// sentence has another object, nor where it says how such things usually go.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

const std::string account =
    "关于《青芦县渡口管理办法（草案）》的起草说明\n一、起草背景\n为加强渡口管理,"
    "我局起草了《青芦县渡口"
    "管理办法（草案）》。\n二、起草过程\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(accounts)

BOOST_AUTO_TEST_CASE(another_object_is_not_the_draft) {
    hold_done(account,
              {
                  {"园林专家对古树移植方案进行了论证。", "-"},
                  {"大坝加固经专家评审,结论为合格。", "-"},
                  {"村委会召开会议,讨论通过了集体资产分红方案。", "-"},
                  {"校务会讨论通过了课程表。", "-"},
                  {"招标人收到异议6条,采纳2条。", "-"},
                  {"某集团就薪酬方案公开征求意见。", "-"},
                  {"局领导走访企业,帮助解决用工难题。", "-"},
                  {"税务局走访企业,了解融资难题。", "-"},
                  // of the draft, with nothing named
                  {"5月8日组织专家进行了论证。", "expert_argumentation"},
                  {"走访渡运企业6家,逐条听取意见。", "enterprise_consultation"},
                  {"经局务会议讨论通过。", "collective_decision"},
                  {"由高校教授、执业律师参加的论证会于6月2日召开。", "expert_argumentation"},
              });
}

BOOST_AUTO_TEST_CASE(how_it_usually_goes_is_no_record) {
    hold_done(account, {
                           {"本办法所称听证,是指听取利害关系人陈述的活动。", "-"},
                           {"风险等级由低到高分为四级。", "-"},
                           {"签发后编号,编号后公布,环节不得颠倒。", "-"},
                           {"按惯例,此类文件印发后会有解读。", "-"},
                           {"公文处理办法规定,公文由主要负责人签发。", "-"},
                           {"专家论证环节安排在征求意见之后。", "-"},
                           {"进行公平竞争审查。", "fair_competition_review"},
                           {"组织专家论证,根据论证意见进一步完善。", "expert_argumentation"},
                           {"公开征求意见,征求的范围包括渡工、船主。", "public_consultation"},
                           {"开展风险评估,由第三方机构承担。", "risk_assessment"},
                           {"县政协组织委员视察后,我局公开征求意见30天。", "public_consultation"},
                           {"经济开发区渡口规划已经专家评审。", "-"},
                           {"在县政府网站公开征求意见。", "public_consultation"},
                       });
}

BOOST_AUTO_TEST_SUITE_END()
