// Reading a ledger from beginning to end and saying what is wrong with it: which entry first, and
// which kind of damage. Uses only what anyone has: the entries, the digests, the signed
// checkpoints, and what the reader kept of his own (the public key, an older checkpoint).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ledger/note.h"
#include "ledger/store.h"

namespace yigui::ledger {

enum class damage_kind : unsigned char {
    container,       ///< the file itself is broken (SQLite's structure, a missing file)
    unknown_format,  ///< of a version that this program does not know
    wrong_key,       ///< not the public key that the reader trusts
    entry_changed,   ///< its bytes are not what was signed
    entry_missing,
    entry_doubled,
    entries_swapped,
    leaf_changed,   ///< the digest kept beside an entry, not the entry
    peaks_changed,  ///< the store's working data, not the entry
    forged,         ///< entries and digests agree, the signature says otherwise
    not_signed,     ///< entries after the last signed checkpoint
    tail_cut,       ///< fewer entries than were signed
    checkpoint_changed,
    head_missing,  ///< there is no head: a cut end could not be seen
    head_changed,
    rolled_back,  ///< fewer entries than the head covers
    forked,       ///< as many entries as the head covers, but others
};
std::string_view id_of(damage_kind);
std::string_view name_of(damage_kind);  ///< Chinese
std::string_view english_of(damage_kind);

struct damage {
    damage_kind kind{};
    std::uint64_t sequence = 0;  ///< of the first entry concerned; 0 when it concerns none
    std::uint64_t last = 0;      ///< of the last one, when it is only known to be in between
    std::string detail;          ///< what else is known, in the words of the place
};

struct verification {
    std::uint64_t size = 0;  ///< entries read
    digest root{};           ///< of all of them
    std::string key;         ///< verifier::text()
    std::uint64_t checkpoints = 0;
    std::vector<std::uint64_t> clock_went_back;  ///< entries that say so
    std::vector<damage> damages;                 ///< by entry, those without one last
    bool is_sound() const { return damages.empty(); }
};

struct verify_options {
    std::optional<std::string> trusted_key;  ///< verifier::text(); else the ledger's own
    std::optional<std::string> head;         ///< an older checkpoint, possibly cosigned
    bool wants_head = false;                 ///< its absence is damage when there are entries
};
verification verify(entry_source&, const verify_options&);

/// The kind of damage of a proof file; nothing when it holds for the key.
std::optional<damage_kind> refute_proof(const proof_file&, const verifier&);
/// The same of a proof that the ledger goes on from the older checkpoint.
std::optional<damage_kind> refute_growth(const growth_file&, const std::string& old_checkpoint,
                                         const verifier&);

}  // namespace yigui::ledger
