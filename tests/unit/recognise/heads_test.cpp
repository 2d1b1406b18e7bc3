// Who issued a paper that a page prints, its title behind the words of a site, and what it rests on.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

std::string value(const std::optional<stated<std::string>>& s) { return s ? s->value : "-"; }
std::string value(const std::optional<stated<date>>& s) { return s ? s->value.iso() : "-"; }

}  // namespace

BOOST_AUTO_TEST_SUITE(heads)

// What the site or the file prints above a title runs into it on one line.
BOOST_AUTO_TEST_CASE(columns_that_run_into_a_title) {
    const std::string matter = "关于《青芦县渡口管理办法（征求意见稿）》的说明";
    const std::string text =
        "一、起草背景。为加强渡口管理，保障群众出行安全，我局起草了《青芦县渡口管理办法（征求意见稿"
        "）》。"
        "二、起草过程。我局开展了调研，走访了全县十二个渡口，听取了船员和乡镇的意见。三、主要内容。"
        "明确"
        "了渡口的设置条件、渡船的检验要求和渡口管理人的职责，规定了安全检查的次数和内容。 "
        "青芦县交通运输局 2022年6月2日";
    for (const std::string column : {"", "附件2 ", "附件2", "起草说明", "结果反馈 "})
        BOOST_TEST(value(facts_of_text(column + matter + " " + text).title) == matter, column);
    for (const std::string column : {"", "文件信息公开 ", "工作指引"})
        BOOST_TEST(value(facts_of_text(column + "青芦县交通运输局" + matter + " " + text).title) ==
                       "青芦县交通运输局" + matter,
                   column);
    BOOST_TEST(value(facts_of_text("青芦县人民政府 关于渡口管理的通告\n" + text).title) ==
               "青芦县人民政府关于渡口管理的通告");
}

// A page on one line: its path and fields around the title, the first sentence or the title again behind it.
BOOST_AUTO_TEST_CASE(titles_glued_on_both_sides) {
    const std::string matter = "青芦县人民政府办公室关于印发《青芦县渡口管理办法》的通知";
    const std::string text =
        "各乡镇人民政府:现将《青芦县渡口管理办法》印发给你们,"
        "请遵照执行。青芦县人民政府办公室2022年6月2日";
    for (const std::string head :
         {"首页>政务公开>政策文件>", "您的位置:首页»法律法规»",
          "公开方式:主动公开统一编号:QLD-2022-0008", "有效性:有效", "重要发布 "})
        BOOST_TEST(value(facts_of_text(head + matter + text).title) == matter, head);
    for (const std::string behind : {"发布时间:2022-06-03", "【字体:大 中 小】", "索引号:QL2022-3"})
        BOOST_TEST(value(facts_of_text(matter + behind + text).title) == matter, behind);
    BOOST_TEST(value(facts_of_text(matter + matter + text).title) == matter);
    BOOST_TEST(value(facts_of_text(
                         "签发人:(略)关于报送渡口情况的报告各乡镇人民政府:现将渡口情况报告如下。")
                         .title) == "关于报送渡口情况的报告");
    // What is repealed bears the same beginning, and a wish goes on behind its 通知.
    BOOST_TEST(
        value(facts_of_text(
                  "青芦县人民政府关于废止《青芦县人民政府关于加强渡口管理的通知》的决定\n" + text)
                  .title) ==
        "青芦县人民政府关于废止《青芦县人民政府关于加强渡口管理的通知》的决定");
}

// What is attached has its title on a line of its own; the notice runs into its addressees.
BOOST_AUTO_TEST_CASE(a_glued_title_above_an_attachment) {
    const std::string title = "云陵银行办公厅关于印发《清算处理办法》和《支付系统应急方案》的通知";
    BOOST_TEST(value(facts_of_text(
                         title +
                         "云陵银行各分行、各中心支行:\n为规范清算,"
                         "现将有关事项通知如下。各单位要按照要求做好接入前"
                         "的各项准备工作,并研究制定相关系统的预案,确保系统顺利接入,"
                         "不得影响客户办理业务。\n附件2\n云陵"
                         "清算系统接入支付系统流程及应急方案\n1.1 制度准备\n各单位应当制定制度。\n")
                         .title) == title);
}

