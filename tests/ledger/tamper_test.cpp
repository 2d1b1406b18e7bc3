// Damage of every kind to an export and to the SQLite file: each must be named, or must leave
// every record as it was.
#include <sqlite3.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "ledger/export.h"
#include "ledger/files.h"
#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "unit/ledger/sample.h"

using namespace yigui::ledger;
namespace fs = std::filesystem;

namespace {

/// The first damage of an export; nothing when it is sound.
std::optional<damage> first_damage(const std::string& folder, const verify_options& how = {}) {
    try {
        const auto e = open_export(folder);
        const auto v = verify(*e, how);
        if (v.is_sound()) return std::nullopt;
        return v.damages.front();
    } catch (const trouble& t) {
        BOOST_TEST((t.kind == trouble_kind::damaged));
        return damage{damage_kind::container, 0, 0, t.zh};
    }
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    std::size_t at = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return all;
}
std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const auto& l : all) text += l + "\n";
    return text;
}

/// An export of seven records, one append each, that can be damaged and mended.
struct sample_export {
    sample_ledger ledger;
    std::string folder = ledger.folder / "out";
    std::string records, leaf_lines, notes, key;

    sample_export() {
        ledger.fill(7);
        write_export(*ledger.readable(), folder);
        records = content(folder + "/records.ndjson");
        leaf_lines = content(folder + "/leaves.txt");
        notes = content(folder + "/checkpoints.txt");
        key = content(folder + "/key.txt");
    }
    void write(const std::string& r, const std::string& l, const std::string& n) const {
        put("records.ndjson", r);
        put("leaves.txt", l);
        put("checkpoints.txt", n);
        put("key.txt", key);
    }
    void put(const std::string& name, const std::string& text) const {
        std::ofstream(folder + "/" + name, std::ios::binary) << text;
    }
    void mend() const { write(records, leaf_lines, notes); }

    /// What somebody without the key can make of changed records: all digests recomputed.
    void forge(const std::vector<std::string>& r, const std::string& n) const {
        std::string l;
        for (std::size_t i = 0; i < r.size(); ++i)
            l += std::to_string(i + 1) + " " +
                 hex(bytes_of(leaf_of(ledger.key.who().hash(), r[i]))) + "\n";
        write(joined(r), l, n);
    }
    damage named(const verify_options& how = {}) const {
        const auto d = first_damage(folder, how);
        BOOST_REQUIRE(d);
        return *d;
    }
};

std::string with_text(const std::string& entry, const std::string& text) {
    auto r = *read_record(entry);
    r.text = text;
    return written(r);
}
std::string renumbered(const std::string& entry, std::uint64_t n) {
    auto r = *read_record(entry);
    r.sequence = n;
    return written(r);
}

#define IS_NAMED(damage, expected, number) \
    BOOST_TEST(told(damage) ==             \
               std::string(id_of(damage_kind::expected)) + " " + std::to_string(number))

std::string told(const damage& d) {
    return std::string(id_of(d.kind)) + " " + std::to_string(d.sequence);
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_flipped_byte_of_an_export_is_named) {
    const sample_export e;
    BOOST_TEST(!first_damage(e.folder));
    int flipped = 0;
    for (const char* name : {"records.ndjson", "leaves.txt", "checkpoints.txt", "key.txt"}) {
        const std::string whole = content(e.folder + "/" + name);
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string bad = whole;
            bad[at] = static_cast<char>(bad[at] ^ (1 << at % 8));
            e.put(name, bad);
            BOOST_TEST(first_damage(e.folder).has_value(), name << " byte " << at);
            ++flipped;
        }
        e.put(name, whole);
    }
    BOOST_TEST_MESSAGE(flipped << " flips, all named");
    BOOST_TEST(!first_damage(e.folder));
}

BOOST_AUTO_TEST_CASE(each_cut_of_an_export_is_named) {
    const sample_export e;
    for (const char* name : {"records.ndjson", "leaves.txt", "checkpoints.txt", "key.txt"}) {
        const std::string whole = content(e.folder + "/" + name);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            e.put(name, whole.substr(0, size));
            BOOST_TEST(first_damage(e.folder).has_value(), name << " cut to " << size);
        }
        for (const char* more : {"\n", "x", " ", "{}\n"}) {
            e.put(name, whole + more);
            BOOST_TEST(first_damage(e.folder).has_value(), name << " and " << more);
        }
        e.put(name, whole);
        fs::remove(e.folder + "/" + name);
        BOOST_TEST(first_damage(e.folder).has_value(), name << " removed");
        e.put(name, whole);
    }
    e.put("more.txt", "x");
    IS_NAMED(e.named(), container, 0);
}

