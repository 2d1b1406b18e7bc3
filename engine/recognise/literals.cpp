// A trie over code points, entered by its second level: the bytes of each character and of each
// two neighbours are looked up in a bit set, undecoded, and most places are turned away by that.
// Words are short, so walks are too, and no failure links (Aho and Corasick, 1975) are needed; a
// scanner library that reports ends only would need its starts found again. While words are added
// the children of a node are a list, which is short; sorting the words first cost more than all the
// rest.
#include "recognise/literals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

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
template <class Table>
[[gnu::always_inline]] inline std::size_t place_of(const Table& table, std::uint64_t bytes) {
    std::size_t at = top_bits(hash_of(bytes), table.size());
    while (table[at].bytes != 0 && table[at].bytes != bytes) at = (at + 1) & (table.size() - 1);
    return at;
}

constexpr std::uint64_t low_bit_of(char32_t c) { return std::uint64_t{1} << (c & 63); }

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
    seen_singles_.assign((1u << single_bits) / 64, 0);
    seen_pairs_.assign((1u << pair_bits) / 64, 0);
    singles_.assign(std::bit_ceil(2 * flagged.size() + 1), {});
    pairs_.assign(std::bit_ceil(words + 1), {});
    nodes_.reserve(2 * words + 2);
    edges_.reserve(2 * words + 2);
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
        mark_seen<single_bits>(seen_singles_, hash_of(bytes));
        ++single_count_;
    }
    return s;
}

std::uint32_t& literal_set::word_behind(std::uint64_t bytes, std::string_view rest) {
    make_room(pairs_, pair_count_ + 1);
    pair& p = pairs_[place_of(pairs_, bytes)];
    if (p.bytes == 0) {
        p = {bytes, 0, new_node(0, 0), 0};
        mark_seen<pair_bits>(seen_pairs_, hash_of(bytes));
        ++pair_count_;
    }
    std::uint32_t at = p.node;
    for (std::size_t i = 0; i < rest.size();) at = grown_child(at, code_point_at(rest, i));
    return nodes_[at].word;
}

std::uint32_t literal_set::grown_child(std::uint32_t from, char32_t c) {
    std::uint32_t at = nodes_[from].first;
    while (at != 0 && edges_[at].character != c) at = edges_[at].to;
    if (at != 0) return at;
    at = new_node(c, nodes_[from].first);
    nodes_[from].first = at;
    nodes_[from].next |= low_bit_of(c);
    return at;
}

std::uint32_t literal_set::new_node(char32_t c, std::uint32_t sibling) {
    nodes_.emplace_back();
    edges_.push_back({c, sibling});
    return static_cast<std::uint32_t>(nodes_.size() - 1);
}

void literal_set::finish() {
    std::vector<edge> sorted;
    sorted.reserve(edges_.size());
    for (node& n : nodes_) {
        const auto first = static_cast<std::uint32_t>(sorted.size());
        for (std::uint32_t at = n.first; at != 0; at = edges_[at].to)
            sorted.push_back({edges_[at].character, at});
        n.first = first;
        std::sort(sorted.begin() + first, sorted.end(),
                  [](const edge& a, const edge& b) { return a.character < b.character; });
    }
    nodes_.push_back({0, static_cast<std::uint32_t>(sorted.size()), 0});
    edges_ = std::move(sorted);
    for (pair& p : pairs_) {
        p.next = nodes_[p.node].next;
        p.word = nodes_[p.node].word;
    }
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

std::uint32_t literal_set::child(std::uint32_t from, char32_t c) const {
    const edge* at = all_.edges.data() + all_.nodes[from].first;
    std::size_t left = all_.nodes[from + 1].first - all_.nodes[from].first;
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
    if (!is_seen<single_bits>(all_.seen_singles.data(), hash_of(bytes))) return;
    const single& s = all_.singles[place_of(all_.singles, bytes)];
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
    if (!is_seen<pair_bits>(all_.seen_pairs.data(), hash_of(bytes))) return;
    const pair& two = all_.pairs[place_of(all_.pairs, bytes)];
    std::uint32_t at = two.node, word = two.word;
    for (std::uint64_t next = two.next;; next = all_.nodes[at].next, word = all_.nodes[at].word) {
        if (word != 0)
            out.words.push_back(
                {word - 1, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        if (next == 0 || end >= text.size()) return;
        const char32_t c = code_point_at(text, end);
        if (!(next & low_bit_of(c)) || (at = child(at, c)) == 0) return;
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
