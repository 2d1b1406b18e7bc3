// A walk over the tags of DER, not a decoder: the seal's name is the first UTF8String behind the
// IA5String "ES" that opens its header, the signer's name the last common name (2.5.4.3), since a
// certificate names its issuer first.
#include "read/seal.h"

#include "base/unicode.h"

namespace yigui::reading {
namespace {

struct element {
    unsigned char tag = 0;
    std::size_t begin = 0, end = 0;  ///< of its content
};

/// The element at `at`; false when it is no DER or leads out of the bytes.
bool element_at(std::string_view der, std::size_t at, element& out) {
    if (at + 2 > der.size()) return false;
    out.tag = static_cast<unsigned char>(der[at]);
    std::size_t length = static_cast<unsigned char>(der[at + 1]);
    std::size_t begin = at + 2;
    if (length >= 0x80) {
        const std::size_t bytes = length & 0x7F;
        if (bytes == 0 || bytes > 4 || begin + bytes > der.size()) return false;
        length = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            length = length << 8 | static_cast<unsigned char>(der[begin + i]);
        begin += bytes;
    }
    if (length > der.size() - begin) return false;
    out.begin = begin;
    out.end = begin + length;
    return true;
}

std::string string_of(std::string_view der, const element& e) {
    const std::string_view bytes = der.substr(e.begin, e.end - e.begin);
    if (e.tag == 0x1E) {  // BMPString
        const auto decoded = decode_as(bytes, "UTF-16BE");
        return decoded ? decoded->text : std::string();
    }
    const bool is_text = e.tag == 0x0C || e.tag == 0x13;
    return is_text && is_valid_utf8(bytes) ? std::string(bytes) : std::string();
}

}  // namespace

seal_words seal_words_of(std::string_view der) {
    seal_words out;
    bool is_in_seal = false, names_next = false;
    element e;
    for (std::size_t at = 0; element_at(der, at, e);) {
        const std::string_view content = der.substr(e.begin, e.end - e.begin);
        const bool is_constructed = (e.tag & 0x20) != 0;
        if (e.tag == 0x16 && content == "ES") is_in_seal = true;
        if (is_in_seal && e.tag == 0x0C && out.seal.empty()) out.seal = string_of(der, e);
        if (names_next) {
            if (auto name = string_of(der, e); !name.empty()) out.signer = std::move(name);
        }
        names_next = e.tag == 0x06 && content == "\x55\x04\x03";
        at = is_constructed ? e.begin : e.end;
    }
    return out;
}

}  // namespace yigui::reading
