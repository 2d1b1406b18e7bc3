// The first half of page layout: boxes of one page to rows of segments, rows to the order in which
// columns are read. layout_lines.cpp says how.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/page_layout.h"

namespace yigui::reading {

/// Boxes that stand on one line without a wide gap.
struct segment {
    double left = 0, top = 0, right = 0, bottom = 0;
    double size = 0;    ///< the mean em of its characters
    double weight = 0;  ///< of the characters in that mean
    std::uint32_t page = 0;
    std::vector<laid_piece> pieces;
    std::string text;  ///< without its gaps

    double width() const { return right - left; }
    double middle() const { return (top + bottom) / 2; }
};

/// Segments side by side, left to right.
struct row {
    std::vector<segment> segments;

    double left() const { return segments.front().left; }
    double right() const { return segments.back().right; }
    double middle() const { return segments.front().middle(); }
};

/// Rows that are read one after the other within one column of the page.
struct flow_column {
    double left = 0, right = 0;  ///< of the column's text
    std::vector<row> rows;
};

/// The rows of a page from top to bottom.
std::vector<row> rows_of(const page_boxes&, std::uint32_t page);
/// The same in reading order: columns of running text are read one after the other.
std::vector<flow_column> columns_of(std::vector<row>);

}  // namespace yigui::reading
