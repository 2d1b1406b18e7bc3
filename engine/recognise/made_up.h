// Orders to make up for a step that was left out, given without its name: 该稿没有征求过社会意见。请补办后再
// 报送. What was made up already is done_late.h's.
#pragma once

#include <vector>

#include "recognise/mentions.h"

namespace yigui::recognising {

/// Adds the duty to what was told as left out, where the sentences behind it order to make up for it.
void add_orders_to_make_up(const reading&, std::vector<mention>&);

}  // namespace yigui::recognising
