// A trie over code points, entered by its second level: the bytes of each character and of each
// two neighbours are looked up in a bit set, undecoded, and most places are turned away by that,
// eight at a time where they are Chinese and the processor can (AVX2).
// Words are short, so walks are too, and no failure links (Aho and Corasick, 1975) are needed; a
// scanner library that reports ends only would need its starts found again. While words are added
// the children of a node are a list, which is short; sorting the words first cost more than all the
// rest.
#include "recognise/literals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/eight.h"
#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::uint32_t is_token_start = 1, is_mark = 2, is_box = 4, is_quote = 8;

constexpr std::u32string_view boxes = U"□☐◻▢☑√■✓☒✔▣";

constexpr std::uint32_t flags_of(char32_t c) {
    const bool ends_clause = c == ',' || c == ':' || c == ';' || c == '!' || c == '?' || c == '|' ||
                             c == '\n' || c == U'。';
    return (may_start_token(c) ? is_token_start : 0) | (ends_clause ? is_mark : 0) |
           (boxes.find(c) != boxes.npos ? is_box : 0) | (c == U'“' || c == U'”' ? is_quote : 0);
}

constexpr char32_t flagged_end = 0x10000;

constexpr std::size_t flagged_count() {
    std::size_t n = 0;
    for (char32_t c = 0; c < flagged_end; ++c) n += flags_of(c) != 0;
    return n;
}

/// The few characters with flags, found by the compiler.
constexpr auto flagged = [] {
    std::array<char32_t, flagged_count()> all{};
    std::size_t n = 0;
    for (char32_t c = 0; c < flagged_end; ++c)
        if (flags_of(c) != 0) all[n++] = c;
    return all;
}();

/// The eight bytes from `at` on, the first one lowest; zeros for those behind the end.
inline std::uint64_t eight_bytes_at(std::string_view text, std::size_t at) {
    std::uint64_t bytes = 0;
    if (std::endian::native == std::endian::little && text.size() - at >= 8) {
        std::memcpy(&bytes, text.data() + at, 8);
        return bytes;
    }
    for (std::size_t i = 0; i < 8 && at + i < text.size(); ++i)
        bytes |= std::uint64_t{utf8_bytes::byte_at(text, at + i)} << (8 * i);
    return bytes;
}

inline std::uint64_t first_of(std::uint64_t bytes, std::size_t count) {
    return count >= 8 ? bytes : bytes & ((std::uint64_t{1} << 8 * count) - 1);
}

/// Fibonacci hashing: the high bits are the good ones.
inline std::uint64_t hash_of(std::uint64_t bytes) { return bytes * 0x9E3779B97F4A7C15u; }

inline std::size_t top_bits(std::uint64_t hash, std::size_t table_size) {
    return hash >> (64 - std::countr_zero(table_size));
}

constexpr unsigned single_bits = 13, pair_bits = 17;  // a kilobyte, and sixteen

/// Where the bit of a character, or of two, stands in a bit set: hashes that can be had of eight at
/// a time.
constexpr std::uint32_t of_first = 0x9E3779B1, of_second = 0x85EBCA77;
inline std::uint32_t bit_of_single(std::uint32_t bytes) {
    return bytes * of_first >> (32 - single_bits);
}
inline std::uint32_t bit_of_pair(std::uint32_t first, std::uint32_t second) {
    return (first * of_first + second * of_second) >> (32 - pair_bits);
}

inline bool is_seen(std::span<const std::uint32_t> seen, std::uint32_t bit) {
    return (seen[bit / 32] >> (bit % 32) & 1) != 0;
}

void mark_seen(std::vector<std::uint32_t>& seen, std::uint32_t bit) {
    seen[bit / 32] |= std::uint32_t{1} << (bit % 32);
}

/// The place of an entry of a table in open addressing, or the empty one where it would be put.
template <class Table>
[[gnu::always_inline]] inline std::size_t place_of(const Table& table, std::uint64_t bytes) {
    std::size_t at = top_bits(hash_of(bytes), table.size());
    while (table[at].bytes != 0 && table[at].bytes != bytes) at = (at + 1) & (table.size() - 1);
    return at;
}

