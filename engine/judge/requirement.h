// The closed set of requirement forms (rules/README.md): what each gives for a case, before
// exemptions, mitigations and applicability are looked at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/expression.h"
#include "yigui/finding.h"

namespace yigui::judging {

struct outcome {
    result_kind result = result_kind::undetermined;
    std::vector<std::size_t> lines;   ///< proof lines it follows from
    std::vector<std::size_t> events;  ///< indices into dossier::events, shown as evidence
    std::vector<quote_ref> quotes;    ///< further characters shown as evidence
    std::string missing;              ///< of an undetermined one
    std::optional<day_point> due;
    std::string actual, required, due_text, first, second;  ///< for {实际} {要求} {应于} {甲} {乙}
    std::string message;                ///< in place of the rule's own, when not empty
    std::string note;                   ///< appended to the message
    std::string form;                   ///< the form's keyword, as in the proof
    std::vector<std::string> premises;  ///< canonical, what the table was entered with
};

/// Whether the case has reached the stage from which the rule counts.
bool stage_reached(const rule::rule_decl&, yigui::stage at);

/// Whether the rule asks about the document's text and not about a step.
bool is_of_text(const rule::rule_decl&);

/// The step that a period rule measures: 期间 步骤, or both ends speak of one step
/// (合法性审核.开始 到 合法性审核.日期).
std::optional<step> measured_step(const rule::rule_decl&);

outcome on_record(const rule::rule_decl&, yigui::stage at, scope&);
outcome step_period(const rule::rule_decl&, scope&);
outcome period_between(const rule::rule_decl&, scope&);
outcome order(const rule::rule_decl&, scope&);
outcome deadline(const rule::rule_decl&, yigui::stage at, scope&);
outcome agreement(const rule::rule_decl&, scope&);
outcome condition(const rule::rule_decl&, yigui::stage at, scope&);

/// Shows duties, denials, unproven claims and other documents' papers beside a missing record.
void note_what_does_not_count(outcome&, const step_record&, const dossier&);

/// Dispatches on the form and closes the outcome's proof with its table line.
outcome require(const rule::rule_decl&, yigui::stage at, scope&);

}  // namespace yigui::judging
