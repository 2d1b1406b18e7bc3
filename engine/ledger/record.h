// One entry of the ledger: who did what to which document, on what papers, under what rules, with
// what result, when. Written as an in-toto statement, so that other tools know its papers and
// digests. A record names files by their name inside the dossier and holds no text of a paper.
//
// @par Source
// in-toto Attestation Framework, Statement v1.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yigui::ledger {

/// A file and its digests, by the digest's id ("sha256", "sm3"), in hexadecimal.
struct named_digest {
    std::string name;
    std::map<std::string, std::string> digests;
    friend bool operator==(const named_digest&, const named_digest&) = default;
};

struct rule_pack {
    std::string id, version, sha256;
    friend bool operator==(const rule_pack&, const rule_pack&) = default;
};

struct record {
    /// check, cleanup, filing, checkpoint (heads.h); or what a person enters: decision, waiver,
    /// note.
    std::string kind;
    std::uint64_t sequence = 0;    ///< from 1; the only order there is
    std::string time;              ///< UTC, "2026-01-31T08:30:00Z"; tells nothing about order
    bool clock_went_back = false;  ///< `time` is before the time of the entry before
    std::string office, person;    ///< as told by the person, never taken from the system
    std::string as_of, stage;
    std::string dossier;  ///< the last part of its path
    std::string title, doc_number;
    std::string text;  ///< the person's own words: the reason, the decision
    std::string program;
    std::map<std::string, std::string> program_digest;
    std::vector<rule_pack> packs;
    std::vector<named_digest> papers;
    std::vector<named_digest> reports;
    std::map<std::string, int> results;  ///< result id -> number of findings
    std::optional<int> status;           ///< exit status of the command
    friend bool operator==(const record&, const record&) = default;
};

/// The bytes that are hashed. Text that is no UTF-8 becomes U+FFFD.
std::string written(const record&);

/// What was wrong with an entry's bytes.
enum class record_fault : unsigned char {
    none,
    not_canonical,
    unknown_version,  ///< or of a kind that only a later version has
    incomplete,
};
/// Reads what written() gave; other bytes are refused, never misread.
std::optional<record> read_record(std::string_view bytes, record_fault* why = nullptr);

}  // namespace yigui::ledger
