// The JSON report against its contract.
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include "base/unicode.h"
#include "report/printable.h"
#include "report/report.h"
#include "sample_verdict.h"

using namespace yigui;
namespace json = boost::json;

namespace {

std::vector<std::string> keys_of(const json::value& v) {
    std::vector<std::string> out;
    for (const auto& m : v.as_object()) out.emplace_back(m.key());
    return out;
}

void starts_with(const json::value& v, const std::vector<std::string>& wanted) {
    auto got = keys_of(v);
    got.resize(std::min(got.size(), wanted.size()));
    BOOST_TEST(got == wanted, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_format)

BOOST_AUTO_TEST_CASE(keys_in_the_order_of_the_contract) {
    const auto v = json::parse(json_report(sample::rich()));
    starts_with(v, {"schema", "as_of", "stage", "rule_packs", "subject", "papers", "steps",
                    "findings", "schedule", "summary"});
    starts_with(v.at("rule_packs").at(0), {"id", "version", "sha256"});
    starts_with(v.at("subject"),
                {"file", "kind", "title", "doc_number", "issuer", "date_written", "date_effective",
                 "validity", "cites", "normative", "normative_because"});
    starts_with(v.at("papers").at(0), {"path", "sha256", "kind", "title", "about"});
    starts_with(v.at("steps").at(0), {"step", "result", "because"});
    starts_with(v.at("findings").at(0), {"rule", "step", "result", "severity", "basis", "message",
                                         "remedy", "evidence", "sought", "searched"});
    starts_with(v.at("findings").at(0).at("basis").at(0), {"instrument", "article", "from", "to"});
    starts_with(v.at("findings").at(0).at("evidence").at(0),
                {"paper", "quote", "start", "end", "date", "polarity"});
    starts_with(v.at("schedule"), {"earliest_issue", "critical_path"});
    BOOST_TEST(v.at("schema").as_string() == "yigui-report/1");
    BOOST_TEST(v.at("stage").as_string() == "issuance");
    BOOST_TEST(v.at("schedule").at("critical_path").at(1).as_string() == "legality_review");
}

BOOST_AUTO_TEST_CASE(absent_is_null) {
    const auto v = json::parse(json_report(sample::bare()));
    BOOST_TEST(v.at("subject").is_null());
    BOOST_TEST(v.at("schedule").at("earliest_issue").is_null());
    BOOST_TEST(v.at("summary").as_object().empty());
    auto with = sample::rich();
    with.subject->normative.reset();
    const auto w = json::parse(json_report(with));
    BOOST_TEST(w.at("subject").at("normative").is_null());
    BOOST_TEST(w.at("subject").at("doc_number").is_null());
    BOOST_TEST(w.at("findings").at(1).at("basis").at(3).at("from").is_null());
    BOOST_TEST(w.at("findings").at(2).at("remedy").is_null());
}

BOOST_AUTO_TEST_CASE(summary_counts_the_findings_by_result) {
    const auto verdict = sample::rich();
    const auto v = json::parse(json_report(verdict));
    std::map<std::string, int> counted, summary;
    for (const auto& f : v.at("findings").as_array())
        ++counted[std::string(f.at("result").as_string())];
    for (const auto& m : v.at("summary").as_object())
        summary[std::string(m.key())] = static_cast<int>(m.value().as_int64());
    BOOST_TEST((counted == summary));
    BOOST_TEST((summary == verdict.summary));
}

BOOST_AUTO_TEST_CASE(hostile_text_keeps_its_value_and_does_no_harm) {
    const auto text = json_report(sample::rich());
    BOOST_TEST(is_valid_utf8(text));
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = code_point_at(text, i);
        BOOST_TEST((c == '\n' || !report::is_hazardous(c)));
    }
    const auto v = json::parse(text);
    BOOST_TEST(v.at("findings").at(5).at("evidence").at(0).at("quote").as_string() ==
               report::repaired(sample::hostile));
}

BOOST_AUTO_TEST_CASE(same_bytes_every_time) {
    BOOST_TEST(json_report(sample::rich()) == json_report(sample::rich()));
    BOOST_TEST(json_report(sample::rich()).back() == '\n');
    BOOST_TEST(json_report(sample::bare())
                   .rfind("{\n  \"schema\": \"yigui-report/1\",\n  \"as_of\": \"2021-04-01\",\n",
                          0) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
