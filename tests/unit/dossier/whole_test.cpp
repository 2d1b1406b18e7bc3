// Whole dossiers from their texts: kinds, days and subjects as reading and joining give them
// together, for papers that offices word in their own way.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

std::string subject_of(const dossier& d) {
    return d.subject < d.papers.size() ? d.papers[d.subject].path : "-";
}

std::string kind_of(const dossier& d, const std::string& path) {
    return std::string(id_of(paper_at(d, path).facts.kind));
}

const char* text =
    "云溪县露营地管理办法\n\n第一条　为规范露营地经营，制定本办法。\n"
    "第二条　经营者应当报备案。\n第三条　本办法自2024年1月1日起施行，有效期3年。\n";
const char* notice =
    "云溪县文化旅游局关于公开征求《云溪县露营地管理办法（征求意见稿）》意见的公告\n\n"
    "现面向社会公开征求意见，时间自2023年5月6日至2023年6月6日。\n\n云溪县文化旅游局\n2023年5月6日"
    "\n";

}  // namespace

BOOST_AUTO_TEST_CASE(a_text_that_others_call_a_draft) {
    const dossier d =
        read({{"文本.txt", text},
              {"公告.txt", notice},
              {"审核.txt",
               "合法性审核意见书\n\n市场科：\n你科报送的《云溪县露营地管理办法（送审稿）"
               "》收悉。经审核，合法。\n\n法规科\n2023年7月8日\n"}});
    BOOST_TEST(subject_of(d) == "文本.txt");
    BOOST_TEST(kind_of(d, "文本.txt") == "draft");
    BOOST_TEST(about_of(d, "审核.txt") == "this");
    BOOST_TEST(told(d, legality_review) == "done by paper 2023-07-08");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_out_is_no_draft) {
    const dossier d = read(
        {{"文本.txt", text},
         {"公告.txt", notice},
         {"备案.txt",
          "关于报备《云溪县露营地管理办法》的报告\n\n县人民政府：\n《云溪县露营地管理办法》（云文旅"
          "规〔"
          "2023〕2号）已于2023年12月1日公布，现报送备案。\n\n云溪县文化旅游局\n2023年12月20日\n"}});
    BOOST_TEST(kind_of(d, "文本.txt") == "issued_document");
    BOOST_TEST(told(d, filing) == "done by paper 2023-12-20");
}

BOOST_AUTO_TEST_CASE(an_explanation_a_notice_or_minutes_are_no_subject) {
    const dossier d =
        read({{"0汇报.txt",
               "关于《云溪县露营地管理办法（草案）》起草情况的汇报\n\n一、基本情况\n2023年1月成立小"
               "组。\n\n"
               "云溪县文化旅游局\n2023年4月8日\n"},
              {"1公告.txt", notice},
              {"2纪要.txt",
               "云溪县文化旅游局局长办公会议纪要\n\n2023年8月1日召开会议，审议通过《云溪县露营地管"
               "理办法（送"
               "审稿）》。\n\n云溪县文化旅游局办公室\n2023年8月2日\n"},
              {"9草案.txt", std::string("云溪县露营地管理办法（送审稿）") + (text + 31)}});
    BOOST_TEST(subject_of(d) == "9草案.txt");
    BOOST_TEST(about_of(d, "0汇报.txt") == "this");
    BOOST_TEST(told(d, collective_decision) == "done by paper 2023-08-01");
}

BOOST_AUTO_TEST_CASE(a_signing_sheet_is_one_paper) {
    const dossier d = read(
        {{"签发.txt",
          "发　文　稿　纸\n签　发：同意印发　　　二〇二三年十一月二十二日\n标　题：云溪县文化旅游局"
          "关于印发"
          "《云溪县露营地管理办法》的通知\n文　号：云文旅规〔2023〕2号\n公开属性：[√]主动公开 "
          "[ ]不予公开\n拟稿单位：市场科\n"},
         {"正文.txt",
          std::string(
              "云溪县文化旅游局关于印发《云溪县露营地管理办法》的通知\n云文旅规〔2023〕2号\n\n"
              "各有关单位：\n现印发给你们，请遵照执行。\n\n云溪县文化旅游局\n2023年11月22日\n\n") +
              text}});
    BOOST_TEST(d.papers.size() == 2u);
    BOOST_TEST(kind_of(d, "签发.txt") == "signing_sheet");
    BOOST_TEST(about_of(d, "签发.txt") == "this");
    BOOST_TEST(subject_of(d) == "正文.txt");
    BOOST_TEST(told(d, signing) == "done by paper 2023-11-22");
}

