// Notices, orders and the news of them: what they record of their own document, and what they only
// say of the work that they arrange, of papers of a kind, and of what another organ made.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_in_notices)

BOOST_AUTO_TEST_CASE(a_notice_that_arranges_the_work_records_none) {
    hold_done(
        "各镇人民政府、县直各部门:\n",
        {
            {"现就进一步规范合法性审核工作有关事项通知如下:\n一、明确范围。", "-"},
            {"现将政策解读工作有关要求通知如下,请遵照执行。\n一、职责分工。", "-"},
            {"根据省司法厅部署,现就行政规范性文件专项清理工作的有关事项通知如下:\n一、清理范围",
             "-"},
            {"现就公平竞争审查工作有关问题明确如下。\n一、审查对象", "-"},
            {"现就做好2022年规范性文件备案工作的有关事项通知如下。", "-"},
            {"现就规范性文件公开征求意见工作有关事项通知如下:", "-"},
            {"现就重大决策风险评估工作作出如下安排:", "-"},
            {"现就统一登记、统一编号、统一印发工作有关事宜通知如下", "-"},
            {"我县对现行文件进行了全面清理,现将规范性文件清理结果通知如下:\n一、继续有效21件。",
             "annual_cleanup"},
            {"现将《青芦县山塘管理办法(草案)》公开征求意见的有关事宜通知如下:",
             "public_consultation"},
            {"《停车管理办法》已印发,现就有关问题解读如下:", "interpretation"},
        });
}

BOOST_AUTO_TEST_CASE(how_the_work_goes_is_no_record) {
    hold_done(
        "各镇人民政府:\n",
        {
            {"近年来,规范性文件合法性审核工作取得了明显成效。现就有关事项通知如下:", "-"},
            {"政策发布、解读、回应一体推进的工作格局已经形成。", "-"},
            {"备案审查工作体系已基本建立。", "-"},
            {"持续擦亮政策解读品牌,现就有关事项通知如下。", "-"},
            {"下列文件应当报送备案:\n(一)县政府常务会议讨论通过的规范性文件;", "-"},
            {"二、发布内容\n(二)经市政府常务会议审议通过的各类政策措施;\n(三)其他事项。", "-"},
            {"现将县政府第12次常务会议审议通过的《停车管理办法》印发给你们。",
             "collective_decision"},
        });
}

BOOST_AUTO_TEST_CASE(a_clean_up_that_is_only_begun) {
    const std::string news = "我省部署专项行动\n本网讯 ";
    hold_done(
        news,
        {
            {"市场监管局等四个部门最近发文,部署对有碍公平竞争的规章和规范性文件进行全面清理。",
             "-"},
            {"此次清理范围涵盖县政府及其部门2022年12月31日前制定的规章、规范性文件。", "-"},
            {"规范性文件清理工作坚持“谁制定、谁清理”,各部门负责本部门文件。", "-"},
            {"近日,县市场监管局会同县财政局印发《清理工作实施方案》,"
             "在全县范围内开展政策措施清理工作。",
             "-"},
            {"发布会全面总结规范性文件清理工作成效,部署下一步工作。", "-"},
            {"市政府办发文部署开展行政规范性文件合法性审核工作。", "-"},
        });
    hold_done("",
              {
                  {"按照省司法厅部署,我局对规范性文件进行了清理,保留9件。", "annual_cleanup"},
                  {"清理范围内的31件文件已全部清理完毕,其中废止12件。", "annual_cleanup"},
                  {"根据市政府的统一部署,县政府组织开展了规范性文件清理工作。", "annual_cleanup"},
              });
}

BOOST_AUTO_TEST_CASE(an_order_in_the_next_clause) {
    hold_done(
        "各镇人民政府:\n",
        {
            {"现就规范性文件的制定及备案工作,做如下通知:\n一、提高认识", "-"},
            {"现就行政规范性文件合法性审核工作通知如下:\n一、范围", "-"},
            {"现对2022年度规范性文件清理工作安排如下:", "-"},
            {"四、县政府常务会议、县长办公会议议定的事项,一般以《会议纪要》的形式印发执行。", "-"},
            {"现将2022年度规范性文件清理工作情况通报如下:本次共清理文件31件,废止4件。",
             "annual_cleanup"},
        });
}

