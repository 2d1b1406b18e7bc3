// Each requirement form, result by result, on dossiers made by hand. Every finding's proof must
// also pass the independent checker.
#include <boost/test/unit_test.hpp>

#include "made_dossier.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;
using enum polarity;

namespace {

const finding& only(const verdict& v, const made_dossier& m, const rule::rule_set& set) {
    BOOST_REQUIRE_EQUAL(v.findings.size(), 1u);
    const auto wrong = refute(v.findings[0], m.d, set, working_days());
    BOOST_TEST(!wrong.has_value(), wrong.value_or(""));
    return v.findings[0];
}

std::string result_of(const made_dossier& m, const rule::rule_set& set, const std::string& as_of,
                      stage at = stage::published) {
    const verdict v = judged(m.d, set, as_of, at);
    return std::string(id_of(only(v, m, set).result));
}

rule::rule_set one(const std::string& body) { return rules_of(pack_text(rule_text("T-01", body))); }

rule::rule_set existence(const std::string& extra = "") {
    return one(
        "步骤 合法性审核\n阶段 审议前\n级别 错误\n适用 文件.是规范性文件\n"
        "要求 有记录 合法性审核" +
        extra);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(on_record)

BOOST_AUTO_TEST_CASE(the_paper_itself) {
    made_dossier m;
    m.record(paper_kind::legality_opinion, legality_review, "审核意见.txt",
             "2021年5月20日出具合法性审核意见", "2021-05-20");
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::recorded));
    BOOST_TEST(f.evidence.size() == 1u);
    BOOST_TEST(f.evidence[0].quote == "2021年5月20日出具合法性审核意见");
    BOOST_TEST(f.message.find("转述") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_dated_statement_asks_for_the_paper) {
    made_dossier m;
    const auto p =
        m.add(paper_kind::drafting_explanation, "起草说明.txt", "2021年5月20日通过了合法性审核。");
    m.says(p, legality_review, done, "2021年5月20日通过了合法性审核", period::on(day("2021-05-20")),
           strength::dated_statement);
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::recorded));
    BOOST_TEST(f.message.find("转述") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_undated_statement_names_the_date) {
    made_dossier m;
    const auto p = m.add(paper_kind::drafting_explanation, "起草说明.txt", "通过了合法性审核。");
    m.says(p, legality_review, done, "通过了合法性审核", {}, strength::undated_statement);
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing.find("日期") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_manifest_entry_names_the_paper) {
    made_dossier m;
    event e;
    e.step = legality_review;
    e.how = strength::manifest;
    e.when = period::on(day("2021-05-20"));
    m.d.events.push_back(e);
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing == "合法性审核意见书");
}

BOOST_AUTO_TEST_CASE(a_duty_is_no_record_and_is_shown) {
    made_dossier m;
    const auto p = m.add(paper_kind::drafting_explanation, "起草说明.txt", "拟送合法性审核。");
    m.says(p, legality_review, required, "拟送合法性审核", {}, strength::undated_statement);
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::not_recorded));
    BOOST_TEST(f.message.find("拟送合法性审核") != std::string::npos);
    BOOST_TEST(f.evidence.size() == 1u);
    BOOST_TEST(f.message.find("未履行") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_is_not_recorded_or_not_due) {
    made_dossier m;
    BOOST_TEST(result_of(m, existence(), "2021-06-01", stage::deliberation) == "not_recorded");
    BOOST_TEST(result_of(m, existence(), "2021-06-01", stage::review) == "not_due");
}

BOOST_AUTO_TEST_CASE(done_and_denied_contradict) {
    made_dossier m;
    m.record(paper_kind::legality_opinion, legality_review, "审核意见.txt", "2021年5月20日审核",
             "2021-05-20");
    const auto p =
        m.add(paper_kind::drafting_explanation, "起草说明.txt", "本办法未经合法性审核。");
    m.says(p, legality_review, negated, "未经合法性审核", {}, strength::undated_statement);
    BOOST_TEST(result_of(m, existence(), "2021-06-01") == "contradictory");
}