BOOST_AUTO_TEST_CASE(the_conclusion_is_the_value_of_its_own_row) {
    struct row {
        const char* form;
        const char* outcome;
    };
    for (const row& r : std::vector<row>{
             {"征求意见：☑征求利害关系人意见\n审查结论：可以出台\n日期：2023年7月5日", "可以出台"},
             {"征求意见：☑利害关系人　☑公众\n审查结论：□不影响竞争　☑适用例外规定\n日期：2023年7月5"
              "日",
              "适用例外规定"},
             {"征求意见：☑公众\n适用例外规定：☑是　□否\n审查结论：可以出台\n日期：2023年7月5日",
              "适用例外规定"},
             {"征求意见：☑公众\n适用例外规定：□是　☑否\n结论：符合标准\n日期：2023年7月5日",
              "符合标准"},
             {"审查结论：符合标准，未适用例外规定。\n日期：2023年7月5日",
              "符合标准，未适用例外规定。"},
             {"审查结论\n依法适用例外规定\n审查机构意见\n同意。2023年7月5日", "适用例外规定"},
             {"性质：☑规范性文件\n☑不影响竞争　□适用例外规定\n日期：2023年7月5日", "不影响竞争"},
         }) {
        const dossier d = read(
            {{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
             {"审查表.txt", std::string("公平竞争审查表\n名称：云溪县露营地管理办法（送审稿）\n") +
                                r.form + "\n"}});
        std::string outcome;
        for (const event& e : d.events)
            if (e.step == fair_competition_review && e.how == strength::paper_itself)
                outcome = e.outcome;
        BOOST_TEST(outcome == r.outcome, r.form);
        BOOST_TEST(told(d, fair_competition_review).find("2023-07-05") != std::string::npos,
                   r.form);
    }
}

BOOST_AUTO_TEST_CASE(an_argument_of_need_is_no_evaluation_of_effects) {
    const dossier d = read(
        {{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
         {"论证.txt",
          "关于制定《云溪县露营地管理办法》的评估论证报告\n\n一、必要性\n缺少规定。\n二、结论\n"
          "2023年3月10日，经评估论证，制定该办法必要、可行。\n\n云溪县文化旅游局\n2023年3月10日"
          "\n"}});
    BOOST_TEST(told(d, necessity_assessment) == "done by paper 2023-03-10");
    BOOST_TEST(told(d, expiry_evaluation) == "");
}

BOOST_AUTO_TEST_CASE(the_page_of_an_interpretation_dates_it) {
    for (const char* page : {"<html><head><title>解读</title></head><body><table "
                             "class=\"x\"><tr><th>索引号</th><td>1</td>"
                             "<th>发布日期</th><td>2023年12月5日</td></tr></"
                             "table><div><h1>《云溪县露营地管理办法》政策解读"
                             "</h1><p>《云溪县露营地管理办法》已经公布，现解读如下：</"
                             "p><p>一、背景：营地数量多，缺少统一的"
                             "备案要求。</p></div></body></html>",
                             "<html><head><title>解读</title></head><body><div "
                             "class=\"info\">发布时间：2023-12-05　来源："
                             "本局</div><div><h1>《云溪县露营地管理办法》政策解读</"
                             "h1><p>《云溪县露营地管理办法》已经公布，"
                             "现解读如下：</p><p>一、背景：营地数量多，缺少统一的备案要求。</p></"
                             "div></body></html>"}) {
        const dossier d = read({{"文本.txt", text}, {"解读.htm", page}});
        BOOST_TEST(told(d, interpretation) == "done by paper 2023-12-05", page);
    }
}

BOOST_AUTO_TEST_CASE(another_documents_papers_stay_other) {
    const dossier d =
        read({{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
              {"审查表.txt",
               "公平竞争审查表\n名称：云溪县民宿管理办法（送审稿）\n审查结论：可以出台\n日期：2023"
               "年7月5日\n"},
              {"审核.txt",
               "合法性审核意见书（云文旅审〔2023〕9号）\n市场科：\n你科报送的《云溪县民宿管理办法（"
               "送审稿）》"
               "收悉。经审核，合法。\n\n法规科\n2023年7月8日\n"}});
    BOOST_TEST(about_of(d, "审查表.txt") == "other");
    BOOST_TEST(about_of(d, "审核.txt") == "other");
}

BOOST_AUTO_TEST_CASE(a_validity_that_contradicts_itself) {
    const dossier d =
        read({{"正文.txt",
               std::string(
                   "云溪县文化旅游局关于印发《云溪县露营地管理办法》的通知\n云文旅规〔2023〕2号\n\n"
                   "各有关单位：\n现印发给你们。执行期限自2024年1月1日起，有效期5年。\n\n"
                   "云溪县文化旅游局\n2023年11月22日\n\n") +
                   text}});
    BOOST_REQUIRE(d.disagreements.size() == 1u);
    BOOST_TEST(d.disagreements[0].what == "validity_in_text");
    BOOST_TEST(d.disagreements[0].value_a == "有效期5年");
    BOOST_TEST(d.disagreements[0].value_b == "有效期3年");
}

/// A form says its day in a field of its own, and its name may carry a number.
BOOST_AUTO_TEST_CASE(a_form_has_its_day_in_a_field) {
    struct row {
        const char* text;
        const char* expected;
    };
    for (const row& r : std::vector<row>{
             {"公平竞争审查表\n名称\t江门市科技创新券管理办法（送审稿）\n审查日期\t2023年7月5日",
              "done by paper 2023-07-05"},
             {"公平竞争审查表（江科审〔2023〕9号）\n名称\t江门市科技创新券管理办法（送审稿）\n"
              "意见\t同意　（签章）　2023年7月5日",
              "done by paper 2023-07-05"},
             {"公平竞争审查表\n名称\t江门市科技创新券管理办法（送审稿）\n意见\t同意",
              "done by paper"},
         }) {
        const dossier d =
            read({{"01送审稿.txt",
                   "江门市科技创新券管理办法（送审稿）\n第一条 为规范管理，制定本办法。"},
                  {"02.txt", r.text}});
        BOOST_TEST(told(d, fair_competition_review) == r.expected, r.text);
    }
}

BOOST_AUTO_TEST_CASE(the_ticked_level_of_risk_counts) {
    for (const char* form :
         {"评估结论：□高风险　☑中风险　□低风险", "评估结论\n□高风险 ☑中风险 □低风险",
          "风险等级：□低风险　■中风险　□高风险"}) {
        const dossier d =
            read({{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
                  {"评估.txt", std::string("社会稳定风险评估表\n事项名称：云溪县露营地管理办法\n") +
                                   form + "\n评估日期：2023年7月5日\n"}});
        std::string outcome;
        for (const event& e : d.events)
            if (e.step == risk_assessment && e.how == strength::paper_itself) outcome = e.outcome;
        BOOST_TEST(outcome == "中风险", form);
        BOOST_TEST(about_of(d, "评估.txt") == "this");
    }
}

BOOST_AUTO_TEST_CASE(an_earlier_edition_is_not_the_text_in_the_making) {
    const dossier d =
        read({{"旧办法.txt",
               std::string(
                   "云溪县文化旅游局关于印发《云溪县露营地管理办法》的通知\n云文旅规〔2019〕2号\n\n"
                   "各有关单位：\n现印发给你们。\n\n云溪县文化旅游局\n2019年5月1日\n\n") +
                   text},
              {"修订草案.txt", std::string("云溪县露营地管理办法（修订草案）\n") + (text + 31)},
              {"公告.txt", notice}});
    BOOST_TEST(subject_of(d) == "修订草案.txt");
    BOOST_TEST(about_of(d, "旧办法.txt") == "other");
    BOOST_TEST(about_of(d, "公告.txt") == "this");
}

BOOST_AUTO_TEST_CASE(names_with_marks_and_without_place) {
    for (const char* name :
         {"云溪县露营地管理办法（试行）（送审稿）", "露营地管理办法", "云溪县露营地管理暂行办法",
          "云溪县露营地管理办法〈送审稿〉", "云溪县 露营地 管理办法（2023年修订）",
          "云溪县文化旅游局关于印发〈云溪县露营地管理办法〉的通知（送审稿）"}) {
        const dossier d =
            read({{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
                  {"审核.txt", "合法性审核意见书\n\n市场科：\n你科报送的《" + std::string(name) +
                                   "》收悉。经审核，合法。\n\n法规科\n2023年7月8日\n"}});
        BOOST_TEST(about_of(d, "审核.txt") == "this", name);
    }
    for (const char* name : {"云溪县民宿管理办法（送审稿）", "云河县露营地管理办法",
                             "云溪县露营地经营许可管理办法", "云溪县露营地管理办法实施细则"}) {
        const dossier d =
            read({{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
                  {"审查表.txt", "公平竞争审查表\n政策名称：" + std::string(name) +
                                     "\n审查结论：可以出台\n日期：2023年7月8日\n"}});
        BOOST_TEST(about_of(d, "审查表.txt") != "this", name);
    }
}

BOOST_AUTO_TEST_CASE(a_files_name_says_what_a_nameless_paper_is_about) {
    const dossier d =
        read({{"文本.txt", std::string("云溪县露营地管理办法（送审稿）\n") + (text + 31)},
              {"《云溪县露营地管理办法》审查表.txt",
               "公平竞争审查表\n审查结论：可以出台\n日期：2023年7月8日\n"},
              {"《云溪县民宿管理办法》审查表.txt",
               "公平竞争审查表\n审查结论：可以出台\n日期：2023年7月8日\n"}});
    BOOST_TEST(about_of(d, "《云溪县露营地管理办法》审查表.txt") == "this");
    BOOST_TEST(about_of(d, "《云溪县民宿管理办法》审查表.txt") != "this");
}

BOOST_AUTO_TEST_CASE(papers_that_speak_of_ending_a_document_are_about_the_decision) {
    for (const char* act : {"废止", "修改"}) {
        const std::string name = std::string(act) + "《云溪县露营地管理办法》";
        const dossier d =
            read({{"决定.txt", "云溪县文化旅游局关于" + name +
                                   "的决定\n云文旅规〔2023〕2号\n各有关单位：\n经研究，决定" +
                                   name + "。\n\n云溪县文化旅游局\n2023年8月1日\n"},
                  {"说明.txt", "关于" + name + "的说明\n不再适应实际。\n\n市场科\n2023年7月3日\n"},
                  {"纪要.txt",
                   "局长办公会议纪要\n2023年7月20日召开局长办公会议。\n一、同意" + name + "。\n"},
                  {"旧纪要.txt",
                   "局长办公会议纪要\n2019年4月20日召开局长办公会议。\n一、审议通过《云溪县"
                   "露营地管理办法》。\n"}});
        BOOST_TEST(subject_of(d) == "决定.txt", act);
        BOOST_TEST(about_of(d, "说明.txt") == "this", act);
        BOOST_TEST(about_of(d, "纪要.txt") == "this", act);
        BOOST_TEST(about_of(d, "旧纪要.txt") != "this", act);
    }
}

BOOST_AUTO_TEST_CASE(a_note_tells_where_and_when_it_was_made_known) {
    const std::string fields = "公布日期：2023年9月12日\n文件：《云溪县露营地管理办法》\n";
    for (const auto& [note, is_done] : std::vector<std::pair<std::string, bool>>{
             {"公布网址：http://www.yunxi.gov.cn/zwgk/12.html\n" + fields, true},
             {"公布载体：县政府网站\n" + fields, true},
             {"公布载体：局内网\n" + fields, false},
             {"信息公开审批\n公布载体：县政府网站\n" + fields, false}}) {
        const dossier d = read({{"1.txt", text}, {"2.txt", note}});
        BOOST_TEST((told(d, publication) == "done 2023-09-12") == is_done, note);
    }
}

BOOST_AUTO_TEST_CASE(of_two_sessions_the_one_that_consented_decided) {
    const std::string name = "《云溪县露营地管理办法》";
    for (const auto& [told_of, on] : std::vector<std::pair<std::string, std::string>>{
             {"2023年8月1日、8月9日先后召开局长办公会议研究" + name +
                  "。8月1日会议要求修改，8月9日会议审议通过。",
              "2023-08-09"},
             {"2023年8月1日召开第3次局长办公会议听取汇报、2023年8月9日召开第4次局长办公会议审议通"
              "过" +
                  name + "。",
              "2023-08-09"},
             {"2023年8月9日召开局长办公会议，审议通过" + name + "，于2023年8月20日前印发。",
              "2023-08-09"},
             {"2023年8月9日召开局长办公会议，审议通过2023年8月1日专题会议修改的" + name + "。",
              "2023-08-09"}}) {
        const dossier d = read({{"1.txt", text}, {"2.txt", "局长办公会议纪要\n" + told_of + "\n"}});
        BOOST_TEST(told(d, collective_decision) == "done by paper " + on, told_of);
    }
}

BOOST_AUTO_TEST_CASE(a_rule_is_the_subject_of_the_papers_of_its_making) {
    const dossier d =
        read({{"令.txt",
               std::string("云溪市人民政府令\n第7号\n《云溪市露营地管理规定》已经2023年8月1日市"
                           "政府第9次常务会议通过，现予公布，自2023年10月1日起施行。\n市长 "
                           "某某\n2023年8月9日\n\n云溪市露营地管理规定\n") +
                   (text + 31)},
              {"审查报告.txt",
               "云溪市司法局关于《云溪市露营地管理规定（草案）》的审查报告\n市人民政府：\n"
               "草案经局务会议讨论通过。\n\n云溪市司法局\n2023年7月8日\n"},
              {"说明.txt",
               "关于《云溪市露营地管理规定（草案）》的说明\n一、必要性。\n\n云溪市文化旅游局\n"
               "2023年5月8日\n"}});
    BOOST_TEST(subject_of(d) == "令.txt");
    BOOST_TEST(about_of(d, "审查报告.txt") == "this");
}