BOOST_AUTO_TEST_CASE(a_rule_without_a_word_of_duty) {
    hold_done("", {
                      {"3.文件送审稿由局务会议讨论,经集体研究同意后,由局长签发。", "-"},
                      {"文稿经分管领导审核同意后,由主要负责人签发。", "-"},
                      {"规范性文件草案经常务会议讨论通过后,由县长签署,办公室统一编号印发。", "-"},
                      {"会议纪要由县长签发。", "-"},
                      {"市政府常务会议一般每半月召开一次,讨论通过市政府的规章和重要文件。", "-"},
                      {"常务会议由县长主持,审议通过县政府规范性文件。", "-"},
                      {"会议讨论决定事项,由办公室督办落实。", "-"},
                      {"2022年5月8日,送审稿经局务会议讨论通过后,由局长签发。",
                       "collective_decision signing"},
                  });
}

BOOST_AUTO_TEST_CASE(persons_stages_and_sources) {
    hold_done(
        "", {
                {"经市政府第30次常务会议研究同意,任命李明为市科技局局长。", "-"},
                {"经县政府常务会议研究,决定授予12人“劳动模范”称号。", "-"},
                {"经公开征集、专家评审、社会公示,现将2021年度重点项目名单公布如下:", "-"},
                {"经县政府第8次常务会议研究,决定在全县范围内禁止燃放烟花爆竹,现将有关事项通告如下:",
                 "collective_decision"},
                {"(二)清理阶段(3月16日至4月30日)。各部门逐件清理。\n(三)公布阶段(5月)。"
                 "经县政府审定后公布。",
                 "-"},
                {"根据国务院2003年5月9日公布的《应急条例》第三条规定,现将有关事项通知如下:", "-"},
                {"本办法自公布之日起施行。本办法报市司法局备案。", "-"},
                {"本局已于5月10日将《停车管理办法》报市司法局备案。", "filing"},
            });
}

BOOST_AUTO_TEST_CASE(what_another_organ_made_is_carried_out) {
    hold_done(
        "各镇人民政府:\n",
        {
            {"《停车场地管理办法》(省人民政府令第56号)"
             "于2021年4月7日省人民政府第30次常务会议审议通过,"
             "自2021年6月1日起施行。为做好贯彻实施工作,现就有关事项通知如下:",
             "-"},
            {"《城镇供水条例》已经国务院第88次常务会议通过,"
             "自2020年12月1日起施行。为确保条例顺利实施,"
             "现将有关要求通知如下:",
             "-"},
            {"新修订的《行政规范性文件管理办法》已于2023年3月2日经省政府第2次常务会议审议通过。"
             "请各单位认真组织学习。",
             "-"},
            {"《停车管理办法》已经县政府第12次常务会议审议通过,现印发给你们,请认真贯彻执行。",
             "collective_decision"},
            {"《停车管理办法》已经县政府第12次常务会议审议通过。为做好贯彻实施工作,"
             "现将该办法印发给你们,"
             "并就有关事项通知如下:",
             "collective_decision"},
        });
}

BOOST_AUTO_TEST_CASE(meetings_by_their_whole_names) {
    hold_done(
        "", {
                {"《海关文件管理规定》经2006年4月12日署务会审议通过,现予公布。",
                 "collective_decision publication"},
                {"经城乡规划委员会第五次全体会议审议通过,且已报市政府批准,决定自2021年1月1日起调整"
                 "停车收费标准。现将有关问题通知如下:",
                 "collective_decision"},
                {"经中国共产党鹤川市第八届委员会第四次全体会议审议通过。", "-"},
                {"商会第三次全体会议审议通过了章程。", "-"},
            });
}

