// The sheet that a document is signed on (某局发文稿纸): its head names the organ, and its fields the
// document and its number. What its fields say of steps is form.h's.
#pragma once

#include <optional>
#include <string>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// The organ in front of the form's name; nothing when the paper is no such sheet.
std::optional<stated<std::string>> organ_of_sheet(const reading&);
/// What is to be issued: 事由:关于印发…的通知.
std::optional<stated<std::string>> title_on_sheet(const reading&);
/// 发文字号:某规〔2021〕3号　2021年3月15日印发, wherever on the sheet it stands.
std::optional<stretch> number_on_sheet(const reading&);

}  // namespace yigui::recognising
