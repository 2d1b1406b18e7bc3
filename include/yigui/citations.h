// What the citation graph of a corpus shows: figures over all of it, and the surroundings of one
// document, ready to be printed or drawn. Plain data.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace yigui {

/// A document of the corpus, or one that is only cited.
struct citation_node {
    std::string name, number;
    std::optional<std::size_t> document;  ///< index into the report; nothing outside of the corpus
    bool has_ended = false;
};

/// `from` does to `to` what `kind` says: basis, repeals, replaces, amends, extends, forwards …
struct citation_edge {
    std::size_t from = 0, to = 0;
    std::string kind;
};

/// One document with what it cites and what cites it.
struct citation_view {
    std::vector<citation_node> nodes;  ///< the document itself first
    std::vector<citation_edge> edges;
    std::size_t left_out = 0;  ///< nodes beyond the limit
};

struct citation_survey {
    std::size_t documents = 0, citations = 0;
    /// Citations of a kind by where they lead: into the corpus, to a known instrument, to a name
    /// that is not known, to several documents.
    struct tally {
        std::string kind;
        std::size_t inside = 0, known = 0, unknown = 0, ambiguous = 0;
    };
    std::vector<tally> kinds;  ///< the most frequent first
    struct cited {
        std::string name;
        std::size_t by = 0;  ///< how many documents give it as their basis
        bool is_inside = false;
    };
    std::vector<cited> most_cited;
    /// Documents in force that rest on one that has ended without a newer edition: the nearest
    /// such end, by its path, which begins with the document.
    std::vector<std::vector<std::string>> on_ended;
    std::vector<std::vector<std::string>> cycles;  ///< documents that are each other's basis
    std::vector<std::string> longest_chain;        ///< of bases, cycles left out
    struct unclear {
        std::string from, name;
        std::vector<std::string> among;
    };
    std::vector<unclear> unclear_references;
};

}  // namespace yigui
