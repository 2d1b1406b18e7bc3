// One rule and one case give one finding with its proof.
#pragma once

#include "judge/case_facts.h"
#include "rule/ast.h"
#include "yigui/finding.h"

namespace yigui::judging {

finding judge_rule(const rule::rule_decl&, const case_facts&, const rule::rule_set&, yigui::stage);

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
