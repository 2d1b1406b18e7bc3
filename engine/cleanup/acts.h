// What a document does to others: citations with their roles, lists of a clean-up or repeal, and
// the new term that an extension gives.
#pragma once

#include <vector>

#include "cleanup/card.h"

namespace yigui::cleaning {

std::vector<act> acts_of(const document&, const facts&);

}  // namespace yigui::cleaning
