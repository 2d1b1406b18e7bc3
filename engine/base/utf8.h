// UTF-8 as bytes: code points, their count, and single characters by their lead byte. Header
// only, since these run for every character of every document; what needs tables is unicode.h.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace yigui {

/// Is the byte the second, third or fourth of a character?
constexpr bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

namespace utf8_bytes {

constexpr std::uint32_t byte_at(std::string_view s, std::size_t i) {
    return static_cast<unsigned char>(s[i]);
}

/// The code point whose three bytes begin at `i`, unchecked.
constexpr char32_t three_bytes_at(std::string_view s, std::size_t i) {
    return (byte_at(s, i) & 0xF) << 12 | (byte_at(s, i + 1) & 0x3F) << 6 |
           (byte_at(s, i + 2) & 0x3F);
}

/// What the fast path of code_point_at does not take: two and four bytes, and damage.
char32_t rare_code_point_at(std::string_view, std::size_t& offset);

}  // namespace utf8_bytes

/// The code point at a byte offset and the offset after it; U+FFFD for a damaged one.
inline char32_t code_point_at(std::string_view s, std::size_t& offset) {
    const std::uint32_t lead = utf8_bytes::byte_at(s, offset);
    if (lead < 0x80) {
        ++offset;
        return lead;
    }
    // E1 to EC, EE and EF: every pair of continuation bytes behind them is a character.
    if (lead > 0xE0 && lead < 0xF0 && lead != 0xED && s.size() - offset >= 3 &&
        is_continuation(s[offset + 1]) && is_continuation(s[offset + 2])) {
        offset += 3;
        return utf8_bytes::three_bytes_at(s, offset - 3);
    }
    // A copy, so that the caller's offset can stay in a register.
    std::size_t at = offset;
    const char32_t c = utf8_bytes::rare_code_point_at(s, at);
    offset = at;
    return c;
}

/// Number of code points in valid UTF-8: the bytes that are no continuation, eight at a time.
inline std::size_t count_code_points(std::string_view s) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    std::size_t n = 0, i = 0;
    for (; i + 8 <= s.size(); i += 8) {
        std::uint64_t w = 0;
        std::memcpy(&w, s.data() + i, 8);
        // The low bit of each byte: set for 10xxxxxx only.
        const std::uint64_t continuations = (w >> 7) & ~(w >> 6) & ones;
        n += 8 - static_cast<std::size_t>((continuations * ones) >> 56);
    }
    for (; i < s.size(); ++i) n += !is_continuation(s[i]);
    return n;
}

/// Is the character at `at`, which may be the end, one of U+4000 to U+9FFF, by its three bytes?
/// Most are. On machines that store the low byte first, one look at four bytes tells.
inline bool is_ideograph_at(std::string_view s, std::size_t at) {
    if (std::endian::native == std::endian::little && s.size() - at >= 4) {
        std::uint32_t w = 0;
        std::memcpy(&w, s.data() + at, 4);
        return (w & 0xC0C000) == 0x808000 && (w & 0xFF) - 0xE4 <= 0xE9 - 0xE4;
    }
    return s.size() - at >= 3 && s[at] >= '\xE4' && s[at] <= '\xE9' && is_continuation(s[at + 1]) &&
           is_continuation(s[at + 2]);
}

/// The bytes of the character whose first byte this is; 1 for a damaged one.
constexpr std::size_t size_of_character(char first) {
    const auto lead = static_cast<unsigned char>(first);
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

}  // namespace yigui
