// One rule and one case give one finding with its proof.
#pragma once

#include "judge/case_facts.h"
#include "judge/trace.h"
#include "rule/ast.h"
#include "yigui/finding.h"

namespace yigui::judging {

/// `seen`, when given, is told which parts of the rule the case went through.
finding judge_rule(const rule::rule_decl&, const case_facts&, const rule::rule_set&, yigui::stage,
                   trace* seen = nullptr);

/// The sources in force; none when the rule names law and only its plan item is: a plan is a
/// source of duties of its own, but does not prolong the law that it points to.
std::vector<const rule::source*> sources_in_force(const rule::rule_decl&, day_point);

/// Whether the rule binds this case: its pack is in force on the edition date and addresses the
/// document's issuer, and one of its sources is in force. Applicability by facts comes later.
bool is_binding(const rule::rule_decl&, const case_facts&, const rule::rule_set&);

/// Whether the pack addresses the issuer: everyone, or one of the organs named (适用机关). Unknown
/// when there is no issuer, or the pack has 不适用机关 and names it on neither side.
truth addresses(const rule::pack*, const std::string& issuer);

/// Whether a binding rule's 适用 holds.
truth applicability(const rule::rule_decl&, const case_facts&, const rule::rule_set&,
                    bool looks_ahead = false);

}  // namespace yigui::judging