BOOST_AUTO_TEST_CASE(the_changed_entry_is_told_from_its_changed_digest) {
    const sample_export e;
    for (std::size_t n = 1; n <= 7; ++n) {
        auto r = lines(e.records);
        r[n - 1] = with_text(r[n - 1], "改过");
        e.write(joined(r), e.leaf_lines, e.notes);
        IS_NAMED(e.named(), entry_changed, n);
        auto l = lines(e.leaf_lines);
        l[n - 1].back() = l[n - 1].back() == '0' ? '1' : '0';
        e.write(e.records, joined(l), e.notes);
        IS_NAMED(e.named(), leaf_changed, n);
    }
}

BOOST_AUTO_TEST_CASE(swapped_dropped_doubled_and_cut_records_are_named) {
    const sample_export e;
    for (std::size_t n = 1; n <= 7; ++n) {
        auto r = lines(e.records), l = lines(e.leaf_lines);
        if (n < 7) {
            std::swap(r[n - 1], r[n]);
            e.write(joined(r), e.leaf_lines, e.notes);
            IS_NAMED(e.named(), entries_swapped, n);
            e.forge(r, e.notes);
            IS_NAMED(e.named(), entry_changed, n);
        }
        r = lines(e.records);
        r.erase(r.begin() + static_cast<std::ptrdiff_t>(n) - 1);
        e.write(joined(r), e.leaf_lines, e.notes);
        if (n < 7) {
            IS_NAMED(e.named(), entry_missing, n);
        } else {
            IS_NAMED(e.named(), tail_cut, n);
        }
        r = lines(e.records);
        r.insert(r.begin() + static_cast<std::ptrdiff_t>(n), r[n - 1]);
        e.write(joined(r), e.leaf_lines, e.notes);
        IS_NAMED(e.named(), entry_doubled, n);
    }
    auto r = lines(e.records), l = lines(e.leaf_lines);
    r.resize(4);
    l.resize(4);
    e.write(joined(r), joined(l), e.notes);
    IS_NAMED(e.named(), tail_cut, 5);
}

BOOST_AUTO_TEST_CASE(records_forged_with_all_digests_recomputed_are_named) {
    const sample_export e;
    for (std::size_t n = 1; n <= 7; ++n) {
        auto r = lines(e.records);
        r[n - 1] = with_text(r[n - 1], "伪造");
        e.forge(r, e.notes);
        // The checkpoint before still fits: the forged entry is the first after it.
        IS_NAMED(e.named(), forged, n);
        r = lines(e.records);
        r.erase(r.begin() + static_cast<std::ptrdiff_t>(n) - 1);
        for (std::size_t i = 0; i < r.size(); ++i) r[i] = renumbered(r[i], i + 1);
        e.forge(r, e.notes);
        if (n < 7) {
            IS_NAMED(e.named(), forged, n);
        } else {
            IS_NAMED(e.named(), tail_cut, n);
        }
        r = lines(e.records);
        r.insert(r.begin() + static_cast<std::ptrdiff_t>(n) - 1, with_text(r[0], "塞入"));
        for (std::size_t i = 0; i < r.size(); ++i) r[i] = renumbered(r[i], i + 1);
        e.forge(r, e.notes);
        IS_NAMED(e.named(), forged, n);
    }
    auto r = lines(e.records);
    r.push_back(renumbered(with_text(r[0], "添加"), 8));
    e.forge(r, e.notes);
    IS_NAMED(e.named(), not_signed, 8);
}

BOOST_AUTO_TEST_CASE(a_forger_with_a_key_of_his_own_is_seen_by_who_holds_the_right_one) {
    const sample_export e;
    const sample_ledger forger;
    forger.fill(7);
    const std::string folder = forger.folder / "out";
    write_export(*forger.readable(), folder);
    BOOST_TEST(!first_damage(folder));
    IS_NAMED(*first_damage(folder, {e.ledger.key.who().text(), std::nullopt, false}), wrong_key, 0);
    IS_NAMED(*first_damage(folder, {std::nullopt, e.ledger.head.text(), false}), head_changed, 0);
    // Foreign checkpoints under the right key file are signed by nobody who matters.
    e.write(e.records, e.leaf_lines, content(folder + "/checkpoints.txt"));
    IS_NAMED(e.named(), checkpoint_changed, 1);
}