BOOST_AUTO_TEST_CASE(a_rule_quoted_at_length_is_no_record) {
    hold_done("", {
                      {"根据《管理规定》第三十三条规定“文件有效期届满,制定机关应当按照下列规定处理:"
                       "(一)有修改的,"
                       "重新发布;(二)没有修改的,制作续期通知,并向社会公布”,"
                       "市司法局组织各单位对文件进行了清理。",
                       "annual_cleanup"},
                  });
}

BOOST_AUTO_TEST_CASE(the_clean_up_tells_its_course) {
    hold_done("", {
                      {"三、清理过程\n一是由党政办进行调研论证;二是在区政府门户网站公开征求意见。",
                       "public_consultation"},
                      {"三、工作程序\n一是在区政府门户网站公开征求意见;二是集体讨论。", "-"},
                  });
}

BOOST_AUTO_TEST_CASE(kinds_and_titles) {
    const auto kind = [](const char* text) { return std::string(id_of(facts_of_text(text).kind)); };
    BOOST_TEST(
        kind("管好停车位——《停车管理办法》解读之一\n来源:鹤川发布\n近日,市政府印发停车管理办法。\n"
             "一、深刻认识重要性") == "interpretation");
    BOOST_TEST(kind("县水务局:\n经县政府研究,原则同意《关于布置干渠清淤工作的请示》,请抓紧实施。\n"
                    "特此批复。\n2005年4月29日") == "other");
    const facts order = facts_of_text(
        "《鹤川海关关于修改部分规章的决定》已于2017年11月20日经署务会议审议通过,现予公布。\n署长 "
        "李明\n2017年12月20日\n鹤川海关关于修改部分规章的决定\n决定对《行李监管办法》作如下修改:");
    BOOST_TEST(id_of(order.kind) == "law");
    const facts dated = facts_of_text(
        "鹤川海关关于调整税率的通知\n2000年12月28日 关税[2000]17号\n海关:\n现将有关问题通知如下:");
    BOOST_REQUIRE(dated.date_written.has_value());
    BOOST_TEST(dated.date_written->value.iso() == "2000-12-28");
    // The document that gave rise to a notice does not lend it its title.
    BOOST_TEST(
        !facts_of_text("各处室:\n《供水条例》已经国务院第88次常务会议通过。现将有关要求通知如下:")
             .title.has_value());
}

BOOST_AUTO_TEST_CASE(days_that_are_of_another_thing) {
    const auto day_of = [](const char* text, step wanted) -> std::string {
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == wanted && m.polarity == polarity::done)
                return m.when ? m.when->iso() : "no day";
        return "none";
    };
    BOOST_TEST(
        day_of("经评估,《渡口管理规定》需继续实施,经2025年第1次主任办公会议审议通过,有效期延长至"
               "2030年2月28日止。",
               step::expiry_evaluation) == "no day");
    BOOST_TEST(day_of("经评估,2011年1月市政府印发的《渡口管理规定》需继续实施。",
                      step::expiry_evaluation) == "no day");
    BOOST_TEST(day_of("《托育补助办法》已于2023年8月1日印发,现按规定报送备案。", step::filing) ==
               "no day");
    BOOST_TEST(
        day_of("《供水条例(草案)》已经2023年6月20日市政府第35次常务会议讨论通过,现提请审议。",
               step::collective_decision) == "2023-06-20");
}

BOOST_AUTO_TEST_CASE(a_hearing_that_is_announced_is_still_to_be_held) {
    hold_done("关于《停车收费办法》听证会的公告\n",
              {
                  {"我局将于2018年8月24日上午9时,在二楼会议室公开举行《停车收费办法》听证会。\n"
                   "青芦市发展和改革局\n2018年8月2日\n",
                   "-"},
                  {"经研究,决定于2018年8月24日举行《停车收费办法》听证会。\n青芦市发展和改革局\n"
                   "2018年8月2日\n",
                   "-"},
                  {"2018年8月24日,我局在二楼会议室举行了《停车收费办法》听证会。\n"
                   "青芦市发展和改革局\n2018年9月2日\n",
                   "public_consultation"},
              });
}

