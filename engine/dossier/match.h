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

/// What a form gives as the name of the document that it is about.
std::optional<std::string> named_in_form(const sheet&);

/// Papers that hold several items, each about another document.
bool is_collective(paper_kind);

/// What steps are done by: 公平竞争审查条例, 行政规范性文件管理规定.
bool is_rule_of_procedure(const std::string& name);

/// …条例, …法; not …办法.
bool is_law_name(const std::string& name);

}  // namespace yigui::joining
