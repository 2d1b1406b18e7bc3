// What the text cites although it is over: as a duty, as a basis, as history.
#include <boost/test/unit_test.hpp>

#include "made_dossier.h"

using namespace yigui;
using namespace yigui::testing;

BOOST_AUTO_TEST_SUITE(ended_instruments)

BOOST_AUTO_TEST_CASE(mentions_are_seen_and_history_is_spared) {
    const auto set = rules_of(
        pack_text(rule_text("T-01",
                            "步骤 依据\n阶段 全程\n级别 警告\n适用 文件.已印发 或 非 文件.已印发\n"
                            "要求 非 提到已失效() 否则 记录矛盾\n报告 \"{实际}\"")));
    diagnostics report;
    const auto known = instrument_table::load("corpus/instruments.csv", report);
    const auto told = [&](const std::string& sentence, citation::role as) {
        made_dossier m(paper_kind::issued_document, "示例局工作要点\n" + sentence);
        m.subject().is_normative = false;
        m.subject().date_written = stated<date>{day("2021-07-21"), {}};
        citation c;
        c.name = "公平竞争审查制度实施细则(暂行)";
        c.at = m.find(m.d.subject, "《" + c.name + "》");
        c.as = as;
        m.subject().citations.push_back(c);
        const verdict v = judged(m.d, set, "2021-07-21", stage::published, known);
        BOOST_TEST(!refute(v.findings.at(0), m.d, set, working_days()).has_value());
        return v.findings.at(0).message;
    };
    const std::string duty =
        told("落实《公平竞争审查制度实施细则(暂行)》。", citation::role::mention);
    BOOST_TEST(duty.find("自2021年6月29日起不再有效") != std::string::npos, duty);
    BOOST_TEST(duty.find("国市监反垄规〔2021〕2号") != std::string::npos, duty);
    const std::string past =
        told("《公平竞争审查制度实施细则(暂行)》已经废止。", citation::role::mention);
    BOOST_TEST(past.find("没有已知失效的") != std::string::npos, past);
    const std::string basis =
        told("根据《公平竞争审查制度实施细则(暂行)》。", citation::role::basis);
    BOOST_TEST(basis.find("没有已知失效的") != std::string::npos, basis);
}

BOOST_AUTO_TEST_SUITE_END()
