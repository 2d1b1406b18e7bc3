// What belongs to one making of a document: its own edition and no earlier one, what was done and
// not what was asked for, and papers that shorten its name.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const char* const draft =
    "云溪县露营地管理办法\n（送审稿）\n第一条　为规范露营地经营，制定本办法。\n"
    "第二条　经营者应当报备案。\n第三条　本办法自2024年1月1日起施行，有效期3年。\n";

std::string sheet_with(const std::string& signature) {
    return "云溪县文化旅游局发文呈批表\n发文标题：关于印发《云溪县露营地管理办法》的通知\n"
           "拟稿：李某　2023年8月1日\n集体讨论：2023年7月20日局务会议审议通过\n" +
           signature;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_sheet_is_signed_where_it_says_signed) {
    struct row {
        const char* signature;
        bool is_signed;
    };
    for (const row& r : std::vector<row>{
             {"会签：财务股　同意　2023年8月2日\n签发：\n", false},
             {"签发：\n会签：财务股　同意　2023年8月2日\n", false},
             {"签发：          会签：法制支队 同\n意 8.2\n发文：某发〔2023〕7号  "
              "2023年8月3日封发\n",
              false},
             {"审核意见：同意报批　8月2日\n签发意见：\n", false},
             {"局领导签发：\n核稿：王某　2023年8月2日\n", false},
             {"签发：同意。赵某　2023年8月3日\n", true},
             {"会签：财务股　同意　2023年8月2日\n签发：\n　　同意印发。赵某　8月3日\n", true},
             {"四、签发：请印发。赵某　2023年8月3日\n", true},
             {"签发：请钱县长审定。赵某　2023年8月3日\n", false},
             {"签发：拟同意印发，请钱县长审定。赵某　2023年8月3日\n", false},
             {"签发：同意，钱某签后发。赵某　2023年8月3日\n", false},
             {"签发：请再核一遍。赵某　2023年8月3日\n", false},
             {"签发：请钱县长审定。赵某　2023年8月3日\n　　同意。钱某　2023年8月4日\n", true},
         }) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", sheet_with(r.signature)}});
        BOOST_TEST(told(d, signing).starts_with("done") == r.is_signed,
                   r.signature << told(d, signing));
        BOOST_TEST(told(d, collective_decision) == "done 2023-07-20", r.signature);
    }
}

BOOST_AUTO_TEST_CASE(what_asks_for_a_meeting_of_experts_is_no_argument) {
    struct row {
        const char* title;
        bool is_done;
    };
    const std::string asks =
        "\n县文化旅游局：\n《云溪县露营地管理办法（送审稿）》专业性较强，拟邀请旅游、消防专家5名"
        "召开专家论证会，时间暂定7月上旬。\n市场股\n2023年6月20日\n";
    const std::string tells =
        "\n2023年7月3日，县文化旅游局召开《云溪县露营地管理办法》专家论证会，与会专家一致认为办法"
        "必要可行。\n专家组组长：陈某（签名）\n2023年7月3日\n";
    for (const row& r : std::vector<row>{
             {"关于召开专家论证会的请示", false},
             {"关于召开《云溪县露营地管理办法》专家论证会的请示", false},
             {"关于邀请专家参加露营地管理办法论证会的函", false},
             {"《云溪县露营地管理办法》专家论证会方案", false},
             {"关于组织专家评审《云溪县露营地管理办法》的请示", false},
             {"《云溪县露营地管理办法》专家论证会意见", true},
             {"《云溪县露营地管理办法》专家论证会纪要", true},
             {"专家论证意见书", true},
         }) {
        const dossier d = read({{"1.txt", draft}, {"2.txt", r.title + (r.is_done ? tells : asks)}});
        BOOST_TEST(told(d, expert_argumentation).starts_with("done") == r.is_done,
                   r.title << ": " << told(d, expert_argumentation));
    }
}

BOOST_AUTO_TEST_CASE(papers_of_the_edition_that_is_replaced) {
    const std::string minutes =
        "云溪县文化旅游局局务会议纪要\n2019年第6期\n"
        "　　2019年4月22日，局务会议审议通过了《云溪县露营地管理办法》，同意印发。\n";
    const std::string old =
        "关于《云溪县露营地管理办法（送审稿）》的合法性审核意见\n市场股：\n经审核，合法。\n"
        "法规股\n2019年4月14日\n";
    const std::string explains =
        "关于《云溪县露营地管理办法（修订送审稿）》的说明\n一、现行的《云溪县露营地管理办法》"
        "（云文旅规〔2019〕2号）将于年底到期。\n二、2023年7月3日，局公平竞争审查小组对照"
        "《公平竞争审查制度实施细则》进行了审查，结论为符合公平竞争要求。\n"
        "云溪县文化旅游局\n2023年7月8日\n";
    files all{{"1修订稿.txt", draft},
              {"2纪要.txt", minutes},
              {"3审核.txt", old},
              {"4说明.txt", explains}};
    const dossier d = read(all);
    BOOST_TEST(about_of(d, "2纪要.txt") == "other");
    BOOST_TEST(about_of(d, "3审核.txt") == "other");
    BOOST_TEST(told(d, collective_decision) == "");
    BOOST_TEST(told(d, legality_review) == "");
    BOOST_TEST(told(d, fair_competition_review).starts_with("done 2023-07-03"));
    // Without an earlier edition there is nothing to tell them apart by but their age.
    all.pop_back();
    all[1].second =
        "云溪县文化旅游局局务会议纪要\n2023年第6期\n"
        "　　2023年7月22日，局务会议审议通过了《云溪县露营地管理办法》，同意印发。\n";
    BOOST_TEST(about_of(read(all), "2纪要.txt") == "this");
}

