// The same dossier in every format gives the same facts and the same findings. The texts are those
// of the example dossiers, as they were read from their own formats.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <regex>

#include "dossier/assemble.h"
#include "judge/judge.h"
#include "model/blank.h"
#include "read/tool.h"
#include "report/facts_json.h"
#include "rule/load.h"
#include "written_as.h"

using namespace yigui;
namespace fs = std::filesystem;

namespace {

struct known {
    std::shared_ptr<const phrase_book> phrases;
    rule::rule_set rules;
    calendar days;
    instrument_table instruments;
};

const known& knowledge() {
    static const known all = [] {
        diagnostics report;
        known k;
        k.phrases = phrase_book::load("rules/recognise", report);
        k.rules = rule::load({"rules"}, report);
        k.days = calendar::load("rules/calendar/工作日.csv", report);
        k.instruments = instrument_table::load("corpus/instruments.csv", report);
        BOOST_REQUIRE_MESSAGE(!report.has_errors(), report.render());
        return k;
    }();
    return all;
}

struct text_of_paper {
    std::string name;  ///< without its ending
    paragraphs text;
};

/// Runs of white space become one space: markup and pages keep no more.
std::string single_spaced(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t blank = blank_at(text, at);
        if (blank == 0)
            out += text[at];
        else if (!out.ends_with(' '))
            out += ' ';
        at += std::max<std::size_t>(blank, 1);
    }
    return out;
}

/// As a plain text gives them: without their indents, lines may be seen to be cut at one width.
paragraphs read_once_more(const paragraphs& text) {
    const document doc = *read_bytes("a.txt", paper_formats().front().write(text));
    paragraphs out;
    for (const auto& b : doc.blocks) out.emplace_back(doc.at(b.range));
    return out;
}

/// The papers of an example dossier; those that can't be read and 卷宗.xml are left out.
std::vector<text_of_paper> papers_of(const fs::path& dossier) {
    std::vector<text_of_paper> out;
    for (const auto& item : read_input(dossier.string())) {
        if (item.outcome.has_error() || item.outcome->format == "manifest") continue;
        text_of_paper p;
        p.name = fs::path(item.path).stem().string() + std::to_string(out.size());
        for (const auto& b : item.outcome->blocks)
            p.text.push_back(single_spaced(item.outcome->at(b.range)));
        p.text = read_once_more(p.text);
        out.push_back(std::move(p));
    }
    return out;
}

std::vector<read_item> written(const std::vector<text_of_paper>& papers, const paper_format& f) {
    std::vector<read_item> out;
    for (const auto& p : papers) {
        const std::string path = p.name + f.ending;
        out.push_back({path, read_bytes(path, f.write(p.text))});
        BOOST_TEST(out.back().outcome.has_value(), f.name << ": " << path);
    }
    return out;
}

void leave_out(std::string& text, const std::string& what) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;)
        text.erase(at, what.size());
}

std::string facts_snapshot(const std::vector<read_item>& items) {
    std::string out;
    for (const auto& item : items) {
        if (item.outcome.has_error()) continue;
        document doc = *item.outcome;
        doc.warnings.clear();
        out += facts_json("", doc, recognise(doc, *knowledge().phrases)) + "\n";
    }
    return out;
}

/// Results, messages and quotations; file names without their endings.
std::string findings_snapshot(std::vector<read_item> items, const paper_format& f) {
    const known& k = knowledge();
    judge_options options;
    options.as_of = date_from_iso("2025-06-30")->first;
    const dossier d = assemble("卷宗", std::move(items), *k.phrases);
    const verdict v = judge(d, k.rules, k.days, k.instruments, options);
    std::string out;
    for (const auto& s : v.steps)
        out += std::string(id_of(s.step)) + "=" + std::string(id_of(s.result)) + "\n";
    for (const auto& one : v.findings) {
        out += one.rule + " " + std::string(id_of(one.result)) + " " + one.message + "\n";
        for (const auto& q : one.evidence) out += "  " + q.paper + ": " + q.quote + "\n";
    }
    leave_out(out, f.ending);
    return out;
}

/// Without spaces and the places of quotations: at the end of a line on a page nothing tells
/// whether a space stood there.
std::string spaceless(std::string text) {
    static const std::regex places("\"start\":[0-9]+,\"end\":[0-9]+,");
    text = std::regex_replace(text, places, "");
    std::erase(text, ' ');
    return text;
}

/// The first line that differs, for a message that a reader can use.
std::string first_difference(const std::string& a, const std::string& b) {
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
    if (at == a.size() && at == b.size()) return "";
    const auto from = [at](const std::string& s) {
        std::size_t begin = at > 240 ? at - 240 : 0;
        while (begin < s.size() && (static_cast<unsigned char>(s[begin]) & 0xC0) == 0x80) ++begin;
        return s.substr(begin, 480);
    };
    return from(a) + "\n--- but ---\n" + from(b);
}

void must_agree(const std::string& expected, const std::string& now, const paper_format& f,
                const fs::path& path) {
    const bool agree = now == expected || (f.is_pages && spaceless(now) == spaceless(expected));
    BOOST_TEST(agree, f.name << ", " << path << ":\n" << first_difference(expected, now));
}

/// A scan's lines are broken as its page had them, and its characters stand apart: nobody sets them
/// in lines of another width.
bool is_scan(const text_of_paper& p) {
    static const std::regex apart("([\xE4-\xE9][\x80-\xBF]{2} ){4}");
    return std::any_of(p.text.begin(), p.text.end(),
                       [](const std::string& line) { return std::regex_search(line, apart); });
}

std::vector<fs::path> example_dossiers() {
    std::vector<fs::path> out;
    for (const auto& e : fs::directory_iterator("corpus/dossiers"))
        if (e.is_directory() || e.path().extension() == ".zip") out.push_back(e.path());
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(same_facts)

BOOST_AUTO_TEST_CASE(in_every_format) {
    for (const auto& f : paper_formats())
        if (!f.tool.empty() && reading::find_tool(f.tool).empty())
            BOOST_TEST_MESSAGE("skipped " << f.name << ": " << f.tool << " is not installed");
    std::size_t documents = 0, dossiers = 0;
    for (const auto& path : example_dossiers()) {
        const auto papers = papers_of(path);
        if (papers.empty()) continue;
        documents += papers.size();
        ++dossiers;
        const bool has_scan = std::any_of(papers.begin(), papers.end(), is_scan);
        std::string facts, findings;
        for (const auto& f : paper_formats()) {
            if (!f.tool.empty() && reading::find_tool(f.tool).empty()) continue;
            if (f.is_pages && has_scan) continue;
            auto items = written(papers, f);
            const std::string now = facts_snapshot(items);
            if (facts.empty()) facts = now;
            must_agree(facts, now, f, path);
            const std::string said = findings_snapshot(std::move(items), f);
            if (findings.empty()) findings = said;
            must_agree(findings, said, f, path);
        }
    }
    BOOST_TEST_MESSAGE(documents << " documents of " << dossiers << " dossiers");
    BOOST_TEST(documents >= 50u);
}

BOOST_AUTO_TEST_SUITE_END()
