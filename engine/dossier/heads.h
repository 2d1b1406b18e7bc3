// What stands at the head of a paper, as it is compared: its first lines and its title. Not for the
// facts of its heading (recognise/), only for what the paper says there that it is.
#pragma once

#include <string>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

/// A line without its blanks, in half-width marks.
struct head_line {
    std::string words;
    span at;  ///< in the document's text
};

/// The first three lines that hold anything, and the title where it is none of them.
std::vector<head_line> heads_of(const sheet&);

/// Without blanks, in half-width marks.
std::string folded_words(std::string_view);

/// 关于撤回审核意见的函, of 关于撤回《甲办法》审核意见的函.
std::string without_names(const std::string& words);

/// 归档目录, of 归档目录(应归档).
std::string_view without_end_bracket(std::string_view words);

/// Whether the words stand in the text one behind the other.
bool holds_in_order(std::string_view text, std::initializer_list<std::string_view> words);

/// The sentences of a text, as folded words with their places in the document.
std::vector<head_line> sentences_of(const sheet&);

}  // namespace yigui::joining
