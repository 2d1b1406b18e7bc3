// Folders with papers that don't belong, forms that nobody filled in, and minutes with several
// items: what the dossier then holds of each step.
#include <boost/test/unit_test.hpp>

#include "papers.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

BOOST_AUTO_TEST_CASE(opinions_on_other_documents_are_no_record) {
    struct row {
        const char* title;
        const char* body;
        const char* expected;
    };
    for (const row& r : std::vector<row>{
             {"关于《江门市科技创新券管理办法（送审稿）》的合法性审核意见", "经审核,合法。",
              "this"},
             {"关于江门市科技创新券管理办法的合法性审核意见书", "经审核,合法。", "this"},
             {"关于《江门市科技特派员管理办法》的合法性审核意见",
              "经审核,合法。注意与《江门市科技创新券管理办法》衔接。", "other"},
             {"关于《江门市科技创新券管理办法实施细则》的合法性审核意见", "合法。", "other"},
             {"合法性审核意见书", "你科报送的《江门市科技创新券管理办法（送审稿）》收悉,合法。",
              "this"},
             {"合法性审核意见书", "你科报送的《江门市科技特派员管理办法（送审稿）》收悉,合法。",
              "other"},
             {"合法性审核意见书",
              "《江门市科技特派员管理办法（送审稿）》与《江门市科技创新券管理办法》不冲突,合法。",
              "unknown"},
             {"合法性审核意见书", "文件名称：江门市科技特派员管理办法\n审核意见：合法", "other"},
             {"合法性审核意见书", "文件名称：江门市科技创新券管理办法\n审核意见：合法", "this"},
             {"合法性审核意见书", "你科送来的送审稿收悉,经审核,合法。", "this"},
             {"合法性审核意见书", "经审核,合法。", "unknown"},
         }) {
        folder f = with_draft();
        f.add("05审核.txt", paper_kind::legality_opinion,
              std::string(r.title) + "\n" + r.body + "\n2023年8月20日", "2023-08-20");
        const dossier d = f.joined();
        BOOST_TEST(about_of(d, "05审核.txt") == r.expected,
                   r.title << " " << r.body << ": " << paper_at(d, "05审核.txt").about_because);
        const bool recorded = told(d, legality_review) == "done by paper 2023-08-20";
        BOOST_TEST(recorded == (std::string(r.expected) == "this"), told(d, legality_review));
    }
}

BOOST_AUTO_TEST_CASE(same_title_of_another_edition) {
    folder f = with_issued();
    f.add("02旧意见.txt", paper_kind::legality_opinion,
          "关于《江门市科技创新券管理办法》的合法性审核意见\n合法。\n2019年3月1日", "2019-03-01");
    f.add("03解读.txt", paper_kind::interpretation,
          "政策解读\n《江门市科技创新券管理办法》（江科规〔2019〕2号）自印发之日起施行。\n"
          "2023年9月25日",
          "2023-09-25");
    f.cites("江门市科技创新券管理办法", "江科规〔2019〕2号", citation::role::mention);
    f.add("04另一年.txt", paper_kind::fair_competition_review,
          "《江门市科技创新券管理办法（2019年修订）》公平竞争审查表\n审查结论：不具有排除、限制竞争"
          "效果\n2023年8月1日",
          "2023-08-01");
    folder g = f;
    g.all[0][0].title->value = "关于印发《江门市科技创新券管理办法（2023年修订）》的通知";
    const dossier d = f.joined();
    BOOST_TEST(about_of(d, "02旧意见.txt") == "other");
    BOOST_TEST(about_of(d, "03解读.txt") == "other");
    BOOST_TEST(told(d, legality_review) == "");
    BOOST_TEST(told(d, interpretation) == "");
    BOOST_TEST(about_of(g.joined(), "04另一年.txt") == "other");
}

