// Rows are found by the middles of boxes, top to bottom; a row is cut into segments where a gap is
// wider than any spacing of characters. Columns are found where running text stands on both sides
// of a white strip over several rows; cells of a table, which are short, are read row by row. Recursive cuts of the page by white space (XY-cut) were left: they read tables by columns.
#include "read/layout_lines.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace yigui::reading {
namespace {

constexpr double segment_gap = 1.9;     ///< em; 2 em of white is a cell or a column apart
constexpr unsigned most_cuts = 3;       ///< columns in columns; more is no page but an attack
constexpr std::size_t most_gaps = 3;    ///< of one row that are tried as the white between columns
constexpr std::size_t least_lines = 5;  ///< of running text on each side

bool is_wide(std::string_view text, bool at_end) {
    std::size_t at = 0;
    if (at_end) {
        at = text.size() - 1;
        while (at > 0 && is_continuation(text[at])) --at;
    }
    return code_point_at(text, at) >= 0x2E80;
}

/// Whether the white between two neighbours is one that a reader of the text would type.
bool is_gap(const text_box& a, const text_box& b) {
    const double em = std::max(std::min(a.size, b.size), 1e-6);
    const double gap = (b.left - a.right) / em;
    const bool wide_before = is_wide(a.text, true), wide_behind = is_wide(b.text, false);
    if (wide_before && wide_behind) return gap > 0.7;
    return gap > (wide_before || wide_behind ? 0.45 : 0.16);
}

/// Bold made by printing twice, and shadows.
bool is_same_again(const text_box& a, const text_box& b) {
    return a.text == b.text && std::abs(a.left - b.left) < 0.25 * a.size &&
           std::abs(a.top - b.top) < 0.25 * a.size;
}

/// The em of letters and digits is guessed from their width, so they hardly count.
double weight_of(const text_box& b) {
    double out = 0;
    for (std::size_t at = 0; at < b.text.size();)
        out += code_point_at(b.text, at) < 0x2E80 ? 0.02 : 1.0;
    return out;
}

segment segment_of(const text_box& b, std::uint32_t page, std::uint32_t box) {
    return {b.left, b.top, b.right, b.bottom, b.size, weight_of(b), page, {{page, box, false}},
            b.text};
}

void extend(segment& s, const text_box& b, std::uint32_t box, bool has_gap) {
    const double weight = weight_of(b);
    s.right = std::max(s.right, b.right);
    s.top = std::min(s.top, b.top);
    s.bottom = std::max(s.bottom, b.bottom);
    s.size = (s.size * s.weight + b.size * weight) / (s.weight + weight);
    s.weight += weight;
    s.pieces.push_back({s.page, box, has_gap});
    s.text += b.text;
}

/// The boxes of one row, told by their numbers, cut into segments.
row row_of(const page_boxes& p, std::uint32_t page, std::vector<std::uint32_t> boxes) {
    std::stable_sort(boxes.begin(), boxes.end(), [&](std::uint32_t a, std::uint32_t b) {
        return p.boxes[a].left < p.boxes[b].left;
    });
    row out;
    const text_box* last = nullptr;
    for (const std::uint32_t i : boxes) {
        const text_box& b = p.boxes[i];
        if (last && is_same_again(*last, b)) continue;
        const double em = last ? std::min(last->size, b.size) : b.size;
        if (!last || b.left - last->right > segment_gap * em)
            out.segments.push_back(segment_of(b, page, i));
        else
            extend(out.segments.back(), b, i, is_gap(*last, b));
        last = &b;
    }
    return out;
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Lines that mostly fill their width: running text, and no list of short cells.
bool is_running(const std::vector<const segment*>& side) {
    if (side.size() < least_lines) return false;
    std::vector<double> widths, chars;
    double left = side.front()->left, right = side.front()->right;
    for (const segment* s : side) {
        left = std::min(left, s->left);
        right = std::max(right, s->right);
        widths.push_back(s->width());
        chars.push_back(s->width() / std::max(s->size, 1e-6));
    }
    return median(widths) >= 0.8 * (right - left) && median(chars) >= 8;
}

/// Rows [begin, end) that a white strip around `at` parts, with text on both sides in most.
struct band {
    std::size_t begin = 0, end = 0;
    double at = 0;
};

/// The rows from `begin` on that leave the gap behind segment `k` of it white.
band band_from(const std::vector<row>& rows, std::size_t begin, std::size_t k) {
    double left = rows[begin].segments[k].right, right = rows[begin].segments[k + 1].left;
    std::size_t end = begin;
    for (; end < rows.size(); ++end) {
        double l = left, r = right;
        for (const segment& s : rows[end].segments) {
            if (s.right <= (l + r) / 2)
                l = std::max(l, s.right);
            else if (s.left >= (l + r) / 2)
                r = std::min(r, s.left);
            else
                l = r;
        }
        if (r - l < rows[end].segments.front().size * 0.8) break;
        left = l;
        right = r;
    }
    return {begin, end, (left + right) / 2};
}

bool is_columns(const std::vector<row>& rows, const band& b) {
    std::vector<const segment*> before, behind;
    std::size_t both = 0;
    for (std::size_t i = b.begin; i < b.end; ++i) {
        const std::size_t one = before.size(), two = behind.size();
        for (const segment& s : rows[i].segments) (s.right <= b.at ? before : behind).push_back(&s);
        both += before.size() > one && behind.size() > two;
    }
    return both * 10 >= (b.end - b.begin) * 6 && is_running(before) && is_running(behind);
}

/// The first band of columns at or behind `from`; empty at the end of the rows.
band next_columns(const std::vector<row>& rows, std::size_t from) {
    for (std::size_t i = from; i < rows.size();) {
        std::size_t next = i + 1;
        const std::size_t gaps = std::min(rows[i].segments.size() - 1, most_gaps);
        for (std::size_t k = 0; k < gaps; ++k) {
            const band b = band_from(rows, i, k);
            if (is_columns(rows, b)) return b;
            // A long table is not looked at again from each of its rows.
            if (b.end - b.begin > 50) next = std::max(next, b.end - 40);
        }
        i = next;
    }
    return {rows.size(), rows.size(), 0};
}

void read_columns(std::vector<row> rows, unsigned depth, std::vector<flow_column>& out) {
    const auto plain = [&](std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        flow_column c{rows[begin].left(), rows[begin].right(), {}};
        for (std::size_t i = begin; i < end; ++i) {
            c.left = std::min(c.left, rows[i].left());
            c.right = std::max(c.right, rows[i].right());
            c.rows.push_back(std::move(rows[i]));
        }
        out.push_back(std::move(c));
    };
    for (std::size_t at = 0; at < rows.size();) {
        const band b =
            depth < most_cuts ? next_columns(rows, at) : band{rows.size(), rows.size(), 0};
        plain(at, b.begin);
        std::vector<row> before, behind;
        for (std::size_t i = b.begin; i < b.end; ++i) {
            row one, two;
            for (segment& s : rows[i].segments)
                (s.right <= b.at ? one : two).segments.push_back(std::move(s));
            if (!one.segments.empty()) before.push_back(std::move(one));
            if (!two.segments.empty()) behind.push_back(std::move(two));
        }
        read_columns(std::move(before), depth + 1, out);
        read_columns(std::move(behind), depth + 1, out);
        at = b.end;
    }
}

}  // namespace

std::vector<row> rows_of(const page_boxes& p, std::uint32_t page) {
    std::vector<std::uint32_t> order(p.boxes.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto middle = [&](std::uint32_t i) { return (p.boxes[i].top + p.boxes[i].bottom) / 2; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return middle(a) < middle(b); });
    std::vector<row> out;
    for (std::size_t i = 0; i < order.size();) {
        // A larger character lends its height to the row, a smaller one beside it joins.
        double reach = middle(order[i]) + 0.45 * p.boxes[order[i]].size;
        std::vector<std::uint32_t> boxes;
        std::size_t k = i;
        while (k < order.size() && middle(order[k]) <= reach) boxes.push_back(order[k++]);
        out.push_back(row_of(p, page, std::move(boxes)));
        i = k;
    }
    return out;
}

std::vector<flow_column> columns_of(std::vector<row> rows) {
    std::vector<flow_column> out;
    read_columns(std::move(rows), 0, out);
    return out;
}

}  // namespace yigui::reading