/// How many bytes a character has behind its first: by the four high bits of that.
inline std::size_t bytes_behind(char first) {
    static constexpr std::uint8_t behind[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3};
    return behind[static_cast<unsigned char>(first) >> 4];
}

constexpr char32_t low_bits_of(char32_t c) { return c & 63; }
constexpr std::uint64_t low_bit_of(char32_t c) { return std::uint64_t{1} << low_bits_of(c); }

/// Makes the table twice as large before it is more than half full.
template <class Entry>
void make_room(std::vector<Entry>& table, std::size_t count) {
    if (2 * count < table.size()) return;
    std::vector<Entry> wider(2 * table.size());
    for (const Entry& e : table)
        if (e.bytes != 0) wider[place_of(wider, e.bytes)] = e;
    table = std::move(wider);
}

}  // namespace

void literal_set::reserve(std::size_t words) {
    seen_singles_.assign((1u << single_bits) / 32, 0);
    seen_pairs_.assign((1u << pair_bits) / 32, 0);
    singles_.assign(std::bit_ceil(2 * flagged.size() + 1), {});
    pairs_.assign(std::bit_ceil(words + 1), {});
    grown_.reserve(2 * words + 2);
    new_node(0, 0);
    for (const char32_t c : flagged) {
        std::string utf8;
        append_utf8(utf8, c);
        single_of(eight_bytes_at(utf8, 0)).flags = flags_of(c);
    }
}

std::uint32_t literal_set::add(std::string_view text) {
    const std::uint64_t bytes = eight_bytes_at(text, 0);
    const std::size_t first = size_of_character(text.front());
    const bool is_single = first >= text.size();
    const std::size_t both = is_single ? first : first + size_of_character(text[first]);
    std::uint32_t& word = is_single ? single_of(first_of(bytes, first)).word
                                    : word_behind(first_of(bytes, both), text.substr(both));
    if (word == 0) word = ++count_;
    return word - 1;
}

literal_set::single& literal_set::single_of(std::uint64_t bytes) {
    make_room(singles_, single_count_ + 1);
    single& s = singles_[place_of(singles_, bytes)];
    if (s.bytes == 0) {
        s.bytes = static_cast<std::uint32_t>(bytes);
        mark_seen(seen_singles_, bit_of_single(s.bytes));
        ++single_count_;
    }
    return s;
}

std::uint32_t& literal_set::word_behind(std::uint64_t bytes, std::string_view rest) {
    make_room(pairs_, pair_count_ + 1);
    pair& p = pairs_[place_of(pairs_, bytes)];
    if (p.bytes == 0) {
        p = {bytes, 0, new_node(0, 0), 0};
        const std::size_t first = size_of_character(static_cast<char>(bytes));
        mark_seen(seen_pairs_, bit_of_pair(static_cast<std::uint32_t>(first_of(bytes, first)),
                                           static_cast<std::uint32_t>(bytes >> 8 * first)));
        ++pair_count_;
    }
    std::uint32_t at = p.node;
    for (std::size_t i = 0; i < rest.size();) at = grown_child(at, code_point_at(rest, i));
    return grown_[at].word;
}

std::uint32_t literal_set::grown_child(std::uint32_t from, char32_t c) {
    std::uint32_t at = grown_[from].child;
    while (at != 0 && grown_[at].character != c) at = grown_[at].sibling;
    if (at != 0) return at;
    at = new_node(c, grown_[from].child);
    grown_[from].child = at;
    return at;
}

std::uint32_t literal_set::new_node(char32_t c, std::uint32_t sibling) {
    grown_.push_back({c, 0, 0, sibling});
    return static_cast<std::uint32_t>(grown_.size() - 1);
}

void literal_set::finish() {
    nodes_.resize(grown_.size());
    edges_.reserve(grown_.size());
    for (std::size_t i = 0; i < grown_.size(); ++i) {
        node& n = nodes_[i];
        n.first = static_cast<std::uint32_t>(edges_.size());
        for (std::uint32_t at = grown_[i].child; at != 0; at = grown_[at].sibling) {
            const grown_node& child = grown_[at];
            edges_.push_back({child.character, child.word, child.child != 0 ? at : 0});
            n.next |= low_bit_of(child.character);
        }
        n.behind = static_cast<std::uint32_t>(edges_.size());
        std::sort(edges_.begin() + n.first, edges_.end(), [](const edge& a, const edge& b) {
            return std::pair(low_bits_of(a.character), a.character) <
                   std::pair(low_bits_of(b.character), b.character);
        });
    }
    for (pair& p : pairs_) {
        p.next = nodes_[p.node].next;
        p.word = grown_[p.node].word;
    }
    grown_ = {};
    all_ = {nodes_, edges_, singles_, pairs_, seen_singles_, seen_pairs_};
}

