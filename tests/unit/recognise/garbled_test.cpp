// The same paper as it stands in copies: on one endless line, in traditional characters, with
// radicals, private blanks, empty lines and zero-width marks. It is to be read as the plain one.
#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "book.h"
#include "recognise/variants.h"

using namespace yigui;

namespace {

const std::string rest =
    "为规范临时占道经营，根据《城市市容和环境卫生管理条例》，制定本办法。一、适用范围。本办法适用于"
    "城区主次干道以外的临时占道经营活动。二、申请。经营者应当向所在地街道办事处提出申请，街道办事处"
    "应当在五个工作日内答复。三、管理要求。经营者应当在划定的时段和区域内经营，保持周边卫生。四、监"
    "督"
    "检查。街道办事处应当定期检查，并将检查情况向社会公布。五、其他事项。本办法由区城市管理局负责解"
    "释，"
    "自2022年7月1日起施行，有效期3年。本办法起草过程中，区城市管理局于2022年4月1日至4月30日在区政府"
    "网站公开征求意见，收到意见12条，采纳5条；2022年5月20日经区政府第8次常务会议审议通过。";

std::string value(const std::optional<stated<std::string>>& s) { return s ? s->value : "-"; }

std::string without_blanks(std::string s) {
    std::erase(s, ' ');
    return s;
}

void is_read_whole(const std::string& text) {
    BOOST_TEST_CONTEXT(text.substr(0, 90)) {
        const facts f = facts_of_text(text);
        BOOST_TEST(fold(value(f.title)).text.find("临时占道经营管理办法") != std::string::npos);
        BOOST_TEST(value(f.doc_number) == "云政规〔2022〕6号");
        BOOST_TEST((f.date_written && f.date_written->value.iso() == "2022-06-02"));
        BOOST_TEST(value(f.issuer) == "云峤区人民政府");
        BOOST_TEST(done_in(text) ==
                   "public_consultation consultation_feedback collective_decision");
    }
}

const std::string title = "云峤区人民政府关于印发云峤区临时占道经营管理办法的通知";
const std::string number = "云政规〔2022〕6号";
const std::string addressee = "各街道办事处，区政府各部门：";

}  // namespace

BOOST_AUTO_TEST_SUITE(garbled)

BOOST_AUTO_TEST_CASE(lines_that_were_lost) {
    const std::string foot = "云峤区人民政府2022年6月2日";
    is_read_whole(title + "\n" + number + "\n" + addressee + "\n" + rest +
                  "\n云峤区人民政府\n2022年6月2日");
    is_read_whole(title + number + addressee + rest + foot);
    is_read_whole(title + " " + number + " " + addressee + "　　" + rest + "　　" + foot);
    is_read_whole(title + number + addressee + rest + foot + "（此件公开发布）");
}

// The parts of a chart are numbered 01, 02, and its points have marks: each is a line again.
BOOST_AUTO_TEST_CASE(a_chart_that_lost_its_lines) {
    const std::string chart =
        "一图读懂《云峤区渡口管理办法》01为什么出台？老办法到期了02怎么制定的？"
        "★网上公开征求意见30天★6月20日区政府常务会议审议通过03谁要遵守？渡口经营人、乘客"
        "和在渡口作业的人员04有哪些亮点？渡口每年检查两次，渡船按载客定额载客，汛期按水位停航，"
        "乘客上船穿救生衣";
    std::string told;
    for (const mention& m : facts_of_text(chart).evidence)
        if (m.polarity == polarity::done) told += std::string(id_of(m.step)) + ";";
    BOOST_TEST(told.find("public_consultation;") != std::string::npos);
    BOOST_TEST(told.find("collective_decision;") != std::string::npos);
}

// Behind the last field of a page's head the text begins, whatever that field holds.
BOOST_AUTO_TEST_CASE(fields_that_run_into_the_text) {
    const std::string head = "关于《云峤区渡口管理办法（征求意见稿）》公开征求意见情况的公告";
    const std::string behind =
        "我局于2022年3月1日至3月31日在区政府网站公开征求社会各界意见，共收到意见12条。经研究，采纳5"
        "条，"
        "未采纳7条。现将采纳情况公告如下。一、有群众建议延长开放时间，采纳。二、有群众建议取消押金"
        "，因与"
        "上级规定不一致，未采纳。云峤区交通运输局2022年4月8日";
    for (const char* fields :
         {"发布时间：2022-04-08　来源：区交通运输局　浏览次数：", "日期：2022-04-08 点击：92",
          "发布日期：2022-04-08　来源：水运科　访问量：417次",
          "来源：水运科　发布日期：2022-04-08"}) {
        bool asked = false, told = false;
        for (const mention& m : facts_of_text(head + fields + behind).evidence) {
            asked |= m.step == step::public_consultation && m.polarity == polarity::done;
            told |= m.step == step::consultation_feedback && m.polarity == polarity::done;
        }
        BOOST_TEST((asked && told), fields);
    }
}

