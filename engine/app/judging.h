// What `check` and `explain` share: from a path to a judged dossier.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/console.h"
#include "app/home.h"
#include "judge/judge.h"
#include "read/read.h"
#include "yigui/dossier.h"
#include "yigui/finding.h"

namespace yigui::app {

struct judged {
    yigui::dossier dossier;
    yigui::verdict verdict;
};

/// Parses --as-of (default: today in China) and --stage; complains and gives nothing if wrong.
std::optional<judge_options> judging_options(const std::string& as_of, const std::string& stage);

/// Complains and gives nothing when there is no such path.
/// `year`: the path is the ledger of that year; 0: told from the papers.
std::optional<judged> judge_path(const std::string& path, const knowledge&, const judge_options&,
                                 const read_limits&, int year = 0);

/// The dossier of what was read, judged.
judged judge_items(const std::string& path, std::vector<read_item>, const knowledge&,
                   const judge_options&, int year = 0);

/// Re-derives every proof: "rule: why" of each finding that does not hold, our own mistakes.
std::vector<std::string> refuted(const judged&, const knowledge&);

/// Complains of each, and gives `integrity`, else `clean`. Before excuse(): findings about waivers
/// have no proof.
exit_status proofs_checked(const judged&, const knowledge&);

/// Marks what the waivers excuse, and names their registers among the packs.
void excuse(judged&, const knowledge&);

exit_status status_of(const verdict&);

}  // namespace yigui::app
