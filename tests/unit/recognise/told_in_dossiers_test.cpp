// Papers of a dossier: remarks that sound like records and are none, and records in their own words.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_in_dossiers)

BOOST_AUTO_TEST_CASE(a_meeting_that_orders_or_waits_decides_nothing) {
    const char* head = "云溪县粮食局局务会议纪要\n5月6日,局长主持召开局务会议。纪要如下:\n";
    hold_done(
        head,
        {
            {"一、审议《云溪县粮仓管理办法》。会议认为还不成熟,本次会议不作决定。\n", "-"},
            {"一、会议议定:由粮储科牵头,6月底前完成办法起草。\n", "-"},
            {"一、审议《云溪县粮仓管理办法》。会议通过了该办法,以局规范性文件形式发布。\n",
             "collective_decision"},
            {"一、《云溪县粮仓管理办法》经县政府常务会议审议后,按程序报请县委常委会会议研究。\n",
             "-"},
            {"一、全年共出台规范性文件6件,均经法规科审查和局务会议讨论。\n", "-"},
        });
}

BOOST_AUTO_TEST_CASE(wording_of_a_draft_asks_nobody) {
    hold_done("关于《云溪县粮仓管理办法(草案)》的合法性审核意见\n粮储科:\n",
              {
                  {"第九条将“未达标企业一律退出”写入文件,超出法律规定。\n", "-"},
                  {"市场监管局来函建议删除“优先委托本县企业”条款。\n", "-"},
                  {"如获通过,以县政府文件发布,并在县报全文刊登。\n", "-"},
                  {"按上述意见修改的,视为通过公平竞争审查。\n", "-"},
              });
}

BOOST_AUTO_TEST_CASE(a_survey_that_finds_a_need_is_one) {
    hold_done("关于报送《云溪县采砂管理规定(草案)》的函\n县政府:\n",
              {
                  {"3月,我局对全县61处砂场作了摸底,半数没有台账,有必要出台统一规定。\n",
                   "necessity_assessment"},
                  {"下一步拟对砂场作了摸底后提出修订建议。\n", "-"},
                  {"全县砂场管理明显滞后。\n", "-"},
              });
}

BOOST_AUTO_TEST_CASE(names_of_papers_stand_without_a_matter) {
    const facts minutes = facts_of_text(
        "云溪县粮食局\n局 务 会 议 纪 要\n〔2008〕第7期\n\n会议通过了《粮仓管理办法》。\n");
    BOOST_TEST(minutes.title->value == "云溪县粮食局局务会议纪要");
    BOOST_TEST((minutes.kind == paper_kind::meeting_minutes));
    const facts sheet = facts_of_text(
        "发文拟办单\n标题 | 关于印发《粮仓管理办法》的通知\n文号 | 云粮发〔2021〕9号\n主任 | "
        "发。4.8\n");
    BOOST_TEST((sheet.kind == paper_kind::signing_sheet));
    const auto is_signed = [](const mention& m) { return m.step == step::signing; };
    BOOST_TEST(std::any_of(sheet.evidence.begin(), sheet.evidence.end(), is_signed));
}

BOOST_AUTO_TEST_CASE(documents_beside_the_own_one) {
    hold_done("关于《云溪县粮仓管理规定(草案)》的起草说明\n县政府:\n",
              {
                  {"2021年规范性文件清理中,原《云溪县粮库管理办法》被宣布失效。\n", "-"},
                  {"2014年的粮库办法已在2020年清理中废止。\n", "-"},
                  {"上述城市的办法均经过专家论证,可以借鉴。\n", "-"},
                  {"市粮食局《粮仓熏蒸工作规程》仍然执行,该规程已报省粮食局备案。\n", "-"},
                  {"2016年的方案未经专家论证,教训很深。\n", "-"},
                  {"3月2日,我局召开专家论证会,5名专家一致同意草案。\n", "expert_argumentation"},
              });
    hold_done("《云溪县粮仓管理规定》征求意见采纳情况说明\n县司法局:\n",
              {
                  {"未采纳的主要是:\n(1)提高补贴标准。财力不足。\n(2)审批前由乡镇司法所出具法律审核"
                   "意见。增加环节。\n",
                   "-"},
              });
}

BOOST_AUTO_TEST_CASE(what_an_evaluation_comes_to) {
    const char* head = "关于《云溪县粮仓管理规定》到期评估情况的报告\n县政府:\n";
    hold_done(head,
              {{"五、评估意见\n建议到期后不再延续,由市里的规定取代。\n", "expiry_evaluation"}});
}

BOOST_AUTO_TEST_SUITE_END()
