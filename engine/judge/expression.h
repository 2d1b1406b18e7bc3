// Evaluates the conditions and dates of rules over the facts of a case, in three-valued logic,
// writing what it used into the proof.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/case_facts.h"
#include "judge/proof_log.h"
#include "judge/trace.h"
#include "rule/ast.h"

namespace yigui::judging {

/// What an expression is evaluated in: one rule, one edition date, one proof.
struct scope {
    const case_facts& facts;
    const rule::rule_set& rules;
    std::string pack;  ///< whose parameters come first
    day_point edition{};
    proof_log& log;
    std::vector<const rule::source*> parameter_sources;  ///< filled while evaluating
    bool looks_ahead = false;       ///< for planning: what is yet to come counts as 已知
    trace* seen = nullptr;          ///< filled when someone asks which parts of the rule were used
    bool asks_unseen_text = false;  ///< the rule is about a text that is not in the dossier
};

struct evaluated {
    scalar value = unknown{};
    std::size_t line = SIZE_MAX;       ///< proof line that shows it; SIZE_MAX for a literal
    std::vector<std::string> reasons;  ///< the facts that decided it, readable
    std::vector<quote_ref> quotes;     ///< the characters behind those facts
    std::string name;                  ///< of a fact or parameter, for messages

    truth is_true() const { return truth_of(value); }
    std::string missing() const;
};

evaluated evaluate(const rule::expr&, scope&);

/// A parameter's value in force on the day; nothing when there is no such name or edition.
struct found_parameter {
    const rule::parameter* parameter = nullptr;
    const rule::parameter_value* value = nullptr;
};
found_parameter find_parameter(const rule::rule_set&, const std::string& name,
                               const std::string& pack, day_point);

/// The day `amount` after (or before) a day; nothing when working days leave the years known.
std::optional<day_point> shifted(day_point, const rule::duration& amount, bool back,
                                 const calendar&);

}  // namespace yigui::judging
