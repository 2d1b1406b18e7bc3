// Steps that were taken with something else than the paper's own document, by what their clause is
// about (asides_of_subjects.cpp). Papers that no document of its own is known of are not asked.
#pragma once

#include <optional>
#include <string>

#include "recognise/judge.h"

namespace yigui::recognising {

/// Why the step is another thing's; nothing when no such thing is named.
std::optional<std::string> aside_of_subjects(const judge&);

}  // namespace yigui::recognising