BOOST_AUTO_TEST_CASE(another_documents_paper_is_no_evidence) {
    made_dossier m;
    const auto p =
        m.add(paper_kind::legality_opinion, "别的意见.txt", "2021年5月20日审核", about::other);
    m.says(p, legality_review, done, "2021年5月20日审核", period::on(day("2021-05-20")));
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::not_recorded));
    BOOST_TEST(f.message.find("另一份文件") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_happens_after_the_as_of_day_has_not_happened) {
    made_dossier m;
    m.record(paper_kind::legality_opinion, legality_review, "审核意见.txt", "2021年5月20日审核",
             "2021-05-20");
    BOOST_TEST(result_of(m, existence(), "2021-05-19") == "not_recorded");
    BOOST_TEST(result_of(m, existence(), "2021-05-20") == "recorded");
}

BOOST_AUTO_TEST_CASE(a_rule_may_want_the_paper) {
    made_dossier m;
    const auto p = m.add(paper_kind::drafting_explanation, "起草说明.txt", "2021年5月20日审核。");
    m.says(p, legality_review, done, "2021年5月20日审核", period::on(day("2021-05-20")),
           strength::dated_statement);
    const auto set = existence("\n凭证 合法性审核意见书");
    const verdict v = judged(m.d, set, "2021-06-01");
    BOOST_TEST((only(v, m, set).result == result_kind::undetermined));
}

BOOST_AUTO_TEST_CASE(feedback_figures_imply_the_consultation) {
    made_dossier m;
    const auto p = m.add(paper_kind::consultation_feedback, "采纳情况.txt",
                         "2021年4月6日汇总:收到意见62条,采纳55条。");
    m.says(p, consultation_feedback, done, "收到意见62条,采纳55条", period::on(day("2021-04-06")));
    m.of(p).date_written = {day("2021-04-06"), m.find(p, "2021年4月6日")};
    const auto set =
        one("步骤 公开征求意见\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n"
            "要求 有记录 公开征求意见");
    BOOST_TEST(result_of(m, set, "2021-06-01") == "recorded");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(periods)

namespace {
rule::rule_set thirty_days(const std::string& extra = "") {
    return rules_of(
        pack_text("参数 涉企征求天数\n  30日 自 2020-01-01 依据 《测试条例》第二条 状态 已核\n\n" +
                  rule_text("T-02",
                            "步骤 公开征求意见\n阶段 送审\n级别 错误\n"
                            "定版 公开征求意见.开始 否则 基准日\n适用 文件.是规范性文件\n"
                            "要求 期间 公开征求意见 不少于 涉企征求天数\n" +
                                extra + "报告 \"公开征求意见{实际}日,少于{要求}日\"")));
}
}  // namespace

BOOST_AUTO_TEST_CASE(counts_without_the_first_day) {
    for (const auto& [to, wanted] :
         {std::pair{"2021-03-31", "recorded"}, {"2021-03-30", "too_short"}}) {
        made_dossier m;
        const std::string until = std::string(to) == "2021-03-31" ? "31" : "30";
        m.notice("自2021年3月1日至2021年3月" + until + "日公开征求意见", "2021-03-01", to);
        BOOST_TEST(result_of(m, thirty_days(), "2021-06-01") == wanted, to);
    }
}

BOOST_AUTO_TEST_CASE(the_message_has_both_numbers) {
    made_dossier m;
    m.notice("自2021年3月1日至2021年3月10日公开征求意见", "2021-03-01", "2021-03-10");
    const auto set = thirty_days();
    const verdict v = judged(m.d, set, "2021-06-01");
    BOOST_TEST(only(v, m, set).message == "公开征求意见9日,少于30日");
}

BOOST_AUTO_TEST_CASE(a_number_of_days_gives_the_end) {
    made_dossier m;
    const auto p = m.add(paper_kind::consultation_notice, "公告.txt",
                         "请于公告之日起30日内反馈意见。\n2021年3月1日");
    event& e = m.says(p, public_consultation, done, "请于公告之日起30日内反馈意见");
    e.days = 30;
    m.of(p).date_written = {day("2021-03-01"), m.find(p, "2021年3月1日")};
    BOOST_TEST(result_of(m, thirty_days(), "2021-06-01") == "recorded");
}

BOOST_AUTO_TEST_CASE(no_start_is_undetermined_and_named) {
    made_dossier m;
    const auto p =
        m.add(paper_kind::drafting_explanation, "说明.txt", "至2021年3月31日公开征求意见");
    event& e = m.says(p, public_consultation, done, "至2021年3月31日公开征求意见",
                      period::between({}, day("2021-03-31")), strength::dated_statement);
    e.phase = phase::closed;
    const auto set = thirty_days();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing == "公开征求意见.开始");
}

