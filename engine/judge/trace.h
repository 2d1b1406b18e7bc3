// What one judging of a rule went through: whether it binds and applies, the edition day, the
// relief that held, the parameter value, how near it came to each limit. For measuring examples
// and for the order of steps; no finding depends on it.
#pragma once

#include <vector>

#include "judge/value.h"
#include "rule/ast.h"

namespace yigui::judging {

struct trace {
    /// The pack is in force on the edition day and addresses the document's issuer, and one of
    /// the rule's sources is in force.
    bool is_binding = false;
    truth applies = truth::no;  ///< of 适用, when binding
    day_point edition{};
    const rule::exemption* exempted = nullptr;
    const rule::mitigation* mitigated = nullptr;
    const rule::parameter_value* value = nullptr;  ///< of the last parameter looked up
    struct limit {
        const rule::operation* at = nullptr;  ///< the comparison; null: the requirement's own
        const rule::parameter_value* value = nullptr;  ///< null: a literal
        long spare = 0;  ///< days or units: 0 just kept, -1 just missed
    };
    std::vector<limit> limits;
};

}  // namespace yigui::judging
