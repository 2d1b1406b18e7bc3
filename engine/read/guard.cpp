// One socket of datagrams: the program and the readers write to it, the guard reads. With each
// message come four descriptors. The guard forks, closes its own copies but the one for the wait
// status, and writes that when the process has ended, which is after all of its output.
//
// The other ways were left: forking from a program with threads (locks of libraries may be held),
// and executing a fresh program for each file (ten times the cost).
#include "read/guard.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <map>

#include "base/late_library.h"
#include "read/confine.h"
#include "read/pipes.h"
#include "read/tool.h"
#include "read/wire.h"

namespace yigui {
namespace {

using namespace reading;

constexpr std::size_t most_message = 64 * 1024;
constexpr std::size_t most_dead = 3;

/// The fixed part of a message; behind it stand the strings, each with its final NUL.
struct header {
    read_limits limits;
    std::uint32_t words = 0;  ///< of the command; 0 for a reader
    std::uint32_t from = 0;
    std::uint32_t dead_count = 0;
    std::array<std::uint32_t, most_dead> dead{};
};

struct message {
    header head;
    std::vector<std::string> strings;
    std::array<int, 4> fds{-1, -1, -1, -1};
};

bool receive(int socket, message& to) {
    // Not cleared: most of it is never used, and every page touched is one that a fork copies.
    const std::unique_ptr<char[]> bytes(new char[most_message]);
    alignas(cmsghdr) char control[CMSG_SPACE(4 * sizeof(int))];
    iovec part{bytes.get(), most_message};
    msghdr m{};
    m.msg_iov = &part;
    m.msg_iovlen = 1;
    m.msg_control = control;
    m.msg_controllen = sizeof control;
    const ssize_t n = ::recvmsg(socket, &m, MSG_CMSG_CLOEXEC);
    const cmsghdr* c = CMSG_FIRSTHDR(&m);
    if (c && c->cmsg_type == SCM_RIGHTS && c->cmsg_len == CMSG_LEN(4 * sizeof(int)))
        std::memcpy(to.fds.data(), CMSG_DATA(c), 4 * sizeof(int));
    if (n < static_cast<ssize_t>(sizeof(header)) || to.fds[3] < 0) return false;
    std::memcpy(static_cast<void*>(&to.head), bytes.get(), sizeof(header));
    for (const char *at = bytes.get() + sizeof(header), *end = bytes.get() + n; at < end;) {
        to.strings.emplace_back(at, ::strnlen(at, static_cast<std::size_t>(end - at)));
        at += to.strings.back().size() + 1;
    }
    return to.head.words == 0 ? to.strings.size() == 1 : to.strings.size() == to.head.words;
}

/// Writes items to the pipe: 'B' and a path when one begins, 'I' and the item, 'E' at the end.
class pipe_sink : public item_sink {
 public:
    pipe_sink(const header& h, int to) : head_(h), to_(to) {}

    bool begins(const std::string& path) override {
        for (std::uint32_t i = 0; i < head_.dead_count; ++i)
            if (head_.dead[i] == index_) {
                ++index_;
                return false;
            }
        if (index_ >= head_.from) record('B', path);
        allow_time(head_.limits);
        return true;
    }
    void ends(read_item item) override {
        if (index_++ >= head_.from) record('I', packed(item));
    }
    void record(char kind, const std::string& bytes) const {
        std::string out(1, kind);
        for (int i = 0; i < 8; ++i)
            out += static_cast<char>(std::uint64_t{bytes.size()} >> (8 * i) & 0xFF);
        if (!write_all(to_, out) || !write_all(to_, bytes)) ::_exit(1);
    }

 private:
    const header& head_;
    int to_;
    std::uint32_t index_ = 0;
};

}  // namespace

/// What runs in the guard and in its children.
struct guard_process {
    int server, client;
    std::map<pid_t, int> status_of;

    [[noreturn]] void run() {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::prctl(PR_SET_NAME, "yigui-guard");
        const descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        ::dup2(nothing.get(), 0);
        ::dup2(nothing.get(), 1);
        sigset_t children;
        sigemptyset(&children);
        sigaddset(&children, SIGCHLD);
        ::sigprocmask(SIG_BLOCK, &children, nullptr);
        ::signal(SIGPIPE, SIG_IGN);
        prepare_confinement();
        libzip.load();  // readers may open no file
        const int ended = ::signalfd(-1, &children, SFD_CLOEXEC);
        for (;;) {
            pollfd waiting[2] = {{server, POLLIN, 0}, {ended, POLLIN, 0}};
            if (::poll(waiting, 2, -1) < 0) continue;
            if (waiting[1].revents) {
                signalfd_siginfo unused;
                [[maybe_unused]] const auto n = ::read(ended, &unused, sizeof unused);
                reap();
            }
            if (waiting[0].revents) serve();
        }
    }

