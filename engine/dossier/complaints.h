// What somebody outside claims of the document: a complaint, a message on a site, an application for review.
// That a step was left out is then a claim and no finding, unless the answer bears it out.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// Whether the mention is such a claim.
bool is_claimed(const mention&, const sheet&);

}  // namespace yigui::joining
