// Files and the office's register side by side: which row is which file, what only the register
// knows, and where the two say different things.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cleanup/card.h"
#include "cleanup/register.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// What the register says of a card.
struct joined_row {
    const register_row* row = nullptr;  ///< of the register given; null: none
    std::vector<cleanup_conflict> conflicts;
    std::vector<std::string> from_register;  ///< Chinese names of the facts taken from the row
};

/// Apart, so that the cards can go on alone.
struct joined_cards {
    std::vector<card> cards;
    std::vector<joined_row> rows;  ///< one a card
};

/// The document's own text goes before the page around it, that before the register. A row without
/// a file becomes a card without a path; it stands behind the files.
joined_cards join(std::vector<card>, const office_register&);

}  // namespace yigui::cleaning
