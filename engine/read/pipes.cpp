#include "read/pipes.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace yigui::reading {

void descriptor::close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
}

bool make_pipe(descriptor& read_end, descriptor& write_end) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    read_end.set(ends[0]);
    write_end.set(ends[1]);
    return true;
}

bool write_all(int fd, std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.data() + at, bytes.size() - at);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        at += static_cast<std::size_t>(n);
    }
    return true;
}

int memory_file(std::string_view bytes) {
    const int fd = ::memfd_create("input", MFD_CLOEXEC);
    if (fd < 0) return fd;
    if (!write_all(fd, bytes)) {
        ::close(fd);
        return -1;
    }
    ::lseek(fd, 0, SEEK_SET);
    return fd;
}

std::string all_of(int fd) {
    std::string out;
    std::array<char, 65536> buffer;
    for (;;) {
        const ssize_t n = ::read(fd, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return out;
        out.append(buffer.data(), static_cast<std::size_t>(n));
    }
}

void become(const std::vector<std::string>& command, const std::string& home) {
    std::vector<std::string> settings{"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "OMP_THREAD_LIMIT=1"};
    if (!home.empty()) settings.insert(settings.end(), {"HOME=" + home, "TMPDIR=" + home});
    const auto pointers = [](const std::vector<std::string>& strings) {
        std::vector<char*> out;
        for (const auto& s : strings) out.push_back(const_cast<char*>(s.c_str()));
        out.push_back(nullptr);
        return out;
    };
    const auto words = pointers(command), environment = pointers(settings);
    ::execve(words.front(), words.data(), environment.data());
    ::_exit(no_program);
}

}  // namespace yigui::reading
