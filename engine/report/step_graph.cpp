// The order of the steps of one verdict, each box with the step's result.
#include <algorithm>

#include "report/drawing.h"
#include "report/layers.h"
#include "report/printable.h"

namespace yigui::report {

namespace {

constexpr double font = 13;

class step_graph {
 public:
    step_graph(const verdict& v, const tongue& t) : v_(v), t_(t) {}

    std::string write() {
        if (v_.order.empty()) return {};
        collect();
        std::vector<double> widths;
        for (const auto s : steps_)
            widths.push_back(std::max(text_width(t_.of(s), font), 60.0) + 24);
        std::vector<layered_edge> edges;
        for (const auto& e : v_.order) edges.push_back({index_of(e.before), index_of(e.after), 0});
        drawing_ = lay_out(widths, edges, {});
        return draw();
    }

 private:
    void collect() {
        for (const auto s : all_steps()) {
            const bool is_used =
                std::any_of(v_.order.begin(), v_.order.end(), [&](const order_edge& e) {
                    return (e.before == s || e.after == s) && e.before != e.after;
                });
            if (is_used) steps_.push_back(s);
        }
    }
    std::size_t index_of(step s) const {
        return static_cast<std::size_t>(std::find(steps_.begin(), steps_.end(), s) -
                                        steps_.begin());
    }
    std::string draw() const;
    std::string draw_edge(const layered_drawing::line&) const;
    std::string draw_box(std::size_t) const;
    std::string description() const;
    const step_result* result_of(step s) const {
        for (const auto& r : v_.steps)
            if (r.step == s) return &r;
        return nullptr;
    }

    const verdict& v_;
    const tongue& t_;
    std::vector<step> steps_;
    layered_drawing drawing_;
};

std::string step_graph::draw_edge(const layered_drawing::line& l) const {
    const order_edge& e = v_.order[l.edge];
    std::string title = t_.of(e.before) + " → " + t_.of(e.after);
    if (!e.article.empty()) title += t_.colon() + e.article;
    return "<g class=\"edge\"><title>" + escaped(title) + "</title><path d=\"" + l.path +
           "\" marker-end=\"url(#arrow)\"/></g>\n";
}

std::string step_graph::draw_box(std::size_t i) const {
    const auto& v = drawing_.boxes[i];
    const auto* r = result_of(steps_[i]);
    const std::string css(r ? class_of(r->result) : "calm");
    const std::string word =
        r ? std::string(mark_of(r->result)) + " " + t_.of(r->result) : t_("未检查", "not checked");
    const double left = v.x - v.width / 2, top = v.top;
    std::string out = "<g class=\"box " + css + "\">";
    if (css == "bad") {
        out += "<path d=\"M" + px(left + 9) + " " + px(top) + "h" + px(v.width - 18) +
               "l9 19l-9 19h" + px(18 - v.width) + "l-9 -19z\"/>";
    } else {
        out += "<rect x=\"" + px(left) + "\" y=\"" + px(top) + "\" width=\"" + px(v.width) +
               "\" height=\"" + px(layer_sizes{}.box_height) + "\" rx=\"" +
               (css == "good" ? "10" : "2") + "\"/>";
    }
    const auto text = [&](double y, std::string_view kind, const std::string& s) {
        out += "<text x=\"" + px(v.x) + "\" y=\"" + px(y) + "\" class=\"" + std::string(kind) +
               "\" text-anchor=\"middle\">" + escaped(s) + "</text>";
    };
    text(top + 16, "name", t_.of(steps_[i]));
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
    std::string out =
        "<svg class=\"graph\" role=\"img\" aria-labelledby=\"sg-t sg-d\" viewBox=\"0 0 " +
        px(drawing_.width) + " " + px(drawing_.height) + "\">\n<title id=\"sg-t\">" +
        t_("步骤的先后次序", "The order of the steps") + "</title>\n<desc id=\"sg-d\">" +
        escaped(description()) + "</desc>\n";
    out +=
        "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" "
        "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n";
    for (const auto& l : drawing_.lines) out += draw_edge(l);
    for (std::size_t i = 0; i < steps_.size(); ++i) out += draw_box(i);
    return out + "</svg>\n";
}

}  // namespace

std::string step_graph_svg(const verdict& v, const tongue& t) { return step_graph(v, t).write(); }

}  // namespace yigui::report
