// A plain Word document for people to go on editing: paragraphs and tables, nothing else.
//
// @par Source
// ECMA-376 (Office Open XML), the three parts without which no program opens a document.
#pragma once

#include <string>
#include <vector>

namespace yigui {

struct word_paragraph {
    enum class look : unsigned char { title, heading, body, flush, right, table } as = look::body;
    std::string text;
    bool is_on_new_page = false;
    // Of a table, which has no text: the first row is its head, repeated on every page.
    std::vector<std::vector<std::string>> rows{};
    std::vector<unsigned> widths{};  ///< of the columns, in hundredths of the line
};

/// A property that office programs keep when people edit and save the file.
struct word_property {
    std::string name, value;
};
/// The bytes of a .docx; the same paragraphs give the same bytes.
std::string word_file(const std::vector<word_paragraph>&, const word_property& = {});

}  // namespace yigui
