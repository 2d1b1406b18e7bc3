// Descriptors that close themselves, and whole reads and writes: what the processes of the reading
// room share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yigui::reading {

class descriptor {
 public:
    descriptor() = default;
    explicit descriptor(int fd) : fd_(fd) {}
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor() { close(); }
    int get() const { return fd_; }
    void close();
    void set(int fd) {
        close();
        fd_ = fd;
    }

 private:
    int fd_ = -1;
};

bool make_pipe(descriptor& read_end, descriptor& write_end);
/// A file in memory with these bytes, at its beginning; -1 when the system refuses.
int memory_file(std::string_view bytes);
/// False when the other end is gone.
bool write_all(int fd, std::string_view bytes);
/// Everything up to the end.
std::string all_of(int fd);
/// Executes a program with a bare environment; ends the process when that fails.
[[noreturn]] void become(const std::vector<std::string>& command, const std::string& home = {});
constexpr int no_program = 127;  ///< exit status of that end

}  // namespace yigui::reading