BOOST_AUTO_TEST_CASE(the_title_of_a_law_broken_in_two) {
    const std::string rest =
        "\n(1993年1月20日青芦省人民政府令第108号发布)\n第一条 为规范渡口,制定本办法。\n第二条 "
        "渡口应当登记。\n";
    BOOST_TEST(value(facts_of_text("青芦省乡镇渡口\n安全监督管理办法" + rest).title) ==
               "青芦省乡镇渡口安全监督管理办法");
    BOOST_TEST(value(facts_of_text("青芦省政策法规\n渡口安全监督管理办法" + rest).title) ==
               "渡口安全监督管理办法");
}

// An office that prints a province's rules on its page did not issue them.
BOOST_AUTO_TEST_CASE(who_put_up_a_provinces_rules) {
    const std::string page =
        "标题: 云岭省渡口管理办法\n发布时间: 2019-05-06 10:00\n发布机构: 青芦县人民政府办公室\n"
        "==================== 正文 ====================\n";
    const std::string text =
        "第一条　为了加强渡口管理，制定本办法。\n第二条　本省的渡口适用本办法。\n"
        "第三条　本办法自2019年6月1日起施行。\n";
    BOOST_TEST(value(facts_of_text(page + text).issuer) == "-");
    const std::string order =
        "《云岭省渡口管理办法》已经2019年4月2日省人民政府第8次常务会议通过，现予公布。\n"
        "省长 王某\n2019年4月5日\n";
    BOOST_TEST(value(facts_of_text(page + order + text).issuer) == "云岭省人民政府");
}

// The second of two bases tells who printed it.
BOOST_AUTO_TEST_CASE(bases_printed_by_others) {
    const facts f = facts_of_text(
        "青芦县农业局关于防疫考核情况的通报\n各乡镇人民政府：\n根据省农业厅《关于开展防疫检查的通知"
        "》（云农〔2015〕"
        "1号）、青芦县委办公室县人民政府办公室印发《2015年度绩效管理方案》（青委办〔2015〕2号）要求"
        "，我局开展了考核。\n");
    int bases = 0;
    for (const citation& c : f.citations) bases += c.as == citation::role::basis;
    BOOST_TEST(bases == 2);
}

// The name of a form or of minutes ends the first line of a copy that has only one.
BOOST_AUTO_TEST_CASE(forms_and_minutes_on_one_line) {
    const std::string rest =
        "时间：2022年5月20日上午地点：第一会议室主持：王某会议听取了县水利局关于渡口管理情况的汇报"
        "，审议并原则通过了"
        "《青芦县渡口管理办法》。会议强调，各乡镇要落实渡口安全责任，加强船员培训和渡船检验，做好汛"
        "期停渡工作。"
        "会议要求，县水利局按会议意见修改后，以县政府文件印发实施，并做好宣传解读。";
    const facts minutes = facts_of_text("青芦县人民政府常务会议纪要" + rest);
    BOOST_CHECK(minutes.kind == paper_kind::meeting_minutes);
    BOOST_TEST(value(minutes.title) == "青芦县人民政府常务会议纪要");
    const facts told = facts_of_text("青芦县人民政府常务会议纪要的编写，由办公室负责。" + rest);
    BOOST_TEST(value(told.title) != "青芦县人民政府常务会议纪要");
}

// A note with two acts is one line: each day is that of the act behind it.
BOOST_AUTO_TEST_CASE(a_note_of_two_acts_is_not_parted) {
    const facts f = facts_of_text(
        "云岭省渡口管理条例（2007年4月5日云岭省人民政府令第49号公布　2019年4月3日云岭省人民政府令第"
        "71号修订）"
        "第一章　总则第一条　为了加强渡口管理，保障人民群众生命财产安全，根据有关法律，制定本条例。"
        "第二条　"
        "本省行政区域内渡口的设置和管理，适用本条例。第三条　渡口管理坚持安全第一、便利群众的原则，"
        "由县级以上"
        "人民政府负责。第四条　本条例自2019年5月15日起施行。");
    for (const mention& m : f.evidence)
        if (m.step == step::publication && m.polarity == polarity::done && m.when)
            BOOST_TEST(m.when->iso() == "2007-04-05");
}