BOOST_AUTO_TEST_CASE(what_is_put_up_without_asking_is_no_consultation) {
    hold_done(
        "青芦市医保局\n",
        {
            {"现将《政府信息主动公开目录》予以公示。\n", "-"},
            {"《物业服务收费标准》已经县政府同意,自2022年4月1日起施行,现予公示。\n", "-"},
            {"现将全市行政执法主体予以公示。\n", "-"},
            {"我局拟定了《物业服务收费标准》,现予公示。\n公示时间:2022年4月1日至10日\n",
             "public_consultation"},
            {"现将《收费标准(草案)》予以公示,如有异议请向我局反映。\n", "public_consultation"},
        });
}

BOOST_AUTO_TEST_CASE(what_is_gone_through_that_is_no_paper) {
    hold_done(
        "工作总结\n",
        {
            {"我局对巡察反馈问题进行全面梳理,对照清单逐件整改,完成12件。\n", "-"},
            {"我局对人大代表建议进行了逐件梳理,办结率100%。\n", "-"},
            {"我局梳理了国家和省关于养老服务的政策文件,在此基础上起草《办法》。\n", "-"},
            {"工作组对制度文件进行了梳理,形成制度汇编。\n", "-"},
            {"公司对内部规章制度进行全面梳理,废止制度18项。\n", "-"},
            {"区司法局对区政府制发的规范性文件逐件过筛,共筛出应修改文件9件。\n", "annual_cleanup"},
            {"我局对现行规范性文件进行了全面梳理,废止3件。\n", "annual_cleanup"},
        });
}

BOOST_AUTO_TEST_CASE(the_list_that_the_title_publishes_is_the_document) {
    const auto of = [](const std::string& title, const std::string& said) {
        return done_in(title + "\n\n" + said + "\n\n青芦市某局\n2022年6月1日\n");
    };
    BOOST_TEST(of("关于公布2022年最低工资标准的通知", "现将我市最低工资标准公布如下:") ==
               "publication");
    BOOST_TEST(of("关于公布第三批市级非物质文化遗产代表性项目名录的通知",
                  "确定了第三批代表性项目名录,现予以公布。") == "publication");
    BOOST_TEST(of("关于公布优秀教师名单的决定", "授予张某等优秀教师称号,现予公布。") == "-");
    BOOST_TEST(of("关于食品抽检情况的通告", "现将抽检结果公布如下。") == "-");
}

BOOST_AUTO_TEST_CASE(the_decision_that_amended_it_is_another) {
    hold_done("农机事故处理规定\n", {{"根据2010年12月20日青芦市人民政府令第52号公布的"
                                      "《关于修改农机规定等12件规章的决定》修正\n",
                                      "-"},
                                     {"现予公布,自2011年1月1日起施行。\n", "publication"}});
}

BOOST_AUTO_TEST_CASE(a_joint_meeting_decides) {
    BOOST_TEST(done_in("《学前教育补助办法》经市学前教育联席会议讨论通过,现予印发。") ==
               "collective_decision");
    BOOST_TEST(done_in("联席会议研究决定的事项由牵头单位督办落实。") == "-");
    // A duty word inside the title binds nothing behind it.
    BOOST_TEST(done_in("《关于加强人才政策的通知》经市人才工作联席会议研究决定,现予印发。") ==
               "collective_decision");
}

BOOST_AUTO_TEST_CASE(a_notice_that_goes_by_its_form_alone) {
    const auto title = [](const std::string& text) {
        const facts f = facts_of_text(text);
        return f.title ? f.title->value : std::string();
    };
    const std::string said = "为改善环境,决定对下列路段限行。\n\n青芦市公安局\n2021年4月29日\n";
    BOOST_TEST(title("通告\n发布时间:2021-04-30\n\n" + said) == "通告");
    BOOST_TEST(title("公告（第2号）\n\n" + said) == "公告（第2号）");
    BOOST_TEST(title("通告\n\n青芦市公安局关于部分路段限行的通告\n\n" + said) ==
               "青芦市公安局关于部分路段限行的通告");
}

