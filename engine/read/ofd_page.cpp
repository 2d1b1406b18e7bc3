// Every character is placed by itself: X, Y and the deltas of its TextCode, the object's CTM, its
// Boundary, and the same again for each composite object around it. A glyph transform changes how
// characters look, not which they are: TextCode holds the text. Boxes are single characters, so
// that a box never crosses an entity of the source.
#include "read/ofd_page.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/utf8.h"
#include "model/blank.h"

namespace yigui::reading {
namespace {

constexpr unsigned most_nested = 8;              ///< composite objects within composite objects
constexpr std::size_t most_composites = 100000;  ///< uses of composite units on one page
constexpr double pi = 3.14159265358979323846;

double number_of(const xml_tree& t, std::uint32_t node, std::string_view name, double otherwise) {
    const auto v = ofd_numbers(t.attribute_of(node, name));
    return v.empty() ? otherwise : v[0];
}

/// "3 3 g 10 6.5 1.5": n equal steps are written as g n v (GB/T 33190, 11.3).
std::vector<double> deltas_of(std::string_view text, std::size_t most) {
    std::vector<double> out;
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    for (std::size_t i = 0; i < words.size() && out.size() < most;) {
        if (words[i] == "g" && i + 2 < words.size()) {
            const auto n = ofd_numbers(words[i + 1]), v = ofd_numbers(words[i + 2]);
            if (!n.empty() && !v.empty() && n[0] >= 0)
                out.insert(out.end(),
                           static_cast<std::size_t>(std::min<double>(n[0], double(most))), v[0]);
            i += 3;
        } else {
            const auto v = ofd_numbers(words[i++]);
            out.push_back(v.empty() ? 0 : v[0]);
        }
    }
    return out;
}

/// The em that a character takes when nothing else says so.
double usual_advance(char32_t c) { return c < 0x2E80 ? 0.5 : 1.0; }

bool is_private(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFD);
}

double length_of(const std::vector<double>& steps) {
    double out = 0;
    for (const double s : steps) out += std::abs(s);
    return out;
}

ofd_matrix matrix_of(const xml_tree& t, std::uint32_t node) {
    ofd_matrix m;
    if (const auto v = ofd_numbers(t.attribute_of(node, "CTM")); v.size() == 6)
        m = {v[0], v[1], v[2], v[3], v[4], v[5]};
    if (const auto v = ofd_numbers(t.attribute_of(node, "Boundary")); v.size() >= 2) {
        m.e += v[0];
        m.f += v[1];
    }
    return m;
}

/// One character of a TextCode and its bytes.
struct character {
    std::size_t begin, end;
    std::string text;
    bool is_plain;
};

std::vector<character> characters_of(const xml_tree& t, std::uint32_t code) {
    std::vector<character> out;
    const std::string_view source = t.source().text();
    for (auto c = t.at(code).first_child; c != xml_tree::none; c = t.at(c).next) {
        if (!t.is_text(c)) continue;
        for (const auto& p : t.pieces(c)) {
            const std::string_view shown =
                p.shown.empty() ? source.substr(p.begin, p.end - p.begin) : p.shown;
            for (std::size_t at = 0; at < shown.size();) {
                const std::size_t from = at;
                code_point_at(shown, at);
                const std::string one(shown.substr(from, at - from));
                if (p.shown.empty())
                    out.push_back({p.begin + from, p.begin + at, one, true});
                else
                    out.push_back({p.begin, p.end, one, false});
            }
        }
    }
    return out;
}

}  // namespace

std::vector<double> ofd_numbers(std::string_view text) {
    std::vector<double> out;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end && out.size() < 8) {
        if (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r' || *at == ',' || *at == '+') {
            ++at;
            continue;
        }
        double v = 0;
        const auto [stop, error] = std::from_chars(at, end, v);
        if (error != std::errc{} || !(std::abs(v) < 1e7)) break;
        out.push_back(v);
        at = stop;
    }
    return out;
}

ofd_matrix ofd_matrix::then(const ofd_matrix& o) const {
    return {a * o.a + b * o.c, a * o.b + b * o.d,       c * o.a + d * o.c,
            c * o.b + d * o.d, e * o.a + f * o.c + o.e, e * o.b + f * o.d + o.f};
}

ofd_page::ofd_page(double width, double height, const ofd_units& units)
    : width_(width), height_(height), units_(units) {
    for (std::size_t q = 0; q < 4; ++q) {
        directions_[q].page.width = q % 2 == 0 ? width : height;
        directions_[q].page.height = q % 2 == 0 ? height : width;
    }
}

void ofd_page::add(const std::shared_ptr<ofd_part>& part, std::uint32_t node) {
    add_below(part, node, {}, 0);
}

