// The log: appending records to a store under a key, and the head, a copy of the newest checkpoint
// that is kept outside the store so that a store whose end was cut off, or which was put back to
// an older state, is told from a whole one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ledger/note.h"
#include "ledger/record.h"
#include "ledger/store.h"

namespace yigui::ledger {

/// The file that holds the newest checkpoint. Several programs may advance it; it never goes back.
class head_file {
 public:
    explicit head_file(std::string path) : path_(std::move(path)) {}
    const std::string& path() const { return path_; }
    /// Nothing when there is no file.
    std::optional<std::string> text() const;
    /// Replaces it unless it is already as far. @throws trouble when it is damaged
    void advance(const std::string& checkpoint, std::uint64_t size, const verifier&) const;
    /// Writes it whatever it held: after a person has made sure that the ledger is whole.
    void replace(const std::string& checkpoint) const;

 private:
    std::string path_;
};

/// Numbers the records, notes a clock that went back, appends them in one piece and advances the
/// head. Gives the signed checkpoint that covers them. Refuses to go on from an end that is not
/// what was last signed, or is behind the head. @throws trouble
std::string append(store&, const signer&, const head_file&, std::vector<record>);

/// The proof that an entry is in the log as last signed; nothing when there is no such entry.
std::optional<proof_file> prove(store&, std::uint64_t sequence);

/// The proof that the log as last signed goes on from that checkpoint; nothing when it does not.
std::optional<growth_file> prove_growth(store&, const std::string& old_checkpoint);

}  // namespace yigui::ledger