    void reap() {
        int status = 0;
        for (pid_t p; (p = ::waitpid(-1, &status, WNOHANG)) > 0;) {
            const auto it = status_of.find(p);
            if (it == status_of.end()) continue;
            [[maybe_unused]] const auto n = ::write(it->second, &status, sizeof status);
            ::close(it->second);
            status_of.erase(it);
        }
    }

    void serve() {
        message m;
        if (receive(server, m)) {
            const pid_t p = ::fork();
            if (p == 0) child(m);
            if (p > 0) {
                status_of[p] = m.fds[3];
                m.fds[3] = -1;
            }
        }
        for (const int fd : m.fds)
            if (fd >= 0) ::close(fd);
    }

    [[noreturn]] void child(const message& m) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::signal(SIGPIPE, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::dup2(m.fds[0], 0);
        ::dup2(m.fds[2], 2);
        if (m.head.words > 0) execute(m);
        read(m);
    }

    [[noreturn]] void execute(const message& m) {
        ::dup2(m.fds[1], 1);
        std::vector<std::string> command = m.strings;
        command.front() = find_tool(command.front());
        if (command.front().empty()) ::_exit(no_program);
        confine_tool(m.head.limits);
        become(command);
    }

    /// The guard's children reach external programs through the guard.
    [[noreturn]] void read(const message& m) {
        ::close(server);
        reading_guard self(client, -1);
        read_limits limits = m.head.limits;
        limits.guard = &self;
        const std::string bytes = all_of(0);
        confine_reader(limits);
        pipe_sink sink(m.head, m.fds[1]);
        read_papers(m.strings.front(), bytes, limits, sink);
        sink.record('E', "");
        ::_exit(0);
    }
};

std::unique_ptr<reading_guard> reading_guard::start_when_asked() {
    return std::unique_ptr<reading_guard>(new reading_guard(-1, -1));
}

std::unique_ptr<reading_guard> reading_guard::start() {
    auto guard = start_when_asked();
    return guard->begin() ? std::move(guard) : nullptr;
}

bool reading_guard::begin() const {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return false;
    const pid_t p = ::fork();
    if (p == 0) guard_process{ends[1], ends[0], {}}.run();
    ::close(ends[1]);
    if (p < 0) {
        ::close(ends[0]);
        return false;
    }
    socket_ = ends[0];
    process_ = p;
    return true;
}

reading_guard::~reading_guard() {
    if (process_ <= 0) return;
    ::close(socket_);
    ::kill(process_, SIGKILL);
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool reading_guard::send(const task& t, const read_limits& limits, int in, int out, int errors,
                         int status) const {
    if (socket_ < 0) return false;
    header h;
    h.limits = limits;
    h.limits.guard = nullptr;
    h.words = static_cast<std::uint32_t>(t.command.size());
    h.from = t.from;
    h.dead_count = static_cast<std::uint32_t>(std::min(t.dead.size(), most_dead));
    std::copy_n(t.dead.begin(), h.dead_count, h.dead.begin());
    std::string bytes(reinterpret_cast<const char*>(&h), sizeof h);
    if (t.command.empty()) bytes += t.path + '\0';
    for (const auto& word : t.command) bytes += word + '\0';
    if (bytes.size() > most_message) return false;
    const int fds[4] = {in, out, errors, status};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof fds)] = {};
    iovec part{bytes.data(), bytes.size()};
    msghdr m{};
    m.msg_iov = &part;
    m.msg_iovlen = 1;
    m.msg_control = control;
    m.msg_controllen = sizeof control;
    cmsghdr* c = CMSG_FIRSTHDR(&m);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof fds);
    std::memcpy(CMSG_DATA(c), fds, sizeof fds);
    ssize_t n;
    while ((n = ::sendmsg(socket_, &m, MSG_NOSIGNAL)) < 0 && errno == EINTR) {
    }
    return n == static_cast<ssize_t>(bytes.size());
}

}  // namespace yigui
