// Notes of a call or a visit: who was called, when, and what was said. Firms and their associations are
// often heard so; letters and meetings are kinds of their own (kind_hearing.cpp).
#pragma once

#include <vector>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// 受话单位:某公司 … 内容:就《…》听取意见。对方意见:…: firms were heard on a draft, on the day of the note.
void read_calls(const reading&, std::vector<mention>&);

}  // namespace yigui::recognising