BOOST_AUTO_TEST_CASE(an_older_state_and_a_fork_are_seen_through_a_checkpoint_kept_elsewhere) {
    sample_ledger l;
    l.fill(3);
    write_export(*l.readable(), l.folder / "old");
    fs::copy_file(l.path, l.folder / "fork.db");
    l.fill(3);
    write_export(*l.readable(), l.folder / "new");
    const auto head = l.head.text();
    BOOST_TEST(!first_damage(l.folder / "old"));
    BOOST_TEST(!first_damage(l.folder / "new", {std::nullopt, head, true}));
    IS_NAMED(*first_damage(l.folder / "old", {std::nullopt, head, true}), rolled_back, 4);
    IS_NAMED(*first_damage(l.folder / "new", {std::nullopt, std::nullopt, true}), head_missing, 0);
    // The same key goes on from the old state with other records.
    const auto fork = open_sqlite(l.folder / "fork.db", open_for::writing, l.key.who().text());
    const head_file other_head(l.folder / "fork.head");
    for (int n = 11; n < 15; ++n) append(*fork, l.key, other_head, {sample_record(n)});
    write_export(*fork, l.folder / "forked");
    BOOST_TEST(!first_damage(l.folder / "forked"));
    IS_NAMED(*first_damage(l.folder / "forked", {std::nullopt, head, true}), forked, 1);
}

BOOST_AUTO_TEST_CASE(records_and_keys_of_other_versions_are_refused_by_name) {
    const sample_export e;
    std::string r = e.records;
    for (auto at = r.find("record/v1"); at != std::string::npos; at = r.find("record/v1"))
        r.replace(at, 9, "record/v2");
    e.forge(lines(r), e.notes);
    BOOST_TEST((e.named().kind == damage_kind::unknown_format));
    e.mend();
    std::string k = e.key;
    k.replace(k.find("/1/"), 3, "/2/");
    e.put("key.txt", k);
    IS_NAMED(e.named(), unknown_format, 0);
}

