#include "typeset.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"

namespace {

constexpr double left_edge = 6, right_edge = 36, top_edge = 7, bottom_edge = 52, leading = 1.75,
                 far_right = 24;

bool is_narrow(char32_t c) { return c < 0x80 && c != U' '; }

/// The pieces of a paragraph that no line may part: a word of letters and digits, or a character,
/// with the marks that stay behind it and the ones that stay in front.
std::vector<std::string> pieces_of(std::string_view text) {
    constexpr std::u32string_view behind = U"，。、；：！？）》〉”’」』】〕]%),.;:";
    constexpr std::u32string_view before = U"（《〈“‘「『【〔[(";
    std::vector<std::string> out;
    bool stays = false;
    char32_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = yigui::code_point_at(text, at);
        const bool joins = stays || c == U' ' || behind.find(c) != behind.npos ||
                           (is_narrow(c) && is_narrow(last) && before.find(c) == before.npos);
        if (out.empty() || !joins) out.emplace_back();
        out.back() += text.substr(begin, at - begin);
        stays = c == U' ' || before.find(c) != before.npos;
        last = c;
    }
    return out;
}

double width_of(std::string_view text) {
    double out = 0;
    for (std::size_t at = 0; at < text.size();) out += em_of(yigui::code_point_at(text, at));
    return out;
}

double end_of(const set_line& l) { return l.left + width_of(l.text); }

/// Spreads the white at the end of a line over its characters.
void stretch(set_line& l) {
    int wide = -1;
    for (std::size_t at = 0; at < l.text.size();)
        wide += is_narrow(yigui::code_point_at(l.text, at)) ? 0 : 1;
    if (wide > 0) l.stretch = (right_edge - end_of(l)) / wide;
}

/// The lines of a paragraph, placed from left to right.
std::vector<set_line> lines_of(std::string_view paragraph) {
    std::vector<set_line> out{{left_edge + 2, 0, ""}};
    for (const std::string& piece : pieces_of(paragraph)) {
        if (set_line& l = out.back(); !l.text.empty() && end_of(l) + width_of(piece) > right_edge) {
            stretch(l);
            out.push_back({left_edge, 0, ""});
        }
        out.back().text += piece;
    }
    return out;
}

}  // namespace

double em_of(char32_t c) { return is_narrow(c) ? 0.5 : 1; }

double set_line::step(char32_t c) const { return em_of(c) + (is_narrow(c) ? 0 : stretch); }

std::vector<set_page> typeset(const paragraphs& all) {
    std::vector<set_page> out(1);
    double baseline = top_edge;
    for (const std::string& p : all) {
        for (set_line& l : lines_of(p)) {
            if (baseline > bottom_edge) {
                out.emplace_back();
                baseline = top_edge;
            }
            l.baseline = baseline;
            baseline += leading;
            out.back().push_back(std::move(l));
        }
        if (end_of(out.back().back()) > far_right) baseline += leading;
    }
    return out;
}
