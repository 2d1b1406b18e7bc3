// Patterns in rules: how a number or a title must be written. Regular expressions of ICU over the
// whole of a text; not for recognising steps, which is what rules/recognise is for.
#pragma once

#include <optional>
#include <string_view>

namespace yigui {

/// Whether the whole text is of the pattern's form; nothing when the pattern can't be read, or
/// takes too long on this text.
std::optional<bool> is_of_form(std::string_view text, std::string_view pattern);

/// Whether the pattern can be read.
bool is_pattern(std::string_view pattern);

}  // namespace yigui
