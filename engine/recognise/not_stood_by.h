// Steps told as taken in words that the sentence itself does not stand by: hearsay and guess, a step in
// name only, and one that was taken back or came to nothing. What somebody claims and cannot prove is
// claims.cpp's.
#pragma once

#include <optional>
#include <string>

#include "recognise/reading.h"

namespace yigui::recognising {

/// Why what is told at the hit is no record: 听说已审核, 名为论证实为座谈, 审查结论已被撤销, 虽已报备但被退回. What
/// was taken again afterwards (重新审查后通过) is one. Nothing when the sentence stands by it.
std::optional<std::string> why_not_stood_by(const reading&, const phrase_hit&, stretch clause,
                                            stretch sentence, yigui::step);

}  // namespace yigui::recognising
