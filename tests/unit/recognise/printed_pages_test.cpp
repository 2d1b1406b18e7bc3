// Text that was taken out of printed pages: blanks around figures, lines cut at the page's width, and
// the numbers of pages between them. It says what the plain text says; the rows of tables stay rows.
#include <boost/test/unit_test.hpp>

#include "book.h"

using namespace yigui;

namespace {

const std::string head =
    "关于《岚溪市门诊用药管理办法》的起草说明\n一、起草过程\n我局起草了《岚溪市门诊用药管理办法》。"
    "\n";
const std::string foot = "\n二、主要内容\n……\n岚溪市医疗保障局\n2025年9月9日";

/// The steps with their days: what became of each, where no quotation tells it.
std::string told_in(const std::string& text) {
    std::string out;
    for (const mention& m : facts_of_text(head + text + foot).evidence) {
        out += std::string(id_of(m.step)) + " " + std::string(id_of(m.polarity));
        if (m.when) out += " " + m.when->iso();
        out += "; ";
    }
    return out;
}

bool is_figure(char c) { return c >= '0' && c <= '9'; }

std::string with_blanks_around_figures(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && is_figure(text[at]) && (text[at - 1] & 0x80) != 0) out += ' ';
        if (at > 0 && is_figure(text[at - 1]) && (text[at] & 0x80) != 0) out += ' ';
        out += text[at];
    }
    return out;
}

std::string with_each(std::string text, const std::string& mark, const std::string& by) {
    for (std::size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + by.size()))
        text.replace(at, mark.size(), by);
    return text;
}

/// ｜ marks where a page ends a line.
const char* const sentences[] = {
    "5月12日，通过局内部公平竞争｜审查。",
    "4月25日，组织5名专家进行了论｜证。",
    "5月20日，经市司法局合法性｜审核同意。",
    "6月3日，经局党组会议研｜究审定。",
    "3月10日至4月9日，在局官网公开｜征求社会公众意见，共收到意见6条，均已采纳。",
    "7月20日，开展社会稳定风｜险评估，走访3个街道，评为低风险。",
    "7月8日，邀请5名专家对办法进行｜论证；7月20日，委托1家机构开展社会稳定风｜险评估。",
    "2025年6月11日，第19次局务会｜议审议通过了办法。",
    "2025年5月6日至6月5日公开征求意｜见，收到意见12条，采纳9条。",
    "8月2日召开听证会，20名代表参加，其中18人赞成，形成听｜证报告。",
    "经2025年7月1日第3次局长办公｜会议审议通过，现予印发。",
    "8月15日，办法报市司法局备｜案，备案号第31号。",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_pages)

BOOST_AUTO_TEST_CASE(blanks_around_figures_on_cut_lines) {
    for (const std::string sentence : sentences) {
        const std::string plain = told_in(with_each(sentence, "｜", ""));
        BOOST_TEST(plain != "", sentence);
        BOOST_TEST(told_in(with_each(sentence, "｜", "\n")) == plain, sentence);
        const std::string spaced = with_blanks_around_figures(sentence);
        BOOST_TEST(told_in(with_each(spaced, "｜", "")) == plain, spaced);
        BOOST_TEST(told_in(with_each(spaced, "｜", "\n")) == plain, spaced);
    }
}

BOOST_AUTO_TEST_CASE(numbers_of_pages_within_sentences) {
    for (const std::string sentence : sentences)
        for (const std::string mark : {"— 2 —", "- 3 -", "-12-", "第2页 共9页", "－ 4 －"}) {
            const std::string plain = told_in(with_each(sentence, "｜", ""));
            BOOST_TEST(told_in(with_each(sentence, "｜", "\n" + mark + "\n")) == plain,
                       sentence << mark);
            BOOST_TEST(told_in(with_each(sentence, "｜", "\n\n" + mark + "\n\n")) == plain,
                       sentence << mark);
        }
    // Between the organ that signs and its day, and nowhere in a title.
    const facts f = facts_of_text(
        "关于加强用药管理的通知\n— 1 —\n各区医保局：\n请认真执行。\n"
        "岚溪市医疗保障局\n— 2 —\n2025年9月9日");
    BOOST_REQUIRE((f.title && f.issuer && f.date_written));
    BOOST_TEST(f.title->value == "关于加强用药管理的通知");
    BOOST_TEST(f.issuer->value == "岚溪市医疗保障局");
    BOOST_TEST(f.date_written->value.iso() == "2025-09-09");
}

