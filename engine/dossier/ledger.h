// An organ's papers of one year (年度台账) instead of one document's: which matter of the year
// each paper records, of which year it is, and the events that follow. Words are data
// (rules/recognise, 台账 groups); what a year has to show is said by rules.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "recognise/recognise.h"
#include "yigui/dossier.h"

namespace yigui::joining {

/// What the user or 卷宗.xml says of a ledger; stands over what the papers show.
struct ledger_claim {
    struct entry {
        std::string path;  ///< relative to the dossier
        yigui::step matter{};
    };
    bool is_ledger = false;
    std::optional<int> year;
    std::string organ;
    std::string because;  ///< Chinese: who said so
    std::vector<entry> entries;
};

/// Makes the dossier a ledger when it is claimed to be one, or when its papers are mostly those
/// of an organ's year; else leaves it alone.
void take_as_ledger(dossier&, const phrase_book&, const ledger_claim&);

/// The matters that a paper of this title records, for the examples of the data.
std::vector<step> matters_of_title(const std::string& title, const phrase_book&);

}  // namespace yigui::joining
