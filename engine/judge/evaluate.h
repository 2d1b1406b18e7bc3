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

/// trace::is_binding without judging: applicability by facts is not looked at.
bool is_binding(const rule::rule_decl&, const case_facts&, const rule::rule_set&);

/// Whether the pack addresses the issuer: everyone, or one of the organs named (适用机关). Unknown
/// when there is no issuer, or the pack has 不适用机关 and names it on neither side.
truth addresses(const rule::pack*, const std::string& issuer);

/// Whether the 适用 of a rule that binds will hold once the steps still ahead are done.
truth will_apply(const rule::rule_decl&, day_point edition, const case_facts&,
                 const rule::rule_set&);

}  // namespace yigui::judging
