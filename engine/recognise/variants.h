// Traditional characters and common misreadings of scans, folded to what the phrase data is
// written in. Not for titles and names shown to anyone: those come from the original text.
#pragma once

#include <string_view>

#include "base/unicode.h"

namespace yigui::recognising {

/// The text folded (see base/unicode.h) and its variants replaced. Each replacement has the size
/// of what it replaces.
folded_text fold_variants(std::string_view);

}  // namespace yigui::recognising
