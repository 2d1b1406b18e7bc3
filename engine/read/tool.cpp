// The bytes go through a memory file, so that nobody waits for two pipes at once.
#include "read/tool.h"

#include <poll.h>
#include <signal.h>
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

/// Reads both pipes to their ends, or until time or size run out.
tool_output::end listen(descriptor& out, descriptor& errors, tool_output& result,
                        const read_limits& limits) {
    const auto deadline =
        std::chrono::steady_clock::now() + std::chrono::seconds(limits.wall_seconds);
    while (out.get() >= 0 || errors.get() >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) return tool_output::end::over_time;
        pollfd waiting[2] = {{out.get(), POLLIN, 0}, {errors.get(), POLLIN, 0}};
        if (::poll(waiting, 2, static_cast<int>(std::min<long>(left.count(), 1000))) < 0) continue;
        if (waiting[0].revents && !take(out.get(), result.text, limits.total_bytes + 1))
            out.close();
        if (waiting[1].revents && !take(errors.get(), result.errors, most_errors)) errors.close();
        if (result.text.size() > limits.total_bytes) return tool_output::end::over_size;
    }
    return tool_output::end::exited;
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
    descriptor in(memory_file(input)), out, out_end, errors, errors_end, status, status_end;
    if (in.get() < 0 || !make_pipe(out, out_end) || !make_pipe(errors, errors_end) ||
        !make_pipe(status, status_end))
        return result;
    // Without a guard the program is a child of our own; it then writes its status itself.
    pid_t child = -1;
    if (limits.guard) {
        reading_guard::task t;
        t.command = std::move(words);
        if (!limits.guard->send(t, limits, in.get(), out_end.get(), errors_end.get(),
                                status_end.get()))
            return result;
    } else if ((child = ::fork()) == 0) {
        ::dup2(in.get(), 0);
        ::dup2(out_end.get(), 1);
        ::dup2(errors_end.get(), 2);
        ::signal(SIGPIPE, SIG_DFL);
        confine_tool(limits);
        become(words);
    }
    out_end.close();
    errors_end.close();
    status_end.close();
    result.how = listen(out, errors, result, limits);
    // Whoever still writes is stopped by the closed pipe, whoever waits by its alarm.
    out.close();
    errors.close();
    int ended = 0;
    if (child > 0) {
        if (result.how != tool_output::end::exited) ::kill(child, SIGKILL);
        while (::waitpid(child, &ended, 0) < 0 && errno == EINTR) {
        }
    }
    if (result.how != tool_output::end::exited) return result;
    if (limits.guard && ::read(status.get(), &ended, sizeof ended) != sizeof ended) {
        result.how = tool_output::end::crashed;
        return result;
    }
    if (WIFEXITED(ended)) {
        result.status = WEXITSTATUS(ended);
        if (result.status == no_program) result.how = tool_output::end::missing;
    } else {
        const int signal = WTERMSIG(ended);
        result.how = signal == SIGXCPU || signal == SIGKILL || signal == SIGALRM
                         ? tool_output::end::over_time
                         : tool_output::end::crashed;
    }
    return result;
}

}  // namespace yigui::reading
