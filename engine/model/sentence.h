// The sentence around a place of a text. Not for splitting a text into sentences.
#pragma once

#include <string_view>

#include "yigui/document.h"

namespace yigui {

/// From behind the mark or line end before `at` to the one behind it (。；！？, that mark included),
/// within `whole`.
span sentence_around(std::string_view text, span whole, span at);

}  // namespace yigui