BOOST_AUTO_TEST_CASE(no_consultation_is_for_the_other_rule) {
    made_dossier m;
    BOOST_TEST(result_of(m, thirty_days(), "2021-06-01") == "not_applicable");
}

BOOST_AUTO_TEST_CASE(a_reason_lowers_the_severity_and_is_shown) {
    made_dossier m;
    m.notice("因工作紧急,征求意见期限缩短为9日。自2021年3月1日至2021年3月10日公开征求意见",
             "2021-03-01", "2021-03-10");
    const auto set =
        thirty_days("降级 警告 当 公开征求意见.说明缩短理由 依据 《测试条例》第二条 状态 已核\n");
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::too_short));
    BOOST_TEST((f.severity == severity::warning));
    BOOST_TEST(f.message.find("因工作紧急,征求意见期限缩短为9日") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_reason_for_another_step_is_no_reason) {
    made_dossier m;
    m.notice("自2021年3月1日至2021年3月10日公开征求意见", "2021-03-01", "2021-03-10");
    m.add(paper_kind::drafting_explanation, "说明.txt", "因应对突发事件,缩短合法性审核时间。");
    const auto set =
        thirty_days("降级 警告 当 公开征求意见.说明缩短理由 依据 《测试条例》第二条 状态 已核\n");
    const verdict v = judged(m.d, set, "2021-06-01");
    BOOST_TEST((only(v, m, set).severity == severity::error));
}

