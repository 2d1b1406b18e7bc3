// The program's side of the guard: sends the bytes, takes items until the reader ends. When it dies
// the item it had begun is named, and another reader goes on behind it; after a few deaths what is
// left of the container is named as a whole.
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>

#include "read/faults.h"
#include "read/guard.h"
#include "read/pipes.h"
#include "read/wire.h"

namespace yigui::reading {
namespace {

constexpr std::size_t most_deaths = 3;

/// How one reader went.
struct session {
    std::size_t items = 0;
    std::string begun;  ///< the path of an item that was begun and not ended
    bool is_whole = false;
    bool is_late = false;  ///< nothing came for too long
    bool is_unsound = false;
    bool is_unstarted = false;
    int status = 0;
};

/// Takes records apart as they come.
class record_reader {
 public:
    record_reader(session& s, std::vector<read_item>& out) : session_(s), out_(out) {}

    /// False when the bytes are no records.
    bool take(std::string_view bytes) {
        buffer_ += bytes;
        while (buffer_.size() >= 9) {
            std::uint64_t size = 0;
            for (std::size_t i = 0; i < 8; ++i)
                size |= std::uint64_t{static_cast<unsigned char>(buffer_[1 + i])} << (8 * i);
            if (size > most_record) return false;
            if (buffer_.size() - 9 < size) return true;
            if (!record(buffer_[0], std::string_view(buffer_).substr(9, size))) return false;
            buffer_.erase(0, 9 + size);
        }
        return true;
    }

 private:
    static constexpr std::uint64_t most_record = 256u << 20;

    bool record(char kind, std::string_view bytes) {
        if (kind == 'E') session_.is_whole = true;
        if (kind == 'B') session_.begun = bytes;
        if (kind == 'I') {
            auto item = unpacked(bytes);
            if (!item) return false;
            out_.push_back(std::move(*item));
            ++session_.items;
            session_.begun.clear();
        }
        return kind == 'E' || kind == 'B' || kind == 'I';
    }

    session& session_;
    std::vector<read_item>& out_;
    std::string buffer_;
};

void listen(int pipe, session& s, const read_limits& limits, std::vector<read_item>& out) {
    record_reader records(s, out);
    std::array<char, 65536> buffer;
    const int patience = static_cast<int>(limits.wall_seconds + 2) * 1000;
    for (;;) {
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, patience);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) {
            s.is_late = true;
            return;
        }
        const ssize_t n = ::read(pipe, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return;
        if (!records.take({buffer.data(), static_cast<std::size_t>(n)})) {
            s.is_unsound = true;
            return;
        }
    }
}

session one_reader(const reading_guard::task& t, std::string_view bytes, const read_limits& limits,
                   std::vector<read_item>& out) {
    session s;
    const bool is_running = limits.guard->is_running();
    descriptor in(memory_file(bytes)), from, to, status, status_end;
    descriptor errors(::dup(2));
    if (!is_running || in.get() < 0 || !make_pipe(from, to) || !make_pipe(status, status_end) ||
        !limits.guard->send(t, limits, in.get(), to.get(), errors.get(), status_end.get())) {
        s.is_unstarted = true;
        return s;
    }
    to.close();
    status_end.close();
    in.close();
    listen(from.get(), s, limits, out);
    from.close();
    if (!s.is_whole && !s.is_late && !s.is_unsound &&
        ::read(status.get(), &s.status, sizeof s.status) != sizeof s.status)
        s.is_unstarted = true;
    return s;
}

fault fault_of(const session& s, const std::string& path) {
    if (s.is_unstarted)
        return over_limit(path, "读取进程启动不了", "no process could be started to read it");
    if (s.is_unsound)
        return damaged(path, "读取进程给出的结果前后不一致,可能是有意损坏的文件",
                       "what the process that read it gave contradicts itself; it may be broken on "
                       "purpose");
    const int signal = WIFSIGNALED(s.status) ? WTERMSIG(s.status) : 0;
    if (s.is_late || signal == SIGXCPU || signal == SIGALRM || signal == SIGKILL)
        return over_limit(path, "读取用时超过限度", "reading took longer than the limit");
    if (signal == SIGABRT || WIFEXITED(s.status))
        return over_limit(path, "读取时内存超过限度", "reading took more memory than the limit");
    return damaged(path, "读取进程异常退出,可能是有意损坏的文件",
                   "the process that read it crashed; it may be broken on purpose");
}

}  // namespace

void read_guarded(const std::string& path, std::string_view bytes, const read_limits& limits,
                  std::vector<read_item>& out) {
    reading_guard::task t;
    t.path = path;
    for (;;) {
        const session s = one_reader(t, bytes, limits, out);
        if (s.is_whole) return;
        t.from += static_cast<std::uint32_t>(s.items);
        const std::string at = s.begun.empty() ? path : s.begun;
        out.push_back({at, fault_of(s, at)});
        if (s.begun.empty() || s.begun == path) return;
        t.dead.push_back(t.from++);
        if (t.dead.size() < most_deaths) continue;
        out.push_back({path, over_limit(path, "多份材料读取失败,其余没有检查",
                                        "several papers in it failed; the rest was not assessed")});
        return;
    }
}

}  // namespace yigui::reading
