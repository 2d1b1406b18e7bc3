// What only sounds like an exemption of the document.
#pragma once

#include <optional>

#include "recognise/judge.h"

namespace yigui::recognising {

/// Why a step that reads as exempted is not: the ground is doubted, or the leave is for another matter.
std::optional<string_view> aside_of_exemption(const judge&);

}  // namespace yigui::recognising
