// The outward form of a document and what its papers state, as rules ask for it.
#include <boost/test/unit_test.hpp>

#include "made_dossier.h"

using namespace yigui;
using namespace yigui::testing;

namespace {

/// The message of a rule with this condition, its proof held against the papers.
finding asked(const made_dossier& m, const std::string& condition,
              const instrument_table& known = {}) {
    const auto set =
        rules_of(pack_text(rule_text("T-01",
                                     "步骤 公文形式\n阶段 全程\n级别 警告\n"
                                     "适用 文件.是规范性文件\n要求 " +
                                         condition + " 否则 记录矛盾\n报告 \"{实际}\"")));
    const verdict v = judged(m.d, set, "2024-09-02", stage::review, known);
    const auto wrong = refute(v.findings.at(0), m.d, set, working_days());
    BOOST_TEST(!wrong.has_value(), wrong.value_or(""));
    return v.findings.at(0);
}

std::string told(const std::string& text, const std::string& condition) {
    const made_dossier m(paper_kind::issued_document, text);
    const finding f = asked(m, condition);
    return f.result == result_kind::recorded ? "" : f.message;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(form)

BOOST_AUTO_TEST_CASE(numbers_that_break) {
    const std::string wanted = "非 层次不符()";
    BOOST_TEST(told("示例办法\n第一条 甲。\n第二条 乙。\n第三条 丙。", wanted) == "");
    BOOST_TEST(told("示例办法\n第一条 甲。\n第三条 丙。", wanted).find("不相连") !=
               std::string::npos);
    BOOST_TEST(told("示例办法\n第一条 甲。\n第一条 丙。\n第二条 丁。", wanted) == "");
    BOOST_TEST(told("示例办法\n第一条 甲。\n第二条 乙。\n第二条 丙。", wanted).find("重复") !=
               std::string::npos);
    // A text that changes another one holds that one's numbers.
    BOOST_TEST(told("示例局关于修改示例办法的决定\n第一条 甲。\n第九条 丙。", wanted) == "");
}

BOOST_AUTO_TEST_CASE(changes_that_nobody_accepted) {
    made_dossier m(paper_kind::issued_document, "示例办法\n第一条 每年不超过十万元。");
    document& doc = m.d.documents[m.d.papers[m.d.subject].document];
    BOOST_TEST((asked(m, "非 文件.带有修订").result == result_kind::recorded));
    const std::size_t at = doc.text.find("十");
    doc.revisions.push_back({true, {at, at + std::string("十").size()}, "", "", ""});
    finding f = asked(m, "非 文件.带有修订");
    BOOST_TEST(f.message.find("有1处未接受的修订,第一处插入「十」") != std::string::npos);
    doc.revisions[0] = {false, {at, at}, "五", "", ""};
    f = asked(m, "非 文件.带有修订");
    BOOST_TEST(f.message.find("删去「五」") != std::string::npos);
    BOOST_TEST(!f.evidence.empty());
}

BOOST_AUTO_TEST_CASE(articles_that_do_not_exist) {
    const std::string wanted = "非 条号越界()";
    const std::string text = "示例办法\n第一条 甲。\n第二条 违反本办法第";
    BOOST_TEST(told(text + "一条的,不予受理。", wanted) == "");
    BOOST_TEST(told(text + "十条的,不予受理。", wanted).find("全文到第2条为止") !=
               std::string::npos);
    // Without articles of its own nothing can be told.
    BOOST_TEST(told("示例办法\n违反本办法第十条的,不予受理。", wanted) == "");
}

BOOST_AUTO_TEST_CASE(attachments_that_are_named_and_missing) {
    const std::string wanted = "非 附件不符()";
    const std::string list = "附件:1.申请表\n2.承诺书\n";
    BOOST_TEST(told("示例办法\n填写附件2。\n" + list, wanted) == "");
    BOOST_TEST(told("示例办法\n填写附件3。\n" + list, wanted).find("只列到附件2") !=
               std::string::npos);
    BOOST_TEST(
        told("示例办法\n填写申请表。\n" + list + "示例局\n2024年8月8日\n附件1\n申请表\n", wanted)
            .find("附件2,没有附上") != std::string::npos);
    BOOST_TEST(told("示例办法\n填写《某某通知》附件3。\n" + list, wanted) == "");
}

BOOST_AUTO_TEST_CASE(how_numbers_are_written) {
    made_dossier m(paper_kind::issued_document, "示例局关于印发示例办法的通知\n示科〔2024〕03号");
    m.subject().doc_number = {"示科〔2024〕03号", m.find(0, "示科〔2024〕03号")};
    const std::string wanted = "符合(文件.文号, \".+〔[0-9]{4}〕[1-9][0-9]*号\")";
    BOOST_TEST((asked(m, wanted).result == result_kind::contradictory));
    m.subject().doc_number->value = "示科〔2024〕3号";
    BOOST_TEST((asked(m, wanted).result == result_kind::recorded));
    m.subject().doc_number.reset();
    BOOST_TEST(asked(m, wanted).missing.find("文件.文号") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(which_way_of_disclosure_was_ticked) {
    const auto way = [](const std::string& line) {
        made_dossier m(paper_kind::issued_document, "示例办法\n" + line);
        const finding f = asked(m, "文件.公开属性 = \"主动公开\"");
        return f.result == result_kind::undetermined ? "?" : std::string(id_of(f.result));
    };
    BOOST_TEST(way("公开方式：主动公开") == "recorded");
    BOOST_TEST(way("（此件公开发布）") == "recorded");
    BOOST_TEST(way("公开方式：依申请公开") == "contradictory");
    BOOST_TEST(way("公开方式：☑主动公开 □依申请公开 □不予公开") == "recorded");
    BOOST_TEST(way("公开方式：□主动公开 √依申请公开 □不予公开") == "contradictory");
    BOOST_TEST(way("公开方式：□主动公开 □依申请公开 □不予公开") == "?");
    BOOST_TEST(way("公开方式：主动公开 依申请公开√ 不予公开") == "contradictory");
    BOOST_TEST(way("公开属性：主动公开 ☑  依申请公开 □  不公开 □") == "recorded");
    BOOST_TEST(way("公开属性：主动公开 □  依申请公开 ☑  不公开 □") == "contradictory");
    BOOST_TEST(way("公开属性：☑ 主动公开  □ 依申请公开  □ 不公开  □ 其他") == "recorded");
    BOOST_TEST(way("公开方式：主动公开√ 依申请公开 不予公开") == "recorded");
    BOOST_TEST(way("公开方式：主动公开 √依申请公开") == "contradictory");
    BOOST_TEST(way("公开方式：主动公开□ 依申请公开□ 不公开□") == "?");
    BOOST_TEST(way("没有写到") == "?");
}

BOOST_AUTO_TEST_CASE(instruments_younger_than_the_text) {
    diagnostics report;
    const auto known = instrument_table::load("corpus/instruments.csv", report);
    made_dossier m(paper_kind::issued_document, "示例办法\n根据《公平竞争审查条例》,制定本办法。");
    m.subject().date_written = stated<date>{day("2023-09-01"), {}};
    citation c;
    c.name = "公平竞争审查条例";
    c.at = m.find(0, "《公平竞争审查条例》");
    c.as = citation::role::basis;
    m.subject().citations.push_back(c);
    const std::string wanted = "非 引用尚未公布()";
    BOOST_TEST(asked(m, wanted, known).message.find("2024年6月6日") != std::string::npos);
    m.subject().date_written->value = day("2024-09-01");
    BOOST_TEST((asked(m, wanted, known).result == result_kind::recorded));
    // Only a later edition of this law is in the table: nothing can be told.
    m.subject().citations[0].name = "统计法";
    m.subject().date_written->value = day("2001-09-01");
    BOOST_TEST((asked(m, wanted, known).result != result_kind::contradictory));
}

BOOST_AUTO_TEST_CASE(dates_of_what_papers_tell) {
    made_dossier m;
    const auto p = m.add(paper_kind::other, "听证报告.txt",
                         "听证材料于2024年4月3日送达参加人。\n2024年4月10日举行听证会。");
    m.of(p).signals.push_back({"听证材料", {}});
    m.of(p).signals.push_back({"served", m.find(p, "送达参加人")});
    m.of(p).signals.push_back({"held", m.find(p, "举行听证会")});
    const std::string days = "天数(线索日期(\"served\"), 线索日期(\"held\")) ≥ ";
    BOOST_TEST((asked(m, days + "7").result == result_kind::recorded));
    BOOST_TEST((asked(m, days + "8").result == result_kind::contradictory));
    BOOST_TEST(
        (asked(m, "有记录(听证材料) 且 写明(听证材料, \"held\")").result == result_kind::recorded));
    BOOST_TEST((asked(m, "写明(听证材料, \"named\")").result == result_kind::contradictory));
}

BOOST_AUTO_TEST_SUITE_END()
