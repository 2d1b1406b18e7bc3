// OpenSSL's digests; a libcrypto without SM3 or out of memory is no finding, so it is thrown.
#include "ledger/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/late_library.h"

namespace yigui::ledger {
namespace {

const late<decltype(::EVP_DecodeBlock)> EVP_DecodeBlock{libcrypto, "EVP_DecodeBlock"};
const late<decltype(::EVP_DigestFinal_ex)> EVP_DigestFinal_ex{libcrypto, "EVP_DigestFinal_ex"};
const late<decltype(::EVP_DigestInit_ex)> EVP_DigestInit_ex{libcrypto, "EVP_DigestInit_ex"};
const late<decltype(::EVP_DigestUpdate)> EVP_DigestUpdate{libcrypto, "EVP_DigestUpdate"};
const late<decltype(::EVP_MD_CTX_free)> EVP_MD_CTX_free{libcrypto, "EVP_MD_CTX_free"};
const late<decltype(::EVP_MD_CTX_new)> EVP_MD_CTX_new{libcrypto, "EVP_MD_CTX_new"};
const late<decltype(::EVP_sha256)> EVP_sha256{libcrypto, "EVP_sha256"};
const late<decltype(::EVP_sm3)> EVP_sm3{libcrypto, "EVP_sm3"};

const EVP_MD* method(hash_kind h) { return h == hash_kind::sm3 ? EVP_sm3() : EVP_sha256(); }

}  // namespace

std::string_view id_of(hash_kind h) { return h == hash_kind::sm3 ? "sm3" : "sha256"; }

std::optional<hash_kind> hash_from(std::string_view id) {
    if (id == "sha256") return hash_kind::sha256;
    if (id == "sm3") return hash_kind::sm3;
    return std::nullopt;
}

digest digest_of(hash_kind h, std::initializer_list<std::string_view> parts) {
    const std::unique_ptr<EVP_MD_CTX, deleter<EVP_MD_CTX_free>> c(EVP_MD_CTX_new());
    digest d{};
    unsigned size = 0;
    bool good = c && EVP_DigestInit_ex(c.get(), method(h), nullptr) == 1;
    for (const auto part : parts)
        good = good && EVP_DigestUpdate(c.get(), part.data(), part.size()) == 1;
    good = good && EVP_DigestFinal_ex(c.get(), d.data(), &size) == 1 && size == d.size();
    if (!good) throw std::runtime_error("libcrypto cannot compute " + std::string(id_of(h)));
    return d;
}

std::optional<digest> digest_from_bytes(std::string_view bytes) {
    digest d{};
    if (bytes.size() != d.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), d.begin());
    return d;
}

std::string hex(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        text += digits[u >> 4];
        text += digits[u & 15];
    }
    return text;
}

std::optional<std::string> from_hex(std::string_view text) {
    const auto value = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (text.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = value(text[i]), low = value(text[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::optional<std::string> from_base64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    std::string bytes(text.size() / 4 * 3, '\0');
    const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                     reinterpret_cast<const unsigned char*>(text.data()),
                                     static_cast<int>(text.size()));
    if (size < 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    bytes.resize(static_cast<std::size_t>(size) - std::min<std::size_t>(padding, bytes.size()));
    // OpenSSL skips blanks and leaves unused bits alone.
    if (base64(bytes) != text) return std::nullopt;
    return bytes;
}

}  // namespace yigui::ledger
