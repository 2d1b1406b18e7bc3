// Which results a rule can give: by the form of its requirement, its stage, its exemptions and
// whether its conditions can come out false or open. The checker asks for examples of some of
// them, the coverage of all.
#pragma once

#include <string>
#include <vector>

#include "rule/ast.h"

namespace yigui::rule {

/// The results that a form gives when it is not met.
std::vector<result_kind> failures_of(const requirement&);

/// All results that cases can bring out of the rule while one of its editions is in force; those
/// of an open 适用 left out. In the vocabulary's order.
std::vector<result_kind> results_of(const rule_decl&);

/// The parts of a condition that hold no 且, 或, 非, each once by its spelling.
std::vector<expr_ptr> atoms_of(const expr_ptr&);

/// An atom as it stands in a condition: under an even or an odd number of 非.
struct literal {
    std::string atom;
    bool is_denied = false;
    friend auto operator<=>(const literal&, const literal&) = default;
};
std::vector<literal> literals_of(const expr_ptr&);

/// An atom and the truth chosen for it.
struct choice {
    expr_ptr atom;
    bool value = false;
};
/// A choice of all atoms for which the condition has that value; empty when there is none, and
/// for more than 12 atoms.
std::vector<choice> choices_for(const expr_ptr&, bool value);

/// Whether the atoms can be chosen so that the condition has that value. An atom given by 已知
/// and its fact count as unrelated; of more than 12 atoms everything is believed possible.
bool can_be(const expr_ptr&, bool value);

}  // namespace yigui::rule
