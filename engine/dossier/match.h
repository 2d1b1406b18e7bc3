// Whether a paper speaks of the subject, and why.
#pragma once

#include <string>

#include "dossier/sheet.h"

namespace yigui::joining {

struct match {
    about whose = about::unknown;
    std::string because;  ///< Chinese
};

match match_paper(const sheet&, const identity&);

/// Whether what a mention names as its object is the subject. An empty object takes the paper's.
bool speaks_of_subject(const mention&, const sheet&, const identity&, about paper_is_about);

/// Papers that hold several items, each about another document.
bool is_collective(paper_kind);

}  // namespace yigui::joining
