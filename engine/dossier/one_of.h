// Whether a text as it is printed holds, begins or ends with one of some words. Loosely printed text, with blanks
// or variants between its characters, is for base/loosely.h.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace yigui::joining {

using one_of = std::initializer_list<std::string_view>;

inline bool holds_one_of(std::string_view text, one_of words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

inline bool starts_with_one_of(std::string_view text, one_of words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.starts_with(w); });
}

inline bool ends_with_one_of(std::string_view text, one_of words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.ends_with(w); });
}

}  // namespace yigui::joining
