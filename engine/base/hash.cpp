// OpenSSL's SHA-256 called directly: EVP looks its digests up among providers and configuration
// files at the first use, which takes longer than the digest of a paper.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "base/hash.h"

#include <openssl/sha.h>

#include <array>
#include <fstream>
#include <vector>

namespace yigui {

namespace {

std::string finished(SHA256_CTX& state) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256_Final(digest.data(), &state);
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, bytes.data(), bytes.size());
    return finished(state);
}

std::optional<std::string> sha256_of_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    SHA256_CTX state;
    SHA256_Init(&state);
    std::vector<char> piece(1 << 18);
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
        SHA256_Update(&state, piece.data(), static_cast<std::size_t>(in.gcount()));
    if (in.bad() || !in.eof()) return std::nullopt;
    return finished(state);
}

}  // namespace yigui
