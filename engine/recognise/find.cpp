#include "recognise/find.h"

namespace yigui::recognising {

void word_filter::learn(std::string_view text) {
    begin_ = text.data();
    end_ = begin_ + text.size();
    for (std::size_t i = 0; i + shortest <= text.size();) {
        if (!is_begin(text[i])) {
            ++i;
            continue;
        }
        const std::uint32_t bit = bit_of(text.data() + i);
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
        if (std::memcmp(text.data() + from, word.data(), word.size()) == 0) return from;
        ++from;
    }
    return std::string_view::npos;
}

}  // namespace yigui::recognising
