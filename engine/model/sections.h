// A file's lines in sections: each document in it and each text attached to one.
#pragma once

#include <vector>

#include "model/line.h"

namespace yigui::structure {

/// What a line is in its section; `body` lines are ordered by their labels later.
enum class role : unsigned char {
    body,
    page_meta,
    contents,
    doc_number,
    title,
    title_more,  ///< a further line of the title above
    note,
    addressee,
    attachment_list,
    attachment_label,
    signature,
    date,
    annotation,
};

struct section {
    std::size_t begin = 0, end = 0;  ///< lines
    bool is_document = true;         ///< else attached to the document above
    bool is_labelled = false;        ///< starts with 附件
};

/// A file's lines, what each is, and where documents and attachments begin.
struct layout {
    std::vector<line> lines;
    std::vector<role> roles;  ///< one a line
    std::vector<section> sections;
};

layout lay_out(const document&);

/// Finds numbers, titles, notes, contents and addressee at the start of a section; gives the line
/// in which its body starts.
std::size_t read_head(const document&, layout&, const section&);
/// Finds 附件 lists, signatures, dates and 附注 in the body of a section.
void read_tail(const document&, layout&, const section&, std::size_t body);

}  // namespace yigui::structure
