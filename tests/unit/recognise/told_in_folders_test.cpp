// Papers as they lie in an office's folder: letters that hand over papers, a task still waiting in
// the office's system, notices that say in a sentence of its own until when they hang.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_in_folders)

BOOST_AUTO_TEST_CASE(papers_for_a_review_are_no_review) {
    hold_done("",
              {
                  {"现将《云溪县露营地管理办法(送审稿)》及公平竞争审查材料送你局,请予审查。", "-"},
                  {"现将合法性审核所需材料报送贵局。", "-"},
                  {"公平竞争审查有关资料报送县市场监管局,待其答复。", "-"},
                  {"合法性审核材料已随文转送司法局,司法局经审查认为合法。", "legality_review"},
                  {"2024年6月3日,县司法局收到合法性审核材料,6月12日出具合法性审核意见书。",
                   "legality_review"},
              });
}

BOOST_AUTO_TEST_CASE(a_task_that_waits) {
    hold_done("",
              {
                  {"[合法性审核] 露营地管理办法(送审稿) 当前环节:综合办 状态:待办 2022-10-08", "-"},
                  {"[公平竞争审查] 露营地管理办法 经办:张某 状态:审核中 2024-05-06", "-"},
                  {"[合法性审核] 露营地管理办法(送审稿) 状态:已办结 2022-10-08", "legality_review"},
              });
}

BOOST_AUTO_TEST_CASE(until_when_a_notice_hangs) {
    const auto day = [](const char* text) {
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == step::public_consultation && m.when) return m.when->iso();
        return std::string("-");
    };
    BOOST_TEST(day("公示\n现将草案张贴公布,公开征求村民意见。公示期:2023年5月1日至2023年5月20日。"
                   "\n柳溪镇人民政府\n2023年5月1日") == "2023-05-01/2023-05-20");
    BOOST_TEST(
        day("公示\n草案张贴于各村公开栏,向广大村民公开征求意见。时间为2023年5月1日至5月20日。"
            "有意见的,写在意见本上。\n柳溪镇人民政府\n2023年5月1日") == "2023-05-01/2023-05-20");
}

BOOST_AUTO_TEST_CASE(the_day_behind_a_number_in_brackets) {
    const auto day = [](const char* text) {
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == step::legality_review && m.when) return m.when->iso();
        return std::string("-");
    };
    BOOST_TEST(day("《露营地管理办法》已经县司法局合法性审查(云司审〔2020〕6号,2020年3月9日),"
                   "现印发给你们。") == "2020-03-09");
    BOOST_TEST(day("《露营地管理办法》已经县司法局合法性审查(云司审〔2020〕6号,2020年3月9日印发),"
                   "现印发给你们。") == "-");
}

BOOST_AUTO_TEST_CASE(what_became_of_an_opinion_denies_no_hearing) {
    for (const char* text : {"征求意见时有企业建议不设限行路段,因交警部门不同意,没有采纳。",
                             "有商会建议分步实施,未被采纳。"})
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == step::enterprise_consultation)
                BOOST_TEST((m.polarity != polarity::negated), text);
}

BOOST_AUTO_TEST_CASE(a_month_below_an_old_year_is_of_the_papers_year) {
    const auto day = [](const char* text) {
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == step::public_consultation && m.when) return m.when->iso();
        return std::string("-");
    };
    BOOST_TEST(
        day("修改说明\n该办法自2019年9月施行以来效果良好。8月10日至9月12日,修改稿在县政府网站"
            "公开征求意见,收到意见2条,采纳1条。\n云溪县文旅局\n2022年9月20日") ==
        "2022-08-10/2022-09-12");
    BOOST_TEST(
        day("起草说明\n2023年12月完成初稿。1月6日至2月8日,在县政府网站公开征求意见,收到意见2条,"
            "采纳1条。\n云溪县文旅局\n2024年3月20日") == "2024-01-06/2024-02-08");
}

BOOST_AUTO_TEST_CASE(the_mark_of_a_draft_below_its_title) {
    const auto kind = [](const std::string& mark) {
        return facts_of_text("云溪县露营地管理办法\n" + mark +
                             "\n第一条 为加强管理,制定本办法。\n第二条 经营者应当登记。\n")
            .kind;
    };
    for (const char* mark : {"(初稿 2024年4月)", "2024年4月初稿", "(第二稿)", "(送审稿,8月12日)"})
        BOOST_TEST((kind(mark) == paper_kind::draft), mark);
    BOOST_TEST((kind("(2024年4月12日起施行)") == paper_kind::issued_document));
}

