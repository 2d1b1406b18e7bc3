// Quotes and file names come from strangers. Hazardous characters are shown by number and not
// dropped, so that a reader sees that something is there. Rejected: dropping them silently, which
// lets "a<RLO>b" and "ab" look alike in a record that people sign.
#include "report/printable.h"

#include "base/markup.h"
#include "base/unicode.h"

namespace yigui::report {

namespace {

std::string by_number(char32_t c) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string hex;
    for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) hex += digits[c >> shift & 15];
    return "[U+" + hex + "]";
}

// Length of the well-formed sequence at the front, 0 when there is none.
std::size_t sequence_length(std::string_view s) {
    const auto lead = static_cast<unsigned char>(s[0]);
    const std::size_t n = lead < 0x80   ? 1
                          : lead < 0xC2 ? 0
                          : lead < 0xE0 ? 2
                          : lead < 0xF0 ? 3
                          : lead < 0xF5 ? 4
                                        : 0;
    if (n == 0 || n > s.size()) return 0;
    return is_valid_utf8(s.substr(0, n)) ? n : 0;
}

}  // namespace

std::string repaired(std::string_view bytes) {
    if (is_valid_utf8(bytes)) return std::string(bytes);
    std::string out;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t n = sequence_length(bytes.substr(i));
        if (n == 0) {
            append_utf8(out, 0xFFFD);
            ++i;
        } else {
            out += bytes.substr(i, n);
            i += n;
        }
    }
    return out;
}

bool is_hazardous(char32_t c) {
    if (c >= 0x3000 && c < 0xFDD0) return false;  // most of Chinese text
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
    if (c == 0x061C || c == 0x200E || c == 0x200F) return true;  // implicit directions
    if (c >= 0x202A && c <= 0x202E) return true;                 // embeddings and overrides
    if (c >= 0x2066 && c <= 0x2069) return true;                 // isolates
    if (c == 0x2028 || c == 0x2029) return true;                 // hidden line breaks
    if (c == 0x200B || c == 0x2060 || c == 0xFEFF) return true;  // invisible
    if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) return true;  // noncharacters
    return c >= 0xE0000 && c <= 0xE007F;                                      // tags
}

std::string printable(std::string_view text) {
    std::string clean = repaired(text);
    std::string out;
    std::size_t kept = 0;  // up to here everything stands in `out`; most text is never copied
    for (std::size_t i = 0; i < clean.size();) {
        const auto byte = static_cast<unsigned char>(clean[i]);
        if ((byte >= 0x20 && byte < 0x7F) || (byte >= 0xE3 && byte <= 0xE9)) {
            i += byte < 0x7F ? 1 : 3;  // ASCII; U+3000 to U+9FFF
            continue;
        }
        const std::size_t at = i;
        const char32_t c = code_point_at(clean, i);
        if (!is_hazardous(c)) continue;
        out.append(clean, kept, at - kept);
        kept = i;
        if (c != '\n' && c != '\t' && c != '\r')
            out += by_number(c);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (kept == 0) return clean;
    return out.append(clean, kept);
}

std::string escaped(std::string_view text) { return as_markup(printable(text)); }

std::string uri_of(std::string_view path) {
    static constexpr char digits[] = "0123456789ABCDEF";
    static constexpr std::string_view kept =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string out;
    for (const char c : path) {
        if (kept.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto b = static_cast<unsigned char>(c);
            out += {'%', digits[b >> 4], digits[b & 15]};
        }
    }
    return out;
}

std::string clipped(std::string text, std::size_t limit) {
    if (text.size() <= limit) return text;
    std::size_t at = 0;
    for (std::size_t n = 0; n < limit && at < text.size(); ++n) code_point_at(text, at);
    if (at < text.size()) text.replace(at, std::string::npos, "…");
    return text;
}

}  // namespace yigui::report
