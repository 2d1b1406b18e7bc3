// A plain Word document for people to go on editing: paragraphs, nothing else.
//
// @par Source
// ECMA-376 (Office Open XML), the three parts without which no program opens a document.
#pragma once

#include <string>
#include <vector>

namespace yigui {

struct word_paragraph {
    enum class look : unsigned char { title, heading, body, right } as = look::body;
    std::string text;
};

/// The bytes of a .docx; the same paragraphs give the same bytes.
std::string word_file(const std::vector<word_paragraph>&);

}  // namespace yigui
