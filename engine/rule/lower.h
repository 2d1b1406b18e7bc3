// From what the files say to what judging uses: adoptions take over the body of the rule they
// name, packs that lie over others replace what they may, rules are put in order.
#pragma once

#include "rule/declare.h"

namespace yigui::rule {

/// Empties `adoptions` into `set.rules`, applies overlays and writes their notes.
void lower(draft&, diagnostics& report);

}  // namespace yigui::rule
