// A layered drawing of a graph, top to bottom: where boxes, labels and lines stand. It knows
// numbers only; what is in the boxes is the caller's.
#pragma once

#include <string>
#include <vector>

namespace yigui::report {

struct layer_sizes {
    double least_width = 728, box_height = 38, layer_height = 72, spacing = 16;
    double label_height = 0;  ///< of a row of labels between two rows of boxes; 0: no labels
};

struct layered_edge {
    std::size_t from = 0, to = 0;  ///< indices of boxes
    double label_width = 0;        ///< used when the sizes have a label height
};

struct layered_drawing {
    struct box {
        double x = 0, top = 0, width = 0;  ///< x is the centre
    };
    struct line {
        std::size_t edge = 0;  ///< index of the edge; an edge from a box to itself has no line
        std::string path;      ///< the d of an SVG path
        double label_x = 0, label_top = 0;
    };
    std::vector<box> boxes;
    std::vector<line> lines;
    double width = 0, height = 0;
};

/// Boxes of these widths, all of one height. An edge that would close a circle is drawn from the
/// layers that it has.
layered_drawing lay_out(const std::vector<double>& box_widths, const std::vector<layered_edge>&,
                        const layer_sizes&);

}  // namespace yigui::report
