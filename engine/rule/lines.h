// A rule file cut into logical lines: comments gone, continuation lines joined, full-width
// punctuation made half-width, and every byte traceable to the file. It knows the keywords that
// open a line, not what a line means.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace yigui::rule {

/// Delimiters that no file can hold itself: the splitter puts them around text taken verbatim.
inline constexpr char text_open = '\x01', text_close = '\x02';
inline constexpr char book_open = '\x03', book_close = '\x04';

/// Cleaned text; `source[i]` is the offset in the file of byte i, with one entry more at the end.
struct clean_text {
    std::string text;
    std::vector<std::uint32_t> source;
    bool is_unclosed = false;  ///< a string or title has no end, which has been reported
};

struct logical_line {
    std::string word;        ///< the keyword that opens it; empty for a value of 参数
    bool at_margin = false;  ///< opens a declaration
    clean_text body;         ///< after the keyword
    std::size_t begin = 0, word_end = 0, end = 0;  ///< bytes of the file
    std::vector<std::size_t> joins;  ///< where in `body.text` continuation lines begin
};

struct comment {
    std::size_t begin = 0, end = 0;  ///< bytes of the file, from the # to the end of the line
    bool is_alone = false;           ///< nothing else stands on its line
    bool at_margin = false;
    bool before_blank = false;  ///< an empty line follows
};

/// Splits valid UTF-8. Strings that do not end on their line are reported.
std::vector<logical_line> split_lines(const std::string& path, const std::string& text,
                                      diagnostics& report,
                                      std::vector<comment>* comments = nullptr);

/// The keywords that open an indented line, and those that open a declaration.
const std::vector<std::string>& line_words();
const std::vector<std::string>& declaration_words();

}  // namespace yigui::rule
