// What a document is cited for: its basis, what it repeals, changes, extends or forwards, or mere
// mention. Each row is a closing article, a notice's sentence or a first article.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

std::string roles(const std::string& text) {
    const facts f = facts_of_text(text);
    std::string out;
    for (const auto& c : f.citations) {
        if (f.title && c.at.begin < f.title->at.end) continue;
        static const char* names[] = {"basis",  "mention", "repeals",
                                      "amends", "extends", "forwards"};
        out += (out.empty() ? "" : " ") + c.name + ":" + names[static_cast<int>(c.as)];
    }
    return out;
}

std::string in_first_article(const std::string& text) {
    return roles("青屏市某某管理规程\n第一条 " + text + "\n第二条 本规程适用于本市。\n");
}
std::string in_last_article(const std::string& text) {
    return roles(
        "青屏市某某管理规程\n第一条 为规范管理，制定本规程。\n第二条 适用于本市。\n第三条 " + text +
        "\n");
}
std::string in_notice(const std::string& text) {
    return roles("青屏市科学技术局关于某事的通知\n青科〔2022〕3号\n各有关单位：\n" + text +
                 "\n青屏市科学技术局\n2022年3月1日\n");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(citations)

BOOST_AUTO_TEST_CASE(repeals) {
    BOOST_TEST(in_last_article("本规程自2022年4月1日起施行，《甲办法》同时废止。") ==
               "甲办法:repeals");
    BOOST_TEST(
        in_last_article("本规程自2022年4月1日起施行。原《甲办法》（青科〔2015〕2号）同时废止。") ==
        "甲办法:repeals");
    BOOST_TEST(in_last_article("本规程自2022年4月1日起施行，《甲办法》《乙细则》同时废止。") ==
               "甲办法:repeals 乙细则:repeals");
    BOOST_TEST(in_last_article("《甲办法》（青科〔2015〕2号）、《乙细则》（青科〔2016〕3号）自本规"
                               "程施行之日起废止。") == "甲办法:repeals 乙细则:repeals");
    BOOST_TEST(in_last_article("本规程施行后，《甲办法》不再执行。") == "甲办法:repeals");
    BOOST_TEST(in_last_article("自本规程施行之日起，《甲办法》停止执行。") == "甲办法:repeals");
    BOOST_TEST(in_last_article("本规程自2022年4月1日起施行，原《甲办法》自行废止。") ==
               "甲办法:repeals");
    BOOST_TEST(in_last_article("《甲办法》自2022年4月1日起失效。") == "甲办法:repeals");
    BOOST_TEST(in_notice("经研究，决定废止《甲办法》（青科〔2015〕2号）。") == "甲办法:repeals");
    BOOST_TEST(in_notice("经清理，决定对《甲办法》予以废止。") == "甲办法:repeals");
    BOOST_TEST(in_notice("现决定废止《甲办法》和《乙办法》，自印发之日起停止执行。") ==
               "甲办法:repeals 乙办法:repeals");
}

BOOST_AUTO_TEST_CASE(what_is_no_repeal) {
    BOOST_TEST(in_last_article("《甲办法》与本规程不一致的，以本规程为准。") == "甲办法:mention");
    BOOST_TEST(in_last_article("违反《甲条例》的，依法处罚。") == "甲条例:mention");
    BOOST_TEST(in_last_article("《甲办法》有效期届满前，仍按原规定执行。") == "甲办法:mention");
    BOOST_TEST(in_last_article("《甲办法》废止前已受理的申请，按照《甲办法》办理。") ==
               "甲办法:mention 甲办法:mention");
    BOOST_TEST(in_notice("各单位对《甲办法》是否废止提出意见。") == "甲办法:mention");
    BOOST_TEST(in_notice("《甲办法》继续有效，不予废止。") == "甲办法:extends");
}

BOOST_AUTO_TEST_CASE(changes_and_extensions) {
    BOOST_TEST(in_notice("经研究，决定对《甲办法》作如下修改：") == "甲办法:amends");
    BOOST_TEST(in_notice("现将《甲办法》第三条修改为：“补助5万元。”") == "甲办法:amends");
    BOOST_TEST(in_notice("《甲办法》有效期延长至2027年3月31日。") == "甲办法:extends");
    BOOST_TEST(in_notice("经评估，决定将《甲办法》（青科〔2019〕2号）有效期延长3年。") ==
               "甲办法:extends");
    BOOST_TEST(in_notice("《甲办法》继续执行，有效期至2027年3月31日。") == "甲办法:extends");
    BOOST_TEST(in_notice("现将《甲意见》转发给你们，请认真贯彻执行。") == "甲意见:forwards");
}

BOOST_AUTO_TEST_CASE(what_rules_are_made_by) {
    BOOST_TEST(
        in_first_article(
            "为规范管理，根据《甲法》第十二条、《乙条例》和《丙规定》（国发〔2020〕1号）的规定，"
            "制定本规程。") == "甲法:basis 乙条例:basis 丙规定:basis");
    BOOST_TEST(in_first_article("依据国家有关法律法规和《甲条例》，参照《乙办法》，制定本规程。") ==
               "甲条例:basis 乙办法:mention");
    BOOST_TEST(in_first_article("为深入实施《甲规划》，根据《乙条例》，制定本规程。") ==
               "甲规划:mention 乙条例:basis");
    BOOST_TEST(in_first_article("为了贯彻实施《甲条例》，制定本规程。") == "甲条例:basis");
    BOOST_TEST(in_first_article("根据《甲法》并参照《乙办法》，制定本规程。") ==
               "甲法:basis 乙办法:mention");
    BOOST_TEST(in_first_article("根据《甲法》（以下简称《甲》）、《乙条例》，制定本规程。") ==
               "甲法:basis 甲:mention 乙条例:basis");
    BOOST_TEST(in_notice("现将规程印发给你们，请按照《甲办法》认真执行。") == "甲办法:mention");
    BOOST_TEST(in_notice("为贯彻落实《甲意见》，按照《乙方案》部署，现通知如下：") ==
               "甲意见:mention 乙方案:basis");
    BOOST_TEST(in_notice("本通知未尽事宜，按照《甲条例》执行。") == "甲条例:mention");
}

BOOST_AUTO_TEST_CASE(what_others_have_to_act_by) {
    BOOST_TEST(in_notice("符合条件的可申请奖励。运输户应按《甲办法》开具票据。") ==
               "甲办法:mention");
    BOOST_TEST(in_notice("养殖户须依照《甲法》办理检疫。") == "甲法:mention");
    BOOST_TEST(in_notice("各镇按照《甲法》开展了自查，现将情况通报如下。") == "甲法:mention");
    BOOST_TEST(in_notice("根据《甲法》，由各校按照分工落实《乙方案》。") ==
               "甲法:basis 乙方案:mention");
    BOOST_TEST(in_notice("现补充通知如下：1.补贴按户发放。根据《甲办法》核算金额。") ==
               "甲办法:mention");
    BOOST_TEST(in_notice("现就有关事项通知如下：\n（一）加强巡查。依据《甲条例》查处。") ==
               "甲条例:mention");
    BOOST_TEST(in_notice("现将分工表印发给你们。\n附件：分工表\n按照《甲通知》要求，报送台账。") ==
               "甲通知:mention");
    // The addressee on the text's line is no subject of it.
    BOOST_TEST(in_notice("各镇，各有关单位：根据《甲法》，决定开展普查。") == "甲法:basis");
    BOOST_TEST(in_notice("本方案主要依据《甲法》编制。") == "甲法:basis");
    BOOST_TEST(in_notice("此类纠纷主要依据《甲法》处理。") == "甲法:mention");
    BOOST_TEST(in_notice("一、适用范围。\n二、附则。为统一格式，依据《甲条例》第九条，制定《乙格"
                         "式》。") == "甲条例:basis 乙格式:mention");
}

BOOST_AUTO_TEST_CASE(names_with_reports_in_them) {
    BOOST_TEST(in_notice("根据《甲省关于编制年度报告有关事项的通知》，制定本格式。") ==
               "甲省关于编制年度报告有关事项的通知:basis");
    BOOST_TEST(in_notice("依据《甲事项请示报告条例》，制定本规程。") == "甲事项请示报告条例:basis");
    BOOST_TEST(in_notice("根据《甲法》（以下简称《甲》）、《关于报送评估报告的通知》，制定本规程"
                         "。") == "甲法:basis 甲:mention 关于报送评估报告的通知:basis");
    BOOST_TEST(in_notice("根据《2021年度审计报告》反映的问题，现通知如下。") ==
               "2021年度审计报告:mention");
    BOOST_TEST(in_notice("根据《关于增拨经费的请示》，现下达经费。") ==
               "关于增拨经费的请示:mention");
}

BOOST_AUTO_TEST_CASE(organs_between_the_names) {
    BOOST_TEST(in_notice("根据《甲法》（青府〔2020〕1号）和省农业农村厅、财政厅、水利厅、自然资源"
                         "厅联合印发的《乙方案》及青屏市人民政府《丙通告》要求，决定开展检测。") ==
               "甲法:basis 乙方案:basis 丙通告:basis");
    BOOST_TEST(in_notice("依据《甲法》以及省水利厅等五部门共同制定的《乙目录》，制定本规程。") ==
               "甲法:basis 乙目录:basis");
    BOOST_TEST(
        in_notice(
            "根据省水利厅《甲意见》（青水〔2020〕1号），省财政厅、省水利厅《乙通知》（青财〔2020〕"
            "2号），结合实际，制定本规程。") == "甲意见:basis 乙通知:basis");
    BOOST_TEST(in_notice("根据《甲法》，我局《乙计划》已经完成，制定本规程。") ==
               "甲法:basis 乙计划:mention");
    BOOST_TEST(in_notice("根据省农业农村厅、省财政厅、省自然资源厅、省水利厅、省生态环境厅联合下发"
                         "的《甲意见》，制定本规程。") == "甲意见:basis");
    BOOST_TEST(in_notice("根据《甲法》制定本规程，省教育厅、财政厅、水利厅、自然资源厅联合印发的"
                         "《乙意见》同时废止。") == "甲法:basis 乙意见:repeals");
}

// What stands between the document and its new last day.
BOOST_AUTO_TEST_CASE(a_validity_prolonged_behind_a_clause) {
    for (const std::string said :
         {"经评估,《渔船登记办法》(云农规〔2017〕2号)需继续实施,有效期延长至2027年2月1日。",
          "经清理,《渔船登记办法》需保留,有效期延至2027年2月1日。"}) {
        const facts f = facts_of_text("关于规范性文件有关事项的通知\n" + said + "\n");
        BOOST_REQUIRE(!f.citations.empty());
        BOOST_TEST((f.citations.front().as == citation::role::extends));
    }
}

BOOST_AUTO_TEST_SUITE_END()
