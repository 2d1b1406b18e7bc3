// The order that the rules ask of the steps, as a picture of its own. An edge that follows from
// others is not drawn, as in the step graph of a verdict, but named below with its article: it is
// law all the same. Instruments have long names, so edges carry a number for each.
#include <algorithm>
#include <map>
#include <set>

#include "judge/step_order.h"
#include "report/drawing.h"
#include "report/layers.h"
#include "report/printable.h"
#include "report/rule_reports.h"
#include "report/wording.h"
#include "rule/write.h"

namespace yigui {
namespace {

using report::escaped;
using report::px;
using report::tongue;
using rule::rule_decl;

/// One pair of steps with all the rules that ask for it.
struct relation {
    step before{}, after{};
    bool is_strict = false;
    bool is_hard = false;  ///< by a rule of level 错误
    std::vector<const rule_decl*> rules;
};

struct order_picture {
    std::vector<relation> drawn, implied;
    std::vector<step> steps;
    std::vector<std::string> instruments;  ///< in the order of their first use

    std::size_t number_of(const std::string& instrument) const {
        return static_cast<std::size_t>(
                   std::find(instruments.begin(), instruments.end(), instrument) -
                   instruments.begin()) +
               1;
    }
};

bool is_order(const rule_decl& r) {
    return r.adopts.empty() && r.requirement.kind == rule::requirement_kind::order &&
           r.requirement.step && r.requirement.other;
}

std::vector<relation> relations_of(const rule::rule_set& set) {
    std::map<std::pair<step, step>, relation> found;
    for (const rule_decl& r : set.rules) {
        if (!is_order(r)) continue;
        relation& one = found[{*r.requirement.step, *r.requirement.other}];
        one.before = *r.requirement.step;
        one.after = *r.requirement.other;
        one.is_strict = one.is_strict || !r.requirement.allows_same_day;
        one.is_hard = one.is_hard || r.severity == severity::error;
        one.rules.push_back(&r);
    }
    std::vector<relation> out;
    for (auto& [pair, one] : found) out.push_back(std::move(one));
    return out;
}

order_picture picture_of(const rule::rule_set& set) {
    order_picture out;
    auto all = relations_of(set);
    std::vector<judging::step_order::edge> edges;
    for (const relation& e : all) edges.push_back({e.before, e.after, e.is_strict, "", "", true});
    const auto kept = judging::step_order(edges).reduced();
    for (relation& e : all) {
        const bool is_drawn = std::any_of(kept.begin(), kept.end(), [&](const auto& k) {
            return k.before == e.before && k.after == e.after;
        });
        for (const rule_decl* r : e.rules)
            for (const auto& s : r->sources)
                if (out.number_of(s.basis.instrument) > out.instruments.size())
                    out.instruments.push_back(s.basis.instrument);
        for (const step s : {e.before, e.after})
            if (std::find(out.steps.begin(), out.steps.end(), s) == out.steps.end())
                out.steps.push_back(s);
        (is_drawn ? out.drawn : out.implied).push_back(std::move(e));
    }
    std::sort(out.steps.begin(), out.steps.end());
    return out;
}

/// ①, ②, … as far as there are such characters.
std::string circled(std::size_t n) {
    if (n == 0 || n > 20) return "(" + std::to_string(n) + ")";
    std::string out = "\xE2\x91\xA0";
    out[2] = static_cast<char>(0xA0 + n - 1);
    return out;
}

/// "①第(六)项", one for each article behind the edge.
std::vector<std::string> articles_of(const relation& e, const order_picture& p) {
    std::vector<std::string> out;
    for (const rule_decl* r : e.rules) {
        for (const auto& s : r->sources) {
            std::string one = circled(p.number_of(s.basis.instrument)) + s.basis.article;
            if (std::find(out.begin(), out.end(), one) == out.end()) out.push_back(std::move(one));
        }
    }
    return out;
}

std::string rules_of(const relation& e) {
    std::string out;
    for (const rule_decl* r : e.rules) out += (out.empty() ? "" : "、") + r->id;
    return out;
}

std::string sentence_of(const relation& e, const order_picture& p, const tongue& t) {
    std::string out = t.of(e.before) + " → " + t.of(e.after) + t.colon();
    for (const auto& a : articles_of(e, p)) out += a + " ";
    return out + rules_of(e);
}

constexpr double name_font = 14, label_font = 12, line_height = 16;

constexpr std::string_view style =
    "<style>svg.rules{background:#fff;font-family:\"Noto Sans CJK SC\",\"Source Han Sans SC\","
    "\"Microsoft YaHei\",\"PingFang SC\",\"SimSun\",sans-serif;color:#1d2125}"
    "svg.rules text{fill:#1d2125}svg.rules .edge path{fill:none;stroke:#555c63;stroke-width:1.3}"
    "svg.rules .hard path{stroke:#1d2125;stroke-width:2.4}svg.rules marker path{fill:#555c63}"
    "svg.rules .box rect{fill:#f6f7f8;stroke:#555c63;stroke-width:1.2}"
    "svg.rules .plate{fill:#fff;stroke:none}svg.rules .key text{fill:#555c63}</style>\n";

class svg_writer {
 public:
    svg_writer(const order_picture& p, const tongue& t) : p_(p), t_(t) {}

