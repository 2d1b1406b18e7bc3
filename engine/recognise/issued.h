// The sentence in which a notice issues what a meeting has passed. Other records of meetings are
// judged by their words (done.cpp).
#pragma once

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// 《工会…办法》已经某会第3次书记处会议审议通过,现印发给你们: whoever sat between the paper's name and the
/// decision is the organ that issues it, whatever its name. What congresses, owners and shareholders
/// decide is no decision of an organ.
bool is_issued_as_decided(const reading&, yigui::step, const phrase_hit&, stretch sentence);

}  // namespace yigui::recognising
