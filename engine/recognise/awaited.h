// Papers that went to those who review or assess, and have not come back.
#pragma once

#include "recognise/mentions.h"

namespace yigui::recognising {

/// 审查表已报市局会审,会审意见尚未返回: was it only sent or entrusted, and its result is still to come?
bool is_awaited(const reading&, const phrase_hit&, yigui::step);

}  // namespace yigui::recognising
