// A trie over code points, entered by its second level: the bytes of each character and of each
// two neighbours are looked up in a bit set, undecoded, and most places are turned away by that.
// Words are short, so walks are too, and no failure links (Aho and Corasick, 1975) are needed; a
// scanner library that reports ends only would need its starts found again. The trie is made from
// the sorted words, level by level: a map while it grows cost more than all the rest.
#include "recognise/literals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/utf8.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::uint32_t is_token_start = 1, is_mark = 2, is_box = 4, is_quote = 8;

constexpr std::u32string_view boxes = U"□☐◻▢☑√■✓☒✔▣";

constexpr std::uint32_t flags_of(char32_t c) {
    const bool ends_clause =
        c == ',' || c == ':' || c == ';' || c == '!' || c == '?' || c == '\n' || c == U'。';
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

template <unsigned Bits>
bool is_seen(const std::uint64_t* seen, std::uint64_t hash) {
    const std::uint64_t bit = hash >> (64 - Bits);
    return (seen[bit / 64] >> (bit % 64) & 1) != 0;
}

template <unsigned Bits>
void mark_seen(std::vector<std::uint64_t>& seen, std::uint64_t hash) {
    const std::uint64_t bit = hash >> (64 - Bits);
    seen[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

/// The place of an entry of a table in open addressing, or the empty one where it would be put.
template <class Entry>
std::size_t place_of(const std::vector<Entry>& table, std::uint64_t bytes) {
    std::size_t at = top_bits(hash_of(bytes), table.size());
    while (table[at].bytes != 0 && table[at].bytes != bytes) at = (at + 1) & (table.size() - 1);
    return at;
}

constexpr std::uint64_t low_bit_of(char32_t c) { return std::uint64_t{1} << (c & 63); }

/// The first eight bytes as a number that sorts like the text.
std::uint64_t head_of(std::string_view word) {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = head << 8 | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0u);
    return head;
}

std::uint64_t bytes_of(char32_t c) {
    if (c < 0x80) return c;
    if (c < 0x800) return 0xC0 | c >> 6 | (0x80 | (c & 0x3F)) << 8;
    if (c < 0x10000)
        return 0xE0 | c >> 12 | (0x80 | (c >> 6 & 0x3F)) << 8 | (0x80 | (c & 0x3F)) << 16;
    return 0xF0 | c >> 18 | (0x80 | (c >> 12 & 0x3F)) << 8 | (0x80 | (c >> 6 & 0x3F)) << 16 |
           (0x80 | (c & 0x3F)) << 24;
}

}  // namespace

std::vector<std::uint32_t> literal_set::build(std::span<const std::string_view> words) {
    struct entry {
        std::uint64_t head = 0;
        std::uint32_t at = 0;
    };
    std::vector<entry> order(words.size());
    for (std::uint32_t i = 0; i < words.size(); ++i) order[i] = {head_of(words[i]), i};
    std::sort(order.begin(), order.end(), [&](const entry& a, const entry& b) {
        return a.head != b.head ? a.head < b.head : words[a.at] < words[b.at];
    });
    std::vector<std::string_view> sorted;
    std::vector<std::uint32_t> numbers(words.size());
    sorted.reserve(words.size());
    for (const entry& e : order) {
        if (sorted.empty() || sorted.back() != words[e.at]) sorted.push_back(words[e.at]);
        numbers[e.at] = static_cast<std::uint32_t>(sorted.size() - 1);
    }
    count_ = static_cast<std::uint32_t>(sorted.size());
    grow(sorted);
    index_singles();
    index_pairs();
    return numbers;
}

/// Each node stands for the words [begin, end), which share their first `depth` bytes.
void literal_set::grow(std::span<const std::string_view> sorted) {
    struct range {
        std::uint32_t begin = 0, end = 0, depth = 0;
    };
    std::vector<range> ranges{{0, count_, 0}};
    ranges.reserve(std::size_t{4} * count_ + 1);
    nodes_.reserve(ranges.capacity());
    edges_.reserve(ranges.capacity());
    for (std::uint32_t n = 0; n < ranges.size(); ++n) {
        const range r = ranges[n];
        std::uint32_t i = r.begin;
        if (i < r.end && sorted[i].size() == r.depth) nodes_[n].word = ++i;
        nodes_[n].first_edge = static_cast<std::uint32_t>(edges_.size());
        while (i < r.end) {
            std::size_t next = r.depth;
            const char32_t c = code_point_at(sorted[i], next);
            const std::string_view same = sorted[i].substr(r.depth, next - r.depth);
            const std::uint32_t first = i;
            while (i < r.end && sorted[i].substr(r.depth, same.size()) == same) ++i;
            edges_.push_back({c, static_cast<std::uint32_t>(ranges.size())});
            nodes_[n].next |= low_bit_of(c);
            ranges.push_back({first, i, static_cast<std::uint32_t>(next)});
            nodes_.emplace_back();
            ++nodes_[n].edges;
        }
    }
}

void literal_set::index_singles() {
    std::size_t count = flagged.size();
    for (const edge& first : edges_of(0)) count += nodes_[first.to].word != 0;
    seen_singles_.assign((1u << single_bits) / 64, 0);
    singles_.assign(std::bit_ceil(2 * count + 1), {});
    const auto of = [&](char32_t c) -> single& {
        const std::uint64_t bytes = bytes_of(c);
        mark_seen<single_bits>(seen_singles_, hash_of(bytes));
        single& s = singles_[place_of(singles_, bytes)];
        s.bytes = static_cast<std::uint32_t>(bytes);
        return s;
    };
    for (const char32_t c : flagged) of(c).flags = flags_of(c);
    for (const edge& first : edges_of(0))
        if (const std::uint32_t word = nodes_[first.to].word) of(first.character).word = word;
}

void literal_set::index_pairs() {
    std::size_t count = 0;
    for (const edge& first : edges_of(0)) count += nodes_[first.to].edges;
    seen_pairs_.assign((1u << pair_bits) / 64, 0);
    pairs_.assign(std::bit_ceil(2 * count + 1), {});
    for (const edge& first : edges_of(0)) {
        const std::uint64_t one = bytes_of(first.character);
        for (const edge& second : edges_of(first.to)) {
            const std::uint64_t bytes = one | bytes_of(second.character)
                                                  << 8 * size_of_character(static_cast<char>(one));
            mark_seen<pair_bits>(seen_pairs_, hash_of(bytes));
            pairs_[place_of(pairs_, bytes)] = {bytes, second.to};
        }
    }
}

std::uint32_t literal_set::child(std::uint32_t from, char32_t c) const {
    const edge* at = edges_of(from).data();
    std::size_t left = nodes_[from].edges;
    while (left > 4) {
        const std::size_t half = left / 2;
        if (at[half].character <= c) {
            at += half;
            left -= half;
        } else {
            left = half;
        }
    }
    for (; left > 0; ++at, --left)
        if (at->character == c) return at->to;
    return 0;
}

/// What the character that ends at `end` is by itself.
[[gnu::always_inline]] inline void literal_set::note(std::uint64_t bytes, std::size_t begin,
                                                     std::size_t end, survey& out) const {
    if (!is_seen<single_bits>(seen_singles_.data(), hash_of(bytes))) return;
    const single& s = singles_[place_of(singles_, bytes)];
    const auto at = static_cast<std::uint32_t>(begin);
    if (s.flags & is_token_start) out.token_starts.push_back(at);
    if (s.flags & is_mark) out.marks.push_back(at);
    if (s.flags & is_box) out.boxes.push_back(at);
    if (s.flags & is_quote) out.quotes.push_back(at);
    if (s.word != 0) out.words.push_back({s.word - 1, at, static_cast<std::uint32_t>(end)});
}

/// The words that begin with the two characters that end at `end`.
[[gnu::always_inline]] inline void literal_set::enter(std::string_view text, std::uint64_t bytes,
                                                      std::size_t begin, std::size_t end,
                                                      survey& out) const {
    if (!is_seen<pair_bits>(seen_pairs_.data(), hash_of(bytes))) return;
    for (std::uint32_t at = pairs_[place_of(pairs_, bytes)].node; at != 0;) {
        const node& here = nodes_[at];
        if (here.word != 0)
            out.words.push_back({here.word - 1, static_cast<std::uint32_t>(begin),
                                 static_cast<std::uint32_t>(end)});
        if (here.next == 0 || end >= text.size()) return;
        const char32_t c = code_point_at(text, end);
        at = here.next & low_bit_of(c) ? child(at, c) : 0;
    }
}

survey literal_set::look_over(std::string_view text, std::size_t from, std::size_t to) const {
    survey out;
    out.words.reserve((to - from) / 6);
    out.token_starts.reserve((to - from) / 32);
    out.marks.reserve((to - from) / 32);
    for (std::size_t i = from; i < to;) {
        const std::uint64_t bytes = eight_bytes_at(text, i);
        if ((bytes & 0xF00000F0) == 0xE00000E0) {  // two characters of three bytes: most are
            note(bytes & 0xFFFFFF, i, i + 3, out);
            enter(text, bytes & 0xFFFFFFFFFFFF, i, i + 6, out);
            i += 3;
            continue;
        }
        const std::size_t size = size_of_character(static_cast<char>(bytes));
        const std::size_t both = size + size_of_character(static_cast<char>(bytes >> 8 * size));
        note(first_of(bytes, size), i, i + size, out);
        enter(text, first_of(bytes, both), i, i + both, out);
        i += size;
    }
    return out;
}

}  // namespace yigui::recognising
