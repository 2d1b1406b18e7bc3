// The checkpoint over the heads of all offices that write to one database. Whoever watches over them
// keeps a ledger of his own, outside the database; each turn enters one record an office that holds
// its chain's newest checkpoint. The signed checkpoint of that ledger then covers all heads, and a
// proof from it shows one office's head without the others'.
#pragma once

#include <map>
#include <string>

#include "ledger/record.h"
#include "ledger/store.h"

namespace yigui::ledger {

/// Makes a record of kind "checkpoint" say that `note` is the head of that office's chain.
void put_head(record&, const std::string& office, const std::string& note,
              const std::map<std::string, std::string>& digests_of_note);

/// What put_head() wrote: the office, and how many entries its head covers; 0 when the record
/// is another.
struct head_entry {
    std::string office;
    std::uint64_t size = 0;
};
head_entry head_in(const record&);

/// Of each office the checkpoint entered last.
std::map<std::string, std::string> newest_heads(entry_source&);

}  // namespace yigui::ledger
