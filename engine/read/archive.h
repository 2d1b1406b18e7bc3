// A ZIP in memory, read within limits. Names are labels only: nothing is ever written to disk and
// no name is followed. Duplicate names, inconsistent directories and bombs are faults.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/formats.h"

namespace yigui::reading {

class archive {
 public:
    struct entry {
        std::string name;  ///< decoded (UTF-8, GBK), with / between folders
        std::uint64_t index = 0;
        std::uint64_t packed = 0;  ///< bytes as stored
        std::uint64_t size = 0;    ///< bytes inflated, as the directory claims
        std::uint32_t crc = 0;     ///< of the inflated bytes, as the directory claims
        bool is_deflated = false;
        bool is_folder = false;
        bool is_encrypted = false;
        bool is_link = false;  ///< a symbolic link or another special file
    };

    /// `bytes` must outlive the archive.
    static result<archive> open(const std::string& path, std::string_view bytes,
                                const read_limits& limits);

    archive(archive&&) noexcept;
    archive& operator=(archive&&) noexcept;
    ~archive();

    const std::vector<entry>& entries() const;
    /// The entry with this name, compared without case; nullptr when there is none.
    const entry* find(std::string_view name) const;
    /// The bytes of an entry, counted while they are inflated: the sizes in its header are not
    /// believed.
    result<std::string> read(const entry&);

 private:
    struct state;
    explicit archive(std::unique_ptr<state>);
    std::unique_ptr<state> state_;
};

/// The archive that an input is, opened unless it already is.
result<std::shared_ptr<archive>> opened(const input&);

/// The name of an entry that a part in `folder` ("word/", "") points to: relative, or from the
/// root when it begins with /.
std::string path_within(const std::string& folder, std::string_view target);

}  // namespace yigui::reading
