// The bytes go through a memory file, so that nobody waits for two pipes at once.
#include "read/tool.h"

#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

#include "read/confine.h"
#include "read/guard.h"
#include "read/pipes.h"

namespace yigui::reading {
namespace {

constexpr std::size_t most_errors = 4096;

/// Takes what a pipe has; false at its end.
bool take(int fd, std::string& to, std::size_t most) {
    std::array<char, 65536> buffer;
    const ssize_t n = ::read(fd, buffer.data(), buffer.size());
    if (n < 0) return errno == EINTR || errno == EAGAIN;
    if (to.size() < most)
        to.append(buffer.data(), std::min(static_cast<std::size_t>(n), most - to.size()));
    return n > 0;
}

/// The pipes of a program and, where it is a child of ours, the process.
struct running {
    descriptor out, errors, ended;
    pid_t child = -1;
};

/// Starts a child of our own; `command` begins with a path.
void start(running& r, const std::vector<std::string>& command, const std::string& home,
           std::array<int, 3> standard, void (*confine)(const read_limits&),
           const read_limits& limits) {
    r.child = ::fork();
    if (r.child == 0) {
        ::setpgid(0, 0);
        for (int fd = 0; fd < 3; ++fd) ::dup2(standard[static_cast<std::size_t>(fd)], fd);
        ::signal(SIGPIPE, SIG_DFL);
        confine(limits);
        become(command, home);
    }
    if (r.child < 0) return;
    ::setpgid(r.child, r.child);
    // Helpers that it leaves behind may hold the pipes open. Older kernels can't tell its end.
    r.ended.set(static_cast<int>(::syscall(SYS_pidfd_open, r.child, 0)));
}

/// Reads both pipes to their ends or to the program's, or until time or size run out.
tool_output::end listen(running& r, tool_output& result, unsigned seconds, std::size_t most) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    bool is_ended = false;
    while (r.out.get() >= 0 || r.errors.get() >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) return tool_output::end::over_time;
        pollfd waiting[3] = {{r.out.get(), POLLIN, 0},
                             {r.errors.get(), POLLIN, 0},
                             {is_ended ? -1 : r.ended.get(), POLLIN, 0}};
        const int wait = is_ended ? 0 : static_cast<int>(std::min<long>(left.count(), 1000));
        const int ready = ::poll(waiting, 3, wait);
        if (ready == 0 && is_ended) return tool_output::end::exited;
        if (ready < 0) continue;
        is_ended = is_ended || waiting[2].revents != 0;
        if (waiting[0].revents && !take(r.out.get(), result.text, most + 1)) r.out.close();
        if (waiting[1].revents && !take(r.errors.get(), result.errors, most_errors))
            r.errors.close();
        if (result.text.size() > most) return tool_output::end::over_size;
    }
    return tool_output::end::exited;
}

/// Ends a child of our own with what it started; gives its wait status.
int finish(const running& r, tool_output::end how) {
    int ended = 0;
    if (how != tool_output::end::exited) ::kill(-r.child, SIGKILL);
    while (::waitpid(r.child, &ended, 0) < 0 && errno == EINTR) {
    }
    ::kill(-r.child, SIGKILL);
    return ended;
}

void judge(tool_output& result, int ended) {
    if (WIFEXITED(ended)) {
        result.status = WEXITSTATUS(ended);
        if (result.status == no_program) result.how = tool_output::end::missing;
        return;
    }
    const int signal = WTERMSIG(ended);
    result.how = signal == SIGXCPU || signal == SIGKILL || signal == SIGALRM
                     ? tool_output::end::over_time
                     : tool_output::end::crashed;
}

}  // namespace

std::string find_tool(const std::string& name) {
    for (const char* folder : {"/usr/bin/", "/bin/", "/usr/local/bin/"})
        if (const std::string path = folder + name; ::access(path.c_str(), X_OK) == 0) return path;
    return {};
}

tool_output run_tool(const std::vector<std::string>& command, std::string_view input,
                     const read_limits& limits) {
    tool_output result;
    std::vector<std::string> words = command;
    // A guarded reader may not even look for the program.
    if (!limits.guard && (words.front() = find_tool(command.front())).empty()) return result;
    result.how = tool_output::end::crashed;
    if (limits.guard && !limits.guard->is_running()) return result;
    running r;
    descriptor in(memory_file(input)), out_end, errors_end, status, status_end;
    if (in.get() < 0 || !make_pipe(r.out, out_end) || !make_pipe(r.errors, errors_end) ||
        !make_pipe(status, status_end))
        return result;
    if (limits.guard) {
        reading_guard::task t;
        t.command = std::move(words);
        if (!limits.guard->send(t, limits, in.get(), out_end.get(), errors_end.get(),
                                status_end.get()))
            return result;
    } else {
        start(r, words, "", {in.get(), out_end.get(), errors_end.get()}, confine_tool, limits);
        if (r.child < 0) return result;
    }
    out_end.close();
    errors_end.close();
    status_end.close();
    result.how = listen(r, result, limits.wall_seconds, limits.total_bytes);
    // Whoever still writes is stopped by the closed pipe, whoever waits by its alarm.
    r.out.close();
    r.errors.close();
    int ended = r.child > 0 ? finish(r, result.how) : 0;
    if (result.how != tool_output::end::exited) return result;
    if (limits.guard && ::read(status.get(), &ended, sizeof ended) != sizeof ended)
        result.how = tool_output::end::crashed;
    else
        judge(result, ended);
    return result;
}

tool_output run_converter(const std::vector<std::string>& command, const std::string& folder,
                          const read_limits& limits) {
    tool_output result;
    result.how = tool_output::end::crashed;
    running r;
    descriptor in(memory_file("")), out_end, errors_end;
    if (in.get() < 0 || !make_pipe(r.out, out_end) || !make_pipe(r.errors, errors_end))
        return result;
    start(r, command, folder, {in.get(), out_end.get(), errors_end.get()}, confine_converter,
          limits);
    if (r.child < 0) return result;
    out_end.close();
    errors_end.close();
    result.how = listen(r, result, limits.office_seconds, limits.total_bytes);
    const int ended = finish(r, result.how);
    if (result.how == tool_output::end::exited) judge(result, ended);
    return result;
}

}  // namespace yigui::reading
