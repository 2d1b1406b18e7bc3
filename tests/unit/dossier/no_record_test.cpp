// Papers that by their kind would record a step and by what they show don't: void ones, letters that ask or
// decline, forms left open; and what somebody outside claims. Each beside one that does record it.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const char* const draft =
    "云溪县露营地管理办法\n（送审稿）\n第一条　为规范露营，制定本办法。\n"
    "第二条　经营者应当设置围栏。\n第三条　本办法自2024年1月1日起施行，有效期3年。\n";

const std::string name = "《云溪县露营地管理办法（送审稿）》";

struct row {
    step of;
    std::string paper;
    bool records;
};

void look_at(const std::vector<row>& rows) {
    for (const row& r : rows) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", r.paper}});
        const bool is_done = told(d, r.of).find("done by paper") != std::string::npos;
        BOOST_TEST(is_done == r.records, r.paper << ": " << told(d, r.of));
    }
}

std::string opinion(const std::string& head, const std::string& words) {
    return head + "\n文旅股：\n你股送审的" + name + "收悉。" + words +
           "\n云溪县司法局\n2023年8月1日\n";
}

std::string competition(const std::string& head, const std::string& words) {
    return head + "\n文件名称：" + name + "\n" + words + "\n云溪县市场监管局\n2023年7月21日\n";
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_is_void_records_nothing) {
    const std::string head = "合法性审核意见书";
    const std::string good = "经审核，内容合法。";
    look_at({
        {legality_review, opinion(head, good), true},
        {legality_review, opinion(head + "（作废）", good), false},
        {legality_review, opinion("【作废】\n" + head, good), false},
        {legality_review, opinion(head, good + "\n（本意见书已于8月9日撤回。）"), false},
        {legality_review, opinion(head, good + "\n注：本意见书涂改无效。"), true},
        {legality_review, opinion(head, good + "你股6月提出的送审申请已撤回。"), true},
        {legality_review, opinion(head + "（讨论稿）", good), false},
        {public_consultation,
         "（待发布）\n关于公开征求" + name +
             "意见的公告\n征求意见时间为2023年5月1日至6月5日。\n"
             "云溪县文旅局\n2023年5月1日\n",
         false},
        {public_consultation,
         "关于公开征求" + name +
             "意见的公告\n征求意见时间为2023年5月1日至6月5日。原4月28日发布的"
             "公告作废。\n云溪县文旅局\n2023年5月1日\n",
         true},
    });
}

BOOST_AUTO_TEST_CASE(a_letter_takes_back_what_was_given) {
    const std::string given = opinion("合法性审核意见书", "经审核，内容合法。");
    const std::string back = "云溪县司法局关于撤回" + name +
                             "合法性审核意见的函\n文旅股：\n适用依据有误，现予撤回。\n"
                             "云溪县司法局\n2023年8月9日\n";
    const dossier both = read({{"1.txt", draft}, {"2.txt", given}, {"3.txt", back}});
    BOOST_TEST(told(both, legality_review).ends_with("| negated 2023-08-09"));
    const dossier alone = read({{"1.txt", draft}, {"3.txt", back}});
    BOOST_TEST(told(alone, legality_review).find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_review_bears_its_result) {
    const std::string reply = "云溪县市场监管局关于" + name + "公平竞争审查意见的复函";
    const std::string form = "公平竞争审查表";
    look_at({
        {fair_competition_review, competition(reply, "经审查，未发现排除、限制竞争的内容。"), true},
        {fair_competition_review,
         competition(reply, "因材料不全，无法出具审查意见，请补充后再报。"), false},
        {fair_competition_review, competition(reply, "该文件应由你局自行审查，我局不再出具意见。"),
         false},
        {fair_competition_review, competition(form, "审查结论：待补充材料后作出"), false},
        {fair_competition_review, competition(form, "审查结论：符合公平竞争审查标准，可以出台"),
         true},
        {fair_competition_review,
         competition(form, "审查结论：不符合公平竞争审查标准，修改后重新送审"), false},
        {fair_competition_review,
         competition(form, "审查结论：符合公平竞争审查标准。如作重大修改，应重新审查"), true},
        {legality_review, opinion("合法性审核意见书", "第三条退回修改，其余内容合法。"), true},
        {legality_review,
         opinion("合法性审核意见书", "第三条与上位法抵触，不予通过，修改后重新送审。"), false},
        {legality_review, opinion("中止合法性审核通知书", "因材料不齐，中止合法性审核。"), false},
    });
}

BOOST_AUTO_TEST_CASE(a_form_that_nobody_filled_in_hears_nobody) {
    const std::string head = "意见采纳情况表\n" + name + "\n单位 | 意见 | 采纳情况 | 理由\n";
    const std::string survey = "企业意见征询表\n文件：" + name + "\n企业名称：";
    look_at({
        {consultation_feedback, head + "网友 | 放宽间距 | 采纳 |\n2023年7月1日\n", true},
        {consultation_feedback, head + " | | | \n2023年7月1日\n", false},
        {consultation_feedback, head + "网友 | 放宽间距 | 待研究 |\n2023年7月1日\n", false},
        {consultation_feedback,
         "公告\n" + name + "公开征求意见已结束，意见采纳情况将于7月底前公布。\n2023年7月1日\n",
         false},
        {enterprise_consultation, survey + "甲露营公司\n意见：建议放宽间距\n2023年6月1日\n", true},
        {enterprise_consultation, survey + "____\n意见：____\n2023年6月1日\n", false},
    });
}

BOOST_AUTO_TEST_CASE(a_complaint_is_a_claim) {
    const std::string notice = "关于公开征求" + name +
                               "意见的公告\n征求意见时间为2023年5月1日至6月5日。\n"
                               "云溪县文旅局\n2023年5月1日\n";
    struct claim {
        std::string paper;
        bool denies;
    };
    for (const claim& c : std::vector<claim>{
             {"网友留言\n" + name + "从来没有公开征求意见！\n2023年9月1日\n", false},
             {"12345工单\n诉求：市民反映" + name +
                  "没有公开征求意见。\n办理结果：经核实，反映情况不"
                  "属实。\n2023年9月1日\n",
              false},
             {"12345工单\n诉求：市民反映" + name +
                  "没有公开征求意见。\n办理结果：经核实，情况属实。"
                  "\n2023年9月1日\n",
              true},
             {"督察通报\n" + name + "没有公开征求意见。\n2023年9月1日\n", true},
         }) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", notice}, {"3.txt", c.paper}});
        const bool is_denied = told(d, public_consultation).find("negated") != std::string::npos;
        BOOST_TEST(is_denied == c.denies, c.paper << told(d, public_consultation));
    }
}
