// Rules that a sentence rests on. 根据《…办法》 names why something was done, and never what it was done
// to: the object of a step is looked for as if the name were not there. What a paper itself is
// based on is citations.h's.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// Does a word of the sentence, or a 《, only name the rule that something rests on? What such a
/// title says its rules are about is told all the same: 规范性文件 in 根据《规范性文件管理办法》.
bool only_names_basis(const reading&, stretch word);

/// Is each 《》 that opens in the stretch the name of such a rule? True where none does.
bool names_basis_only(const reading&, stretch);

}  // namespace yigui::recognising
