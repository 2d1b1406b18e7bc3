// Rows of an office's log, and papers named in 《》: what tells of a step there is not the words of
// a sentence but the cells of a line, and what is said of the paper.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(rows)

BOOST_AUTO_TEST_CASE(a_row_of_a_log_is_done_on_its_day) {
    hold_done("办文流转记录\n环节　处理人　处理时间　意见\n",
              {
                  {"合法性审核　张某　6月3日　同意\n", "legality_review"},
                  {"2　合法性审核　张某　2023-06-03　同意\n", "legality_review"},
                  {"合法性审核 | 张某 | 2023年6月3日 | 同意\n", "legality_review"},
                  {"公平竞争审查　李某　6月4日　无意见\n", "fair_competition_review"},
                  // Sent back, put off, not yet there.
                  {"合法性审核　张某　6月3日　退回修改\n", "-"},
                  {"合法性审核　张某　6月3日　暂缓\n", "-"},
                  {"合法性审核　张某　　\n", "-"},
                  // Numbers and meetings stand in the remark of another row.
                  {"编号　王某　6月9日　登记编号CXGF-2023-0007\n", "numbering"},
              });
}

BOOST_AUTO_TEST_CASE(a_row_that_bars_part_is_no_title) {
    const std::string
        first = "关于印发《云溪县露营地管理办法》的通知 | 云政规〔2023〕5号 | 2023-06-08\n",
        second = "关于印发《云溪县渡口管理办法》的通知 | 云政规〔2023〕6号 | 2023-06-09\n";
    const facts f = facts_of_text(first + second);
    BOOST_TEST(!f.title.has_value());
    BOOST_TEST(!f.doc_number.has_value());
}

BOOST_AUTO_TEST_CASE(the_cell_of_a_plan_is_done_when_the_one_beside_it_says_so) {
    hold_done("事项 | 年度计划 | 完成情况\n",
              {
                  {"露营地办法 | 完成合法性审核 | 已完成\n", "legality_review"},
                  {"露营地办法 | 完成合法性审核 | 6月已完成合法性审核\n", "legality_review"},
                  {"露营地办法 | 完成合法性审核 | \n", "-"},
                  {"露营地办法 | 完成合法性审核 | 部分完成\n", "-"},
                  {"露营地办法 | 经常务会议审议通过并公布 | 已起草\n", "-"},
                  {"露营地办法 | 出台 | 已完成合法性审核\n", "legality_review"},
              });
    // The cell itself, or the one beside it, tells what came of it.
    hold_done("事项 | 工作安排 | 进展情况\n",
              {
                  {"露营地办法 | 7月2日向社会公开征求意见,收到意见9条 | 汇总意见9条\n",
                   "public_consultation consultation_feedback"},
                  {"露营地办法 | 7月20日召开局务会审议通过 | 纪要见附件\n", "collective_decision"},
                  {"露营地办法 | 7月底前召开局务会审议通过 | 起草中\n", "-"},
              });
}

BOOST_AUTO_TEST_CASE(a_paper_named_in_marks_is_told_of) {
    hold_done("", {
                      {"市司法局出具了《云溪县露营地管理办法合法性审核意见》。", "legality_review"},
                      {"我局编制了《露营地管理办法社会稳定风险评估报告》。", "risk_assessment"},
                      {"我局推出《一图读懂〈云溪县露营地管理办法〉》。", "interpretation"},
                      // A basis, a duty and a denial record nothing.
                      {"根据《合法性审核意见》规定的格式填写。", "-"},
                      {"起草单位应当出具《合法性审核意见》。", "-"},
                      {"司法局未出具《云溪县露营地管理办法合法性审核意见》。", "-"},
                      // It was there to be followed.
                      {"根据司法局《云溪县露营地管理办法合法性审核意见》,我局删除了第十二条。",
                       "legality_review"},
                  });
}

BOOST_AUTO_TEST_CASE(what_papers_of_a_dossier_say_in_passing) {
    hold_done("", {
                      // Asked for, planned, said of other things.
                      {"现将《办法》送审稿及有关材料送你局,请予合法性审核。", "-"},
                      {"常务会议通过后,报县委审定,由县长签发。", "-"},
                      {"本项目已办理投资项目备案。", "-"},
                      {"已采纳我办意见,形成初步意见反馈起草科。", "-"},
                      // Records that look alike.
                      {"《办法》已送县司法局审查,司法局出具了合法性审核意见。", "legality_review"},
                      {"《办法》经县政府常务会议审议通过后,于6月5日报市政府备案。",
                       "collective_decision filing"},
                  });
}

BOOST_AUTO_TEST_CASE(a_signing_sheet_is_filled_in_below_its_labels) {
    hold_done("云溪县文化旅游局发文稿纸\n事由：关于印发《云溪县露营地管理办法》的通知\n",
              {
                  {"签发：\n同意印发。李某 6/28\n核稿：\n格式已核\n", "signing"},
                  {"签发：\n核稿：\n格式已核\n", "-"},
                  {"法规股审核：\n经审,与《旅游法》无抵触。 王某 6.24\n", "legality_review"},
                  {"法规股审核：\n请补充依据对照表后再送。 王某 6.24\n", "-"},
                  // The office's record: what was done on the day that opens the row.
                  {"2023-06-30　编号、用印\n2023-07-03　政府网站公开;同日推送“一图读懂”\n",
                   "numbering publication interpretation"},
                  {"2023-07-10　报县政府备案(县司法局签收)\n", "filing"},
                  {"2023-07-10　待报县政府备案\n2023-07-11　请公开", "-"},
                  {"2023-07-　报县政府备案\n", "-"},
                  {"发文字号：云文规〔2023〕2号　　2023年7月1日印发\n", "numbering"},
              });
}

BOOST_AUTO_TEST_CASE(a_signing_sheet_names_its_document_in_a_field) {
    const auto f = facts_of_text(
        "云溪县文化旅游局发文处理笺（存档联）\n签发：\n同意。李某\n"
        "文件标题：关于印发云溪县露营地管理\n办法的通知\n文　号：云文规〔2023〕2号　　密级：无\n"
        "发文机关　云溪县人民政府\n");
    BOOST_REQUIRE(f.title && f.doc_number && f.issuer);
    BOOST_TEST(f.title->value == "关于印发云溪县露营地管理办法的通知");
    BOOST_TEST(f.doc_number->value == "云文规〔2023〕2号");
    BOOST_TEST(f.issuer->value == "云溪县文化旅游局");
}

// Each row of a list has a number of its own, and the list none.
BOOST_AUTO_TEST_CASE(a_list_has_no_number) {
    for (const std::string gap : {" ", ""})
        BOOST_TEST(!facts_of_text("平川县规范性文件目录\n序号 文件名称 文号 公布日期\n1" + gap +
                                  "平川县合同管理办法 平府规〔2020〕3号 2020年5月6日\n2" + gap +
                                  "平川县公园办法 平府规〔2021〕3号 2021年5月6日\n")
                        .doc_number);
}

// A first line that ends with the year goes on below.
BOOST_AUTO_TEST_CASE(a_title_broken_behind_its_year) {
    const facts f = facts_of_text(
        "平川县税务局2013年\n信息公开年度报告\n根据《公开条例》,"
        "现公布2013年度报告。\n一、概述\n略。\n");
    BOOST_REQUIRE(f.title && f.issuer);
    BOOST_TEST(f.title->value == "平川县税务局2013年信息公开年度报告");
    BOOST_TEST(f.issuer->value == "平川县税务局");
}

BOOST_AUTO_TEST_SUITE_END()
