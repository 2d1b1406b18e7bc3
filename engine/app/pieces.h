// Writing a text that is handed out in pieces, since it may be larger than memory should hold.
#pragma once

#include <functional>
#include <string>

#include "report/text_sink.h"

namespace yigui::app {

/// Writes to the file, or to standard output when `file` is empty. False, with a message, when it
/// cannot be written whole.
bool write_pieces(const std::string& file, const std::function<void(const text_sink&)>& make);

}  // namespace yigui::app
