// The layer of a box is the longest way to it, of one that nothing leads to, the last possible; an edge that skips layers bends through an empty
// place in each, so it crosses no box; inside a layer, places are ordered by the mean position of
// what comes before. That is Sugiyama's method with few sweeps, enough for at most seventeen
// steps. Labels get rows of their own between the boxes, so that they push each other aside.
// Rejected: left to right, which does not fit an upright page.
#include "report/layers.h"

#include <algorithm>
#include <cstdint>

#include "report/drawing.h"

namespace yigui::report {
namespace {

constexpr double gap = 18;  // width of a place that an edge only passes through

struct vertex {
    bool is_box = false;
    std::size_t layer = 0;
    double x = 0, width = gap;  ///< centre
};

class layout {
 public:
    layout(const std::vector<double>& widths, const std::vector<layered_edge>& edges,
           const layer_sizes& sizes)
        : edges_(edges), sizes_(sizes), boxes_(widths.size()), width_(sizes.least_width) {
        for (const double w : widths) vertices_.push_back({true, 0, 0, w});
    }

    layered_drawing run() {
        set_layers();
        route_edges();
        arrange();
        layered_drawing out;
        for (std::size_t i = 0; i < boxes_; ++i)
            out.boxes.push_back({vertices_[i].x, top_of(vertices_[i]), vertices_[i].width});
        for (const auto& r : routes_) out.lines.push_back(line_of(r));
        out.width = width_;
        const vertex last{true, layers_.empty() ? 0 : layers_.size() - 1, 0, 0};
        out.height = top_of(last) + sizes_.box_height + 8;
        return out;
    }

 private:
    struct route {
        std::size_t edge = 0;
        std::vector<std::size_t> through;  ///< vertices, from before to after
    };
    bool has_labels() const { return sizes_.label_height > 0; }
    std::size_t stride() const { return has_labels() ? 2 : 1; }
    bool is_label_row(std::size_t layer) const { return has_labels() && layer % 2 == 1; }

    void set_layers() {
        // As many rounds as boxes: more would only follow a circle.
        for (std::size_t round = 0; round < boxes_; ++round) {
            for (const auto& e : edges_) {
                if (e.from == e.to) continue;
                auto& after = vertices_[e.to];
                const auto wanted = vertices_[e.from].layer + stride();
                if (wanted < boxes_ * stride()) after.layer = std::max(after.layer, wanted);
            }
        }
        for (std::size_t v = 0; v < boxes_; ++v) lower(v);
    }

    /// A box that nothing leads to stands right above what it leads to: no long lines beside it.
    void lower(std::size_t v) {
        std::size_t lowest = SIZE_MAX;
        for (const auto& e : edges_) {
            if (e.from == e.to) continue;
            if (e.to == v) return;
            if (e.from == v) lowest = std::min(lowest, vertices_[e.to].layer - stride());
        }
        if (lowest != SIZE_MAX) vertices_[v].layer = lowest;
    }

    void route_edges() {
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            const auto& e = edges_[i];
            if (e.from == e.to) continue;
            route r{i, {e.from}};
            for (std::size_t l = vertices_[e.from].layer + 1; l < vertices_[e.to].layer; ++l) {
                // The label stands in the last row before the box that it leads to.
                const bool is_label = is_label_row(l) && l + 1 == vertices_[e.to].layer;
                vertices_.push_back({false, l, 0, is_label ? std::max(gap, e.label_width) : gap});
                r.through.push_back(vertices_.size() - 1);
            }
            r.through.push_back(e.to);
            routes_.push_back(std::move(r));
        }
        for (std::size_t i = 0; i < vertices_.size(); ++i) {
            layers_.resize(std::max(layers_.size(), vertices_[i].layer + 1));
            layers_[vertices_[i].layer].push_back(i);
        }
    }

