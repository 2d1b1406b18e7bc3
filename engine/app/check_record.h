// What the ledger keeps of a check: the verdict's digests and counts, never a paper's text.
#pragma once

#include <string>
#include <vector>

#include "app/judging.h"
#include "app/ledger_access.h"

namespace yigui::app {

/// Tells of papers that bear a secrecy mark; true when the run has to stop because of them.
bool stops_for_secrets(const ledger_options&, const dossier&);

/// `output` is the name and the bytes of the report that was written to a file, if any.
ledger::record record_of(const ledger_options&, const judged&, exit_status,
                         const std::string& output_name, const std::string& output);

}  // namespace yigui::app
