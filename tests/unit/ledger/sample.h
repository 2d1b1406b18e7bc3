// A small ledger for tests: records, a store in a scratch folder, its key and head.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ledger/log.h"
#include "scratch.h"

inline yigui::ledger::record sample_record(int n, const std::string& time = "") {
    yigui::ledger::record r;
    r.kind = "decision";
    r.time = time.empty() ? "2026-01-31T08:30:0" + std::to_string(n % 10) + "Z" : time;
    r.title = "某市创新券管理办法";
    r.text = "第" + std::to_string(n) + "项";
    return r;
}

/// A store file with its key and head, as the program lays them out.
struct sample_ledger {
    scratch_folder folder;
    std::string path = folder / "l.db";
    yigui::ledger::signer key;
    yigui::ledger::head_file head{path + ".head"};

    explicit sample_ledger(yigui::ledger::hash_kind h = yigui::ledger::hash_kind::sha256,
                           yigui::ledger::sign_kind k = yigui::ledger::sign_kind::ed25519)
        : key(yigui::ledger::signer::generate(k, h)) {}

    std::unique_ptr<yigui::ledger::store> writable() const {
        return open_sqlite(path, yigui::ledger::open_for::writing, key.who().text());
    }
    std::unique_ptr<yigui::ledger::store> readable() const {
        return open_sqlite(path, yigui::ledger::open_for::reading);
    }
    /// One append a record.
    void fill(int records) const {
        const auto s = writable();
        for (int n = 1; n <= records; ++n) append(*s, key, head, {sample_record(n)});
    }
};
