// Pages of a government's site: what is told there of the page's own document, and what of another
// one that the page speaks of too.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_on_pages)

BOOST_AUTO_TEST_CASE(a_reply_tells_of_the_draft_in_the_making) {
    hold_done(
        "关于市政协三届二次会议第18号提案的答复\n您提出的《关于加强民宿管理的提案》收悉,现答复如下:"
        "\n",
        {
            {"我局正在起草《民宿管理办法》,已于5月6日至6月5日在市政府网站公开征求意见。\n",
             "public_consultation"},
            {"2021年出台的《停车办法》在制定过程中于5月6日公开征求意见。\n", "-"},
            {"下一步将公开征求意见,并报市司法局审核。\n", "-"},
        });
}

BOOST_AUTO_TEST_CASE(how_it_was_made_before_is_no_step_of_what_extends_it) {
    hold_done("云溪县人民政府关于延长《云溪县民宿管理办法》有效期的通知\n各乡镇人民政府:\n",
              {
                  {"《云溪县民宿管理办法》已于2018年5月6日公布施行。\n", "-"},
                  {"《办法》2018年5月经县政府常务会议审议通过并公布施行。\n", "-"},
                  {"《办法》经县政府第12次常务会议审议通过,决定延长有效期五年。\n",
                   "collective_decision"},
              });
}

BOOST_AUTO_TEST_CASE(what_others_did_stands_in_the_explanation) {
    hold_done("关于《云溪县民宿管理办法(草案)》的起草说明\n一、起草情况\n",
              {
                  {"该指导意见出台前,省厅曾向社会公开征求意见。\n", "-"},
                  {"文化和旅游部等十部门曾就该标准公开征求意见。\n", "-"},
                  {"其中省实施方案经专家论证通过。\n", "-"},
                  {"草案于6月6日至7月5日在县政府网站公开征求意见。\n", "public_consultation"},
                  {"6月8日,邀请五名专家对草案进行了论证。\n", "expert_argumentation"},
                  {"县司法局于6月9日出具《合法性审核意见书》。\n", "legality_review"},
              });
}

BOOST_AUTO_TEST_CASE(what_stands_beside_the_making_is_no_step_of_it) {
    hold_done("关于《云溪县河道采砂管理办法(草案)》的起草说明\n一、起草情况\n",
              {
                  {"有的市还就收费标准召开了听证会。\n", "-"},
                  {"条例起草时,原国务院法制办曾就草案向社会公开征求意见。\n", "-"},
                  {"县政府常务会议也审议批准了该规划。\n", "-"},
                  {"各村的方案均已经村民代表会议表决通过。\n", "-"},
                  {"此前出台的《云溪县砂场考核办法》经过了局务会议审议。\n", "-"},
                  {"6月8日向辖区19家企业发放了意见征询表。\n", "enterprise_consultation"},
                  {"《办法》于6月9日经县政府第12次常务会议审议通过。\n", "collective_decision"},
              });
}

BOOST_AUTO_TEST_CASE(one_sentence_tells_one_consultation) {
    const facts f =
        facts_of_text("《办法》于2023年5月6日至6月5日在县政府网站公开征求意见,期间未收到意见。");
    const auto is_asked = [](const mention& m) { return m.step == step::public_consultation; };
    BOOST_TEST(std::count_if(f.evidence.begin(), f.evidence.end(), is_asked) == 1);
}

BOOST_AUTO_TEST_CASE(links_below_a_page_tell_of_other_pages) {
    hold_done("县政府召开第29次常务会议\n会议审议通过《云溪县停车管理办法》。\n",
              {
                  {"下一篇:《云溪县民宿管理办法》公开征求意见\n", "collective_decision"},
                  {"相关新闻:\n· 《云溪县民宿管理办法》公开征求意见\n", "collective_decision"},
              });
}

