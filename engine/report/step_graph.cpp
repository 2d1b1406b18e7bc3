// The order of the steps as a layered drawing, top to bottom: the layer of a step is the longest
// way to it; an edge that skips layers bends through an empty place in each, so it crosses no
// box; inside a layer, places are ordered by the mean position of what comes before. That is
// Sugiyama's method with few sweeps, enough for at most seventeen steps. Rejected: left to right,
// which does not fit an upright page. An edge that would close a circle is drawn from the layers
// that it has, so a wrong verdict still gives a picture.
#include <algorithm>

#include "report/drawing.h"
#include "report/printable.h"

namespace yigui::report {

namespace {

constexpr double least_width = 728, box_height = 38, layer_height = 72, spacing = 16;
constexpr double font = 13;

struct vertex {
    std::optional<yigui::step> step;  ///< empty: an edge passes through
    std::size_t layer = 0;
    double x = 0, width = 18;  ///< centre
};

struct route {
    const order_edge* edge;
    std::vector<std::size_t> through;  ///< vertices, from before to after
};

class step_graph {
 public:
    step_graph(const verdict& v, const tongue& t) : v_(v), t_(t) {}

    std::string write() {
        if (v_.order.empty()) return {};
        collect();
        set_layers();
        route_edges();
        arrange();
        return draw();
    }

 private:
    std::size_t vertex_of(step s) const {
        for (std::size_t i = 0; i < vertices_.size(); ++i)
            if (vertices_[i].step == s) return i;
        return vertices_.size();
    }
    void collect() {
        for (const auto s : all_steps()) {
            const bool is_used =
                std::any_of(v_.order.begin(), v_.order.end(), [&](const order_edge& e) {
                    return (e.before == s || e.after == s) && e.before != e.after;
                });
            if (!is_used) continue;
            const double width = std::max(text_width(t_.of(s), font), 60.0) + 24;
            vertices_.push_back({s, 0, 0, width});
        }
    }
    void set_layers() {
        // As many rounds as steps: more would only follow a circle.
        for (std::size_t round = 0; round < vertices_.size(); ++round) {
            for (const auto& e : v_.order) {
                if (e.before == e.after) continue;
                auto& after = vertices_[vertex_of(e.after)];
                const auto wanted = vertices_[vertex_of(e.before)].layer + 1;
                if (wanted < vertices_.size()) after.layer = std::max(after.layer, wanted);
            }
        }
    }
    void route_edges();
    void arrange();
    void set_positions(std::vector<std::size_t>& layer);
    double wished_position(std::size_t v) const;
    std::string draw() const;
    std::string draw_edge(const route&) const;
    std::string draw_box(const vertex&) const;
    std::string description() const;
    double width_of(const std::vector<std::size_t>& layer) const {
        double whole = -spacing;
        for (const auto v : layer) whole += vertices_[v].width + spacing;
        return whole;
    }
    double top_of(const vertex& v) const { return 8 + static_cast<double>(v.layer) * layer_height; }
    const step_result* result_of(step s) const {
        for (const auto& r : v_.steps)
            if (r.step == s) return &r;
        return nullptr;
    }

