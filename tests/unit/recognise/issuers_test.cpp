// Papers that several organs issue: who leads is the issuer, and all of them are kept in order,
// wherever the gaps between their names were left.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "book.h"
#include "recognise/organs.h"

using namespace yigui;
using namespace yigui::recognising;

namespace {

std::string issuers(const facts& f) {
    std::string out = f.issuer ? f.issuer->value : "-";
    for (const std::string& one : f.issuers) out += "|" + one;
    return out;
}

const std::string body = "\n各镇人民政府:\n为规范校外托管,现就有关事项通知如下。\n一、按期登记。\n";
const std::string title = "关于规范校外托管服务的通知";

}  // namespace

BOOST_AUTO_TEST_SUITE(issuers_of_joint_papers)

BOOST_AUTO_TEST_CASE(names_one_beside_the_other) {
    const auto in = [](const char* printed) { return organs_in(std::string(printed)); };
    BOOST_TEST(in("云陵县教育局  云陵县财政局") == "云陵县教育局 云陵县财政局");
    BOOST_TEST(in("云陵县教育局云陵县财政局") == "云陵县教育局 云陵县财政局");
    BOOST_TEST(in("云陵县人民政府 办公室") == "云陵县人民政府办公室");
    BOOST_TEST(in("云陵县人民政府 金融工作办公室") == "云陵县人民政府金融工作办公室");
    BOOST_TEST(in("财 政 部") == "财政部");
    BOOST_TEST(in("中国人民银行 财 政 部") == "中国人民银行 财政部");
    BOOST_TEST(in("国家发展改革委国家能源局") == "国家发展改革委 国家能源局");
    BOOST_TEST(in("住房和城乡建设部 人民银行") == "住房和城乡建设部 人民银行");
    BOOST_TEST(in("云陵县城市管理局") == "云陵县城市管理局");
}

BOOST_AUTO_TEST_CASE(signed_on_lines_and_in_columns) {
    const std::string all = "云陵县教育局|云陵县教育局|云陵县市场监督管理局|云陵县消防救援大队";
    for (const std::string signature :
         {"云陵县教育局\n云陵县市场监督管理局\n云陵县消防救援大队\n",
          "云陵县教育局  云陵县市场监督管理局\n云陵县消防救援大队\n",
          "云陵县教育局(盖章)\n云陵县市场监督管理局(盖章)\n云陵县消防救援大队(盖章)\n"})
        BOOST_TEST(issuers(facts_of_text(title + body + signature + "2024年5月6日\n")) == all);
    // An office within the organ, and the last word of its name on a line of its own
    BOOST_TEST(issuers(facts_of_text(title + body + "云陵县教育局\n政策法规科\n2024年5月6日\n")) ==
               "云陵县教育局");
    BOOST_TEST(issuers(facts_of_text(title + body + "云陵县人民政府\n办公室\n2024年5月6日\n")) ==
               "云陵县人民政府办公室");
}

BOOST_AUTO_TEST_CASE(named_in_the_title) {
    const std::string two = "云陵县教育局|云陵县教育局|云陵县财政局";
    const facts lines = facts_of_text("云陵县教育局\n云陵县财政局\n" + title + body);
    BOOST_TEST(issuers(lines) == two);
    BOOST_TEST(lines.title->value == "云陵县教育局 云陵县财政局" + title);
    BOOST_TEST(issuers(facts_of_text("云陵县教育局  云陵县财政局" + title + body)) == two);
    BOOST_TEST(issuers(facts_of_text("云陵县教育局云陵县财政局" + title + body)) == two);
    // What is printed with 、 stays so
    BOOST_TEST(issuers(facts_of_text("云陵县教育局、云陵县财政局" + title + body +
                                     "云陵县教育局\n云陵县财政局\n2024年5月6日\n")) ==
               "云陵县教育局、云陵县财政局|云陵县教育局|云陵县财政局");
    // The title names the leader only, and the signature all
    BOOST_TEST(issuers(facts_of_text("云陵县教育局等两部门" + title + body +
                                     "云陵县教育局\n云陵县财政局\n2024年5月6日\n")) == two);
    // One organ alone, its title broken in its name
    const facts one = facts_of_text("云陵县人民政府\n办公室" + title + body);
    BOOST_TEST(one.issuers.empty());
    BOOST_TEST(one.title->value == "云陵县人民政府办公室" + title);
}

// A seal's name in front of the day, and an organ behind the last sentence: copies on one line.
BOOST_AUTO_TEST_CASE(signed_behind_the_last_sentence) {
    const std::string text =
        "关于渡口的通知 各镇人民政府:渡口应当登记,每年检查一次,检查的结果由县交通局公布。";
    const facts sealed = facts_of_text(text + "云陵县交通局(备案审查专用章)2023年5月8日");
    BOOST_TEST(issuers(sealed) == "云陵县交通局");
    BOOST_TEST(sealed.date_written.has_value());
    BOOST_TEST(issuers(facts_of_text(text + "云陵县渡口管理委员会")) == "云陵县渡口管理委员会");
}

