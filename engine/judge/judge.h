// Judging a dossier by a rule set: every rule that applies gives a finding with a proof, the
// steps are ordered, and the earliest lawful day of issue is computed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "judge/instruments.h"
#include "rule/ast.h"
#include "rule/counter.h"
#include "yigui/dossier.h"
#include "yigui/finding.h"

namespace yigui {

struct judge_options {
    day_point as_of{};
    std::optional<yigui::stage> at_stage;  ///< when empty, told from the papers
};

verdict judge(const dossier&, const rule::rule_set&, const calendar&, const instrument_table&,
              const judge_options&);

/// Re-derives every line of a finding's proof from the papers' text, the rule files' text and
/// the calendar, sharing no code with the evaluator. Gives the first line that does not hold,
/// or nothing.
std::optional<std::string> refute(const finding&, const dossier&, const rule::rule_set&,
                                  const calendar&);

/// Runs the examples of every rule; one line of text for each that failed.
struct example_report {
    int passed = 0;
    std::vector<std::string> failed;
};
class phrase_book;
example_report run_examples(const rule::rule_set&, const phrase_book&, const calendar&,
                            const instrument_table&);

/// A counter-example to a pack, judged: what each of its rules gives, and its papers, a document
/// made up for it among them.
struct shown_case {
    std::vector<finding> findings;
    dossier papers;
};
shown_case judge_counter_example(const rule::counter_example&, const rule::rule_set&,
                                 const phrase_book&, const calendar&, const instrument_table&);

}  // namespace yigui
