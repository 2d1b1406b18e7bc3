// Identity: titles, numbers, signatures, dates, validity, citations and kinds of papers as they
// are really printed.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

std::string value(const std::optional<stated<std::string>>& s) { return s ? s->value : "-"; }
std::string value(const std::optional<stated<date>>& s) { return s ? s->value.iso() : "-"; }

const char* notice =
    "江门市科学技术局文件\n"
    "江科〔2021〕35号\n"
    "江门市科学技术局关于印发《江门市科技创新券\n"
    "管理办法》的通知\n"
    "各县(市、区)科技主管部门,各有关单位:\n"
    "根据《中华人民共和国科学技术进步法》《广东省自主创新促进条例》和《江门市促进创新若干措施》"
    "(江府〔2019〕8号)等规定,我局制定了《江门市科技创新券管理办法》,现印发给你们,请认真执行。\n"
    "江门市科学技术局\n"
    "2021年7月21日\n"
    "江门市科技创新券管理办法\n"
    "第一条 为规范创新券管理,制定本办法。\n"
    "第二条 申领证书有效期为2年。\n"
    "第三条 本办法自2021年9月1日起施行,有效期5年。《旧办法》(江科〔2016〕1号)同时废止。\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(identity)

// A draft's mark on its line or below it makes a title of what calls itself by no form of document.
BOOST_AUTO_TEST_CASE(a_draft_of_any_name) {
    const std::string menus = "首页 政务公开 互动交流\n当前位置：首页 > 政务公开 > 公告\n";
    const std::string text = "\n为建立合理的票价形成机制，制定本机制。\n一、适用范围。\n";
    for (const std::string& above : {std::string(), menus})
        for (const std::string between : {"", "\n"}) {
            const facts f =
                facts_of_text(above + "新港市轨道交通票价定价机制" + between + "（送审稿）" + text);
            BOOST_TEST(value(f.title) == "新港市轨道交通票价定价机制（送审稿）");
            BOOST_TEST((f.kind == paper_kind::draft));
        }
}

BOOST_AUTO_TEST_CASE(a_notice_with_its_measures) {
    const facts f = facts_of_text(notice);
    BOOST_TEST(value(f.title) == "江门市科学技术局关于印发《江门市科技创新券管理办法》的通知");
    BOOST_TEST(value(f.doc_number) == "江科〔2021〕35号");
    BOOST_TEST(value(f.issuer) == "江门市科学技术局");
    BOOST_TEST(value(f.date_written) == "2021-07-21");
    BOOST_REQUIRE(f.effective && f.effective->on);
    BOOST_TEST(f.effective->on->iso() == "2021-09-01");
    BOOST_REQUIRE(f.validity);
    BOOST_TEST(f.validity->as_printed == "有效期5年");
    BOOST_TEST(*f.validity->months == 60);
    BOOST_TEST((f.kind == paper_kind::issued_document));
    std::string basis;
    for (const auto& c : f.citations)
        if (c.as == citation::role::basis) basis += c.name + c.number + ";";
    BOOST_TEST(basis ==
               "中华人民共和国科学技术进步法;广东省自主创新促进条例;"
               "江门市促进创新若干措施江府〔2019〕8号;");
    BOOST_TEST((f.citations.back().as == citation::role::repeals));
}

BOOST_AUTO_TEST_CASE(an_order_of_promulgation) {
    const facts f = facts_of_text(
        "广州市人民政府令\n第179号\n《广州市老年人优待办法》已经2021年1月8日市政府第15届130次常务会"
        "议"
        "通过,现予公布,自2021年5月1日起施行。\n市 长:温国辉\n2021年1月29日\n广州市老年人优待办法\n"
        "第一条 为保障老年人合法权益,制定本办法。\n");
    BOOST_TEST(value(f.title) == "广州市老年人优待办法");
    BOOST_TEST(value(f.doc_number) == "广州市人民政府令第179号");
    BOOST_TEST(value(f.issuer) == "广州市人民政府");
    BOOST_TEST(value(f.date_written) == "2021-01-29");
    BOOST_TEST((f.kind == paper_kind::law));
}