BOOST_AUTO_TEST_CASE(signed_in_short) {
    BOOST_TEST(issuers(facts_of_text("发布单位:云陵市住房和城乡建设管理委员会\n" + title + body +
                                     "市住房城乡建设管理委\n市规划资源局\n2024年5月6日\n")) ==
               "云陵市住房和城乡建设管理委员会|云陵市住房和城乡建设管理委员会|云陵市规划资源局");
}

// What a conversion leaves within words parts no names: elsewhere the paper writes the word whole, or names
// of organs are made of it.
BOOST_AUTO_TEST_CASE(stray_gaps_part_no_names) {
    const std::string whole = "云陵综合试验区管委会";
    for (const char* head :
         {"云陵综合试 验区管委会", "云陵综合 试验区管委会", "云陵综合试验区管委 会",
          "云 陵综合试验区管委会", "云陵综合试验区 管委会"})
        for (const char* foot : {"云陵综合试验区管委会", "云陵综合试验区管 委会"}) {
            const facts f =
                facts_of_text(std::string(head) + title + body + foot + "\n2024年5月6日\n");
            BOOST_TEST(f.title->value == whole + title, head);
            BOOST_TEST(issuers(f) == whole, head);
        }
    const facts once = facts_of_text("青阜县市场监督管 理局" + title + body);
    BOOST_TEST(once.title->value == "青阜县市场监督管理局" + title);
    BOOST_TEST(issuers(once) == "青阜县市场监督管理局");
    const facts order = facts_of_text(
        "国家林产品行 业管理总局令\n第7号\n《林产品办法》已经审议通过,现予公布。\n"
        "2024年5月6日\n林产品办法\n第一条 为加强国家林产品行业管理,制定本办法。\n");
    BOOST_TEST(issuers(order) == "国家林产品行业管理总局");
}

BOOST_AUTO_TEST_CASE(true_gaps_part_names) {
    const facts two = facts_of_text("云陵县民政局 云陵县财政局" + title + body +
                                    "云陵县民政局云陵县财政局\n2024年5月6日\n");
    BOOST_TEST(two.title->value == "云陵县民政局 云陵县财政局" + title);
    BOOST_TEST(issuers(two) == "云陵县民政局|云陵县民政局|云陵县财政局");
    BOOST_TEST(facts_of_text("备案审查 云陵县民政局" + title + body).title->value ==
               "云陵县民政局" + title);
    // Short names, though the text or a word of names writes both sides without a gap
    for (const char* names : {"云陵府办 公安局 财政局", "民政局 财政局 公安局"}) {
        std::string with_bars = names;
        std::replace(with_bars.begin(), with_bars.end(), ' ', '|');
        const facts f = facts_of_text(title + body + "请民政局财政局公安局抓好落实。\n" + names +
                                      "\n2024年5月6日\n");
        BOOST_TEST(issuers(f) == with_bars.substr(0, with_bars.find('|')) + "|" + with_bars);
    }
    const auto number = [](const std::string& line) {
        const facts f = facts_of_text(title + "\n" + line + body);
        return f.doc_number ? f.doc_number->value : "-";
    };
    BOOST_TEST(number("云 民发〔2024〕8号") == "云民发〔2024〕8号");
    BOOST_TEST(number("云民 规字〔2024〕8号") == "云民规字〔2024〕8号");
    BOOST_TEST(number("民 发〔2024〕8号") == "民发〔2024〕8号");
    for (const char* before : {"云陵县民政局 ", "民政部 ", "附件 ", "云陵县 ", "签发 王明 "})
        BOOST_TEST(number(before + std::string("云民发〔2024〕8号")) == "云民发〔2024〕8号",
                   before);
    BOOST_TEST(number("存档 云 民发〔2024〕8号") == "云民发〔2024〕8号");
    BOOST_TEST(number("云发改价格 发〔2024〕8号") == "云发改价格发〔2024〕8号");
    BOOST_TEST(number("云陵民政局 云民发〔2024〕8号") == "云民发〔2024〕8号");
    BOOST_TEST(number("特急 云民发〔2024〕8号") == "云民发〔2024〕8号");
    BOOST_TEST(number("云陵县民政局文件 云民发〔2024〕8号") == "云民发〔2024〕8号");
}

// Who answers the press, and not who issued what is explained.
BOOST_AUTO_TEST_CASE(issuers_of_answers) {
    const std::string said =
        "2024年5月5日，国务院总理签署国务院令，公布《渡口安全规定》，自2024年7月1日起施行。日前，"
        "负责人就《规定》有关问题回答了记者提问。\n问：为什么修订？\n答：为了渡口安全。\n";
    for (const auto& [title, issuer] :
         {std::pair{"云陵省交通运输厅有关负责同志就《渡口安全规定》答记者问", "云陵省交通运输厅"},
          std::pair{"司法部、交通运输部负责人就《渡口安全规定》答记者问", "司法部、交通运输部"},
          std::pair{"司法部、交通运输部有关司局负责人就《渡口安全规定》答记者问",
                    "司法部、交通运输部"}}) {
        const facts f = facts_of_text(std::string(title) + "\n" + said);
        BOOST_TEST((f.issuer ? f.issuer->value : "-") == issuer, title);
        for (const mention& m : f.evidence)
            BOOST_TEST(!(m.step == step::interpretation && m.when), title);
    }
}

