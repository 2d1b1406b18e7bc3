// Deflates nothing itself: 60 lines that can lie where a library would not.
#include "zip_writer.h"

namespace {

std::uint32_t crc_of(const std::string& bytes) {
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int k = 0; k < 8; ++k) crc = (crc >> 1) ^ ((crc & 1u) != 0 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

std::string little(std::uint64_t value, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
    return out;
}

/// The extra field that names the entry again.
std::string extra_of(const zip_item& z) {
    if (z.unicode_path.empty()) return {};
    return "up" + little(5 + z.unicode_path.size(), 2) + "\x01" + little(crc_of(z.name), 4) +
           z.unicode_path;
}

const std::string& content_of(const zip_item& z) {
    return z.deflated.empty() ? z.bytes : z.deflated;
}

/// The fields that local and central headers share.
std::string shared_header(const zip_item& z) {
    const unsigned flags = (z.is_utf8 ? 0x800u : 0u) | (z.is_encrypted ? 1u : 0u);
    return little(20, 2) + little(flags, 2) + little(z.deflated.empty() ? 0 : 8, 2) +
           little(0x21, 4) + little(crc_of(z.bytes), 4) + little(content_of(z).size(), 4) +
           little(z.bytes.size(), 4) + little(z.name.size(), 2) + little(extra_of(z).size(), 2);
}

}  // namespace

std::string zip_of(const std::vector<zip_item>& items) {
    std::string out, directory;
    for (const zip_item& z : items) {
        const std::size_t at = out.size();
        const std::string header = shared_header(z);
        out += "PK\x03\x04" + header + z.name + extra_of(z) + content_of(z);
        directory += "PK\x01\x02" + little(z.unix_mode ? 0x0314 : 20, 2) + header + little(0, 6) +
                     little(std::uint64_t{z.unix_mode} << 16, 4) + little(at, 4) + z.name +
                     extra_of(z);
    }
    const std::size_t at = out.size();
    return out + directory + std::string("PK\x05\x06\0\0\0\0", 8) + little(items.size(), 2) +
           little(items.size(), 2) + little(directory.size(), 4) + little(at, 4) + little(0, 2);
}
