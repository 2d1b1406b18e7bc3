// From lines and their roles to the nodes of a document, in preorder.
#pragma once

#include "model/sections.h"

namespace yigui::structure {

void build_nodes(document&, const layout&);

}  // namespace yigui::structure
