// How long a step lasted and when it was taken, where its paper says so; and a paper that says it is none.
#include <boost/test/unit_test.hpp>

#include "texts.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const char* const draft =
    "云溪县乡村民宿集中供餐食品安全管理办法\n（送审稿）\n第一条　为规范供餐，制定本办法。\n"
    "第二条　经营者应当留样。\n第三条　本办法自2024年1月1日起施行，有效期3年。\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(periods)

BOOST_AUTO_TEST_CASE(notes_of_a_meeting_have_its_day_at_their_head) {
    const std::string issued =
        "云溪县市场监管局文件\n云市监规〔2023〕7号\n云溪县市场监管局关于印发《云溪县乡村民宿集中供"
        "餐"
        "食品安全管理办法》的通知\n各所：\n现印发给你们。\n云溪县市场监管局\n2023年9月1日\n";
    const std::string passed =
        "二 民宿供餐办法。餐饮股讲了。局长:大家意见一致,通过。\n三 停车划线。\n";
    const auto met = [&](const std::string& head, const std::string& items) {
        const dossier d =
            read({{"1.txt", issued}, {"局务会记录.txt", head + "\n记:小李\n" + items}});
        return told(d, collective_decision);
    };
    BOOST_TEST(met("局务会 2023年8月10日 上午9点 三楼", passed) == "done by paper 2023-08-10");
    BOOST_TEST(met("局务会 2023.8.10", passed) == "done by paper 2023-08-10");
    BOOST_TEST(met("局务会 8.10", passed) == "done by paper");
    BOOST_TEST(met("局务会(第8次)\n2023年8月10日 周四 小会议室", passed) ==
               "done by paper 2023-08-10");
    BOOST_TEST(met("局务会记录\n2023年8月11日整理", passed).find("2023-08-11") ==
               std::string::npos);
    // What was handed in, called or put right has a day of its own.
    for (const char* head : {"局务会汇报材料 2023年8月9日", "局务会通知 2023年8月9日上午",
                             "局务会 送审时间2023年8月9日上午", "局务会\n会后2023年8月9日上午整改"})
        BOOST_TEST(met(head, passed).find("2023-08-09") == std::string::npos, head);
    // The item behind it, and a document of another name, are not its own.
    BOOST_TEST(
        met("局务会 8.10", "二 民宿供餐办法。餐饮股讲了。\n三 摊点办法。通过。\n").find("done") ==
        std::string::npos);
    BOOST_TEST(met("局务会 8.10", "二 民宿登记办法。餐饮股讲了。通过。\n").find("done") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_document_is_filed_on_the_day_it_is_handed_in) {
    const std::string form =
        "规范性文件备案登记表\n文件名称:《云溪县乡村民宿集中供餐食品安全管理办法》\n"
        "公布日期:2023年8月18日\n";
    const auto filed = [&](const std::string& rest) {
        return told(read({{"1.txt", draft}, {"2.txt", form + rest}}), filing);
    };
    BOOST_TEST(filed("报送日期:2023年9月5日\n材料:☑备案报告 ☑正式文本\n") ==
               "done by paper 2023-09-05");
    BOOST_TEST(filed("材料:☑备案报告 ☑正式文本\n").find("2023-08-18") == std::string::npos);
}

/// The day handed in is a day alone, between that of the document and that of the form.
BOOST_AUTO_TEST_CASE(a_planned_day_of_handing_in_is_none) {
    const std::string issued =
        "云溪县市场监管局文件\n云市监规〔2023〕7号\n云溪县市场监管局关于印发《云溪县乡村民宿集中供"
        "餐食品安全管理办法》的通知\n各所：\n现印发给你们。\n云溪县市场监管局\n2023年8月18日\n";
    const auto filed = [&](const std::string& field) {
        const std::string report =
            "规范性文件备案报告\n县人民政府:"
            "\n现将《云溪县乡村民宿集中供餐食品安全管理办法》报送备案"
            "。\n" +
            field + "\n云溪县市场监管局\n2023年9月6日\n";
        return told(read({{"1.txt", issued}, {"2.txt", report}}), filing);
    };
    BOOST_TEST(filed("报送日期:2023年9月5日") == "done by paper 2023-09-05");
    for (const char* field : {"报送时间:2023年8月20日(拟)", "报送时间:2023年6月1日征求意见",
                              "报送日期:2023年6月1日", "上报日期:2023-10-01", "报送日期:/"})
        BOOST_TEST(filed(field) == "done by paper 2023-09-06", field);
}

BOOST_AUTO_TEST_CASE(counsel_that_stands_for_no_review) {
    const std::string name = "《云溪县乡村民宿集中供餐食品安全管理办法（送审稿）》";
    const auto opinion = [&](const std::string& title, const std::string& rest,
                             const std::string& who) {
        const std::string paper = title + "\n就" + name +
                                  "提出意见如下:经审核,第二条与食品安全法一致,内容合法。" + rest +
                                  "\n" + who + "\n2023年8月2日\n";
        return told(read({{"1.txt", draft}, {"2.txt", paper}}), legality_review);
    };
    const std::string of_law = "关于" + name + "的法律意见书", firm = "某律师事务所";
    const auto is_review = [&](const std::string& title, const std::string& rest,
                               const std::string& who) {
        return opinion(title, rest, who).find("done by paper 2023-08-02") != std::string::npos;
    };
    BOOST_TEST(is_review(of_law, "本意见书受县司法局委托出具。", firm));
    BOOST_TEST(opinion(of_law, "本意见书一式三份。", firm).find("done") == std::string::npos);
    const std::string of_review = "关于" + name + "的合法性审核意见";
    for (const char* rest : {"本意见书不代替制定机关的合法性审核。", "本意见不作为合法性审查意见。",
                             "本意见仅供参考,不影响县司法局合法性审核。"})
        for (const std::string& title : {of_law, of_review})
            BOOST_TEST(opinion(title, rest, firm).find("done") == std::string::npos, title + rest);
    // The office that reviews says of which text it speaks.
    for (const char* rest :
         {"本意见仅就送审稿作出,不作为修改后文本的合法性审核依据。",
          "本意见不替代文本修改后的合法性审核。", "本意见不代替其他机关的合法性审核。"})
        BOOST_TEST(is_review("县司法局" + of_review, rest, "县司法局"), rest);
}

/// The review lasts from the day on which the papers came in.
BOOST_AUTO_TEST_CASE(a_review_has_a_beginning) {
    struct row {
        const char* text;
        const char* expected;
    };
    for (const row& r : std::vector<row>{
             {"你科于2023年7月17日送来的送审稿收悉。经审核，合法。", "2023-07-17/2023-07-26"},
             {"根据2018年12月4日的指导意见，经审核，合法。", "2023-07-26"},
             {"你科于2023年7月27日送来的送审稿收悉。经审核，合法。", "2023-07-26"},
         }) {
        folder f;
        f.add("01送审稿.txt", paper_kind::draft,
              "江门市科技创新券管理办法（送审稿）\n第一条 为规范管理，制定本办法。");
        f.add("05.txt", paper_kind::legality_opinion,
              std::string("关于《江门市科技创新券管理办法》的合法性审核意见\n") + r.text +
                  "\n2023年7月26日",
              "2023-07-26");
        const dossier d = f.joined();
        BOOST_REQUIRE(d.events.size() == 1u);
        BOOST_TEST(d.events[0].when->iso() == r.expected, r.text);
    }
}

/// A correction that gives only the new end goes on from the first day of the notice that it changes,
/// where one notice alone can be meant.
BOOST_AUTO_TEST_CASE(a_new_end_goes_on_from_the_first_day) {
    const period first = period::between(day("2023-03-01"), day("2023-04-05"));
    const auto terms = [&](const std::string& head, const std::string& until, bool is_twice) {
        folder f;
        f.add("01送审稿.txt", paper_kind::draft,
              "江门市科技创新券管理办法（送审稿）\n第一条 为规范管理，制定本办法。");
        for (const char* path : {"02.txt", "03.txt"}) {
            if (path[1] == '3' && !is_twice) continue;
            f.add(path, paper_kind::consultation_notice,
                  "关于《江门市科技创新券管理办法》公开征求意见的公告\n现公开征求意见。");
            f.says(step::public_consultation, polarity::done, "公开征求意见。",
                   path[1] == '3' ? period::between(day("2023-03-03"), first.to) : first);
        }
        f.add("04.txt", paper_kind::consultation_notice,
              head + "\n《江门市科技创新券管理办法》征求意见截止日期应为" + day(until).zh() + "。");
        f.says(step::public_consultation, polarity::done, "征求意见截止日期",
               period::between(std::nullopt, day(until)));
        std::string all;
        for (const event& e : f.joined().events)
            all += (e.when ? e.when->iso() : std::string("-")) + " ";
        return all;
    };
    BOOST_TEST(terms("更正启事", "2023-03-20", false).find("2023-03-01/2023-03-20") !=
               std::string::npos);
    BOOST_TEST(terms("更正启事", "2023-03-20", false).find("2023-04-05") == std::string::npos);
    BOOST_TEST(terms("延长期限的公告", "2023-04-20", false).find("2023-03-01/2023-04-20") !=
               std::string::npos);
    BOOST_TEST(terms("更正启事", "2023-02-20", false).find("2023-03-01/2023-04-05") !=
               std::string::npos);
    BOOST_TEST(terms("更正启事", "2023-03-20", true).find("2023-03-01/2023-03-20") ==
               std::string::npos);
}

/// A correction that names no document is of the notice whose last day it tells.
BOOST_AUTO_TEST_CASE(a_nameless_correction_tells_which_day_was_wrong) {
    const auto terms = [](const std::string& correction,
                          const std::string& who = "云溪县市场监督管理局") {
        const dossier d = read(
            {{"1.txt",
              "云溪县乡村民宿集中供餐食品安全管理办法\n（送审稿）\n第一条　为规范供餐，制定本办法。"
              "\n"},
             {"2.txt",
              "关于公开征求《云溪县乡村民宿集中供餐食品安全管理办法（征求意见稿）》意见的公告\n现公"
              "开征"
              "求意见，时间为2023年3月1日至2023年4月5日。\n云溪县市场监督管理局\n2023年3月1日\n"},
             {"3.txt", "更正公告\n" + correction + "\n" + who + "\n2023年3月3日\n"}});
        return told(d, step::public_consultation);
    };
    BOOST_TEST(terms("我局征求意见公告中,征求意见截止日期“4月5日”应为“2023年3月20日”。")
                   .find("2023-03-01/2023-03-20") != std::string::npos);
    const std::string nameless = "征求意见截止日期“4月5日”有误,应为“2023年3月20日”。";
    for (const char* own : {"县市场监督管理局", "云溪县市场监督管理局"})
        BOOST_TEST(terms(nameless, own).find("2023-03-01/2023-03-20") != std::string::npos, own);
    BOOST_TEST(terms(nameless, "云溪县商务局").find("2023-03-01/2023-04-05") != std::string::npos);
    for (const char* of_other :
         {"我局征求意见公告中,征求意见截止日期“4月6日”应为“2023年3月20日”。",
          "我局征求意见公告中,报名截止日期“4月5日”应为“2023年3月20日”。",
          "我局《云溪县餐饮油烟管理办法》征求意见截止日期“4月5日”应为“2023年3月20日”。"})
        BOOST_TEST(terms(of_other).find("2023-03-01/2023-04-05") != std::string::npos, of_other);
}

BOOST_AUTO_TEST_SUITE_END()
