// Digests of the ledger and the two ways in which they are written. SHA-256 unless the ledger was
// begun with SM3 (GB/T 32905); both give 32 bytes, so a tree node has one size.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "base/base64.h"

namespace yigui::ledger {

enum class hash_kind : unsigned char { sha256, sm3 };
std::string_view id_of(hash_kind);
std::optional<hash_kind> hash_from(std::string_view id);

using digest = std::array<unsigned char, 32>;

/// The digest of the parts one after the other.
digest digest_of(hash_kind, std::initializer_list<std::string_view> parts);

inline std::string_view bytes_of(const digest& d) {
    return {reinterpret_cast<const char*>(d.data()), d.size()};
}
/// Nothing unless there are exactly 32 bytes.
std::optional<digest> digest_from_bytes(std::string_view);

std::string hex(std::string_view bytes);
/// Lower-case digits only, two a byte.
std::optional<std::string> from_hex(std::string_view);

using yigui::base64;
/// Refuses everything that base64() would not have written, unused bits included: two texts never
/// stand for the same bytes.
std::optional<std::string> from_base64(std::string_view);

}  // namespace yigui::ledger
