#include "recognise/find.h"

#include "base/eight.h"

namespace yigui::recognising {

/// Learns what begins with the characters from a place on, and gives the place behind them; the
/// same place when there are too few.
[[gnu::always_inline]] inline std::size_t word_filter::learn_eight(
    [[maybe_unused]] std::string_view text, std::size_t at) {
#ifdef __AVX2__
    using namespace eight;
    constexpr unsigned fewest = 3;  // of which eight at a time are worth it
    if (text.size() - at < reach) return at;
    const unsigned found = std::min<unsigned>(count_at(text.data() + at), lanes);
    if (found < fewest) return at;
    const auto hash = [](__m256i bytes, int bits) {
        return _mm256_srli_epi32(_mm256_mullo_epi32(bytes, all(known_word::factor)), 32 - bits);
    };
    const __m256i word = hash(bytes_at(text.data() + at + telling_byte), known_word::bits);
    const __m256i one = hash(characters_at(text.data() + at), known_word::short_bits);
    const __m256i short_word = _mm256_add_epi32(all(known_word::first_short),
                                                _mm256_mullo_epi32(one, all(known_word::step)));
    const __m128i shared = _mm_cvtsi32_si128(static_cast<int>(shared_bits_));
    const auto words = lanes_of(word), places = lanes_of(_mm256_srl_epi32(word, shared)),
               short_places = lanes_of(_mm256_srl_epi32(short_word, shared));
    // They are seldom in more than one region, and one more does no harm.
    const std::uint64_t region = region_at(at) | region_at(at + width * (found - 1));
    const auto learn = [&](unsigned k) {
        seen_[words[k] / 64] |= std::uint64_t{1} << (words[k] % 64);
        where_[places[k]] |= region;
        where_[short_places[k]] |= region;
    };
    if (found == lanes) {  // mostly
#pragma GCC unroll 8
        for (unsigned k = 0; k < lanes; ++k) learn(k);
    } else {
        for (unsigned k = 0; k < found; ++k) learn(k);
    }
    return at + width * found;
#else
    return at;
#endif
}

void word_filter::learn(std::string_view text) {
    begin_ = text.data();
    end_ = begin_ + text.size();
    // No less than 32 bytes: what learn_eight learns lies in two regions at most.
    constexpr unsigned least_region_bits = 5;
    region_bits_ =
        std::max(least_region_bits, static_cast<unsigned>(std::bit_width(text.size() / regions)));
    seen_.fill(0);
    // A short text has few words, and clearing all of the table would take longer than learning them.
    constexpr std::size_t short_text = 3000, middling = 9000;  // bytes
    constexpr unsigned least = std::countr_zero(known_word::step);
    shared_bits_ = least + (text.size() < short_text ? 2 : text.size() < middling ? 1 : 0);
    const std::size_t everywhere = known_word::no_bit >> shared_bits_;
    std::fill_n(where_.begin(), everywhere, 0);
    where_[everywhere] = UINT64_MAX;
    constexpr std::size_t one = telling_byte + 1;  // bytes of a character
    for (std::size_t i = 0; i + one <= text.size();) {
        if (!known_word::is_begin(text[i])) {
            ++i;
            continue;
        }
        const std::size_t next = learn_eight(text, i);
        if (next == i) {
            const std::string_view rest = text.substr(i, known_word::shortest);
            learn_short(known_word::bit_of(rest.substr(0, one)), region_at(i));
            if (rest.size() == known_word::shortest)
                learn_one(known_word::bit_of(rest), region_at(i));
        }
        i = next == i ? i + one : next;
    }
}

namespace {

/// The filter at hand, when it is that of the text.
const word_filter* filter_of(std::string_view text) {
    const word_filter* known = filter_at_hand;
    return known && known->is_of(text) ? known : nullptr;
}

/// Where a word of more than two bytes stands at or after a place.
std::size_t search_bytes(std::string_view text, std::string_view word, std::size_t from) {
    while (from + word.size() <= text.size()) {
        const std::size_t places = text.size() - word.size() + 1 - from;
        const void* at = std::memchr(text.data() + from + telling_byte, word[telling_byte], places);
        if (!at) break;
        from = static_cast<std::size_t>(static_cast<const char*>(at) - text.data()) - telling_byte;
        if (is_at(text.data() + from, word)) return from;
        ++from;
    }
    return std::string_view::npos;
}

/// The same; what stands behind the text may be read up to `end`. Most texts are a clause or a
/// sentence, in which one or two looks at 32 places tell; two bytes of the word leave hardly any.
std::size_t search_near(std::string_view text, std::string_view word, std::size_t from,
                        [[maybe_unused]] const char* end) {
#ifdef __AVX2__
    if (from + word.size() > text.size()) return std::string_view::npos;
    const std::size_t places = text.size() - word.size() + 1;
    const std::size_t second = word.size() < known_word::shortest ? 1 : known_word::shortest - 1;
    const char* const begin = text.data();
    const __m256i one = _mm256_set1_epi8(word[telling_byte]);
    const __m256i other = _mm256_set1_epi8(word[second]);
    const auto at = [&](std::size_t i) {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(begin + i));
    };
    // Only the last ones of the whole text are left to the loop over bytes.
    const std::size_t there = static_cast<std::size_t>(end - begin);
    const std::size_t needed = eight::reach + std::max(second, telling_byte);
    const std::size_t stop = there < needed ? 0 : std::min(places, there - needed + 1);
    for (; from < stop; from += eight::reach) {
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(at(from + telling_byte), one),
                                              _mm256_cmpeq_epi8(at(from + second), other));
        auto found = static_cast<std::uint32_t>(_mm256_movemask_epi8(both));
        for (; found != 0; found &= found - 1) {
            const std::size_t k = from + static_cast<std::size_t>(std::countr_zero(found));
            if (k >= places) break;
            if (is_at(begin + k, word)) return k;
        }
    }
#endif
    return search_bytes(text, word, from);
}