BOOST_AUTO_TEST_CASE(an_order_with_a_matter_of_its_own) {
    const facts f = facts_of_text(
        "松岭县人民政府森林防火禁火令\n第3号\n清明将至，现发布禁火令如下：\n一、禁火区严禁用火。\n"
        "县长：马某\n2020年3月23日");
    BOOST_TEST(value(f.title) == "松岭县人民政府森林防火禁火令");
    BOOST_TEST(value(f.doc_number) == "第3号");
    BOOST_TEST(value(f.issuer) == "松岭县人民政府");
    BOOST_TEST((f.kind == paper_kind::issued_document));
    const facts plain =
        facts_of_text("松岭市人民政府令\n第3号\n《松岭市停车办法》已经通过，现予公布。");
    BOOST_TEST(value(plain.doc_number) == "松岭市人民政府令第3号");
}

BOOST_AUTO_TEST_CASE(a_text_that_lost_its_lines) {
    const facts f = facts_of_text(
        "国务院关于进一步优化企业兼并重组市场环境的意见国发〔2014〕14号各省、自治区、直辖市人民政府"
        ":"
        "  现提出以下意见。  国务院  2014年3月7日");
    BOOST_TEST(value(f.title) == "国务院关于进一步优化企业兼并重组市场环境的意见");
    BOOST_TEST(value(f.doc_number) == "国发〔2014〕14号");
    BOOST_TEST(value(f.issuer) == "国务院");
}

BOOST_AUTO_TEST_CASE(a_title_that_lost_its_line_ends_before_a_label) {
    std::string rest;  // a short line is not taken for a whole page
    for (int i = 0; i < 4; ++i) rest += "停车泊位由管理单位按照规定设置标志，并保持整洁完好。";
    const facts table = facts_of_text(
        "公平竞争审查表起草机构：县城管局政策措施名称：临川县停车管理办法审查结论："
        "不具有排除、限制竞争效果，可以出台。2024年5月8日" +
        rest);
    BOOST_TEST(value(table.title) == "公平竞争审查表");
    BOOST_TEST((table.kind == paper_kind::fair_competition_review));
    const facts minutes = facts_of_text(
        "临川县人民政府常务会议纪要(2024年第18次)2024年5月8日，县长主持召开会议，"
        "审议通过了《临川县停车管理办法》。" +
        rest);
    BOOST_TEST(value(minutes.title) == "临川县人民政府常务会议纪要");
    const facts fields = facts_of_text(
        "标题: 关于公布临川县首批湿地名录的通知文号: 临规划资源用〔2024〕7号发布单位: "
        "临川县自然资源局发布日期: 2024-05-08各乡镇人民政府：现予公布。" +
        rest);
    BOOST_TEST(value(fields.doc_number) == "临规划资源用〔2024〕7号");
    BOOST_TEST(value(fields.issuer) == "临川县自然资源局");
}

BOOST_AUTO_TEST_CASE(minutes_are_headed_by_organ_and_day) {
    const facts f = facts_of_text(
        "中共青阜县水利局党组会议纪要\n2022年第7期\n"
        "青阜县水利局办公室                      2022年4月19日\n\n"
        "4月15日下午,局党组书记主持召开局党组会议。\n一、传达学习会议精神。");
    BOOST_TEST(value(f.doc_number) == "2022年第7期");
    BOOST_TEST(value(f.issuer) == "青阜县水利局办公室");
    BOOST_TEST(value(f.date_written) == "2022-04-19");
}