BOOST_AUTO_TEST_CASE(titles_that_run_into_the_text) {
    const struct {
        const char *title, *behind;
    } cases[] = {
        {"《云峤区临时占道经营管理办法》政策解读",
         "《云峤区临时占道经营管理办法》（以下简称《办法》）已"},
        {"关于《临时占道经营管理办法（草案）》的起草说明",
         "区人民政府：受区政府委托，现就《办法》作说明。"},
        {"关于《临时占道经营管理办法》的说明",
         "——2022年3月9日在区政府第8次常务会议上区城管局区政府："},
        {"《临时占道经营管理办法》起草说明", "区城市管理局（2022年6月）一、起草依据。"},
        {"《临时占道经营管理办法》热点问答", "1.新办法与旧办法相比有何变化？一是简化。"},
        {"云峤区人民政府关于规范性文件清理结果的公告", "按照区司法局通知，我区开展了清理。"},
    };
    for (const auto& [title, behind] : cases)
        BOOST_TEST(value(facts_of_text(std::string(title) + behind + rest).title) == title);
}

BOOST_AUTO_TEST_CASE(who_signs_behind_what_runs_into_the_name) {
    for (const char* list : {"附件：1.送审稿2.起草说明", "邮编：361018"}) {
        const facts f =
            facts_of_text(title + number + addressee + rest + list + "云峤区人民政府2022年6月2日");
        BOOST_TEST(value(f.issuer) == "云峤区人民政府");
        BOOST_TEST((f.date_written && f.date_written->value.iso() == "2022-06-02"));
    }
    // Attachments without 稿, files, seals and marks beside the day.
    const std::string days[] = {"云峤区人民政府（规范性文件专用章） 2022年6月2日",
                                "云峤区人民政府 2022年6月2日 公开方式：主动公开",
                                "附件：3.公平竞争审查表云峤区人民政府2022年6月2日",
                                "附件：意见反馈表.doc云峤区人民政府2022年6月2日",
                                "云峤区人民政府 2022年6月2日 第一条　为了规范管理，制定本办法。"};
    for (const std::string& foot : days) {
        const facts f = facts_of_text("关于印发临时占道经营管理办法的通知" + number + addressee +
                                      rest + " " + foot);
        BOOST_TEST(value(f.issuer) == "云峤区人民政府", foot);
        BOOST_TEST((f.date_written && f.date_written->value.iso() == "2022-06-02"), foot);
    }
    const facts f = facts_of_text(
        "云峤区城市管理局云城管函〔2022〕61号关于《临时占道经营管理"
        "办法（送审稿）》的复函区司法局：" +
        rest);
    BOOST_TEST(value(f.doc_number) == "云城管函〔2022〕61号");
}

