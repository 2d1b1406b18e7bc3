// Sentence marks are searched as bytes; UTF-8 makes that safe.
#include "judge/clause.h"

#include <algorithm>

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

std::vector<std::size_t> places_of(std::string_view word, std::string_view text, span within) {
    std::vector<std::size_t> out;
    const std::size_t stop = std::min(within.end, text.size());
    for (std::size_t at = text.find(word, within.begin);
         at != std::string_view::npos && at + word.size() <= stop;
         at = text.find(word, at + word.size()))
        out.push_back(at);
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
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

}  // namespace yigui::judging
