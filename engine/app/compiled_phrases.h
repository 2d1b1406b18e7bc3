// The phrase data as it stood in rules/recognise when the program was built.
#pragma once

#include <string_view>

namespace yigui::app {

/// See phrase_book::load. Empty when the data had mistakes.
std::string_view compiled_phrases();

}  // namespace yigui::app
