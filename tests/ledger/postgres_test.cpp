// The PostgreSQL store on a cluster of the test's own. Skipped, with a word, where the server is not
// installed.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "cluster.h"
#include "golden/run_program.h"
#include "ledger/export.h"
#include "ledger/libpq.h"
#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "unit/ledger/sample.h"

using namespace yigui::ledger;
namespace fs = std::filesystem;

namespace {

const cluster& own_cluster() {
    static const scratch_folder folder;
    static const cluster one(folder / "server");
    return one;
}

#define NEEDS_SERVER                                                                           \
    if (!own_cluster().is_up()) {                                                              \
        BOOST_TEST_MESSAGE("skipped: no PostgreSQL 15 server (Debian package postgresql-15)"); \
        return;                                                                                \
    }

/// An office with its key and head; its chain begins with the first append.
struct office {
    std::string name;
    signer key = signer::generate(sign_kind::ed25519, hash_kind::sha256);
    scratch_folder folder;
    head_file head{folder / "head"};

    explicit office(std::string n) : name(std::move(n)) {}
    std::unique_ptr<store> writable() const {
        return open_postgres(own_cluster().address(), name, open_for::writing, key.who().text());
    }
    std::unique_ptr<store> readable() const {
        return open_postgres(own_cluster().address("reviewer"), name, open_for::reading);
    }
    void fill(int records) const {
        const auto s = writable();
        for (int n = 1; n <= records; ++n) append(*s, key, head, {sample_record(n)});
    }
    verification verified() const {
        return verify(*readable(), {key.who().text(), head.text(), true});
    }
};

record with_text(const std::string& text) {
    record r = sample_record(1);
    r.text = text;
    return r;
}

/// Each text appended by the work of a child, as acknowledged through a file.
pid_t writer(const office& o, const std::string& name, int count) {
    const pid_t pid = fork();
    if (pid != 0) return pid;
    try {
        std::ofstream said(o.folder / name);
        const auto s = o.writable();
        for (int n = 0; n != count; ++n) {
            const std::string text = name + "-" + std::to_string(n);
            append(*s, o.key, o.head, {with_text(text)});
            said << text << "\n" << std::flush;
        }
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        _exit(1);
    }
    _exit(0);
}

int ended(pid_t pid) {
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
}

/// Sound, and every acknowledged text is there once; gives their number.
std::size_t must_hold_all(const office& o, const std::vector<std::string>& writers) {
    const auto v = o.verified();
    BOOST_TEST(v.is_sound(), (v.is_sound() ? "" : id_of(v.damages.front().kind)));
    std::map<std::string, int> kept;
    o.readable()->each_row([&](const row& r) { ++kept[read_record(r.entry)->text]; });
    for (const auto& [text, times] : kept) BOOST_TEST(times == 1, text);
    std::size_t acknowledged = 0;
    for (const auto& w : writers) {
        std::ifstream said(o.folder / w);
        for (std::string line; std::getline(said, line); ++acknowledged)
            BOOST_TEST(kept.count(line) == 1u, line << " is lost");
    }
    return acknowledged;
}

int rounds_asked(int few) {
    const char* set = std::getenv("YIGUI_LEDGER_ROUNDS");
    return set ? std::atoi(set) / 10 : few;
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_office_has_a_chain_of_its_own) {
    NEEDS_SERVER
    const office a("甲局"), b("乙局");
    a.fill(3);
    b.fill(2);
    BOOST_TEST(a.verified().is_sound());
    BOOST_TEST(a.verified().size == 3u);
    BOOST_TEST(b.verified().size == 2u);
    append(*a.writable(), a.key, a.head, {sample_record(4), sample_record(5)});
    BOOST_TEST(a.verified().checkpoints == 4u);
    const auto p = prove(*a.readable(), 2);
    BOOST_REQUIRE(p);
    BOOST_TEST(!refute_proof(*p, a.key.who()));
    BOOST_TEST(!prove(*a.readable(), 6));
    BOOST_CHECK_THROW(
        open_postgres(own_cluster().address(), "甲局", open_for::writing, b.key.who().text()),
        trouble);
    // From the database to a file by way of an export.
    write_export(*a.readable(), a.folder / "out");
    const auto e = open_export(a.folder / "out");
    const auto copy = open_sqlite(a.folder / "copy.db", open_for::writing, e->identity());
    BOOST_TEST(import_into(*copy, *e) == *a.head.text());
    BOOST_TEST(verify(*copy, {}).is_sound());
}

BOOST_AUTO_TEST_CASE(writers_may_insert_and_select_and_nobody_may_change) {
    NEEDS_SERVER
    const office o("权限局");
    o.fill(2);
    const auto refused = [](const std::string& user, const char* statement) {
        pg_connection c(own_cluster().address(user), "test");
        try {
            c.run(statement);
        } catch (const trouble& t) {
            return t.kind == trouble_kind::refused;
        }
        return false;
    };
    for (const std::string user : {"clerk", "reviewer", "owner"})
        for (const char* statement :
             {"UPDATE yigui.entry SET record=''", "DELETE FROM yigui.entry", "TRUNCATE yigui.entry",
              "UPDATE yigui.checkpoint SET note=''", "DELETE FROM yigui.checkpoint",
              "DELETE FROM yigui.identity", "UPDATE yigui.identity SET key=''"})
            BOOST_TEST(refused(user, statement), user << " " << statement);
    BOOST_TEST(refused("reviewer", "INSERT INTO yigui.identity VALUES('x','y')"));
    BOOST_TEST(refused("clerk", "DROP TRIGGER append_only ON yigui.entry"));
    BOOST_TEST(o.verified().is_sound());
    // The migration may run again.
    BOOST_TEST(own_cluster().psql("-d ledger -f engine/ledger/postgres.sql"));
    BOOST_TEST(o.verified().is_sound());
}

BOOST_AUTO_TEST_CASE(what_the_owner_of_the_database_changes_is_named) {
    NEEDS_SERVER
    int n = 0;
    const auto after = [&](const std::string& change) {
        const office o("改动局" + std::to_string(++n));
        o.fill(4);
        std::string statement = change;
        for (auto at = statement.find('@'); at != std::string::npos; at = statement.find('@'))
            statement.replace(at, 1, "office='" + o.name + "'");
        BOOST_TEST(
            own_cluster().sql("ALTER TABLE yigui.entry DISABLE TRIGGER USER; "
                              "ALTER TABLE yigui.checkpoint DISABLE TRIGGER USER; " +
                              statement +
                              "; ALTER TABLE yigui.entry ENABLE TRIGGER USER; "
                              "ALTER TABLE yigui.checkpoint ENABLE TRIGGER USER"));
        const auto v = o.verified();
        BOOST_REQUIRE(!v.is_sound());
        const auto& d = v.damages.front();
        return std::string(id_of(d.kind)) + " " + std::to_string(d.sequence);
    };
    BOOST_TEST(after("UPDATE yigui.entry SET record=set_byte(record, 200, 65) WHERE @ AND "
                     "sequence=2") == "entry_changed 2");
    BOOST_TEST(after("DELETE FROM yigui.entry WHERE @ AND sequence=3") == "entry_missing 3");
    BOOST_TEST(after("DELETE FROM yigui.entry WHERE @ AND sequence=4") == "tail_cut 4");
    BOOST_TEST(after("DELETE FROM yigui.entry WHERE @ AND sequence>2; DELETE FROM yigui.checkpoint "
                     "WHERE @ AND size>2") == "rolled_back 3");
    BOOST_TEST(after("UPDATE yigui.entry SET leaf=record WHERE @ AND sequence=1") ==
               "leaf_changed 1");
}

BOOST_AUTO_TEST_CASE(eight_writers_at_once_lose_and_double_nothing) {
    NEEDS_SERVER
    const int each = std::getenv("YIGUI_LEDGER_ROUNDS") ? 1000 : 25;
    const office o("八人局");
    o.writable();
    std::vector<std::string> names;
    std::vector<pid_t> writers;
    for (int w = 0; w < 8; ++w) {
        names.push_back("w" + std::to_string(w));
        writers.push_back(writer(o, names.back(), each));
    }
    for (const pid_t pid : writers) BOOST_TEST(ended(pid) == 0);
    BOOST_TEST(must_hold_all(o, names) == 8u * static_cast<unsigned>(each));
    BOOST_TEST(o.verified().size == 8u * static_cast<unsigned>(each));
}

BOOST_AUTO_TEST_CASE(a_connection_lost_in_the_middle_loses_and_doubles_nothing) {
    NEEDS_SERVER
    const office o("断线局");
    o.writable();
    const pid_t a = writer(o, "a", 60), b = writer(o, "b", 60);
    for (int n = 0; n < 40; ++n) {
        usleep(15000);
        own_cluster().sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
            "usename='clerk'");
    }
    BOOST_TEST(ended(a) == 0);
    BOOST_TEST(ended(b) == 0);
    BOOST_TEST(must_hold_all(o, {"a", "b"}) == 120u);
    BOOST_TEST(o.verified().size == 120u);
}

