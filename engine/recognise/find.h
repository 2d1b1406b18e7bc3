// Looking for Chinese words in Chinese text. Searches go by a word's first byte, and most of a
// text's characters share six of those; the last byte of the word's first character is rare. And
// most words that are asked for stand nowhere in the document at hand: one bit of a table tells.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

namespace yigui::recognising {

constexpr std::size_t telling_byte = 2;  ///< the last one of a word's first character

/// A word that the compiler knows, with its bit in a word_filter. Lists of them are tables in the
/// program, and no strings that each question measures and hashes anew.
class known_word {
 public:
    // Implicit, so that a list of words is written as one of strings.
    consteval known_word(const char* word)
        : data_(word),
          size_(static_cast<std::uint32_t>(std::char_traits<char>::length(word))),
          bit_(bit_of({word, size_})) {}
    constexpr operator std::string_view() const { return {data_, size_}; }
    std::uint32_t bit() const { return bit_; }

    static constexpr unsigned bits = 15;  // four kilobytes
    static constexpr std::size_t shortest = 6;
    static constexpr std::uint32_t no_bit = UINT32_MAX;  ///< of words that a filter can't tell
    static constexpr bool is_begin(char c) {
        return (static_cast<unsigned char>(c) & 0xF0) == 0xE0;
    }
    static constexpr std::uint32_t bit_of(std::string_view word) {
        if (word.size() < shortest || !is_begin(word.front())) return no_bit;
        static_assert(std::endian::native == std::endian::little);
        std::uint32_t bytes = 0;
        if (std::is_constant_evaluated())
            for (std::size_t i = 0; i < sizeof bytes; ++i)
                bytes |= std::uint32_t{static_cast<unsigned char>(word[telling_byte + i])} << 8 * i;
        else
            std::memcpy(&bytes, word.data() + telling_byte, sizeof bytes);
        return bytes * 0x9E3779B1u >> (32 - bits);  // Fibonacci hashing
    }

 private:
    const char* data_;
    std::uint32_t size_, bit_;
};

/// Which beginnings of Chinese words stand in the text of one document: of those of two characters
/// or more their third to sixth byte.
class word_filter {
 public:
    void learn(std::string_view text);
    bool is_of(std::string_view text) const {
        return text.data() >= begin_ && text.data() + text.size() <= end_;
    }
    /// False when the word stands nowhere in the text.
    bool may_hold(std::string_view word) const { return has(known_word::bit_of(word)); }
    bool may_hold(const known_word& word) const { return has(word.bit()); }

 private:
    bool has(std::uint32_t bit) const {
        return bit == known_word::no_bit || (seen_[bit / 64] >> (bit % 64) & 1) != 0;
    }
    const char *begin_ = nullptr, *end_ = nullptr;
    std::array<std::uint64_t, (1u << known_word::bits) / 64> seen_{};
};

/// The filter of the document that this thread reads; null for none. Searches come from so many
/// places that each of them would have to hand it on.
inline constinit thread_local const word_filter* filter_at_hand = nullptr;

/// Does the word stand there? Whoever asks sees to it that there is room.
inline bool is_at(const char* at, std::string_view word) {
    if (word.size() > telling_byte && at[telling_byte] != word[telling_byte]) return false;
    return std::memcmp(at, word.data(), word.size()) == 0;
}

/// The same as find_word, without a look at the filter.
std::size_t search_word(std::string_view text, std::string_view word, std::size_t from);

/// Where the word stands at or after a place, as std::string_view::find.
[[gnu::always_inline]] inline std::size_t find_word(std::string_view text, std::string_view word,
                                                    std::size_t from = 0) {
    // Of a word that the compiler knows this is the test of one bit.
    const word_filter* known = filter_at_hand;
    if (known && !known->may_hold(word) && known->is_of(text)) return std::string_view::npos;
    return search_word(text, word, from);
}

inline bool has_word(std::string_view text, std::string_view word) {
    return find_word(text, word) != std::string_view::npos;
}

/// A std::string_view whose questions for words go by that.
class string_view : public std::string_view {
 public:
    using std::string_view::string_view;
    constexpr string_view(std::string_view s) : std::string_view(s) {}
    string_view(const std::string& s) : std::string_view(s) {}

    std::size_t find(std::string_view word, std::size_t from = 0) const {
        return find_word(*this, word, from);
    }
    std::size_t find(char c, std::size_t from = 0) const { return std::string_view::find(c, from); }
    bool starts_with(std::string_view word) const {
        return size() >= word.size() && is_at(data(), word);
    }
    bool starts_with(char c) const { return std::string_view::starts_with(c); }
    bool ends_with(std::string_view word) const {
        return size() >= word.size() && is_at(data() + size() - word.size(), word);
    }
    bool ends_with(char c) const { return std::string_view::ends_with(c); }
    string_view substr(std::size_t from, std::size_t size = npos) const {
        return std::string_view::substr(from, size);
    }
};

/// Words that are asked for in one go, written as a list: has_one_of(said, {"通过", "同意"}).
using word_list = std::initializer_list<known_word>;

bool has_one_of(string_view text, word_list words);
bool begins_with_one_of(string_view text, word_list words);
/// 哪, 什么, 多少, 谁: behind 了 they make a statement a question (采纳了哪些).
bool begins_with_interrogative(string_view text);
bool ends_with_one_of(string_view text, word_list words);
bool is_one_of(string_view text, word_list words);
/// Does one of them stand right at the place?
bool has_one_at(string_view text, std::size_t at, word_list words);

/// Where the first of any of them stands; npos for none.
std::size_t first_place_of(string_view text, word_list words);
/// The first word of the list that the text begins or ends with; empty for none.
string_view which_begins(string_view text, word_list words);
string_view which_ends(string_view text, word_list words);

/// The text without those words, taken off one after the other in the order of the list.
string_view without_front(string_view text, word_list words);
string_view without_end(string_view text, word_list words);

}  // namespace yigui::recognising
