// One table of speeds, both sides of every ratio measured in this run: our own parts, other
// engines on the same rules and documents, growth, and single documents. These are measurements,
// not tests: the exit status says only whether it ran.
//   bench [--scale] [--keep] | --rules | --formats
// --scale adds 350,000 documents; --keep writes the multiples of P to kept.tsv; --rules measures
// the made-up rule packs alone, --formats reading by format alone.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <pugixml.hpp>

#include "rule_packs.h"
#include "session.h"

namespace fs = std::filesystem;

namespace bench {

double seconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double yardstick::seconds() {
    copy_.resize(bytes_of(xml_));
    char* at = copy_.data();
    for (const auto& x : xml_) at = std::copy(x.begin(), x.end(), at);
    return seconds_of([&] {
        char* text = copy_.data();
        for (const auto& x : xml_) {
            pugi::xml_document tree;
            tree.load_buffer_inplace(text, x.size(), pugi::parse_default, pugi::encoding_utf8);
            text += x.size();
        }
    });
}

measured session::measure(int rounds, const std::function<run()>& work) {
    std::vector<run> runs;
    std::vector<double> beside;
    for (int i = 0; i < rounds; ++i) {
        beside.push_back(p.seconds());
        runs.push_back(work());
        beside.push_back(p.seconds());
    }
    std::sort(runs.begin(), runs.end(), [](const run& a, const run& b) { return a.wall < b.wall; });
    std::sort(beside.begin(), beside.end());
    measured out{runs[runs.size() / 2], beside[beside.size() / 2]};
    for (const run& r : runs) out.median.status = std::max(out.median.status, r.status);
    return out;
}

measured session::measure_inside(int rounds, const std::function<void()>& work) {
    return measure(rounds, [&] { return run{seconds_of(work), 0, 0, 0}; });
}

row session::row_of(const std::string& name, const measured& m, bool is_ours) const {
    row out{name, m.median, static_cast<double>(count()), m.median.wall / m.p};
    out.is_ours = is_ours;
    return out;
}

std::string agreement(const fired& found, const fired& judged) {
    const std::size_t differ = count_differences(found, judged);
    return std::to_string(count_pairs(found)) + " pairs, " +
           (differ == 0 ? "agrees" : std::to_string(differ) + " differ");
}

namespace {

constexpr std::size_t document_count = 3500;

session prepared(const fs::path& laws, std::shared_ptr<const yigui::phrase_book> book) {
    documents papers = load_documents(laws);
    auto raw = repeated(papers.raw, document_count);
    auto folded = repeated(papers.folded, document_count);
    auto xml = repeated(papers.xml, document_count);
    auto rules = sample_rules(yigui::recognising::data_of(*book));
    auto chosen = load_rules(phrase_file(rules));
    return {std::move(papers),
            std::move(raw),
            std::move(folded),
            yardstick(std::move(xml)),
            std::move(book),
            std::move(rules),
            std::move(chosen),
            {},
            table(fs::path(BENCH_FOLDER) / "kept.tsv")};
}

void say_what_is_measured(const session& s) {
    const auto words =
        std::count_if(s.rules.begin(), s.rules.end(), [](const rule& r) { return r.is_word(); });
    std::printf(
        "%zu documents (%zu distinct), %.1f MB of text, %.1f MB folded, %.1f MB as XML; %zu rules "
        "(%ld words)\n"
        "P: pugixml parse_default in place on the XML, one core, measured beside each row.\n"
        "Medians, for all documents; \"~\": from a part of them, its start-up counted once.\n"
        "slower: than Yigui at the same work, both as multiples of P.\n"
        "pairs: (document, rule) that fire; the judge is a plain search that counts every "
        "character of a gap.\n",
        s.count(), s.papers.distinct(), static_cast<double>(bytes_of(s.raw)) / 1e6,
        static_cast<double>(bytes_of(s.folded)) / 1e6,
        static_cast<double>(bytes_of(s.p.xml())) / 1e6, s.rules.size(), static_cast<long>(words));
}

int measure_all(bool is_scaled, bool keeps, bool is_rules_only) {
    yigui::diagnostics report;
    auto book = yigui::phrase_book::load("rules/recognise", report);
    if (!book) {
        std::fputs(report.render().c_str(), stderr);
        return 1;
    }
    measure_rule_packs(*book);
    if (is_rules_only) return 0;
    const fs::path laws = "../shared/real/laws";
    if (!fs::exists(laws)) {
        std::puts("skipped: no ../shared/real/laws to measure on");
        return 0;
    }
    session s = prepared(laws, std::move(book));
    s.is_scaled = is_scaled;
    say_what_is_measured(s);
    s.rows.head();
    measure_own_reading(s);
    const double own_scan = measure_own_scan(s);
    measure_inside_peers(s, own_scan);
    measure_process_peers(s);
    measure_single_documents(s);
    measure_formats();
    measure_growth(s);
    if (keeps) s.rows.keep();
    return 0;
}

}  // namespace
}  // namespace bench

int main(int count, char** arguments) {
    bool is_scaled = false, keeps = false, is_rules_only = false;
    if (count == 5 && std::strcmp(arguments[1], "--scan") == 0)
        return bench::scan_files(arguments[2], arguments[3],
                                 static_cast<unsigned>(std::atoi(arguments[4])));
    if (count == 2 && std::strcmp(arguments[1], "--formats") == 0) {
        bench::measure_formats();
        return 0;
    }
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(arguments[i], "--scale") == 0)
            is_scaled = true;
        else if (std::strcmp(arguments[i], "--keep") == 0)
            keeps = true;
        else if (std::strcmp(arguments[i], "--rules") == 0)
            is_rules_only = true;
        else {
            std::fputs("bench [--scale] [--keep] | --rules | --formats\n", stderr);
            return 2;
        }
    }
    return bench::measure_all(is_scaled, keeps, is_rules_only);
}