/// The same in a part of the text of a filter: of a long one only the `regions` are looked at in
/// which the word may begin.
std::size_t search_regions(const word_filter& known, std::uint64_t regions, std::string_view text,
                           std::string_view word, std::size_t from) {
    const auto place_of = [&](int region) {
        const char* const at = std::max(known.begin_of(region), text.data());
        return static_cast<std::size_t>(at - text.data());
    };
    while (regions != 0) {
        const int first = std::countr_zero(regions);
        const std::size_t behind = place_of(first + std::countr_one(regions >> first));
        const std::size_t at = search_near(text.substr(0, behind + word.size() - 1), word,
                                           std::max(from, place_of(first)), known.end());
        if (at != std::string_view::npos) return at;
        regions &=
            regions + (regions & (~regions + 1));  // those behind the neighbours of the first
    }
    return std::string_view::npos;
}

}  // namespace

std::size_t search_word(std::string_view text, std::string_view word, std::size_t from) {
    if (word.size() <= telling_byte) return text.find(word, from);
    if (from > text.size()) return std::string_view::npos;
    const word_filter* known = filter_of(text);
    if (!known) return search_near(text, word, from, text.data() + text.size());
    const std::uint64_t regions =
        known->regions_of(text.substr(from)) & known->regions_where(known_word::bit_of(word));
    return search_regions(*known, regions, text, word, from);
}

std::size_t search_last_word(std::string_view text, std::string_view word) {
    if (word.size() <= telling_byte) return text.rfind(word);
    if (word.size() > text.size()) return std::string_view::npos;
    const word_filter* known = filter_of(text);
    if (known && (known->regions_of(text) & known->regions_where(known_word::bit_of(word))) == 0)
        return std::string_view::npos;
    std::size_t places = text.size() - word.size() + 1;
    while (const void* at = ::memrchr(text.data() + telling_byte, word[telling_byte], places)) {
        places =
            static_cast<std::size_t>(static_cast<const char*>(at) - text.data()) - telling_byte;
        if (is_at(text.data() + places, word)) return places;
    }
    return std::string_view::npos;
}

namespace {

/// Asks of each word that may stand in the text where it does, until the answer is enough.
template <class Enough>
bool search_each(std::string_view text, word_list words, Enough is_enough) {
    const word_filter* known = filter_of(text);
    const std::uint64_t here = known ? known->regions_of(text) : 0;
    const auto place_of = [&](const known_word& w) {
        if (w.size() <= telling_byte) return text.find(std::string_view(w));
        if (!known) return search_near(text, w, 0, text.data() + text.size());
        const std::uint64_t regions = here & known->regions_where(w.bit());
        return regions == 0 ? text.npos : search_regions(*known, regions, text, w, 0);
    };
    for (const known_word& w : words) {
        const std::size_t at = place_of(w);
        if (at != std::string_view::npos && is_enough(at)) return true;
    }
    return false;
}

/// The words of a list that may stand at the begin of a text.
class begin_of_text {
 public:
    explicit begin_of_text(std::string_view text)
        : text_(text), telling_(telling_bytes_at(text.data(), text.size())) {}
    bool is(const known_word& w) const {
        return w.may_stand_at(telling_) && w.size() <= text_.size() &&
               std::memcmp(text_.data(), std::string_view(w).data(), w.size()) == 0;
    }

 private:
    std::string_view text_;
    std::uint32_t telling_;
};

bool ends_with(std::string_view text, const known_word& w) {
    if (w.size() > text.size()) return false;
    const char* at = text.data() + (text.size() - w.size());
    return w.may_stand_at(telling_bytes_at(at, w.size())) &&
           std::memcmp(at, std::string_view(w).data(), w.size()) == 0;
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
    const begin_of_text begin(text);
    for (const known_word& w : words)
        if (begin.is(w)) return std::string_view(w);
    return {};
}

string_view which_ends(string_view text, word_list words) {
    for (const known_word& w : words)
        if (ends_with(text, w)) return std::string_view(w);
    return {};
}

bool begins_with_one_of(string_view text, word_list words) {
    const begin_of_text begin(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const known_word& w) { return begin.is(w); });
}

bool begins_with_interrogative(string_view text) {
    return begins_with_one_of(text, {"哪", "什么", "多少", "谁"});
}

bool ends_with_one_of(string_view text, word_list words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const known_word& w) { return ends_with(text, w); });
}

bool is_one_of(string_view text, word_list words) {
    return std::any_of(words.begin(), words.end(), [&](const known_word& w) {
        return text.size() == w.size() && ends_with(text, w);
    });
}

bool has_one_at(string_view text, std::size_t at, word_list words) {
    return at <= text.size() && begins_with_one_of(text.substr(at), words);
}

string_view without_front(string_view text, word_list words) {
    for (const known_word& w : words)
        if (begin_of_text(text).is(w)) text.remove_prefix(w.size());
    return text;
}

string_view without_end(string_view text, word_list words) {
    for (const known_word& w : words)
        if (ends_with(text, w)) text.remove_suffix(w.size());
    return text;
}

}  // namespace yigui::recognising
