// All formats of one verdict: they count alike, escape alike, and give the same bytes each time.
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <locale>
#include <set>

#include "base/unicode.h"
#include "random_verdict.h"
#include "report/printable.h"
#include "report/report.h"
#include "sample_verdict.h"

using namespace yigui;
namespace json = boost::json;

namespace {

std::map<std::string, std::string> all_formats(const verdict& v) {
    return {{"report.json", json_report(v)},
            {"report.txt", text_report(v, {})},
            {"report.html", html_report(v, {})},
            {"report.en.html", html_report(v, {language::english, false, 80})},
            {"report.sarif", sarif_report(v, {})},
            {"report.junit.xml", junit_report(v, {})}};
}

int count(const std::string& text, const std::string& part) {
    int n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

// Are tags closed in order and attributes quoted? Enough for what our own writers can get wrong.
bool is_well_formed(const std::string& text) {
    static const std::set<std::string> empty{"meta", "!DOCTYPE", "?xml"};
    std::vector<std::string> open;
    for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
        const auto end = text.find('>', at);
        if (end == std::string::npos) return false;
        const auto inside = text.substr(at + 1, end - at - 1);
        if (std::count(inside.begin(), inside.end(), '"') % 2 != 0) return false;
        if (inside.find('<') != std::string::npos) return false;
        const auto name = inside.substr(0, inside.find_first_of(" \n/", 1));
        if (name[0] == '/') {
            if (open.empty() || "/" + open.back() != name) return false;
            open.pop_back();
        } else if (inside.back() != '/' && !empty.contains(name)) {
            open.push_back(name);
        }
    }
    return open.empty();
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(formats)

BOOST_AUTO_TEST_CASE(every_finding_has_one_standing) {
    const auto t = count_findings(sample::rich());
    BOOST_TEST(t.findings == 15);
    BOOST_TEST(t.open == 6);
    BOOST_TEST(t.undecided == 1);
    BOOST_TEST(t.waived == 1);
    BOOST_TEST(t.hints == 1);
    BOOST_TEST(t.quiet == 6);
}

BOOST_AUTO_TEST_CASE(exit_code_by_standing) {
    auto v = sample::rich();
    BOOST_TEST(exit_code_of(v) == 4);
    v.unreadable.clear();
    BOOST_TEST(exit_code_of(v) == 1);
    std::erase_if(v.findings, [](const finding& f) { return standing_of(f) == standing::open; });
    BOOST_TEST(exit_code_of(v) == 3);
    for (auto& f : v.findings) f.waived_by = "某科 某人";
    BOOST_TEST(exit_code_of(v) == 0);
}

BOOST_AUTO_TEST_CASE(all_formats_count_alike) {
    const auto v = sample::rich();
    const auto t = count_findings(v);
    const auto j = json::parse(json_report(v));
    BOOST_TEST(j.at("findings").as_array().size() == 15U);
    BOOST_TEST(j.at("counts").at("waived").as_int64() == t.waived);

    const auto s = json::parse(sarif_report(v, {})).at("runs").at(0);
    std::map<std::string, int> by_result;
    int failing = 0, suppressed = 0;
    for (const auto& r : s.at("results").as_array()) {
        ++by_result[std::string(r.at("properties").at("result").as_string())];
        const bool is_suppressed = !r.at("suppressions").as_array().empty();
        suppressed += is_suppressed;
        failing += r.at("kind").as_string() == "fail" && r.at("level").as_string() != "note" &&
                   !is_suppressed;
    }
    BOOST_TEST((by_result == v.summary));
    BOOST_TEST(failing == t.open);
    BOOST_TEST(suppressed == t.waived);

    const auto x = junit_report(v, {});
    BOOST_TEST(count(x, "<testcase ") == 15 + 2);
    BOOST_TEST(count(x, "<failure ") == t.open);
    BOOST_TEST(count(x, "<error ") == 2);
    BOOST_TEST(holds(x, "tests=\"17\" failures=\"6\" errors=\"2\" skipped=\"5\""));
    BOOST_TEST(count(x, "<skipped ") == 5);
    for (const auto& [id, n] : v.summary)
        BOOST_TEST(count(x, "\"" + id + " ") + count(x, "out>" + id + " ") +
                           count(x, "type=\"" + id + "\"") - count(x, "<failure type=\"" + id) ==
                       n,
                   id);

    const auto text = text_report(v, {});
    BOOST_TEST(holds(text, "检查结果 15"));
    BOOST_TEST(holds(text, "需要处理 6，无法判断 1，已登记为例外 1，提示 1"));
    for (const auto& f : v.findings) BOOST_TEST(holds(text, f.rule), f.rule);
}

BOOST_AUTO_TEST_CASE(a_waiver_counts_in_every_format) {
    auto v = sample::rich();
    for (auto& f : v.findings)
        if (f.rule == "P7-04") f.waived_by = "某科 某人";
    BOOST_TEST(count(junit_report(v, {}), "<failure ") == 5);
    BOOST_TEST(holds(text_report(v, {}), "需要处理 5，无法判断 1，已登记为例外 2"));
    BOOST_TEST(holds(text_report(v, {.width = 200}),
                     "例外：公开征求意见（期限不足）、意见采纳反馈（无记录）。"));
    const auto j = json::parse(json_report(v));
    BOOST_TEST(j.at("counts").at("open").as_int64() == 5);
    BOOST_TEST(j.at("summary").at("too_short").as_int64() == 1);
    int suppressed = 0;
    const auto s = json::parse(sarif_report(v, {}));
    for (const auto& r : s.at("runs").at(0).at("results").as_array())
        suppressed += !r.at("suppressions").as_array().empty();
    BOOST_TEST(suppressed == 2);
}

BOOST_AUTO_TEST_CASE(nothing_hostile_passes) {
    for (const auto& [name, text] : all_formats(sample::rich())) {
        BOOST_TEST(is_valid_utf8(text), name);
        bool found = false;
        for (std::size_t i = 0; i < text.size() && !found;) {
            const char32_t c = code_point_at(text, i);
            found = c != '\n' && report::is_hazardous(c);
        }
        BOOST_TEST(!found, name);
        if (name.ends_with("html") || name.ends_with("xml")) {
            BOOST_TEST(!holds(text, "<script"), name);
            BOOST_TEST(!holds(text, "\" onmouseover="), name);
            BOOST_TEST(!holds(text, "]]>"), name);
        }
    }
}

BOOST_AUTO_TEST_CASE(same_bytes_every_time) {
    BOOST_TEST((all_formats(sample::rich()) == all_formats(sample::rich())));
    for (const auto& [name, text] : all_formats(sample::bare()))
        BOOST_TEST((!text.empty() && text.back() == '\n'), name);
}

BOOST_AUTO_TEST_CASE(the_locale_changes_no_byte) {
    struct odd : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\1"; }
    };
    const auto plain = all_formats(sample::whole_chain());
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new odd));
    const auto other = all_formats(sample::whole_chain());
    std::locale::global(before);
    BOOST_TEST((plain == other));
}

