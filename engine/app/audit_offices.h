// The parts of `audit checkpoint` and `audit verify` that go over all offices of a database.
#pragma once

#include "app/commands.h"

namespace yigui::app {

/// Enters the head of every office into the watcher's ledger, and prints its signed checkpoint,
/// which covers them all. @throws ledger::trouble
exit_status checkpoint_offices(const audit_options&);

/// Holds every office's chain against its head in the watcher's ledger. @throws ledger::trouble
exit_status verify_offices(const audit_options&);

}  // namespace yigui::app
