// The text objects of an OFD page as placed boxes, each with the bytes it came from. Boxes are
// sorted by the direction in which their text runs; each direction is a page of its own, turned
// upright.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "read/ofd_package.h"
#include "read/page_layout.h"

namespace yigui::reading {

/// Where the text of a box stands.
struct ofd_origin {
    std::shared_ptr<ofd_part> part;
    std::size_t begin = 0, end = 0;  ///< in the source text of the part
    std::string shown;               ///< what an entity stands for; empty for a plain stretch
    std::uint32_t object = 0;        ///< the TextObject, a node of the part
};

struct ofd_boxes {
    page_boxes page;
    std::vector<ofd_origin> origins;  ///< one a box
};

/// x' = a x + c y + e, y' = b x + d y + f (GB/T 33190, 7.5).
struct ofd_matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    /// First this, then `outer`.
    ofd_matrix then(const ofd_matrix& outer) const;
};

/// A composite unit that a page uses by its ID: the part and the element with its objects.
struct ofd_unit {
    std::shared_ptr<ofd_part> part;
    std::uint32_t node = 0;
};
using ofd_units = std::function<const ofd_unit*(std::string_view id)>;

class ofd_page {
 public:
    ofd_page(double width, double height, const ofd_units&);

    /// Adds the text below an element: page, template, appearance of an annotation.
    void add(const std::shared_ptr<ofd_part>&, std::uint32_t node);

    /// Text that runs right, down, left, up.
    const std::array<ofd_boxes, 4>& upright() const { return directions_; }
    /// Text that runs aslant, as watermarks do.
    const ofd_boxes& aslant() const { return aslant_; }
    bool has_pictures() const { return has_pictures_; }
    /// Characters of the private use area: what they stand for only the font knows.
    std::size_t unknown_characters() const { return unknown_; }

 private:
    void add_below(const std::shared_ptr<ofd_part>&, std::uint32_t node, const ofd_matrix&,
                   unsigned depth);
    void add_text(const std::shared_ptr<ofd_part>&, std::uint32_t object, const ofd_matrix&);
    void place(ofd_origin, std::string text, double x, double y, double advance, double size,
               bool is_down, const ofd_matrix&);

    double width_, height_;
    const ofd_units& units_;
    std::array<ofd_boxes, 4> directions_;
    ofd_boxes aslant_;
    bool has_pictures_ = false;
    std::size_t unknown_ = 0, composites_ = 0;
};

/// The numbers in an attribute such as "0 0 210 297".
std::vector<double> ofd_numbers(std::string_view);

}  // namespace yigui::reading
