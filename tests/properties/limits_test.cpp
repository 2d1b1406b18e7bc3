// Periods, deadlines and orders at their edges: month ends, leap days, moved rest days, equal days
// and dates known to the month only, judged by rules and not by the arithmetic alone.
#include <boost/test/unit_test.hpp>

#include "../unit/judge/made_dossier.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

result_kind consulted(const std::string& from, const std::string& to, const std::string& limit) {
    const auto set = rules_of(
        pack_text(rule_text("T-1",
                            "步骤 公开征求意见\n阶段 送审\n级别 错误\n适用 文件.是规范性文件\n"
                            "要求 期间 公开征求意见 不少于 " +
                                limit),
                  "包 test \"测试\" 版本 1 自 2000-01-01"));
    made_dossier m;
    m.notice("自" + day(from).zh() + "至" + day(to).zh() + "公开征求意见", from, to);
    return judged(m.d, set, "2035-12-31").findings.at(0).result;
}

result_kind filed(const std::string& published, const std::string& filed_on,
                  const std::string& within) {
    const auto set =
        rules_of(pack_text(rule_text("T-1",
                                     "步骤 备案\n阶段 公布后\n级别 错误\n适用 文件.是规范性文件\n"
                                     "要求 限期 备案 于 公开发布.日期 后 " +
                                         within + " 内"),
                           "包 test \"测试\" 版本 1 自 2000-01-01"));
    made_dossier m(paper_kind::issued_document);
    m.record(paper_kind::publication, publication, "公布.txt", day(published).zh() + "公布",
             published);
    m.record(paper_kind::filing, filing, "备案.txt", day(filed_on).zh() + "备案", filed_on);
    return judged(m.d, set, "2026-06-30").findings.at(0).result;
}

result_kind ordered(const date& a, const date& b, const std::string& how) {
    const auto set = rules_of(
        pack_text(rule_text("T-1",
                            "步骤 合法性审核\n阶段 审议前\n级别 错误\n适用 文件.是规范性文件\n"
                            "要求 次序 合法性审核 " +
                                how + " 集体讨论决定")));
    made_dossier m;
    const auto add = [&](paper_kind k, step s, const date& d) {
        const auto p = m.add(k, std::string(id_of(s)) + ".txt", d.zh() + "办理");
        m.says(p, s, polarity::done, d.zh() + "办理", period::on(d));
    };
    add(paper_kind::legality_opinion, legality_review, a);
    add(paper_kind::meeting_minutes, collective_decision, b);
    return judged(m.d, set, "2024-12-31").findings.at(0).result;
}

constexpr auto kept = result_kind::recorded, open = result_kind::undetermined;

}  // namespace

BOOST_AUTO_TEST_SUITE(limits)

/// From every day of four years: the n-th day after keeps n days, the day before misses them.
BOOST_AUTO_TEST_CASE(a_period_is_kept_on_its_last_day) {
    for (day_point d = point("2023-01-27"); d < point("2024-04-02"); d += std::chrono::days(1)) {
        const auto at = [&](int n) { return iso(d + std::chrono::days(n)); };
        BOOST_TEST((consulted(iso(d), at(30), "30日") == kept), iso(d));
        BOOST_TEST((consulted(iso(d), at(29), "30日") == result_kind::too_short), iso(d));
        const day_point month = add_months(d, 1);
        BOOST_TEST((consulted(iso(d), iso(month), "1个月") == kept), iso(d));
        BOOST_TEST((consulted(iso(d), iso(month - std::chrono::days(1)), "1个月") ==
                    result_kind::too_short),
                   iso(d));
    }
    BOOST_TEST((consulted("2024-02-29", "2025-02-28", "1年") == kept));
    BOOST_TEST((consulted("2024-01-31", "2024-02-29", "1个月") == kept));
    BOOST_TEST((consulted("2023-01-31", "2023-02-27", "1个月") == result_kind::too_short));
}

/// A deadline in working days, and one that ends on a day off, with the holidays of each year.
BOOST_AUTO_TEST_CASE(a_deadline_moves_over_days_off) {
    const calendar& c = working_days();
    for (day_point d = point("2021-09-10"); d < point("2021-10-20"); d += std::chrono::days(1)) {
        const day_point third = *c.add_working_days(d, 3);
        BOOST_TEST((filed(iso(d), iso(third), "3个工作日") == kept), iso(d));
        BOOST_TEST(
            (filed(iso(d), iso(third + std::chrono::days(1)), "3个工作日") == result_kind::late),
            iso(d));
        const day_point last = *c.moved_to_working_day(d + std::chrono::days(30));
        BOOST_TEST((filed(iso(d), iso(last), "30日") == kept), iso(d));
        BOOST_TEST((filed(iso(d), iso(last + std::chrono::days(1)), "30日") == result_kind::late),
                   iso(d));
    }
    // 2021-09-26 was a Sunday worked in exchange for the holiday of October.
    BOOST_TEST((filed("2021-09-24", "2021-09-28", "3个工作日") == kept));
    BOOST_TEST((filed("2021-09-24", "2021-09-29", "3个工作日") == result_kind::late));
}

BOOST_AUTO_TEST_CASE(equal_days_and_months) {
    const date first = day("2021-03-01"), last = day("2021-03-31"), month = *make_month(2021, 3);
    BOOST_TEST((ordered(first, first, "不晚于") == kept));
    BOOST_TEST((ordered(first, first, "早于") == result_kind::out_of_order));
    BOOST_TEST((ordered(first, day("2021-03-02"), "早于") == kept));
    BOOST_TEST((ordered(month, month, "不晚于") == open));
    BOOST_TEST((ordered(month, last, "不晚于") == kept));
    BOOST_TEST((ordered(month, last, "早于") == open));
    BOOST_TEST((ordered(month, day("2021-04-01"), "早于") == kept));
    BOOST_TEST((ordered(last, month, "早于") == result_kind::out_of_order));
    BOOST_TEST((ordered(last, month, "不晚于") == open));
    BOOST_TEST((ordered(day("2021-04-01"), month, "不晚于") == result_kind::out_of_order));
}

BOOST_AUTO_TEST_SUITE_END()
