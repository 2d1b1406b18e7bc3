// The record of a talk with firms and associations that has fields above what was said (时间, 地点, 参加,
// 主题), and no title: what its fields are, and whether firms were heard on a draft.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 主题:《…办法》征求意见稿, 地点:二楼会议室, in a text that opens with such fields.
bool is_field_of_talk(const reading&, stretch line);

/// Those who came speak for firms or associations, the matter is a draft, and what they said stands below.
bool is_talk_with_businesses(const reading&);

}  // namespace yigui::recognising
