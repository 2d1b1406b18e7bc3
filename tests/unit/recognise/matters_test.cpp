// What a notice, a news item or the note of a law tells of its matter: projects filed, contracts entered,
// prizes given, and what it tells of the document itself in like words.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

const std::string notice = "青芦县水利局关于做好取水监管的通知\n各镇人民政府:\n";

/// The first consultation that a text records as done: its phase and its days.
std::string consultation_in(const std::string& text) {
    for (const mention& m : facts_of_text(text).evidence)
        if (m.step == step::public_consultation && m.polarity == polarity::done)
            return std::string(name_of(m.phase)) + (m.when ? " " + m.when->iso() : "");
    return "-";
}

/// The days on which a text says that its document was published.
std::string published_on(const std::string& text) {
    std::string out;
    for (const mention& m : facts_of_text(text).evidence)
        if (m.step == step::publication && m.polarity == polarity::done && m.when)
            out += (out.empty() ? "" : " ") + m.when->iso();
    return out.empty() ? "-" : out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matters)

BOOST_AUTO_TEST_CASE(projects_are_filed_too) {
    hold_done(notice, {
                          {"请各镇对照已备案取水口,完成备案文件归档。", "-"},
                          {"按照上级文件精神,民宿由街道备案,已备案民宿名单另附。", "-"},
                          {"请各村核对台账文件,对已备案的机井张贴标牌。", "-"},
                          {"因文件不全造成备案资料缺失的,限期补齐。", "-"},
                          {"办法出台以来分类管理,造成备案材料标准不统一的情况。", "-"},
                          {"请各街道依据文件规定,督促已备案充电站完善资料。", "-"},
                          {"请各镇做好辖区内已备案民宿的日常监管。", "-"},
                          {"对已报备的蔬菜大棚进行不定期核查。", "-"},
                          {"该工程《影响报告表》已备案,备案号:20240112。", "-"},
                          {"该项目于8月13日备案(编号:青发备〔2018〕4号)。", "-"},
                          {"《渠道工程管护办法》已报县政府备案,备案号:QL2024-3。", "filing"},
                          {"本文件已报县政府备案。", "filing"},
                          {"该办法已报县司法局备案,备案材料齐全。", "filing"},
                          {"按照《备案规定》要求,该文件已备案。", "filing"},
                      });
}

BOOST_AUTO_TEST_CASE(contracts_prizes_and_papers_of_agencies) {
    hold_done(
        notice,
        {
            {"《供水协议》签订后,同步上传至监管系统备案。", "-"},
            {"土地成交后,受让人签订合同,合同上传至交易平台。", "-"},
            {"评审组对检测公司出具的报告进行复核,并按规定出具审查意见。", "-"},
            {"为规范验收,客观评价工程实施成效,现将《验收办法》印发给你们。", "-"},
            {"为评估《取水办法》的实施效果,我局委托第三方开展了后评估。", "expiry_evaluation"},
            {"本办法已同步上传至县政府网站公开。", "publication"},
            {"法制股于2023年5月6日对本办法进行审查,并出具审查意见。", "legality_review"},
        });
    hold_done("",
              {
                  {"县科技局印发《关于公布重点实验室的通知》,经专家论证,我院2个实验室入选。", "-"},
                  {"4月2日,将《入库公告》等公示内容从门户网站撤下。", "-"},
                  {"修订《连锁方案》第三条,并在县政府网站进行社会公示,消除影响。", "-"},
                  {"《燃气方案(草案)》在县政府网站进行社会公示,公示期7天,未收到异议。",
                   "public_consultation consultation_feedback"},
              });
    for (const mention& m :
         facts_of_text(notice + "已公告未签约的地块,按照原规定签订合同。").evidence)
        BOOST_TEST((m.step != step::signing));
}

