// Writers that are killed, disks that are full, devices that fail: what was acknowledged is there
// once, and the ledger is sound. The rounds of kill -9 are few here; YIGUI_LEDGER_ROUNDS=1000 in the
// environment asks for more.
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>

#include "golden/run_program.h"
#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "unit/ledger/sample.h"

using namespace yigui::ledger;
namespace fs = std::filesystem;

namespace {

int rounds_asked(int few) {
    const char* set = std::getenv("YIGUI_LEDGER_ROUNDS");
    return set ? std::atoi(set) : few;
}

record with_text(const std::string& text) {
    record r = sample_record(1);
    r.text = text;
    return r;
}

/// A child process; what it writes to its pipe is read after its end.
class child {
 public:
    explicit child(const std::function<void(int)>& work) {
        int ends[2];
        BOOST_REQUIRE(pipe(ends) == 0);
        pid_ = fork();
        if (pid_ == 0) {
            close(ends[0]);
            try {
                work(ends[1]);
            } catch (const trouble& t) {
                _exit(t.kind == trouble_kind::cannot_write ? 3 : 4);
            } catch (...) {
                _exit(5);
            }
            _exit(0);
        }
        close(ends[1]);
        from_ = ends[0];
    }
    ~child() { close(from_); }
    child(const child&) = delete;
    child& operator=(const child&) = delete;

    void kill() const { ::kill(pid_, SIGKILL); }
    int wait() const {
        int status = 0;
        waitpid(pid_, &status, 0);
        return status;
    }
    std::vector<std::string> said() const {
        std::string all;
        char part[65536];
        for (ssize_t n; (n = read(from_, part, sizeof part)) > 0;)
            all.append(part, static_cast<std::size_t>(n));
        std::vector<std::string> lines;
        for (std::size_t at = 0, end; (end = all.find('\n', at)) != std::string::npos; at = end + 1)
            lines.push_back(all.substr(at, end - at));
        return lines;
    }

 private:
    pid_t pid_ = 0;
    int from_ = -1;
};

/// Appends without end, or `count` records; says each that was acknowledged.
void keep_appending(const sample_ledger& l, const std::string& name, int out, int count = -1) {
    const auto s = l.writable();
    for (int n = 0; n != count; ++n) {
        const std::string text = name + "-" + std::to_string(n);
        append(*s, l.key, l.head, {with_text(text)});
        const std::string line = text + "\n";
        if (write(out, line.data(), line.size()) < 0) return;
    }
}

std::map<std::string, int> texts_of(const sample_ledger& l) {
    std::map<std::string, int> all;
    l.readable()->each_row([&](const row& r) { ++all[read_record(r.entry)->text]; });
    return all;
}

void must_be_sound(const sample_ledger& l) {
    const auto v = verify(*l.readable(), {l.key.who().text(), l.head.text(), true});
    BOOST_TEST(v.is_sound(), (v.is_sound() ? "" : id_of(v.damages.front().kind)));
}

}  // namespace

BOOST_AUTO_TEST_CASE(two_writers_killed_at_any_moment_lose_nothing_they_acknowledged) {
    const int rounds = rounds_asked(30);
    std::mt19937 chance(7);
    std::size_t acknowledged = 0;
    std::unique_ptr<sample_ledger> l;
    std::vector<std::string> said;
    for (int round = 0; round < rounds; ++round) {
        if (round % 20 == 0) {  // a ledger that stays small is verified fast
            l = std::make_unique<sample_ledger>();
            l->writable();
            said.clear();
        }
        const std::string r = std::to_string(round);
        const child a([&](int out) { keep_appending(*l, "a" + r, out); });
        const child b([&](int out) { keep_appending(*l, "b" + r, out); });
        std::uniform_int_distribution<int> wait(500, 30000);
        usleep(static_cast<useconds_t>(wait(chance)));
        a.kill();
        usleep(static_cast<useconds_t>(wait(chance) / 8));
        b.kill();
        a.wait();
        b.wait();
        for (const auto* c : {&a, &b})
            for (auto& text : c->said()) said.push_back(std::move(text));
        must_be_sound(*l);
        const auto kept = texts_of(*l);
        for (const auto& text : said) BOOST_TEST(kept.count(text) == 1u, text << " is lost");
        for (const auto& [text, times] : kept) BOOST_TEST(times == 1, text);
        acknowledged = std::max(acknowledged, said.size());
    }
    BOOST_TEST_MESSAGE(rounds << " rounds of kill -9, up to " << acknowledged
                              << " acknowledged records in a ledger");
    BOOST_TEST(acknowledged > 0u);
}

