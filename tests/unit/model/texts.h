// Documents of plain lines for the tests of the model.
#pragma once

#include <string>
#include <string_view>

#include "yigui/document.h"

/// Each line a block; ">" in front makes it right-aligned, "^" centred, "#" a heading. A line
/// "|a|b|" is a row of a table.
yigui::document document_of(std::string_view lines);
