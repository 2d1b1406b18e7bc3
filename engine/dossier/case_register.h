// Registers of what comes in case by case (建议提案办理台账, 依申请公开台账): a row is a case, with
// the days on which it came in and was answered. Not for telling which matter a register is about;
// that is matters.h's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "yigui/date.h"
#include "yigui/document.h"

namespace yigui::joining {

/// A day in a cell.
struct registered_day {
    date on;
    span at;
};

struct registered_case {
    std::string key;  ///< its number in the table, or "第3行"
    span row;
    std::optional<registered_day> received, answered, extended;
};

/// The rows of the tables whose head names a day of receipt and one of the answer; empty when
/// there is no such table. Rows without both days and without a number are left out.
std::vector<registered_case> cases_in(const document&, span whole);

}  // namespace yigui::joining
