// One example of a rule as a case: a dossier of a few lines. Its texts become documents, are
// recognised like any other paper, and take the kind that the example names. What the example
// leaves out is what a plain case would have: a normative document of the bureau that the pack
// addresses, concerning businesses.
#pragma once

#include "judge/case_facts.h"
#include "judge/instruments.h"
#include "judge/trace.h"
#include "rule/ast.h"
#include "yigui/dossier.h"
#include "yigui/finding.h"

namespace yigui {
class phrase_book;
}

namespace yigui::judging {

class example_case {
 public:
    /// All must outlive the case.
    example_case(const rule::rule_decl&, const rule::example&, const rule::rule_set&,
                 const phrase_book&);

    /// Judged by `r` alone, which may be a changed copy of the example's own rule.
    finding run(const rule::rule_decl& r, const rule::rule_set&, const calendar&,
                const instrument_table&, trace* seen = nullptr) const;
    const dossier& papers() const { return dossier_; }

 private:
    void add(const rule::example::input&, const phrase_book&);
    void make_ledger(const phrase_book&);
    void add_subject();
    void complete_subject();
    void add_events(std::size_t index);
    void compare_papers();
    void choose_as_of();

    const rule::rule_decl& rule_;
    const rule::example& example_;
    const rule::rule_set& set_;
    dossier dossier_;
    stage at_{};
    day_point as_of_{};
    bool is_made_up_ = false;
};

/// Whether the finding is what the example says: its result and, where stated, its level.
bool comes_out(const rule::example&, const finding&);

/// How many of a rule's first examples came with the adopted rule; those run under its id.
std::size_t inherited_examples(const rule::rule_decl&, const rule::rule_set&);

}  // namespace yigui::judging
