// Places are found loosely (base/loosely.h), since these texts are read as they are.
#include "judge/places.h"

#include <algorithm>

#include "base/loosely.h"

namespace yigui::judging {

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

}  // namespace yigui::judging
