// Papers as offices really print them: forms whose day stands in a field, tables with a heading,
// letters with their number behind the name, sheets whose fields repeat another paper's title,
// and files that only their name explains.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

facts facts_of_file(const std::string& path, const std::string& text) {
    document doc = text_document(text);
    doc.path = path;
    return recognise(doc, book()).front();
}

std::string told(const facts& f) {
    return std::string(id_of(f.kind)) + " " + (f.date_written ? f.date_written->value.iso() : "-");
}

struct row {
    const char* path;
    const char* text;
    const char* expected;  ///< kind and day
};

void hold(const std::vector<row>& rows) {
    for (const row& r : rows) {
        const facts f = facts_of_file(r.path, r.text);
        BOOST_TEST(told(f) == r.expected, r.path << "\n"
                                                 << r.text << "\n"
                                                 << told(f) << " " << f.kind_because);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(forms)

BOOST_AUTO_TEST_CASE(the_day_of_a_review_form) {
    hold({
        {"a.txt",
         "公平竞争审查表\n名　　称：云溪县露营地管理办法（送审稿）\n征求意见：☑征求利害关系人意见\n"
         "审查结论：不具有排除、限制竞争效果。\n日　　期：2022年5月9日",
         "fair_competition_review 2022-05-09"},
        {"a.txt", "公平竞争审查表\n审查结论\n可以出台\n审查机构负责人意见\n同意。2021年10月11日",
         "fair_competition_review 2021-10-11"},
        {"a.txt", "公平竞争审查表\n审查结论\n可以出台\n意见\n同意（签章）\n2021年10月12日\n",
         "fair_competition_review 2021-10-12"},
        {"a.txt", "公平竞争审查表　　　2023年7月5日\n名称\n云溪县露营地管理办法\n结论\n可以出台",
         "fair_competition_review 2023-07-05"},
        {"a.txt",
         "云溪县文旅局公平竞争审查表\n填表日期：2023年7月3日\n征求意见时间\n2023年6月1日\n"
         "审查结论\n可以出台\n审查日期\n2023.7.6",
         "fair_competition_review 2023-07-06"},
        {"a.txt", "公平竞争审查表\n政策名称\n云溪县露营地管理办法\n审查时间\n二〇二三年七月六日\n",
         "fair_competition_review 2023-07-06"},
        // The days of a consultation and of handing in are not the form's.
        {"a.txt",
         "公平竞争审查表\n征求意见情况\n2023年6月1日召开座谈会\n送审日期：2023年6月5日\n"
         "审查结论\n可以出台",
         "fair_competition_review -"},
        {"a.txt", "公平竞争审查表\n结论\n可以出台\n日期\n    年  月  日",
         "fair_competition_review -"},
        {"a.txt",
         "合法性审核意见表\n文件名称：云溪县露营地管理办法\n收文日期：2023年7月1日\n审核意见：合法"
         "。\n"
         "审核人签字：（已签）　2023年7月8日",
         "legality_opinion 2023-07-08"},
        {"a.txt",
         "社会稳定风险评估表\n事项\n露营地管理\n评估结论\n低风险\n评估单位（盖章）\n2023年7月2日",
         "risk_assessment 2023-07-02"},
        {"a.txt",
         "规范性文件备案登记表\n文件名称\n云溪县露营地管理办法\n公布日期\n2023年9月1日\n"
         "备案登记日期\n2023年9月20日",
         "filing 2023-09-20"},
        {"a.txt",
         "备案回执\n云溪县文旅局报送的《云溪县露营地管理办法》收悉，准予备案。\n"
         "云溪县人民政府法制机构\n2023年9月21日",
         "filing 2023-09-21"},
    });
}

BOOST_AUTO_TEST_CASE(sheets_of_signing) {
    hold({
        {"a.txt",
         "发　文　稿　纸\n签　发：同意印发　　　二〇二〇年九月二十二日\n"
         "标　题：云溪县文旅局关于印发《云溪县露营地管理办法》的通知\n文　号：云文旅规〔2020〕2号",
         "signing_sheet 2020-09-22"},
        {"a.txt",
         "云溪县文旅局公文签发单\n文件标题\n关于印发《云溪县露营地管理办法》的通知\n拟稿：市场科　"
         "2020年9月18日\n核稿：办公室　2020年9月20日\n签发：同意。2020年9月22日",
         "signing_sheet 2020-09-22"},
        {"a.txt",
         "拟稿单位：市场科\n标题：关于印发云溪县露营地管理办法的通知\n"
         "核稿：办公室 2020年9月20日\n签发：同意 2020年9月22日",
         "signing_sheet 2020-09-22"},
        {"a.txt",
         "发文呈批表\n事由：关于印发《云溪县露营地管理办法》的通知\n领导批示：同意\n"
         "签发日期：2020年9月22日\n印发日期：2020年9月25日",
         "signing_sheet 2020-09-22"},
        // The one who signs stands above those who remarked before him.
        {"a.txt",
         "发文稿纸\n文件标题\n关于印发《云溪县露营地管理办法》的通知\n签 发\n同意印发。 张某 "
         "2020.9.22\n法规股审核\n内容合法。 陈某 2020.9.10\n拟稿\n市场科",
         "signing_sheet 2020-09-22"},
    });
}

BOOST_AUTO_TEST_CASE(papers_by_whom_they_address) {
    hold({
        {"a.txt",
         "关于征求《云溪县露营地管理办法（征求意见稿）》意见的函\n云野露营公司、县旅游协会：\n"
         "    现将征求意见稿发给你们，请提出意见。\n云溪县文旅局\n2022年5月16日",
         "enterprise_consultation 2022-05-16"},
        {"a.txt",
         "关于征求《云溪县露营地管理办法（征求意见稿）》意见的函\n县财政局、县司法局：\n"
         "    现将征求意见稿发给你们，请提出意见。\n云溪县文旅局\n2022年5月16日",
         "other 2022-05-16"},
        {"a.txt",
         "听 证 笔 录\n听证事项：云溪县露营地管理办法（草案）\n时间：2022年6月1日\n"
         "听证参加人：消费者代表3人，经营者代表2人\n经营者代表：收费太高。",
         "enterprise_consultation 2022-06-01"},
        {"a.txt",
         "会议名称：乡长办公会\n时间：2022年6月1日\n主持：张某　记录：李某\n到会：王某、赵某\n"
         "1.露营地办法。讨论通过，由文化站印发。",
         "meeting_minutes -"},
    });
}

BOOST_AUTO_TEST_CASE(papers_by_their_heading) {
    hold({
        {"a.txt",
         "《云溪县露营地管理办法（征求意见稿）》公开征求意见采纳情况表\n共收到意见5条，采纳3条。\n"
         "序号\n意见\n处理\n云溪县文旅局\n2022年5月16日",
         "consultation_feedback 2022-05-16"},
        {"a.txt",
         "公开征求意见汇总及采纳情况表\n文件名称：云溪县露营地管理办法\n云溪县文旅局\n2023年4月7日",
         "consultation_feedback 2023-04-07"},
        {"a.txt",
         "关于《云溪县露营地管理办法》征求意见结果的报告\n收到意见3条。\n云溪县文旅局\n2023年4月7"
         "日",
         "consultation_feedback 2023-04-07"},
        {"a.txt",
         "关于制定《云溪县露营地管理办法》的评估论证报告\n制定该办法必要、可行。\n云溪县文旅局\n"
         "2022年3月10日",
         "evaluation 2022-03-10"},
        {"a.txt",
         "云溪县露营地管理办法必要性可行性论证报告\n必要、可行。\n云溪县文旅局\n2022年3月10日",
         "evaluation 2022-03-10"},
        {"a.txt",
         "座谈会记录\n时间：2022年6月15日\n内容：听取露营地企业和行业协会对办法的意见\n"
         "以上为对征求意见稿的意见，由市场科整理。\n2022年6月16日",
         "enterprise_consultation 2022-06-16"},
        {"a.txt",
         "企业和行业协会座谈会纪要\n时间：2022年4月20日下午\n企业普遍赞成。\n云溪县文旅局\n2022年4"
         "月21日",
         "enterprise_consultation 2022-04-21"},
        {"a.txt",
         "关于召开露营地经营者和行业协会座谈会的情况\n2023年3月15日，我局召开座谈会听取意见。\n"
         "云溪县文旅局\n2023年3月17日",
         "enterprise_consultation 2023-03-17"},
        {"a.txt",
         "《云溪县露营地管理办法（征求意见稿）》企业和行业协会商会意见汇总\n收到回函24家。\n"
         "云溪县文旅局\n2025年7月1日",
         "enterprise_consultation 2025-07-01"},
        {"a.txt",
         "云溪县露营地行业协会关于《云溪县露营地管理办法（征求意见稿）》的意见\n县文旅局：\n我会"
         "没有意见。\n云溪县露营地行业协会\n2024年3月8日",
         "enterprise_consultation 2024-03-08"},
        {"a.txt", "企业意见征集表\n意见：无\n日期：2024年3月8日",
         "enterprise_consultation 2024-03-08"},
        {"a.txt",
         "《云溪县露营地管理办法》专家论证会纪要\n专家组认为可行。\n云溪县文旅局\n2024年3月8日",
         "expert_opinion 2024-03-08"},
        {"a.txt",
         "云溪县文旅局关于公开征集《云溪县露营地管理办法（征求意见稿）》意见建议的公告\n现公开征求"
         "意"
         "见。\n云溪县文旅局\n2024年3月8日",
         "consultation_notice 2024-03-08"},
        // Asking other offices is no public consultation; asking the public by letter is one.
        {"a.txt",
         "关于征求《云溪县露营地管理办法（征求意见稿）》意见的函\n县发展改革局：\n请提出修改意见。"
         "\n"
         "云溪县文旅局\n2024年3月8日",
         "other 2024-03-08"},
        {"a.txt",
         "关于征求《云溪县露营地管理办法（征求意见稿）》意见的函\n各有关单位：\n现向社会公开征求意"
         "见。\n云溪县文旅局\n2024年3月8日",
         "consultation_notice 2024-03-08"},
        {"a.txt", "走访露营地企业听取意见记录\n走访3家，收到意见2条。\n记录时间：2024年3月8日",
         "enterprise_consultation 2024-03-08"},
        {"a.txt",
         "关于征求企业、行业协会商会对《云溪县露营地管理办法》意见的情况说明\n收到2条。\n"
         "云溪县文旅局\n2024年3月8日",
         "enterprise_consultation 2024-03-08"},
        {"a.txt", "一图读懂《云溪县露营地管理办法》\n一、背景\n二、主要内容", "interpretation -"},
        {"a.txt",
         "关于报送云文旅规〔2024〕2号文件备案的报告\n县司法局：\n现报送备案。\n云溪县文旅局\n"
         "2024年3月8日",
         "filing 2024-03-08"},
        {"a.txt", "云溪县露营地管理办法（2024年修订）（征求意见稿）\n第一条　制定本办法。",
         "draft -"},
        {"a.txt",
         "会议纪要摘录\n2024年3月7日，局务会议审议通过该办法。\n云溪县文旅局\n2024年3月8日",
         "meeting_minutes 2024-03-08"},
        // Minutes of a meeting that decides stay minutes, whoever is named in them.
        {"a.txt",
         "云溪县文旅局局长办公会议纪要\n2023年8月1日，会议审议通过《云溪县露营地管理办法》，听取企"
         "业"
         "意见情况的汇报。\n云溪县文旅局办公室\n2023年8月2日",
         "meeting_minutes 2023-08-02"},
        {"a.txt",
         "关于公开征求《云溪县企业露营地管理办法》意见情况的说明\n收到3条。\n云溪县文旅局\n"
         "2023年8月2日",
         "consultation_feedback 2023-08-02"},
        {"a.txt",
         "关于报备《云溪县露营地管理办法》的报告\n县人民政府：\n现报送备案。\n云溪县文旅局\n"
         "2023年10月30日",
         "filing 2023-10-30"},
        {"a.txt",
         "合法性审核意见书（云文旅审〔2023〕9号）\n市场科：\n你科报送的《云溪县露营地管理办法》收悉"
         "，"
         "审核结论为合法。\n云溪县文旅局法规科\n2023年7月27日",
         "legality_opinion 2023-07-27"},
        {"a.txt",
         "关于征求《云溪县露营地管理办法（征求意见稿）》意见的通告\n现公开征求意见，自2025年5月6日"
         "至"
         "2025年6月6日。\n云溪县文旅局\n2025年5月6日",
         "consultation_notice 2025-05-06"},
        {"a.txt",
         "关于《云溪县露营地管理办法（草案）》起草情况的汇报\n拟于5月公开征求意见。\n云溪县文旅局\n"
         "2026年4月8日",
         "drafting_explanation 2026-04-08"},
        {"a.txt",
         "关于《云溪县露营地管理办法（修订草案）》修订情况的说明\n修订了三条。\n云溪县文旅局\n"
         "2026年4月8日",
         "drafting_explanation 2026-04-08"},
        {"a.txt", "云溪县露营地管理办法\n（修订草案）\n第一条　为规范露营地经营，制定本办法。\n",
         "draft -"},
    });
}

BOOST_AUTO_TEST_CASE(a_title_ends_before_its_number_and_keeps_its_mark) {
    const auto title = [](const std::string& text) {
        const facts f = facts_of_file("a.txt", text);
        return f.title ? f.title->value : "-";
    };
    BOOST_TEST(
        title(
            "合法性审核意见书（云文旅审〔2023〕9号）\n市场科：\n你科报送的送审稿收悉，合法。\n") ==
        "合法性审核意见书");
    BOOST_TEST(title("公平竞争审查表　　　2023年7月5日\n结论\n可以出台\n") == "公平竞争审查表");
    BOOST_TEST(title("云溪县露营地管理办法\n（修订草案）\n第一条　为规范经营，制定本办法。\n") ==
               "云溪县露营地管理办法（修订草案）");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_file_explains_what_its_text_does_not) {
    hold({
        {"卷宗/4合法性审核意见书.txt", "你科报来的材料收悉。没有不同意见。\n法规科\n2023年7月27日",
         "legality_opinion 2023-07-27"},
        {"卷宗/签发单.txt", "同意。\n2023年9月12日", "signing_sheet 2023-09-12"},
        {"卷宗/03 公平竞争审查表(盖章).docx", "结论：可以出台\n日期：2023年7月5日",
         "fair_competition_review 2023-07-05"},
        {"卷宗/05公平竞争审查/扫描件.txt", "可以出台。\n市场科\n2023年7月5日",
         "fair_competition_review 2023-07-05"},
        {"卷宗/规定（送审稿）.docx",
         "云溪县餐饮外摆规定（试行）\n第一条　为规范外摆，制定本规定。\n"
         "第二条　经营者应当报告。",
         "draft -"},
        {"卷宗/1 修订草案.docx", "云溪县露营地管理办法\n第一条　为规范经营，制定本办法。",
         "draft -"},
        // What the text itself says stands over the name.
        {"卷宗/2送审稿.txt",
         "云溪县文旅局关于印发《云溪县露营地管理办法》的通知\n云文旅规〔2023〕2号\n各有关单位：\n"
         "现印发给你们。\n云溪县文旅局\n2023年9月12日",
         "issued_document 2023-09-12"},
        {"卷宗/3起草说明.txt",
         "关于公开征求《云溪县露营地管理办法（征求意见稿）》意见的公告\n现公开征求意见。\n"
         "云溪县文旅局\n2023年5月6日",
         "consultation_notice 2023-05-06"},
        // Another thing is named than the kind word alone.
        {"卷宗/送审稿修改意见.txt", "第三条建议删去。", "other -"},
    });
    const facts f = facts_of_file("卷宗/签发单.txt", "同意。\n2023年9月12日");
    BOOST_TEST(f.kind_because == "文件名是“签发单”");
}

BOOST_AUTO_TEST_CASE(two_statements_of_validity) {
    const facts f = facts_of_file(
        "a.txt",
        "云溪县文旅局关于印发《云溪县露营地管理办法》的通知\n云文旅规〔2023〕2号\n各有关单位：\n"
        "现印发给你们。本办法自2023年10月1日起施行，有效期3年。\n云溪县文旅局\n2023年9月12日\n"
        "云溪县露营地管理办法\n第一条　为规范经营，制定本办法。\n第二条　营地许可证有效期2年。\n"
        "第三条　本办法自2023年10月1日起施行，有效期5年。\n");
    BOOST_REQUIRE(f.validity);
    BOOST_TEST(f.validity->as_printed == "有效期5年");
    BOOST_REQUIRE(f.other_validities.size() == 1u);
    BOOST_TEST(f.other_validities[0].as_printed == "有效期3年");
    const facts same = facts_of_file(
        "a.txt",
        "云溪县文旅局关于印发《云溪县露营地管理办法》的通知\n本办法自2023年10月1日起施行，"
        "有效期三年。\n云溪县文旅局\n2023年9月12日\n云溪县露营地管理办法\n"
        "第一条　本办法自2023年10月1日起施行，有效期3年。\n");
    BOOST_REQUIRE(same.validity);
    BOOST_TEST(same.other_validities.empty());
}

BOOST_AUTO_TEST_CASE(a_form_whose_every_line_is_a_field) {
    hold({{"a.txt",
           ":人民政府关于加强小型水库运行管理的实施意见\n:月10日第8次县政府常务会议审议通过\n"
           ":(县长签名) 2022年6月17日\n份\n",
           "other -"}});
}

BOOST_AUTO_TEST_CASE(an_account_of_the_work_is_no_steps_paper) {
    const std::string told_of =
        "\n县政府办：\n一、该办法5月6日至6月5日公开征求意见，收到意见9条，未采纳3条。\n"
        "二、法规科6月20日出具了审核意见。\n县文旅局\n2023年7月3日";
    for (const auto& [title, kind] : std::vector<std::pair<std::string, std::string>>{
             {"关于露营地办法办理情况的便函", "other"},
             {"关于露营地管理办法进展情况的汇报", "other"},
             {"关于露营地管理办法意见及办理情况", "consultation_feedback"},
             {"露营地管理办法征求意见整理情况", "consultation_feedback"},
             {"露营地管理办法意见梳理表", "consultation_feedback"}})
        BOOST_TEST(id_of(facts_of_file("a.txt", title + told_of).kind) == kind, title);
}

BOOST_AUTO_TEST_SUITE_END()
