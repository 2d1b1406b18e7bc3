// Who took a step, by the name in front of it. Who issued a paper is signature.cpp's.
#pragma once

#include <string>

#include "recognise/polarity.h"
#include "recognise/reading.h"

namespace yigui::recognising {

/// 县司法局 of 县司法局出具了意见; empty when nobody is named.
std::string actor_in(const reading&, const judgment&);

}  // namespace yigui::recognising