// The day of an order stands between its sentence and the rules that it made known.
BOOST_AUTO_TEST_CASE(a_lone_day_glued_on_both_sides) {
    const std::string order =
        "云岭省人民政府令第71号《云岭省渡口管理办法》已经2019年4月2日省人民政府第8次常务会议通过，"
        "现予公布，自2019年"
        "6月1日起施行。2019年4月5日";
    const std::string rules =
        "第一章　总则第一条　为了加强渡口管理，保障人民群众生命财产安全，根据有关法律，制定本办法。"
        "第二条　本省行政"
        "区域内渡口的设置和管理，适用本办法。第三条　渡口由县级人民政府负责管理。";
    for (const std::string name : {"云岭省渡口管理办法", ""}) {
        const facts f = facts_of_text(order + name + rules);
        BOOST_TEST((f.date_written && f.date_written->value.iso() == "2019-04-05"), name);
    }
    const facts told =
        facts_of_text("关于渡口管理情况的说明" + rules + "2019年4月5日开工。" + rules);
    BOOST_TEST(!told.date_written);
}

// An order's year in brackets on the line below it, a year of two figures, a gazette's last line.
BOOST_AUTO_TEST_CASE(numbers_of_orders_of_old_and_at_the_foot) {
    const std::string rules =
        "《渡口检查办法》已经2019年8月5日厅务会议审议通过，现予公布，自2019年10月1日起施行。\n"
        "厅长 王某\n2019年8月9日\n渡口检查办法\n第一条　为了规范渡口检查，制定本办法。\n"
        "第二条　本办法自2019年10月1日起施行。\n";
    const facts order = facts_of_text("云岭省交通运输厅令\n（2019）第 4 号\n" + rules);
    BOOST_TEST(value(order.doc_number).find("第 4 号") != std::string::npos);
    BOOST_TEST(value(order.issuer) == "云岭省交通运输厅");
    const std::string answer =
        "各县人民法院：\n渡口案件由哪级法院受理，现答复如下：由渡口所在地的县人民法院受理。\n";
    const facts old = facts_of_text(
        "云岭省高级人民法院关于渡口案件管辖问题的答复\n1984年6月15日      〔84〕云法字第9号\n" +
        answer);
    BOOST_TEST(value(old.doc_number) == "〔84〕云法字第9号");
    BOOST_TEST((old.date_written && old.date_written->value.iso() == "1984-06-15"));
    const std::string foot = "青芦县渡口管理局\n青渡发〔2020〕3号";
    BOOST_TEST(value(facts_of_text(rules + foot).doc_number) == "青渡发〔2020〕3号");
    BOOST_TEST(value(facts_of_text(rules + "见青渡发〔2020〕3号").doc_number) == "-");
}

// Rows that tell what became of other documents lend no number.
BOOST_AUTO_TEST_CASE(rows_of_a_list_and_the_number_at_the_foot) {
    const facts f = facts_of_text(
        "青芦县渡口管理局关于废止部分文件的决定\n"
        "为了保证政令统一，我局对文件进行了清理，决定对2件文件予以废止（见附件）。\n2019年6月14"
        "日\n"
        "附件\n决定废止的文件目录\n1　关于渡船检验的意见　1992年1月7日\n"
        "青渡发〔1992〕2号　该制度已被《渡船检验办法》取代。\n2　关于船员考核的通知　2016年7月2"
        "9日"
        "\n"
        "青渡字〔2016〕28号　有关机构已经撤销，该文件不再适用。\n"
        "青芦县渡口管理局\n青渡发〔2019〕3号");
    BOOST_TEST(value(f.doc_number) == "青渡发〔2019〕3号");
}

