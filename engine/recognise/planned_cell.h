// Tables that set what is planned beside what came of it. The cell of the plan names steps in the words of what
// was done (完成合法性审核), and only the cell beside it says whether they were.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 事项 | 年度计划 | 完成情况: stands the place in the column of the plan, and does the row not say that it was kept?
bool is_planned_and_open(const reading&, std::size_t at);

}  // namespace yigui::recognising
