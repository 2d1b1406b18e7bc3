// Marks of sentences as Chinese sets them. What stands in quotation marks is a text's own and stays.
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "report/printable.h"
#include "report/wording.h"

namespace yigui::report {

namespace {

bool is_chinese(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == U'」' ||
           c == U'》' || c == U'”' || c == U'「' || c == U'《' || c == U'“' || c == U'）' ||
           c == U'（';
}

char32_t widened(char32_t c) {
    switch (c) {
        case U',':
            return U'，';
        case U';':
            return U'；';
        case U':':
            return U'：';
        case U'?':
            return U'？';
        case U'!':
            return U'！';
        default:
            return c;
    }
}

// A character and whether it stands inside quotation marks, where nothing changes.
struct cell {
    char32_t c;
    bool is_quoted;
};

std::vector<cell> cells_of(std::string_view text) {
    constexpr std::u32string_view opening = U"“「《", closing = U"”」》";
    const std::string clean = repaired(text);
    std::vector<cell> out;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < clean.size();) {
        const char32_t c = code_point_at(clean, i);
        if (depth > 0 && closing.find(c) != closing.npos) --depth;
        out.push_back({c, depth > 0});
        if (opening.find(c) != opening.npos) ++depth;
    }
    return out;
}

// Brackets change in pairs, when what is before or between them is Chinese.
void widen_brackets(std::vector<cell>& s) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i].is_quoted) continue;
        if (s[i].c == U'(') open.push_back(i);
        if (s[i].c != U')' || open.empty()) continue;
        const std::size_t from = open.back();
        open.pop_back();
        bool is_among_chinese = from > 0 && is_chinese(s[from - 1].c);
        for (std::size_t k = from; k < i; ++k)
            is_among_chinese = is_among_chinese || is_chinese(s[k].c);
        if (!is_among_chinese) continue;
        s[from].c = U'（';
        s[i].c = U'）';
    }
}

}  // namespace

std::string full_width(std::string_view text) {
    auto s = cells_of(text);
    widen_brackets(s);
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool after = i > 0 && is_chinese(s[i - 1].c);
        const bool before = i + 1 < s.size() && is_chinese(s[i + 1].c);
        append_utf8(out, !s[i].is_quoted && (after || before) ? widened(s[i].c) : s[i].c);
    }
    return out;
}

}  // namespace yigui::report