BOOST_AUTO_TEST_CASE(what_a_paper_is_below_the_name_of_its_document) {
    const facts f = facts_of_text(
        "《江沅市电梯安全管理办法》\n实施后评估报告\n\n"
        "《江沅市电梯安全管理办法》自2018年3月1日起施行。\n江沅市市场监督管理局\n2022年8月");
    BOOST_TEST(value(f.title) == "《江沅市电梯安全管理办法》实施后评估报告");
    BOOST_TEST((f.kind == paper_kind::evaluation));
    BOOST_TEST(value(f.issuer) == "江沅市市场监督管理局");
    BOOST_TEST(value(f.date_written) == "2022-08");
    const facts alone = facts_of_text("附件2\n\n起 草 说 明\n\n一、起草的必要性\n目前底数不清。");
    BOOST_TEST(value(alone.title) == "起草说明");
    const struct {
        const char *above, *title;
    } broken[] = {
        {"关于《江沅市渡口管理办法》的\n起草情况说明\n",
         "关于《江沅市渡口管理办法》的起草情况说明"},
        {"《江沅市渡口管理办法（草案）》\n专家咨询论证会意见\n",
         "《江沅市渡口管理办法（草案）》专家咨询论证会意见"},
        {"市交通局召开《江沅市渡口管理办法》\n听证会\n",
         "市交通局召开《江沅市渡口管理办法》听证会"},
    };
    for (const auto& [above, title] : broken)
        BOOST_TEST(value(facts_of_text(std::string(above) + "时间：2022年8月1日\n会上说明了情况。")
                             .title) == title);
    BOOST_TEST((alone.kind == paper_kind::drafting_explanation));
}

BOOST_AUTO_TEST_CASE(validity_as_printed) {
    const auto v = [](const std::string& s) {
        const auto f = facts_of_text("江门市科学技术局关于某事的通知\n" + s);
        return f.validity ? f.validity->as_printed : std::string("-");
    };
    BOOST_TEST(v("本办法自2021年1月1日起施行,有效期5年。") == "有效期5年");
    BOOST_TEST(v("本办法自发布之日起施行,有效期至2026年12月31日。") == "有效期至2026年12月31日");
    BOOST_TEST(v("本通知有效期1年。") == "有效期1年");
    BOOST_TEST(v("本办法自印发之日起实施,有效期三年。") == "有效期三年");
    BOOST_TEST(v("许可证有效期为5年,有效期届满前申请延续。") == "-");
    BOOST_TEST(v("《旧办法》有效期延长至2031年4月30日。") == "-");
}

BOOST_AUTO_TEST_CASE(kinds_by_title) {
    const auto kind = [](const std::string& title) {
        return std::string(id_of(facts_of_text(title + "\n正文如下。").kind));
    };
    BOOST_TEST(kind("关于《江门市办法(征求意见稿)》公开征求意见的公告") == "consultation_notice");
    BOOST_TEST(kind("江门市科技创新券管理办法(征求意见稿)") == "draft");
    BOOST_TEST(kind("关于《江门市办法》公开征求意见采纳情况的公告") == "consultation_feedback");
    BOOST_TEST(kind("关于《江门市办法》的合法性审核意见") == "legality_opinion");
    BOOST_TEST(kind("公平竞争审查表") == "fair_competition_review");
    BOOST_TEST(kind("江门市科学技术局局务会议纪要") == "meeting_minutes");
    BOOST_TEST(kind("《江门市办法》起草说明") == "drafting_explanation");
    BOOST_TEST(kind("《江门市办法》政策解读") == "interpretation");
    BOOST_TEST(kind("关于报送《江门市办法》备案的报告") == "filing");
    BOOST_TEST(kind("江门市办法实施情况评估报告") == "evaluation");
    BOOST_TEST(kind("江门市科学技术局关于规范性文件清理结果的公告") == "cleanup_result");
    BOOST_TEST(kind("江门市2021年度重大行政决策事项目录") == "decision_catalogue");
    BOOST_TEST(kind("关于同意设立高新区的批复") == "other");
    BOOST_TEST(kind("《江门市办法》起草说明(初稿)") == "drafting_explanation");
    for (const char* calls :
         {"关于召开江门市办法座谈会的通知", "关于召开《江门市办法》专家论证会的通知",
          "关于召开专家论证会的请示", "关于邀请参加专家评审会的函", "局长办公会议议题安排",
          "规范性文件清理意见表", "关于法规科审核意见采纳情况的说明"})
        BOOST_TEST(kind(calls) == "other", calls);
    BOOST_TEST(kind("《江门市办法》专家论证会纪要") == "expert_opinion");
    BOOST_TEST(kind("关于社会公众意见采纳情况的说明") == "consultation_feedback");
    BOOST_TEST(kind("江门市科学技术局关于印发科技特派员管理办法的通知") == "issued_document");
}

