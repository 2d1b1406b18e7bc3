#include "report/citation_reports.h"

#include <algorithm>
#include <array>

#include "report/columns.h"
#include "report/drawing.h"
#include "report/layers.h"
#include "report/printable.h"
#include "report/wording.h"

namespace yigui {

using namespace report;

namespace {

constexpr std::size_t most_shown = 20;

class survey_writer {
 public:
    survey_writer(const citation_survey& s, const report_options& o)
        : s_(s), t_{o.in}, width_(std::max(o.width, 50U)) {}

    std::string write() {
        line("", t_("引用关系：文件", "Citations: documents ") + std::to_string(s_.documents) +
                     t_("件，引用", ", citations ") + std::to_string(s_.citations) + t_("处", ""));
        kinds();
        cited();
        paths(t_("依据的源头已经终止、没有新版本的", "Resting on what has ended"), s_.on_ended);
        paths(t_("互为依据的", "Each other's basis"), s_.cycles);
        if (s_.longest_chain.size() > 2)
            paths(t_("最长的依据链", "The longest chain of bases"), {s_.longest_chain});
        unclear();
        return std::move(out_);
    }

 private:
    void line(const std::string& lead, const std::string& text) {
        out_ += hanging(lead, printable(text), width_);
        if (!out_.ends_with("\n")) out_ += "\n";
    }
    void section(const std::string& name, std::size_t count) {
        out_ += "\n" + t_("【", "== ") + name + t_("】", " ==") +
                (count ? " " + std::to_string(count) : "") + "\n";
    }
    void rest(std::size_t all) {
        if (all > most_shown)
            line("  ", t_("还有", "and ") + std::to_string(all - most_shown) + t_("件", " more"));
    }

    void kinds() {
        section(t_("引用的去向", "Where they lead"), 0);
        for (const auto& k : s_.kinds)
            line("  " + padded(citation_word(k.kind, t_.in), t_.is_english() ? 18 : 14),
                 t_("清单里的", "in the corpus ") + std::to_string(k.inside) +
                     t_("，已知的法规文件", ", known instruments ") + std::to_string(k.known) +
                     t_("，不在清单里也不认识的", ", unknown ") + std::to_string(k.unknown) +
                     t_("，所指不明的", ", ambiguous ") + std::to_string(k.ambiguous));
    }

    void cited() {
        if (s_.most_cited.empty()) return;
        section(t_("最常作依据的", "Most often the basis"), 0);
        for (const auto& c : s_.most_cited)
            line("  " + padded(std::to_string(c.by), 6),
                 c.name + (c.is_inside ? "" : t_("（不在清单里）", " (not in the corpus)")));
    }

    void paths(const std::string& name, const std::vector<std::vector<std::string>>& all) {
        if (all.empty()) return;
        section(name, all.size());
        for (std::size_t i = 0; i < std::min(all.size(), most_shown); ++i) {
            std::string path;
            for (const auto& step : all[i]) path += (path.empty() ? "" : " → ") + step;
            line("  ", path);
        }
        rest(all.size());
    }

    void unclear() {
        if (s_.unclear_references.empty()) return;
        section(t_("所指不明、没有采用的引用", "Ambiguous, followed to none"),
                s_.unclear_references.size());
        for (std::size_t i = 0; i < std::min(s_.unclear_references.size(), most_shown); ++i) {
            const auto& u = s_.unclear_references[i];
            std::string among;
            for (const auto& a : u.among) among += (among.empty() ? "" : t_("、", ", ")) + a;
            line("  ",
                 u.from + t_("引用《", " cites ") + u.name + t_("》，可以是：", ": ") + among);
        }
        rest(s_.unclear_references.size());
    }

