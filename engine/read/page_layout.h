// From text placed on pages, as OFD and PDF have it, to blocks in reading order: boxes to lines,
// lines to columns and table rows, lines to paragraphs across pages; page numbers and running
// headers set apart. It knows only geometry and characters; readers write the text with its origin.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "yigui/document.h"

namespace yigui::reading {

/// Text that runs from left to right on one line: a word, or one character. Units are the page's
/// own; y grows downwards.
struct text_box {
    double left = 0, top = 0, right = 0, bottom = 0;
    std::string text;  ///< not blank, no control characters
    double size = 0;   ///< of its characters: the em
};

struct page_boxes {
    double width = 0, height = 0;
    std::vector<text_box> boxes;
};

/// A box within a block, in reading order.
struct laid_piece {
    std::uint32_t page = 0, box = 0;
    bool has_gap = false;  ///< the page shows white space in front of it, inside the block
};

struct laid_block {
    block attributes;  ///< kind, table, row, column, centred, right
    std::vector<laid_piece> pieces;
};

struct laid_text {
    std::vector<laid_block> blocks;
    std::vector<laid_block> margins;  ///< running headers and footers, each once
};

/// Deterministic; time n log n in the number of boxes.
laid_text lay_out(const std::vector<page_boxes>&);

}  // namespace yigui::reading