    std::string write() {
        std::vector<double> widths;
        for (const step s : p_.steps) widths.push_back(text_width(t_.of(s), name_font) + 28);
        std::vector<report::layered_edge> edges;
        std::size_t most = 1;
        for (const relation& e : p_.drawn) {
            double width = 0;
            const auto words = articles_of(e, p_);
            for (const auto& w : words) width = std::max(width, text_width(w, label_font) + 8);
            most = std::max(most, words.size());
            edges.push_back({index_of(e.before), index_of(e.after), width});
        }
        report::layer_sizes sizes;
        sizes.label_height = static_cast<double>(most) * line_height + 4;
        sizes.box_height = 32;
        sizes.layer_height = 86;
        d_ = report::lay_out(widths, edges, sizes);
        label_height_ = sizes.label_height;
        return draw();
    }

 private:
    static double text_width(const std::string& s, double font) {
        return report::text_width(s, font);
    }
    std::size_t index_of(step s) const {
        return static_cast<std::size_t>(std::find(p_.steps.begin(), p_.steps.end(), s) -
                                        p_.steps.begin());
    }

    static std::string text(double x, double y, double font, const std::string& words,
                            const char* anchor = "middle") {
        return "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" font-size=\"" + px(font) +
               "\" text-anchor=\"" + anchor + "\">" + escaped(words) + "</text>";
    }

    std::string edge(const report::layered_drawing::line& l) const {
        const relation& e = p_.drawn[l.edge];
        return "<g class=\"edge" + std::string(e.is_hard ? " hard" : "") + "\"><title>" +
               escaped(sentence_of(e, p_, t_)) + "</title><path d=\"" + l.path +
               "\" marker-end=\"url(#rules-arrow)\"/></g>\n";
    }

    /// The articles on a plate that covers the line, in the middle of their row.
    std::string label(const report::layered_drawing::line& l) const {
        const auto words = articles_of(p_.drawn[l.edge], p_);
        double width = 0;
        for (const auto& w : words) width = std::max(width, text_width(w, label_font));
        const double height = static_cast<double>(words.size()) * line_height;
        const double top = l.label_top + (label_height_ - height) / 2;
        std::string out = "<g class=\"label\"><rect class=\"plate\" x=\"" +
                          px(l.label_x - width / 2 - 3) + "\" y=\"" + px(top) + "\" width=\"" +
                          px(width + 6) + "\" height=\"" + px(height) + "\"/>";
        for (std::size_t i = 0; i < words.size(); ++i)
            out += text(l.label_x, top + 12 + static_cast<double>(i) * line_height, label_font,
                        words[i]);
        return out + "</g>\n";
    }

    std::string box(std::size_t i) const {
        const auto& b = d_.boxes[i];
        return "<g class=\"box\"><rect x=\"" + px(b.x - b.width / 2) + "\" y=\"" + px(b.top) +
               "\" width=\"" + px(b.width) + "\" height=\"32\" rx=\"3\"/>" +
               text(b.x, b.top + 21, name_font, t_.of(p_.steps[i])) + "</g>\n";
    }