BOOST_AUTO_TEST_CASE(the_end_of_validity_is_no_day_of_evaluation) {
    for (const mention& m :
         facts_of_text("关于延长《露营地管理办法》有效期的通知\n经评估,决定将该办法有效期延长至"
                       "2028年6月30日。\n云溪县文旅局\n2023年5月17日")
             .evidence)
        if (m.step == step::expiry_evaluation) BOOST_TEST(!m.when);
}

/// Each note of a call is read by its fields: whom, when, on what draft, and what was answered.
BOOST_AUTO_TEST_CASE(firms_that_were_called) {
    const auto day = [](const std::string& whom, const std::string& told) {
        const std::string text =
            "电话记录\n时间:2023年5月9日 9:10\n去电单位:县商务局 王某\n受话单位:" + whom +
            "\n内容:" + told;
        for (const mention& m : facts_of_text(text.c_str()).evidence)
            if (m.step == step::enterprise_consultation && m.polarity == polarity::done)
                return m.when ? m.when->iso() : std::string("?");
        return std::string("-");
    };
    const char* heard = "就《冷链补贴办法(草案)》听取意见。对方意见:验收期限太短,建议放宽。";
    BOOST_TEST(day("恒发冷链有限公司 运营部", heard) == "2023-05-09");
    BOOST_TEST(day("县冷链物流协会", heard) == "2023-05-09");
    BOOST_TEST(day("县财政局预算科", heard) == "-");
    BOOST_TEST(day("恒发冷链有限公司", "就《冷链补贴办法(草案)》征求意见,无人接听。") == "-");
    BOOST_TEST(day("恒发冷链有限公司",
                   "通知其参加《冷链补贴办法(草案)》座谈会,届时听取意见。"
                   "对方表示派人参加。") == "-");
    BOOST_TEST(day("恒发冷链有限公司", "了解用工情况。对方希望协调银行贷款。") == "-");
    BOOST_TEST(day("县商务局企业科", heard) == "-");
    for (const char* told : {"就《冷链补贴办法(草案)》听取意见。对方表示还没看稿,下周再答复。",
                             "询问《冷链补贴办法(草案)》征求意见会来了几家。对方认为有四家。",
                             "对方来电问《冷链补贴办法(草案)》何时征求意见,建议早些通知。",
                             "《冷链补贴办法(草案)》征求意见的回函催办。对方同意明天交。",
                             "就《冷链补贴办法(草案)》听取意见。对方同意改天面谈。",
                             "就《冷链补贴办法(草案)》听取意见。对方希望把稿子发来再说。",
                             "就《冷链补贴办法(草案)》听取意见。对方意见:\n记录人:王某"})
        BOOST_TEST(day("恒发冷链有限公司", told) == "-", told);
}

/// A note tells of the draft that its sentence names, and its day stands behind 时间.
BOOST_AUTO_TEST_CASE(what_firms_were_called_about) {
    const auto said = [](const char* text) {
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == step::enterprise_consultation && m.polarity == polarity::done)
                return (m.when ? m.when->iso() : "?") + " " + m.about;
        return std::string("-");
    };
    BOOST_TEST(said("走访记录\n2023年4月20日稿\n走访企业:恒发冷链有限公司\n走访时间:2023年5月9日\n"
                    "就《冷链补贴办法》听取意见,企业认为门槛偏高。") ==
               "2023-05-09 《冷链补贴办法》");
    BOOST_TEST(said("电话记录\n时间:2023年5月9日\n受话单位:县冷链物流协会\n"
                    "一、问《冷链补贴办法(草案)》是否收到。对方称已收到。\n"
                    "二、就《冷库用电管理规定(草案)》听取意见。对方意见:同意。") ==
               "2023-05-09 《冷库用电管理规定(草案)》");
    BOOST_TEST(said("电话记录\n受话单位:县冷链物流协会\n根据2023年4月2日局务会要求,"
                    "2023年5月9日就《冷链补贴办法》听取意见。对方意见:同意。") ==
               "2023-05-09 《冷链补贴办法》");
    BOOST_TEST(said("电话记录\n时间:2023年5月9日\n受话单位:县冷链物流协会\n就《冷链补贴办法》"
                    "听取意见,无人接听。2023年5月10日再打,对方建议放宽期限。") ==
               "2023-05-10 《冷链补贴办法》");
    BOOST_TEST(said("电话记录\n时间:2023年5月9日\n受话单位:县冷链物流协会\n就《冷链补贴办法》"
                    "听取意见,无人接听。下午再打仍无人接听。") == "-");
}