BOOST_AUTO_TEST_CASE(news_of_a_call_opens_it) {
    BOOST_TEST(
        consultation_in("2024年3月18日,县网信办发布《数据规定(征求意见稿)》并向社会公开征求意见,"
                        "截止日期为4月18日。") ==
        std::string(name_of(phase::opened)) + " 2024-03-18/2024-04-18");
    const std::string open = std::string(name_of(phase::opened)) + " /2025-06-30";
    for (const char* said : {"近日,县住建局发布《物业办法(草案)》,公开征求意见至2025年6月30日。",
                             "县住建局就《租房规则(征求意见稿)》公开征求意见,截止2025年6月30日。",
                             "日前,县交通局起草的《停车办法(草案)》在官网公开征求意见,"
                             "反馈意见截至2025年6月30日。"})
        BOOST_TEST(consultation_in(said) == open, said);
    const std::string closed(name_of(phase::closed));
    for (const char* said : {"《物业办法(草案)》公开征求意见,截至2025年6月30日,未收到意见。",
                             "《物业办法(草案)》公开征求意见,至2025年6月30日,共收到意见5条。"})
        BOOST_TEST(consultation_in(said).starts_with(closed), said);
}

BOOST_AUTO_TEST_CASE(late_comers_deny_nothing) {
    for (const char* said : {"意见反馈截止时间为2026年10月25日,逾期不再接收。",
                             "意见征集截止时间为2026年10月25日,逾期不再受理。",
                             "意见反馈截止日期为2026年10月25日,逾期不予受理。"})
        for (const mention& m :
             facts_of_text("关于《物业办法(征求意见稿)》公开征求意见的公告\n现公开征求意见。" +
                           std::string(said) + "\n青芦县住建局\n2026年9月25日")
                 .evidence)
            BOOST_TEST((m.step == step::public_consultation && m.polarity == polarity::done), said);
}

BOOST_AUTO_TEST_CASE(the_note_of_a_law_tells_of_its_publication) {
    const std::string title = "青芦县公园管理办法\n", text = "\n第一条 为了管理公园,制定本办法。";
    BOOST_TEST(published_on(title + "(1996年3月3日青芦县人民政府发布)" + text) == "1996-03-03");
    BOOST_TEST(published_on(title + "(1989年8月23日县政府批准,1989年9月1日县公安局发布)" + text) ==
               "1989-09-01");
    BOOST_TEST(published_on(title +
                            "(1998年5月1日县政府发布 根据2004年6月24日县政府令第28号修正"
                            "并重新发布)" +
                            text) == "1998-05-01 2004-06-24");
    BOOST_TEST(published_on(title + "(2001年2月8日县政府发布,根据2012年5月4日县政府令第12号修正)" +
                            text) == "2001-02-08");
    // The text as amended, behind the decision that amended it.
    BOOST_TEST(published_on(
                   "青芦县人民政府关于修改《公园管理办法》的决定\n一、修改第三条。\n公园管理办法\n"
                   "(1996年3月3日青芦县人民政府发布)" +
                   text) == "-");
}

BOOST_AUTO_TEST_CASE(a_law_in_one_line_keeps_its_title_and_days) {
    const facts f = facts_of_text(
        "水库移民办法 (2024年3月5日经水利部部务会议通过 2024年4月9日水利部令第60号公布 "
        "自2024年7月1日起施行) 第一章 总 则 第一条 为了规范移民工作,制定本办法。 第二条 "
        "县级以上地方人民政府应当加强领导,落实责任,保障经费。 第三条 有关部门应当按照职责分工,做好"
        "相关工作。 第四条 任何单位和个人不得违反本办法的规定。");
    BOOST_TEST((f.title ? f.title->value : "") == "水库移民办法");
    BOOST_TEST((f.date_written && f.date_written->value.iso() == "2024-04-09"));
    BOOST_TEST((f.effective && f.effective->on && f.effective->on->iso() == "2024-07-01"));
    BOOST_TEST(
        published_on("水库移民办法 (2024年3月5日经水利部部务会议通过 2024年4月9日水利部令第60号"
                     "公布 自2024年7月1日起施行) 第一条 为了规范") == "2024-04-09");
}

