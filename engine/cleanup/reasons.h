// From a document's life to its reasons, by the 清理理由 of the rules, and from the reasons to
// one proposal.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "cleanup/card.h"
#include "cleanup/life.h"
#include "judge/judge.h"
#include "judge/value.h"
#include "rule/ast.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// One 清单.… fact: its value and what shows it.
struct corpus_fact {
    judging::scalar value = judging::unknown{};
    dated because;
};
using corpus_facts = std::map<std::string, corpus_fact>;

/// The facts that 清理理由 ask for.
/// `difference`: in which facts text and register differ, empty when in none.
corpus_facts facts_of(const card&, const life&, const std::string& difference, day_point as_of);

/// A reason that holds and the declaration it comes from.
struct held_reason {
    cleanup_reason reason;
    const rule::cleanup_reason_decl* decl = nullptr;
};

class reasoner {
 public:
    reasoner(const rule::rule_set&, const calendar&, const instrument_table&, day_point as_of);
    ~reasoner();
    /// The reasons that hold, in the order of the rules.
    std::vector<held_reason> reasons_of(const corpus_facts&) const;
    example_report run_examples() const;
    /// The day by which a document that ends on `expires` is to be evaluated; nothing when the
    /// rules name no such term on the as-of day.
    std::optional<day_point> evaluate_by(day_point expires) const;

 private:
    struct inside;
    std::unique_ptr<inside> in_;
};

/// Runs the examples of every 清理理由.
example_report run_reason_examples(const rule::rule_set&, const calendar&, const instrument_table&);

/// The ids of the signals that rules about content ask for: what makes a content_signal.
std::set<std::string> lead_ids(const rule::rule_set&);

/// Of several reasons the weightiest proposal; between an end by its own term and one by another
/// document, the earlier.
disposition proposed(const std::vector<held_reason>&, const life&);

}  // namespace yigui::cleaning
