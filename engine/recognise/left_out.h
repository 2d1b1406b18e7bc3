// 除备案尚未办理外,其余程序均已完成: what is excepted is a step that was left out.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// Does the clause except the step at this place from the others, which it says were taken?
bool is_left_out_of_course(const reading& r, stretch place, stretch clause, stretch sentence);

}  // namespace yigui::recognising