BOOST_AUTO_TEST_CASE(what_is_a_normative_document) {
    const auto normative = [](const std::string& text) {
        const auto f = facts_of_text(text);
        return f.is_normative ? (*f.is_normative ? "yes" : "no") : "unknown";
    };
    BOOST_TEST(normative(notice) == "yes");
    BOOST_TEST(normative("江门市科学技术局2021年依法行政工作要点\n局机关各科室:\n现予印发。") ==
               "no");
    BOOST_TEST(normative("关于张三等同志任免职的通知\n经研究决定。") == "no");
}

BOOST_AUTO_TEST_CASE(the_fields_of_a_page_are_no_text) {
    const facts f = facts_of_text(
        "标题: 关于废止部分规范性文件的通知\n发布时间: 2023-08-21 17:58\n文号: "
        "岚综管规〔2023〕6号\n"
        "发布机构: 政法工作部\n==================== 正文 ====================\n"
        "各单位:经清理,决定废止5件规范性文件。平潭综合实验区管委会2023年8月20日");
    BOOST_TEST(value(f.title) == "关于废止部分规范性文件的通知");
    BOOST_TEST(value(f.doc_number) == "岚综管规〔2023〕6号");
    BOOST_TEST(value(f.issuer) == "平潭综合实验区管委会");
    BOOST_TEST(value(f.date_written) == "2023-08-20");
    BOOST_TEST(value(f.date_published) == "2023-08-21");
}

BOOST_AUTO_TEST_CASE(a_page_that_lost_its_lines_below_its_fields) {
    const facts f = facts_of_text(
        "标题: 云峤县水务局关于公开征求城区供水收费标准意见的公告\n发布时间: 2023-05-06 "
        "17:18\n文号: "
        "\n发布机构: 云峤县水务局\n栏目: 公示公告\n==================== 正文 ====================\n"
        "当前位置： 首页政务公开公示公告 云峤县水务局关于公开征求城区供水收费标准意见的公告 "
        "时间：2023-05-06 17:18 微信 微博 QQ空间 全真版 --> p.MsoNormal { margin: 0pt; }"
        "根据《政府定价听取意见办法》等规定，我局在摸底的基础上起草了收费方案，现向社会公开征求意见"
        "，"
        "欢迎各界提出意见和建议。一、征求意见时间自即日起至5月16日上午09:30，逾期不再受理。"
        "二、联系地址云峤县西门路21号，邮政编码：361018云峤县水务局2023年5月5日 "
        "附件：1.收费方案.doc 2.成本核算表.xls 来源：云峤县水务局 附件下载");
    BOOST_TEST(value(f.issuer) == "云峤县水务局");
    BOOST_TEST(value(f.date_written) == "2023-05-05");
    bool is_stated = false;
    for (const mention& m : f.evidence)
        is_stated |= m.step == step::public_consultation && m.polarity == polarity::done &&
                     m.because.size() > 0 && m.at.end - m.at.begin < 60;
    BOOST_TEST(is_stated);
}

