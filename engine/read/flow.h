// Running text of markup: white space of the source's own layout is folded while characters keep
// their bytes.
#pragma once

#include <string_view>

#include "read/source.h"

namespace yigui::reading {

class flow_writer {
 public:
    flow_writer(document_builder& out, const source_text& source) : out_(out), source_(source) {}

    /// A stretch of the source as it is.
    void plain(std::size_t begin, std::size_t end);
    /// What an entity or another construct of the source stands for.
    void shown(std::string_view text, std::size_t begin, std::size_t end);
    /// A space between two pieces that the source keeps apart by markup alone.
    void gap(std::size_t at);
    /// Forgets white space that waits: a block begins or ends.
    void reset();

 private:
    void space(std::size_t at, bool is_break);
    void flush(unsigned char next);

    document_builder& out_;
    const source_text& source_;
    bool waiting_ = false;    ///< white space seen, not yet written
    bool has_break_ = false;  ///< … with a line break in it
    std::size_t space_at_ = 0;
    unsigned char last_ = 0;  ///< last byte written; 0 at the start of a block
};

}  // namespace yigui::reading