BOOST_AUTO_TEST_CASE(sarif_names_the_bytes_of_the_right_artifact) {
    const auto run = json::parse(sarif_report(sample::rich(), {})).at("runs").at(0);
    const auto& artifacts = run.at("artifacts").as_array();
    const auto& results = run.at("results").as_array();
    // A text file: bytes of the file itself.
    const auto& plain = results[1].at("locations").at(0).at("physicalLocation");
    BOOST_TEST(plain.at("artifactLocation").at("uri").as_string() ==
               report::uri_of("征求意见公告.txt"));
    BOOST_TEST(plain.at("region").at("byteOffset").as_int64() == 30);
    BOOST_TEST(plain.at("region").at("byteLength").as_int64() == 84);
    // A part of a DOCX: a nested artifact.
    const auto& part = results[5].at("locations").at(0).at("physicalLocation");
    const auto index = part.at("artifactLocation").at("index").to_number<std::size_t>();
    BOOST_TEST(artifacts[index].at("location").at("uri").as_string() == "word/document.xml");
    const auto parent = artifacts[index].at("parentIndex").to_number<std::size_t>();
    BOOST_TEST(artifacts[parent].at("location").at("uri").as_string() ==
               report::uri_of("审查表.docx"));
    // An entry of a ZIP.
    const auto& entry = results[6].at("locations").at(0).at("physicalLocation");
    const auto inner = entry.at("artifactLocation").at("index").to_number<std::size_t>();
    BOOST_TEST(artifacts[inner].at("location").at("uri").as_string() ==
               report::uri_of("合法性审核意见书.txt"));
    // The hostile file name stays one relative reference.
    for (const auto& a : artifacts)
        BOOST_TEST(a.at("location").at("uri").as_string().find_first_of("<>\" :\\") ==
                   json::string::npos);
}

