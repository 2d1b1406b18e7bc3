// Mentions: polarity, phase, date, count and the exact quote.
#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "book.h"

using namespace yigui;

namespace {

/// "step polarity phase date count" of each mention.
std::string mentions_of(const std::string& text) {
    std::string out;
    for (const auto& m : facts_of_text(text).evidence) {
        if (!out.empty()) out += "; ";
        out += std::string(id_of(m.step)) + " " + std::string(id_of(m.polarity));
        if (m.phase != phase::none) out += " " + std::string(id_of(m.phase));
        if (m.when) out += " " + m.when->iso();
        if (m.count) out += " n=" + std::to_string(*m.count);
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mentions)

BOOST_AUTO_TEST_CASE(coordinated_steps_are_one_mention_each) {
    BOOST_TEST(mentions_of("本办法经公开征求意见、合法性审核和局务会集体讨论通过,现予印发。") ==
               "public_consultation done closed; legality_review done; collective_decision done");
}

BOOST_AUTO_TEST_CASE(consultation_with_its_days_and_figures) {
    BOOST_TEST(mentions_of("我局于2021年3月1日至3月30日在网站公开征求意见。") ==
               "public_consultation done closed 2021-03-01/2021-03-30");
    BOOST_TEST(
        mentions_of("公开征求意见期间收到意见62条,采纳55条。").find("consultation_feedback done") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(consultation_on_several_documents_in_a_year_of_trials) {
    BOOST_TEST(mentions_of("现就《道路照明标准》等5项标准公开征求意见,请于2024年5月1日前反馈。") ==
               "public_consultation done opened /2024-05-01");
    BOOST_TEST(
        mentions_of("在总结2023年试点经验基础上,我局修订了《停车办法》,现向社会公开征求意见。") ==
        "public_consultation done opened");
}

BOOST_AUTO_TEST_CASE(consultation_that_began_on_a_day) {
    const auto consultation_in = [](const std::string& text) {
        for (const auto& m : facts_of_text(text).evidence)
            if (m.step == step::public_consultation)
                return (m.when ? m.when->iso() : "no day") + (m.days ? " and days" : "");
        return std::string("none");
    };
    BOOST_TEST(consultation_in("我局自2021年3月1日起公开征求意见30日,共收到意见5条。") ==
               "2021-03-01/ and days");
    // A month ends on the same day, or on the last one that there is.
    BOOST_TEST(consultation_in("自2021年1月31日起,在网站公开征求意见一个月,未收到意见。") ==
               "2021-01-31/2021-02-28");
    BOOST_TEST(consultation_in("现将《停车办法》公开征求意见,自2021年3月1日起,为期30日。") ==
               "2021-03-01/ and days");
    BOOST_TEST(consultation_in("该办法于2021年3月1日起公开征求意见,截止3月30日。") ==
               "2021-03-01/2021-03-30");
    // The day on which the document takes effect began nothing.
    BOOST_TEST(consultation_in("办法已公开征求意见,现予公布,自2021年3月1日起施行。") == "no day");
}

BOOST_AUTO_TEST_CASE(what_came_in_is_feedback) {
    const std::string none = "public_consultation done closed n=0; consultation_feedback done n=0";
    BOOST_TEST(mentions_of("公示期内未收到任何意见。") == none);
    BOOST_TEST(mentions_of("期满没有收到社会公众的意见和建议。") == none);
    // The opinions are counted, not what they are sorted into.
    BOOST_TEST(mentions_of("公示期间共收到五个方面的意见42条。").find("n=42") != std::string::npos);
    BOOST_TEST(mentions_of("公示期间共收到意见8个。").find("n=8") != std::string::npos);
    const auto feedback_in = [](const std::string& text) {
        return mentions_of(text).find("consultation_feedback done") != std::string::npos;
    };
    BOOST_TEST(feedback_in("9月3日至10月2日在县政府网站公示征求意见,无反馈意见。"));
    BOOST_TEST(feedback_in("2021年4月在网站公开征求意见,收到意见214条,其中赞成的173条。"));
    // What silence is to mean, an answer to come, and the opinions of departments.
    BOOST_TEST(!feedback_in("现公开征求意见,逾期未反馈的,视为无意见。"));
    BOOST_TEST(!feedback_in("在网站公开征求意见,收到意见7条。目前对意见正在研究。"));
    BOOST_TEST(!feedback_in("书面征求了各部门意见,均无意见。"));
    BOOST_TEST(!feedback_in("公示期间未收到反对意见。"));
}

BOOST_AUTO_TEST_CASE(a_chart_below_its_heading_tells_what_was_done) {
    const std::string chart = "调研 → 企业座谈 → 公开征求意见 → 合法性审核 → 印发";
    const auto done = [](const std::string& text) {
        return mentions_of(text).find("legality_review done") != std::string::npos;
    };
    BOOST_TEST(done("一图读懂《某区促进餐饮业发展措施》\n起草过程\n" + chart));
    BOOST_TEST(!done("一图读懂《某区促进餐饮业发展措施》\n办理流程\n" + chart));
    BOOST_TEST(!done(chart));
}

BOOST_AUTO_TEST_CASE(a_passage_on_the_making_of_a_document) {
    const std::string head = "《某县设置标准》起草说明\n";
    const auto enterprise = [&](const std::string& text) {
        return mentions_of(head + text).find("enterprise_consultation done") != std::string::npos;
    };
    BOOST_TEST(enterprise("三、起草过程\n10月15日组织小额贷款公司、典当行负责人座谈。"));
    BOOST_TEST(!enterprise("三、主要内容\n组织小额贷款公司、典当行负责人座谈。"));
    BOOST_TEST(mentions_of(head + "三、起草过程\n组织应急、环保、法律专家论证。")
                   .find("expert_argumentation done") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(marks_of_publicity_are_orders) {
    const facts f = facts_of_text("关于某事的通知\n现就有关事项通知如下。\n(此件公开发布)");
    BOOST_REQUIRE(f.evidence.size() == 1u);
    BOOST_TEST((f.evidence[0].polarity == polarity::required));
    BOOST_TEST(f.evidence[0].attribute_mark);
}

BOOST_AUTO_TEST_CASE(rules_are_no_records) {
    BOOST_TEST(
        mentions_of("第五条 起草单位已经公开征求意见的,应当附具意见采纳情况。").find("done") ==
        std::string::npos);
    BOOST_TEST(mentions_of("未经合法性审核的,不得提交审议。") == "legality_review required");
}

BOOST_AUTO_TEST_CASE(days_behind_a_consultation_say_that_it_was_held) {
    BOOST_TEST(mentions_of("在门户网站公开征求意见,自2024年8月19日起至2024年9月23日止。")
                   .find("public_consultation done") != std::string::npos);
    BOOST_TEST(
        mentions_of("拟在门户网站公开征求意见,自2024年8月19日起至2024年9月23日止。").find("done") ==
        std::string::npos);
    BOOST_TEST(mentions_of("应当在门户网站公开征求意见,自2024年8月19日起至2024年9月23日止。")
                   .find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(quotes_stand_where_they_say) {
    const std::string text =
        "江门市科学技术局关于办法的说明\n　　该办法已于２０２１年３月１日 向社会 公开征求意见,"
        "并经２０２１年第８次局长办公会议审议通过。";
    const document doc = text_document(text);
    const facts f = recognise(doc, book()).front();
    BOOST_REQUIRE(f.evidence.size() == 2u);
    BOOST_TEST(doc.at(f.evidence[0].at) == "该办法已于２０２１年３月１日 向社会 公开征求意见");
    BOOST_TEST(is_valid_utf8(doc.at(f.evidence[1].at)));
    BOOST_TEST(f.evidence[0].when->iso() == "2021-03-01");
}

BOOST_AUTO_TEST_CASE(boxes_and_blanks_are_no_records) {
    BOOST_TEST(mentions_of("□已公开征求意见").find("done") == std::string::npos);
    BOOST_TEST(mentions_of("☑已公开征求意见").find("done") != std::string::npos);
    BOOST_TEST(mentions_of("集体讨论:   年   月   日第   次局务会议审议通过").find("done") ==
               std::string::npos);
}

/// Of each row the text and what must be read in it, exactly.
struct row {
    const char* text;
    const char* read;
};

BOOST_AUTO_TEST_CASE(fields_say_by_their_values) {
    const row rows[] = {
        {"合法性审核:已审核(2023年5月6日)", "legality_review done 2023-05-06"},
        {"公平竞争审查情况　合规", "fair_competition_review done"},
        {"合 法 性 审 核 ： 已 完 成", "legality_review done"},
        {"合法性審核：已審核", "legality_review done"},
        {"签发:未签", "signing negated"},
        {"报告党组:否", "party_group_report negated"},
        {"专家论证×", "expert_argumentation negated"},
        {"统一编号:____", ""},
        {"专家论证:□是 ☑否", "expert_argumentation negated"},
        {"专家论证:□是 □否", ""},
        {"☑合法性审核 □专家论证", "legality_review done"},
        {"审核结果:合法。(合法性审核登记簿)", "legality_review done"},
        {"(二)合法性审核。市司法局函复无异议。", "legality_review done"},
    };
    for (const auto& r : rows)
        BOOST_TEST(mentions_of(r.text) == r.read, r.text << mentions_of(r.text));
}

BOOST_AUTO_TEST_CASE(lists_share_their_predicate) {
    BOOST_TEST(mentions_of("合法性审核、集体讨论、专家论证均已完成。") ==
               "expert_argumentation done; legality_review done; collective_decision done");
    BOOST_TEST(mentions_of("合法性审核、集体讨论、专家论证均未办理。") ==
               "expert_argumentation negated; legality_review negated; "
               "collective_decision negated");
    BOOST_TEST(mentions_of("合法性审核(完成)→集体讨论(未开始)") ==
               "legality_review done; collective_decision negated");
}

BOOST_AUTO_TEST_CASE(words_in_any_order_need_a_sign_of_acting) {
    const auto has_done = [](const char* text) {
        return mentions_of(text).find("enterprise_consultation done") != std::string::npos;
    };
    BOOST_TEST(has_done("就办法草案走访了12家企业,听取意见。"));
    BOOST_TEST(has_done("办法草案的意见由商会书面回函,共3条。"));
    BOOST_TEST(!has_done("就办法草案走访企业听取意见是惯例。"));
    BOOST_TEST(!has_done("应走访12家企业,听取对办法草案的意见。"));
    BOOST_TEST(!has_done("未走访企业听取对办法草案的意见。"));
}

BOOST_AUTO_TEST_CASE(other_documents_and_statistics_are_no_records) {
    for (const char* text :
         {"兄弟城市的同类办法都经过了专家论证。", "旧版办法已于2015年经合法性审核。",
          "全年完成规范性文件合法性审核106件。", "该办法经合法性审核了吗?",
          "合法性审核已委托第三方,预计月底出结果。", "合法性审核申请表已提交。",
          "中学校长办公会讨论通过春游安排。"})
        BOOST_TEST(mentions_of(text).find("done") == std::string::npos, text << mentions_of(text));
}

BOOST_AUTO_TEST_CASE(what_stands_before_a_sentence_leaves_its_reading) {
    const auto has_done = [](const char* text) {
        return mentions_of(text).find(" done") != std::string::npos;
    };
    // A list's mark is no tick; beside an empty box it is one.
    BOOST_TEST(!has_done("●专家论证会邀请函已寄出。"));
    BOOST_TEST(!has_done("■听证会场地租用费用由财政列支。"));
    BOOST_TEST(has_done("公平竞争审查\n●已完成 ○未完成"));
    // The manner of an event; an order otherwise.
    BOOST_TEST(has_done("严格落实要求,县长主持召开常务会议,审议并通过该办法。"));
    BOOST_TEST(!has_done("切实加强组织领导,对送审稿进行合法性审核。"));
    BOOST_TEST(!has_done("局网站发布了该办法的解读视频吗?"));
    // What a step is or costs, and papers that are filed, record none.
    BOOST_TEST(!has_done("集体讨论是提高决策质量的重要方式,材料归档。"));
    BOOST_TEST(!has_done("听证会场地租用费用由财政列支(见附件2)。"));
    BOOST_TEST(has_done("意见采纳情况表(见附件3)。"));
}

BOOST_AUTO_TEST_CASE(pages_that_go_over_many_documents_record_none) {
    const auto has_done = [](const std::string& text) {
        return mentions_of(text).find(" done") != std::string::npos;
    };
    BOOST_TEST(
        !has_done("某县审计局2024年工作总结\n一年来,我局对出台的政策进行了公平竞争审查,未发现"
                  "排除限制竞争内容。召开专家论证会2次。\n某县审计局\n2024年12月30日"));
    BOOST_TEST(
        !has_done("对市政协六届二次会议第21号提案的答复\n某委员:\n您提出的建议收悉。去年我局对"
                  "28件规范性文件进行了清理,废止5件。\n某市商务局\n2024年6月3日"));
    BOOST_TEST(
        !has_done("关于开展2022年行政规范性文件清理工作的通知\n各部门:\n2020年清理中,我县共废止"
                  "文件31件。现就开展清理工作通知如下:\n一、按时报送。"));
    BOOST_TEST(!has_done("上月县政府常务会议审议通过的《中药材产业扶持办法》要抓好落实。"));
    BOOST_TEST(!has_done("我局制定的5件规范性文件均经过合法性审查。"));
    // What is about one document, or is the clean-up itself, is a record.
    BOOST_TEST(has_done(
        "《某县停车管理办法》起草工作总结\n2024年5月6日召开专家论证会,专家一致同意该办法。"));
    BOOST_TEST(
        has_done("关于规范性文件清理工作的总结\n我局对现行规范性文件进行了全面清理,废止3件。"));
}

BOOST_AUTO_TEST_CASE(a_told_event_needs_no_mark_of_its_own) {
    BOOST_TEST(mentions_of("县司法局8月2日对该办法送审稿作合法性审核,提出三条修改意见。")
                   .find("legality_review done") != std::string::npos);
    // A duty of an earlier clause, or one inside “…”, does not reach what was done.
    BOOST_TEST(mentions_of("关于“应当降低门槛”的建议,公平竞争审查已于3月2日完成。")
                   .find("fair_competition_review done") != std::string::npos);
    BOOST_TEST(mentions_of("草案应通过政府网站公开征求意见。") == "public_consultation required");
}

BOOST_AUTO_TEST_CASE(denials_keep_their_scope) {
    const auto says = [](const char* text, const char* what) {
        return mentions_of(text).find(what) != std::string::npos;
    };
    BOOST_TEST(
        says("该文件没有在任何网站或者报纸上公开征求过意见。", "public_consultation negated"));
    BOOST_TEST(
        says("常务会议审议该办法时认为时机不成熟,决定缓一缓。", "collective_decision negated"));
    BOOST_TEST(says("该办法合法性审核上月才送,意见书还没有出具。", "legality_review negated"));
    // Left out under a rule it is exempted; left out against one, denied.
    BOOST_TEST(says("依据传染病防治法,该通告未公开征求意见。", "public_consultation exempted"));
    BOOST_TEST(says("该文件依法应当公开征求意见而未公开征求意见。", "public_consultation negated"));
    // A denied fault denies nothing.
    BOOST_TEST(!says("经合法性审核,该办法没有超越法定权限。", "negated"));
    BOOST_TEST(says("该措施未违背公平竞争审查标准,可以实施。", "fair_competition_review done"));
}

BOOST_AUTO_TEST_CASE(what_is_begun_or_done_to_others_is_no_record) {
    for (const char* text :
         {"该办法专家论证会的邀请函已经寄出。", "已与第三方签订该办法社会稳定风险评估服务合同。",
          "如果公平竞争审查通过,该文件就可以提交审议。",
          "国家发改委对《公平竞争审查条例》进行了解读。", "对跌倒老人进行了风险评估。",
          "清理了历年旧档案。"})
        BOOST_TEST(mentions_of(text).find("done") == std::string::npos, text << mentions_of(text));
}

BOOST_AUTO_TEST_CASE(each_mention_gives_its_reasons) {
    for (const auto& m : facts_of_text("该办法已通过公平竞争审查。").evidence)
        BOOST_TEST(!m.because.empty());
    const std::string shown = explain_reading("企业应当建立合法性审查制度。", book());
    BOOST_TEST(shown.find("不算") != std::string::npos, shown);
}

BOOST_AUTO_TEST_CASE(a_step_s_name_is_not_its_outcome) {
    const auto legality = [](const char* text) {
        for (const auto& m : facts_of_text(text).evidence)
            if (m.step == step::legality_review && m.polarity == polarity::done) return m.outcome;
        return std::string("no record");
    };
    BOOST_TEST(legality("该办法已经市司法局合法性审核,并经局务会审议通过。") != "合法");
    BOOST_TEST(legality("市司法局出具了合法性审核意见,认为该办法合法。") == "合法");
    BOOST_TEST(legality("合法性审核意见书(云司审〔2024〕12号):应予修改") == "应予修改");
}

BOOST_AUTO_TEST_CASE(opinions_of_departments_are_no_public_consultation) {
    const auto is_public = [](const char* text) {
        return mentions_of(text).find("public_consultation done") != std::string::npos;
    };
    BOOST_TEST(!is_public("书面征求了各部门及12家协会意见,收到意见35条,采纳28条。"));
    BOOST_TEST(is_public("收到社会公众和相关部门意见35条,采纳28条,未采纳7条并说明理由。"));
    for (const auto& m : facts_of_text("征求了12家协会意见,收到意见35条,采纳28条。").evidence)
        BOOST_TEST((!m.count || *m.count == 35));
}

BOOST_AUTO_TEST_CASE(another_sentence_may_tell) {
    BOOST_TEST(mentions_of("关于合法性审核。该程序已于6月3日完成。") == "legality_review done");
    BOOST_TEST(mentions_of("关于合法性审核。该程序尚未办理。") == "legality_review negated");
    const std::string list = mentions_of("一、经局务会审议;二、上网公开。以上两项均已办理完毕。");
    BOOST_TEST(list.find("collective_decision done") != std::string::npos);
    BOOST_TEST(mentions_of("问:什么时候能看到解读?答:文件印发后五天内会放到网上。")
                   .find("interpretation required") != std::string::npos);
    // Two steps told one after the other do not lend each other their marks.
    BOOST_TEST(
        mentions_of("关于合法性审核。公开征求意见已于6月3日完成。").find("legality_review") ==
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_to_come_is_no_record) {
    for (const char* due :
         {"请起草单位尽快经局务会议集体讨论决定。", "如需修改,应重新经局务会议集体讨论决定。",
          "该办法届满前,由市科技局组织评估,根据评估情况决定延续、修改或者废止。",
          "会议听取了汇报,原则同意该办法,由住建局按程序印发,并做好政策解读和备案工作。"})
        BOOST_TEST((mentions_of(due).find("interpretation done") == std::string::npos &&
                    mentions_of(due).find("evaluation done") == std::string::npos));
    BOOST_TEST(mentions_of("该文件拟于下月经局务会议集体讨论决定。") ==
               "collective_decision required");
    BOOST_TEST(mentions_of("因涉及国家秘密,该文件依法不报送备案。").find("done") ==
               std::string::npos);
    BOOST_TEST(mentions_of("经签发的文件由办公室统一印制。").find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(long_lines_stay_fast) {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "公开征求意见已经合法性审核,";
    BOOST_TEST(facts_of_text(text).evidence.size() > 0u);
    BOOST_TEST(facts_of_text(std::string(30000, '(') + "《《《《").evidence.empty());
    std::string quotes;
    for (int i = 0; i < 20000; ++i) quotes += "《:“公布";
    facts_of_text(quotes);
}

BOOST_AUTO_TEST_SUITE_END()
