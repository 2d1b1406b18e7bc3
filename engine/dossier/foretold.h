// Whether what reads like a record is only foreseen: a plan, a timetable, a letter written before the day it tells of.
// Not for words that put a thing off (拟, 将, 计划于): recognition reads those in the sentence.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// Whether a done step is told of for a day still to come when it was written, or by a line that is only a day and a
/// step in a paper that plans.
bool is_foretold(const mention&, const sheet&);

}  // namespace yigui::joining