BOOST_AUTO_TEST_CASE(explains_shortly_and_wholly) {
    const auto v = sample::rich();
    const auto& f = v.findings[1];
    const auto brief = explain_finding(f, {}, false);
    BOOST_TEST(holds(brief, "公开征求意见：期限不足"));
    BOOST_TEST(holds(brief, "因为  2021-03-01至2021-03-10共9日,9 < 30"));
    BOOST_TEST(!holds(brief, "涉企征求天数为30日"));
    BOOST_TEST(holds(brief, "“现公开征求意见，自2021年3月1日至2021年3月10日。”"));
    const auto whole = explain_finding(f, {}, true);
    BOOST_TEST(holds(whole, "  5. [计算] 2021-03-01至2021-03-10共9日,9 < 30（由第2、4行）"));
    BOOST_TEST(holds(whole, "  6. [结论] 公开征求意见：期限不足（由第5行）"));
    BOOST_TEST(holds(explain_finding(v.findings[0], {}, true), "没有推理记录"));
    BOOST_TEST(holds(explain_finding(f, {language::english, false, 80}, true), "[calculation]"));
    finding broken = f;
    broken.proof.lines.back().from = {99};
    BOOST_TEST(!explain_finding(broken, {}, false).empty());
}

BOOST_AUTO_TEST_CASE(holds_for_verdicts_made_of_chance) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto v = sample::chance(seed);
        const auto t = count_findings(v);
        BOOST_TEST(t.findings == t.open + t.undecided + t.waived + t.hints + t.quiet);
        for (const auto& [name, text] : all_formats(v)) {
            BOOST_TEST(is_valid_utf8(text), seed << " " << name);
            bool found = false;
            for (std::size_t i = 0; i < text.size() && !found;) {
                const char32_t c = code_point_at(text, i);
                found = c != '\n' && report::is_hazardous(c);
            }
            BOOST_TEST(!found, seed << " " << name);
            if (name.ends_with("html") || name.ends_with("xml"))
                BOOST_TEST(is_well_formed(text), seed << " " << name);
            if (name.ends_with("json") || name.ends_with("sarif"))
                BOOST_TEST(json::parse(text).is_object(), seed << " " << name);
        }
        for (const auto& f : v.findings) BOOST_TEST(!explain_finding(f, {}, true).empty());
        BOOST_TEST(count(junit_report(v, {}), "<failure ") == t.open);
    }
}

// For tests/browser: writes the samples where YIGUI_REPORT_SAMPLES says.
BOOST_AUTO_TEST_CASE(writes_samples_when_asked) {
    const char* folder = std::getenv("YIGUI_REPORT_SAMPLES");
    if (!folder) return;
    for (const auto& [prefix, v] : {std::pair{"rich", sample::rich()},
                                    {"chain", sample::whole_chain()},
                                    {"chance1", sample::chance(1)},
                                    {"chance2", sample::chance(2)},
                                    {"chance3", sample::chance(3)},
                                    {"bare", sample::bare()}}) {
        for (const auto& [name, text] : all_formats(v)) {
            std::ofstream out(std::filesystem::path(folder) / (prefix + ("-" + name)),
                              std::ios::binary);
            BOOST_TEST((out << text).good(), name);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
