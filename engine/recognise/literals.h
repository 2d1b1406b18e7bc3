// Finds every word of a fixed list in a folded text, overlapping ones too, and in the same walk
// the places where a token may start and where clauses and sentences may end: everything that
// needs a look at each character of a document.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

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
    /// Takes the words over and gives the number of each, the same for the same word. To be
    /// called once; a word has at least one character, and is not kept.
    std::vector<std::uint32_t> build(std::span<const std::string_view> words);
    std::size_t size() const { return count_; }
    survey look_over(std::string_view folded) const { return look_over(folded, 0, folded.size()); }
    /// The places in [begin, end), which begins at a character; words may run on behind it.
    survey look_over(std::string_view folded, std::size_t begin, std::size_t end) const;

 private:
    struct edge {
        char32_t character = 0;
        std::uint32_t to = 0;
    };
    struct node {
        std::uint32_t word = 0;  ///< of the word that ends here, plus one
        std::uint32_t first_edge = 0, edges = 0;
    };
    void grow(std::span<const std::string_view> sorted);
    void index_pairs();
    std::span<const edge> edges_of(std::uint32_t node_at) const {
        return {edges_.data() + nodes_[node_at].first_edge, nodes_[node_at].edges};
    }
    std::uint32_t child(std::uint32_t from, char32_t) const;
    std::uint32_t behind_pair(char32_t a, char32_t b) const;
    void walk(std::string_view, std::size_t begin, std::size_t at, std::uint32_t from,
              survey&) const;

    std::vector<node> nodes_{1};
    std::vector<edge> edges_;           ///< of all nodes, each node's sorted
    std::vector<std::uint32_t> first_;  ///< below U+10000: flags, four characters a number
    std::vector<std::uint64_t> seen_;   ///< bit set of the pairs, to turn most away
    /// The first two characters of words (21 bits each) with the node behind them (22 bits), in
    /// open addressing, at most half full; 0 for an empty place.
    std::vector<std::uint64_t> pairs_;
    std::uint32_t count_ = 0;
};

}  // namespace yigui::recognising
