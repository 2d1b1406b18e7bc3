// What must hold for every dossier: papers in another order give the same verdict, every quote
// says its text, editions change on their day.
#include <boost/test/unit_test.hpp>
#include <random>

#include "../unit/judge/made_dossier.h"

using namespace yigui;
using namespace yigui::testing;
using enum step;

namespace {

const std::string common = "阶段 送审\n级别 错误\n定版 {版} 否则 基准日\n适用 文件.是规范性文件\n";

std::string versioned(std::string body, const std::string& by) {
    const std::size_t at = body.find("{版}");
    return body.replace(at, std::string("{版}").size(), by);
}

rule::rule_set rules() {
    return rules_of(pack_text(
        rule_text("T-1", versioned("步骤 公开征求意见\n" + common + "要求 有记录 公开征求意见",
                                   "公开征求意见.开始")) +
        rule_text("T-2",
                  versioned("步骤 公开征求意见\n" + common + "要求 期间 公开征求意见 不少于 30日",
                            "公开征求意见.开始")) +
        rule_text("T-3", versioned("步骤 合法性审核\n" + common + "要求 有记录 合法性审核",
                                   "合法性审核.日期")) +
        rule_text("T-4",
                  versioned("步骤 合法性审核\n" + common + "要求 次序 合法性审核 早于 集体讨论决定",
                            "合法性审核.日期"))));
}

struct event_row {
    paper_kind kind;
    step of;
    std::string path, text, from, to;
};

const std::vector<event_row>& rows() {
    static const std::vector<event_row> all = {
        {paper_kind::consultation_notice, public_consultation, "a公告.txt",
         "自2021年3月1日至2021年3月10日公开征求意见", "2021-03-01", "2021-03-10"},
        {paper_kind::legality_opinion, legality_review, "b意见.txt", "2021年5月22日审核",
         "2021-05-22", ""},
        {paper_kind::meeting_minutes, collective_decision, "c纪要.txt", "2021年5月21日审议通过",
         "2021-05-21", ""},
        {paper_kind::consultation_notice, public_consultation, "d公告.txt",
         "自2021年4月1日至2021年4月5日再次公开征求意见", "2021-04-01", "2021-04-05"},
    };
    return all;
}

made_dossier in_order(const std::vector<std::size_t>& order) {
    made_dossier m;
    for (std::size_t i : order) {
        const event_row& r = rows()[i];
        const std::size_t p = m.add(r.kind, r.path, r.text);
        const auto when =
            r.to.empty() ? period::on(day(r.from)) : period::between(day(r.from), day(r.to));
        m.says(p, r.of, polarity::done, r.text, when);
    }
    return m;
}

/// What a reader would compare: results, messages and quotations.
std::string snapshot(const verdict& v) {
    std::string out;
    for (const step_result& s : v.steps)
        out += std::string(id_of(s.step)) + "=" + std::string(id_of(s.result)) + "\n";
    for (const finding& f : v.findings) {
        out += f.rule + " " + std::string(id_of(f.result)) + " " + f.message + "\n";
        for (const quotation& q : f.evidence) out += "  " + q.paper + ":" + q.quote + "\n";
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dossiers)

BOOST_AUTO_TEST_CASE(the_order_of_papers_does_not_matter) {
    const auto set = rules();
    BOOST_REQUIRE_EQUAL(set.rules.size(), 4u);
    std::vector<std::size_t> order{0, 1, 2, 3};
    const std::string first = snapshot(judged(in_order(order).d, set, "2021-12-01"));
    while (std::next_permutation(order.begin(), order.end())) {
        const std::string other = snapshot(judged(in_order(order).d, set, "2021-12-01"));
        BOOST_REQUIRE_EQUAL(other, first);
    }
}

BOOST_AUTO_TEST_CASE(every_quote_says_its_text) {
    const made_dossier m = in_order({0, 1, 2, 3});
    const auto set = rules();
    const verdict v = judged(m.d, set, "2021-12-01");
    int quotes = 0;
    for (const finding& f : v.findings) {
        const auto wrong = refute(f, m.d, set, working_days());
        BOOST_TEST(!wrong.has_value(), f.rule << wrong.value_or(""));
        for (const proof_line& l : f.proof.lines) {
            if (l.kind != proof_line::what::quote) continue;
            const auto& p = m.d.papers.at(l.paper);
            BOOST_TEST(m.d.documents[p.document].at(l.at) == l.value);
            ++quotes;
        }
        for (const quotation& q : f.evidence) BOOST_TEST(!q.quote.empty());
    }
    BOOST_TEST(quotes > 4);
}

/// One dossier, moved day by day through the years: the article changes on the day it changes.
BOOST_AUTO_TEST_CASE(editions_switch_on_their_day) {
    const auto set = rules_of(pack_text(
        "规则 T-9 缺少审核\n  依据 《旧办法》第一条 自 2018-01-01 至 2020-06-30 状态 已核\n"
        "  依据 《新办法》第二条 自 2020-07-01 状态 已核\n  步骤 合法性审核\n  阶段 送审\n"
        "  级别 错误\n  定版 合法性审核.日期 否则 基准日\n  适用 文件.是规范性文件\n"
        "  要求 有记录 合法性审核\n  报告 \"缺\"\n  补救 \"补\"\n  例 有记录 草案 \"例\"\n"
        "  例 无记录 草案 \"例\"\n",
        "包 test \"测试\" 版本 1 自 2018-01-01"));
    BOOST_REQUIRE_EQUAL(set.rules.size(), 1u);
    for (day_point d = point("2017-12-25"); d < point("2021-02-01"); d += std::chrono::days(1)) {
        made_dossier m;
        m.record(paper_kind::legality_opinion, legality_review, "意见.txt", date{d}.zh() + "审核",
                 iso(d));
        const verdict v = judged(m.d, set, "2021-12-01");
        const finding& f = v.findings.at(0);
        if (d < point("2018-01-01")) {
            BOOST_REQUIRE((f.result == result_kind::not_applicable));
            continue;
        }
        BOOST_REQUIRE((f.result == result_kind::recorded));
        BOOST_REQUIRE_EQUAL(f.basis.size(), 1u);
        BOOST_REQUIRE_EQUAL(f.basis[0].instrument, d < point("2020-07-01") ? "旧办法" : "新办法");
    }
}

BOOST_AUTO_TEST_SUITE_END()