// The day of the signature runs into the name of the attachment; 在, 经, 以 begin it like a sentence
// that goes on.
BOOST_AUTO_TEST_CASE(a_day_in_front_of_the_attachments_name) {
    const auto saved = [](const std::string& title, const std::string& text) {
        return facts_of_text("标题: " + title +
                             "\n发布时间: 2020-02-03 10:00\n文号: \n发布机构: \n"
                             "==================== 正文 ====================\n" +
                             text + "\n");
    };
    for (const std::string name : {"在岛务工人员补贴办法", "经营场所登记办法", "前期经费管理办法",
                                   "以奖代补管理办法", "公开招标管理规定", "后勤保障办法"}) {
        const facts f = saved("青屏市财政局关于印发《" + name + "》的通知",
                              "各县区： 现将《" + name +
                                  "》印发给你们，请认真执行。 青屏市财政局 2020年"
                                  "1月20日" +
                                  name + " 第一条 为规范管理，制定本办法。");
        BOOST_TEST(value(f.date_written) == "2020-01-20");
        BOOST_TEST(value(f.issuer) == "青屏市财政局");
    }
    const facts told =
        saved("青屏市财政局关于救助的通知",
              "青屏市民政局2020年1月20日公布的救助办法同时废止。 青屏市财政局 2020年3"
              "月1日");
    BOOST_TEST(value(told.date_written) == "2020-03-01");
    // A short text below the fields of a page is the whole of the document.
    const facts brief =
        saved("青屏市水利局关于废止渡口办法的通知",
              "青水规〔2021〕4号各镇：现决定废止《渡口办法》（青水〔2015〕9号）。青屏市水"
              "利局2021年4月5日");
    BOOST_TEST(value(brief.doc_number) == "青水规〔2021〕4号");
    BOOST_TEST(value(brief.date_written) == "2021-04-05");
    const facts reply =
        saved("青屏市人民政府关于建渡口的批复",
              "你镇《关于建渡口的请示》（云政〔2022〕12号）收悉。同意建设。 青屏市人民政府 "
              "2022年4月5日");
    BOOST_TEST(value(reply.doc_number) == "-");
    BOOST_TEST(value(reply.date_written) == "2022-04-05");
}

// The cover of a forwarded paper is signed by its day alone; the paper below has an older day, and
// an organ, of its own.
BOOST_AUTO_TEST_CASE(the_day_of_a_cover) {
    const std::string title = "青屏市水利局转发省水利厅关于加强渡口管理的通知";
    const std::string below =
        "关于加强渡口管理的通知\n\n各市水利局：\n一、加强巡查。\n\n云岭省水利厅\n2015年5月20日\n";
    const std::string cover =
        "\n\n各县水利局：\n现将省水利厅《关于加强渡口管理的通知》转发给你们，请贯彻执行。\n\n";
    for (const std::string signed_by : {"", "青屏市水利局\n"}) {
        const facts f = facts_of_text(title + cover + signed_by + "2015年6月3日\n\n" + below);
        BOOST_TEST(value(f.date_written) == "2015-06-03");
        BOOST_TEST(value(f.issuer) == "青屏市水利局");
    }
    const facts glued = facts_of_text(
        "标题: 青屏市水利局关于转发渡口安全意见的通知\n发布时间: 2016-02-03 10:00\n"
        "==================== 正文 ====================\n"
        "各县：现将《渡口安全意见》转发给你们，请贯彻执行。 二〇一五年六月三日 主题词：水利 转发 "
        "渡口安全意见 "
        "一、加强巡查。各级要落实责任。 二〇一五年五月二十日\n");
    BOOST_TEST(value(glued.date_written) == "2015-06-03");
    const facts told = facts_of_text(
        "青屏市水利局关于渡口检查的通知\n\n各县：\n2015年5月20日，省厅转发了《意见》。请抓好落实。"
        "\n\n"
        "青屏市水利局\n2015年6月3日\n");
    BOOST_TEST(value(told.date_written) == "2015-06-03");
}