BOOST_AUTO_TEST_CASE(blank_forms_are_no_record) {
    struct row {
        paper_kind kind;
        step of;
        const char* text;
        bool recorded;
    };
    using enum paper_kind;
    for (const row& r : std::vector<row>{
             {legality_opinion, legality_review,
              "合法性审核意见书\n文件名称：江门市科技创新券管理办法\n审核意见：\n（盖章）\n年  月  "
              "日",
              false},
             {legality_opinion, legality_review,
              "合法性审核意见书\n文件名称：江门市科技创新券管理办法\n审核意见：□合法 □不合法 "
              "□应当予以修改",
              false},
             {legality_opinion, legality_review,
              "合法性审核意见书\n文件名称：江门市科技创新券管理办法\n审核意见：☑合法 □不合法 "
              "□应当予以修改\n2023年8月20日",
              true},
             {fair_competition_review, step::fair_competition_review,
              "公平竞争审查表\n政策措施名称\n江门市科技创新券管理办法\n审查结论\n\n主要负责人意见\n"
              "签字：  盖章：",
              false},
             {fair_competition_review, step::fair_competition_review,
              "公平竞争审查表\n政策措施名称\n江门市科技创新券管理办法\n审查结论\n不具有排除、限制竞"
              "争"
              "效果,可以出台。\n2023年8月1日",
              true},
             {fair_competition_review, step::fair_competition_review,
              "公平竞争审查表\n政策措施名称\n江门市科技创新券管理办法\n审查结论\n适用例外规定\n"
              "□是　□否",
              false},
             {fair_competition_review, step::fair_competition_review,
              "江门市科技创新券管理办法公平竞争审查表（模板）\n审查结论：可以出台", false},
             {signing_sheet, signing,
              "发文稿纸\n标题：关于印发《江门市科技创新券管理办法》的通知\n签发：", false},
             {signing_sheet, signing,
              "发文稿纸\n标题：关于印发《江门市科技创新券管理办法》的通知\n签发：同意。2023年9月19"
              "日",
              true},
             {expert_opinion, expert_argumentation,
              "关于召开《江门市科技创新券管理办法》专家论证会的通知\n定于2023年8月1日召开。",
              false},
             {enterprise_consultation, step::enterprise_consultation,
              "《江门市科技创新券管理办法》企业座谈会意见汇总\n共收到意见5条。\n2023年7月1日",
              true},
         }) {
        folder f = with_draft();
        f.add("05.txt", r.kind, r.text);
        const dossier d = f.joined();
        const bool done = told(d, r.of).starts_with("done");
        BOOST_TEST(done == r.recorded, r.text << "\n-> " << told(d, r.of));
        BOOST_TEST(about_of(d, "05.txt") == "this", r.text);
    }
}