    /// What the numbers stand for, and the edges that are not drawn.
    std::vector<std::string> key() const {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < p_.instruments.size(); ++i)
            out.push_back(circled(i + 1) + " 《" + p_.instruments[i] + "》");
        out.push_back(
            t_("粗线:级别 错误的规则;细线:警告、提示。同一天的不算颠倒,规则写早于的除外。",
               "Bold: a rule of level 错误 (error); thin: a warning or hint."));
        if (!p_.implied.empty())
            out.push_back(
                t_("由上面的次序推得出、没有画的:", "Follows from the above, not drawn:"));
        for (const relation& e : p_.implied) out.push_back("    " + sentence_of(e, p_, t_));
        return out;
    }

    std::string draw() const {
        const auto lines = key();
        double width = d_.width;
        for (const auto& l : lines) width = std::max(width, text_width(l, label_font) + 16);
        const double left = (width - d_.width) / 2;
        const double height = d_.height + 12 + static_cast<double>(lines.size()) * 20 + 8;
        std::string out =
            "<svg class=\"rules\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
            "aria-labelledby=\"rg-t rg-d\" viewBox=\"0 0 " +
            px(width) + " " + px(height) + "\" width=\"" + px(width) + "\" height=\"" + px(height) +
            "\">\n<title id=\"rg-t\">" +
            t_("规则要求的步骤次序", "The order of the steps that the rules ask for") +
            "</title>\n<desc id=\"rg-d\">";
        for (const relation& e : p_.drawn) out += escaped(sentence_of(e, p_, t_)) + t_("；", "; ");
        out += "</desc>\n" + std::string(style) +
               "<defs><marker id=\"rules-arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" "
               "markerUnits=\"userSpaceOnUse\" markerWidth=\"9\" markerHeight=\"9\" "
               "orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n";
        out += "<g transform=\"translate(" + px(left) + " 0)\">\n";
        for (const auto& l : d_.lines) out += edge(l);
        for (const auto& l : d_.lines) out += label(l);
        for (std::size_t i = 0; i < p_.steps.size(); ++i) out += box(i);
        out += "</g>\n<g class=\"key\">\n";
        for (std::size_t i = 0; i < lines.size(); ++i)
            out += text(8, d_.height + 24 + static_cast<double>(i) * 20, label_font, lines[i],
                        "start") +
                   "\n";
        return out + "</g>\n</svg>\n";
    }

    const order_picture& p_;
    const tongue& t_;
    report::layered_drawing d_;
    double label_height_ = 0;
};

std::string dot_text(const std::string& s) {
    std::string out;
    for (const char c : s) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

std::string rule_graph_svg(const rule::rule_set& set, const report_options& options) {
    const auto p = picture_of(set);
    const tongue t{options.in};
    return svg_writer(p, t).write();
}

std::string rule_graph_dot(const rule::rule_set& set, const report_options& options) {
    const auto p = picture_of(set);
    const tongue t{options.in};
    std::string out =
        "digraph steps {\n  rankdir=TB;\n  node [shape=box, fontname=\"Noto Sans CJK SC\"];\n"
        "  edge [fontname=\"Noto Sans CJK SC\", fontsize=10];\n";
    for (std::size_t i = 0; i < p.instruments.size(); ++i)
        out += "  // " + circled(i + 1) + " 《" + p.instruments[i] + "》\n";
    for (const step s : p.steps)
        out += "  " + std::string(id_of(s)) + " [label=\"" + dot_text(t.of(s)) + "\"];\n";
    for (const relation& e : p.drawn) {
        std::string label;
        for (const auto& a : articles_of(e, p)) label += (label.empty() ? "" : "\\n") + dot_text(a);
        out += "  " + std::string(id_of(e.before)) + " -> " + std::string(id_of(e.after)) +
               " [label=\"" + label + "\", tooltip=\"" + dot_text(rules_of(e)) + "\"" +
               (e.is_hard ? ", penwidth=2" : "") + "];\n";
    }
    for (const relation& e : p.implied)
        out += "  // " + t("推得出、没有画: ", "implied: ") + sentence_of(e, p, t) + "\n";
    return out + "}\n";
}

}  // namespace yigui
