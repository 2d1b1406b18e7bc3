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

/// The four bytes behind the second one of a word, or of a text that it may stand in: of Chinese
/// words they tell both first characters, nearly always.
constexpr std::uint32_t telling_bytes_at(const char* at, std::size_t size) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::size_t end = telling_byte + sizeof(std::uint32_t);
    std::uint32_t bytes = 0;
    if (!std::is_constant_evaluated() && size >= end)
        std::memcpy(&bytes, at + telling_byte, sizeof bytes);
    else
        for (std::size_t i = telling_byte; i < std::min(size, end); ++i)
            bytes |= std::uint32_t{static_cast<unsigned char>(at[i])} << 8 * (i - telling_byte);
    return bytes;
}

/// A word that the compiler knows, with its bit in a word_filter and what tells it at a place.
/// Lists of them are tables in the program, and no strings that each question measures and hashes
/// anew.
class known_word {
 public:
    // Implicit, so that a list of words is written as one of strings.
    consteval known_word(const char* word)
        : data_(word),
          telling_(telling_bytes_at(word, std::char_traits<char>::length(word))),
          size_(static_cast<std::uint16_t>(std::char_traits<char>::length(word))),
          bit_(static_cast<std::uint16_t>(bit_of({word, size_}))) {}
    constexpr operator std::string_view() const { return {data_, size_}; }
    std::uint32_t bit() const { return bit_; }
    std::size_t size() const { return size_; }
    /// May the word stand where these are the telling bytes?
    bool may_stand_at(std::uint32_t telling) const {
        if (static_cast<unsigned char>(telling ^ telling_) != 0 && size_ > telling_byte)
            return false;
        return telling == telling_ || size_ < shortest;
    }

    static constexpr unsigned bits = 15;                  // four kilobytes
    static constexpr std::uint32_t factor = 0x9E3779B1u;  // Fibonacci hashing
    static constexpr std::size_t shortest = 6;
    /// Shorter words are told by their first character; behind the bits of the others.
    static constexpr std::uint32_t first_short = 1u << bits, step = 8, short_bits = 10;
    /// Of words that a filter can't tell.
    static constexpr std::uint32_t no_bit = first_short + (step << short_bits);
    static constexpr bool is_begin(char c) {
        return (static_cast<unsigned char>(c) & 0xF0) == 0xE0;
    }
    static constexpr std::uint32_t bit_of(std::string_view word) {
        if (word.size() < telling_byte + 1 || !is_begin(word.front())) return no_bit;
        if (word.size() < shortest) return bit_of_short(first_bytes_of(word));
        return bit_of(telling_bytes_at(word.data(), word.size()));
    }
    static constexpr std::uint32_t bit_of(std::uint32_t telling) {
        return telling * factor >> (32 - bits);
    }
    static constexpr std::uint32_t bit_of_short(std::uint32_t first_character) {
        return first_short + step * (first_character * factor >> (32 - short_bits));
    }
    static constexpr std::uint32_t first_bytes_of(std::string_view word) {
        const auto byte = [&](std::size_t i) -> std::uint32_t {
            return static_cast<unsigned char>(word[i]);
        };
        return byte(0) | byte(1) << 8 | byte(2) << 16;
    }

 private:
    const char* data_;
    std::uint32_t telling_;
    std::uint16_t size_, bit_;
};

/// Which beginnings of Chinese words stand in the text of one document, and about where: of those
/// of two characters or more their telling bytes. A sentence has few of the words of its document,
/// and most that are asked for stand in other sentences.
class word_filter {
 public:
    /// To be called before anything is asked; again for another text.
    void learn(std::string_view text);
    bool is_of(std::string_view text) const {
        return text.data() >= begin_ && text.data() + text.size() <= end_;
    }
    /// False when the word stands nowhere in the text.
    bool may_hold(std::string_view word) const { return has(known_word::bit_of(word)); }
    bool may_hold(const known_word& word) const { return has(word.bit()); }
    /// The regions, a bit each, which a part of the text touches.
    std::uint64_t regions_of(std::string_view part) const {
        const auto region_at = [&](const char* at) {
            return static_cast<std::size_t>(at - begin_) >> region_bits_;
        };
        return UINT64_MAX << region_at(part.data()) &
               UINT64_MAX >> (regions - 1 - region_at(part.data() + part.size()));
    }
    /// The regions in which a word with this bit may begin.
    std::uint64_t regions_where(std::uint32_t bit) const { return where_[bit >> shared_bits_]; }
    /// Where a region begins, or the one behind the last.
    const char* begin_of(int region) const {
        return begin_ + (static_cast<std::size_t>(region) << region_bits_);
    }
    /// Behind the text that was learned.
    const char* end() const { return end_; }

 private:
    bool has(std::uint32_t bit) const {
        if (bit >= known_word::first_short) return where_[bit >> shared_bits_] != 0;
        return (seen_[bit / 64] >> (bit % 64) & 1) != 0;
    }
    void learn_one(std::uint32_t bit, std::uint64_t region) {
        seen_[bit / 64] |= std::uint64_t{1} << (bit % 64);
        where_[bit >> shared_bits_] |= region;
    }
    void learn_short(std::uint32_t bit, std::uint64_t region) {
        where_[bit >> shared_bits_] |= region;
    }
    std::uint64_t region_at(std::size_t at) const {
        return std::uint64_t{1} << (at >> region_bits_);
    }
    std::size_t learn_eight(std::string_view text, std::size_t at);

    static constexpr unsigned regions = 64;
    const char *begin_ = nullptr, *end_ = nullptr;
    unsigned region_bits_ = 0;  ///< of the size of a region
    unsigned shared_bits_ = 0;  ///< of how many bits share an entry of where_
    std::array<std::uint64_t, known_word::first_short / 64> seen_;
    /// The regions, by words, of `step` bits together or more; of those without a bit everywhere.
    std::array<std::uint64_t, known_word::no_bit / known_word::step + 1> where_;
};

/// The filter of the document that this thread reads; null for none. Searches come from so many
/// places that each of them would have to hand it on.
inline constinit thread_local const word_filter* filter_at_hand = nullptr;

/// Does the word stand there? Whoever asks sees to it that there is room.
inline bool is_at(const char* at, std::string_view word) {
    if (word.size() >= known_word::shortest) {
        if (telling_bytes_at(at, word.size()) != telling_bytes_at(word.data(), word.size()))
            return false;
    } else if (word.size() > telling_byte && at[telling_byte] != word[telling_byte]) {
        return false;
    }
    return std::memcmp(at, word.data(), word.size()) == 0;
}

/// The same as find_word, without a look at what stands nowhere in the document.
std::size_t search_word(std::string_view text, std::string_view word, std::size_t from);
/// Where the word stands last, as std::string_view::rfind.
std::size_t search_last_word(std::string_view text, std::string_view word);

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
    std::size_t rfind(std::string_view word, std::size_t from = npos) const {
        const std::size_t end = from < size() ? std::min(size(), from + word.size()) : size();
        return search_last_word(std::string_view::substr(0, end), word);
    }
    std::size_t rfind(char c, std::size_t from = npos) const {
        return std::string_view::rfind(c, from);
    }
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