BOOST_AUTO_TEST_CASE(minutes_item_by_item) {
    struct row {
        const char* body;
        const char* expected;
    };
    const std::string head =
        "江门市科学技术局局长办公会议纪要\n2023年9月5日，局长办公会议在三楼会议室召开。\n";
    for (const row& r : std::vector<row>{
             {"会议审议通过了《江门市科技创新券管理办法（送审稿）》。", "done by paper 2023-09-05"},
             {"一、审议《江门市科技特派员管理办法》\n会议原则同意。\n"
              "二、审议《江门市科技创新券管理办法》\n会议听取了起草情况。会议认为条件尚不成熟，"
              "暂缓审议。\n三、审议《江门市科技奖励办法》\n会议原则同意。",
              "negated 2023-09-05"},
             {"一、审议《江门市科技特派员管理办法》\n会议决定暂缓审议。\n"
              "二、审议《江门市科技创新券管理办法》\n会议指出，要抓好落实。会议原则同意，由政策科按"
              "会议意见修改完善后印发。",
              "done by paper 2023-09-05"},
             {"会议审议通过《江门市科技特派员管理办法》《江门市科技奖励办法》，暂缓审议"
              "《江门市科技创新券管理办法》。",
              "negated 2023-09-05"},
             {"会议审议通过《江门市科技创新券管理办法》《江门市科技奖励办法》，暂缓审议"
              "《江门市科技特派员管理办法》。",
              "done by paper 2023-09-05"},
             {"会议通报了《江门市科技创新券管理办法》起草进展。\n会议审议通过了《江门市科技奖励办法"
              "》。",
              ""},
             {"会议审议了《江门市科技创新券管理办法》，要求修改完善后再次提交局长办公会议审议。",
              "negated 2023-09-05"},
             {"会议审议通过了《江门市科技创新券管理办法实施细则》。", ""},
             {"会议审议通过了《江门市科技奖励办法》。", ""},
             {"一、审议江门市科技创新券管理办法\n会议同意。", "done by paper 2023-09-05"},
             {"会议同意将《江门市科技创新券管理办法》列入年度制定计划。", ""},
             {"会议研究《江门市科技创新券管理办法》立项事宜，同意立项。", ""},
             {"会议同意将《江门市科技创新券管理办法（征求意见稿）》在网站公开征求意见。", ""},
             {"会议听取《江门市科技创新券管理办法》汇报，要求通过召开座谈会听取意见。", ""},
             {"会议审议《江门市科技创新券管理办法》，同意印发，并纳入年度督查。",
              "done by paper 2023-09-05"},
             {"会议审议通过《江门市科技创新券管理办法》，要求列入普法计划。",
              "done by paper 2023-09-05"},
             {"会议审议了《江门市科技创新券管理办法》。会议决定：\n一、原则通过。\n二、印发后抓好落"
              "实。",
              "done by paper 2023-09-05"},
             {"会议审议了《江门市科技创新券管理办法》。会议决定：\n一、经讨论，一致同意通过。",
              "done by paper 2023-09-05"},
             {"会议审议了《江门市科技创新券管理办法》。会议决定：\n一、经讨论，通过机房改造方案。",
              ""},
             {"会议审议了《江门市科技创新券管理办法》。会议决定：\n一、同意拨付专家评审费。\n"
              "二、通过两名科长的任免。",
              ""},
             {"会议审议了《江门市科技创新券管理办法》。会议决定：\n一、原则通过。\n"
              "二、该办法修改后再审。",
              "negated 2023-09-05"},
             {"会议审议了《江门市科技创新券管理办法》。会议议定：\n一、原则同意起草思路，请继续听取"
              "企业意见。",
              ""},
             {"会议听取了《江门市科技创新券管理办法》汇报。\n会议还研究了其他事项，会议决定：\n"
              "一、通过。",
              ""},
             {"一、审议《江门市科技创新券管理办法》。会议决定：\n1.原则通过。\n2.加强宣传。\n"
              "二、听取机房改造汇报，暂缓实施该项目。",
              "done by paper 2023-09-05"},
         }) {
        folder f = with_draft();
        f.add("06纪要.txt", paper_kind::meeting_minutes, head + r.body);
        const dossier d = f.joined();
        BOOST_TEST(told(d, collective_decision) == r.expected,
                   r.body << " -> " << told(d, collective_decision));
        BOOST_TEST(told(d, party_group_report) == "");
    }
}

BOOST_AUTO_TEST_CASE(party_group_is_another_step) {
    folder f = with_draft();
    f.add("06纪要.txt", paper_kind::meeting_minutes,
          "中共江门市科学技术局党组会议纪要\n2023年9月4日，党组会议召开。\n会议听取了"
          "《江门市科技创新券管理办法》制定情况汇报。");
    const dossier d = f.joined();
    BOOST_TEST(told(d, party_group_report) == "done by paper 2023-09-04");
    BOOST_TEST(told(d, collective_decision) == "");
}

BOOST_AUTO_TEST_CASE(notice_for_another_draft) {
    folder f = with_draft();
    f.add("02公告.txt", paper_kind::consultation_notice,
          "关于公开征求《江门市科技特派员管理办法（征求意见稿）》意见的公告\n"
          "自2023年7月1日至2023年7月31日公开征求意见。\n2023年7月1日",
          "2023-07-01");
    f.says(public_consultation, polarity::done, "自2023年7月1日至2023年7月31日公开征求意见",
           period::between(day("2023-07-01"), day("2023-07-31")));
    const dossier d = f.joined();
    BOOST_TEST(about_of(d, "02公告.txt") == "other");
    BOOST_TEST(told(d, public_consultation) == "");
}

