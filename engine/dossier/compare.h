// Facts on which papers about the subject disagree.
#pragma once

#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

std::vector<disagreement> disagreements_in(const std::vector<sheet>&, const std::vector<paper>&,
                                           const identity&, const std::vector<event>&);

}  // namespace yigui::joining