BOOST_AUTO_TEST_CASE(what_a_page_tells_beside_its_matter) {
    hold_done("云溪县举行停车收费听证会\n",
              {{"6月6日,县发展改革局举行停车收费听证会,22名听证参加人发言。\n新闻链接\n"
                "去年,市政府常务会议审议通过《停车收费管理办法》。\n",
                "public_consultation"}});
    hold_done("云溪县人民政府关于公布行政规范性文件清理结果的决定\n各乡镇人民政府:\n",
              {
                  {"青阳县、泾源区已完成清理并公布结果。\n", "-"},
                  {"县教育局、县民政局等17个部门报送了清理结果。\n", "-"},
                  {"未列入继续有效目录的文件一律停止执行。\n", "-"},
              });
    hold_done("关于《云溪县民宿管理办法》的解读\n一、主要内容\n",
              {
                  {"弄虚作假的,追回已拨付资金,并在局官网予以通报公布。\n", "interpretation"},
                  {"点位地图已在“云溪民政”公众号公布。\n", "interpretation"},
              });
    hold_done(
        "关于《云溪县民宿管理办法(送审稿)》的起草说明\n一、起草过程\n",
        {
            {"3月11日根据局务会讨论意见修改,形成征求意见稿。\n", "-"},
            {"现一并报请县司法局审查。\n", "-"},
            {"本办法拟于3月公开征求意见,经局务会集体讨论后由两局联合印发。\n", "-"},
            {"当地的做法是先由常务会议审议通过办法。\n", "-"},
            {"向各县区、县直部门和3家运营公司发函征求意见,均已回函。\n", "enterprise_consultation"},
        });
}

BOOST_AUTO_TEST_CASE(what_a_decision_rests_on_was_done) {
    hold_done(
        "云溪县人民政府关于清河实行常年禁捕的通告\n",
        {
            {"在完成社会稳定风险评估和县司法局合法性审查的基础上,经县人民政府第36次常务会议研究"
             "决定,对清河实行常年禁捕。现将有关事项通告如下:\n",
             "risk_assessment legality_review collective_decision"},
            {"各乡镇在组织专家论证的基础上,应当编制方案,报县政府常务会议审议。\n", "-"},
        });
}

BOOST_AUTO_TEST_CASE(what_neighbours_did_is_no_record) {
    hold_done(
        "关于《云溪县民宿管理办法(草案)》的起草说明\n云溪县人民政府:\n"
        "为规范民宿管理,我局起草了《云溪县民宿管理办法(草案)》,"
        "现将有关情况说明如下。我局在起草中走访了"
        "民宿较为集中的村庄,了解经营和管理中的主要问题,"
        "并对消防、治安、食品、环境等方面的要求逐项作了梳理。"
        "民宿多由农房改建,房屋结构、用电用气和住宿登记是各村反映较多的三件事。\n",
        {
            {"临川市的管理办法2018年由市政府常务会议审议通过,并在政府网站公布。\n", "-"},
            {"邻近的青阳县出台前召开了专家论证会,经县司法局合法性审核。\n", "-"},
            {"我们还了解了泾源区的情况,该区于2019年5月召开听证会,听取公众意见后印发。\n", "-"},
            {"周边情况:东湖区2020年10月调整,召开听证会一次。\n", "-"},
            // Its own place, and organs of a place.
            {"云溪县于6月20日召开听证会,听取公众对草案的意见。\n", "public_consultation"},
            {"青阳市司法局于6月9日对草案出具合法性审核意见。\n", "legality_review"},
            {"临川市采取先试点的办法,我县草案6月8日经县政府常务会议审议通过。\n",
             "collective_decision"},
        });
}

BOOST_AUTO_TEST_CASE(a_judgment_tells_of_what_the_parties_did) {
    hold_done(
        "云溪县人民法院\n行政判决书\n(2022)云行初15号\n原告某养殖场。\n被告云溪县人民政府。\n"
        "原告诉请撤销被告的强制拆除决定,并一并审查《云溪县禁养区划定通告》。本院依法组成合议庭,"
        "公开开庭审理了本案,现已审理终结。\n",
        {
            {"被告辩称,该通告已公开征求意见。\n", "-"},
            {"该通告经县政府常务会议讨论通过,已向社会公布。\n", "-"},
        });
}