BOOST_AUTO_TEST_CASE(rows_of_tables_stay_rows) {
    // A field's name is no end of the sentence above it.
    BOOST_TEST(done_in("审查结论 经审查，可以实施\n主要负责人意见 同意。").find("signing") ==
               std::string::npos);
    const std::string rows = told_in(
        "序号  环节  经办  日期\n1  公开征求  法规科  2025 年 3 月 1 日\n2  意见汇总  法规科  2025 "
        "年 4 月 1 日");
    BOOST_TEST(rows.find("public_consultation done") == std::string::npos);
    // A list of figures is no number of a page.
    BOOST_TEST(told_in("一、公开征求社会\n2025\n公众意见。").find("done") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(numbers_with_blanks) {
    const auto number_of = [](const std::string& text) {
        const facts f = facts_of_text(text);
        return f.doc_number ? f.doc_number->value : "-";
    };
    BOOST_TEST(number_of("岚溪县人民政府森林防火禁火令\n第 3 号\n\n为保护森林，现发布禁火令。") ==
               "第 3 号");
    BOOST_TEST(number_of("岚溪省交通运输厅关于发布检定规程的公告\n2021 年第 49 号\n现予发布。") ==
               "2021 年第 49 号");
}

// What can only go on with the line above: the end of a title, an open bracket, a session's number.
BOOST_AUTO_TEST_CASE(ends_of_titles_and_brackets) {
    const auto title_of = [](const std::string& text) {
        const facts f =
            facts_of_text(text +
                          "\n我局于2025年5月6日至6月5日公开征求意见，收到意见12条，采纳9条。\n"
                          "岚溪市医疗保障局\n2025年9月9日\n");
        return f.title ? f.title->value : "-";
    };
    const std::string draft = "关于《岚溪市门诊用药管理办法（征求意见稿）》";
    for (const auto& [above, below] :
         {std::pair{"征求意见", "及采纳情况"}, std::pair{"征求意见", "情况的说明"},
          std::pair{"公众意见", "采纳情况的公告"}, std::pair{"征求意见情况", "说明"},
          std::pair{"征求意见情况的报", "告"}, std::pair{"征求意见", "反馈情况"}}) {
        const std::string whole = draft + above + below;
        BOOST_TEST(title_of(draft + above + "\n" + below) == whole, whole);
    }
    BOOST_TEST(title_of("岚溪市医疗保障局关于印发《岚溪市门诊用药管理办法》\n的通知") ==
               "岚溪市医疗保障局关于印发《岚溪市门诊用药管理办法》的通知");
    // A heading below the title is none of it.
    BOOST_TEST(title_of(draft + "征求意见情况\n一、征求意见情况") == draft + "征求意见情况");

    const std::string told =
        told_in("2025年5月6日至6月5日公开征求意见，收到意见3条，不采纳1条（因属其他政策范围）。");
    BOOST_TEST(
        told_in(
            "2025年5月6日至6月5日公开征求意见，收到意见3条，不采纳1条（\n因属其他政策范围）。") ==
        told);
    BOOST_TEST(
        told_in("6月11日，局长主持召开局务会议，即\n2025年第19次局务会议，审议通过了办法。") ==
        told_in("6月11日，局长主持召开局务会议，即2025年第19次局务会议，审议通过了办法。"));
    const std::string notice = "我局自2025年9月1日起至9月30日止，就《岚溪市门诊用药管理办法》";
    BOOST_TEST(told_in(notice + "\n通过县政府网站向社会各界征集意见。") ==
               told_in(notice + "通过县政府网站向社会各界征集意见。"));
    // Entries of a chronicle begin with their days.
    BOOST_TEST(told_in("2025年3月1日，开展调研，形成初稿\n2025年5月6日，公开征求意见") ==
               "public_consultation done 2025-05-06; ");
}

// The value of a field that fills its line, and a quotation, go on; what others wrote below does not.
BOOST_AUTO_TEST_CASE(values_and_quotations_go_on) {
    const auto same = [](const std::string& cut) {
        BOOST_TEST(told_in(with_each(cut, "｜", "\n")) == told_in(with_each(cut, "｜", "")), cut);
        BOOST_TEST(told_in(with_each(cut, "｜", "")) != "", cut);
    };
    same(
        "进度安排：7月公开征求社会公众意见，9月送市司法局合法性审核，10月提｜交局长办公会集体讨论"
        "。");
    same("办理情况：2025年7月1日市司法局合法性审核，2025年8月1日由局长办公会议集｜体讨论通过。");
    same("2025年6月30日至7月31日在“岚溪政府在｜线—意见征集”栏目公开征求社会意见，收到意见10条。");
    same("审查结论：本办法为民生补贴，不涉及市场主体经济活动，无需｜进行公平竞争审查。");
    const std::string opinions =
        "审核意见：经审核，本办法主体适格，内容合法，程序完备，权限清楚，可以提请会议审议\n同意，按"
        "程序办。";
    BOOST_TEST(told_in(opinions).find("collective_decision done") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
