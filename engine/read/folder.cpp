// Paths are opened with O_NOFOLLOW and O_NONBLOCK and looked at through the descriptor, so that a
// link or a FIFO put in place between looking and opening is neither followed nor waited for.
#include "read/folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "read/faults.h"
#include "read/formats.h"

namespace yigui::reading {
namespace fs = std::filesystem;
namespace {

class descriptor {
 public:
    explicit descriptor(int fd) : fd_(fd) {}
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }

 private:
    int fd_;
};

fault not_a_file(const std::string& path) {
    return {fault_kind::unreadable,
            path,
            "",
            "是链接、管道或设备,不跟随",
            "把要检查的文件本身放进卷宗",
            "a link, pipe or device, not followed",
            "put the file itself into the dossier"};
}

fault written_meanwhile(const std::string& path) {
    return {fault_kind::unreadable,
            path,
            "",
            "读的时候文件正在被改写,没有读",
            "等写完以后再执行一次",
            "the file was being written while it was read",
            "run again when it is whole"};
}

file_state state_of(const struct stat& s) {
    const auto nanoseconds = [](const timespec& t) {
        return static_cast<std::int64_t>(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
    };
    return {static_cast<std::uint64_t>(s.st_size), nanoseconds(s.st_mtim), nanoseconds(s.st_ctim),
            static_cast<std::uint64_t>(s.st_ino)};
}

void walk(const fs::path& folder, const read_limits& limits, unsigned depth,
          std::vector<found>& out) {
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        entries.push_back(*it);
    if (error) {
        out.push_back(
            {folder.string(), cannot_open(folder.string(), "目录读不出", error.message())});
        return;
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
    for (const auto& e : entries) {
        const std::string path = e.path().string();
        if (is_hidden(file_name(path))) continue;
        const auto type = e.symlink_status(error).type();
        if (type == fs::file_type::directory) {
            if (depth >= limits.folders)
                out.push_back({path, over_limit(path, "目录嵌套太深", "folders nested too deep")});
            else
                walk(e.path(), limits, depth + 1, out);
        } else if (type == fs::file_type::regular) {
            out.push_back({path, std::nullopt});
        } else {
            out.push_back({path, not_a_file(path)});
        }
    }
}

}  // namespace

bool is_hidden(std::string_view name) {
    return name.empty() || name.starts_with(".") || name.starts_with("~$") || name == "__MACOSX" ||
           name == "Thumbs.db" || name == "desktop.ini";
}

bool is_hidden_path(std::string_view name) {
    while (!name.empty()) {
        const std::size_t slash = name.find('/');
        const std::string_view part = name.substr(0, slash);
        // ".." and "." are parts of a hostile or careless name, not hidden files.
        if (!part.empty() && part != "." && part != ".." && is_hidden(part)) return true;
        if (slash == std::string_view::npos) break;
        name.remove_prefix(slash + 1);
    }
    return false;
}

std::vector<found> files_below(const std::string& path, const read_limits& limits) {
    std::vector<found> out;
    std::error_code error;
    if (fs::is_directory(path, error))
        walk(path, limits, 1, out);
    else
        out.push_back({path, std::nullopt});
    return out;
}

std::vector<std::string> names_in(const std::string& folder) {
    std::vector<std::string> out;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        out.push_back(it->path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<file_state> state_on_disk(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    return state_of(info);
}

result<std::string> bytes_of(const std::string& path, const read_limits& limits, bool is_named,
                             file_state* seen) {
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (is_named ? 0 : O_NOFOLLOW);
    const descriptor file(::open(path.c_str(), flags));
    if (file.get() < 0) {
        if (errno == ELOOP) return not_a_file(path);
        const std::string why = std::strerror(errno);
        return cannot_open(path, errno == ENOENT ? "没有这个文件" : why, why);
    }
    struct stat info {};
    if (::fstat(file.get(), &info) != 0)
        return cannot_open(path, "读不出属性", std::strerror(errno));
    if (!S_ISREG(info.st_mode)) return not_a_file(path);
    if (info.st_size > 0 && static_cast<std::size_t>(info.st_size) > limits.file_bytes)
        return over_limit(path, "文件太大", "the file is too large");
    const file_state before = state_of(info);
    std::string out(static_cast<std::size_t>(std::max<off_t>(info.st_size, 0)), '\0');
    std::size_t have = 0;
    while (have < out.size()) {
        const ssize_t n = ::read(file.get(), out.data() + have, out.size() - have);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return cannot_open(path, std::strerror(errno), std::strerror(errno));
        if (n == 0) break;
        have += static_cast<std::size_t>(n);
    }
    if (have < out.size() || ::fstat(file.get(), &info) != 0 || state_of(info) != before)
        return written_meanwhile(path);
    if (seen) *seen = before;
    return out;
}

}  // namespace yigui::reading
