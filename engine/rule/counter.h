// Counter-examples to a pack: for each gap or overlap of editions and each pair of requirements
// that no case can meet, a case of a few lines that shows it. Judging it is not done here.
#pragma once

#include <string>
#include <vector>

#include "rule/ast.h"

namespace yigui::rule {

struct counter_example {
    std::string what;                ///< the checker's words
    position at;                     ///< where the checker points
    std::vector<std::string> rules;  ///< ids of the rules that it shows; empty: none uses it
    example shown;                   ///< papers, facts, as-of day; its result says nothing
    std::vector<std::string> also;   ///< further conditions that 设 can't give, in words
};

/// In the order in which `rules check` reports them.
std::vector<counter_example> counter_examples(const rule_set&);

}  // namespace yigui::rule