// The note below a title tells how the text was first made; the order above it revises the text.
BOOST_AUTO_TEST_CASE(notes_of_what_an_order_revises) {
    const auto days = [](const facts& f) {
        std::string out;
        for (const mention& m : f.evidence)
            if (m.polarity == polarity::done && m.when) out += m.when->iso() + " ";
        return out;
    };
    const std::string order =
        "云岭省人民政府令\n第53号\n《云岭省渡口管理办法》已经2008年8月1日省人民政府第20次常务会"
        "议修"
        "订通"
        "过，现将修订后的《云岭省渡口管理办法》公布，自公布之日起施行。\n省长 "
        "王某\n2008年8月5日\n";
    const std::string articles =
        "\n第一条　为了加强渡口管理，制定本办法。\n第二条　本办法自公布之日起施行。\n";
    for (const std::string note :
         {"（1996年1月29日云岭省人民政府令第19号发布，2008年8月1日省政府第20次常务会议修订通过"
          "）",
          "（1996年1月29日云岭省人民政府公布　2008年8月1日修订）",
          "（1996年1月29日省政府常务会议通过，2008年8月1日省政府第20次常务会议修订）"}) {
        const std::string text = "云岭省渡口管理办法\n" + note + articles;
        BOOST_TEST(days(facts_of_text(order + text)).find("1996") == std::string::npos, note);
        BOOST_TEST(days(facts_of_text(text)).find("1996") != std::string::npos, note);
    }
}

// Who acts stands outside the name of the document.
BOOST_AUTO_TEST_CASE(no_actor_in_the_name_of_a_document) {
    const auto actor = [](const std::string& sentence) {
        for (const mention& m : facts_of_text("渡口评估机构管理办法\n" + sentence + "\n").evidence)
            if (m.step == step::collective_decision) return m.actor;
        return std::string("-");
    };
    BOOST_TEST(
        actor("《渡口评估机构管理办法》已经2024年7月1日第3次局务会议审议通过。").find("评估机构") ==
        std::string::npos);
}

// The meeting's day in brackets is that of the adoption; only a congress gives its law the day with it.
BOOST_AUTO_TEST_CASE(adopted_is_not_written) {
    const std::string rules = "\n第一条 为规范检查,制定本规定。\n第二条 检查应当公平。\n";
    const facts f =
        facts_of_text("云陵市检查工作规定\n(2020年6月15日云陵市民政局第5次局务会议通过)" + rules);
    BOOST_TEST(value(f.date_adopted) == "2020-06-15");
    BOOST_TEST(value(f.date_written) == "-");
    const facts law = facts_of_text(
        "云陵省检查条例\n(2020年6月15日云陵省第五届人民代表大会常务委员会第三次会议通过)" + rules);
    BOOST_TEST(value(law.date_written) == "2020-06-15");
}

// The number in the note of the first edition is not that of the decision which amends it.
BOOST_AUTO_TEST_CASE(the_number_of_a_decision_in_the_note_below) {
    const auto text = [](const std::string& note) {
        return "云陵市人民政府关于修改《云陵市餐厨废物管理办法》的决定\n市人民政府决定,"
               "对《云陵市餐厨"
               "废物管理办法》作如下修改:"
               "\n一、删去第九条。\n本决定自2013年3月1日起施行。\n云陵市餐厨废物"
               "管理办法\n(2005年1月13日云陵市人民政府令第45号发布," +
               note + ")\n第一条 为规范餐厨废物管理,制定本办法。\n第二条 分类投放。\n";
    };
    const facts f = facts_of_text(text(
        "根据2012年12月26日云陵市人民政府令第98号公布的《云陵市人民政府关于修改〈云陵市餐厨废物管理"
        "办法〉的决定》修正"));
    BOOST_TEST(value(f.doc_number) == "云陵市人民政府令第98号");
    BOOST_TEST(value(f.date_written) == "2012-12-26");
    const facts other =
        facts_of_text(text("根据2010年2月6日云陵市人民政府令第52号公布的《云陵市人民政府关于修改部"
                           "分规章的决定》修正"));
    BOOST_TEST(value(other.doc_number) == "-");
}

BOOST_AUTO_TEST_CASE(a_mark_of_the_site_in_front_of_an_order) {
    const facts f = facts_of_text(
        "【第26号令】《云陵省披露管理办法》\n云陵省金融管理局令\n第26号\n《云陵省披露管理办法》已经"
        "2025年"
        "2月28日局务会议审议通过,现予公布,自2025年7月1日起施行。\n2025年3月26日\n附件:"
        "云陵省披露管理办法\n");
    BOOST_TEST(value(f.doc_number) == "云陵省金融管理局令第26号");
    BOOST_TEST(value(f.issuer) == "云陵省金融管理局");
}