void ofd_page::add_below(const std::shared_ptr<ofd_part>& part, std::uint32_t node,
                         const ofd_matrix& outer, unsigned depth) {
    const xml_tree& t = part->tree;
    // Layers and page blocks have no geometry of their own; an explicit stack, since they nest.
    std::vector<std::uint32_t> waiting{node};
    while (!waiting.empty()) {
        const std::uint32_t n = waiting.back();
        waiting.pop_back();
        const std::string_view name = t.name(n);
        if (name == "TextObject") {
            add_text(part, n, outer);
        } else if (name == "ImageObject" || name == "PathObject") {
            has_pictures_ = true;
        } else if (name == "CompositeObject") {
            const ofd_unit* unit = units_(t.attribute_of(n, "ResourceID"));
            if (unit && depth < most_nested && composites_++ < most_composites)
                add_below(unit->part, unit->node, matrix_of(t, n).then(outer), depth + 1);
        } else {
            std::vector<std::uint32_t> children;
            for (auto c = t.at(n).first_child; c != xml_tree::none; c = t.at(c).next)
                if (!t.is_text(c)) children.push_back(c);
            waiting.insert(waiting.end(), children.rbegin(), children.rend());
        }
    }
}

void ofd_page::add_text(const std::shared_ptr<ofd_part>& part, std::uint32_t object,
                        const ofd_matrix& outer) {
    const xml_tree& t = part->tree;
    const ofd_matrix m = matrix_of(t, object).then(outer);
    const double size = number_of(t, object, "Size", 3.5);
    const double stretch = number_of(t, object, "HScale", 1.0);
    double x = 0, y = 0;
    for (auto code = t.at(object).first_child; code != xml_tree::none; code = t.at(code).next) {
        if (t.name(code) != "TextCode") continue;
        // X and Y that are left out are those of the code before.
        x = number_of(t, code, "X", x);
        y = number_of(t, code, "Y", y);
        const auto characters = characters_of(t, code);
        const auto dx = deltas_of(t.attribute_of(code, "DeltaX"), characters.size());
        const auto dy = deltas_of(t.attribute_of(code, "DeltaY"), characters.size());
        const bool is_down = length_of(dy) > length_of(dx);
        double at_x = x, at_y = y;
        for (std::size_t i = 0; i < characters.size(); ++i) {
            const character& c = characters[i];
            std::size_t first = 0;
            const char32_t point = code_point_at(c.text, first);
            const double usual = usual_advance(point) * size * stretch;
            const bool is_told = i < dx.size() || is_down;
            const double step = i < dx.size() ? dx[i] : is_down ? 0 : usual;
            // A letter's own width is its step; a wider step is white space behind it.
            const double wide =
                is_told && !is_down && step > 0 ? std::clamp(step, usual * 0.4, size) : usual;
            unknown_ += is_private(point);
            if (point >= 0x20 && point != 0x7F && blank_at(c.text, 0) == 0)
                place({part, c.begin, c.end, c.is_plain ? "" : c.text, object}, c.text, at_x, at_y,
                      std::min(wide, usual * 2), size, is_down, m);
            at_x += step;
            at_y += i < dy.size() ? dy[i] : 0;
        }
    }
}

void ofd_page::place(ofd_origin origin, std::string text, double x, double y, double advance,
                     double size, bool is_down, const ofd_matrix& m) {
    const auto point = [&](double px, double py) {
        return std::pair{m.a * px + m.c * py + m.e, m.b * px + m.d * py + m.f};
    };
    // The middle of the character, the direction to the next, and its em after all transforms.
    const auto [cx, cy] = point(x + advance / 2, y - 0.35 * size);
    const double angle = is_down ? std::atan2(m.d, m.c) : std::atan2(m.b, m.a);
    const double em = size * std::hypot(m.c, m.d);
    const double wide = is_down ? em : advance * std::hypot(m.a, m.b);
    if (!std::isfinite(cx + cy + em + wide) || em <= 0) return;
    const double turns = angle / (pi / 2);
    const auto quarter = static_cast<std::size_t>((std::lround(turns) % 4 + 4) % 4);
    const bool is_aslant = std::abs(turns - std::round(turns)) > 0.12;
    double u = cx, v = cy;
    if (!is_aslant && quarter == 1) u = cy, v = width_ - cx;
    if (!is_aslant && quarter == 2) u = width_ - cx, v = height_ - cy;
    if (!is_aslant && quarter == 3) u = height_ - cy, v = cx;
    ofd_boxes& to = is_aslant ? aslant_ : directions_[quarter];
    to.page.boxes.push_back(
        {u - wide / 2, v - em / 2, u + wide / 2, v + em / 2, std::move(text), em});
    to.origins.push_back(std::move(origin));
}

}  // namespace yigui::reading
