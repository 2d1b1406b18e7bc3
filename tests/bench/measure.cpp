// measure RESULT OUTPUT COMMAND...: runs a command and writes to RESULT its wall time and its
// processor time in seconds, its peak memory in KiB and its exit status. A program of its own,
// because the kernel counts the memory of whoever starts a process as that process's peak: the
// starter must be small.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace {

constexpr unsigned longest_run = 7200;  // seconds; then the command is ended

double seconds(const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
}

[[noreturn]] void become(const char* output, char** command) {
    const int out = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const int none = open("/dev/null", O_RDWR);
    dup2(none, 0);
    dup2(out, 1);
    dup2(none, 2);
    alarm(longest_run);
    execvp(command[0], command);
    _exit(127);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 4) return 2;
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) return 1;
    if (child == 0) become(arguments[2], arguments + 3);
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child) return 1;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    std::FILE* result = std::fopen(arguments[1], "w");
    if (!result) return 1;
    std::fprintf(result, "%.6f %.6f %ld %d\n", wall.count(),
                 seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss,
                 WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return std::fclose(result) == 0 ? 0 : 1;
}