    const verdict& v_;
    const tongue& t_;
    double width_ = least_width;  ///< a wider layer makes a wider picture, drawn smaller
    std::vector<vertex> vertices_;
    std::vector<route> routes_;
    std::vector<std::vector<std::size_t>> layers_;
};

void step_graph::route_edges() {
    for (const auto& e : v_.order) {
        if (e.before == e.after) continue;
        const std::size_t from = vertex_of(e.before), to = vertex_of(e.after);
        route r{&e, {from}};
        for (std::size_t l = vertices_[from].layer + 1; l < vertices_[to].layer; ++l) {
            vertices_.push_back({std::nullopt, l, 0, 18});
            r.through.push_back(vertices_.size() - 1);
        }
        r.through.push_back(to);
        routes_.push_back(std::move(r));
    }
    for (std::size_t i = 0; i < vertices_.size(); ++i) {
        layers_.resize(std::max(layers_.size(), vertices_[i].layer + 1));
        layers_[vertices_[i].layer].push_back(i);
    }
}

// The mean of the neighbours' positions; its own when it has none.
double step_graph::wished_position(std::size_t v) const {
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
void step_graph::set_positions(std::vector<std::size_t>& layer) {
    double x = width_ / 2 - width_of(layer) / 2;
    for (const auto v : layer) {
        vertices_[v].x = x + vertices_[v].width / 2;
        x += vertices_[v].width + spacing;
    }
}

void step_graph::arrange() {
    for (const auto& layer : layers_) width_ = std::max(width_, width_of(layer) + 8);
    for (auto& layer : layers_) set_positions(layer);
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

std::string step_graph::draw_edge(const route& r) const {
    const auto& first = vertices_[r.through.front()];
    double x = first.x, y = top_of(first) + box_height;
    std::string d = "M" + px(x) + " " + px(y);
    for (std::size_t i = 1; i < r.through.size(); ++i) {
        const auto& v = vertices_[r.through[i]];
        const double down = top_of(v) - (v.step ? 3 : 0);
        const double bend = (down - y) / 2;
        d += "C" + px(x) + " " + px(y + bend) + " " + px(v.x) + " " + px(down - bend) + " " +
             px(v.x) + " " + px(down);
        x = v.x;
        y = down;
        if (!v.step) {
            y += box_height;
            d += "V" + px(y);
        }
    }
    std::string title = t_.of(r.edge->before) + " → " + t_.of(r.edge->after);
    if (!r.edge->article.empty()) title += t_.colon() + r.edge->article;
    return "<g class=\"edge\"><title>" + escaped(title) + "</title><path d=\"" + d +
           "\" marker-end=\"url(#arrow)\"/></g>\n";
}

std::string step_graph::draw_box(const vertex& v) const {
    const auto* r = result_of(*v.step);
    const std::string css(r ? class_of(r->result) : "calm");
    const std::string word =
        r ? std::string(mark_of(r->result)) + " " + t_.of(r->result) : t_("未检查", "not checked");
    const double left = v.x - v.width / 2, top = top_of(v);
    std::string out = "<g class=\"box " + css + "\">";
    if (css == "bad") {
        out += "<path d=\"M" + px(left + 9) + " " + px(top) + "h" + px(v.width - 18) +
               "l9 19l-9 19h" + px(18 - v.width) + "l-9 -19z\"/>";
    } else {
        out += "<rect x=\"" + px(left) + "\" y=\"" + px(top) + "\" width=\"" + px(v.width) +
               "\" height=\"" + px(box_height) + "\" rx=\"" + (css == "good" ? "10" : "2") + "\"/>";
    }
    const auto text = [&](double y, std::string_view kind, const std::string& s) {
        out += "<text x=\"" + px(v.x) + "\" y=\"" + px(y) + "\" class=\"" + std::string(kind) +
               "\" text-anchor=\"middle\">" + escaped(s) + "</text>";
    };
    text(top + 16, "name", t_.of(*v.step));
    text(top + 31, "result small", word);
    return out + "</g>\n";
}

std::string step_graph::description() const {
    std::string out;
    for (const auto& e : v_.order) {
        out += t_.of(e.before) + t_("先于", " before ") + t_.of(e.after) +
               (e.article.empty() ? "" : t_.in_brackets(e.article)) + t_("；", "; ");
    }
    return out;
}

std::string step_graph::draw() const {
    const double height =
        8 + static_cast<double>(layers_.size() - 1) * layer_height + box_height + 8;
    std::string out =
        "<svg class=\"graph\" role=\"img\" aria-labelledby=\"sg-t sg-d\" viewBox=\"0 0 " +
        px(width_) + " " + px(height) + "\">\n<title id=\"sg-t\">" +
        t_("步骤的先后次序", "The order of the steps") + "</title>\n<desc id=\"sg-d\">" +
        escaped(description()) + "</desc>\n";
    out +=
        "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" "
        "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n";
    for (const auto& r : routes_) out += draw_edge(r);
    for (const auto& v : vertices_)
        if (v.step) out += draw_box(v);
    return out + "</svg>\n";
}

}  // namespace

std::string step_graph_svg(const verdict& v, const tongue& t) { return step_graph(v, t).write(); }

}  // namespace yigui::report
