// Steps that stand behind a head which says that they were taken: 《细则》的制定履行了规定程序:委托…论证;
// 召开…;由厅务会议审议决定. Lists whose items stand on lines of their own are norms.cpp's.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// Does the place stand behind such a head, in an item that says nothing else of itself?
bool is_in_taken_course(const reading& r, stretch place, stretch item);

}  // namespace yigui::recognising
