// Files and the office's register side by side: which row is which file, what only the register
// knows, and where the two say different things.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cleanup/card.h"
#include "cleanup/register.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// A card and what the register says of it.
struct joined_card {
    yigui::cleaning::card card;
    std::optional<register_row> row;
    std::vector<cleanup_conflict> conflicts;
    std::vector<std::string> from_register;  ///< Chinese names of the facts taken from the row
};

/// The document's own text goes before the page around it, that before the register. A row without
/// a file becomes a card without a path; it stands behind the files.
std::vector<joined_card> join(std::vector<card>, const office_register&);

}  // namespace yigui::cleaning
