// Words found as they stand in copies: with blanks, line ends and characters that nobody sees
// between their characters. For texts read as they are; recognition folds its text instead.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace yigui {

/// Bytes [begin, end) of the text; empty when the word stands nowhere.
struct loose_place {
    std::size_t begin = 0, end = 0;
    bool is_empty() const { return begin == end; }
};

/// The first place of `word` at or behind `from`.
loose_place find_loosely(std::string_view text, std::string_view word, std::size_t from = 0);

/// Bytes of the text that `word` takes at its beginning; 0 when the text begins otherwise.
std::size_t begins_loosely(std::string_view text, std::string_view word);

/// Whether one of the words stands in the text.
bool holds_loosely(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace yigui
