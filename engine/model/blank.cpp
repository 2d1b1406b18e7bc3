// Byte comparisons over the few white space characters of UTF-8: no tables and no decoding, since
// every paragraph of every document passes here.
#include "model/blank.h"

namespace yigui {
namespace {

/// Most lines begin and end with an ideograph, which its first byte tells from all blanks.
bool may_begin_blank(char c) {
    const auto first = static_cast<unsigned char>(c);
    return first <= ' ' || first == 0xC2 || first == 0xE2 || first == 0xE3 || first == 0xEF;
}

}  // namespace

std::size_t blank_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    switch (byte(0)) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
        case '\f':
        case '\v':
            return 1;
        case 0xC2:
            return byte(1) == 0xA0 || byte(1) == 0xAD ? 2 : 0;
        case 0xE3:
            return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
        case 0xE2:
            if (byte(1) == 0x81) return byte(2) == 0xA0 ? 3 : 0;
            if (byte(1) != 0x80) return 0;
            return (byte(2) >= 0x80 && byte(2) <= 0x8F) || byte(2) == 0xAF ? 3 : 0;
        case 0xEF:
            return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0;
        default:
            return 0;
    }
}

span without_blanks(std::string_view text, span s) {
    while (s.begin < s.end && may_begin_blank(text[s.begin])) {
        const std::size_t n = blank_at(text.substr(0, s.end), s.begin);
        if (n == 0) break;
        s.begin += n;
    }
    while (s.end > s.begin) {
        std::size_t at = s.end - 1;
        while (at > s.begin && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
        if (!may_begin_blank(text[at])) break;
        const std::size_t n = blank_at(text.substr(0, s.end), at);
        if (n == 0 || at + n != s.end) break;
        s.end = at;
    }
    return s;
}

std::string squeezed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t n = blank_at(text, i);
        if (n == 0) out += text[i++];
        i += n;
    }
    return out;
}

}  // namespace yigui
