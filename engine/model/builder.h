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

    /// Starts a new part (a file inside a container, or the only one, named "").
    void begin_part(std::string name);
    /// Starts a block; its range is filled in by end_block(). An empty block leaves no trace.
    void begin_block(block attributes = {});
    /// Appends UTF-8 text that came from `source_size` bytes at `source_begin` of the part, in
    /// units as origin_run explains them.
    void append(std::string_view text, std::size_t source_begin, std::size_t source_size,
                std::uint32_t text_unit = 1, std::uint32_t source_unit = 1);
    /// Appends text written nowhere in the source, such as automatic numbering.
    void append_computed(std::string_view text, std::size_t source_begin);
    void end_block();

    void meta(std::string field, std::string value);
    void warn(std::string chinese);
    bool is_in_block() const { return in_block_; }

    /// Finds the hierarchy (see structure.h) and gives the document. The builder is empty after.
    document finish(std::string sha256);

 private:
    document doc_;
    block open_;
    bool in_block_ = false;
    std::uint32_t part_ = 0;
    std::uint32_t paragraph_ = 0;
};

}  // namespace yigui
