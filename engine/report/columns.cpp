// Text is cut into atoms that must not be broken: a Chinese character with the closing marks that
// follow it and the opening marks before it, or a run of Latin letters. Lines are filled greedily.
// Rejected: ICU line breaking, which lives behind the base wall and would break file names at
// every hyphen; and squeezing marks into the margin, which a terminal cannot show.
#include "report/columns.h"

#include <algorithm>

#include "base/unicode.h"

namespace yigui::report {

namespace {

constexpr std::u32string_view closing = U"。，、；：？！）》」』】〕”’…—·％％℃,.;:?!)]}%〉｝］";
constexpr std::u32string_view opening = U"（《「『【〔“‘([{〈｛［";

bool is_closing(char32_t c) { return closing.find(c) != std::u32string_view::npos; }
bool is_opening(char32_t c) { return opening.find(c) != std::u32string_view::npos; }
// "20日" stays together.
bool is_counted(char32_t number, char32_t c) {
    constexpr std::u32string_view units = U"年月日号字份项条款天个";
    return number >= U'0' && number <= U'9' && units.find(c) != std::u32string_view::npos;
}
bool is_wide(std::string_view one) { return display_width(one) >= 2; }

struct atom {
    std::string text;
    unsigned width = 0;
    bool is_space = false;
};

// Does `c` (written `one`) stay on the line of the character before it?
bool sticks(char32_t before, std::string_view before_text, char32_t c, std::string_view one) {
    if (display_width(one) == 0 || is_closing(c) || is_opening(before)) return true;
    if (c == 0xFE0F || before == 0x200D || is_counted(before, c)) return true;
    return !is_wide(before_text) && !is_wide(one) && !is_opening(c);
}

// A blank before a closing mark must not become a place to break.
void keep_blank(std::vector<atom>& atoms) {
    if (atoms.size() < 2 || !atoms.back().is_space) return;
    const std::string blank = std::move(atoms.back().text);
    atoms.pop_back();
    atoms.back().text += blank;
    atoms.back().is_space = false;
}

std::vector<atom> atoms_of(std::string_view text) {
    std::vector<atom> atoms;
    char32_t before = U' ';
    std::string_view before_text = " ";
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = code_point_at(text, i);
        const std::string_view one = text.substr(begin, i - begin);
        if (is_closing(c)) keep_blank(atoms);
        const bool is_start = atoms.empty() || atoms.back().is_space || c == U' ';
        if (is_start || !sticks(before, before_text, c, one)) {
            atoms.push_back({std::string(one), 0, c == U' '});
        } else {
            atoms.back().text += one;
        }
        before = c;
        before_text = one;
    }
    for (auto& a : atoms) a.width = display_width(a.text);
    return atoms;
}

// Cuts an atom wider than a line into pieces that fit.
std::vector<atom> pieces_of(const atom& whole, unsigned width) {
    std::vector<atom> pieces(1);
    for (std::size_t i = 0; i < whole.text.size();) {
        const std::size_t begin = i;
        code_point_at(whole.text, i);
        const std::string_view one = std::string_view(whole.text).substr(begin, i - begin);
        const unsigned w = display_width(one);
        if (pieces.back().width + w > width && !pieces.back().text.empty()) pieces.emplace_back();
        pieces.back().text += one;
        pieces.back().width += w;
    }
    return pieces;
}

class line_filler {
 public:
    explicit line_filler(unsigned width) : width_(width) {}

    void add(const atom& a) {
        if (a.width > width_ && !a.is_space) {
            for (const auto& piece : pieces_of(a, width_)) place(piece);
        } else {
            place(a);
        }
    }

    std::vector<std::string> lines() {
        end_line();
        if (lines_.empty()) lines_.emplace_back();
        return std::move(lines_);
    }

 private:
    void place(const atom& a) {
        if (used_ + a.width > width_) end_line();
        if (a.is_space && line_.empty()) return;  // no blank at the start of a line
        line_ += a.text;
        used_ += a.width;
    }
    void end_line() {
        while (!line_.empty() && line_.back() == ' ') line_.pop_back();
        if (!line_.empty()) lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
    }

    unsigned width_;
    unsigned used_ = 0;
    std::string line_;
    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> wrapped(std::string_view text, unsigned width) {
    line_filler filler(std::max(width, 4U));
    for (const auto& a : atoms_of(text)) filler.add(a);
    return filler.lines();
}

std::string padded(std::string_view text, unsigned width) {
    std::string out(text);
    const unsigned used = display_width(text);
    if (used < width) out.append(width - used, ' ');
    return out;
}

std::string hanging(std::string_view lead, std::string_view text, unsigned width) {
    const unsigned indent = display_width(lead);
    if (indent > 16 && indent > width / 2)
        return hanging("", lead, width) + hanging("      ", text, width);
    const unsigned room = width > indent + 8 ? width - indent : 8;
    std::string out;
    bool is_first = true;
    for (const auto& line : wrapped(text, room)) {
        out += is_first ? std::string(lead) : std::string(indent, ' ');
        is_first = false;
        out += line;
        while (!out.empty() && out.back() == ' ') out.pop_back();
        out += '\n';
    }
    return out;
}

}  // namespace yigui::report
