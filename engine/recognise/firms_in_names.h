// A word for firms that stands in a document's own name.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 企业上云补助细则已征求各部门意见, 商户门前三包规定草案已公开征求意见: `place` runs from the firms of a
/// name without 《》 to the word of asking, and whom it asks stands elsewhere. 企业对办法提出意见 and
/// 向企业就办法征求意见 tell of firms.
bool is_named_after_firms(const reading&, stretch place, stretch clause);

}  // namespace yigui::recognising
