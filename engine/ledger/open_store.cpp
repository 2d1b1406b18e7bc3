// Which store an address means.
#include <unistd.h>

#include "ledger/store.h"

namespace yigui::ledger {

std::unique_ptr<store> open_store(const ledger_address& a, open_for use,
                                  const std::string& identity) {
    return is_postgres(a.place) ? open_postgres(a.place, a.office, use, identity)
                                : open_sqlite(a.place, use, identity);
}

bool exists(const ledger_address& a) {
    return is_postgres(a.place) || ::access(a.place.c_str(), F_OK) == 0;
}

std::string identity_at(const ledger_address& a) {
    return exists(a) ? open_store(a, open_for::reading)->identity() : "";
}

}  // namespace yigui::ledger
