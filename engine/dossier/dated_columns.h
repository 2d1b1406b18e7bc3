// Registers in which a column is headed by the day of a step (签发日期, 备案日期): the day in the subject's row tells
// that the step was done. Not for what the cells say in words: those are read as sentences.
#pragma once

#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

struct dated_cell {
    yigui::step step{};
    date on;
    span row;  ///< the subject's row
};

/// The days in the subject's row, of the columns whose heads name a step. Only of a register of what was issued
/// by its title, and of a row that bears the subject's number and name and as many cells as the head.
std::vector<dated_cell> dated_cells_of_subject(const sheet&, const identity&);

}  // namespace yigui::joining