BOOST_AUTO_TEST_CASE(statements_keep_their_strength) {
    folder f = with_draft();
    f.add("02说明.txt", paper_kind::drafting_explanation,
          "关于《江门市科技创新券管理办法》的起草说明\n2023年7月1日至7月31日公开征求意见。"
          "经公平竞争审查。《江门市科技特派员管理办法》已经合法性审核。拟提请会议审议。");
    f.says(public_consultation, polarity::done, "2023年7月1日至7月31日公开征求意见",
           period::between(day("2023-07-01"), day("2023-07-31")));
    f.says(fair_competition_review, polarity::done, "经公平竞争审查");
    f.says(legality_review, polarity::done, "已经合法性审核").about = "江门市科技特派员管理办法";
    f.says(collective_decision, polarity::required, "拟提请会议审议");
    const dossier d = f.joined();
    BOOST_TEST(told(d, public_consultation) == "done 2023-07-01/2023-07-31");
    BOOST_TEST(told(d, fair_competition_review) == "done");
    BOOST_TEST(told(d, legality_review) == "");
    BOOST_TEST(told(d, collective_decision) == "required");
}

BOOST_AUTO_TEST_CASE(exemption_paper_is_no_review) {
    folder f = with_draft();
    f.add("04.txt", paper_kind::fair_competition_review,
          "关于《江门市科技创新券管理办法》不需进行公平竞争审查的说明\n不涉及经营者经济活动。\n"
          "2023年8月1日",
          "2023-08-01");
    f.says(fair_competition_review, polarity::exempted, "不涉及经营者经济活动").ground =
        "不涉及经营者经济活动";
    const dossier d = f.joined();
    BOOST_TEST(told(d, fair_competition_review) == "exempted by paper");
}

BOOST_AUTO_TEST_CASE(papers_disagree) {
    folder f = with_issued();
    f.add("05解读.txt", paper_kind::interpretation,
          "《江门市科技创新券管理办法》政策解读\n《江门市科技创新券管理办法》有效期5年。\n2023年9月"
          "22日",
          "2023-09-22");
    validity_fact five;
    five.as_printed = "有效期5年";
    five.months = 60;
    f.last().validity = five;
    validity_fact three = five;
    three.as_printed = "有效期3年";
    three.months = 36;
    f.all[0][0].validity = three;
    const dossier d = f.joined();
    BOOST_REQUIRE(d.disagreements.size() == 1u);
    BOOST_TEST(d.disagreements[0].what == "validity");
    BOOST_TEST(d.disagreements[0].value_a == "有效期3年");
    BOOST_TEST(d.disagreements[0].value_b == "有效期5年");
}

BOOST_AUTO_TEST_CASE(one_paper_is_a_dossier) {
    folder f;
    f.add("x.txt", paper_kind::other, "江门市科学技术局内部考勤制度\n一、作息时间");
    const dossier d = f.joined();
    BOOST_TEST(d.subject == 0u);
    folder g;
    g.add("y.txt", paper_kind::legality_opinion,
          "关于《江门市科技创新券管理办法》的合法性审核意见\n合法。");
    const dossier e = g.joined();
    BOOST_TEST(e.subject == SIZE_MAX);
    BOOST_TEST(about_of(e, "y.txt") == "this", e.subject_because);
    BOOST_TEST(folder().joined().subject == SIZE_MAX);
}

BOOST_AUTO_TEST_CASE(manifest_is_weaker_than_papers) {
    folder f = with_draft();
    joining::manifest_claims m;
    m.path = "卷宗.xml";
    m.claims.push_back({"", "", legality_review, period::on(day("2023-08-20")), "合法性审核"});
    const dossier d = f.joined(m);
    BOOST_REQUIRE(d.events.size() == 1u);
    BOOST_TEST(std::string(id_of(d.events[0].how)) == "manifest");
    BOOST_TEST(d.events[0].paper == SIZE_MAX);
}

BOOST_AUTO_TEST_CASE(a_notice_and_its_text_are_one) {
    folder f = with_issued();
    facts second = f.all[0][0];
    second.title = stated<std::string>{"江门市科技创新券管理办法", {}};
    second.doc_number.reset();
    second.signals.push_back({"subsidy", {}});
    f.all[0].push_back(second);
    const dossier d = f.joined();
    BOOST_TEST(d.papers.size() == 1u);
    BOOST_TEST(d.papers[0].facts.signals.size() == 1u);
}