BOOST_AUTO_TEST_CASE(eight_writers_at_once_lose_and_double_nothing) {
    const int each = std::getenv("YIGUI_LEDGER_ROUNDS") ? 1000 : 25;
    const sample_ledger l;
    l.writable();
    std::vector<std::unique_ptr<child>> all;
    for (int w = 0; w < 8; ++w)
        all.push_back(std::make_unique<child>(
            [&, w](int out) { keep_appending(l, std::to_string(w), out, each); }));
    for (const auto& c : all) BOOST_TEST(c->wait() == 0);
    must_be_sound(l);
    const auto kept = texts_of(l);
    BOOST_TEST(kept.size() == std::size_t{8} * static_cast<std::size_t>(each));
    for (const auto& c : all) BOOST_TEST(c->said().size() == static_cast<std::size_t>(each));
    BOOST_TEST(read_checkpoint(*l.head.text(), l.key.who())->size == kept.size());
}

BOOST_AUTO_TEST_CASE(a_file_that_may_not_grow_stops_the_writer_and_harms_nothing) {
    for (const rlim_t limit : {20000, 40000, 60000, 61000, 90000}) {
        const sample_ledger l;
        l.fill(1);
        const child c([&](int out) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{limit, limit};
            setrlimit(RLIMIT_FSIZE, &most);
            keep_appending(l, "w", out);
        });
        const int status = c.wait();
        BOOST_TEST(WIFEXITED(status));
        BOOST_TEST(WEXITSTATUS(status) == 3, "limit " << limit);
        const auto kept = texts_of(l);
        for (const auto& text : c.said()) BOOST_TEST(kept.count(text) == 1u, text);
        must_be_sound(l);
        l.fill(1);
        must_be_sound(l);
    }
}

/// A disk of its own that is soon full, with a ledger on it.
void must_survive_a_full_disk(const std::string& place) {
    sample_ledger l;
    l.path = place + "/l.db";
    l.head = head_file(l.path + ".head");
    const child c([&](int out) { keep_appending(l, "w", out); });
    const int status = c.wait();
    BOOST_TEST(WIFEXITED(status));
    BOOST_TEST(WEXITSTATUS(status) == 3);
    // The disk is still full: reading and verifying work.
    const auto kept = texts_of(l);
    BOOST_TEST(kept.size() > 3u);
    for (const auto& text : c.said()) BOOST_TEST(kept.count(text) == 1u, text);
    must_be_sound(l);
}

BOOST_AUTO_TEST_CASE(a_full_disk_stops_the_writer_and_the_ledger_is_read_all_the_same) {
    const scratch_folder place;
    if (mount("yigui-test", place.path().c_str(), "tmpfs", 0, "size=192k") != 0) {
        BOOST_TEST_MESSAGE("skipped: no right to mount a small disk");
        return;
    }
    must_survive_a_full_disk(place.path());
    umount(place.path().c_str());
}

BOOST_AUTO_TEST_CASE(a_full_disk_with_a_journal_of_its_own_does_no_more_harm) {
    const scratch_folder place;
    const std::string image = place / "image", at = place / "disk";
    std::filesystem::create_directory(at);
    if (run_program("truncate -s 2M '" + image + "' && /sbin/mkfs.ext4 -q '" + image +
                    "' && mount -o loop '" + image + "' '" + at + "' 2>&1")
            .status != 0) {
        BOOST_TEST_MESSAGE("skipped: no right to mount a file as a disk");
        return;
    }
    must_survive_a_full_disk(at);
    BOOST_TEST(run_program("umount '" + at + "'").status == 0);
}

