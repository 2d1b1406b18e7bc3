// Splits what was read into documents, faults and the manifest, recognises each document, and
// hands all of it to join(). A manifest that cannot be read is a fault like any other.
#include "dossier/assemble.h"

#include "dossier/claims.h"
#include "dossier/join.h"
#include "read/manifest.h"

namespace yigui {

namespace {

result<joining::manifest_claims> claims_in(const read_item& item) {
    const auto m = read_manifest(item.path, item.outcome->text);
    if (m.has_error()) return m.error();
    return joining::claims_of(*m, item.path);
}

}  // namespace

dossier assemble(const std::string& path, std::vector<read_item> items, const phrase_book& phrases,
                 std::optional<int> year) {
    std::vector<document> documents;
    std::vector<file_facts> all;
    std::vector<fault> faults;
    joining::manifest_claims manifest;
    for (read_item& item : items) {
        if (item.outcome.has_error()) {
            faults.push_back(item.outcome.error());
            continue;
        }
        if (item.outcome->format == "manifest") {
            auto claims = claims_in(item);
            if (claims.has_error())
                faults.push_back(claims.error());
            else
                manifest = std::move(*claims);
            continue;
        }
        all.push_back(recognise(*item.outcome, phrases));
        documents.push_back(std::move(*item.outcome));
    }
    joining::ledger_claim ledger = manifest.ledger;
    for (auto& e : ledger.entries) e.path = joining::relative(path, e.path);
    if (year) {
        ledger.is_ledger = true;
        ledger.year = year;
        ledger.because = "由使用者指定";
    }
    dossier d = joining::join(path, std::move(documents), std::move(all), std::move(manifest));
    joining::take_as_ledger(d, phrases, ledger);
    d.faults = std::move(faults);
    return d;
}

}  // namespace yigui
