// Running the examples of all rules.
#include <algorithm>

#include "judge/example_case.h"
#include "judge/judge.h"

namespace yigui {

using namespace judging;

namespace {

std::string told(const rule::rule_decl& r, std::size_t number, const rule::example& x,
                 const finding& f) {
    const auto level = [&](severity s) {
        return x.level ? "(" + std::string(name_of(s)) + ")" : std::string();
    };
    return r.id + " 第" + std::to_string(number) + "例:应为" + std::string(name_of(x.expected)) +
           (x.level ? level(*x.level) : "") + ",实为" + std::string(name_of(f.result)) +
           level(f.severity) + "(" + f.message + ")";
}

}  // namespace

example_report run_examples(const rule::rule_set& set, const phrase_book& book,
                            const calendar& days, const instrument_table& instruments) {
    example_report report;
    for (const rule::rule_decl& r : set.rules) {
        for (std::size_t i = inherited_examples(r, set); i < r.examples.size(); ++i) {
            const rule::example& x = r.examples[i];
            const finding f = example_case(r, x, set, book).run(r, set, days, instruments);
            if (comes_out(x, f))
                ++report.passed;
            else
                report.failed.push_back(told(r, i + 1, x, f));
        }
    }
    return report;
}

shown_case judge_counter_example(const rule::counter_example& c, const rule::rule_set& set,
                                 const phrase_book& book, const calendar& days,
                                 const instrument_table& instruments) {
    shown_case out;
    for (const std::string& id : c.rules) {
        const auto r = std::find_if(set.rules.begin(), set.rules.end(),
                                    [&](const rule::rule_decl& x) { return x.id == id; });
        if (r == set.rules.end()) continue;
        const example_case one(*r, c.shown, set, book);
        out.findings.push_back(one.run(*r, set, days, instruments));
        out.papers = one.papers();
    }
    return out;
}

}  // namespace yigui