BOOST_AUTO_TEST_CASE(the_items_of_a_course_share_its_lead) {
    const std::string items = "(一)公开征求意见;\n(二)专家论证;\n(三)合法性审查。\n";
    BOOST_TEST(done_in("本办法起草过程中,履行了以下程序:\n" + items) ==
               "public_consultation expert_argumentation legality_review");
    BOOST_TEST(done_in("制定规范性文件应当经过以下程序:\n" + items) == "-");
    BOOST_TEST(done_in("检查各单位是否履行了以下程序:\n" + items) == "-");
    int due = 0;
    for (const mention& m :
         facts_of_text("第八条 制定规范性文件应当经过以下程序:\n" + items).evidence)
        due += m.polarity == polarity::required;
    BOOST_TEST(due == 3);
}

BOOST_AUTO_TEST_CASE(a_row_of_a_dump_has_its_title) {
    const auto title = [](const std::string& text) {
        const facts f = facts_of_text(text);
        return f.title ? f.title->value : std::string();
    };
    const std::string name = "青芦市农业农村局关于调整农机补贴标准的通知";
    BOOST_TEST(title("INSERT INTO `t` VALUES ('3', null, '" + name +
                     "', '<p>现将有关事项通知如下。</p>');\n") == name);
    BOOST_TEST(title("{\"id\": 3, \"title\": \"" + name +
                     "\", \"content\": \"各乡镇:现将有关事项通知如下。\"}\n") == name);
    BOOST_TEST(title("policyTitle : " + name + "\npolicyContent : <p>各乡镇:</p>\n") == name);
}

BOOST_AUTO_TEST_CASE(a_town_is_named_with_its_district) {
    const facts f = facts_of_text(
        "标题: 青芦市白河区金泽镇人民政府关于印发防汛工作方案的通知\n"
        "发布单位: 青芦市白河区金泽镇人民政府\n\n各村:\n现将方案印发给你们,请遵照执行。\n\n"
        "金泽镇人民政府\n2025年7月20日\n");
    BOOST_TEST((f.issuer ? f.issuer->value : "") == "青芦市白河区金泽镇人民政府");
}

BOOST_AUTO_TEST_CASE(rules_for_any_paper_are_no_record) {
    hold_done("关于规范性文件管理有关事项的通知\n",
              {
                  {"法制机构自收到送审稿之日起5个工作日内出具合法性审核意见。\n", "-"},
                  {"司法所收到送审文件后7个工作日出具合法性审查意见书,逾期视为同意。\n", "-"},
                  {"司法局在材料齐全后10日内对文件进行合法性审核并出具审核意见。\n", "-"},
                  {"部门文件报送备案时,附送起草说明一份。\n", "-"},
                  {"经县委、县政府研究同意,现将本办法印发给你们。\n", "-"},
                  {"今年通过门户网站发布政策文件解读96篇。\n", "-"},
                  {"县司法局收到送审稿后于2020年1月5日出具合法性审核意见。\n", "legality_review"},
                  {"本通知于2020年1月3日报送县司法局备案时,附送了起草说明。\n", "filing"},
                  {"本局通过政府网站发布了本办法的政策解读。\n", "interpretation"},
              });
}

// A case that a rule puts, 已经 and all, and what a meeting adopted that is another document.
BOOST_AUTO_TEST_CASE(cases_of_rules_and_decisions_on_others) {
    const std::string head =
        "滨河市水务局关于做好文件制发工作的通知\n滨水发〔2023〕3号\n各科室：\n";
    for (const char* put :
         {"送审稿已经法制机构审核的，应当附具审核意见。",
          "决策草案已经公布征求意见，且意见分歧较大的，应当再次征求意见。",
          "已经完成合法性审核的，办公室应当及时安排上会。",
          "已通过公平竞争审查的政策措施，应当按期公布。",
          "方案已经专家论证，且未作实质性修改的，不再重复论证。",
          "会议讨论决定的情况应当如实记录，不同意见应当载明。",
          "近期，市政府第十次常务会议审议通过了《关于促进绿色发展的意见》，各科室要认真学习。",
          "《滨河市法治政府建设规划》已经市政府第5次常务会议审议通过，各科室要抓好落实。"})
        BOOST_TEST(done_in(head + put) == "-", put);
    for (const char* told :
         {"该办法已经专家论证，论证意见认为可行的部分已吸收。",
          "《办法》已经市司法局合法性审核，审核意见中提出的，我局已修改。",
          "《滨河市节水管理办法》已经2023年第5次局务会议审议通过，现印发给你们。",
          "草案已于5月6日经市司法局审核的，现报请审议。"})
        BOOST_TEST(done_in(head + told) != "-", told);
}

