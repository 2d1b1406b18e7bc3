// Sentence marks are searched as bytes; UTF-8 makes that safe.
#include "judge/clause.h"

#include <algorithm>

#include "base/loosely.h"

namespace yigui::judging {
namespace {

constexpr std::string_view marks[] = {"。", "；", ";", "\n", "！", "？"};

}  // namespace

span clause_around(std::string_view text, std::size_t at, span within) {
    const std::size_t stop = std::min(within.end, text.size());
    span out{within.begin, stop};
    for (std::string_view m : marks) {
        if (at > 0) {
            const std::size_t b = text.rfind(m, at - 1);
            if (b != std::string_view::npos) out.begin = std::max(out.begin, b + m.size());
        }
        const std::size_t e = text.find(m, at);
        if (e != std::string_view::npos) out.end = std::min(out.end, e);
    }
    if (out.begin > at) out.begin = at;
    if (out.end < out.begin) out.end = out.begin;
    return out;
}

std::vector<span> places_of(std::string_view word, std::string_view text, span within) {
    std::vector<span> out;
    const std::string_view inside = text.substr(0, std::min(within.end, text.size()));
    for (loose_place at = find_loosely(inside, word, within.begin); !at.is_empty();
         at = find_loosely(inside, word, at.end))
        out.push_back({at.begin, at.end});
    return out;
}

bool is_inside_name(std::string_view text, std::size_t at, span clause) {
    const std::string_view before = text.substr(clause.begin, at - clause.begin);
    const std::size_t open = before.rfind("《");
    if (open == std::string_view::npos) return false;
    const std::size_t close = before.rfind("》");
    return close == std::string_view::npos || close < open;
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return holds_loosely(text, words);
}

}  // namespace yigui::judging