// 云陵省民政厅办公室 prints what the department issues; the page's title stands again below its organ.
BOOST_AUTO_TEST_CASE(who_prints_and_who_stands_above) {
    const std::string body = "\n各市民政局:\n现就有关事项通知如下。\n一、按期登记。\n";
    BOOST_TEST(value(facts_of_text("关于规范登记的通知" + body +
                                   "云陵省民政厅办公室\n2021年11月14日印发\n")
                         .issuer) == "云陵省民政厅");
    BOOST_TEST(
        value(facts_of_text("关于规范登记的通知\n收藏 打印\n云陵省民政厅\n关于规范登记的通知" +
                            body + "二〇二〇年一月十七日\n")
                  .issuer) == "云陵省民政厅");
    // What others are to do with the goods of an organ is no reply of it.
    BOOST_TEST(
        value(facts_of_text("云陵海关总署\n云陵海关对保税商品监管办法\n第一条 为规范监管,制定本"
                            "办法。\n第二条 商品应当登记。\n")
                  .issuer) == "云陵海关总署");
}

// The last of the attachments named like a form, and the signature right below it.
BOOST_AUTO_TEST_CASE(a_signature_below_the_names_of_forms) {
    const facts f = facts_of_text(
        "云陵县民政局关于实行审查备案制度的通知\n各乡镇人民政府:\n为规范操办事宜,"
        "现就有关事项通知如下。各单位"
        "应当按期报告情况,不得迟报漏报。\n附件:1.云陵县操办事宜审查表\n2."
        "云陵县参加活动备案表\n云陵县民政局\n"
        "2019年11月29日\n");
    BOOST_TEST(value(f.date_written) == "2019-11-29");
}

// A decision that says no more than what it ends is the result of a clean-up.
BOOST_AUTO_TEST_CASE(repeals_are_results) {
    const auto steps = [](const std::string& said, const char* title) {
        const facts f =
            facts_of_text(std::string(title) + "\n" + said + "\n云陵县人民政府\n2012年8月21日\n");
        return std::count_if(f.evidence.begin(), f.evidence.end(), [](const mention& m) {
            return m.step == step::annual_cleanup && m.polarity == polarity::done;
        });
    };
    const char* many = "云陵县人民政府关于废止1990年底以前的部分规范性文件的决定";
    BOOST_TEST(steps("经征得有关部门同意,现决定废止1990年底以前制发的14件规范性文件。", many) == 1);
    BOOST_TEST(steps("现决定废止下列规范性文件:\n1.《渡船管理办法》", many) == 1);
    // Where the clean-up is told, that is the record.
    BOOST_TEST(steps("县政府对规范性文件进行了清理。现决定废止下列规范性文件:\n1.《渡船管理办法》",
                     many) == 1);
    BOOST_TEST(steps("县政府决定废止《渡船管理办法》。",
                     "云陵县人民政府关于废止《渡船管理办法》的决定") == 0);
}

