// The lines in which structure is looked for, and what each is by its own form alone: a number,
// a title, an addressee, a signature, a date. What it is in its document, the outline decides.
#pragma once

#include <string_view>
#include <vector>

#include "model/label.h"
#include "yigui/document.h"

namespace yigui::structure {

/// A block, or a piece of one when a text has lost its line breaks.
struct line {
    span range;
    std::size_t block = SIZE_MAX;
    bool starts_block = true;
    structure::label label;
    std::size_t length = 0;  ///< code points
    bool is_body = true;     ///< false: header, footnote, comment, page_meta, table cell
    bool continues = false;  ///< goes on with the sentence of the line above (cut by a page width)
};

/// All lines of the document, in order. Glued articles and items become lines of their own.
std::vector<line> lines_of(const document&);

bool ends_sentence(std::string_view);
/// 国发〔2019〕3号, 广东省人民政府令第179号: a line that holds a document's number and nothing else.
bool is_number_line(std::string_view);
/// A day, month or year alone on its line, blanks allowed: 2021年  月  日.
bool is_date_line(std::string_view);
/// No sentence marks, no field, no label: what a line of a title may look like.
bool may_be_title(std::string_view);
/// Ends like the name of a kind of document: 通知, 办法（试行）.
bool ends_like_document(std::string_view);
/// Ends like the name of an organ: 局, 人民政府, 办公室.
bool ends_like_organ(std::string_view);
/// Organs and a colon: 各县（市、区）人民政府，各有关单位：
bool is_addressee(std::string_view);
/// （此件公开发布）: a whole line in brackets.
bool is_bracketed(std::string_view);
/// 附件, 附件1, 附：, alone or with a title behind; gives the bytes of its label.
std::size_t attachment_label(std::string_view, int& number);
/// 目录, 目　次.
bool is_contents_head(std::string_view);
/// 标题：…, 发布时间：…: a field of the page around a document.
bool is_page_field(std::string_view);

}  // namespace yigui::structure
