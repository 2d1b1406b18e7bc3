// Paragraphs set on pages as an office prints them: indented by two characters, lines stretched to
// the edge, no mark at the beginning of a line that may not stand there. A paragraph that ends far
// to the right is followed by an empty line, and no line ends at a space: the page alone could not
// tell either. Places are in ems of the only size of characters there is.
#pragma once

#include <string>
#include <vector>

#include "written_as.h"

struct set_line {
    double left = 0, baseline = 0;
    std::string text;
    double stretch = 0;  ///< put behind each wide character
    /// The ems from a character to the next.
    double step(char32_t) const;
};
using set_page = std::vector<set_line>;

/// A4 in ems of 5 mm.
inline constexpr double page_width = 42, page_height = 59.4;

std::vector<set_page> typeset(const paragraphs&);

/// The width of a character.
double em_of(char32_t);