// A notice of a few lines is cut within words, and no width can be learned from it.
BOOST_AUTO_TEST_CASE(words_cut_by_lines_of_a_short_notice) {
    const std::string head = "滨河市水务局关于印发《滨河市取水口管理办法》的通知\n";
    const std::string foot = "滨河市水务局\n2025年5月3日\n";
    for (const auto& [cut, steps] :
         {std::pair{
              "《滨河市取水口管理办法》已于2025年4月9日经局\n长办公会议审议通过，现印发给你们。\n",
              "collective_decision"},
          std::pair{
              "《滨河市取水口管理办法》已于2025年4月9日经局长办\n公会议审议通过，现印发给你们。\n",
              "collective_decision"},
          std::pair{
              "《滨河市取水口管理办法》已经公开征\n求意见，并经专家论\n证、社会稳定风\n险评估，"
              "现印发给你们。\n",
              "public_consultation expert_argumentation risk_assessment"},
          std::pair{
              "《滨河市取水口管理办法》已经市政府\n同意，并于4月2日通过了公平竞争审\n查和合法性审"
              "\n查，现印发给你们。\n",
              "fair_competition_review legality_review"}}) {
        const std::string now = done_in(head + cut + foot);
        for (const char* step :
             {"collective_decision", "public_consultation", "expert_argumentation",
              "risk_assessment", "fair_competition_review", "legality_review"})
            if (std::string(steps).find(step) != std::string::npos)
                BOOST_TEST(now.find(step) != std::string::npos, cut << now);
    }
    // What ends a line of its own stays there.
    const facts f =
        facts_of_text("滨河市水务局关于成立河道巡查领导小组的通知\n现将名单通知如下。\n" + foot);
    BOOST_TEST((f.title && f.title->value == "滨河市水务局关于成立河道巡查领导小组的通知"));
}

// The meeting of whichever organ issues the paper, and no other matter.
BOOST_AUTO_TEST_CASE(meetings_of_organs_of_all_kinds) {
    for (const char* decided :
         {"《工会法律援助办法》已经中华全国总工会第十八届书记处第4次会议审议通过，现印发给你们。",
          "《滨河市职工疗休养办法》已经市总工会第十五届主席团第四次会议审议通过，现印发给你们。",
          "《滨河市救灾款物管理办法》已经市红十字会第七届理事会第二次会议审议通过，现印发给你们。",
          "《滨河学院采购管理办法》经2023年第8次校长办公会议审议通过，现予印发。",
          "《滨河市消费投诉规则》已经市消保委常务委员会第2次会议审议通过，现予公布。"})
        BOOST_TEST(done_in(decided) != "-", decided);
    for (const char* other :
         {"《滨河市工会预算管理办法》由各级工会经会员代表大会审议通过后执行。",
          "《滨河市节水条例》已经市第十五届常务委员会第3次会议审议通过，现予公布。",
          "《滨河商会章程》已经会员代表大会审议通过，现予公布。",
          "《滨河学院评定办法》由各学院党政联席会议讨论通过后报学生处备案。",
          "工会劳动争议处理方案经职工代表大会审议通过后实施。"})
        BOOST_TEST(done_in(other).find("collective_decision") == std::string::npos, other);
}

BOOST_AUTO_TEST_SUITE_END()
