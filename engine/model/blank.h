// White space as Chinese papers have it: ASCII, no-break, ideographic and zero-width characters.
#pragma once

#include <string>
#include <string_view>

#include "yigui/document.h"

namespace yigui {

/// Bytes of the white space character that stands at `at`; 0 when another character stands there.
std::size_t blank_at(std::string_view text, std::size_t at);
/// The span without white space at both ends.
span without_blanks(std::string_view text, span);
/// All characters that are not white space.
std::string squeezed(std::string_view);

}  // namespace yigui