    const citation_survey& s_;
    tongue t_;
    unsigned width_;
    std::string out_;
};

constexpr double name_font = 14, small_font = 12, box_height = 44;

constexpr std::string_view style =
    "<style>svg.cites{background:#fff;font-family:\"Noto Sans CJK SC\",\"Source Han Sans SC\","
    "\"Microsoft YaHei\",\"PingFang SC\",\"SimSun\",sans-serif}svg.cites text{fill:#1d2125}"
    "svg.cites .soft{fill:#555c63}svg.cites path{fill:none;stroke:#555c63;stroke-width:1.3}"
    "svg.cites marker path{fill:#555c63;stroke:none}svg.cites rect{fill:#f6f7f8;stroke:#555c63}"
    "svg.cites .plate{fill:#fff;stroke:none}svg.cites .it rect{stroke:#a3161b;stroke-width:2.2}"
    "svg.cites .out rect{fill:#fff}svg.cites .over rect{stroke-dasharray:5 4}</style>\n";

class picture {
 public:
    picture(const citation_view& v, language in) : v_(v), t_{in} {}

    std::string draw() {
        lay();
        const std::string foot =
            t_("箭头指向被引用的文件，虚线框是已经终止的，白框不在清单里。",
               "Arrows point at what is cited; dashed: ended; white: outside.") +
            more();
        const double width = std::max(d_.width, text_width(foot, small_font) + 16);
        const double height = d_.height + 34;
        std::string out =
            "<svg class=\"cites\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
            "aria-labelledby=\"ct-t\" viewBox=\"0 0 " +
            px(width) + " " + px(height) + "\" width=\"" + px(width) + "\" height=\"" + px(height) +
            "\">\n<title id=\"ct-t\">" +
            escaped(t_("引用关系：", "Citations: ") + v_.nodes[0].name) + "</title>\n" +
            std::string(style) +
            "<defs><marker id=\"ct-a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" "
            "markerUnits=\"userSpaceOnUse\" markerWidth=\"9\" markerHeight=\"9\" "
            "orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n"
            "<g transform=\"translate(" +
            px((width - d_.width) / 2) + " 0)\">\n";
        for (const auto& l : d_.lines)
            out += "<path d=\"" + l.path + "\" marker-start=\"url(#ct-a)\"/>\n";
        for (const auto& l : d_.lines) out += label(l);
        for (std::size_t i = 0; i < v_.nodes.size(); ++i) out += box(i);
        return out + "</g>\n" + text(8, height - 10, small_font, foot, "start", "soft") +
               "\n</svg>\n";
    }

 private:
    std::string more() const {
        if (v_.left_out == 0) return {};
        return t_("还有", " ") + std::to_string(v_.left_out) + t_("件没有画。", " more not drawn.");
    }
    std::string name(std::size_t i) const { return clipped(printable(v_.nodes[i].name), 22); }
    std::string word(std::size_t edge) const { return citation_word(v_.edges[edge].kind, t_.in); }

    /// The drawing runs from what is cited down to what cites it.
    void lay() {
        std::vector<double> widths;
        for (std::size_t i = 0; i < v_.nodes.size(); ++i)
            widths.push_back(std::max(text_width(name(i), name_font),
                                      text_width(printable(v_.nodes[i].number), small_font)) +
                             24);
        std::vector<layered_edge> edges;
        for (std::size_t i = 0; i < v_.edges.size(); ++i)
            edges.push_back(
                {v_.edges[i].to, v_.edges[i].from, text_width(word(i), small_font) + 8});
        layer_sizes sizes;
        sizes.box_height = box_height;
        sizes.layer_height = 110;
        sizes.label_height = 20;
        d_ = lay_out(widths, edges, sizes);
    }

    static std::string text(double x, double y, double font, const std::string& words,
                            const char* anchor, const char* look) {
        return "<text class=\"" + std::string(look) + "\" x=\"" + px(x) + "\" y=\"" + px(y) +
               "\" font-size=\"" + px(font) + "\" text-anchor=\"" + anchor + "\">" +
               escaped(words) + "</text>";
    }

