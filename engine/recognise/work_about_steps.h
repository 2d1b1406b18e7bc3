// Work that has a step for its matter and is no step: checking how it is taken, watching one, printing a
// collection of readings, passing on a notice about it.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 督查了听取企业意见的落实情况, 观摩了听证会, 编印了政策解读汇编: does a verb of such work govern the hit? What is
/// told of the document by name (通报了《办法》征求意见情况) is left to the other questions.
bool is_matter_of_other_work(const reading&, stretch hit, stretch clause, yigui::step,
                             string_view title);

}  // namespace yigui::recognising
