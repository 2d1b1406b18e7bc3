// Characters are compared one by one from each place where the first of the word stands.
#include "base/loosely.h"

#include <algorithm>

#include "base/unicode.h"

namespace yigui {
namespace {

/// Bytes that `word` takes at `at` of the text; 0 when it does not stand there.
std::size_t length_at(std::string_view text, std::size_t at, std::string_view word) {
    std::size_t here = at;
    for (std::size_t k = 0; k < word.size();) {
        if (here < text.size() && text[here] == word[k]) {
            ++here, ++k;
            continue;
        }
        const bool is_between = k > 0 && (word[k] & 0xC0) != 0x80 && here < text.size();
        if (!is_between) return 0;
        std::size_t next = here;
        const char32_t c = code_point_at(text, next);
        if (!is_invisible(c) && !is_space_or_line_end(c)) return 0;
        here = next;
    }
    return here - at;
}

}  // namespace

loose_place find_loosely(std::string_view text, std::string_view word, std::size_t from) {
    if (word.empty()) return {};
    const std::string_view first = word.substr(0, size_of_character(word[0]));
    for (std::size_t at = text.find(first, from); at != text.npos;
         at = text.find(first, at + first.size()))
        if (const std::size_t n = length_at(text, at, word); n > 0) return {at, at + n};
    return {};
}

std::size_t begins_loosely(std::string_view text, std::string_view word) {
    return length_at(text, 0, word);
}

bool holds_loosely(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return !find_loosely(text, w).is_empty(); });
}

}  // namespace yigui