// Who signs an order by office and name, and an empty field above the ruler, which is no organ.
BOOST_AUTO_TEST_CASE(an_order_whose_lines_were_lost) {
    for (const std::string says : {"现公布修订后的《渡口办法》", "现发布《渡口办法》"}) {
        const facts f = facts_of_text(
            "标题: 云岭省人民政府令\n发布时间: 2019-05-06 10:00\n发布机构: \n"
            "==================== 正文 ====================\n"
            "云岭省人民政府令第129号 " +
            says +
            "，自2019年6月1日起施行。 省长 王某 "
            "2019年4月30日渡口办法第一条　为了加强管理，制定本办法。第二条 "
            "本省适用。\n");
        BOOST_TEST(value(f.date_written) == "2019-04-30");
        BOOST_TEST(value(f.issuer).find("正文") == std::string::npos);
        BOOST_TEST(value(f.title) == "渡口办法");
    }
}

BOOST_AUTO_TEST_CASE(kinds_of_notices_on_filing_and_of_letters) {
    const auto kind = [](const std::string& title, const std::string& text) {
        return facts_of_text(title + "\n\n各有关单位：\n" + text +
                             "\n\n青屏市司法局\n2020年1月20日\n")
            .kind;
    };
    BOOST_TEST((kind("青屏市司法局关于加强规范性文件备案审查工作的通知",
                     "现将有关事项通知如下：\n一、及时报备。") == paper_kind::issued_document));
    BOOST_TEST((kind("青屏市司法局关于报送规范性文件备案的通知", "各单位应当按规定报送备案。") ==
                paper_kind::issued_document));
    BOOST_TEST((kind("青屏市水利局关于报送《渡口办法》备案的报告", "现将《渡口办法》报送备案。") ==
                paper_kind::filing));
    BOOST_TEST((kind("青屏市司法局关于2020年规范性文件备案审查工作情况的报告",
                     "现将情况报告如下。") == paper_kind::other));
    BOOST_TEST((kind("青屏市水利局关于重点任务落实情况的函", "现将落实情况函告如下。") ==
                paper_kind::other));
    BOOST_TEST(
        (kind("青屏市水利局关于商请支持渡口建设的函", "请予支持为盼。") == paper_kind::other));
    BOOST_TEST((kind("青屏市财政局关于明确渡口补助政策的函",
                     "现明确如下：\n一、每个渡口补助3万元。") == paper_kind::issued_document));
    // An order that promulgates articles, and one that only orders.
    const auto order = [](const std::string& organ, const std::string& text) {
        return facts_of_text("标题: " + organ +
                             "令\n发布时间: 2019-05-03 10:00\n"
                             "==================== 正文 ====================\n" +
                             organ + "令第129号 " + text)
            .kind;
    };
    BOOST_TEST(
        (order("云岭省人民政府",
               "现公布《云岭省渡口办法》，自2019年6月1日起施行。 省长 王某 2019年4月30日云岭省渡"
               "口办法第一条　为了加强管理，制定本办法。第二条 本省适用。\n") == paper_kind::law));
    BOOST_TEST(
        (order("青屏县人民政府",
               "现发布森林防火令。 一、禁火期为一月至四月。 青屏县人民政府 2019年4月30日\n") ==
         paper_kind::issued_document));
}