BOOST_AUTO_TEST_CASE(plans_to_make_a_document_are_not_the_document) {
    folder f = with_draft();
    f.add("00工作方案.txt", paper_kind::issued_document,
          "关于开展《江门市科技创新券管理办法》制定工作的方案\n一、进度安排\n2023年7月5日",
          "2023-07-05");
    const dossier d = f.joined();
    BOOST_TEST(d.papers.at(d.subject).path == "01送审稿.txt", d.subject_because);
    BOOST_TEST(d.disagreements.size() == 0u);
}

BOOST_AUTO_TEST_CASE(pages_around_other_papers_publish_nothing) {
    folder f = with_issued();
    f.add("02公告.html", paper_kind::consultation_notice,
          "关于公开征求《江门市科技创新券管理办法（征求意见稿）》意见的公告\n发布时间：2023-06-01\n"
          "现向社会公开征求意见。");
    f.says(publication, polarity::done, "发布时间：2023-06-01", period::on(day("2023-06-01")))
        .page_head = true;
    f.add("12公布页.html", paper_kind::issued_document,
          final_title + "\n发布时间：2023-09-22\n江科规〔2023〕1号");
    f.says(publication, polarity::done, "发布时间：2023-09-22", period::on(day("2023-09-22")))
        .page_head = true;
    BOOST_TEST(told(f.joined(), publication) == "done by paper 2023-09-22");
}

BOOST_AUTO_TEST_CASE(empty_cells_of_a_table) {
    for (const bool filled : {false, true}) {
        folder f = with_draft();
        const std::string text =
            "公平竞争审查表\n政策措施名称\n江门市科技创新券管理办法\n审查结论\n" +
            std::string(filled ? "不具有排除、限制竞争效果\n" : "") + "经办\n某科";
        f.add("07.docx", paper_kind::fair_competition_review, text);
        document& d = f.documents.back();
        std::uint32_t n = 0;
        for (std::size_t at = 0; at < text.size(); ++n) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            block b;
            b.range = {at, end};
            b.table = n > 0 ? 1 : 0;
            const std::string line = text.substr(at, end - at);
            const bool is_label = line == "政策措施名称" || line == "审查结论" || line == "经办";
            b.row = line == "政策措施名称" || line.starts_with("江门") ? 1
                    : line == "审查结论" || line.starts_with("不具有") ? 2
                                                                       : 3;
            b.column = is_label ? 1 : 2;
            d.blocks.push_back(b);
            at = end + 1;
        }
        const bool done = told(f.joined(), step::fair_competition_review).starts_with("done");
        BOOST_TEST(done == filled);
    }
}

BOOST_AUTO_TEST_CASE(many_texts_take_no_square_of_time) {
    folder f;
    for (int i = 0; i < 1500; ++i)
        f.add(std::to_string(10000 + i) + ".txt", paper_kind::issued_document,
              "江门市第" + std::to_string(i) + "类科技项目管理办法\n根据《江门市第" +
                  std::to_string(i / 2) + "类科技项目管理办法》制定。",
              "2023-09-20");
    const dossier d = f.joined();
    BOOST_TEST(d.papers.size() == 1500u);
    BOOST_TEST(d.subject < 1500u);
}

BOOST_AUTO_TEST_CASE(an_extension_and_what_it_extends) {
    folder f = with_issued();
    f.add("02延长通知.txt", paper_kind::issued_document,
          "江门市科学技术局关于延长《江门市科技创新券管理办法》有效期的通知\n有效期延长三年。\n"
          "2026年8月1日",
          "2026-08-01");
    f.cites("江门市科技创新券管理办法", "", citation::role::extends);
    f.add("03审核意见.txt", paper_kind::legality_opinion,
          "关于《关于延长〈江门市科技创新券管理办法〉有效期的通知》的合法性审核意见\n合法。\n"
          "2026年7月20日",
          "2026-07-20");
    const dossier d = f.joined();
    BOOST_TEST(d.papers.at(d.subject).path == "02延长通知.txt", d.subject_because);
    BOOST_TEST(about_of(d, "03审核意见.txt") == "this");
    BOOST_TEST(told(d, legality_review) == "done by paper 2026-07-20");
    f.add("04评估.txt", paper_kind::evaluation,
          "《江门市科技创新券管理办法》实施情况评估报告\n结论：继续实施。\n2026年2月1日",
          "2026-02-01");
    f.add("05评估.txt", paper_kind::evaluation,
          "《江门市科技特派员管理办法》实施情况评估报告\n结论：继续实施。\n2026年2月2日",
          "2026-02-02");
    const dossier more = f.joined();
    BOOST_TEST(told(more, expiry_evaluation) == "done by paper 2026-02-01");
}