    double width_of(const std::vector<std::size_t>& layer) const {
        double whole = -sizes_.spacing;
        for (const auto v : layer) whole += vertices_[v].width + sizes_.spacing;
        return whole;
    }

    // The mean of the neighbours' positions; its own when it has none.
    double wished_position(std::size_t v) const {
        double sum = 0;
        int count = 0;
        for (const auto& r : routes_) {
            for (std::size_t i = 0; i + 1 < r.through.size(); ++i) {
                if (r.through[i] != v && r.through[i + 1] != v) continue;
                sum += vertices_[r.through[i] == v ? r.through[i + 1] : r.through[i]].x;
                ++count;
            }
        }
        return count == 0 ? vertices_[v].x : sum / count;
    }

    // Packs a layer in its order around the middle of the picture.
    void set_positions(const std::vector<std::size_t>& layer) {
        double x = width_ / 2 - width_of(layer) / 2;
        for (const auto v : layer) {
            vertices_[v].x = x + vertices_[v].width / 2;
            x += vertices_[v].width + sizes_.spacing;
        }
    }

    void arrange() {
        for (const auto& layer : layers_) width_ = std::max(width_, width_of(layer) + 8);
        for (const auto& layer : layers_) set_positions(layer);
        for (int sweep = 0; sweep < 8; ++sweep) {
            for (std::size_t i = 0; i < layers_.size(); ++i) {
                auto& layer = layers_[sweep % 2 == 0 ? i : layers_.size() - 1 - i];
                std::vector<std::pair<double, std::size_t>> wished;
                for (const auto v : layer) wished.emplace_back(wished_position(v), v);
                std::stable_sort(wished.begin(), wished.end(),
                                 [](const auto& a, const auto& b) { return a.first < b.first; });
                for (std::size_t k = 0; k < layer.size(); ++k) layer[k] = wished[k].second;
                set_positions(layer);
            }
        }
    }

    double top_of(const vertex& v) const {
        if (!has_labels()) return 8 + static_cast<double>(v.layer) * sizes_.layer_height;
        const double pair = sizes_.layer_height + sizes_.label_height;
        const double room = (sizes_.layer_height - sizes_.box_height) / 2;
        const std::size_t pairs = v.layer / 2;
        return 8 + static_cast<double>(pairs) * pair +
               (v.layer % 2 == 1 ? sizes_.box_height + room : 0);
    }
    double height_of(const vertex& v) const {
        return is_label_row(v.layer) ? sizes_.label_height : sizes_.box_height;
    }

    layered_drawing::line line_of(const route& r) const {
        const auto& first = vertices_[r.through.front()];
        layered_drawing::line out;
        out.edge = r.edge;
        double x = first.x, y = top_of(first) + sizes_.box_height;
        out.path = "M" + px(x) + " " + px(y);
        for (std::size_t i = 1; i < r.through.size(); ++i) {
            const auto& v = vertices_[r.through[i]];
            const double down = top_of(v) - (v.is_box ? 3 : 0);
            const double bend = (down - y) / 2;
            out.path += "C" + px(x) + " " + px(y + bend) + " " + px(v.x) + " " + px(down - bend) +
                        " " + px(v.x) + " " + px(down);
            x = v.x;
            y = down;
            if (v.is_box) continue;
            out.label_x = x;
            out.label_top = y;
            y += height_of(v);
            out.path += "V" + px(y);
        }
        return out;
    }

    const std::vector<layered_edge>& edges_;
    const layer_sizes sizes_;
    const std::size_t boxes_;
    double width_;  ///< a wider layer makes a wider picture, drawn smaller
    std::vector<vertex> vertices_;
    std::vector<route> routes_;
    std::vector<std::vector<std::size_t>> layers_;
};

}  // namespace

layered_drawing lay_out(const std::vector<double>& box_widths,
                        const std::vector<layered_edge>& edges, const layer_sizes& sizes) {
    return layout(box_widths, edges, sizes).run();
}

}  // namespace yigui::report
