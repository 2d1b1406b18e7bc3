// A tar as it comes by: one entry at a time, nothing written, names are labels only.
// @par Source IEEE Std 1003.1-2017, pax, "ustar Interchange Format" and "pax Extended Header"; GNU tar's long
// names ("L") and large sizes are read too.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/stream.h"

namespace yigui::reading {

class tar_stream {
 public:
    static constexpr std::size_t block = 512;
    /// Whether these bytes begin a tar: the mark and the header's own checksum.
    static bool is_header(std::string_view first_block);

    /// The descriptor stays the caller's; `begun` was read from it before.
    tar_stream(std::string path, int fd, const read_limits& limits, std::string begun)
        : path_(std::move(path)), fd_(fd), limits_(limits), begun_(std::move(begun)) {}

    /// The next regular file; links, devices and entries over the limits as faults. Hidden names
    /// and folders are passed over.
    std::optional<streamed> next();

 private:
    struct header {
        std::string name;
        char type = '0';
        std::uint64_t size = 0;
    };
    bool take(char* to, std::size_t size);
    bool pass(std::uint64_t size);
    /// The data of an entry with its padding; nothing when the stream ends within.
    std::optional<std::string> data(std::uint64_t size);
    std::optional<header> next_header();
    std::optional<streamed> entry(const header&);
    streamed broken();

    std::string path_;
    int fd_;
    const read_limits& limits_;
    std::string begun_;
    std::string long_name_;                   ///< from a record in front of the entry
    std::optional<std::uint64_t> long_size_;  ///< likewise
    bool has_ended_ = false;
};

}  // namespace yigui::reading