namespace {

std::string flat(entry_source& s) {
    std::string all;
    s.each_row([&](const row& r) { all += std::to_string(r.sequence) + r.entry + "\n"; });
    return all;
}

void sql(const std::string& path, const std::string& statements) {
    sqlite3* db = nullptr;
    BOOST_REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
    char* why = nullptr;
    BOOST_TEST(sqlite3_exec(db, statements.c_str(), nullptr, nullptr, &why) == SQLITE_OK,
               (why ? why : ""));
    sqlite3_free(why);
    sqlite3_close(db);
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_flipped_byte_of_the_sqlite_file_is_detected_or_changes_no_record) {
    const sample_ledger l;
    l.fill(6);
    const std::string whole = content(l.path), records = flat(*l.readable());
    const auto head = l.head.text();
    std::size_t detected = 0, harmless = 0;
    // Every byte when asked; else every byte of each seventh, which meets all structures.
    const std::size_t stride = std::getenv("YIGUI_LEDGER_ROUNDS") ? 1 : 7;
    for (std::size_t at = 0; at < whole.size(); at += stride) {
        std::string bad = whole;
        bad[at] = static_cast<char>(bad[at] ^ (1 << at % 8));
        std::ofstream(l.path, std::ios::binary) << bad;
        bool is_sound = false;
        std::string now;
        try {
            const auto s = l.readable();
            is_sound = verify(*s, {l.key.who().text(), head, true}).is_sound();
            if (is_sound) now = flat(*s);
        } catch (const trouble& t) {
            BOOST_TEST((t.kind == trouble_kind::damaged), "byte " << at << ": " << t.en);
        }
        BOOST_TEST((!is_sound || now == records), "byte " << at);
        ++(is_sound ? harmless : detected);
    }
    BOOST_TEST_MESSAGE(detected << " flips detected, " << harmless << " changed no record");
    BOOST_TEST(detected > harmless / 4);
}

namespace {

/// The first damage after somebody who knows SQLite took the triggers away, changed something and
/// put them back as they were.
damage after(const std::string& change) {
    const sample_ledger l;
    l.fill(5);
    const auto head = l.head.text();
    std::string drop, create;
    sqlite3* db = nullptr;
    BOOST_REQUIRE(sqlite3_open(l.path.c_str(), &db) == SQLITE_OK);
    sqlite3_stmt* triggers = nullptr;
    sqlite3_prepare_v2(db,
                       "SELECT name, sql FROM sqlite_schema WHERE type='trigger' ORDER BY rowid",
                       -1, &triggers, nullptr);
    while (sqlite3_step(triggers) == SQLITE_ROW) {
        const auto text = [&](int c) {
            return std::string(reinterpret_cast<const char*>(sqlite3_column_text(triggers, c)));
        };
        drop += "DROP TRIGGER " + text(0) + ";";
        create += text(1) + ";";
    }
    sqlite3_finalize(triggers);
    sqlite3_close(db);
    sql(l.path, drop + change + ";" + create);
    const auto s = l.readable();
    const auto v = verify(*s, {std::nullopt, head, true});
    BOOST_REQUIRE(!v.is_sound());
    return v.damages.front();
}

}  // namespace

BOOST_AUTO_TEST_CASE(changes_made_with_a_database_tool_are_named) {
    IS_NAMED(
        after("UPDATE entry SET record=replace(record, 'decision', 'waiver') WHERE sequence=3"),
        entry_changed, 3);
    IS_NAMED(after("UPDATE entry SET leaf=zeroblob(32) WHERE sequence=2"), leaf_changed, 2);
    IS_NAMED(after("UPDATE entry SET leaf=x'00' WHERE sequence=2"), leaf_changed, 2);
    IS_NAMED(after("UPDATE entry SET peaks=zeroblob(64) WHERE sequence=3"), peaks_changed, 3);
    IS_NAMED(after("DELETE FROM entry WHERE sequence=4"), entry_missing, 4);
    IS_NAMED(after("DELETE FROM entry WHERE sequence=5"), tail_cut, 5);
    IS_NAMED(after("DELETE FROM entry WHERE sequence>3; DELETE FROM checkpoint WHERE size>3"),
             rolled_back, 4);
    IS_NAMED(after("DELETE FROM entry; DELETE FROM checkpoint"), rolled_back, 1);
    IS_NAMED(
        after("UPDATE entry SET sequence=9 WHERE sequence=2; UPDATE entry SET sequence=2 WHERE "
              "sequence=3; UPDATE entry SET sequence=3 WHERE sequence=9"),
        entries_swapped, 2);
    IS_NAMED(after("UPDATE entry SET sequence=sequence+10"), container, 1);
    IS_NAMED(after("INSERT INTO entry SELECT 6, record, leaf, peaks FROM entry WHERE sequence=5"),
             entry_doubled, 5);
    IS_NAMED(after("DELETE FROM checkpoint WHERE size=5"), not_signed, 5);
    IS_NAMED(after("UPDATE checkpoint SET note=(SELECT note FROM checkpoint WHERE size=4) WHERE "
                   "size=5"),
             checkpoint_changed, 5);
    IS_NAMED(after("UPDATE identity SET key='x'"), wrong_key, 0);
    BOOST_CHECK_THROW(after("CREATE TABLE more(x)"), trouble);
    BOOST_CHECK_THROW(after("PRAGMA user_version=2"), trouble);
    BOOST_CHECK_THROW(after("PRAGMA application_id=1"), trouble);
}

BOOST_AUTO_TEST_CASE(the_triggers_refuse_changes_made_by_mistake) {
    const sample_ledger l;
    l.fill(2);
    sqlite3* db = nullptr;
    BOOST_REQUIRE(sqlite3_open(l.path.c_str(), &db) == SQLITE_OK);
    for (const char* statement :
         {"DELETE FROM entry", "UPDATE entry SET record=x'00' WHERE sequence=1",
          "DELETE FROM checkpoint", "UPDATE checkpoint SET note='x'", "DELETE FROM identity",
          "UPDATE identity SET key='x'"})
        BOOST_TEST(sqlite3_exec(db, statement, nullptr, nullptr, nullptr) != SQLITE_OK, statement);
    sqlite3_close(db);
    BOOST_TEST(verify(*l.readable(), {}).is_sound());
}