BOOST_AUTO_TEST_CASE(sentences_torn_over_lines) {
    const std::string whole =
        "办法起草过程中，区城市管理局于2022年4月1日至4月30日在区政府网站公开征求意见，收到意见12条"
        "，"
        "采纳5条；2022年5月20日经区政府第8次常务会议审议通过。";
    BOOST_REQUIRE(done_in(whole) ==
                  "public_consultation consultation_feedback collective_decision");
    const char* const breaks[] = {"起草过程中", "2022年",  "公开征", "征求意见", "收到意见1",
                                  "采纳5",      "2022年5", "第8",    "审议"};
    for (const std::string before : breaks) {
        std::string torn = whole;
        torn.insert(torn.find(before) + before.size(), "\n");
        BOOST_TEST(done_in(torn) == done_in(whole), "torn behind " << before);
    }
    // The rows of a sheet are no sentence.
    BOOST_TEST(done_in("审查结论 经审查，可以实施\n主要负责人意见 同意。").find("signing") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(words_torn_in_a_text_of_few_lines) {
    BOOST_TEST(done_in("县教育局于2O23年5月在政府门户网\n站公开征\n求意见，收到意见6件。") ==
               "public_consultation consultation_feedback");
    BOOST_TEST(done_in("会议审议《农贸市场管理办\n— 7 —\n法》。议定：原则通过。") ==
               "collective_decision");
    BOOST_TEST(done_in("合法性审核意见：\n合法\n（盖章）法规科") == "legality_review");
    // A label and the name of a list are lines of their own.
    BOOST_TEST(done_in("合法性审核意见：\n（盖章）法规科") == "-");
    BOOST_TEST(done_in("初审\n查询电话：3312") == "-");
}

BOOST_AUTO_TEST_CASE(empty_lines_and_marks_nobody_sees) {
    is_read_whole(title + "\n\n\n" + number + "\n\n" + addressee + "\n\n" + rest +
                  "\n\n云峤区人民政府\n\n2022年6月2日");
    std::string marked = rest;
    for (std::size_t at = 60; at < marked.size(); at += 93) {
        while ((static_cast<unsigned char>(marked[at]) & 0xC0) == 0x80) ++at;
        marked.insert(at, "\xE2\x80\x8B");
    }
    is_read_whole(title + "\n" + number + "\n" + addressee + "\n" + marked +
                  "\n云峤区人民政府\n2022年6月2日");
}

BOOST_AUTO_TEST_CASE(other_characters_for_the_same) {
    const char* const same[][2] = {
        {"现向社会公开征求意见。", "現向社會公開徵求意見。"},
        {"会议听取了“优化方案”的汇报，审议通过了《停车办法》。",
         "會議聽取了「優化方案」的彙報，審議通過了《停車辦法》。"},
        {"市司法局进行了合法性审查。", "市司法局进⾏了合法性审查。"},
        {"经第3次局长办公会议审议通过。", "经第3次局⻓办公会议审议通过。"},
        {"收到意见6条，全部采纳。", "收到意⻅6条，全部采纳。"},
    };
    for (const auto& [plain, other] : same) BOOST_TEST(done_in(other) == done_in(plain));
    BOOST_TEST(done_in("现向社会公开征求意见。") == "public_consultation");
}

// Copies that converted their characters twice lose the stop and the character behind it.
BOOST_AUTO_TEST_CASE(a_stop_and_its_next_character_lost) {
    const std::string before = "《停車管理辦法》已經市政府第12次常務會議審議通過";
    const std::string behind = "予公布,自2022年7月1日起施行。";
    const std::string plain = done_in(before + "。現" + behind);
    BOOST_REQUIRE(plain == "collective_decision publication");
    for (const char* lost : {"?，F", "?,F", "？,F(xiàn)", "？，Ｆ"})
        BOOST_TEST(done_in(before + lost + behind) == plain);
    BOOST_TEST(done_in("我局起草了《停車辦法》(征求意見稿)?,F(xiàn)向社會公開征求意見。") ==
               "public_consultation");
    // A firm's letter stays.
    BOOST_TEST(fold("谁来办？,F公司办", nullptr).text == "谁来办?,F公司办");
}

// A page saved with its fields above a ruler, whose line ends were lost.
BOOST_AUTO_TEST_CASE(text_behind_a_ruler_on_the_same_line) {
    const std::string page =
        "标题: 云峤区管委会关于废止部分行政规范性文件的通知发布时间: 2023-08-21 "
        "17:58栏目: 行政规范性文件==================== 正文 ====================";
    BOOST_TEST(done_in(page + "各街道：区管委会对历年制发的行政规范性文件进行了清理。") ==
               "publication annual_cleanup");
}

// Typed with a half-width keyboard: the stop is a point.
BOOST_AUTO_TEST_CASE(points_for_stops) {
    std::string half = title + "\n" + number + "\n" + addressee + "\n" + rest +
                       "\n云峤区人民政府\n2022年6月2日（此件公开发布）";
    for (const auto& [wide, narrow] : std::initializer_list<std::pair<std::string, std::string>>{
             {"，", ","}, {"。", "."}, {"；", ";"}, {"：", ":"}, {"（", "("}, {"）", ")"}})
        for (std::size_t at; (at = half.find(wide)) != std::string::npos;)
            half.replace(at, wide.size(), narrow);
    is_read_whole(half);
    BOOST_TEST(done_in("我局征求了公众的意见(见附件).下一步将进行合法性审核.") ==
               "public_consultation");
    // A number, a file's name and dots that lead to a page stay.
    for (const char* kept : {"一.总则", "第三条.范围", "停车办法.doc", "总则......3", "1.5万元"})
        BOOST_TEST(recognising::fold_variants(kept).text == kept);
}

BOOST_AUTO_TEST_CASE(figures_as_wide_as_characters) {
    const std::string paper = "关于印发《停车管理办法》的通知\n发布日期：";
    const facts wide = facts_of_text(paper + "２０２２-０１-１５ １７:３１\n各县：\n");
    const facts plain = facts_of_text(paper + "2022-01-15 17:31\n各县：\n");
    BOOST_REQUIRE(plain.evidence.size() == 1u);
    BOOST_REQUIRE(wide.evidence.size() == 1u);
    BOOST_TEST(wide.evidence[0].when->iso() == plain.evidence[0].when->iso());
}

// A copy made from print: the title runs into whom it addresses or into its day, the order's signature
// into its own, the last attachment into the day of the notice.
BOOST_AUTO_TEST_CASE(heads_that_run_together) {
    const facts notice = facts_of_text(
        "云峤银行办公厅关于印发《清算办法》和《接入方案》的通知云峤银行各分行、营业部，直属支行；"
        "云峤清算公司：\n为规范清算，现印发给你们。\n附件：1.清算办法\n2.云峤清算系统接入流程和应急"
        "处置方案二〇〇四年十月二十二日\n主题词：清算　通知\n附件1\n清算办法\n第一条 "
        "为规范清算，制定"
        "本办法。");
    BOOST_TEST(value(notice.title) == "云峤银行办公厅关于印发《清算办法》和《接入方案》的通知");
    BOOST_TEST((notice.date_written && notice.date_written->value.iso() == "2004-10-22"));
    const facts rules = facts_of_text(
        "云峤银行文件\n云银发[1993]7号\n关于执行《储蓄条例》的若干规定一九九三年一月十二日\n为执行"
        "《储蓄条例》，现印发给你们。\n第一条 储蓄自愿。\n第二条 取款自由。");
    BOOST_TEST(value(rules.title) == "关于执行《储蓄条例》的若干规定");
    BOOST_TEST((rules.date_written && rules.date_written->value.iso() == "1993-01-12"));
    const facts order = facts_of_text(
        "云峤银行令\n云峤银行令〔2001〕第3号\n根据《处罚法》等有关规定，云峤银行制定了《云峤银行处"
        "罚程序"
        "规定》，经2000年12月13日云峤银行第37次行务会议通过，现予以发布施行。\n行长：某某二〇〇一年"
        "二月"
        "一日\n第一条 为规范处罚，制定本规定。\n云峤银行办公厅2001年2月5日印发");
    BOOST_TEST(value(order.title) == "云峤银行处罚程序规定");
    BOOST_TEST((order.date_written && order.date_written->value.iso() == "2001-02-01"));
}

BOOST_AUTO_TEST_CASE(fields_on_the_line_of_the_title) {
    const facts f = facts_of_text(
        "关于完善分时水价的通知 发文字号：云发改发〔2021〕479号 发布日期：2022-01-05 "
        "各县发展改革局：根据"
        "《云峤市发展改革委关于水价的通知》（云发改价〔2021〕93号）、《云峤市发展改革委关于深化水价"
        "改革的"
        "通知》（云发改价〔2021〕39号）要求，现将有关事项通知如下：一、范围。执行居民水价以外的用户"
        "。二、时段"
        "。每日二十三时至次日七时为低谷，水价下浮二成；其余时段不变。三、本通知自印发之日起执行。");
    BOOST_TEST(value(f.title) == "关于完善分时水价的通知");
    BOOST_TEST(value(f.doc_number) == "云发改发〔2021〕479号");
}

// The organ, or the count of visits, that a site prints last runs into the text.
BOOST_AUTO_TEST_CASE(last_field_of_a_site) {
    const std::string head =
        "《云峤区临时占道经营管理办法》政策解读发布日期：2022-06-10 10:21　信息来源：区城管局　";
    const std::string text =
        "近日，区政府印发了《云峤区临时占道经营管理办法》（云政规〔2022〕6号，以下简称《办法》），"
        "现就有关"
        "内容解读如下：";
    const std::string more =
        "一、出台背景。占道经营影响通行。二、起草过程。区城管局于4月1日至30日公开征求意见，收到意见"
        "12条。"
        "三、主要内容。划定时段和区域，明确申请和答复的时限，保持周边卫生。";
    for (const char* last : {"浏览次数：231", "阅读量：1024", "来源：区城市管理局"})
        BOOST_TEST(done_in(head + last + text + more).starts_with("interpretation"));
}

// A narrow page cuts titles, days, numbers and names anywhere.
BOOST_AUTO_TEST_CASE(titles_cut_by_a_narrow_page) {
    const std::string body = "\n各街道办事处：\n现印发给你们，请遵照执行。\n";
    const auto title = [&](const std::string& head) {
        return value(facts_of_text(head + body).title);
    };
    BOOST_TEST(title("云峤区林业局关于公布第一批云峤区重要湿地名录\n的通知") ==
               "云峤区林业局关于公布第一批云峤区重要湿地名录的通知");
    BOOST_TEST(
        title(
            "云峤区林业局关于公布\n云峤区取消和保留证明目录\n(2022年版)的通知\n云林〔2022〕8号") ==
        "云峤区林业局关于公布云峤区取消和保留证明目录(2022年版)的通知");
    BOOST_TEST(
        title("云峤区林业局关于公布采伐许可清理规范\n目录和保留目录的通知\n云林〔2022〕8号") ==
        "云峤区林业局关于公布采伐许可清理规范目录和保留目录的通知");
    BOOST_TEST(title("云峤区林业局关于调整林木采伐限额标准\n的通知 - 云峤区人民政府网站") ==
               "云峤区林业局关于调整林木采伐限额标准的通知");
    BOOST_TEST(title("云峤区林业局关于废止和修改部分行政规范\n性\n文件的决定") ==
               "云峤区林业局关于废止和修改部分行政规范性文件的决定");
    BOOST_TEST(title("云峤区林业局关于采伐限额调整方案\n专家论证情况的报告") ==
               "云峤区林业局关于采伐限额调整方案专家论证情况的报告");
    // What is whole stays so.
    BOOST_TEST(title("云峤区林业局关于加强采伐管理的意见\n云峤区采伐办法的通知要点") ==
               "云峤区林业局关于加强采伐管理的意见");
}

BOOST_AUTO_TEST_CASE(days_and_numbers_cut_by_a_narrow_page) {
    const std::string head =
        "云峤区林业局关于加强采伐管理的通知\n云林函\n〔2022〕8号\n各街道办事处：\n";
    const std::string text = "为规范采伐，现就有关事项通知如下。一、按期申报。\n";
    for (const char* foot :
         {"云峤区林业局\n2022年6月2日", "云峤区林业局 2022年6\n月2日",
          "云峤区林业局 20\n22年6月2日", "云峤区林业局 2022\n年6月2日",
          "云峤区林业局 2022年\n6月2日", "云峤区林业局 二〇二\n二年六月二日",
          "云峤区林业局 二〇二二年六\n月二日", "请抓好落实。云峤区林业局\n2022年6月2日",
          "附件：采伐办法 云\n峤区林业局 2022年6月2日"}) {
        const facts f = facts_of_text(head + text + foot);
        BOOST_TEST((f.date_written && f.date_written->value.iso() == "2022-06-02"), foot);
        BOOST_TEST(value(f.issuer) == "云峤区林业局", foot);
        BOOST_TEST(value(f.doc_number) == "云林函〔2022〕8号", foot);
    }
    // Days that stand one below the other, and a year that heads its months
    BOOST_TEST(!facts_of_text("工作安排\n2022年5月\n2日前完成清理。\n2022年\n一、清理采伐证。\n")
                    .date_written);
}

// On one line a title stands behind the site's path and columns, and its own words may end like one.
BOOST_AUTO_TEST_CASE(titles_on_one_line_among_the_words_of_a_site) {
    const std::string text = "为规范采伐，区林业局就有关事项作出安排。" + rest;
    const struct {
        std::string front, title, behind;
    } cases[] = {
        {"当前位置：首页>政务公开>政策文件", "云峤区林业局关于加强采伐管理的通知",
         "发布时间：2022-06-03"},
        {"首页/政务公开/意见反馈", "关于采伐办法（草案）公开征求意见情况的公示",
         "【字体：大 中 小】"},
        {"", "云峤区林业局关于印发采伐办法 实施细则的通知", " 云林规〔2022〕9号 各街道办事处："},
        {"返回顶部", "云峤区林业局采伐工作规则", "• 索引号： 61070/2022-7  • 来源： 区林业局"},
        {"附件2", "《云峤区采伐办法》起草说明", "一、起草背景"},
        {"", "《云峤区采伐办法》意见采纳情况", "自2022年4月1日起，"},
        {"效力：有效", "云峤区林业局关于加强采伐管理的通知", "各街道办事处："},
        {"办理结果：B类", "关于区政协三次会议第12号提案的答复", "张某委员："},
        {"", "对区人大二次会议第3号建议的答复", "×××代表：您提出的建议收悉。"},
        {"", "一图读懂《云峤区采伐办法》", "2022-06-03 09:10 云峤林业"},
        {"", "云峤区采伐标准调整风险评估报告", "委托单位：云峤区林业局"},
        {"", "采伐公平竞争审查表", "填表单位：云峤区林业局"},
    };
    for (const auto& c : cases)
        BOOST_TEST(
            without_blanks(value(facts_of_text(c.front + c.title + c.behind + text).title)) ==
                without_blanks(c.title),
            c.title);
}

BOOST_AUTO_TEST_CASE(headlines_on_one_line) {
    std::string news = "区林业局、区财政局和各街道办事处负责人到会，会议听取了防火工作的汇报。";
    for (int i = 0; i < 3; ++i) news += "会议强调，要把山林防火放在重要位置，落实护林员巡山责任。";
    const struct {
        std::string title, behind;
    } cases[] = {
        {"云峤区林业局召开采伐标准调整座谈会", "2022-06-03 09:10 来源：云峤日报 6月2日，"},
        {"云峤区林业局召开法制工作会", "发布时间：2022年06月03日"},
        {"在全区林业工作会议上的讲话", "（2022年6月2日）同志们："},
        {"云峤区召开第三次林业工作会议", "6月2日上午，区长主持召开会议。"},
    };
    for (const auto& c : cases)
        BOOST_TEST(value(facts_of_text(c.title + c.behind + news).title) == c.title, c.title);
}

// Numbers behind a title that they run into, and the notes of a law without their brackets.
BOOST_AUTO_TEST_CASE(numbers_and_notes_on_one_line) {
    const auto number = [](const std::string& head) {
        return value(facts_of_text(head + rest).doc_number);
    };
    BOOST_TEST(
        number("云峤区人民政府常务会议纪要〔2022〕9号2022年4月27日上午，区长主持召开会议。") ==
        "〔2022〕9号");
    BOOST_TEST(
        number("关于退回《采伐办法》送审材料的函云峤法制函〔2022〕8号区林业局：来文收悉。") ==
        "云峤法制函〔2022〕8号");
    BOOST_TEST(
        number("发布时间：2022-07-14 20:24浏览字号：大中小云林规字〔2022〕2号云峤区林业局关于加强采"
               "伐管理的通知各街道办事处：") == "云林规字〔2022〕2号");
    const facts law = facts_of_text(
        "云峤市采伐条例2022年6月1日 云峤市第十届人民代表大会常务委员会第三次会议通过2022年6月2日 "
        "云峤市人民代表大会常务委员会公告第7号公布2022年7月1日 施行第一章 总则第一条 "
        "为了规范采伐，制定本条例。第二条 本条例适用于本市。" +
        rest);
    BOOST_TEST(value(law.title) == "云峤市采伐条例");
    BOOST_TEST((law.date_written && law.date_written->value.iso() == "2022-06-02"));
    BOOST_TEST((law.date_adopted && law.date_adopted->value.iso() == "2022-06-01"));
}

// What a printed page sets to the right keeps its wide gap when the lines are lost.
BOOST_AUTO_TEST_CASE(days_set_to_the_right_on_one_line) {
    const std::string gap = "　　　　　　　　　　　　", head = title + number + addressee + rest;
    for (const std::string& foot :
         {"附件：采伐证样式" + gap + "云峤区人民政府" + gap + "2022年6月2日附件1.采伐证样式",
          "云峤区人民政府（印章）" + gap + "2022年6月2日主题词：采伐 管理 办法"}) {
        const facts f = facts_of_text(head + foot);
        BOOST_TEST((f.date_written && f.date_written->value.iso() == "2022-06-02"), foot);
    }
}

BOOST_AUTO_TEST_CASE(organ_of_an_order) {
    for (const std::string name :
         {"中华人民共和国国务院", "中華人民共和國國務院", "中华 人民共和国国务院"}) {
        const facts f =
            facts_of_text(name + "令\n第700号\n《河道采砂管理条例》已经审议通过，现予公布。");
        BOOST_TEST_CONTEXT(name)
        BOOST_TEST(fold(value(f.issuer)).text.size() == std::string("国务院").size());
    }
}
BOOST_AUTO_TEST_SUITE_END()
