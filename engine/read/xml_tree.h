// A parsed XML source as a flat tree: elements by local name, and text with the way back to its
// bytes. The rest of the readers walk this.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"
#include "read/source.h"

namespace yigui::reading {

/// a == b, for names, most of which differ in their first letter: no call for those.
inline bool is_same(std::string_view a, std::string_view b) {
    return a.size() == b.size() && (a.empty() || (a.front() == b.front() && a == b));
}

class xml_tree {
 public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// An element or a text; kept small, for there are as many as there are tags.
    struct node {
        std::uint32_t parent = none, first_child = none, next = none;
        std::uint32_t offset = 0;  ///< in source().text()
    };

    struct options {
        bool may_have_doctype = false;
        std::string place;  ///< the part, for faults
        /// The children of elements of that name that somebody will ask for: others are left out.
        /// Null, for most elements: all.
        const std::vector<std::string_view>* (*wanted_in)(std::string_view name) = nullptr;
    };
    static result<xml_tree> parse(const std::string& path, std::string bytes, const read_limits&,
                                  const options&);

    xml_tree(xml_tree&&) noexcept;
    xml_tree& operator=(xml_tree&&) noexcept;
    ~xml_tree();

    const source_text& source() const;
    std::uint32_t root() const { return 0; }  ///< the document element
    /// Of `none` a node with nothing in it: what a document lacks is looked into like what it has.
    const node& at(std::uint32_t i) const {
        static constexpr node nothing{};
        return i == none ? nothing : nodes_[i];
    }
    bool declares_entities() const { return declares_entities_; }

    /// The local name of an element; empty for text.
    std::string_view name(std::uint32_t i) const {
        return i == none || is_text(i) ? std::string_view() : words_of(i);
    }
    /// The value of a text; empty for elements.
    std::string_view value(std::uint32_t i) const {
        return is_text(i) ? words_of(i) : std::string_view();
    }
    bool is_text(std::uint32_t i) const { return i != none && words_[i].kind != words::element; }
    /// The first child element with the name; none when there is none or `i` is none.
    std::uint32_t child(std::uint32_t i, std::string_view name) const;
    /// The value of an attribute by its local name; empty when there is none.
    std::string_view attribute_of(std::uint32_t i, std::string_view name) const;
    /// Local names of the attributes, namespace declarations left out.
    std::vector<std::string_view> attribute_names(std::uint32_t i) const;
    /// attribute_of(child(i, child_name), "val"), the way WordprocessingML keeps properties.
    std::string_view value_of(std::uint32_t i, std::string_view child_name) const;
    /// All text below, as it stands.
    std::string text_below(std::uint32_t i) const;
    /// The pieces of a text node: plain stretches of the source, and entities with what they
    /// stand for.
    struct piece {
        std::size_t begin, end;  ///< in source().text()
        std::string_view shown;  ///< empty for a plain stretch
    };
    std::vector<piece> pieces(std::uint32_t text_node) const;

    /// Where the value of an attribute stands in source().text(), without its quotes; empty when
    /// there is no such attribute.
    span attribute_place(std::uint32_t i, std::string_view name) const;

    /// An element, a text or, when `attribute` has a name, an attribute of an element.
    struct selected {
        std::uint32_t node = none;
        std::string attribute;
    };
    /// What an XPath 1.0 expression chooses, in document order; empty for a wrong one.
    std::vector<selected> select(const std::string& xpath) const;
    /// Whether the expression is well-formed and chooses nodes.
    static bool is_path(const std::string& xpath);

 private:
    /// What a node says; a name stands in the source, in front of its attributes.
    struct words {
        enum kind_of : std::uint32_t { element, text, raw };  ///< raw: CDATA, byte for byte
        const char* begin = nullptr;
        std::uint32_t size = 0;
        kind_of kind = element;
    };
    struct content;
    class builder;
    xml_tree();
    std::string_view words_of(std::uint32_t i) const { return {words_[i].begin, words_[i].size}; }

    std::unique_ptr<content> content_;
    std::vector<node> nodes_;
    std::vector<words> words_;  ///< of the nodes
    bool declares_entities_ = false;
};

}  // namespace yigui::reading
