// What the steps of one sentence share: the denial at the last of a list, the result that closes a
// sequence, the days between two of them; and questions with their answers, claims with what refutes
// them.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(shared_predicates)

BOOST_AUTO_TEST_CASE(a_sequence_is_closed_by_its_result) {
    hold_done("", {
                      {"《停车办法》先报局党组研究,再提交局务会,两次会议均获同意。",
                       "party_group_report collective_decision"},
                      {"草案先送司法局审核,后提交局务会讨论,均获通过。",
                       "legality_review collective_decision"},
                      {"草案要先报局党组研究,再提交局务会,两次会议均同意的方可印发。", "-"},
                      {"草案先报局党组研究,再提交局务会。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(days_between_two_steps) {
    hold_done("", {
                      {"该办法从签发到编号只用了一天。", "signing numbering"},
                      {"从签发到编号不得超过一天。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(the_denial_of_a_list_is_of_each) {
    hold_done("", {
                      {"风险评估和专家论证因赶进度都没有做。", "-"},
                      {"除风险评估和专家论证因人手不足没有安排外,其余程序均已完成。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(an_answer_takes_up_the_verb) {
    hold_done("", {
                      {"“合法性审核过了没有?”“过了,法规科提了三条。”", "legality_review"},
                      {"专家论证搞了没有?搞了,三位专家都到了。", "expert_argumentation"},
                      {"问:“这个办法上会了吗?”答:“没有,还在改。”", "-"},
                      {"合法性审核做了没有?记不清了。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(claims_that_are_refuted) {
    hold_done("",
              {
                  {"起草说明称“已通过合法性审核”,经向司法局核实,该局从未收到送审件。", "-"},
                  {"所谓“专家论证会”其实没有开。", "-"},
                  {"针对“文件没上网”的反映,经核实,该办法已于3月1日在政府网站公布。", "publication"},
              });
}

BOOST_AUTO_TEST_CASE(what_is_only_asked) {
    hold_done("", {
                      {"采纳了哪些、为什么不采纳,从来没有对外说过。", "-"},
                      {"收了多少意见、采纳了哪几条,局里一概没有公布。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(what_is_not_filled_in_or_only_prepared) {
    hold_done("", {
                      {"签发人:　　签发日期:", "-"},
                      {"解读稿已写好,等文件公布时一起发。", "-"},
                      {"备案报告已打印,还没有盖章。", "-"},
                      {"公文经负责人签发、编号登记后,即可付印。", "-"},
                      {"文件签发之日即为成文日期。", "-"},
                      {"风险评估和专家论证均由县发改局牵头,6月底前完成。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(a_mark_is_of_the_label_before_it) {
    hold_done("", {
                      {"合法性审核:√ 集体讨论:√ 备案:×", "legality_review collective_decision"},
                      {"☑合法性审核 □风险评估", "legality_review"},
                  });
}

BOOST_AUTO_TEST_CASE(what_is_only_at_hand_or_set_for_later) {
    hold_done("", {
                      {"县长办公会排在下周三,议题是审议该办法。", "-"},
                      {"法规科已收到送审稿,审核期限七个工作日。", "-"},
                      {"已预约三位专家,论证会时间待定。", "-"},
                      {"会议同意该办法的起草思路,要求抓紧完善。", "-"},
                      {"公示期满,无异议,办理了土地登记。", "-"},
                      {"办法印发当天把图解一并上网,这是硬性要求。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(told_what_to_do_first) {
    hold_done("", {
                      {"局长说:“先把合法性审核办了,再谈上会的事。”", "-"},
                      {"县司法局认为不需要审核,退回了送审稿。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(asked_and_done) {
    hold_done("", {
                      {"起草组请法规科把了关,草案于6月3日经局务会讨论通过。",
                       "legality_review collective_decision"},
                      {"草案写好后请法规科看了再报。", "-"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()