void literal_set::carry(image& i) {
    i.carry(all_.nodes);
    i.carry(all_.edges);
    i.carry(all_.singles);
    i.carry(all_.pairs);
    i.carry(all_.seen_singles);
    i.carry(all_.seen_pairs);
    i.carry(count_);
}

/// An empty one for two characters that begin no word.
inline const literal_set::pair& literal_set::pair_of(std::uint64_t bytes) const {
    return all_.pairs[place_of(all_.pairs, bytes)];
}

/// Null for none. As many edges as bits are set below the character's own stand in front of its
/// edge, or a few more where characters share their low bits.
inline const literal_set::edge* literal_set::edge_of(std::uint32_t from, char32_t c) const {
    const node& n = all_.nodes[from];
    std::uint32_t at =
        n.first + static_cast<std::uint32_t>(std::popcount(n.next & (low_bit_of(c) - 1)));
    for (; at < n.behind; ++at)
        if (all_.edges[at].character == c) return &all_.edges[at];
    return nullptr;
}

/// What the character that ends at `end` is by itself.
[[gnu::always_inline]] inline void literal_set::note(std::uint64_t bytes, std::size_t begin,
                                                     std::size_t end, survey& out) const {
    const single& s = all_.singles[place_of(all_.singles, bytes)];
    const auto at = static_cast<std::uint32_t>(begin);
    if (s.flags & is_token_start) out.token_starts.push_back(at);
    if (s.flags & is_mark) out.marks.push_back(at);
    if (s.flags & is_box) out.boxes.push_back(at);
    if (s.flags & is_quote) out.quotes.push_back(at);
    if (s.word != 0) out.words.push_back({s.word - 1, at, static_cast<std::uint32_t>(end)});
}

