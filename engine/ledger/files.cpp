// Temporary file, fsync, rename or link, fsync of the folder: the order that survives a crash.
#include "ledger/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

[[noreturn]] void cannot(const std::string& path, const char* zh, const char* en) {
    const std::string why = std::strerror(errno);
    throw trouble(trouble_kind::cannot_write, path + ": " + zh + " (" + why + ")",
                  path + ": " + en + " (" + why + ")", "检查目录是否存在、权限和磁盘空间",
                  "check that the folder exists, its rights and the room on the disk");
}

class open_file {
 public:
    open_file(const std::string& path, int flags, mode_t mode = 0)
        : fd(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~open_file() {
        if (fd >= 0) ::close(fd);
    }
    open_file(const open_file&) = delete;
    open_file& operator=(const open_file&) = delete;
    const int fd;
};

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

bool write_whole(int fd, std::string_view content) {
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return ::fsync(fd) == 0;
}

void sync_folder(const std::string& path) {
    const open_file folder(folder_of(path), O_RDONLY | O_DIRECTORY);
    if (folder.fd >= 0) ::fsync(folder.fd);
}

std::string write_beside(const std::string& path, std::string_view content, mode_t mode) {
    const std::string name = path + "." + std::to_string(::getpid()) + ".tmp";
    ::unlink(name.c_str());
    const open_file file(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (file.fd < 0 || !write_whole(file.fd, content)) {
        const int why = errno;
        if (file.fd >= 0) ::unlink(name.c_str());
        errno = why;
        cannot(path, "写不出", "cannot be written");
    }
    return name;
}

}  // namespace

std::optional<std::string> content_of(const std::string& path) {
    const open_file file(path, O_RDONLY);
    if (file.fd < 0 && errno == ENOENT) return std::nullopt;
    std::string all;
    char part[65536];
    ssize_t n = file.fd < 0 ? -1 : 0;
    while (file.fd >= 0 && (n = ::read(file.fd, part, sizeof part)) != 0) {
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) break;
        all.append(part, static_cast<std::size_t>(n));
    }
    if (n < 0) cannot(path, "读不了", "cannot be read");
    return all;
}

void replace_file(const std::string& path, std::string_view content) {
    const std::string name = write_beside(path, content, 0644);
    if (::rename(name.c_str(), path.c_str()) != 0) {
        const int why = errno;
        ::unlink(name.c_str());
        errno = why;
        cannot(path, "写不出", "cannot be written");
    }
    sync_folder(path);
}

bool create_file(const std::string& path, std::string_view content, mode_t mode) {
    const std::string name = write_beside(path, content, mode);
    // link() fails when the name is taken, where rename() would replace it.
    const bool is_new = ::link(name.c_str(), path.c_str()) == 0;
    const int why = errno;
    ::unlink(name.c_str());
    errno = why;
    if (!is_new && errno != EEXIST) cannot(path, "写不出", "cannot be written");
    sync_folder(path);
    return is_new;
}

file_lock::file_lock(const std::string& path)
    : fd_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    int held = -1;
    while (fd_ >= 0 && (held = ::flock(fd_, LOCK_EX)) != 0 && errno == EINTR) {
    }
    if (fd_ < 0 || held != 0) {
        const int why = errno;
        if (fd_ >= 0) ::close(fd_);
        errno = why;
        cannot(path, "锁不住", "cannot be locked");
    }
}

file_lock::~file_lock() { ::close(fd_); }

}  // namespace yigui::ledger
