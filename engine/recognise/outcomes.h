// How a step ended, in the words of whoever told it: 审议通过, 符合公平竞争审查标准, 不予通过. Whether it was taken at
// all is judged before (polarity.h).
#pragma once

#include <string>

#include "recognise/reading.h"

namespace yigui::recognising {

/// The first outcome of the step in a stretch; of words that begin together the longest. Words of
/// the step's own name (合法 in 合法性审核) say nothing of how it ended.
std::string outcome_of(const reading&, yigui::step, stretch in, stretch name = {});

/// What a paper of the step itself concludes: behind 审核结论为, 评估结论:.
std::string conclusion_of(const reading&, yigui::step);

}  // namespace yigui::recognising