    std::string label(const layered_drawing::line& l) const {
        const std::string w = word(l.edge);
        const double width = text_width(w, small_font) + 6;
        return "<rect class=\"plate\" x=\"" + px(l.label_x - width / 2) + "\" y=\"" +
               px(l.label_top + 2) + "\" width=\"" + px(width) + "\" height=\"16\"/>" +
               text(l.label_x, l.label_top + 14, small_font, w, "middle", "soft") + "\n";
    }

    std::string box(std::size_t i) const {
        const citation_node& n = v_.nodes[i];
        const auto& b = d_.boxes[i];
        std::string look = i == 0 ? "it" : n.document ? "in" : "out";
        if (n.has_ended) look += " over";
        std::string out = "<g class=\"" + look + "\"><title>" + escaped(n.name) +
                          (n.has_ended ? escaped(t_("（已终止）", " (ended)")) : "") +
                          "</title><rect x=\"" + px(b.x - b.width / 2) + "\" y=\"" + px(b.top) +
                          "\" width=\"" + px(b.width) + "\" height=\"" + px(box_height) +
                          "\" rx=\"3\"/>";
        const double down = n.number.empty() ? 27 : 19;
        out += text(b.x, b.top + down, name_font, name(i), "middle", "name");
        if (!n.number.empty())
            out += text(b.x, b.top + 36, small_font, printable(n.number), "middle", "soft");
        return out + "</g>\n";
    }

    const citation_view& v_;
    tongue t_;
    layered_drawing d_;
};

std::string dot_text(const std::string& s) {
    std::string out;
    for (const char c : printable(s)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

std::string report::citation_word(const std::string& kind, language in) {
    for (const auto& k : citation_kinds)
        if (k.id == kind) return tongue{in}(k.zh, k.en);
    return kind;
}

std::string citation_survey_text(const citation_survey& s, const report_options& o) {
    return survey_writer(s, o).write();
}

std::string citation_view_text(const citation_view& v, const report_options& o) {
    const tongue t{o.in};
    const unsigned width = std::max(o.width, 50U);
    const auto shown = [&](std::size_t i) {
        const citation_node& n = v.nodes[i];
        return n.name + (n.number.empty() ? "" : t.in_brackets(n.number)) +
               (n.has_ended ? t("，已终止", ", ended") : "") +
               (n.document ? "" : t("，不在清单里", ", not in the corpus"));
    };
    std::string out = printable(shown(0)) + "\n";
    for (const citation_edge& e : v.edges)
        out += hanging(
            "  ",
            printable(e.from == 0
                          ? citation_word(e.kind, o.in) + t("：", ": ") + shown(e.to)
                          : shown(e.from) + t(" ", " ") + citation_word(e.kind, o.in) +
                                t("：", ": ") + (e.to == 0 ? t("本文件", "this") : shown(e.to))),
            width);
    if (v.edges.empty()) out += t("  没有引用关系。", "  No citations.") + "\n";
    return out;
}

std::string citation_view_svg(const citation_view& v, language in) { return picture(v, in).draw(); }

std::string citation_view_dot(const citation_view& v, language in) {
    std::string out =
        "digraph citations {\n  rankdir=BT;\n  node [shape=box, fontname=\"Noto Sans CJK SC\"];\n"
        "  edge [fontname=\"Noto Sans CJK SC\", fontsize=10];\n";
    for (std::size_t i = 0; i < v.nodes.size(); ++i) {
        const citation_node& n = v.nodes[i];
        out += "  n" + std::to_string(i) + " [label=\"" + dot_text(n.name) +
               (n.number.empty() ? "" : "\\n" + dot_text(n.number)) + "\"" +
               (i == 0 ? ", penwidth=2" : "") + (n.has_ended ? ", style=dashed" : "") + "];\n";
    }
    for (const citation_edge& e : v.edges)
        out += "  n" + std::to_string(e.from) + " -> n" + std::to_string(e.to) + " [label=\"" +
               dot_text(citation_word(e.kind, in)) + "\"];\n";
    return out + "}\n";
}

}  // namespace yigui
