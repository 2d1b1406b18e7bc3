// Which document the dossier is about.
#pragma once

#include <string>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

struct chosen_subject {
    identity id;
    std::string because;                ///< Chinese
    bool is_by_name = false;            ///< no text of it is here, but its papers tell which it is
    std::vector<std::string> rivals{};  ///< without any text: documents whose papers compete
};

/// What a manifest names: the path of its text and its title; empty when there is none.
struct wished_subject {
    std::string path, title;
};

/// Papers whose object is a document.
bool is_procedural(paper_kind);

/// Every name under which a text goes: its title, the names in its title, an attached text's.
identity identity_of(const std::vector<sheet>&, std::size_t);

chosen_subject find_subject(const std::vector<sheet>&, const wished_subject& = {});

}  // namespace yigui::joining
