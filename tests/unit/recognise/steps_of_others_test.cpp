// Steps that a paper tells of others: applicants, documents it rests on, several documents that a check
// found faulty, the columns of a table beside the step's.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(steps_of_others)

BOOST_AUTO_TEST_CASE(what_applicants_go_through_is_no_step_of_the_document) {
    hold_done(
        "丙市科技局关于做好2024年研发补助申报工作的通知\n各有关单位:\n一、程序\n",
        {
            {"企业网上申报,县区科技局初审。符合条件的企业,经局长办公会审议通过后予以公示。", "-"},
            {"个人提出申请,县民政局局务会审议通过后发放。", "-"},
            {"经专家论证、局长办公会审定后,确定拟立项项目。", "-"},
        });
    hold_done("", {{"《丙县养老补贴办法》经局长办公会审议通过,现予公布。",
                    "collective_decision publication"}});
}

BOOST_AUTO_TEST_CASE(a_cell_that_lists_steps_is_no_label_of_the_next_one) {
    hold_done("序号 | 事项 | 程序 | 是否听证\n",
              {
                  {"1 | 停车费调整方案 | 公众参与、风险评估、集体讨论决定 | 是", "-"},
                  {"2 | 加装电梯办法 | 公开征求意见、集体讨论决定 | 否", "-"},
              });
}

BOOST_AUTO_TEST_CASE(what_a_catalogue_tells_of_itself_stands_in_front_of_it) {
    hold_done(
        "丙区2025年度重大行政决策清单\n",
        {
            {"经区政府审议通过,现将2025年度重大行政决策清单公布如下:\n序号 | 事项\n1 | 停车办法",
             "collective_decision publication"},
        });
}

BOOST_AUTO_TEST_CASE(what_a_meeting_has_done_with_a_document_does_not_pass_it) {
    hold_done("丙县人民政府第33次常务会议纪要\n2024年7月8日,县长主持召开会议。纪要如下:\n一、",
              {
                  {"会议同意成立《丙县供水办法》修订工作专班,由县水利局牵头。", "-"},
                  {"会议同意对《丙县停车管理办法》开展后评估。", "-"},
                  {"会议同意《丙县供水办法》试点范围扩大到5个乡镇。", "-"},
                  {"会议同意印发《丙县供水办法》。", "collective_decision"},
                  {"会议同意按照《丙县供水办法(送审稿)》修改后印发。", "collective_decision"},
              });
}

BOOST_AUTO_TEST_SUITE_END()