BOOST_AUTO_TEST_CASE(whichever_call_fails_the_ledger_stays_sound) {
    // strace makes the n-th call of one kind fail, for every n until there is none left to fail;
    // for every seventh where the program is instrumented, which takes a second to start.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr int stride = 7;
#else
    constexpr int stride = 1;
#endif
    if (run_program("strace -o /dev/null true 2>&1").status != 0) {
        BOOST_TEST_MESSAGE("skipped: no strace here, or no right to trace");
        return;
    }
    const scratch_folder place;
    const std::string ledger = place / "l.db", trace = place / "trace", program = YIGUI_PROGRAM;
    const auto run = [&](const std::string& before, const std::string& arguments) {
        // A traced program cannot look for leaks.
        return run_program("ASAN_OPTIONS=detect_leaks=0 " + before + " '" + program + "' audit " +
                           arguments + " --ledger '" + ledger + "' 2>&1");
    };
    const std::string append = "append --kind note --text 备注";
    BOOST_TEST(run("", append).status == 0);
    std::ptrdiff_t acknowledged = 1;
    for (const std::string failing :
         {"pwrite64:error=EIO", "pwrite64:error=ENOSPC", "pread64:error=EIO", "fdatasync:error=EIO",
          "fsync:error=EIO", "ftruncate:error=EIO", "rename:error=EIO", "unlink:error=EIO",
          "write:error=ENOSPC", "fcntl:error=ENOLCK"}) {
        const std::string call = failing.substr(0, failing.find(':'));
        int n = 1;
        for (bool hit = true; hit && n < 400; n += stride) {
            const auto o = run("strace -f -qq -o '" + trace + "' -e trace=" + call +
                                   " -e inject=" + failing + ":when=" + std::to_string(n),
                               append);
            hit = content(trace).find("INJECTED") != std::string::npos;
            // 127: what failed was the loading of the program itself.
            const bool is_known = o.status == 0 || o.status == 2 || o.status == 5;
            BOOST_TEST((is_known || o.status == 127), failing << o.printed);
            BOOST_TEST((o.status == 0 || !o.printed.empty()), failing << " fails without a word");
            // A sanitizer's own check that a call breaks ends with 0 and without this line.
            acknowledged += o.printed.find("已记入台账") != std::string::npos ? 1 : 0;
            const auto v = run("", "verify");
            BOOST_TEST(v.status == 0, failing << " at call " << n << ": " << v.printed);
        }
        BOOST_TEST(n < 400, failing);
    }
    const auto list = run("", "list");
    const auto kept = std::count(list.printed.begin(), list.printed.end(), '\n');
    BOOST_TEST(kept >= acknowledged);
}

BOOST_AUTO_TEST_CASE(failing_reads_and_writes_end_in_a_message_and_a_sound_ledger) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    BOOST_TEST_MESSAGE(
        "skipped: the preloaded library and the sanitizer's runtime exclude another");
    return;
#endif
    if (run_program("command -v fiu-run").status != 0) {
        BOOST_TEST_MESSAGE("skipped: no fiu-run (Debian package fiu-utils)");
        return;
    }
    const scratch_folder place;
    const std::string ledger = place / "l.db", program = YIGUI_PROGRAM;
    const auto append = [&](const std::string& before) {
        return run_program(before + " '" + program + "' audit append --ledger '" + ledger +
                           "' --kind note --text 备注 2>&1");
    };
    BOOST_TEST(append("").status == 0);
    int acknowledged = 1;
    for (int n = 0; n < 40; ++n) {
        const auto o = append(
            "fiu-run -x -c 'enable_random name=posix/io/rw/*,probability=0.02'"
            " -c 'enable_random name=posix/io/sync/*,probability=0.02'");
        acknowledged += o.status == 0 ? 1 : 0;
        BOOST_TEST((o.status == 0 || o.status == 2 || o.status == 5), o.printed);
    }
    const auto v = run_program("'" + program + "' audit verify --ledger '" + ledger + "'");
    BOOST_TEST(v.status == 0, v.printed);
    const auto list = run_program("'" + program + "' audit list --ledger '" + ledger + "'");
    const auto kept = std::count(list.printed.begin(), list.printed.end(), '\n');
    BOOST_TEST(kept >= acknowledged);
}
