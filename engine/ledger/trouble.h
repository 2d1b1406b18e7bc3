// What stops a ledger's work: it is thrown and caught in app/ only. Damage that verifying finds is
// data (verify.h) and not thrown.
#pragma once

#include <stdexcept>
#include <string>

namespace yigui::ledger {

enum class trouble_kind : unsigned char {
    cannot_write,  ///< disk full, no right to write, a failing device
    busy,          ///< others held the lock for too long
    refused,       ///< a key that others can read, a wrong passphrase, a key of another ledger
    damaged,       ///< the store or the head is not what was signed
};

/// What was wrong and the way out, in both languages.
class trouble : public std::runtime_error {
 public:
    trouble(trouble_kind k, std::string what_zh, std::string what_english, std::string way_out_zh,
            std::string way_out_english)
        : std::runtime_error(what_zh),
          kind(k),
          zh(std::move(what_zh)),
          en(std::move(what_english)),
          remedy_zh(std::move(way_out_zh)),
          remedy_en(std::move(way_out_english)) {}

    trouble_kind kind;
    std::string zh, en, remedy_zh, remedy_en;
};

}  // namespace yigui::ledger
