// Evaluations, reports on risks and minutes tell of work and of themselves; only what the document
// went through is a record.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_in_reports)

BOOST_AUTO_TEST_CASE(an_evaluation_tells_of_itself) {
    hold_done(
        "《青芦县渡口管理办法》实施情况评估报告\n一、评估过程\n",
        {
            {"11月底召开专家评审会，与会专家对评估报告提出修改意见12条。", "expiry_evaluation"},
            {"评估组召开了由船舶专家参加的评估座谈会。", "expiry_evaluation"},
            {"《评估报告》经局务会研究通过，报县司法局备案。", "expiry_evaluation"},
            {"受访船户中有四成不了解《办法》的备案要求。", "-"},
            {"群众普遍反映文件解读不及时。", "-"},
            {"年度考核结果全部向社会公示。", "-"},
            {"决策前，组织专家进行论证，并经县政府第9次常务会议审议通过。",
             "expert_argumentation collective_decision"},
        });
}

BOOST_AUTO_TEST_CASE(a_field_of_work_is_no_document) {
    hold_done("青芦县人民政府第20次常务会议纪要\n",
              {
                  {"会议研究了规章清理工作有关事项。", "-"},
                  {"会议听取了公平竞争审查工作推进情况的汇报。", "-"},
                  {"会议研究了《渡口管理办法（送审稿）》，同意印发。", "collective_decision"},
              });
}

BOOST_AUTO_TEST_CASE(verdicts_of_the_official_form) {
    hold_done("公平竞争审查表\n政策措施名称 渡口补贴若干措施\n",
              {
                  {"审查结论 是否违反公平竞争标准：否√ 是□", "fair_competition_review"},
                  {"违反公平竞争审查标准 | 是□ 否√", "fair_competition_review"},
                  {"违反公平竞争审查标准 是□ 否□", "-"},
                  {"审查结论：□符合 □不符合", "-"},
                  {"是否具有排除、限制竞争效果 否√ 是□", "fair_competition_review"},
              });
    const facts f = facts_of_text(
        "公平竞争审查表\n政策措施名称 渡口补贴若干措施\n咨询及第三方评估情况（可选） 无\n");
    BOOST_TEST(f.evidence.empty());
}

BOOST_AUTO_TEST_CASE(items_of_minutes_on_other_business) {
    hold_done(
        "青芦县人民政府第20次常务会议纪要\n一、审议《青芦县渡口管理办法（送审稿）》\n县交通局汇报。"
        "会议同意印发。\n二、研究旧街片区房屋征收补偿事宜\n",
        {
            {"方案已公告征求意见三十日，社会稳定风险评估认定为中风险。", "collective_decision"},
        });
    hold_done(
        "青芦县人民政府第20次常务会议纪要\n一、研究东渡大桥工程招标事宜\n会议同意。\n"
        "二、审议《青芦县渡口管理办法（送审稿）》\n",
        {
            {"办法稿于3月2日至4月1日在县政府网站公开征求意见，收到意见6条。",
             "public_consultation consultation_feedback"},
        });
}

BOOST_AUTO_TEST_CASE(numbered_opinions_are_adopted) {
    hold_done(
        "关于调整青芦县渡口收费标准的听证报告\n三、听证意见\n（一）延长渡运时间；\n（二）降低夜间票"
        "价。\n",
        {
            {"对（一）（二）项予以采纳，写入调价文件。", "consultation_feedback"},
        });
}

BOOST_AUTO_TEST_CASE(heads_and_feet_of_minutes_and_forms) {
    const facts named = facts_of_text(
        "中共青芦县财政局党组\n\n党组会议纪要\n第9期\n时间：2023年5月16日\n会议同意《渡口补贴办法》"
        "。\n"
        "记录：程某　　2023年5月18日\n");
    BOOST_TEST(named.title.value().value == "党组会议纪要");
    BOOST_TEST(named.date_written.has_value());
    const facts numbered = facts_of_text(
        "青芦县第十七届人民政府\n第44次常务会议纪要\n时间：2023年5月16日\n会议同意《渡口补贴办法》"
        "。\n");
    BOOST_TEST(numbered.title.value().value == "青芦县第十七届人民政府第44次常务会议纪要");
    const facts form = facts_of_text(
        "青芦县规范性文件合法性审核表\n编号：青司核字〔2024〕013号\n\n文件名称 | 渡口补贴办法\n");
    BOOST_TEST(form.doc_number.value().value == "青司核字〔2024〕013号");
    const facts sheet = facts_of_text(
        "青芦县财政局发文稿纸\n编号：青财规〔2024〕13号\n\n文件名称 | 渡口补贴办法\n");
    BOOST_TEST(!sheet.doc_number.has_value());
}

BOOST_AUTO_TEST_CASE(wording_of_articles_is_quoted) {
    hold_done("青芦县司法局\n关于《青芦县渡口管理办法（送审稿）》的合法性审核意见书\n",
              {
                  {"第七条“检验报告报县交通局备案”、第九条“名单经站务会研究决定”未发现违法。", "-"},
                  {"同条“由联席会议讨论决定”，联席会议不能对外作出决定。", "-"},
                  {"建议召开专家论证会。", "-"},
              });
}

BOOST_AUTO_TEST_SUITE_END()
