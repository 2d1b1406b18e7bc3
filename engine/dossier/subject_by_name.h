// The document of a dossier in which no text of it lies: which one its papers name, and what they
// tell of it. Not for a dossier with any text that can be the document.
#pragma once

#include <string>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

struct named_subject {
    identity id;           ///< has no paper
    bool is_sure = false;  ///< papers of its making name it, and none of another document's
    std::vector<std::string> rivals;  ///< the documents that compete, when there are such
};

/// `wish` is the title that a manifest gives; empty when there is none.
named_subject find_named(const std::vector<sheet>&, const std::string& wish);

/// Whether one of the papers that may be a text is this document's, by its title or as its page.
bool is_text_of(const std::vector<sheet>&, const identity&,
                const std::vector<std::size_t>& possible);

/// A number and the characters that give it.
struct number_told {
    std::string number;
    std::size_t paper = SIZE_MAX;
    span at;
};

/// The number beside its name in papers that are written when it is out, where all give one.
number_told number_in(const dossier&, const std::vector<sheet>&, const identity&);

/// Name, number, issuer and class as far as papers about it plainly tell them; no place of a text.
facts told_by_papers(const dossier&, const std::vector<sheet>&, const identity&);

/// A number that papers give the document says that it was numbered, and not when.
void add_numbering(dossier&, const std::vector<sheet>&, const identity&);

}  // namespace yigui::joining
