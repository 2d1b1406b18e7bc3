// Text in columns of display cells: a Chinese character takes two. Wrapping keeps the rules of
// Chinese setting: no closing mark at the start of a line, no opening mark at its end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yigui::report {

/// Breaks printable text into lines of at most `width` cells. Words in Latin letters, numbers
/// and paths stay whole unless one alone is wider than a line. At least one line is given.
std::vector<std::string> wrapped(std::string_view text, unsigned width);

/// `text` and blanks up to `width` cells; longer text stays as it is.
std::string padded(std::string_view text, unsigned width);

/// Lines of `text`, the first after `lead`, the others indented to the same column.
std::string hanging(std::string_view lead, std::string_view text, unsigned width);

}  // namespace yigui::report
