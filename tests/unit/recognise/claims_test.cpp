// What is written of a step and is no fact of this document: samples and lessons, suppositions that
// hold for a whole sentence, claims without proof or taken back, documents of offices above.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(claims)

BOOST_AUTO_TEST_CASE(samples_and_lessons) {
    hold_done("", {
                      {"参考模板:本办法已经局务会议审议通过,现予公布。", "-"},
                      {"教材里写道,草案公开征求意见后收到意见9条。", "-"},
                      {"讲师在课堂上,以《停车办法》已经备案为题讲解。", "-"},
                      {"《教材选用办法》经局务会议审议通过。", "collective_decision"},
                      {"我局组织了演练,《演练管理办法》已于5月6日报市政府备案。", "filing"},
                  });
}

BOOST_AUTO_TEST_CASE(claims_taken_back_or_without_proof) {
    hold_done("",
              {
                  {"“该办法已经备案”的说法与事实不符。", "-"},
                  {"关于草案已公开征求意见的传闻,经查不实。", "-"},
                  {"起草单位称已经征求企业意见,但拿不出任何材料。", "-"},
                  {"查不到该稿经局务会审议通过的任何记录。", "-"},
                  {"汇报稿误写为该办法已经局务会审议通过。", "-"},
                  {"经核实,该办法已于5月6日报市政府备案。", "filing"},
                  {"市司法局审核认为,草案第三条的说法不准确,提出修改意见两条。", "legality_review"},
              });
}

BOOST_AUTO_TEST_CASE(a_supposition_holds_to_the_end_of_its_sentence) {
    hold_done("", {
                      {"如果草案已公开征求意见,司法局也出具了合法性审核意见,即可提请审议。", "-"},
                      {"请确认起草过程中,市商务局征求了五家协会的意见。", "-"},
                      {"《若干措施》已经县政府常务会议审议通过。", "collective_decision"},
                  });
}

BOOST_AUTO_TEST_CASE(documents_of_others) {
    hold_done("", {
                      {"省厅制定的指导意见经省政府常务会议审议通过。", "-"},
                      {"另一份文件中写到,市司法局出具了合法性审核意见。", "-"},
                      {"起草组借鉴兄弟市做法,对草案组织了专家论证。", "expert_argumentation"},
                  });
}

BOOST_AUTO_TEST_CASE(what_a_list_leaves_out) {
    hold_done("", {
                      {"除合法性审核尚未完成外,其他程序均已履行。", "-"},
                      {"备案、解读、公布,以上各项均未办理。", "-"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()
