// The chains of bases behind an ended one: whatever rests on a document whose basis has ended, at
// any distance. Leads only (life::chain_ended).
#pragma once

#include "cleanup/corpus.h"
#include "cleanup/life.h"

namespace yigui::cleaning {

/// Fills chain_ended; needs the links and every basis_ended.
void follow_chains(const corpus&, lives&, day_point as_of);

}  // namespace yigui::cleaning