BOOST_AUTO_TEST_CASE(a_server_that_dies_loses_nothing_acknowledged) {
    NEEDS_SERVER
    const int rounds = rounds_asked(2);
    std::size_t acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const office o("停机局" + std::to_string(round));
        o.writable();
        const pid_t a = writer(o, "a", 80), b = writer(o, "b", 80);
        usleep(200000);
        own_cluster().crash();
        for (int n = 0; n < 10 && !own_cluster().start(); ++n) usleep(100000);
        BOOST_TEST(ended(a) == 0);
        BOOST_TEST(ended(b) == 0);
        acknowledged += must_hold_all(o, {"a", "b"});
    }
    BOOST_TEST(acknowledged == static_cast<std::size_t>(rounds) * 160u);
    BOOST_TEST_MESSAGE(rounds << " rounds of kill -9 of the server");
}

BOOST_AUTO_TEST_CASE(killed_clients_leave_whole_chains) {
    NEEDS_SERVER
    const int rounds = rounds_asked(5);
    std::size_t acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const office o("杀掉局" + std::to_string(round));
        o.writable();
        const pid_t a = writer(o, "a", -1), b = writer(o, "b", -1);
        // A busy machine may take its time before the first record.
        for (int n = 0; n < 500 && content(o.folder / "a").empty(); ++n) usleep(10000);
        usleep(static_cast<useconds_t>(7000 * (round % 9)));
        ::kill(a, SIGKILL);
        usleep(5000);
        ::kill(b, SIGKILL);
        ended(a);
        ended(b);
        acknowledged += must_hold_all(o, {"a", "b"});
    }
    BOOST_TEST(acknowledged > 0u);
    BOOST_TEST_MESSAGE(rounds << " rounds of kill -9 of two clients, " << acknowledged
                              << " acknowledged records");
}