// Whose order or announcement it is, in the shapes that ministries print.
BOOST_AUTO_TEST_CASE(numbers_of_orders_and_announcements) {
    const struct {
        const char *head, *number, *issuers;  ///< all of a joint paper
    } rows[] = {
        {"《云陵省药材管理办法》\n云陵省药监局令〔第12号〕\n", "云陵省药监局令〔第12号〕",
         "云陵省药监局"},
        {"药材管理办法\n云陵省药监局令[第12号]\n", "云陵省药监局令[第12号]", "云陵省药监局"},
        {"药材管理办法\n云陵省药监局令〔2024〕12号\n", "云陵省药监局令〔2024〕12号",
         "云陵省药监局"},
        {"药材管理办法\n云陵省卫生健康委员会\n云陵省药品监督管理局令\n第12号\n",
         "云陵省卫生健康委员会 云陵省药品监督管理局令第12号",
         "云陵省卫生健康委员会 云陵省药品监督管理局"},
        // Who puts the order on the page issues nothing.
        {"药材管理办法\n云陵省人民政府办公厅\n云陵省人民政府令\n第12号\n", "云陵省人民政府令第12号",
         "云陵省人民政府"},
        {"药材管理办法\n云陵省新闻出版局\n云陵省人民政府令\n第12号\n", "云陵省人民政府令第12号",
         "云陵省人民政府"},
    };
    for (const auto& r : rows) {
        const facts f = facts_of_text(
            std::string(r.head) +
            "《药材管理办法》已经2024年3月1日云陵省卫生健康委员会第2次会议审议通过，现予公布，"
            "自2024年5月1日起施行。\n2024年3月1日\n");
        std::string issuers = f.issuer ? f.issuer->value : "-";
        if (f.issuers.size() > 1) {
            issuers.clear();
            for (const std::string& one : f.issuers) issuers += (issuers.empty() ? "" : " ") + one;
        }
        BOOST_TEST((f.doc_number ? f.doc_number->value : "-") == r.number, r.head);
        BOOST_TEST(issuers == r.issuers, r.head);
    }
    const auto number_below_title = [](const std::string& line) {
        const facts f = facts_of_text("关于规范旧船出口监管有关事项的公告\n" + line +
                                      "\n现就有关事项公告如下：\n一、出口旧船应当如实申报。\n");
        return f.doc_number ? f.doc_number->value : "-";
    };
    const std::string six =
        "海关总署 国家发展和改革委员会 工业和信息化部 生态环境部 商务部 "
        "国家市场监督管理总局公告2025年第7号";
    BOOST_TEST(number_below_title(six) == six);
    BOOST_TEST(number_below_title("2015年1月5日云陵省商务厅公告2015年第7号") ==
               "云陵省商务厅公告2015年第7号");
    BOOST_TEST(number_below_title("云商服贸函2025年第623号") == "云商服贸函2025年第623号");
    BOOST_TEST(number_below_title("2025年第623号") == "2025年第623号");
}

// What an announcement says to hold 自公布之日起 holds from its own day; a notice is made known later.
BOOST_AUTO_TEST_CASE(effect_of_announcements) {
    const auto from = [](const char* title, const char* said) {
        const facts f =
            facts_of_text(std::string(title) + "\n" + said + "\n云陵省商务厅\n2025年10月16日\n");
        return f.effective && f.effective->on ? f.effective->on->iso() : "-";
    };
    const char* announcement = "云陵省商务厅关于旧船出口有关事项的公告";
    BOOST_TEST(from(announcement, "本公告自发布之日起实施。") == "2025-10-16");
    BOOST_TEST(from(announcement, "现公布《旧船出口办法》，自公布之日起施行。") == "2025-10-16");
    BOOST_TEST(from(announcement, "本公告自发布之日起30日后实施。") == "-");
    BOOST_TEST(from("云陵省商务厅关于旧船出口有关事项的通知", "本通知自发布之日起实施。") == "-");
}

BOOST_AUTO_TEST_CASE(numbers_behind_titles_that_name_others) {
    const std::string carries_out =
        "云水市水务局关于落实《节水奖励办法》有关事项的通知(云水发〔2025〕205号)\n各区水务局:\n"
        "为做好节水奖励工作,现将有关事项通知如下。\n云水市水务局\n2025年10月20日\n";
    BOOST_TEST(value(facts_of_text(carries_out).doc_number) == "云水发〔2025〕205号");
    const std::string order =
        "云水省水利厅令〔2024〕第5号(云水省水利厅关于修改部分规章的决定)\n"
        "《云水省水利厅关于修改部分规章的决定》已经2024年9月3日第8次厅务会议审议通过,现予发布。\n"
        "厅长 某某\n2024年10月22日\n";
    BOOST_TEST(value(facts_of_text(order).doc_number) == "云水省水利厅令〔2024〕第5号");
}

BOOST_AUTO_TEST_CASE(the_former_document_has_its_own_day) {
    const facts f = facts_of_text(
        "关于《云水市养老补贴办法》的起草说明\n"
        "原办法(云民发〔2021〕7号)自2021年8月1日起施行,有效期3年。\n"
        "新办法自2024年9月1日起施行。\n");
    BOOST_REQUIRE(f.effective);
    BOOST_TEST(f.effective->on->iso() == "2024-09-01");
}

BOOST_AUTO_TEST_SUITE_END()
