// Where entries are kept. A store appends and reads; it knows nothing of what an entry means and
// checks nothing but its own lock. Everything that proves something is in log.h and verify.h.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ledger/digest.h"

namespace yigui::ledger {

/// An entry as it stands somewhere.
struct row {
    std::uint64_t sequence = 0;  ///< from 1, as the place says; 0 when it cannot be told
    std::string entry;           ///< the record's bytes
    std::optional<digest> leaf;  ///< the digest kept beside it, when there is one
    std::string peaks;           ///< growing_tree::peaks() after it; empty in an export
};

/// What can be read from beginning to end: a store or an export. Reading throws trouble of kind
/// `damaged` where the container itself is broken.
class entry_source {
 public:
    virtual ~entry_source() = default;
    /// Between the two all that is read is of one state, whatever others append.
    virtual void hold() {}
    virtual void release() {}
    /// The public key, verifier::text(); empty when nothing was ever written.
    virtual std::string identity() = 0;
    /// In the order of the place, which is that of the sequence when nothing is damaged.
    virtual void each_row(const std::function<void(const row&)>&) = 0;
    /// Signed checkpoints, the oldest first.
    virtual void each_checkpoint(const std::function<void(const std::string&)>&) = 0;
    /// What else is wrong with the container: a file that does not belong to it.
    virtual std::optional<std::string> flaw() { return std::nullopt; }
};

/// Holds a source while it lives.
class reading_hold {
 public:
    explicit reading_hold(entry_source& s) : source_(s) { source_.hold(); }
    ~reading_hold() { source_.release(); }
    reading_hold(const reading_hold&) = delete;
    reading_hold& operator=(const reading_hold&) = delete;

 private:
    entry_source& source_;
};

/// The end of a store, from which it goes on.
struct store_end {
    std::uint64_t size = 0;
    std::string entry, peaks, checkpoint;  ///< of the last one; empty when size is 0
};

/// What one append adds.
struct addition {
    std::vector<row> rows;  ///< numbered from store_end::size + 1, without gaps
    std::string checkpoint;
    std::uint64_t size = 0;  ///< of the checkpoint
};

class store : public entry_source {
 public:
    /// Alone with the store: reads its end, asks for what to add, and keeps that durably or not
    /// at all. An exception of `make` leaves the store as it was.
    virtual void append(const std::function<addition(const store_end&)>& make) = 0;
    virtual std::optional<row> at(std::uint64_t sequence) = 0;
    virtual store_end end() = 0;
};

enum class open_for : unsigned char { reading, writing };

/// A SQLite file. For writing it is created when absent, with `identity` as its public key; an
/// existing one must have the same. @throws trouble
std::unique_ptr<store> open_sqlite(const std::string& path, open_for,
                                   const std::string& identity = "");

/// One office's chain in a PostgreSQL database that has the tables of postgres.sql. @throws trouble
std::unique_ptr<store> open_postgres(const std::string& address, const std::string& office,
                                     open_for, const std::string& identity = "");
bool is_postgres(const std::string& address);
/// The offices that have a chain in that database, in order of their names' bytes. @throws trouble
std::vector<std::string> offices_at(const std::string& address);
/// The address as it may be shown: without user and password.
std::string shown_address(const std::string& address);

/// What --ledger and --office name: a file, or an office's chain in a database.
struct ledger_address {
    std::string place, office;
};
std::unique_ptr<store> open_store(const ledger_address&, open_for,
                                  const std::string& identity = "");
/// False when there is no such file; a database is only known by asking it.
bool exists(const ledger_address&);
/// Its public key; empty when nothing was ever written.
std::string identity_at(const ledger_address&);

}  // namespace yigui::ledger
