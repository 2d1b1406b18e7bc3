// A trie over code points, entered by a table of first characters, a bit table of the first two
// and a hash table of the nodes behind them: most places are turned away before a node is read.
// Words are short, so walks are too, and no failure links (Aho and Corasick, 1975) are needed; a
// scanner library that reports ends only would need its starts found again. The trie is made from
// the sorted words, level by level: a map while it grows cost more than all the rest.
#include "recognise/literals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "base/utf8.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::uint32_t is_token_start = 1, is_mark = 2, is_box = 4, is_quote = 8, is_word = 16;
constexpr std::uint32_t is_first = 32;  // some word begins with it

// The flags of the ideographs have to fit into the nearest cache: a byte a character, four of them
// to a number.
constexpr char32_t table_end = 0x10000;
constexpr std::size_t word_of(char32_t c) { return c / 4; }
constexpr unsigned shift_of(char32_t c) { return c % 4 * 8; }
constexpr unsigned seen_bits = 17;

struct character {
    char32_t value = 0;
    std::size_t size = 1;
};

/// The character of a folded text, which is valid UTF-8; 0 behind its end. Run for every character
/// of every document, hence its attribute.
[[gnu::always_inline]] inline character character_at(std::string_view text, std::size_t at) {
    if (is_ideograph_at(text, at)) return {utf8_bytes::three_bytes_at(text, at), 3};
    if (at >= text.size()) return {};
    const std::uint32_t lead = utf8_bytes::byte_at(text, at);
    if (lead < 0x80) return {lead, 1};
    if (lead >= 0xE0 && lead < 0xF0 && text.size() - at >= 3)
        return {utf8_bytes::three_bytes_at(text, at), 3};
    std::size_t next = at;
    const char32_t c = code_point_at(text, next);
    return {c, next - at};
}

void note(std::uint32_t flags, std::uint32_t at, survey& out) {
    if (flags & is_token_start) out.token_starts.push_back(at);
    if (flags & is_mark) out.marks.push_back(at);
    if (flags & is_box) out.boxes.push_back(at);
    if (flags & is_quote) out.quotes.push_back(at);
}

constexpr std::u32string_view boxes = U"□☐◻▢☑√■✓☒✔▣";

constexpr std::uint32_t flags_of(char32_t c) {
    const bool ends_clause =
        c == ',' || c == ':' || c == ';' || c == '!' || c == '?' || c == '\n' || c == U'。';
    return (may_start_token(c) ? is_token_start : 0) | (ends_clause ? is_mark : 0) |
           (boxes.find(c) != boxes.npos ? is_box : 0) | (c == U'“' || c == U'”' ? is_quote : 0);
}

constexpr std::size_t flagged_count() {
    std::size_t n = 0;
    for (char32_t c = 0; c < table_end; ++c) n += flags_of(c) != 0;
    return n;
}

/// The few characters with flags, found by the compiler.
constexpr auto flagged = [] {
    std::array<char32_t, flagged_count()> all{};
    std::size_t n = 0;
    for (char32_t c = 0; c < table_end; ++c)
        if (flags_of(c) != 0) all[n++] = c;
    return all;
}();

constexpr std::uint32_t hash_of(char32_t a, char32_t b) {
    return static_cast<std::uint32_t>(a) * 0x9E3779B1u ^
           static_cast<std::uint32_t>(b) * 0x85EBCA6Bu;
}

constexpr unsigned node_bits = 22, character_bits = 21;

constexpr std::uint64_t joined(char32_t a, char32_t b) {
    return std::uint64_t{a} << character_bits | b;
}

/// The first eight bytes as a number that sorts like the text.
std::uint64_t head_of(std::string_view word) {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = head << 8 | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0u);
    return head;
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
    assert(nodes_.size() < std::size_t{1} << node_bits);
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
            ranges.push_back({first, i, static_cast<std::uint32_t>(next)});
            nodes_.emplace_back();
        }
        nodes_[n].edges = static_cast<std::uint32_t>(edges_.size()) - nodes_[n].first_edge;
    }
}

void literal_set::index_pairs() {
    first_.assign(table_end / 4, 0);
    for (const char32_t c : flagged) first_[word_of(c)] |= flags_of(c) << shift_of(c);
    std::size_t count = 0;
    for (const edge& start : edges_of(0)) count += nodes_[start.to].edges;
    seen_.assign((1u << seen_bits) / 64, 0);
    pairs_.assign(std::bit_ceil(2 * count + 1), 0);
    for (const edge& start : edges_of(0)) {
        if (start.character < table_end) {
            const std::uint32_t flags = is_first | (nodes_[start.to].word ? is_word : 0);
            first_[word_of(start.character)] |= flags << shift_of(start.character);
        }
        for (const edge& second : edges_of(start.to)) {
            const std::uint32_t hash = hash_of(start.character, second.character);
            const std::uint32_t bit = hash >> (32 - seen_bits);
            seen_[bit / 64] |= std::uint64_t{1} << (bit % 64);
            std::size_t at = hash & (pairs_.size() - 1);
            while (pairs_[at] != 0) at = (at + 1) & (pairs_.size() - 1);
            pairs_[at] = joined(start.character, second.character) << node_bits | second.to;
        }
    }
}

std::uint32_t literal_set::behind_pair(char32_t a, char32_t b) const {
    std::size_t at = hash_of(a, b) & (pairs_.size() - 1);
    while (pairs_[at] != 0 && pairs_[at] >> node_bits != joined(a, b))
        at = (at + 1) & (pairs_.size() - 1);
    return static_cast<std::uint32_t>(pairs_[at]) & ((1u << node_bits) - 1);
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

/// Reports the words at and below the node `from`, which was reached at `at`.
void literal_set::walk(std::string_view text, std::size_t begin, std::size_t at, std::uint32_t from,
                       survey& out) const {
    while (from != 0) {
        const node& here = nodes_[from];
        if (here.word != 0)
            out.words.push_back(
                {here.word - 1, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
        if (at >= text.size() || here.edges == 0) return;
        from = child(from, code_point_at(text, at));
    }
}

survey literal_set::look_over(std::string_view text, std::size_t from, std::size_t to) const {
    survey out;
    out.words.reserve((to - from) / 6);
    out.token_starts.reserve((to - from) / 32);
    out.marks.reserve((to - from) / 32);
    character now = character_at(text, from);
    for (std::size_t i = from; i < to;) {
        const std::size_t begin = i;
        const char32_t c = now.value;
        i += now.size;
        now = character_at(text, i);
        const std::uint32_t first = c < table_end ? first_[word_of(c)] >> shift_of(c) & 0xFF : 0;
        if (first == 0) {
            if (c >= table_end) walk(text, begin, i, child(0, c), out);
            continue;
        }
        const auto at = static_cast<std::uint32_t>(begin);
        if (first & (is_token_start | is_mark | is_box | is_quote | is_word)) {
            note(first, at, out);
            if (first & is_word)
                out.words.push_back(
                    {nodes_[child(0, c)].word - 1, at, static_cast<std::uint32_t>(i)});
        }
        const std::uint32_t bit = hash_of(c, now.value) >> (32 - seen_bits);
        if (seen_[bit / 64] >> (bit % 64) & 1)
            walk(text, begin, i + now.size, behind_pair(c, now.value), out);
    }
    return out;
}

}  // namespace yigui::recognising
