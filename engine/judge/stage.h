// The stage a dossier has reached, told from its papers when the user does not say it.
#pragma once

#include <string>

#include "judge/case_facts.h"

namespace yigui::judging {

struct told_stage {
    yigui::stage at = yigui::stage::drafting;
    std::string because;  ///< Chinese
};

/// An issued document is 公布后, or 到期 from the day on which its validity may be evaluated
/// (`evaluate_months` before it ends). A draft is as far as its papers show: decided 印发前,
/// reviewed 审议前, consulted on or sent for review 送审, else 起草.
told_stage tell_stage(const case_facts&, int evaluate_months);

/// The months before expiry in which a rule of the set wants an evaluation; 0 when none does.
int months_before_expiry(const rule::rule_set&, const case_facts&);

}  // namespace yigui::judging