/// Whoever came to a talk was heard, and nobody else whom it touches.
BOOST_AUTO_TEST_CASE(who_came_to_a_talk) {
    const auto hears = [](const std::string& who) {
        const std::string text = "农贸市场摊位办法座谈会记录\n时间:2023年3月15日\n" + who +
                                 "\n大家认为老摊主、企业的意见要听,建议抽签分摊位。\n";
        return facts_of_text(text.c_str()).kind == paper_kind::enterprise_consultation;
    };
    BOOST_TEST(hears("参加人:县个体私营企业协会2人,摊主代表9人"));
    BOOST_TEST(hears("参加人:见签到表"));
    BOOST_TEST(!hears("参加人:镇人大代表2人,村民代表9人"));
}

BOOST_AUTO_TEST_CASE(the_term_of_a_consultation_set_right) {
    const auto day = [](const std::string& text) {
        for (const mention& m :
             facts_of_text((text + "\n柳河镇人民政府\n2023年3月6日").c_str()).evidence)
            if (m.step == step::public_consultation && m.polarity == polarity::done)
                return m.when ? m.when->iso() : std::string("?");
        return std::string("-");
    };
    const std::string named = "《关于公开征求〈河道保洁办法(征求意见稿)〉意见的公告》";
    BOOST_TEST(day("更正启事\n我镇2023年3月1日发布的" + named +
                   ",截止日期“2023年3月20日”有误,应为“2023年4月3日”。特此更正。") ==
               "2023-03-01/2023-04-03");
    BOOST_TEST(day("更正公告\n" + named +
                   "中的征求意见时间“2023年3月1日至2023年4月3日”有误,更正为“2023年3月1日至2023年3月"
                   "15日”。") == "2023-03-01/2023-03-15");
    BOOST_TEST(
        day("关于延长《河道保洁办法(征求意见稿)》征求意见时间的公告\n我镇于2023年3月1日发布" +
            named + "。现将截止时间延长至2023年4月3日。") == "2023-03-01/2023-04-03");
    BOOST_TEST(day("关于延长公开征求意见时间的通知\n《河道保洁办法(征求意见稿)"
                   "》原定于2023年3月1日至3月20日公"
                   "开征求意见,现将期限延长15日,至2023年4月4日止。") == "2023-03-01/2023-04-04");
    BOOST_TEST(day("勘误\n3月1日发布的《河道保洁办法(征求意见稿)》公开征求意见公告,"
                   "“3月20日前反馈”应为“4月3"
                   "日前反馈”。") == "2023-03-01/2023-04-03");
    BOOST_TEST(day("关于延期召开《河道保洁办法(草案)"
                   "》征求意见座谈会的通知\n原定2023年3月10日召开的座谈会延"
                   "期至2023年3月17日召开。") == "-");
    BOOST_TEST(day("更正公告\n" + named +
                   "附件2中保洁员报名截止日期应为2023年5月31日,征求意见时间以原公告为准。") == "-");
    BOOST_TEST(day("更正公告\n" + named +
                   "中,第三条“2023年3月1日前登记”应为“2023年6月1日前登记”,征求意见时间不变。") ==
               "-");
    BOOST_TEST(
        day("更正公告\n我镇公布的《河道保洁办法》第十一条“自2023年5月1日起施行”有误,应为“自20"
            "23年6月1日起施行”。") == "-");
}

