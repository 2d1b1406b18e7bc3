// What may be chosen in a field with boxes (合法 □ 不合法 ☑, □合法 ☑不合法): on which side of their words the boxes
// stand, and whether one of the options was ticked.
#pragma once

#include "recognise/form_value.h"
#include "recognise/reading.h"

namespace yigui::recognising {

/// 合法 □ 不合法 ☑: the field around a place begins with a word and ends with a box.
bool boxes_stand_behind(const reading&, std::size_t at);

/// The box of an option; `none` where the field has fewer than two boxes, or no one of them is ticked.
box box_of_option(const reading&, stretch option);

}  // namespace yigui::recognising