BOOST_AUTO_TEST_CASE(anaphora_needs_one_document) {
    folder f = with_draft();
    f.add("02另一份.txt", paper_kind::draft, "江门市科技特派员管理办法（送审稿）\n第一条");
    f.add("03审核.txt", paper_kind::legality_opinion,
          "合法性审核意见书\n你科送来的送审稿收悉,经审核,合法。\n2023年8月20日", "2023-08-20");
    f.add("04说明.txt", paper_kind::drafting_explanation,
          "关于《江门市科技创新券管理办法（送审稿）》的起草说明\n");
    const dossier d = f.joined();
    BOOST_TEST(d.papers.at(d.subject).path == "01送审稿.txt");
    BOOST_TEST(about_of(d, "03审核.txt") == "unknown");
    BOOST_TEST(told(d, legality_review) == "");
}

BOOST_AUTO_TEST_CASE(a_notice_not_yet_dated_is_not_out) {
    folder f = with_draft();
    f.add("02公告.txt", paper_kind::consultation_notice,
          "关于公开征求《江门市科技创新券管理办法（征求意见稿）》意见的公告\n"
          "现公开征求意见，期限为    年  月  日至    年  月  日。\n    年  月  日");
    f.says(public_consultation, polarity::done, "现公开征求意见");
    BOOST_TEST(told(f.joined(), public_consultation) == "required");
}

BOOST_AUTO_TEST_CASE(outcomes_of_opinions) {
    struct row {
        const char* text;
        const char* expected;
    };
    for (const row& r : std::vector<row>{
             {"综上，审核结论为：合法。", "合法"},
             {"综上，该送审稿应当予以修改。", "应当予以修改"},
             {"经审核，第五条不合法。", "不合法"},
             {"审核意见：□合法 □不合法 ☑应当予以修改", "应当予以修改"},
             {"修改后的送审稿收悉。经审核，符合法律规定。", "合法"},
         }) {
        folder f = with_draft();
        f.add("05.txt", paper_kind::legality_opinion,
              std::string("关于《江门市科技创新券管理办法》的合法性审核意见\n") + r.text);
        const dossier d = f.joined();
        BOOST_REQUIRE(d.events.size() == 1u);
        BOOST_TEST(d.events[0].outcome == r.expected, r.text);
    }
}

BOOST_AUTO_TEST_CASE(what_befell_the_earlier_document) {
    folder f = with_draft();
    f.add(
        "02说明.txt", paper_kind::drafting_explanation,
        "关于《江门市科技创新券管理办法》的起草说明\n原《江门市科技服务补助暂行规定》于2018年3月5日"
        "经局长办公会议审议通过。2023年8月1日，本办法经局长办公会议审议通过。\n"
        "对照《公平竞争审查制度实施细则》，2023年7月12日完成公平竞争审查。");
    f.says(collective_decision, polarity::done, "于2018年3月5日经局长办公会议审议通过",
           period::on(day("2018-03-05")));
    f.says(collective_decision, polarity::done, "本办法经局长办公会议审议通过",
           period::on(day("2023-08-01")));
    f.says(step::fair_competition_review, polarity::done, "2023年7月12日完成公平竞争审查",
           period::on(day("2023-07-12")));
    const dossier d = f.joined();
    BOOST_TEST(told(d, collective_decision) == "done 2023-08-01");
    BOOST_TEST(told(d, step::fair_competition_review) == "done 2023-07-12");
}
