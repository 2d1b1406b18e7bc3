// Lists of words that texts begin or end with. Such lists are asked for every line of every
// document and nearly always say no, so a table of the words' outermost bytes answers first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace yigui {

/// Words of at least one Chinese character (three bytes).
template <std::size_t N>
class affix_list {
 public:
    enum class side : unsigned char { front, back };

    constexpr affix_list(side where, const std::array<std::string_view, N>& words)
        : words_(words), where_(where) {
        for (const auto w : words) {
            if (w.size() < shortest) throw "word too short";  // fails to compile
            const std::size_t slot = slot_of(w);
            table_[slot / 64] |= std::uint64_t{1} << (slot % 64);
        }
    }

    /// False when no word can fit: asked before a text is brought into shape for comparing.
    constexpr bool may_fit(std::string_view text) const {
        if (text.size() < shortest) return false;
        const std::size_t slot = slot_of(text);
        return (table_[slot / 64] >> (slot % 64) & 1) != 0;
    }
    /// The bytes of the longest word that the text begins (ends) with; 0 for none.
    constexpr std::size_t longest(std::string_view text) const {
        std::size_t best = 0;
        if (!may_fit(text)) return best;
        for (const auto w : words_)
            if (w.size() > best &&
                (where_ == side::front ? text.starts_with(w) : text.ends_with(w)))
                best = w.size();
        return best;
    }
    constexpr bool fits(std::string_view text) const { return longest(text) > 0; }
    constexpr const std::array<std::string_view, N>& words() const { return words_; }

 private:
    /// Two bytes tell characters apart: the last two of a word's last one, the second and third
    /// of its first one (its lead byte is the same for thousands).
    constexpr std::size_t slot_of(std::string_view text) const {
        const std::size_t at = where_ == side::front ? 1 : text.size() - 2;
        const auto a = static_cast<unsigned char>(text[at]);
        const auto b = static_cast<unsigned char>(text[at + 1]);
        return (a * 64u + b) % (table_size * 64);
    }

    static constexpr std::size_t shortest = 3;
    static constexpr std::size_t table_size = 64;  // words of 64 bits
    std::array<std::string_view, N> words_;
    std::array<std::uint64_t, table_size> table_{};
    side where_;
};

template <class... Words>
constexpr auto beginnings(Words... words) {
    return affix_list<sizeof...(Words)>(affix_list<sizeof...(Words)>::side::front, {words...});
}
template <class... Words>
constexpr auto endings(Words... words) {
    return affix_list<sizeof...(Words)>(affix_list<sizeof...(Words)>::side::back, {words...});
}

}  // namespace yigui