/// The words that begin with these two characters, which end at `end`.
[[gnu::always_inline]] inline void literal_set::enter(std::string_view text, const pair& two,
                                                      std::size_t begin, std::size_t end,
                                                      survey& out) const {
    const auto add = [&](std::uint32_t word) {
        if (word != 0)
            out.words.push_back(
                {word - 1, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    };
    add(two.word);
    std::uint64_t next = two.next;
    for (std::uint32_t at = two.node; next != 0 && end < text.size(); next = all_.nodes[at].next) {
        // The low six bits of a character are those of its last byte.
        const std::size_t last = end + bytes_behind(text[end]);
        if (last >= text.size() || !(next & low_bit_of(utf8_bytes::byte_at(text, last)))) return;
        const edge* const e = edge_of(at, code_point_at(text, end));
        if (e == nullptr) return;
        add(e->word);
        if (e->to == 0) return;
        at = e->to;
    }
}

#ifdef __AVX2__
namespace {

/// Of each of eight bits of a bit set, in the lanes, whether it is set.
inline unsigned are_seen(std::span<const std::uint32_t> seen, __m256i bits) {
    const __m256i words = _mm256_i32gather_epi32(reinterpret_cast<const int*>(seen.data()),
                                                 _mm256_srli_epi32(bits, 5), sizeof(int));
    // A lane's shift is not counted modulo 32.
    const __m256i low = _mm256_and_si256(bits, eight::all(31));
    return eight::bits_of(_mm256_slli_epi32(_mm256_srlv_epi32(words, low), 31));
}

/// The characters behind each of eight, of three bytes or, behind the last ones, of one.
inline __m256i characters_behind(const char* at) {
    const __m256i bytes = eight::bytes_at(at + eight::width);
    const __m256i is_ascii =
        _mm256_cmpeq_epi32(_mm256_and_si256(bytes, eight::all(0x80)), _mm256_setzero_si256());
    return _mm256_and_si256(bytes,
                            _mm256_blendv_epi8(eight::all(0xFFFFFF), eight::all(0xFF), is_ascii));
}

inline bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

[[gnu::always_inline]] inline std::size_t literal_set::look_at_eight(std::string_view text,
                                                                     std::size_t at, std::size_t to,
                                                                     survey& out) const {
    using namespace eight;
    if (text.size() - at < reach || to - at < lanes * width) return at;
    const unsigned there = count_at(text.data() + at);
    unsigned found = std::min<unsigned>(there, lanes);
    // One in front of a character of two or four bytes is left to the other loop.
    if (there <= lanes && !is_ascii(text[at + width * there]) && found > 0) --found;
    if (found == 0) return at;
    const __m256i first = _mm256_mullo_epi32(characters_at(text.data() + at), all(of_first));
    const __m256i second = _mm256_mullo_epi32(characters_behind(text.data() + at), all(of_second));
    const __m256i both = _mm256_add_epi32(first, second);
    const unsigned wanted = (1u << found) - 1;
    const unsigned pairs =
        wanted & are_seen(all_.seen_pairs, _mm256_srli_epi32(both, 32 - pair_bits));
    const unsigned singles =
        wanted & are_seen(all_.seen_singles, _mm256_srli_epi32(first, 32 - single_bits));
    // Where each pair is looked up; the table is larger than what is near the processor, and is to be
    // on its way there.
    std::array<std::uint64_t, lanes> bytes;
    std::array<const pair*, lanes> looked_up;
    for (unsigned left = pairs; left != 0; left &= left - 1) {
        const auto k = static_cast<unsigned>(std::countr_zero(left));
        const char* const begin = text.data() + at + width * k;
        std::memcpy(&bytes[k], begin, sizeof bytes[k]);
        bytes[k] = first_of(bytes[k], is_ascii(begin[width]) ? width + 1 : 2 * width);
        looked_up[k] = &all_.pairs[top_bits(hash_of(bytes[k]), all_.pairs.size())];
        __builtin_prefetch(looked_up[k]);
    }
    for (unsigned left = pairs | singles; left != 0; left &= left - 1) {
        const auto k = static_cast<unsigned>(std::countr_zero(left));
        const std::size_t begin = at + width * k, end = begin + width;
        if (singles >> k & 1) note(first_of(eight_bytes_at(text, begin), width), begin, end, out);
        if (!(pairs >> k & 1)) continue;
        const pair& two = looked_up[k]->bytes == bytes[k] ? *looked_up[k] : pair_of(bytes[k]);
        enter(text, two, begin, end + (is_ascii(text[end]) ? 1 : width), out);
    }
    return at + width * found;
}
#else
std::size_t literal_set::look_at_eight(std::string_view, std::size_t at, std::size_t,
                                       survey&) const {
    return at;
}
#endif

[[gnu::always_inline]] inline std::size_t literal_set::look_at_one(std::string_view text,
                                                                   std::size_t at,
                                                                   survey& out) const {
    const std::uint64_t bytes = eight_bytes_at(text, at);
    const std::size_t size = 1 + bytes_behind(static_cast<char>(bytes));
    const std::size_t both = size + 1 + bytes_behind(static_cast<char>(bytes >> 8 * size));
    const auto first = static_cast<std::uint32_t>(first_of(bytes, size));
    const auto second = static_cast<std::uint32_t>(first_of(bytes, both) >> 8 * size);
    if (is_seen(all_.seen_singles, bit_of_single(first))) note(first, at, at + size, out);
    if (is_seen(all_.seen_pairs, bit_of_pair(first, second)))
        enter(text, pair_of(first_of(bytes, both)), at, at + both, out);
    return at + size;
}

survey literal_set::look_over(std::string_view text, std::size_t from, std::size_t to) const {
    survey out;
    out.words.reserve((to - from) / 6);
    out.token_starts.reserve((to - from) / 32);
    out.marks.reserve((to - from) / 32);
    for (std::size_t i = from; i < to;) {
        const std::size_t next =
            static_cast<unsigned char>(text[i]) < 0x80 ? i : look_at_eight(text, i, to, out);
        i = next > i ? next : look_at_one(text, i, out);
    }
    return out;
}

}  // namespace yigui::recognising
