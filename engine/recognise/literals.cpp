// A trie over code points, entered by a table of first characters and guarded by a bit table of
// the first two: most places are turned away before a node is read. Words are short, so walks
// are too, and no failure links (Aho and Corasick, 1975) are needed; a scanner library that
// reports ends only would need its starts found again.
#include "recognise/literals.h"

#include <algorithm>

#include "base/utf8.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::uint32_t is_token_start = 1, is_mark = 2, is_box = 4, is_quote = 8, is_word = 16;
constexpr unsigned flag_bits = 5;
constexpr std::uint32_t pair_bits = 1u << 18;

struct character {
    char32_t value = 0;
    std::size_t size = 1;
};

/// The character of a folded text, which is valid UTF-8; 0 behind its end.
character character_at(std::string_view text, std::size_t at) {
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

bool may_end_clause(char32_t c) {
    return c == ',' || c == ':' || c == ';' || c == '!' || c == '?' || c == '\n' || c == U'。';
}

std::uint32_t flags_of(char32_t c) {
    return (may_start_token(c) ? is_token_start : 0) | (may_end_clause(c) ? is_mark : 0) |
           (boxes.find(c) != boxes.npos ? is_box : 0) | (c == U'“' || c == U'”' ? is_quote : 0);
}

}  // namespace

std::uint32_t literal_set::pair_slot(char32_t a, char32_t b) {
    return (static_cast<std::uint32_t>(a) * 0x9E3779B1u ^
            static_cast<std::uint32_t>(b) * 0x85EBCA6Bu) >>
           14;
}

std::uint32_t literal_set::add(std::string_view word) {
    if (made_.empty()) made_.reserve(1u << 15);
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < word.size();) {
        const char32_t c = code_point_at(word, i);
        const auto [it, is_new] = made_.emplace(std::uint64_t{at} << 32 | c, nodes_.size());
        if (is_new) nodes_.emplace_back();
        at = it->second;
    }
    if (nodes_[at].word == 0) nodes_[at].word = ++count_;
    return nodes_[at].word - 1;
}

void literal_set::finish() {
    first_.assign(0x10000, 0);
    for (char32_t c = 0; c < 0x10000; ++c) first_[c] = flags_of(c);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> made(made_.begin(), made_.end());
    made_ = {};
    std::sort(made.begin(), made.end());
    pairs_.assign(pair_bits / 64, 0);
    for (const auto& [key, to] : made) {
        node& from = nodes_[key >> 32];
        const auto c = static_cast<char32_t>(key);
        if (from.edges++ == 0) from.first_edge = static_cast<std::uint32_t>(edges_.size());
        edges_.push_back({c, to});
        if (key >> 32 == 0 && c < 0x10000)
            first_[c] |= to << flag_bits | (nodes_[to].word ? is_word : 0);
    }
    for (const edge& start : edges_of(0))
        for (const edge& second : edges_of(start.to)) {
            const std::uint32_t slot = pair_slot(start.character, second.character);
            pairs_[slot / 64] |= std::uint64_t{1} << (slot % 64);
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

void literal_set::walk(std::string_view text, std::size_t begin, std::size_t at, std::uint32_t from,
                       survey& out) const {
    while (at < text.size()) {
        from = child(from, code_point_at(text, at));
        if (from == 0) return;
        if (const std::uint32_t w = nodes_[from].word)
            out.words.push_back(
                {w - 1, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
    }
}

survey literal_set::look_over(std::string_view text) const {
    survey out;
    out.words.reserve(text.size() / 8);
    out.token_starts.reserve(text.size() / 32);
    out.marks.reserve(text.size() / 32);
    character now = character_at(text, 0);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = now.value;
        i += now.size;
        now = character_at(text, i);
        if (c >= 0x10000) {
            walk(text, begin, begin, 0, out);
            continue;
        }
        const std::uint32_t first = first_[c];
        if (first == 0) continue;
        const auto at = static_cast<std::uint32_t>(begin);
        if (first & (is_token_start | is_mark | is_box | is_quote)) note(first, at, out);
        const std::uint32_t entered = first >> flag_bits;
        if (entered == 0) continue;
        if (first & is_word)
            out.words.push_back({nodes_[entered].word - 1, at, static_cast<std::uint32_t>(i)});
        const std::uint32_t slot = pair_slot(c, now.value);
        if (pairs_[slot / 64] >> (slot % 64) & 1) walk(text, begin, i, entered, out);
    }
    return out;
}

}  // namespace yigui::recognising
