// A parsed HTML page as a flat tree: elements, and text with the way back to its bytes. The
// parser itself is known to html_tree.cpp alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/read.h"
#include "read/source.h"

namespace yigui::reading {

class html_tree {
 public:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct node {
        std::string name;   ///< lower-case; empty for text
        std::string shown;  ///< of text: what an entity stands for; empty when it is the source's
        std::uint32_t parent = none, first_child = none, next = none;
        std::uint32_t end = 0;  ///< index behind the last node below
        std::uint32_t first_attribute = 0, attributes = 0;
        std::size_t begin_at = 0, end_at = 0;  ///< of text: range in source().text()
    };

    static result<html_tree> parse(const std::string& path, std::string_view bytes,
                                   const read_limits&);

    const source_text& source() const { return source_; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
    /// Nodes are in document order; 0 is a root above whatever the page begins with.
    const node& at(std::uint32_t i) const { return nodes_[i]; }
    bool is_text(std::uint32_t i) const { return nodes_[i].name.empty(); }
    std::string_view name(std::uint32_t i) const { return nodes_[i].name; }
    /// A text node's characters.
    std::string_view text(std::uint32_t i) const;
    /// An attribute's value; empty when there is none.
    std::string_view attribute_of(std::uint32_t i, std::string_view name) const;
    bool has_attribute(std::uint32_t i, std::string_view name) const;
    /// All text below, hidden or not.
    std::string text_below(std::uint32_t i) const;

 private:
    friend struct html_events;
    explicit html_tree(decoded_text decoded) : source_(std::move(decoded)) {}

    source_text source_;
    std::vector<node> nodes_;
    std::vector<std::pair<std::string, std::string>> attributes_;
};

}  // namespace yigui::reading