BOOST_AUTO_TEST_CASE(what_is_said_of_a_project_makes_no_major_decision) {
    const auto set =
        thirty_days("免除 不公开 当 文件.是重大行政决策 依据 《测试条例》第三条 状态 已核\n");
    const auto is_major = [&](const std::string& text) {
        made_dossier m;
        m.notice("自2021年3月1日至2021年3月10日公开征求意见", "2021-03-01", "2021-03-10");
        m.add(paper_kind::drafting_explanation, "说明.txt", text);
        return result_of(m, set, "2021-06-01") == "exempt";
    };
    BOOST_TEST(is_major("背景。本办法为2021年度市政府重大行政决策事项。"));
    BOOST_TEST(is_major("该方案（送审稿）是重大行政决策事项，由市交通局承办。"));
    BOOST_TEST(is_major("制定本办法是2021年度市政府重大行政决策事项。"));
    BOOST_TEST(is_major("经市司法局研究，属于重大行政决策的范围。"));
    BOOST_TEST(
        is_major("该事项列入《某市人民政府2021年度重大行政决策事项目录》，由市交通局承办。"));
    BOOST_TEST(is_major("本办法已纳入《某县2021年度重大行政决策目录》（2021年1月公布）。"));
    for (const char* own :
         {"本办法是市政府重大行政决策（目录序号3）。",
          "本事项是《某市2021年度重大行政决策事项目录》确定的事项，由市交通局承办。",
          "《某市2021年度重大行政决策事项目录》已将本事项列入，承办单位为市交通局。",
          "市政府2021年度重大行政决策事项目录列有本事项。", "本办法按照重大行政决策程序办理。",
          "本事项入选市政府重大行政决策目录。"})
        BOOST_TEST(is_major(own), own);
    for (const char* none :
         {"本办法参照重大行政决策程序办理。", "市政府重大行政决策事项目录中没有列明本事项。",
          "本办法规定重大行政决策程序怎样履行。",
          "《某市2021年度重大行政决策事项目录》是否列入本事项，由市政府决定。",
          "本事项是《某市2021年度重大行政决策事项目录》中的项目的配套。"})
        BOOST_TEST(!is_major(none), none);
    for (const char* of_other : {"本办法未列入《某市2021年度重大行政决策事项目录》。",
                                 "本办法拟列入《某市2022年度重大行政决策事项目录》。",
                                 "根据《某市重大行政决策程序规定》，本办法列入年度计划。",
                                 "该桥梁项目列入《某市2021年度重大行政决策事项目录》。",
                                 "列入《某市2021年度重大行政决策事项目录》的项目享受补助。"})
        BOOST_TEST(!is_major(of_other), of_other);
    for (const char* of_other : {"冷链物流园列入市政府重大行政决策事项目录，本办法与其衔接。",
                                 "本办法系落实市政府重大行政决策而制定。",
                                 "本办法用于列入市政府重大行政决策事项目录的冷链设施。"})
        BOOST_TEST(!is_major(of_other), of_other);
    for (const char* other :
         {"该县冷链物流园为2021年度市政府重大行政决策事项。",
          "该项目是重大行政决策事项，本办法与其配套。",
          "本办法为落实重大行政决策事项目录中的冷链项目而制定。",
          "本方案涉及的桥梁工程是重大行政决策事项。", "本办法为推进市政府重大行政决策事项。"})
        BOOST_TEST(!is_major(other), other);
}

