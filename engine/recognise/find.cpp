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

namespace {

/// Asks of each word that may stand in the text where it does, until the answer is enough.
template <class Enough>
bool search_each(std::string_view text, word_list words, Enough is_enough) {
    const word_filter* known = filter_at_hand;
    if (known && !known->is_of(text)) known = nullptr;
    for (const known_word& w : words) {
        if (known && !known->may_hold(w)) continue;
        const std::size_t at = search_word(text, w, 0);
        if (at != std::string_view::npos && is_enough(at)) return true;
    }
    return false;
}

}  // namespace

bool has_one_of(string_view text, word_list words) {
    return search_each(text, words, [](std::size_t) { return true; });
}

std::size_t first_place_of(string_view text, word_list words) {
    std::size_t first = string_view::npos;
    search_each(text, words, [&](std::size_t at) {
        first = std::min(first, at);
        return false;
    });
    return first;
}

string_view which_begins(string_view text, word_list words) {
    for (const std::string_view w : words)
        if (text.starts_with(w)) return w;
    return {};
}

string_view which_ends(string_view text, word_list words) {
    for (const std::string_view w : words)
        if (text.ends_with(w)) return w;
    return {};
}

bool begins_with_one_of(string_view text, word_list words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.starts_with(w); });
}

bool begins_with_interrogative(string_view text) {
    return begins_with_one_of(text, {"哪", "什么", "多少", "谁"});
}

bool ends_with_one_of(string_view text, word_list words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.ends_with(w); });
}

bool is_one_of(string_view text, word_list words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text == w; });
}

bool has_one_at(string_view text, std::size_t at, word_list words) {
    return at <= text.size() && begins_with_one_of(text.substr(at), words);
}

string_view without_front(string_view text, word_list words) {
    for (const std::string_view w : words)
        if (text.starts_with(w)) text.remove_prefix(w.size());
    return text;
}

string_view without_end(string_view text, word_list words) {
    for (const std::string_view w : words)
        if (text.ends_with(w)) text.remove_suffix(w.size());
    return text;
}

}  // namespace yigui::recognising
