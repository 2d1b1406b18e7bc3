// Blocks of a document out of an XML tree: text and attributes with their origin, white space of
// the source's own layout folded. Which element is a block, the readers decide.
#pragma once

#include <string>
#include <string_view>

#include "model/builder.h"
#include "read/flow.h"
#include "read/formats.h"
#include "read/xml_tree.h"

namespace yigui::reading {

class xml_writer {
 public:
    xml_writer(const input&, const xml_tree&, std::string format);

    document_builder& out() { return out_; }
    void open(const block& = {});
    void close();
    bool is_open() const { return out_.is_in_block(); }
    /// What is written nowhere: a label counted from an attribute, a quotation mark.
    void computed(std::string_view text, std::uint32_t near);
    /// A space, if text stands on both sides.
    void gap(std::uint32_t near);
    /// One text node.
    void text(std::uint32_t text_node);
    /// One text node, each of its lines a block.
    void lines(std::uint32_t text_node);
    /// All text below an element, in one block.
    void all_text(std::uint32_t element);
    void attribute(std::uint32_t element, std::string_view name);
    /// Other words for what stands in [begin, end) of the source text: a date, converted.
    void instead(std::string_view shown, span source);
    /// The document, or the fault that there was no text in it.
    result<document> finish();

 private:
    std::string path_;
    const xml_tree& t_;
    document_builder out_;
    flow_writer flow_;
};

/// Whether a text node holds anything but white space.
bool has_words(const xml_tree&, std::uint32_t text_node);

}  // namespace yigui::reading
