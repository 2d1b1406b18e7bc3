// What a paper records by being what its title says: an explanation explains, a report on filing files,
// a notice of what is shown opens its consultation, a decision of repeals is the result of a clean-up.
#pragma once

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// Adds the mentions of such a paper whose text does not tell the step itself.
void tell_by_title(const reading&, facts&);
/// 《…》公开征求意见采纳情况的说明: answers without figures, whose title tells whose opinions they are. To be asked
/// when the rows of tables have been read.
void ask_by_title(const reading&, facts&);

}  // namespace yigui::recognising
