// Notices that set right or put off the end of a consultation that another notice opened: 截止日期“3月20日”
// 有误,应为“4月3日”. What the first notice says itself is mention_dates.cpp's.
#pragma once

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// Is the paper such a notice, and does it tell until when opinions are taken now?
bool sets_term_right(const reading&);
/// Puts one statement with the days that hold now in the place of those that its sentences give.
void set_term_right(const reading&, facts&);

}  // namespace yigui::recognising
