// Words for a step, or for whom it asks, that stand in a document's own name without 《》.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 企业上云补助细则已征求各部门意见, 商户门前三包规定草案已公开征求意见: `place` runs from the firms of a
/// name without 《》 to the word of asking, and whom it asks stands elsewhere. 企业对办法提出意见 and
/// 向企业就办法征求意见 tell of firms.
bool is_named_after_firms(const reading&, stretch place, stretch clause);

/// 合法性审核规定已公开征求意见, 后评估办法已通过审议: `place` is a step's noun and the document sets rules on
/// it. 经合法性审核办法可行 tells of the step.
bool is_named_after_step(const reading&, stretch place, stretch clause);

}  // namespace yigui::recognising
