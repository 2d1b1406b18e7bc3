// Lines of a stream of any length, each within a limit: NDJSON on standard input, in a pipe or in
// a file of many gigabytes. Not for documents, which are read whole.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace yigui::reading {

class line_stream {
 public:
    /// Reads from the descriptor, which stays the caller's. `longest` bounds one line, in bytes.
    line_stream(int fd, std::size_t longest) : fd_(fd), longest_(longest) {}
    /// With bytes that were read from the descriptor before.
    line_stream(int fd, std::size_t longest, std::string begun)
        : fd_(fd), longest_(longest), buffer_(std::move(begun)) {}

    struct line {
        std::string text;          ///< without its line end
        bool is_too_long = false;  ///< then `text` is empty; the rest of the line was passed over
    };
    /// Nothing at the end, or when the stream broke off (`failed()`).
    std::optional<line> next();
    bool failed() const { return failed_; }

 private:
    bool fill();

    int fd_;
    std::size_t longest_;
    std::string buffer_;
    std::size_t at_ = 0;
    bool failed_ = false;
};

}  // namespace yigui::reading
