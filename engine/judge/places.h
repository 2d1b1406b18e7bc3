// Places of words in a text, for the few facts that judging reads for itself.
#pragma once

#include <string_view>
#include <vector>

#include "yigui/document.h"

namespace yigui::judging {

/// Where `word` stands in `text` inside `within`. Blanks, line ends and characters that nobody sees
/// may stand between its characters, as in copies.
std::vector<span> places_of(std::string_view word, std::string_view text, span within);

/// Whether `at` stands inside a name in 《》 that opened in the same clause, or sentence.
bool is_inside_name(std::string_view text, std::size_t at, span clause);

}  // namespace yigui::judging