// 日前 and 近日 tell another time than the day in front of them.
BOOST_AUTO_TEST_CASE(days_before_lately) {
    const facts f = facts_of_text(
        "云陵县规范性文件备案情况\n2024年5月5日县政府印发《渡口办法》，近日，县司法局完成备案审查登"
        "记。\n");
    for (const mention& m : f.evidence)
        BOOST_TEST(!(m.step == step::filing && m.when && m.when->iso() == "2024-05-05"));
}

// (民政局)2024年5月6日,…联合发布《…》: another paper's day is not that of this one.
BOOST_AUTO_TEST_CASE(days_of_others_behind_a_bracket) {
    const facts f = facts_of_text(
        "关于促进渡口经营的建议\n（县民政局）2024年5月6日，县民政局会同两部门联合发布《渡口通知》。"
        "\n");
    BOOST_TEST(!f.date_published);
}

// Nine names on one line are longer than any other line of a signature.
BOOST_AUTO_TEST_CASE(many_names_on_one_line) {
    const std::string nine =
        "云陵省交通运输厅 云陵省教育厅 云陵省科学技术厅 云陵省财政厅 云陵省水利厅 "
        "云陵省农业农村厅 云陵省商务厅 云陵省应急管理厅 云陵省市场监督管理局";
    const facts f = facts_of_text(
        "云陵省交通运输厅等九部门关于做好渡口安全工作的通知\n各市：\n"
        "现将有关事项通知如下。\n" +
        nine + "\n2026年5月22日\n");
    BOOST_REQUIRE(f.issuer);
    BOOST_TEST(f.issuer->value == "云陵省交通运输厅");
    BOOST_TEST(f.issuers.size() == 9);
}

// Another name of the organ in brackets, on the next line of the title.
BOOST_AUTO_TEST_CASE(titles_broken_before_a_bracket) {
    const facts f = facts_of_text(
        "云陵省人民政府办公厅转发省财政厅、省林业局\n（省湿地管理局）关于推进湿地公园建设\n"
        "若干政策意见的通知\n云政办函〔2022〕93号\n各市人民政府：\n现转发给你们。\n"
        "云陵省人民政府办公厅\n2022年9月29日\n");
    BOOST_REQUIRE(f.title);
    BOOST_TEST(f.title->value ==
               "云陵省人民政府办公厅转发省财政厅、省林业局（省湿地管理局）关于推进湿地公园建设"
               "若干政策意见的通知");
}

// Minutes that nobody signs are those of the organ whose meeting they tell of.
BOOST_AUTO_TEST_CASE(issuers_of_minutes) {
    const auto issuer_below = [](const char* title) {
        const facts f = facts_of_text(
            std::string(title) +
            "\n2025年6月19日，召开会议。纪要如下：\n一、会议审议通过《渡口办法》。\n");
        return f.issuer ? f.issuer->value : "-";
    };
    BOOST_TEST(issuer_below("云陵县人民政府第38次常务会议纪要") == "云陵县人民政府");
    BOOST_TEST(issuer_below("云陵市水务局党组会议纪要") == "云陵市水务局");
    BOOST_TEST(issuer_below("中共云陵市水务局党组会议纪要") == "-");
    BOOST_TEST(issuer_below("局长办公会议纪要") == "-");
}

BOOST_AUTO_TEST_CASE(printed_and_sealed) {
    const facts minutes = facts_of_text(
        "云陵县人民政府常务会议纪要\n云陵县人民政府办公室编印　　2023年8月14日\n"
        "8月10日,县长主持召开常务会议。\n一、会议审议通过《云陵县校外托管办法》。\n");
    BOOST_TEST(issuers(minutes) == "云陵县人民政府办公室");
    BOOST_REQUIRE(minutes.date_written.has_value());
    BOOST_TEST(minutes.date_written->value.iso() == "2023-08-14");
    const facts opinion = facts_of_text(
        "云陵县人民政府法制办公室\n合法性审查意见书\n云法审字〔2016〕第4号\n\n"
        "关于《云陵县校外托管规定》的合法性审查意见书\n\n县政府办公室:\n"
        "代拟稿收悉。经审查,内容合法。\n云陵县人民政府法制办公室（印）\n2016年9月30日\n");
    BOOST_TEST(issuers(opinion) == "云陵县人民政府法制办公室");
    BOOST_TEST(opinion.title->value == "关于《云陵县校外托管规定》的合法性审查意见书");
}

BOOST_AUTO_TEST_SUITE_END()
