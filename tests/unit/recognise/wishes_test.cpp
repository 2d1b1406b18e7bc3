// What experts, offices and citizens would like to be done is no record; what came of it is.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(wishes)

BOOST_AUTO_TEST_CASE(a_wish_is_no_record) {
    hold_done("关于《青芦县渡口管理办法（草案）》的起草说明\n二、起草过程\n",
              {
                  {"县交通局提出，草案宜补作公平竞争审查。", "-"},
                  {"有船户认为，还是先开一次听证会比较妥当。", "-"},
                  {"县信访局认为有必要开展风险评估。", "-"},
                  {"县文旅局提出，办法公布后宜同步发布解读。", "-"},
                  {"有单位认为，草案不宜公开征求意见。", "-"},
                  {"有船户提出，应当再召开一次听证会，经研究未采纳。", "consultation_feedback"},
              });
}

BOOST_AUTO_TEST_CASE(what_came_of_it_is) {
    hold_done("关于《青芦县渡口管理办法（草案）》的起草说明\n二、起草过程\n",
              {
                  {"县信访局认为宜开展风险评估，我局于7月6日完成风险评估，结论为低风险。",
                   "risk_assessment"},
                  {"我局认为有必要听取企业意见，遂于6月12日召开了航运企业座谈会。",
                   "enterprise_consultation"},
                  {"为稳妥起见，我局最终还是就草案组织了专家论证。", "expert_argumentation"},
              });
}

BOOST_AUTO_TEST_SUITE_END()
