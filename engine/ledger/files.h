// Small files that must be whole or absent after a crash, and reading them.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

namespace yigui::ledger {

/// Nothing when the file is not there. @throws trouble when it is there and cannot be read
std::optional<std::string> content_of(const std::string& path);

/// Writes beside it, flushes to the disk and renames over it. @throws trouble
void replace_file(const std::string& path, std::string_view content);

/// As replace_file, but only when there is no such file yet; false when there is one.
bool create_file(const std::string& path, std::string_view content, mode_t mode);

/// Holds a lock on the file (created when absent, never removed) until destroyed.
class file_lock {
 public:
    explicit file_lock(const std::string& path);
    ~file_lock();
    file_lock(const file_lock&) = delete;
    file_lock& operator=(const file_lock&) = delete;

 private:
    int fd_;
};

}  // namespace yigui::ledger
