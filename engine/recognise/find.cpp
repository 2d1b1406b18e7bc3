#include "recognise/find.h"

namespace yigui::recognising {

void word_filter::learn(std::string_view text) {
    begin_ = text.data();
    end_ = begin_ + text.size();
    for (std::size_t i = 0; i + known_word::shortest <= text.size();) {
        const std::uint32_t bit = known_word::bit_of({text.data() + i, known_word::shortest});
        if (bit == known_word::no_bit) {
            ++i;
            continue;
        }
        seen_[bit / 64] |= std::uint64_t{1} << (bit % 64);
        i += 3;
    }
}

std::size_t search_word(std::string_view text, std::string_view word, std::size_t from) {
    if (word.size() <= telling_byte) return text.find(word, from);
    while (from + word.size() <= text.size()) {
        const std::size_t places = text.size() - word.size() + 1 - from;
        const void* at = std::memchr(text.data() + from + telling_byte, word[telling_byte], places);
        if (!at) break;
        from = static_cast<std::size_t>(static_cast<const char*>(at) - text.data()) - telling_byte;
        // Most of the places end with one look at the next character.
        const bool may_be = word.size() < known_word::shortest ||
                            std::memcmp(text.data() + from + telling_byte,
                                        word.data() + telling_byte, sizeof(std::uint32_t)) == 0;
        if (may_be && std::memcmp(text.data() + from, word.data(), word.size()) == 0) return from;
        ++from;
    }
    return std::string_view::npos;
}

bool has_one_of(std::string_view text, std::initializer_list<known_word> words) {
    const word_filter* known = filter_at_hand;
    if (known && !known->is_of(text)) known = nullptr;
    for (const known_word& w : words)
        if ((!known || known->may_hold(w)) && search_word(text, w, 0) != std::string_view::npos)
            return true;
    return false;
}

}  // namespace yigui::recognising
