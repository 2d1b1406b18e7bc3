// What a sentence on the course of a draft leaves over: the step that is excepted from those that were taken,
// the one that they all came before, and the last one that is still missing.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 除集体审议外的程序均已完成, 集体审议前的各项程序: is the step at this place only named to tell which others were taken?
bool is_beyond_the_taken(const reading&, stretch place, stretch clause, stretch sentence);

/// 目前仅剩合法性审核和集体审议两个环节: what is missing is told by its name.
bool is_last_missing(const reading&, stretch place, stretch clause);

}  // namespace yigui::recognising