namespace {

/// A database of two offices under watch, in a cluster of its own: every office there is counts.
struct watched {
    scratch_folder folder;
    cluster server{folder / "server"};
    std::string heads = folder / "检查点台账.db";

    bool is_up() const { return server.is_up(); }
    outcome run(const std::string& command, const std::string& more,
                const std::string& user = "clerk") const {
        return run_program("'" + std::string(YIGUI_PROGRAM) + "' audit " + command + " --ledger '" +
                           server.address(user) + "' " + more + " 2>&1");
    }
    outcome watch(const std::string& command, const std::string& more = "") const {
        return run(command, "--all-offices '" + heads + "' " + more, "reviewer");
    }
    void note(const std::string& office, const std::string& text) const {
        const auto mine = folder / office;
        const auto o = run("append", "--kind note --office " + office + " --text " + text +
                                         " --key '" + mine + ".key' --head '" + mine + ".head'");
        BOOST_TEST(o.status == 0, o.printed);
    }
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_checkpoint_over_all_offices_is_verified_and_proved) {
    const watched w;
    if (!w.is_up()) {
        BOOST_TEST_MESSAGE("skipped: no PostgreSQL 15 server (Debian package postgresql-15)");
        return;
    }
    w.note("甲局", "一");
    w.note("甲局", "二");
    w.note("乙局", "一");
    const auto made = w.watch("checkpoint", "-o '" + (w.folder / "signed") + "'");
    BOOST_TEST(made.status == 0, made.printed);
    BOOST_TEST(content(w.folder / "signed").starts_with("yigui.invalid/ledger/1/sha256/"));
    w.note("乙局", "二");
    w.note("丙局", "一");
    const auto sound = w.watch("verify", "--pub '" + w.heads + ".key.pub'");
    BOOST_TEST(sound.status == 0, sound.printed);
    for (const char* line : {"甲局: 完好, 2 项\n", "乙局: 完好, 2 项\n", "丙局: 完好, 1 项; 没有"})
        BOOST_TEST(sound.printed.find(line) != std::string::npos, sound.printed);

    // The proof of one office's head says nothing of the others, and the script checks it.
    const auto of_watcher = [&](const std::string& command) {
        return run_program("'" + std::string(YIGUI_PROGRAM) + "' audit " + command + " 2>&1");
    };
    const auto list = of_watcher("list --ledger '" + w.heads + "'");
    BOOST_TEST(list.printed.find("检查点  甲局,共 2 项") != std::string::npos, list.printed);
    const std::string proof = w.folder / "proof", head = w.folder / "甲局检查点";
    BOOST_TEST(of_watcher("prove 2 --ledger '" + w.heads + "' -o '" + proof + "'").status == 0);
    BOOST_TEST(content(proof).size() > 0u);
    BOOST_TEST(w.run("checkpoint", "--office 甲局 -o '" + head + "'", "reviewer").status == 0);
    const std::string script = "python3 tests/ledger/check_proof.py '" + proof + "' '" + w.heads +
                               ".key.pub' '" + head + "' 2>&1";
    BOOST_TEST(run_program(script).status == 0, run_program(script).printed);
    BOOST_TEST(
        of_watcher("verify --proof '" + proof + "' --pub '" + w.heads + ".key.pub'").status == 0);

    // The owner of the database puts one office back and drops another: both are named, and no
    // later checkpoint covers it up.
    BOOST_TEST(w.watch("checkpoint").status == 0);
    BOOST_TEST(w.server.sql(
        "ALTER TABLE yigui.entry DISABLE TRIGGER USER; ALTER TABLE yigui.checkpoint "
        "DISABLE TRIGGER USER; ALTER TABLE yigui.identity DISABLE TRIGGER USER; "
        "DELETE FROM yigui.entry WHERE office='甲局' AND sequence>1; DELETE FROM "
        "yigui.checkpoint WHERE office='甲局' AND size>1; DELETE FROM yigui.entry WHERE "
        "office='丙局'; DELETE FROM yigui.checkpoint WHERE office='丙局'; DELETE FROM "
        "yigui.identity WHERE office='丙局'"));
    for (const std::string command : {"verify", "checkpoint"}) {
        const auto bad = w.watch(command);
        BOOST_TEST(bad.status == 5, bad.printed);
        for (const char* line :
             {"甲局: 有损坏:\n  第 2 项: 退回了旧状态", "丙局: 有损坏:\n  第 1 项"})
            BOOST_TEST(bad.printed.find(line) != std::string::npos, bad.printed);
    }
    BOOST_TEST(w.watch("verify").printed.find("乙局: 完好") != std::string::npos);
    BOOST_TEST(of_watcher("verify --ledger x.db --all-offices '" + w.heads + "'").status == 2);
}

BOOST_AUTO_TEST_CASE(the_commands_take_an_address_and_show_no_password) {
    NEEDS_SERVER
    const scratch_folder f;
    const std::string program = YIGUI_PROGRAM;
    const std::string to = " --ledger '" + own_cluster().address() + "' --office 命令局 ";
    const std::string mine = "--key '" + (f / "k") + "' --head '" + (f / "h") + "' ";
    const auto run = [&](const std::string& arguments) {
        auto o = run_program("'" + program + "' " + arguments + " 2>&1");
        BOOST_TEST(o.printed.find("geheim") == std::string::npos, o.printed);
        return o;
    };
    BOOST_TEST(run("audit append --kind note --text 一" + to).status == 2);  // no key named
    BOOST_TEST(run("audit append --kind note --text 一" + to + mine).status == 0);
    BOOST_TEST(run("check corpus/dossiers/wanbei -o '" + (f / "r") + "'" + to + mine)
                   .printed.find("第 2 项") != std::string::npos);
    BOOST_TEST(run("audit verify" + to + "--head '" + (f / "h") + "'").status == 0);
    BOOST_TEST(run("audit list" + to).printed.find("备注  一") != std::string::npos);
    BOOST_TEST(run("audit list --ledger '" + own_cluster().address() + "'").status == 2);
    BOOST_TEST(
        run("audit list --office x --ledger 'postgresql://nobody@/ledger?host=" + f.path() + "'")
            .status == 2);
}
