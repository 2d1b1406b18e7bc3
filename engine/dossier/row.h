// Rows of registers and ledgers, and points of lists, each of which tells of one document.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// The line in which the place stands, without its line feed.
span line_at(std::string_view text, std::size_t at);

/// 2 | 某镇森林防火通告 | 8月17日已上网 |: whether the row in which the place stands names another document in a
/// cell of its own. A row that names the subject too, or no document, does not.
bool is_in_row_of_another(span at, const sheet&, const identity&);

/// The subject's own row in a register of several documents; none in a paper that is no such register, is called after
/// the subject alone, or counts what was taken up of each.
std::optional<span> row_beside_others(const sheet&, const identity&);

/// A cell and the head of its column; the head is empty where no row above has as many cells.
struct headed_cell {
    std::string_view words, head;
};
std::vector<headed_cell> headed_cells_of_row(const document&, span row);

/// Whether the words are the subject's name, as a cell gives it.
bool is_name_of_subject(std::string_view words, const identity&);

/// The words without the marks in front that a point of a list has: 2. 三、 (1).
std::string_view without_list_mark(std::string_view words);

/// The kind of the mark in front: 一、 1, (一) 2, 1. 3, (1) 4; 0 without one.
int level_of_mark(std::string_view line);

/// 二、旅行社奖励办法原则通过: whether an item of a list opens with another matter's name that stands without 《》. A
/// short form of the subject's name (民宿办法) is the subject's; 该办法 is no name.
bool opens_with_bare_name_of_another(std::string_view item, const identity&);

/// The same of any words that begin with the name.
bool begins_with_bare_name_of_another(std::string_view words, const identity&);

/// 一、旅行社办法 above lines that tell of its steps: whether the nearest head of a list that is over the place, and is
/// a document's name and nothing else, is another's.
bool is_below_name_of_another(std::size_t at, const sheet&, const identity&);

}  // namespace yigui::joining
