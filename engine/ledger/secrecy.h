// Papers that bear a secrecy mark (密级). Such papers should not be on this machine at all: the
// commands that keep or hand on something stop at them unless told to go on.
//
// @par Source
// GB/T 9704-2012, 7.2.2: the mark and its term, "机密★1年", at the head of the first page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yigui/dossier.h"

namespace yigui::ledger {

/// The mark as printed ("机密★1年"), blanks left out; empty when the text bears none at its head.
std::string secrecy_mark(std::string_view text);

struct marked_paper {
    std::string path, mark;
};
std::vector<marked_paper> marked_papers(const dossier&);

}  // namespace yigui::ledger
