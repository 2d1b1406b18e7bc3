// Directory entries are 128 bytes and lie in sectors of 512 or 4096, so every entry stands at a
// multiple of 128 bytes: they are found without following the chains, which damaged and hostile
// files bend. A name counts where its length field fits it.
#include "read/ole2.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace yigui::reading {
namespace {

constexpr std::size_t entry_size = 128;

std::uint32_t number_at(std::string_view bytes, std::size_t at, int size) {
    std::uint32_t out = 0;
    for (int i = size; i-- > 0;)
        out = out << 8 | (at + static_cast<std::size_t>(i) < bytes.size()
                              ? static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)])
                              : 0u);
    return out;
}

/// The offset of the entry of a stream with this ASCII name.
std::optional<std::size_t> entry_of(std::string_view bytes, std::string_view name) {
    for (std::size_t at = 512; at + entry_size <= bytes.size(); at += entry_size) {
        if (number_at(bytes, at + 64, 2) != 2 * (name.size() + 1)) continue;
        std::size_t i = 0;
        while (i < name.size() && bytes[at + 2 * i] == name[i] && bytes[at + 2 * i + 1] == '\0')
            ++i;
        if (i == name.size()) return at;
    }
    return std::nullopt;
}

bool is_document_encrypted(std::string_view bytes, std::size_t entry) {
    const unsigned shift = number_at(bytes, 30, 2);
    if (shift < 9 || shift > 12) return false;
    const std::size_t begin = (std::size_t{number_at(bytes, entry + 116, 4)} + 1) << shift;
    return begin + 12 <= bytes.size() && (number_at(bytes, begin + 10, 2) & 0x100) != 0;
}

}  // namespace

ole2_kind ole2_kind_of(std::string_view bytes) {
    if (entry_of(bytes, "EncryptedPackage")) return ole2_kind::encrypted;
    if (const auto e = entry_of(bytes, "WordDocument"))
        return is_document_encrypted(bytes, *e) ? ole2_kind::encrypted : ole2_kind::writer;
    if (entry_of(bytes, "Workbook") || entry_of(bytes, "Book")) return ole2_kind::spreadsheet;
    if (entry_of(bytes, "PowerPoint Document")) return ole2_kind::slides;
    return ole2_kind::unknown;
}

}  // namespace yigui::reading
