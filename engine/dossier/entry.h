// What the subject's row in a register of several documents records: an outcome and its day. Not for finding the row
// (row.h), nor for registers in which a column's head names the step (dated_columns.h).
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// 2 | 某办法 | 2月7日 | 2月11日 | 通过: the day on which the entry's outcome came about. None where no cell is an outcome
/// of the step, or no day stands in its cell or in a column headed by the day of one.
std::optional<date> day_of_entry(const sheet&, span row, step);

}  // namespace yigui::joining