// The day from which a law is in force that the text tells of is not the document's own.
BOOST_AUTO_TEST_CASE(the_day_of_another_document) {
    const auto day = [](const std::string& title, const std::string& text) {
        const facts f =
            facts_of_text(title + "\n\n各县区：\n" + text + "\n\n青屏市水利局\n2020年1月20日\n");
        return f.effective && f.effective->on ? f.effective->on->iso() : "-";
    };
    const std::string title = "青屏市水利局关于加强渡口管理的通知";
    for (const std::string text :
         {"国务院公布了新的《渡口条例》，自2019年5月1日起施行。现就贯彻工作通知如下。",
          "新修订的《渡口法》自2019年5月1日起施行，各单位要认真学习。",
          "《渡口条例》（以下简称《条例》）已经通过，2019年5月1日起施行。现将本指南印发给你们。",
          "《渡口条例》自2019年5月1日起施行以来，成效明显。",
          "国家标准《渡船稳性规程》（GB/T 1234—2024）自2019年5月1日起实施。现就有关事项通知如下。",
          "该标准经市水利局批准，统一编号为DG/TJ 08-1-2019，自2019年5月1日起实施。"})
        BOOST_TEST(day(title, text) == "-");
    // The page's own field says from when, where the text only tells how to count.
    BOOST_TEST(day("实施日期：2020年02月01日\n" + title,
                   "现印发给你们，本通知自印发之日起施行。") == "2020-02-01");
    BOOST_TEST(day("青屏市水利局关于贯彻实施《渡口条例》的通知",
                   "《渡口条例》自2019年5月1日起施行，请认真宣传。") == "-");
    BOOST_TEST(day("青屏市水利局关于印发渡口办法的通知",
                   "现将《渡口办法》印发给你们，自2020年3月1日起施行。") == "2020-03-01");
    BOOST_TEST(day(title, "《渡口收费标准》自2020年3月1日起执行。") == "2020-03-01");
    BOOST_TEST(day(title, "根据《渡口条例》，本通知自2020年3月1日起施行。") == "2020-03-01");
}

BOOST_AUTO_TEST_CASE(valid_for_a_time_on_trial) {
    const auto term = [](const std::string& text) {
        const facts f = facts_of_text("青屏市水利局关于渡口的通知\n\n各县区：\n" + text +
                                      "\n\n青屏市水利局\n2020年1月20日\n");
        return f.validity ? f.validity->as_printed : "-";
    };
    BOOST_TEST(term("该规定自发文之日起试行一年，一年后再作修订。") == "试行一年");
    BOOST_TEST(term("本办法自2020年3月1日起试行两年。") == "试行两年");
    BOOST_TEST(term("本通知自印发之日起执行三年，期满自动失效。") == "执行三年");
    BOOST_TEST(term("租赁合同自签订之日起执行三年。") == "-");
    BOOST_TEST(term("试点工作自2020年3月1日起试行一年。") == "-");
}

BOOST_AUTO_TEST_CASE(organs_that_sign_at_the_end_of_a_lost_line) {
    const auto issuer = [](const std::string& publisher, const std::string& tail) {
        return value(facts_of_text("标题: 关于做好渡口整治工作的通知\n发布时间: 2023-05-06 "
                                   "17:18\n文号: \n发布机构: " +
                                   publisher +
                                   "\n栏目: 部门文件\n==================== 正文 "
                                   "====================\n当前位置： 首页部门文件 "
                                   "关于做好渡口整治工作的通知 时间：2023-05-06 17:18 各镇： "
                                   "为做好渡口整治，现将有关事项通知如下。一、各镇要摸清渡口底数，"
                                   "建立台账。二、所需资金由县级财政承担，按季度拨付。" +
                                   tail + " 来源：" + publisher + " 附件下载")
                         .issuer);
    };
    BOOST_TEST(issuer("云峤县水务局",
                      " 附件：1.云峤县渡口经营服务机构基本条件 云峤县水务局 "
                      "云峤县财政局 云峤县残疾人联合会 "
                      "2023年5月6日附件1云峤县渡口经营服务机构基本条件") == "云峤县水务局");
    for (const char* close : {"此复", "特此函告", "特此通知"})
        BOOST_TEST(issuer("中国云峤", close + std::string("云峤县人民政府2023年5月6日")) ==
                   "云峤县人民政府");
    // A site's name issues nothing.
    BOOST_TEST(issuer("中国云峤", "") == "-");
}