BOOST_AUTO_TEST_CASE(a_notice_that_acts_on_a_document_is_the_later_one) {
    const std::string old = std::string(
                                "云文旅规〔2020〕1号\n云溪县文化旅游局关于印发"
                                "《云溪县露营地管理办法》的通知\n各乡镇：\n现印发给你们。\n"
                                "云溪县文化旅游局\n2020年5月1日\n") +
                            draft;
    const std::string evaluation =
        "《云溪县露营地管理办法》实施后评估报告\n我局对《云溪县露营地管理办法》实施情况进行评估，"
        "建议继续实施。\n云溪县文化旅游局\n2022年10月8日\n";
    for (const char* act : {"延长《云溪县露营地管理办法》有效期", "废止《云溪县露营地管理办法》",
                            "修改《云溪县露营地管理办法》"}) {
        const std::string title = "云溪县文化旅游局关于" + std::string(act) + "的通知";
        const dossier d =
            read({{"1旧.txt", old},
                  {"2评估.txt", evaluation},
                  {"3通知.txt", "云文旅规〔2023〕3号\n" + title + "\n各乡镇：\n经研究，决定" + act +
                                    "。\n云溪县文化旅游局\n2023年4月8日\n"},
                  {"4审核.txt", "关于《" + title +
                                    "（送审稿）》的合法性审核意见\n市场股：\n经审核，合法。\n"
                                    "法规股\n2023年3月14日\n"}});
        BOOST_REQUIRE(d.subject < d.papers.size());
        BOOST_TEST(d.papers[d.subject].path == "3通知.txt", act);
        BOOST_TEST(!d.ledger.has_value(), act);
        BOOST_TEST(told(d, legality_review) == "done by paper 2023-03-14", act);
    }
}

BOOST_AUTO_TEST_CASE(the_making_of_a_repeal_is_no_year) {
    const std::string title = "柳溪县文化旅游局关于废止《柳溪县露营地管理办法》的通知";
    const dossier d =
        read({{"1.txt", title + "\n柳文旅规〔2022〕5号\n各乡镇：\n经2022年6月14日局务会议审议通过，"
                                "决定废止《柳溪县露营地管理办法》。\n柳溪县文化旅游局\n"
                                "2022年6月17日\n"},
              {"2.txt",
               "规范性文件清理意见表\n文件名称：柳溪县露营地管理办法\n"
               "科室意见：建议废止。　2022年4月20日\n"},
              {"3.txt", title + "\n发布时间：2022-06-21\n柳文旅规〔2022〕5号\n"},
              {"4.txt", "关于《" + title +
                            "（送审稿）》的合法性审核意见\n经审核，合法。\n法规股\n"
                            "2022年6月6日\n"}});
    BOOST_TEST(!d.ledger.has_value());
    BOOST_TEST(told(d, legality_review) == "done by paper 2022-06-06");
}

BOOST_AUTO_TEST_CASE(a_title_may_leave_the_last_word_out) {
    struct row {
        const char* title;
        bool is_this;
    };
    const std::string plan =
        "云溪市城区污水处理费征收标准调整方案\n（上会稿）\n一、调整范围：市城区。\n"
        "二、自2024年1月1日起执行。\n";
    for (const row& r : std::vector<row>{
             {"云溪市城区污水处理费征收标准调整听证报告", true},
             {"云溪市城区污水处理费征收标准调整社会稳定风险评估报告", true},
             {"云溪市城区污水处理费征收标准调整专家论证意见", true},
             {"云溪市城区垃圾处理费征收标准调整社会稳定风险评估报告", false},
             {"云河市城区污水处理费征收标准调整社会稳定风险评估报告", false},
             {"云溪市城区污水处理费征收标准调整资金管理办法风险评估报告", false},
         }) {
        const dossier d =
            read({{"1.txt", plan},
                  {"2.txt", std::string(r.title) + "\n2023年8月2日，市发展改革委组织实施。\n"
                                                   "结论：可以实施。\n二〇二三年八月三日\n"}});
        BOOST_TEST((about_of(d, "2.txt") == "this") == r.is_this,
                   r.title << ": " << paper_at(d, "2.txt").about_because);
    }
}
