// The rules changed a little, one change at a time, to see whether their examples notice: a change
// that no example notices could be made by mistake.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "judge/instruments.h"
#include "rule/ast.h"

namespace yigui {

class phrase_book;

struct mutant {
    enum class change : unsigned char {
        limit,          ///< a number of days and the like, one more or one less
        exemption,      ///< 免除 left out
        mitigation,     ///< 降级 left out
        order,          ///< 甲 and 乙 exchanged, or a comparison turned round
        same_day,       ///< 早于 and 不晚于, ≥ and > exchanged
        applicability,  ///< one fact of 适用 denied
    } kind{};
    std::string rule;           ///< of a parameter, its name
    std::string before, after;  ///< what was written, what it was changed to; after may be empty
    rule::position at;
    bool is_killed = false;  ///< an example comes out otherwise
};

/// Whether examples that are not of rules (清理理由) notice a changed set.
using further_examples = std::function<bool(const rule::rule_set&)>;

/// By rule, then parameters. Adopted bodies are changed once, where they stand.
std::vector<mutant> try_mutants(const rule::rule_set&, const phrase_book&, const calendar&,
                                const instrument_table&, const further_examples& = {});

}  // namespace yigui
