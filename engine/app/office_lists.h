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

/// Whether lists may be written into the folder: false, with a message, when a list there has
/// been filled in with decisions that the new one would not carry.
bool may_replace_lists(const std::string& folder, const cleaning::decision_book& carried,
                       day_point as_of);
/// Marks the lists in the folder as untouched since they were written.
void mark_as_written(const std::string& folder);

}  // namespace yigui::app
