// Announcements and reports: what is only made known there, whose filing and whose meeting is told of,
// which days bound the documents and are no day of a step, and pages that open by their title.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

/// The steps of a text with what is said of each, in their order: "filing:done publication:required".
std::string said_in(const std::string& text) {
    std::string out;
    for (const mention& m : facts_of_text(text).evidence)
        out += (out.empty() ? "" : " ") + std::string(id_of(m.step)) + ":" +
               std::string(id_of(m.polarity));
    return out.empty() ? "-" : out;
}

/// The day of the first record of the step; "-" when it has none.
std::string day_of(const std::string& text, step s) {
    for (const mention& m : facts_of_text(text).evidence)
        if (m.step == s && m.polarity == polarity::done) return m.when ? m.when->iso() : "-";
    return "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(told_in_announcements)

BOOST_AUTO_TEST_CASE(an_assessment_that_is_made_known_is_still_open) {
    for (const char* said :
         {"现将轮渡线路调整社会稳定风险评估有关事项进行公告。",
          "现就集贸市场搬迁社会稳定风险评估相关信息予以公示。",
          "我局委托咨询公司开展公交改线社会稳定风险评估工作,现将有关情况公示,听取意见。"})
        BOOST_TEST(said_in(said).find("risk_assessment:done") == std::string::npos, said);
    for (const char* said : {"我局组织开展了公交改线社会稳定风险评估,结论为低风险。",
                             "《公交改线方案》已进行了社会稳定风险评估,现将评估结论公示如下。"})
        BOOST_TEST(said_in(said).find("risk_assessment:done") != std::string::npos, said);
}

BOOST_AUTO_TEST_CASE(how_old_a_text_is_publishes_nothing) {
    hold_done("", {
                      {"我县现行水价标准自发布实施以来已有五年。", "-"},
                      {"《云溪县渡口办法》自2015年颁布施行以来,成效明显。", "-"},
                      {"《云溪县渡口办法》已于2021年5月6日在县政府网站公布。", "publication"},
                  });
}

BOOST_AUTO_TEST_CASE(an_applicants_thing_is_filed) {
    hold_done("云溪县水利局关于同意青石村蓄水池项目备案的通知\n青石村:\n",
              {{"你村申报的蓄水池符合备案条件,现予以备案。\n", "-"}});
    hold_done("", {
                      {"你公司报送的应急方案符合备案要求,现予以备案。\n", "-"},
                      {"你局报送的《云溪县渡口办法》符合备案要求,现予以备案。\n", "filing"},
                  });
}

BOOST_AUTO_TEST_CASE(the_review_of_what_was_filed_is_none_before_issue) {
    const std::string text =
        "根据县法规科于2024年6月5日转来的市司法局关于《云溪县渡口办法》的备案审查意见书,"
        "作如下修改。";
    BOOST_TEST(done_in(text) == "filing");
    BOOST_TEST(day_of(text, step::filing) == "-");
    BOOST_TEST(done_in("2024年6月5日,县司法局对《渡口办法(送审稿)》出具了合法性审核意见书。") ==
               "legality_review");
}

BOOST_AUTO_TEST_CASE(the_spirit_of_a_meeting_decides_nothing) {
    hold_done("",
              {
                  {"根据有关会议精神,我局决定废止《云溪县渡口办法》等6份文件。", "annual_cleanup"},
                  {"经2024年第6次局务会议研究,决定废止《云溪县渡口办法》。", "collective_decision"},
              });
}

BOOST_AUTO_TEST_CASE(people_are_no_matter_of_a_document) {
    hold_done("", {
                      {"经局党组研究,对该科两名干部予以诫勉,予以通报。", "-"},
                      {"经局党组研究,现将本办法印发给你们。", "party_group_report"},
                  });
    hold_done("中共云溪县水利局党组关于巡察整改进展情况的通报\n",
              {{"2023年5月6日,召开局党组会议,研究《财务管理办法》。\n", "-"}});
}

BOOST_AUTO_TEST_CASE(only_documents_are_cleaned_up) {
    for (const char* said :
         {"我局对行政权力事项清单进行了梳理和完善。", "要全面梳理闲置资源,盘活用好。",
          "凡列入失效目录的规范性文件,一律不作为管理依据。"})
        BOOST_TEST(said_in(said) == "-", said);
    BOOST_TEST(said_in("各单位要全面梳理规范性文件。") == "annual_cleanup:required");
}

BOOST_AUTO_TEST_CASE(a_call_for_applicants_publishes_no_document) {
    hold_done("", {
                      {"我局于2023年5月6日发布公告向社会公开招募河长助理。", "-"},
                      {"我局于2023年5月6日在网站发布公告公开比选评估机构。", "-"},
                      {"欢迎广大乘客提出意见、建议,投诉电话6600123。", "-"},
                      {"本办法于2023年5月6日在县政府网站向社会公布。", "publication"},
                  });
}

BOOST_AUTO_TEST_CASE(days_that_bound_the_documents) {
    const auto cleaned = [](const std::string& text) { return day_of(text, step::annual_cleanup); };
    BOOST_TEST(cleaned("我局对2012年以来制发的规范性文件进行了清理。") == "-");
    BOOST_TEST(cleaned("我局对截至2019年6月30日现行有效的规范性文件进行了清理。") == "-");
    BOOST_TEST(cleaned("2024年5月,我局对2020年以前制发的规范性文件进行了清理。") == "2024-05");
    BOOST_TEST(
        day_of("经研究,同意2022年度第三批传统村落保护名录,现予以公布。", step::publication) == "-");
}

BOOST_AUTO_TEST_CASE(sanctions_for_what_is_left_out) {
    for (const char* said : {"对未开展公平竞争审查出台政策措施的单位,依法予以问责。",
                             "未作出书面审查结论出台政策措施的,视为未开展公平竞争审查。",
                             "对未进行合法性审核印发文件的部门,予以通报。"}) {
        BOOST_TEST(said_in(said).find(":required") != std::string::npos, said);
        BOOST_TEST(said_in(said).find(":negated") == std::string::npos, said);
        BOOST_TEST(said_in(said).find(":exempted") == std::string::npos, said);
    }
    BOOST_TEST(said_in("本文件未开展公平竞争审查。") == "fair_competition_review:negated");
}

BOOST_AUTO_TEST_CASE(what_stands_around_gives_no_duty) {
    for (const char* said :
         {"首页政务公开政府信息公开云溪县水利局法定主动公开内容规范性文件",
          "标 题: 云溪县水利局关于公布规范性文件清理结果的通知 发文字号: 云水〔2017〕3号",
          "听证会代表应当遵守听证纪律,准时参加听证。", "现将未公示年报的企业名单公告如下:"})
        BOOST_TEST(said_in(said) == "-", said);
    BOOST_TEST(said_in("由起草科室负责公平竞争审查,并出具书面审查意见。") ==
               "fair_competition_review:required");
}

BOOST_AUTO_TEST_CASE(a_page_opens_by_its_title) {
    for (const char* title :
         {"云溪县水利局关于《云溪县供水专项规划》的公示", "关于《云溪县总体规划》方案公示"}) {
        const facts f = facts_of_text(std::string(title) + "\n一、规划范围\n全县12个镇。\n");
        BOOST_TEST(std::string(id_of(f.kind)) == "consultation_notice", title);
        BOOST_TEST(
            done_in(std::string(title) + "\n一、规划范围\n全县12个镇。\n") == "public_consultation",
            title);
    }
    BOOST_TEST(done_in("云溪县人才名单公示\n一、入选名单\n甲、乙。\n") == "-");
}

BOOST_AUTO_TEST_CASE(an_earlier_clean_up_and_figures_behind_one) {
    BOOST_TEST(done_in("我局及时清理规范性文件,2022年废止4份,2023年废止6份。") == "annual_cleanup");
    BOOST_TEST(said_in("各科室要及时清理规范性文件,年底前废止失效文件。") ==
               "annual_cleanup:required");
    BOOST_TEST(done_in("未列入继续有效目录的规范性文件,自行失效。") == "-");
    BOOST_TEST(day_of("县政府在2012年度第一次规范性文件清理的基础上,对文件进行了第二次全面清理。",
                      step::annual_cleanup) == "-");
}

BOOST_AUTO_TEST_CASE(what_is_sent_and_bought_is_no_document) {
    for (const char* said : {"各镇按时向县水利局报送渡运情况。", "及时落实县委重大决策部署。"})
        BOOST_TEST(said_in(said) == "-", said);
    BOOST_TEST(said_in("规范性文件应当向县司法局报送备案。") == "filing:required");
    const std::string page =
        "县福利院设备采购需求征求意见公告\n各供应商认为技术参数不合理的,可提出意见,"
        "不符合要求的不予采纳。\n";
    BOOST_TEST(std::string(id_of(facts_of_text(page).kind)) == "other");
    BOOST_TEST(said_in(page) == "-");
    BOOST_TEST(said_in("牵头科室组织公平竞争审查,形成审查结论后报局办公室。") ==
               "fair_competition_review:required");
    BOOST_TEST(said_in("云溪县水利局2023年度政府信息公开工作年度报告\n三是政策解读方式单一,"
                       "未能运用漫画等形式。\n")
                   .find("negated") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(notices_that_regulate_nothing) {
    for (const char* title :
         {"云溪县水利局关于水库大坝监测服务询价的公告", "云溪县第二中学报告厅设计方案的公示",
          "云溪县水利局关于同意青石村蓄水池项目备案的通知", "关于征集影响营商环境问题线索的公告"})
        BOOST_TEST(std::string(id_of(
                       facts_of_text(std::string(title) + "\n有关事项如下。\n").kind)) == "other",
                   title);
    BOOST_TEST(std::string(id_of(facts_of_text("云溪县水利局关于加强渡口安全管理的通告\n"
                                               "一、渡船应当持证航行。\n")
                                     .kind)) == "issued_document");
}

BOOST_AUTO_TEST_SUITE_END()
