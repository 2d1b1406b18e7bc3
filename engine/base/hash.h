// Digests, for telling papers apart and for the audit trail.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace yigui {

/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);
/// Of a file of any size, read piece by piece; nothing when it cannot be read.
std::optional<std::string> sha256_of_file(const std::string& path);

}  // namespace yigui
