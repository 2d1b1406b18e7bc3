// The bytes go through a memory file, so that nobody waits for two pipes at once. Between fork and
// exec only system calls are made: the program may have threads.
#include "read/tool.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>

namespace yigui::reading {
namespace {

constexpr std::size_t most_errors = 4096;
constexpr int no_program = 127;

class descriptor {
 public:
    descriptor() = default;
    explicit descriptor(int fd) : fd_(fd) {}
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor() { close(); }
    int get() const { return fd_; }
    void close() {
        if (fd_ >= 0) ::close(fd_);
        fd_ = -1;
    }
    void set(int fd) {
        close();
        fd_ = fd;
    }

 private:
    int fd_ = -1;
};

bool make_pipe(descriptor& read_end, descriptor& write_end) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    read_end.set(ends[0]);
    write_end.set(ends[1]);
    return true;
}

int memory_file(std::string_view bytes) {
    const int fd = ::memfd_create("input", MFD_CLOEXEC);
    if (fd < 0) return fd;
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.data() + at, bytes.size() - at);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            ::close(fd);
            return -1;
        }
        at += static_cast<std::size_t>(n);
    }
    ::lseek(fd, 0, SEEK_SET);
    return fd;
}

void limit(int what, rlim_t value) {
    const rlimit l{value, value};
    ::setrlimit(static_cast<decltype(RLIMIT_AS)>(what), &l);
}

/// In the child: system calls only.
[[noreturn]] void become(const char* path, char* const* arguments, int in, int out, int errors,
                         const read_limits& limits) {
    static char locale[] = "LC_ALL=C.UTF-8", where[] = "PATH=/usr/bin:/bin",
                one[] = "OMP_THREAD_LIMIT=1";
    static char* const environment[] = {locale, where, one, nullptr};
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(errors, 2);
    limit(RLIMIT_AS, limits.memory_bytes);
    limit(RLIMIT_CPU, limits.cpu_seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    ::signal(SIGPIPE, SIG_DFL);
    ::execve(path, arguments, environment);
    ::_exit(no_program);
}

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
    const std::string path = find_tool(command.front());
    if (path.empty()) return result;
    result.how = tool_output::end::crashed;
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (auto& w : words) arguments.push_back(w.data());
    arguments.push_back(nullptr);
    descriptor in(memory_file(input)), out, out_end, errors, errors_end;
    if (in.get() < 0 || !make_pipe(out, out_end) || !make_pipe(errors, errors_end)) return result;
    const pid_t child = ::fork();
    if (child < 0) return result;
    if (child == 0)
        become(path.c_str(), arguments.data(), in.get(), out_end.get(), errors_end.get(), limits);
    out_end.close();
    errors_end.close();
    result.how = listen(out, errors, result, limits);
    if (result.how != tool_output::end::exited) ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (result.how != tool_output::end::exited) return result;
    if (WIFEXITED(status)) {
        result.status = WEXITSTATUS(status);
        if (result.status == no_program) result.how = tool_output::end::missing;
    } else {
        const int signal = WTERMSIG(status);
        result.how = signal == SIGXCPU || signal == SIGKILL ? tool_output::end::over_time
                                                            : tool_output::end::crashed;
    }
    return result;
}

}  // namespace yigui::reading
