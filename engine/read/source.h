// A decoded source and the way back from its text to its bytes; every reader of text, HTML and
// XML hands characters to the builder through it.
#pragma once

#include <string>
#include <string_view>

#include "base/unicode.h"
#include "model/builder.h"

namespace yigui::reading {

class source_text {
 public:
    explicit source_text(decoded_text decoded) : decoded_(std::move(decoded)) {}

    std::string_view text() const { return decoded_.text; }
    const decoded_text& decoded() const { return decoded_; }
    /// Hands text [begin, end) to the builder with its source bytes.
    void append(document_builder&, std::size_t begin, std::size_t end) const;
    /// Hands other text that stands for the source text [begin, end): an entity.
    void append_as(document_builder&, std::string_view shown, std::size_t begin,
                   std::size_t end) const;
    /// The source byte of an offset in the text.
    std::size_t byte_of(std::size_t offset) const;

 private:
    decoded_text decoded_;
};

}  // namespace yigui::reading
