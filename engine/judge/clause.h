// The clause around a place in a text, for the few facts that judging reads for itself.
#pragma once

#include <string_view>
#include <vector>

#include "yigui/document.h"

namespace yigui::judging {

/// From the sentence mark (。；; or line end) before `at` to the one after it, inside `within`.
span clause_around(std::string_view text, std::size_t at, span within);

/// Where `word` stands in `text` inside `within`. Blanks, line ends and characters that nobody sees
/// may stand between its characters, as in copies.
std::vector<span> places_of(std::string_view word, std::string_view text, span within);

/// Whether `at` stands inside a name in 《》 that opened in the same clause.
bool is_inside_name(std::string_view text, std::size_t at, span clause);

/// Whether one of the words stands there, read as places_of() reads.
bool has_any(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace yigui::judging
