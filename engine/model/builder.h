// The one way in which readers make a document: append text with its origin, block by block,
// then finish(), which finds the hierarchy.
#pragma once

#include <string>
#include <string_view>

#include "yigui/document.h"

namespace yigui {

class document_builder {
 public:
    document_builder(std::string path, std::string format, std::string encoding);

    /// Starts a new part (a file inside a container, or the only one, named ""), or goes back to
    /// one: paragraphs are counted on from where it was left.
    void begin_part(std::string_view name);
    /// The open block goes on in another part: a paragraph over two pages.
    void go_on_in_part(std::string_view name);
    /// A page begins here: the open block starts it while it has no text, else the next one with text
    /// does (block::starts_page).
    void new_page();
    /// Starts a block; its range is filled in by end_block(). An empty block leaves no trace.
    void begin_block(block attributes = {});
    /// Appends UTF-8 text that came from `source_size` bytes at `source_begin` of the part, in
    /// units as origin_run explains them. Between blocks it is text that belongs to none, such as
    /// the mark of a Markdown heading.
    void append(std::string_view text, std::size_t source_begin, std::size_t source_size,
                std::uint32_t text_unit = 1, std::uint32_t source_unit = 1);
    /// Appends text written nowhere in the source, such as automatic numbering.
    void append_computed(std::string_view text, std::size_t source_begin);
    /// Ends the block; white space at its ends is text but not part of its range.
    void end_block();
    /// A line feed of the source itself: plain text keeps its empty lines.
    void line_feed();

    /// A tracked change; `at` in the text so far, see size(). They come in the order of their
    /// places.
    void revise(revision);
    /// Bytes of text so far, with the line feed that stands in front of the next block.
    std::size_t size() const { return doc_.text.size() + (needs_line_ ? 1 : 0); }

    void meta(std::string field, std::string value);
    void warn(std::string chinese);
    bool is_in_block() const { return in_block_; }
    /// Whether any block with more than white space has been ended.
    bool has_text() const { return !doc_.blocks.empty(); }

    /// Finds the hierarchy (see structure.h) and gives the document. The builder is empty after.
    document finish(std::string sha256);

 private:
    /// Makes a part the present one; whether it is new.
    bool enter_part(std::string_view name);

    document doc_;
    block open_;
    bool in_block_ = false;
    bool needs_line_ = false;
    bool is_new_page_ = false, is_next_on_new_page_ = false;
    std::uint32_t part_ = 0;
    std::vector<std::uint32_t> paragraphs_;  ///< per part
};

}  // namespace yigui
