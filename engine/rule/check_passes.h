// The passes of the checker and what they share. Each pass reads the whole set and knows nothing
// of the others.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "rule/ast.h"
#include "rule/counter.h"
#include "rule/remark.h"
#include "rule/vocabulary.h"

namespace yigui::rule::checks {

/// Makes a case for what a pass found (counter.h).
class example_collector {
 public:
    example_collector(const rule_set& set, std::vector<counter_example>& found)
        : set_(set), found_(found) {}
    /// A day in the gap, or one on which both editions are in force.
    void edition_of_parameter(const parameter&, day_point, std::string what, position at);
    void edition_of_rule(const rule_decl&, day_point, std::string what, position at);
    /// `too_long`: more than one of them allows.
    void periods(const rule_decl& least, const rule_decl& most, day_point, const duration& too_long,
                 std::string what);
    /// Without `b`: what the rule wants and what it applies to exclude each other.
    void conditions(const rule_decl& a, const rule_decl* b, day_point, std::string what);

 private:
    const rule_set& set_;
    std::vector<counter_example>& found_;
};

/// The set under check, its parameters by name, and where remarks go.
struct subject {
    const rule_set& set;
    diagnostics& report;
    std::map<std::string, std::vector<const parameter*>> parameters;
    example_collector* examples = nullptr;  ///< when cases are wanted

    void error(position at, std::string message, std::string hint = {}) const {
        complain(report, set.files, at, std::move(message), std::move(hint));
    }
    void warning(position at, std::string message, std::string hint = {}) const {
        complain(report, set.files, at, std::move(message), std::move(hint),
                 diagnostic::level::warning);
    }
    /// An error with a second place.
    void error(position at, std::string message, std::string hint, position other,
               std::string other_message) const;
    bool is_full() const { return report.all().size() >= max_remarks; }
};

/// A rule's expressions, each with the type it must have and where it stands.
struct slot {
    const expr* e = nullptr;
    type wanted = type::truth;
    std::string line;  ///< keyword
};
std::vector<slot> expressions_of(const rule_decl&);

/// A stretch of days, open where empty.
struct life {
    std::optional<day_point> from, to;
};
/// From the first day of any source to the last; open where one is.
life life_of(const std::vector<source>&);
/// Whether they have a day in common.
bool meet(const life&, const life&);
/// The first day that they have in common; some day when both are open.
day_point common_day(const life&, const life&);

/// The truth of an expression of constants only.
std::optional<bool> constant(const expr&);

void unique_ids(const subject&);
void overlays(const subject&);
void names_and_types(const subject&);
void requirements(const subject&);
void report_texts(const subject&);
void levels(const subject&);
void editions(const subject&);
void exemptions(const subject&);
void reachable_exemptions(const subject&);
void contradictions(const subject&);
void examples(const subject&);
void unused_parameters(const subject&);
void order(const subject&);

}  // namespace yigui::rule::checks
