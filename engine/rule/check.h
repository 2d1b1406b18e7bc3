// The checks on a whole rule set: how declarations fit together. Form, closed vocabularies and
// missing lines are reported earlier, while reading.
#pragma once

#include "base/diagnostic.h"
#include "rule/ast.h"

namespace yigui::rule {

/// Runs every pass, in order; all of them, whatever the earlier ones found.
void check(const rule_set&, diagnostics& report);

}  // namespace yigui::rule
