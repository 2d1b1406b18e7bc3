// Appends a second to a ledger, one by one and in batches, on both stores, durably: every figure is
// of appends that were acknowledged. In a folder on the disk, not in memory.
#include <chrono>
#include <cstdio>
#include <filesystem>

#include "cluster.h"
#include "ledger/log.h"

namespace {

using namespace yigui::ledger;
namespace fs = std::filesystem;

record an_entry() {
    record r;
    r.kind = "decision";
    r.time = "2026-01-31T08:30:00Z";
    r.title = "某市创新券管理办法";
    r.text = "第3次局务会议原则同意";
    return r;
}

/// Appends in batches of that size for about two seconds.
double entries_a_second(store& s, const signer& key, const head_file& head, std::size_t batch) {
    using clock = std::chrono::steady_clock;
    const auto start = clock::now();
    std::size_t entries = 0;
    std::chrono::duration<double> took{};
    while (took.count() < 2) {
        append(s, key, head, std::vector<record>(batch, an_entry()));
        entries += batch;
        took = clock::now() - start;
    }
    return static_cast<double>(entries) / took.count();
}

void measure(const char* name, store& s, const signer& key, const head_file& head) {
    const double single = entries_a_second(s, key, head, 1);
    const double hundred = entries_a_second(s, key, head, 100);
    const double thousand = entries_a_second(s, key, head, 1000);
    std::printf("%-12s one by one %8.0f/s   batches of 100 %8.0f/s   of 1,000 %8.0f/s\n", name,
                single, hundred, thousand);
}

}  // namespace

int main() {
    const fs::path folder = fs::temp_directory_path() / ("yigui-bench-" + std::to_string(getpid()));
    fs::create_directories(folder);
    const signer key = signer::generate(sign_kind::ed25519, hash_kind::sha256);
    const std::string path = (folder / "l.db").string();
    measure("SQLite", *open_sqlite(path, open_for::writing, key.who().text()), key,
            head_file(path + ".head"));
    {
        const fs::path place =
            fs::temp_directory_path() / ("yigui-bench-pg-" + std::to_string(getpid()));
        const cluster server(place.string());
        if (server.is_up())
            measure("PostgreSQL",
                    *open_postgres(server.address(), "局", open_for::writing, key.who().text()),
                    key, head_file(path + ".pg.head"));
        else
            std::printf("%-12s not installed\n", "PostgreSQL");
        fs::remove_all(place);
    }
    fs::remove_all(folder);
}
