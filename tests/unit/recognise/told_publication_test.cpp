// An interpretation opens with the publication of what it explains; orders whose lines were lost.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

BOOST_AUTO_TEST_SUITE(told_publication)

BOOST_AUTO_TEST_CASE(an_interpretation_opens_with_it) {
    hold_done("《云溪县河道采砂管理规定》解读\n",
              {
                  {"5月9日,县水利局联合县公安局发布了《云溪县河道采砂管理规定》。\n",
                   "interpretation publication"},
                  {"为规范采砂,经县政府同意,近日县水利局公布《云溪县河道采砂管理规定》。\n",
                   "interpretation publication"},
                  {"日前,县水利局印发《云溪县河道采砂管理规定》。\n", "interpretation"},
                  {"县水利局将于下月发布《云溪县河道采砂管理规定》。\n", "interpretation"},
                  {"2010年,原县水电局发布了《云溪县砂石管理规定》。\n", "interpretation"},
                  {"近日,国际河流协会发布《河流健康报告》(以下简称《报告》)。\n", "interpretation"},
              });
}

BOOST_AUTO_TEST_CASE(opinions_and_notices_are_sent_to_offices) {
    hold_done(
        "《关于推进县域商业建设的意见》解读\n",
        {
            {"近日,县商务局等五部门联合发布《关于推进县域商业建设的意见》。\n", "interpretation"},
            {"近日,县商务局正式对外发布《关于推进县域商业建设的意见》。\n",
             "interpretation publication"},
            {"近日,县商务局和县财政局共同制定并发布《关于推进县域商业建设的意见》。\n",
             "interpretation publication"},
            {"2016年,国家有关部门制定并发布《县域商业建设的意见》。\n", "interpretation"},
            {"经反复论证,最终形成并向社会公布本次《意见》。\n", "interpretation publication"},
        });
}

// Whoever answers the press about a document has told the public of it.
BOOST_AUTO_TEST_CASE(what_the_press_asks_about_is_public) {
    hold_done("云溪县商务局有关负责人就《关于推进县域商业建设的意见》答记者问\n",
              {
                  {"4月7日,县商务局、县财政局联合发布《关于推进县域商业建设的意见》("
                   "以下简称《意见》)。\n",
                   "interpretation publication"},
                  {"近期,县商务局将发布《关于推进县域商业建设的意见》(以下简称《意见》)。\n",
                   "interpretation"},
                  {"近年来,县商务局先后发布《关于县域冷链的意见》《关于县域配送的意见》。\n",
                   "interpretation"},
              });
}

BOOST_AUTO_TEST_CASE(the_public_is_asked_from_a_day_on_and_through_sites) {
    hold_done(
        "关于《云溪县民宿管理办法(草案)》的起草说明\n",
        {
            {"《办法》于2021年6月6日起向社会公开征求意见。\n", "public_consultation"},
            {"2021年6月,草案通过县门户网站、县司法局网站和云溪发布公众号公开征求意见。\n",
             "public_consultation"},
            {"为落实全国统一市场要求,我局起草了《办法》,现公开征求意见。\n", "public_consultation"},
            {"《办法》将于2021年6月6日起向社会公开征求意见。\n", "-"},
            {"未通过门户网站、公众号等渠道公开征求意见。\n", "-"},
        });
}

BOOST_AUTO_TEST_CASE(what_else_is_made_known_or_chosen) {
    hold_done("云溪县水利局关于促进节约用水的意见\n各乡镇人民政府:\n",
              {
                  {"省水利厅近日发布《2020年水资源公报》。\n", "-"},
                  {"县政府1998年8月6日发布的《取水收费规定》,按照规定执行。\n", "-"},
                  {"经专家论证和社会公示,确定了12个试点单位。\n", "-"},
                  {"全县今年对2000多份涉企文件进行了公平竞争审查。\n", "-"},
                  {"抓紧评估已出台的节水政策。\n", "-"},
                  {"法制审核机构完成审核后,要区别情况提出意见。\n", "-"},
              });
}

BOOST_AUTO_TEST_CASE(what_firms_and_schools_publish_is_their_own) {
    hold_done("记者近日获悉\n", {
                                    {"公司正式发布《供应商管理办法》。\n", "-"},
                                    {"云溪学院正式发布《学生管理规定》。\n", "-"},
                                    {"县教育局正式发布《民办学校管理办法》。\n", "publication"},
                                });
}

BOOST_AUTO_TEST_CASE(news_of_an_order_signed) {
    BOOST_TEST(
        done_in("新华社云溪6月3日电 省长日前签署省政府令,公布修订后的《湿地保护规定》。\n") ==
        "signing publication");
}

BOOST_AUTO_TEST_CASE(an_order_in_one_line_has_number_and_day) {
    const facts f = facts_of_text(
        "云溪省人民政府令第187号《云溪省湿地保护规定》已经2017年8月31日省政府第12次常务会议通过,"
        "现予公布,自2017年10月10日起施行。省长:王某二〇一七年九月十日为了保护湿地,制定本规定。");
    BOOST_TEST((f.doc_number ? f.doc_number->value : "") == "云溪省人民政府令第187号");
    BOOST_TEST((f.date_written && f.date_written->value.iso() == "2017-09-10"));
}

BOOST_AUTO_TEST_SUITE_END()
