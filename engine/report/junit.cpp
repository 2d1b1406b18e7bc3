// JUnit XML for build servers: one suite a dossier, one case a finding, in the verdict's order.
// An open finding fails; what cannot be told, is not due, not applicable, not checked or waived is
// skipped; the rest passes. An unreadable input is an error case of its own. Every case's text
// starts with the result id, so the counts of the other formats can be recovered. No time stamp
// and no duration: same verdict, same bytes.
#include "report/printable.h"
#include "report/report.h"
#include "report/wording.h"

namespace yigui {

using namespace report;

namespace {

enum class outcome : unsigned char { pass, fail, skip };

outcome outcome_of(const finding& f) {
    switch (standing_of(f)) {
        case standing::open:
            return outcome::fail;
        case standing::undecided:
        case standing::waived:
            return outcome::skip;
        case standing::hint:
            return outcome::pass;
        case standing::quiet:
            break;
    }
    const bool is_met = f.result == result_kind::recorded || f.result == result_kind::exempt;
    return is_met ? outcome::pass : outcome::skip;
}

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string attribute(std::string_view name, int value) {
    return attribute(name, std::to_string(value));
}

std::string headline(const finding& f, const tongue& t) {
    std::string s = std::string(id_of(f.result)) + " " + t.of(f.result);
    if (!f.message.empty()) s += t.colon() + f.message;
    if (!f.waived_by.empty()) s += t.in_brackets(t("例外：", "waived by: ") + f.waived_by);
    return s;
}

// One escaped line a fact.
std::string body(const finding& f, const tongue& t) {
    std::string out;
    const auto line = [&](std::string_view zh, std::string_view en, const std::string& text) {
        if (!text.empty()) out += escaped(t(zh, en) + t.colon() + text) + "\n";
    };
    line("级别", "severity", t.of(f.severity));
    line("要点", "plan item", f.plan_item);
    for (const auto& b : f.basis) line("依据", "basis", basis_line(b, t));
    for (const auto& q : f.evidence)
        line("证据", "evidence", "“" + q.quote + "”" + t(" 见 ", " in ") + place_line(q, t));
    line("缺少", "missing", f.missing);
    if (f.due) line("期限", "due", t.day(*f.due));
    line("补救", "remedy", f.remedy);
    line("范围", "searched", t.joined(f.searched));
    return out;
}

std::string test_case(const finding& f, const tongue& t) {
    std::string out = "    <testcase" + attribute("classname", id_of(f.step)) +
                      attribute("name", f.title.empty() ? f.rule : f.rule + " " + f.title) +
                      " time=\"0\">\n";
    switch (outcome_of(f)) {
        case outcome::fail:
            out += "      <failure" + attribute("type", id_of(f.result)) +
                   attribute("message", headline(f, t)) + ">" + body(f, t) + "</failure>\n";
            break;
        case outcome::skip:
            out += "      <skipped" + attribute("message", headline(f, t)) + "/>\n";
            break;
        case outcome::pass:
            out += "      <system-out>" + escaped(headline(f, t)) + "\n" + body(f, t) +
                   "</system-out>\n";
    }
    return out + "    </testcase>\n";
}

std::string property(std::string_view name, std::string_view value) {
    return "      <property" + attribute("name", name) + attribute("value", value) + "/>\n";
}

std::string properties(const verdict& v, const tally& t) {
    std::string out = "    <properties>\n";
    out += property("as_of", iso(v.as_of));
    out += v.ledger ? property("year", std::to_string(v.ledger->year))
                    : property("stage", id_of(v.stage));
    for (const auto& p : v.packs)
        out += property("rule_pack", p.id + " " + p.version + " " + p.sha256);
    for (const auto r : all_results()) {
        const auto n = t.by_result.find(r);
        if (n != t.by_result.end()) out += property(id_of(r), std::to_string(n->second));
    }
    out += property("open", std::to_string(t.open)) +
           property("undecided", std::to_string(t.undecided)) +
           property("waived", std::to_string(t.waived)) +
           property("hints", std::to_string(t.hints));
    return out + "    </properties>\n";
}

}  // namespace

std::string junit_report(const verdict& v, const report_options& o) {
    const tongue in{o.in};
    const tally t = count_findings(v);
    int failed = 0, skipped = 0;
    std::string cases;
    for (const auto& f : v.findings) {
        failed += outcome_of(f) == outcome::fail;
        skipped += outcome_of(f) == outcome::skip;
        cases += test_case(f, in);
    }
    for (const auto& u : v.unreadable) {
        cases += "    <testcase classname=\"input\"" + attribute("name", u) +
                 " time=\"0\">\n      <error type=\"unreadable\"" + attribute("message", u) +
                 "/>\n    </testcase>\n";
    }
    const int errors = static_cast<int>(v.unreadable.size());
    const std::string counts = attribute("tests", t.findings + errors) +
                               attribute("failures", failed) + attribute("errors", errors) +
                               attribute("skipped", skipped) + " time=\"0\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"yigui\"" + counts +
           ">\n  <testsuite" + attribute("name", v.dossier.empty() ? "yigui" : v.dossier) + counts +
           ">\n" + properties(v, t) + cases + "  </testsuite>\n</testsuites>\n";
}

}  // namespace yigui
