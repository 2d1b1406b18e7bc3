// What verifying a ledger found, in words and as JSON.
#pragma once

#include <string>

#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "report/json_text.h"

namespace yigui::app {

/// One line a damage, the first entry first.
std::string damages_text(const ledger::verification&, const std::string& indent);
/// `has_head`: it was held against a checkpoint kept elsewhere; `is_trusted`: the reader named the
/// public key.
std::string verification_text(const ledger::verification&, bool has_head, bool is_trusted);
boost::json::object verification_json(const ledger::verification&);

/// A container that cannot even be opened is damage too.
ledger::verification unopened(const ledger::trouble&);

}  // namespace yigui::app