BOOST_AUTO_TEST_CASE(cases_of_fault_and_duties_about_other_things) {
    const auto says = [](const std::string& text, yigui::step s) {
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == s) return true;
        return false;
    };
    hold_done(
        "",
        {
            {"2021年3月,某县城管局在门户网站发布《砂石企业名录公告》,限定本地企业,责令改正。", "-"},
            {"县农业局迅速整改,对已出台的政策措施进行全面清理。", "-"},
            {"我局对本局制发的规范性文件进行了全面清理,继续有效12件。", "annual_cleanup"},
        });
    BOOST_TEST(!says("对公平竞争审查不细或漏审的问题进行整改。", step::fair_competition_review));
    BOOST_TEST(says("经自查,本办法未进行公平竞争审查。", step::fair_competition_review));
    BOOST_TEST(!says("县工信局召开党组会议,传达学习全国会议精神,研究部署贯彻落实措施。",
                     step::party_group_report));
    BOOST_TEST(says("本办法应当提请局党组会议审议。", step::party_group_report));
    BOOST_TEST(
        !says("应当按期组织评估本县专项规划实施情况,形成评估报告。", step::expiry_evaluation));
    BOOST_TEST(says("应当每三年对本办法实施情况进行评估,形成评估报告。", step::expiry_evaluation));
    BOOST_TEST(!says("罚款额达到听证标准的,中心应当进行法制审核。", step::legality_review));
    BOOST_TEST(says("本办法应当经司法局合法性审核后提请审议。", step::legality_review));
    BOOST_TEST(!says("租赁公司提出供应方案,报房管局备案后向社会公布。", step::filing));
    BOOST_TEST(says("规范性文件应当自公布之日起15日内报县政府备案。", step::filing));
}

BOOST_AUTO_TEST_CASE(days_and_kinds_of_notes_and_signatures) {
    const auto written = [](const std::string& text) {
        const facts f = facts_of_text(text);
        return f.date_written ? f.date_written->value.iso() : std::string("-");
    };
    const auto effective = [](const std::string& said) {
        const facts f = facts_of_text(notice + said + "\n青芦县水利局\n2025年11月3日");
        return f.effective && f.effective->on ? f.effective->on->iso() : std::string("-");
    };
    for (const char* said : {"相关信息同步推送至政务平台。", "扫一扫二维码可以查询进度。",
                             "相关政策由县财政局另行制定。"})
        BOOST_TEST(written(notice + said + "\n青芦县水利局\n2025年11月3日") == "2025-11-03", said);
    BOOST_TEST(written(notice + "做好工作。\n青芦县水利局\n2025年11月3日\n相关链接\n青芦县气象局\n"
                                "2024年1月3日") == "2025-11-03");
    BOOST_TEST(effective("本评价标准自2025年1月10日起施行。") == "2025-01-10");
    BOOST_TEST(effective("调整后的补助标准自2025年1月1日起执行。") == "2025-01-01");
    for (const char* said :
         {"该国家标准自2020年5月1日起实施。", "本县最低工资标准自2022年1月1日起执行。"})
        BOOST_TEST(effective(said) == "-", said);
    const facts decision = facts_of_text(
        "海州市人大常委会关于管线管理的决定\n("
        "2000年7月13日海州市第十一届人大常委会第二十次会议通过)\n"
        "为了加强管线管理,作如下决定:\n一、加强管理。");
    BOOST_TEST((decision.kind == paper_kind::law));
    BOOST_TEST((decision.date_written && decision.date_written->value.iso() == "2000-07-13"));
    BOOST_TEST(
        written("关于加强养犬执法的决定\n(2020年4月7日海州市人民政府令第31号公布 自2020年6月1日起"
                "施行)\n为加强管理,作如下决定:") == "2020-04-07");
    const facts torn = facts_of_text(
        "海州市建筑市场若干规定\n("
        "2005年2月24日海州市第十二届人民代表大会\n常务委员会第十八次会议通过)\n"
        "第一条 为了管理,制定本规定。");
    BOOST_TEST((torn.kind == paper_kind::law && torn.date_written));
    BOOST_TEST(published_on("[发布日期] 2026-07-14\n" + notice +
                            "做好工作。\n青芦县水利局\n2026年7月3日") == "2026-07-14");
    BOOST_TEST(published_on("[发布日期]\n" + notice + "做好工作。\n青芦县水利局\n2026年7月3日") ==
               "-");
}

