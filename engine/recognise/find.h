// Looking for Chinese words in Chinese text. Searches go by a word's first byte, and most of a
// text's characters share six of those; the last byte of the word's first character is rare.
#pragma once

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <string_view>

namespace yigui::recognising {

/// Where the word stands at or after a place, as std::string_view::find.
inline std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0) {
    constexpr std::size_t last = 2;  // of the first character's bytes
    if (word.size() <= last) return text.find(word, from);
    while (from + word.size() <= text.size()) {
        const std::size_t places = text.size() - word.size() + 1 - from;
        const void* at = std::memchr(text.data() + from + last, word[last], places);
        if (!at) break;
        from = static_cast<std::size_t>(static_cast<const char*>(at) - text.data()) - last;
        if (std::memcmp(text.data() + from, word.data(), word.size()) == 0) return from;
        ++from;
    }
    return std::string_view::npos;
}

inline bool has_word(std::string_view text, std::string_view word) {
    return find_word(text, word) != std::string_view::npos;
}

inline bool has_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return has_word(text, w); });
}

}  // namespace yigui::recognising
