// The text forms that other tools read: the signed checkpoint (how many entries, which root), the
// proof that one entry is among them, with the entry itself, and the proof that a later checkpoint
// goes on from an earlier one.
//
// @par Source
// C2SP signed-note, tlog-checkpoint, tlog-proof, tlog-witness (the body of add-checkpoint).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/merkle.h"
#include "ledger/signing.h"

namespace yigui::ledger {

struct checkpoint {
    std::uint64_t size = 0;
    digest root{};
};

std::string signed_checkpoint(const signer&, const checkpoint&);

enum class note_fault : unsigned char { none, malformed, other_log, bad_signature };
/// Whether signature lines of others may stand in it: in what the ledger itself keeps, none may.
enum class cosignatures : unsigned char { none, ignored };
/// Nothing unless it is well-formed, of this ledger, and its signature holds.
std::optional<checkpoint> read_checkpoint(std::string_view text, const verifier&,
                                          cosignatures = cosignatures::none,
                                          note_fault* why = nullptr);

/// A proof file. `entry` and `key` stand in its "extra" line.
struct proof_file {
    std::string key;    ///< verifier::text()
    std::string entry;  ///< the record's bytes
    std::uint64_t index = 0;
    hash_path path;
    std::string checkpoint;
};
std::string written(const proof_file&);
/// Nothing unless it is exactly in the form that written() gives.
std::optional<proof_file> read_proof(std::string_view);

/// A proof that the ledger only grew since it had `old_size` entries. Whoever kept that checkpoint
/// needs nothing else, none of the entries above all.
struct growth_file {
    std::uint64_t old_size = 0;
    hash_path path;
    std::string checkpoint;
};
std::string written(const growth_file&);
/// Nothing unless it is exactly in the form that written() gives.
std::optional<growth_file> read_growth(std::string_view);

}  // namespace yigui::ledger
