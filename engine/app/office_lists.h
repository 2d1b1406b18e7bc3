// The lists that an office keeps itself: its register of documents, and the list of an earlier
// clean-up with its decisions filled in. Both are CSV or a spreadsheet, typed by people.
#pragma once

#include <optional>
#include <string>

#include "cleanup/decisions.h"
#include "cleanup/register.h"

namespace yigui::app {

/// Nothing, with a message, when the register cannot be used; an empty one without a path.
std::optional<cleaning::office_register> load_register(const std::string& path);
/// Nothing, with a message, when the list cannot be used; an empty one without a path.
std::optional<cleaning::decision_book> load_decisions(const std::string& path);

}  // namespace yigui::app
