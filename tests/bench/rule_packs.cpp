// Rule packs of thousands of rules: loading them, and judging one dossier by them, where all of
// the rules apply and where few do. In this process, one thread.
#include "rule_packs.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "dossier/assemble.h"
#include "judge/judge.h"
#include "made_rules.h"
#include "process.h"
#include "read/read.h"
#include "recognise/recognise.h"
#include "rule/load.h"
#include "session.h"

namespace fs = std::filesystem;

namespace bench {
namespace {

constexpr std::size_t rules_a_file = 100;

/// A folder of made packs: the first `applying` rules bind everyone, the others another organ.
class made_folder {
 public:
    made_folder(std::size_t rules, std::size_t applying) {
        for (std::size_t i = 0; i < rules; i += rules_a_file)
            write_file(
                folder_.path() / (std::to_string(100000 + i) + ".规则"),
                made_pack(i, std::min(rules_a_file, rules - i), i < applying ? "" : "某省某厅"));
    }
    std::string path() const { return folder_.path().string(); }

 private:
    temporary_folder folder_;
};

/// In seconds of this process's own time: what others do on the machine is not counted.
double median_of(int rounds, const std::function<void()>& work) {
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        all.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

yigui::rule::rule_set loaded(const std::string& folder) {
    yigui::diagnostics report;
    auto set = yigui::rule::load({folder}, report);
    if (report.has_errors()) std::fputs(report.render().c_str(), stderr);
    return set;
}

struct times {
    double load = 0, judge = 0, check = 0;
};

times measure_pack(std::size_t rules, std::size_t applying, const yigui::dossier& papers,
                   const yigui::calendar& days, const yigui::instrument_table& known) {
    const made_folder folder(rules, applying);
    times out;
    out.load = median_of(5, [&] { (void)loaded(folder.path()); });
    const auto set = loaded(folder.path());
    yigui::judge_options o;
    o.as_of = yigui::date_from_iso("2025-03-25")->first;
    const auto v = yigui::judge(papers, set, days, known, o);
    out.judge = median_of(5, [&] { (void)yigui::judge(papers, set, days, known, o); });
    out.check = median_of(5, [&] {
        for (const auto& f : v.findings) (void)yigui::refute(f, papers, set, days);
    });
    std::printf(
        "%7zu rules, %5zu of them apply    load %7.1f ms   judge %7.1f ms   "
        "check all proofs %7.1f ms\n",
        rules, applying, out.load * 1000, out.judge * 1000, out.check * 1000);
    std::fflush(stdout);
    return out;
}

}  // namespace

void measure_rule_packs(const yigui::phrase_book& book) {
    yigui::diagnostics report;
    const auto days = yigui::calendar::load("rules/calendar/工作日.csv", report);
    const auto known = yigui::instrument_table::load("corpus/instruments.csv", report);
    const std::string path = "corpus/dossiers/wanbei";
    const auto papers = yigui::assemble(path, yigui::read_input(path), book);
    std::printf("-- rule packs made up, one dossier of %zu papers, medians of 5, processor time\n",
                papers.papers.size());
    for (const std::size_t n : {std::size_t{1000}, std::size_t{2500}, std::size_t{5000}})
        measure_pack(n, n, papers, days, known);
    for (const std::size_t applying : {0, 1000, 2500, 5000, 10000})
        measure_pack(10000, applying, papers, days, known);
}

}  // namespace bench
