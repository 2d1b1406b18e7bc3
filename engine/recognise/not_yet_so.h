// Steps told in the words of what was done that the sentence itself takes for open: foreseen, left to be filled in, struck
// out as a slip, reaching nobody, or with a 至今未 between the step's own words.
#pragma once

#include <optional>
#include <string>

#include "recognise/reading.h"

namespace yigui::recognising {

/// Why what is told at the hit is not so yet: 有望于2月13日审议通过, 已经审核(待补), “经审议通过”系笔误. Nothing when
/// it is.
std::optional<std::string> why_not_yet_so(const reading&, const phrase_hit&, yigui::step,
                                          stretch clause, stretch sentence);

}  // namespace yigui::recognising
