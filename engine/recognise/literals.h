// Finds every word of a fixed list in a folded text, overlapping ones too, and in the same walk
// the places where a token may start and where clauses and sentences may end: everything that
// needs a look at each character of a document.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "recognise/image.h"

namespace yigui::recognising {

/// What one walk over a text finds; places are bytes of the text, ascending.
struct survey {
    struct occurrence {
        std::uint32_t word = 0, begin = 0, end = 0;
    };
    std::vector<occurrence> words;            ///< by begin, shorter ones first
    std::vector<std::uint32_t> token_starts;  ///< see may_start_token in lexer.h
    std::vector<std::uint32_t> marks;         ///< , : ; ! ? 。 and line feeds
    std::vector<std::uint32_t> boxes;         ///< □ ☑ √ and their like
    std::vector<std::uint32_t> quotes;        ///< “ and ”
};

class literal_set {
 public:
    /// Makes room for about so many words. To be called once, before they are added.
    void reserve(std::size_t words);
    /// Takes a word over and gives its number, the same for the same word. A word has at least one
    /// character, and is not kept.
    std::uint32_t add(std::string_view word);
    /// To be called once, behind the last word.
    void finish();
    /// A finished one, to or from an image.
    void carry(image&);
    std::size_t size() const { return count_; }
    /// The places in [begin, end), which begins at a character; words may run on behind it.
    survey look_over(std::string_view folded, std::size_t begin, std::size_t end) const;

 private:
    /// A node while words are added, in a list with the other children of its parent.
    struct grown_node {
        char32_t character = 0;
        std::uint32_t word = 0;  ///< of the word that ends here, plus one
        std::uint32_t child = 0, sibling = 0;
    };
    struct edge {
        char32_t character = 0;
        std::uint32_t word = 0;  ///< that ends with it, plus one
        std::uint32_t to = 0;    ///< 0 when no word goes on behind it
    };
    struct node {
        std::uint32_t first = 0, behind = 0;  ///< its edges
        std::uint64_t next = 0;  ///< a bit for the low six bits of each edge's character
    };
    /// What one character is by itself: a word, a mark.
    struct single {
        std::uint32_t bytes = 0;  ///< of the character, the first one lowest; 0 for an empty place
        std::uint32_t word = 0;   ///< plus one
        std::uint32_t flags = 0;
    };
    /// The first two characters of words, and what is said of them: most walks end there.
    struct pair {
        std::uint64_t bytes = 0;
        std::uint64_t next = 0;  ///< that of the node
        std::uint32_t node = 0, word = 0;
    };
    single& single_of(std::uint64_t bytes);
    std::uint32_t& word_behind(std::uint64_t pair, std::string_view rest);
    std::uint32_t grown_child(std::uint32_t from, char32_t);
    std::uint32_t new_node(char32_t, std::uint32_t sibling);
    const edge* edge_of(std::uint32_t node, char32_t) const;
    void note(std::uint64_t bytes, std::size_t begin, std::size_t end, survey&) const;
    void enter(std::string_view, const pair&, std::size_t begin, std::size_t end, survey&) const;
    const pair& pair_of(std::uint64_t bytes) const;
    /// Looks at the places of some characters at once, or at none, and gives the one behind them.
    std::size_t look_at_eight(std::string_view, std::size_t at, std::size_t to, survey&) const;
    std::size_t look_at_one(std::string_view, std::size_t at, survey&) const;

    std::vector<grown_node> grown_;  ///< the first one is no node
    std::vector<node> nodes_;        ///< the same when finished
    std::vector<edge> edges_;        ///< of all nodes, each node's by the low six bits
    /// In open addressing, at most half full, with a bit set each to turn most places away.
    std::vector<single> singles_;
    std::vector<pair> pairs_;
    std::vector<std::uint32_t> seen_singles_, seen_pairs_;
    std::size_t single_count_ = 0, pair_count_ = 0;
    /// The finished tables, these or those of an image.
    struct {
        std::span<const node> nodes;
        std::span<const edge> edges;
        std::span<const single> singles;
        std::span<const pair> pairs;
        std::span<const std::uint32_t> seen_singles, seen_pairs;
    } all_;
    std::uint32_t count_ = 0;
};

}  // namespace yigui::recognising