BOOST_AUTO_TEST_CASE(a_firm_goes_through_its_own_papers) {
    hold_done("云溪城投集团开展规章制度清理\n",
              {
                  {"对现行制度进行了全面清理,保留88项,废止12项。\n", "-"},
                  {"清理结果经总经理办公会审议通过。\n", "-"},
              });
}

BOOST_AUTO_TEST_CASE(a_hearing_to_come_and_one_that_was_held) {
    hold_done("现将听证会参加人名单和注意事项公布如下:\n",
              {
                  {"一、听证内容\n听取社会各界对《规划》的意见和建议。\n", "-"},
                  {"二、听证会时间、地点\n时间:2024年8月13日下午。\n", "-"},
              });
    hold_done("云溪县供水价格调整听证会情况的报告\n",
              {{"县发展改革局于2024年8月13日召开了听证会。\n", "public_consultation"}});
}

BOOST_AUTO_TEST_CASE(a_mark_of_openness_on_the_line_of_the_day) {
    hold_done("", {
                      {"青川市人民政府2023年9月5日(此件公开发布)青川市公园管理办法第一章", "-"},
                      {"青川市水务局2021年3月2日（此件主动公开）附件:青川市节水办法", "-"},
                      {"青川市水务局2021年3月2日（主动公开）", "-"},
                      {"此件已于6月3日在市政府网站公开发布。", "publication"},
                      {"《青川市节水办法》已于2021年3月8日在市政府网站公开发布。", "publication"},
                  });
}

BOOST_AUTO_TEST_CASE(the_risk_of_other_things) {
    hold_done("", {
                      {"根据《公园管理办法》,我局结合土壤污染风险评估报告更新了《名录》。", "-"},
                      {"依据《指南》,区水务局组织开展了内涝风险评估。", "-"},
                      {"我局对《用水办法》开展了社会稳定风险评估,为低风险。", "risk_assessment"},
                      {"我局对《污染防治办法》开展了风险评估,风险可控。", "risk_assessment"},
                  });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(what_was_handed_in_for_review_is_not_reviewed) {
    const auto told = [](const std::string& line) {
        std::string out;
        for (const mention& m :
             facts_of_text("关于《云溪县民宿管理办法(草案)》的说明\n三、合法性审核\n" + line)
                 .evidence)
            if (m.step == step::legality_review) out += std::string(id_of(m.polarity)) + " ";
        return out;
    };
    for (const char* line : {"已报局政策法规科审核,待反馈意见后修改。", "已送县司法局审核。",
                             "已提交局法规股。", "已于近日转县司法局,尚未收到书面意见。"})
        BOOST_TEST(told(line).find("done") == std::string::npos, line << " -> " << told(line));
    for (const char* line :
         {"已送县司法局审核,审核结论为合法。", "已经县司法局审核,未提出修改意见。", "已审核。",
          "已报县司法局审核并出具意见。", "已通过县司法局审核。"})
        BOOST_TEST(told(line).find("done") != std::string::npos, line << " -> " << told(line));
}

BOOST_AUTO_TEST_CASE(the_public_was_not_asked_says_nothing_of_firms) {
    const auto firms = [](const std::string& text) {
        std::string out;
        for (const mention& m : facts_of_text("关于《云溪县民宿管理办法》的说明\n" + text).evidence)
            if (m.step == step::enterprise_consultation)
                out += std::string(id_of(m.polarity)) + " ";
        return out;
    };
    for (const char* text : {"因办法涉及重点企业名单,属于工作秘密,故未向社会公开征求意见。",
                             "办法只调整国有企业,情况特殊,没有公开征求意见。",
                             "考虑到经营主体数据敏感,未面向公众征求意见。"})
        BOOST_TEST(firms(text) == "", text << " -> " << firms(text));
    for (const char* text :
         {"办法起草中没有听取企业和行业协会的意见。", "办法与企业有关,但未征求企业和协会的意见。"})
        BOOST_TEST(firms(text).find("negated") != std::string::npos, text << " -> " << firms(text));
}
