// The values that conditions of the rule language work with, and their three-valued logic
// (Kleene). An unknown value is never guessed: it carries the name of what is not known.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "rule/ast.h"
#include "yigui/date.h"

namespace yigui::judging {

/// No value: `missing` names, in the words of the rule language, the fact that is not known.
struct unknown {
    std::string missing;
    friend bool operator==(const unknown&, const unknown&) = default;
};

using scalar = std::variant<unknown, bool, int, rule::duration, date, std::string>;

enum class truth : unsigned char { no, unknown, yes };

truth operator&&(truth, truth) = delete;  // both() evaluates by the table, never short
truth both(truth, truth);
truth either(truth, truth);
truth negation(truth);

/// The truth of a value; unknown for anything that is not a truth value.
truth truth_of(const scalar&);
bool is_known(const scalar&);

/// Canonical text: 是, 否, 不明, an ISO date, an integer, 30日.
std::string canonical(const scalar&);
std::string canonical(truth);

/// Compares two values of one type; unknown when either is not known, when the types differ, or
/// when dates known only to the month leave it open.
truth compare(rule::op, const scalar&, const scalar&);

/// Whether a lies before b: strictly, or also on the same day.
truth is_before(const date& a, const date& b, bool same_day_too);

}  // namespace yigui::judging
