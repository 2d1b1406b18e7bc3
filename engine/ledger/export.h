// An export: the whole ledger as four text files in a folder, for those who have neither the store
// nor this program. Every byte of it is covered by a digest or a signature. FORMAT.md describes it.
#pragma once

#include <memory>
#include <string>

#include "ledger/store.h"

namespace yigui::ledger {

/// Writes the four files; the folder is made, and must be empty or absent. @throws trouble
void write_export(entry_source&, const std::string& folder);

/// Reads an export. @throws trouble of kind `damaged` when one of its files is missing
std::unique_ptr<entry_source> open_export(const std::string& folder);

/// Brings a store, empty or holding the beginning of the same ledger, up to the source; both must
/// be sound. Gives the newest checkpoint. @throws trouble
std::string import_into(store&, entry_source&);

}  // namespace yigui::ledger
