// Line ends that a program set in a plain text because its lines were full: a mail, an export of
// fixed width. Not for the lines of a printed page, whose widths only come near each other
// (recognise/torn_lines.cpp).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace yigui::reading {

/// Offsets of the line feeds, ascending, that stand inside a paragraph. None when the lines are not
/// seen to be cut at exactly one width, in characters or in display columns.
std::vector<std::size_t> feeds_set_by_width(std::string_view text);

}  // namespace yigui::reading
