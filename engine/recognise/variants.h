// Traditional characters and common misreadings of scans, folded to what the phrase data is
// written in. Not for titles and names shown to anyone: those come from the original text.
#pragma once

#include <string>

namespace yigui::recognising {

/// Replaces characters in place. Each replacement has the size of what it replaces, so places
/// in the text keep their meaning.
void simplify(std::string& folded);

}  // namespace yigui::recognising
