// One number on two different documents (重号): a mistake that an office wants to know of.
#pragma once

#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// Adds a conflict to each document in scope whose number another one in another file bears too,
/// unless both are the same document by title.
void tell_duplicate_numbers(cleanup_report&);

}  // namespace yigui::cleaning
