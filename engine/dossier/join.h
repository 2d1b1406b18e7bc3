// Papers and their facts to one dossier; the part of assemble() that knows no files.
#pragma once

#include <string>
#include <vector>

#include "dossier/ledger.h"
#include "yigui/dossier.h"

namespace yigui::joining {

/// What a manifest claims of one step or paper; weaker than any paper.
struct claim {
    std::string path;  ///< of a paper, relative; empty for a claim about a step alone
    std::string kind;  ///< id or Chinese name of a paper kind
    std::optional<yigui::step> step;
    std::optional<period> when;
    std::string words;  ///< as the manifest has them
};
struct manifest_claims {
    std::string path;
    std::string subject_path, subject_title;
    std::vector<claim> claims;
    ledger_claim ledger;
};

/// A file's path as seen from the dossier.
std::string relative(const std::string& dossier, const std::string& file);

/// `facts_of[i]` are the facts of `documents[i]`; both are moved from.
dossier join(const std::string& path, std::vector<document> documents,
             std::vector<file_facts> facts_of, manifest_claims manifest = {});

}  // namespace yigui::joining
