// What there is to say of one rule, in the order in which a drafter asks: what is wanted, by what
// source, what satisfies it, what excuses it, what is usually wrong, how examples come out.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rule/ast.h"

namespace yigui::rule {

struct rule_page {
    std::string id, title;
    std::vector<std::pair<std::string, std::string>> facts;  ///< 步骤, 级别 …
    struct section {
        std::string name;
        std::vector<std::string> lines;  ///< one that belongs to the line before is indented
    };
    std::vector<section> sections;
};

rule_page page_of(const rule_set&, const rule_decl&);
rule_page page_of(const rule_set&, const unchecked_decl&);

}  // namespace yigui::rule