BOOST_AUTO_TEST_CASE(what_stands_behind_the_draft_that_was_finished) {
    struct row {
        const char* text;
        yigui::step step;
        yigui::polarity told;
    };
    for (const row& one : std::vector<row>{
             {"送审稿已改出来,司法所审核还没有送。", step::legality_review, polarity::negated},
             {"送审稿已改好,司法所审核也已通过,起草说明还没有写。", step::legality_review,
              polarity::done},
             {"主持人:意见都记下了,汇总后逐条答复。", step::consultation_feedback,
              polarity::required},
             {"企业的意见都记下了,会后已逐条答复。", step::consultation_feedback, polarity::done},
             {"起草以后要公开征求意见,没有走完这些程序不得印发。", step::public_consultation,
              polarity::required},
             {"公开征求意见程序没有走完,所以没有上会。", step::public_consultation,
              polarity::negated},
             {"没有审核的稿子先别上会。", step::collective_decision, polarity::required},
         }) {
        bool found = false;
        for (const mention& m : facts_of_text(one.text).evidence)
            found |= m.step == one.step && m.polarity == one.told;
        BOOST_TEST(found, one.text);
    }
}

BOOST_AUTO_TEST_CASE(a_reader_who_did_not_sign) {
    const auto says = [](const char* sheet) {
        std::string out;
        for (const mention& m : facts_of_text(sheet).evidence)
            if (m.step == step::signing) out += std::string(id_of(m.polarity)) + " ";
        return out;
    };
    const std::string sheet = "云溪县水务局发文稿纸\n标题:云溪县河道采砂管理办法\n";
    BOOST_TEST(says((sheet + "副局长丁:(学习,未签)\n签发:同意印发。 2024年5月6日\n").c_str()) ==
               "done ");
    BOOST_TEST(says((sheet + "财务科:未签\n签发:同意印发。 2024年5月6日\n").c_str()) == "done ");
    BOOST_TEST(says((sheet + "签发:(局长出差,未签)\n").c_str()).find("done") == std::string::npos);
    BOOST_TEST(says("该办法局长未签即印发。") == "negated ");
}

BOOST_AUTO_TEST_CASE(a_talk_has_fields_and_no_title) {
    const auto kind = [](const std::string& text) {
        const facts f = facts_of_text(text.c_str());
        return std::string(id_of(f.kind)) + (f.title ? " titled" : "");
    };
    const std::string when = "时间:2024年3月6日\n地点:二楼会议室\n";
    const std::string about = "主题:《云溪县水库垂钓管理办法》征求意见稿\n";
    const std::string said = "发言摘要:\n某渔业公司:收费太高。\n县渔业协会:建议分类管理。\n";
    const std::string firms = "参加:渔业公司3家,县渔业协会\n";
    BOOST_TEST(kind(when + firms + about + said) == "enterprise_consultation");
    BOOST_TEST(kind(when + about + firms + "记录:张某\n" + said) == "enterprise_consultation");
    BOOST_TEST(kind(when + firms + about).find("enterprise") == std::string::npos);
    BOOST_TEST(kind(when + "参加:县公安局、县水务局\n" + about + said).find("enterprise") ==
               std::string::npos);
    BOOST_TEST(kind(when + firms + "主题:渔业安全培训\n" + said).find("enterprise") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_earlier_assessment_is_not_done_again) {
    const auto says = [](const char* text) {
        std::string out;
        for (const mention& m : facts_of_text(text).evidence)
            if (m.step == step::risk_assessment) out += std::string(id_of(m.polarity)) + " ";
        return out;
    };
    BOOST_TEST(says("四、风险评估。县水务局2023年6月已对水库移民组织过社会稳定风险评估,措施一致,"
                    "不再重复评估。")
                   .find("done") == std::string::npos);
    BOOST_TEST(says("关于《云溪县水库移民安置办法》不再重复开展社会稳定风险评估的说明\n"
                    "县水务局于2023年6月8日完成了风险评估。\n本办法不再重复评估。")
                   .find("done") == std::string::npos);
    BOOST_TEST(
        says("四、风险评估。2024年6月3日已组织社会稳定风险评估,结论为低风险。").find("done") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_ticked_is_the_outcome) {
    const auto ended = [](const char* field) {
        for (const mention& m : facts_of_text(field).evidence)
            if (m.step == step::legality_review) return m.outcome;
        return std::string("-");
    };
    BOOST_TEST(ended("审核结论：合法 □  不合法 ☑") == "不合法");
    BOOST_TEST(ended("审核结论：合法 ☑  不合法 □") == "合法");
    BOOST_TEST(ended("审核结论：□合法 ☑不合法") == "不合法");
    BOOST_TEST(ended("审核结论：☑合法 □不合法") == "合法");
    BOOST_TEST(ended("审核结论：合法。") == "合法");
}

BOOST_AUTO_TEST_SUITE_END()
