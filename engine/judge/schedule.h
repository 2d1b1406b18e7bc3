// When a draft can lawfully be issued at the earliest: the missing steps in their order, each
// with the days that the rules give it, from the as-of date on.
#pragma once

#include <vector>

#include "judge/case_facts.h"
#include "judge/step_order.h"
#include "rule/ast.h"
#include "yigui/finding.h"

namespace yigui::judging {

schedule plan_schedule(const case_facts&, const rule::rule_set&,
                       const std::vector<const rule::rule_decl*>& planned,
                       const std::vector<step_result>&, const std::vector<finding>&,
                       const step_order&);

}  // namespace yigui::judging