BOOST_AUTO_TEST_CASE(a_step_that_the_rule_gone_by_alone_names) {
    hold_done(notice,
              {
                  {"对照《社会稳定风险评估办法》,市水利局完成了本方案的评估并装订成册。",
                   "risk_assessment"},
                  {"依据《公平竞争审查条例》第二条,该办法已经过审查。", "fair_competition_review"},
                  // Another step's name holds the verb, or none does.
                  {"依据《公平竞争审查条例》,该办法报送了备案审查。", "filing"},
                  {"依据《公平竞争审查条例》第二条,本件不属于审查范围,免予审查。", "-"},
                  {"按照《关于报送公平竞争审查情况的通知》要求,本件已审查。", "-"},
              });
}

BOOST_AUTO_TEST_CASE(the_rule_gone_by_is_not_what_a_step_is_taken_for) {
    hold_done(
        notice,
        {
            {"根据《取水户账户管理办法》规定,我局对取水户账户进行了清理,现将清理结果通知如下:",
             "-"},
            {"按照省水利厅印发的《水毁案卷评查办法》(水发〔2024〕6号)要求,"
             "我局组织专家对案卷进行了合法性审核。",
             "-"},
            {"依据《水井登记规定》和《取水条例》等有关规定,水井承包人已向镇政府备案。", "-"},
            {"自《取水条例》施行以来,已完成取水口备案3200个。", "-"},
            {"按照上级有关规定,我局对泵站台账进行了清理。", "-"},
            {"根据《规范性文件管理办法》,我局组织了清理,废止5件,保留12件。", "annual_cleanup"},
            {"按照《公平竞争审查条例》,我局对该办法进行了公平竞争审查。",
             "fair_competition_review"},
            {"根据《取水条例》,我局对涉及取水户的规范性文件进行了清理。", "annual_cleanup"},
            {"根据《办法》实施情况,我局组织了后评估,认为应予延续。", "expiry_evaluation"},
            {"根据工作安排,我局对《取水办法》开展了后评估,认为应予延续。", "expiry_evaluation"},
        });
}

BOOST_AUTO_TEST_CASE(letters_that_come_in_are_no_steps) {
    hold_done(notice,
              {
                  {"《关于邀请参加水库调度专家评审会的函》(水函〔2024〕9号)收悉。", "-"},
                  {"你局《关于对水价召开听证会的请示》收悉。", "-"},
                  {"《关于报送〈水价方案〉专家论证意见的函》收悉。", "expert_argumentation"},
                  {"我局对历年文件进行了清理,将分散的条款整合为一个办法。", "annual_cleanup"},
                  {"我局对历年文件进行了清理,将于年底前公布结果。", "-"},
                  {"下列检测机构已完成备案,名单附后。", "-"},
              });
}

BOOST_AUTO_TEST_CASE(what_was_made_is_no_basis_of_itself) {
    const auto basis = [](const std::string& said) {
        std::string out;
        for (const citation& c : facts_of_text(notice + said).citations)
            if (c.as == citation::role::basis) out += (out.empty() ? "" : " ") + c.name;
        return out;
    };
    BOOST_TEST(basis("根据《渔业法》,我局制定的《渔船办法》已经局务会议通过,现印发给你们。") ==
               "渔业法");
    BOOST_TEST(basis("依据《价格法》,《停车收费标准》已经县政府同意,现予公布。") == "价格法");
    BOOST_TEST(basis("按照《档案法》,现将我局制定的《移交规则》印发给你们。") == "档案法");
    BOOST_TEST(basis("根据《渔业法》和《种苗条例》,县渔业局修订了《检疫办法》。") ==
               "渔业法 种苗条例");
    BOOST_TEST(basis("依据《渔业法》《检验规定》(水发〔2001〕6号),制定本办法。") ==
               "渔业法 检验规定");
}

BOOST_AUTO_TEST_SUITE_END()