BOOST_AUTO_TEST_CASE(a_reason_exempts_a_major_decision) {
    made_dossier m;
    m.notice("因工作紧急,征求意见期限缩短为9日。自2021年3月1日至2021年3月10日公开征求意见",
             "2021-03-01", "2021-03-10");
    const auto p =
        m.add(paper_kind::drafting_explanation, "说明.txt", "本办法属于重大行政决策事项。");
    (void)p;
    const auto set = thirty_days(
        "免除 缩短期限 当 文件.是重大行政决策 且 公开征求意见.说明缩短理由 "
        "依据 《测试条例》第三条 状态 已核\n");
    BOOST_TEST(result_of(m, set, "2021-06-01") == "exempt");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(known_values)

/// 已知 is never itself open: a missing date makes a rule not applicable, not undetermined.
BOOST_AUTO_TEST_CASE(a_missing_date_is_not_applicable) {
    const auto set =
        one("步骤 合法性审核\n阶段 审议前\n级别 错误\n"
            "适用 文件.是规范性文件 且 已知(合法性审核.开始)\n"
            "要求 期间 合法性审核.开始 到 合法性审核.日期 不少于 5个工作日");
    made_dossier none;
    const auto p = none.record(paper_kind::legality_opinion, step::legality_review, "意见.txt",
                               "2021年5月28日审核", "2021-05-28");
    BOOST_TEST(result_of(none, set, "2021-06-01") == "not_applicable");
    none.d.events.back().when = period::between(day("2021-05-24"), day("2021-05-28"));
    none.d.documents[none.d.papers[p].document].text += "2021年5月24日送来";
    BOOST_TEST(result_of(none, set, "2021-06-01") == "too_short");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(orders)

namespace {
rule::rule_set review_first(const std::string& how) {
    return one(
        "步骤 合法性审核\n阶段 审议前\n级别 错误\n适用 文件.是规范性文件\n"
        "要求 次序 合法性审核 " +
        how + " 集体讨论决定\n报告 \"{甲}晚于{乙}\"");
}

made_dossier with(const std::string& review, const std::string& meeting) {
    made_dossier m;
    m.record(paper_kind::legality_opinion, legality_review, "意见.txt",
             date_from_iso(review)->zh() + "审核", review);
    m.record(paper_kind::meeting_minutes, collective_decision, "纪要.txt",
             date_from_iso(meeting)->zh() + "审议通过", meeting);
    return m;
}
}  // namespace

BOOST_AUTO_TEST_CASE(strict_and_not_later) {
    struct row {
        const char *how, *review, *meeting, *wanted;
    };
    const row rows[] = {
        {"早于", "2021-05-20", "2021-05-21", "recorded"},
        {"早于", "2021-05-21", "2021-05-21", "out_of_order"},
        {"不晚于", "2021-05-21", "2021-05-21", "recorded"},
        {"不晚于", "2021-05-22", "2021-05-21", "out_of_order"},
        {"早于", "2021-05", "2021-05-21", "undetermined"},
        {"早于", "2021-04", "2021-05-21", "recorded"},
        {"早于", "2021-06", "2021-05-21", "out_of_order"},
    };
    for (const row& r : rows)
        BOOST_TEST(
            result_of(with(r.review, r.meeting), review_first(r.how), "2021-12-01") == r.wanted,
            r.how << r.review << r.meeting);
}

BOOST_AUTO_TEST_CASE(stands_on_the_first_step_and_quotes_both) {
    const made_dossier m = with("2021-05-22", "2021-05-21");
    const auto set = review_first("早于");
    const verdict v = judged(m.d, set, "2021-12-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.step == legality_review));
    BOOST_TEST(f.evidence.size() == 2u);
    BOOST_TEST(f.message == "合法性审核(2021年5月22日)晚于集体讨论决定(2021年5月21日)");
}

BOOST_AUTO_TEST_CASE(either_absent_is_not_compared) {
    made_dossier m;
    m.record(paper_kind::meeting_minutes, collective_decision, "纪要.txt", "2021年5月21日审议通过",
             "2021-05-21");
    BOOST_TEST(result_of(m, review_first("早于"), "2021-12-01") == "not_applicable");
}

BOOST_AUTO_TEST_CASE(an_undated_step_is_named) {
    made_dossier m = with("2021-05-20", "2021-05-21");
    m.d.events[0].when.reset();
    const auto set = review_first("早于");
    const verdict v = judged(m.d, set, "2021-12-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing == "合法性审核.日期");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(deadlines)

namespace {
rule::rule_set filing_within() {
    return one(
        "步骤 备案\n阶段 公布后\n级别 错误\n适用 文件.是规范性文件\n"
        "要求 限期 备案 于 公开发布.日期 后 30日 内\n报告 \"备案{实际},应于{应于}前\"");
}

made_dossier published() {
    made_dossier m(paper_kind::issued_document);
    m.record(paper_kind::publication, publication, "公布页.txt", "2021年7月1日公布", "2021-07-01");
    return m;
}
}  // namespace

BOOST_AUTO_TEST_CASE(in_time_late_run_out_running) {
    made_dossier in_time = published(), late = published(), none = published();
    in_time.record(paper_kind::filing, filing, "回执.txt", "2021年8月2日备案", "2021-08-02");
    late.record(paper_kind::filing, filing, "回执.txt", "2021年8月3日备案", "2021-08-03");
    // 31 July 2021 is a Saturday: the last day moves to Monday, 2 August.
    BOOST_TEST(result_of(in_time, filing_within(), "2021-12-01") == "recorded");
    BOOST_TEST(result_of(late, filing_within(), "2021-12-01") == "late");
    BOOST_TEST(result_of(none, filing_within(), "2021-08-03") == "not_recorded");
    BOOST_TEST(result_of(none, filing_within(), "2021-08-02") == "not_due");
}

BOOST_AUTO_TEST_CASE(run_out_names_the_day) {
    const made_dossier m = published();
    const auto set = filing_within();
    const verdict v = judged(m.d, set, "2021-12-01");
    const finding& f = only(v, m, set);
    BOOST_TEST(iso(f.due.value()) == "2021-08-02");
    BOOST_TEST(f.message.find("2021年8月2日") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_anchor_is_named) {
    made_dossier m(paper_kind::issued_document);
    const auto set = filing_within();
    const verdict v = judged(m.d, set, "2021-12-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing == "公开发布.日期");
}

BOOST_AUTO_TEST_CASE(before_expiry) {
    made_dossier m(paper_kind::issued_document,
                   "示例市示例局管理办法\n本办法自2022年1月1日起施行,有效期5年。");
    m.subject().effective = effective_fact{};
    m.subject().effective->on = day("2022-01-01");
    m.subject().effective->at = m.find(0, "自2022年1月1日起施行");
    m.subject().validity = validity_fact{"有效期5年", m.find(0, "有效期5年"), 60, {}, false};
    const auto set =
        one("步骤 有效期届满前评估\n阶段 公布后\n级别 错误\n适用 文件.有有效期\n"
            "要求 限期 有效期届满前评估 于 文件.届满日期 前 6个月");
    BOOST_TEST(result_of(m, set, "2026-06-30") == "not_due");
    BOOST_TEST(result_of(m, set, "2026-07-01") == "not_recorded");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(conditions)

BOOST_AUTO_TEST_CASE(true_false_unknown) {
    const auto set =
        one("步骤 施行日期\n阶段 全程\n级别 错误\n适用 文件.已印发\n"
            "要求 条件 文件.施行日期 ≥ 文件.公布日期 否则 记录矛盾");
    const auto run = [&](const std::string& effective, const std::string& published_on) {
        made_dossier m(paper_kind::issued_document,
                       "示例办法\n自" + day(effective).zh() + "起施行");
        m.subject().effective = effective_fact{};
        m.subject().effective->on = day(effective);
        m.subject().effective->at = m.find(0, "自" + day(effective).zh() + "起施行");
        if (!published_on.empty())
            m.record(paper_kind::publication, publication, "公布页.txt",
                     day(published_on).zh() + "公布", published_on);
        return result_of(m, set, "2021-12-01");
    };
    BOOST_TEST(run("2021-08-01", "2021-07-01") == "recorded");
    BOOST_TEST(run("2021-06-01", "2021-07-01") == "contradictory");
    BOOST_TEST(run("2021-06-01", "") == "undetermined");
}

BOOST_AUTO_TEST_CASE(unknown_applicability_is_named_unless_the_step_is_on_record) {
    made_dossier m;
    m.subject().is_normative.reset();
    const auto set = existence();
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::undetermined));
    BOOST_TEST(f.missing.find("定性") != std::string::npos);
    m.record(paper_kind::legality_opinion, legality_review, "意见.txt", "2021年5月20日审核",
             "2021-05-20");
    BOOST_TEST(result_of(m, set, "2021-06-01") == "recorded");
}

BOOST_AUTO_TEST_CASE(agreement_quotes_both) {
    made_dossier m;
    const auto p = m.add(paper_kind::legality_opinion, "意见.txt", "关于另一个名字的意见");
    const auto set =
        one("步骤 材料一致\n阶段 全程\n级别 错误\n适用 文件.是规范性文件\n要求 一致 标题");
    BOOST_TEST(result_of(m, set, "2021-06-01") == "recorded");
    disagreement x;
    x.what = "title";
    x.paper_a = m.d.subject;
    x.paper_b = p;
    x.at_a = m.find(0, "科技补助管理办法");
    x.at_b = m.find(p, "另一个名字");
    x.value_a = "科技补助管理办法";
    x.value_b = "另一个名字";
    m.d.disagreements.push_back(x);
    const verdict v = judged(m.d, set, "2021-06-01");
    const finding& f = only(v, m, set);
    BOOST_TEST((f.result == result_kind::contradictory));
    BOOST_TEST(f.evidence.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
