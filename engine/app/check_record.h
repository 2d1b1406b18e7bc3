// What the ledger keeps of a check or a clean-up: digests and counts, never a paper's text.
#pragma once

#include <string>
#include <vector>

#include "app/judging.h"
#include "app/ledger_access.h"
#include "ledger/secrecy.h"
#include "yigui/cleanup.h"

namespace yigui::app {

/// Tells of papers that bear a secrecy mark; true when the run has to stop because of them.
bool stops_for_secrets(const ledger_options&, const std::vector<ledger::marked_paper>&);

/// `output` is the name and the bytes of the report that was written to a file, if any.
ledger::record record_of(const ledger_options&, const judged&, exit_status,
                         const std::string& output_name, const std::string& output);

/// What a clean-up read and wrote.
struct cleanup_run {
    const std::vector<std::string>& paths;  ///< the inputs as named
    const std::string& folder;              ///< holds the lists that were written
    const std::vector<ledger::marked_paper>& marked;
    exit_status status;
};
/// The record of the run, and one of each decision of this clean-up that the ledger does not hold.
std::vector<ledger::record> records_of(const ledger_options&, const cleanup_report&,
                                       const cleanup_run&);

}  // namespace yigui::app
