// What the commands that use a ledger share: its place, its key, its head, who is writing, and how
// trouble with it is told.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/console.h"
#include "ledger/log.h"

namespace yigui::app {

struct ledger_options {
    std::string ledger;           ///< a file or postgresql://…; empty: no ledger is asked for
    std::string key, head;        ///< default: beside the ledger, .key and .head
    std::string passphrase_file;  ///< first line; without it an encrypted key asks at the terminal
    std::string office, person;
    std::string hash = "sha256", sign = "ed25519";  ///< of a ledger that is begun now
    bool allows_secrets = false;
};

/// Runs it; trouble is told on standard error and gives its exit status.
exit_status guarded(const std::function<exit_status()>&);

/// The options with the digest kind of the ledger that is already there.
ledger_options settled(ledger_options);
std::string head_path(const ledger_options&);
/// @throws ledger::trouble when there is no such ledger
std::unique_ptr<ledger::store> open_to_read(const ledger_options&);
/// A ledger with that public key, created when absent. @throws ledger::trouble
std::unique_ptr<ledger::store> open_to_import(const ledger_options&, const std::string& key);
/// Appends, beginning the ledger and its key when absent, and tells the numbers on standard error.
/// Gives the last number.
std::uint64_t write_records(const ledger_options&, std::vector<ledger::record>);

/// Fills in what every record has: time, office, operator, program.
ledger::record begun_record(const ledger_options&, const std::string& kind);
/// The digests of bytes by the ledger's own kind and always SHA-256.
std::map<std::string, std::string> digests_of(const ledger_options&, std::string_view bytes);

/// @throws ledger::trouble when there is no such file
std::string must_read(const std::string& path);
/// The public key in the file that --pub names; nothing when it names none. @throws ledger::trouble
std::optional<std::string> trusted_key(const std::string& file);

/// The last part of a path: what a record may know of where things stood.
std::string last_part(const std::string& path);

}  // namespace yigui::app
