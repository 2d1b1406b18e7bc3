// Missing steps and broken orders by the project's own packs against clingo, over thousands of
// dossiers made of chance: steps.lp says the rules a second time, in another kind of logic. What a
// rule applies to is taken from the judge; everything after that is compared result by result.
//   order_against_clingo [DOSSIERS] [SEED]      exit status 77: clingo is not installed
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "../golden/run_program.h"
#include "../unit/judge/made_dossier.h"
#include "judge/evaluate.h"
#include "judge/step_record.h"

using namespace yigui;
using namespace yigui::testing;
using rule::requirement_kind;

namespace {

using key = std::pair<std::size_t, std::string>;  ///< dossier and rule

class chance {
 public:
    explicit chance(unsigned seed) : engine_(seed) {}
    std::size_t below(std::size_t n) { return engine_() % n; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    date a_day() { return {point("2021-01-01") + std::chrono::days(below(90)), precision::day}; }
    /// To the day, or once in six only to the month.
    date a_date() {
        const date d = a_day();
        const std::chrono::year_month_day ymd{d.first};
        return one_in(6) ? *make_month(static_cast<int>(ymd.year()),
                                       static_cast<int>(static_cast<unsigned>(ymd.month())))
                         : d;
    }

 private:
    std::mt19937 engine_;
};

long number(day_point d) { return d.time_since_epoch().count(); }
std::string range(const date& d) {
    return std::to_string(number(d.first)) + "," + std::to_string(number(d.last()));
}
std::string id(step s) { return std::string(id_of(s)); }
std::string id(paper_kind k) { return std::string(id_of(k)); }
std::string quoted(const std::string& s) { return "\"" + s + "\""; }

/// A dossier of chance, and the same as facts for clingo.
class world {
 public:
    world(std::size_t n, chance& c, std::ostream& out) : n_(std::to_string(n)), c_(c), out_(out) {
        m.subject().issuer =
            stated<std::string>{c.one_in(2) ? "江门市科学技术局" : "示例市某局", {}};
        if (c.one_in(2)) m.signal("enterprise", "企业");
        if (c.one_in(2)) m.signal("subsidy", "补助");
        for (const step s : all_steps()) {
            if (s > step::filing) break;
            if (s != step::necessity_assessment) add_step(s);
        }
    }
    made_dossier m;

 private:
    void add_step(step s) {
        const auto papers = judging::own_papers(s);
        const int times = static_cast<int>(c_.below(3));
        for (int i = 0; i < times; ++i) {
            const int level = 1 + static_cast<int>(c_.below(3));
            const paper_kind kind =
                level == 3 && !papers.empty() ? papers[0] : paper_kind::drafting_explanation;
            add_event(s, level, kind, times == 1);
            if (s == step::public_consultation || s == step::enterprise_consultation) break;
        }
        if (!c_.one_in(8)) return;
        const std::size_t p = add_paper(paper_kind::drafting_explanation, "没有进行");
        m.says(p, s, polarity::negated, "没有进行");
        out_ << "denied(" << n_ << "," << id(s) << ").\n";
    }

    std::size_t add_paper(paper_kind kind, const std::string& text) {
        return m.add(kind, std::to_string(m.d.papers.size()) + ".txt", text);
    }

    void add_event(step s, int level, paper_kind kind, bool may_be_vague) {
        const strength how = level == 3   ? strength::paper_itself
                             : level == 2 ? strength::dated_statement
                                          : strength::undated_statement;
        const std::string head = n_ + "," + id(s) + "," + std::to_string(level) + ",";
        out_ << "event(" << head << id(kind) << ").\n";
        const bool is_undated = level == 1 || (level == 3 && c_.one_in(6));
        if (is_undated) {
            m.says(add_paper(kind, "已经办理"), s, polarity::done, "已经办理", {}, how);
            return;
        }
        const date a = may_be_vague ? c_.a_date() : c_.a_day();
        if (s == step::public_consultation) {
            const date b{a.last() + std::chrono::days(c_.below(40)), precision::day};
            const std::string text = "自" + a.zh() + "至" + b.zh();
            m.says(add_paper(kind, text), s, polarity::done, text, period::between(a, b), how);
            out_ << "span(" << head << range(a) << "," << range(b) << ").\n";
            return;
        }
        m.says(add_paper(kind, a.zh()), s, polarity::done, a.zh(), period::on(a), how);
        out_ << "day(" << head << range(a) << ").\n";
    }