BOOST_AUTO_TEST_CASE(many_that_sign_one_lost_line) {
    const auto page = [](const std::string& title, const std::string& below) {
        return facts_of_text("标题: " + title +
                             "\n发布时间: 2024-12-01 09:10\n文号: \n发布机构: \n栏目: 部门文件\n"
                             "==================== 正文 ====================\n" +
                             below);
    };
    const std::string
        text = "各单位:现就补贴活动作出如下调整:一、明确上限。特此通知。 附件:企业名单 ",
        many =
            "青屏国际旅游试验区水务局 青屏国际旅游试验区公安局 青屏国际旅游试验区财政金融局 "
            "青屏国际旅游试验区市场监督管理局";
    const facts f = page("关于渡口补贴活动的补充通知", text + many + "2024年11月29日");
    BOOST_TEST((f.issuer && f.issuer->value == "青屏国际旅游试验区水务局"));
    BOOST_TEST((f.date_written && f.date_written->value.iso() == "2024-11-29"));
    // The title names who leads.
    const facts led = page("青屏国际旅游试验区公安局等四部门关于渡口补贴活动的通知",
                           text + many + "2024年11月29日");
    BOOST_TEST((led.issuer && led.issuer->value == "青屏国际旅游试验区公安局"));
    // The organ and its month in brackets below the title.
    const facts plan = facts_of_text(
        "关于《青屏市总体规划》方案公示\n青屏市管委会\n(2012年9月)\n"
        "一、规划范围\n全市12个镇。\n");
    BOOST_TEST((plan.issuer && plan.issuer->value == "青屏市管委会"));
    // A day that stands in a field of a glued line.
    const facts told =
        page("青屏市水利局2022年法治工作情况",
             "当前位置: 首页政务公开 发文机关: 青屏市水利局 成文日期:2023-04-13 标 题: "
             "青屏市水利局2022年法治工作情况 发文字号: 无 发布日期:2023-04-15 一、突出学习。"
             "全局认真组织学习,推进各项工作。");
    BOOST_TEST((told.date_written && told.date_written->value.iso() == "2023-04-13"));
}

BOOST_AUTO_TEST_CASE(an_organ_signed_in_short) {
    const facts f = facts_of_text(
        "青川市交通委员会、青川市水务局关于渡口运价的通知\n\n各单位:\n\n现将有关事项通知如下。\n\n"
        "特此通知。\n\n市交通委\n\n市水务局\n\n2021\n年5月21日\n");
    BOOST_TEST(value(f.issuer) == "青川市交通委员会");
    BOOST_TEST(value(f.date_written) == "2021-05-21");
    // An office within an organ is not the organ.
    const facts g = facts_of_text(
        "青川市教育局办公室关于作息时间的通知\n\n各学校:\n\n现将有关事项通知如下。\n\n"
        "市教育局\n\n2021年5月21日\n");
    BOOST_TEST(value(g.issuer) != "青川市教育局办公室");
}

BOOST_AUTO_TEST_CASE(the_headline_of_news_of_a_meeting) {
    for (const char* const headline : {"区政府常务会议审议《青川区节水管理办法》",
                                       "县政府召开第22次常务会议 审议《抗旱办法》等"}) {
        const facts f = facts_of_text(std::string(headline) +
                                      "\n9月5日上午,区长主持召开区政府第22次常务会议,"
                                      "审议通过《青川区节水管理办法》,听取河湖长制工作汇报。\n");
        BOOST_TEST(value(f.title) == headline);
    }
}

BOOST_AUTO_TEST_CASE(a_title_between_the_path_of_a_page_and_its_time) {
    const facts f = facts_of_text(
        "当前位置： 首页政务公开公示公告 平川县林业局关于《平川县湿地名录》的公示 "
        "时间：2023-09-06 08:55 微信 微博 QQ空间\n"
        "为落实工作部署，我局编制了名录，现予以公示。\n");
    BOOST_TEST(value(f.title) == "平川县林业局关于《平川县湿地名录》的公示");
}

BOOST_AUTO_TEST_SUITE_END()
