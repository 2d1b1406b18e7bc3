// The citation graph of a corpus: a vertex a document and one for each name that is cited and no
// document of the corpus, an edge a citation. Nothing is guessed: a citation that fits several
// documents is no edge and is listed. The graph library is behind this class, in one .cpp.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "yigui/citations.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

class citation_graph {
 public:
    /// Keeps a reference to the report.
    explicit citation_graph(const cleanup_report&);
    ~citation_graph();

    /// `most`: how many of the most cited are named.
    citation_survey survey(std::size_t most) const;
    /// The documents that a person may mean by a number, a path, or (part of) a title: an exact
    /// match alone, else all that contain it.
    std::vector<std::size_t> find(std::string_view) const;
    /// The surroundings of a document, up to `depth` citations away in one direction, at most
    /// `most` nodes, the nearest first.
    citation_view around(std::size_t document, unsigned depth, std::size_t most) const;

 private:
    struct inside;
    std::unique_ptr<inside> in_;
};

/// Documents that are each other's basis, directly or through others: cleanup_report::basis_cycles.
std::vector<std::vector<std::size_t>> cycles_of_bases(const cleanup_report&);

}  // namespace yigui::cleaning