    std::string n_;
    chance& c_;
    std::ostream& out_;
};

bool is_compared(const rule::rule_decl& r) {
    const auto k = r.requirement.kind;
    return k == requirement_kind::on_record || k == requirement_kind::order;
}

void write_rule(const rule::rule_decl& r, std::ostream& out) {
    const std::string name = quoted(r.id);
    const step s = r.requirement.step.value_or(r.step);
    const int from = r.from_stage ? static_cast<int>(*r.from_stage) : 0;
    out << "from(" << name << "," << from << ").\n";
    if (r.severity < severity::error) out << "lenient(" << name << ").\n";
    if (r.requirement.kind == requirement_kind::order) {
        out << "order(" << name << "," << id(s) << "," << id(*r.requirement.other) << ","
            << (r.requirement.allows_same_day ? "same" : "strict") << ").\n";
        return;
    }
    out << "exist(" << name << "," << id(s) << "," << from << ").\n";
    for (const auto& p : r.proofs) {
        if (p.paper && p.paper->kind)
            out << "listed(" << name << "," << id(*p.paper->kind) << ").\n";
        if (p.statement_of) out << "statements(" << name << ").\n";
    }
}

/// Writes the dossiers and keeps what the judge says of each.
std::map<key, std::string> judge_all(const rule::rule_set& set, std::size_t count, unsigned seed,
                                     std::ostream& out) {
    std::map<key, std::string> said;
    std::map<std::string, const rule::rule_decl*> by_id;
    for (const auto& r : set.rules) by_id[r.id] = &r;
    const instrument_table none;
    const day_point as_of = point("2024-12-31");
    chance c(seed);
    for (std::size_t n = 0; n < count; ++n) {
        const world w(n, c, out);
        const auto at = static_cast<stage>(1 + c.below(5));
        out << "stage(" << n << "," << static_cast<int>(at) << ").\n";
        const judging::case_facts facts(w.m.d, working_days(), none, as_of);
        for (const finding& f : judged(w.m.d, set, "2024-12-31", at, none).findings) {
            const rule::rule_decl& r = *by_id.at(f.rule);
            judging::trace seen;
            judging::judge_rule(r, facts, set, at, &seen);
            if (!is_compared(r) || !seen.is_binding || seen.applies != judging::truth::yes)
                continue;
            out << "applies(" << n << "," << quoted(f.rule) << ").\n";
            said[{n, f.rule}] = std::string(id_of(f.result));
        }
    }
    return said;
}

/// result(12,"GBF37-14",out_of_order)
std::map<key, std::string> results_in(const std::string& printed) {
    std::map<key, std::string> out;
    const std::string word = "result(";
    for (std::size_t at = printed.find(word); at != std::string::npos;
         at = printed.find(word, at)) {
        at += word.size();
        const std::size_t a = printed.find(",\"", at), b = printed.find("\",", a),
                          end = printed.find(')', b);
        const std::size_t n = std::stoul(printed.substr(at, a - at));
        std::string& result = out[{n, printed.substr(a + 2, b - a - 2)}];
        result += (result.empty() ? "" : " and ") + printed.substr(b + 2, end - b - 2);
    }
    return out;
}

int compare(const std::map<key, std::string>& ours, const std::map<key, std::string>& theirs) {
    std::map<std::string, int> counts;
    int differ = 0;
    for (const auto& [k, result] : ours) {
        const auto it = theirs.find(k);
        const std::string other = it == theirs.end() ? "nothing" : it->second;
        ++counts[result];
        // What is excused by its article is a breach before that.
        const bool is_same = other == result || (result == "exempt" && other == "not_recorded");
        if (is_same) continue;
        if (++differ <= 10)
            std::printf("dossier %zu, %s: %s, clingo says %s\n", k.first, k.second.c_str(),
                        result.c_str(), other.c_str());
    }
    std::printf("%zu results compared, %d differ:", ours.size(), differ);
    for (const auto& [result, n] : counts) std::printf(" %s %d", result.c_str(), n);
    std::puts("");
    const bool is_broad = counts["not_recorded"] > 100 && counts["out_of_order"] > 100 &&
                          counts["undetermined"] > 100 && counts["contradictory"] > 100;
    if (!is_broad) std::puts("the dossiers do not reach every result");
    return differ == 0 && is_broad && theirs.size() == ours.size() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr std::size_t usual = 300;  // instrumented, a dossier takes many times as long
#else
    constexpr std::size_t usual = 2000;
#endif
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : usual;
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 20211;
    if (run_program("command -v clingo").status != 0) {
        std::puts("skipped: clingo (Debian package gringo) is not installed");
        return 77;
    }
    diagnostics report;
    const auto set = rule::load({"rules", "tests/peers/rules"}, report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return 1;
    }
    const auto file = std::filesystem::temp_directory_path() /
                      ("yigui-clingo-" + std::to_string(::getpid()) + ".lp");
    std::ofstream out(file);
    for (const auto& r : set.rules)
        if (is_compared(r)) write_rule(r, out);
    for (const step s : {step::publication, step::interpretation, step::filing})
        out << "first_counts(" << id(s) << ").\n";
    for (const paper_kind k : {paper_kind::draft, paper_kind::issued_document,
                               paper_kind::drafting_explanation, paper_kind::meeting_minutes,
                               paper_kind::decision_catalogue, paper_kind::law, paper_kind::other})
        out << "shared(" << id(k) << ").\n";
    const auto ours = judge_all(set, count, seed, out);
    out.close();
    const auto answer =
        run_program("clingo -V0 --outf=0 tests/peers/steps.lp '" + file.string() + "' 2>&1");
    std::filesystem::remove(file);
    const int differ = compare(ours, results_in(answer.printed));
    if (differ != 0 && answer.printed.find("result(") == std::string::npos)
        std::puts(answer.printed.substr(0, 2000).c_str());
    return differ;
}
