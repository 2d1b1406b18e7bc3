// Page numbers and running headers: what stands at the edge of pages and is no text of the paper.
#pragma once

#include <vector>

#include "read/layout_lines.h"

namespace yigui::reading {

struct page_rows {
    double height = 0;
    std::vector<row> rows;
};

/// Takes them out of the rows; gives the headers and footers that had words, each once.
std::vector<segment> take_margins(std::vector<page_rows>&);

/// "3", "— 3 —", "第3页 共10页", "3/10".
bool is_page_number(std::string_view text);

}  // namespace yigui::reading
