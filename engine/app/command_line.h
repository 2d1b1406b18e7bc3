// What the parts of the command line share while it is put together.
#pragma once

#include "app/commands.h"

namespace CLI {
class App;
}

namespace yigui::app {

/// Group names, help flag and, in Chinese, the formatter's words.
void dress(CLI::App&);

enum class ledger_use : unsigned char { reading, writing };
/// How files are read: --ocr and the limits.
void add_reading_options(CLI::App&, reading_options&);

/// --ledger and what goes with it; the options a reader has no use for are left out.
void add_ledger_options(CLI::App&, ledger_options&, ledger_use);

/// `yigui audit` with its commands; each sets the status when it has run.
void add_audit_commands(CLI::App&, audit_options&, exit_status&);

/// `yigui filing`, with check and review.
void add_filing_commands(CLI::App&, filing_options&, exit_status&);

/// `yigui citations`.
void add_citations_command(CLI::App&, citations_options&, exit_status&);

/// The options of `yigui cleanup` for corpora of any size.
void add_cleanup_scale(CLI::App&, cleanup_options&);

/// `yigui worker`.
void add_worker_command(CLI::App&, worker_options&, exit_status&);

}  // namespace yigui::app
