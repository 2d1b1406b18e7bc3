// Words that a line's end cut in two, as far as their characters tell; where the line stands is asked in
// torn_lines.cpp.
#pragma once

#include "recognise/find.h"

namespace yigui::recognising {

/// 云政办函|〔2024〕8号
bool cuts_number(string_view line, string_view next);

/// …合法性审|查, …局长办|公会议: the line ends within a word that papers use of their making. Each is
/// parted at its last place, so that what ends a line of its own (同意, 党组) is not taken for it.
bool cuts_word(string_view line, string_view next);

/// 征|求, 编|号, 网|站: the line ends within a word of two characters, in front of which and behind which no
/// line ends or begins. Asked in texts of a few lines only: the columns of a long page stand one below
/// the other.
bool tears_word(string_view line, string_view next);

/// 未经|司法局审核, 由|办公室公布: words that no line of its own ends with.
bool ends_open(string_view line);

}  // namespace yigui::recognising
