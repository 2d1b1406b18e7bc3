// UTF-8 is checked once at the edge and trusted by name afterwards. Other encodings are converted
// slice by slice with the offsets that ICU gives of each character, so that each keeps its source
// bytes; neighbours of equal width are merged into one run. Converting character by character was
// rejected: it costs three times as much. So does asking ICU's detector what a text in GB18030 is,
// which most that are no UTF-8 are: twenty times as much, so their bytes are looked at first.
#include "base/unicode.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>

#include "base/eight.h"

namespace yigui {
namespace {

struct converter_closer {
    void operator()(UConverter* c) const { ucnv_close(c); }
};
using converter = std::unique_ptr<UConverter, converter_closer>;

converter open_converter(const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    converter c(ucnv_open(name, &error));
    if (U_FAILURE(error)) c.reset();
    return c;
}

/// ICU 72 maps GB18030 by its 2005 edition, where 18 characters stand in the private-use area;
/// the 2022 edition gives them code points of their own.
char32_t gb18030_2022(char32_t c) {
    static constexpr std::array<std::pair<char32_t, char32_t>, 18> moved{{
        {0xE78D, 0xFE10},
        {0xE78E, 0xFE12},
        {0xE78F, 0xFE11},
        {0xE790, 0xFE13},
        {0xE791, 0xFE14},
        {0xE792, 0xFE15},
        {0xE793, 0xFE16},
        {0xE794, 0xFE17},
        {0xE795, 0xFE18},
        {0xE796, 0xFE19},
        {0xE81E, 0x9FB4},
        {0xE826, 0x9FB5},
        {0xE82B, 0x9FB6},
        {0xE82C, 0x9FB7},
        {0xE832, 0x9FB8},
        {0xE843, 0x9FB9},
        {0xE854, 0x9FBA},
        {0xE864, 0x9FBB},
    }};
    if (c < moved.front().first || c > moved.back().first) return c;
    for (const auto& [from, to] : moved)
        if (c == from) return to;
    return c;
}

void add_character(decoded_text& out, char32_t c, std::size_t source_begin,
                   std::size_t source_end) {
    const std::size_t text_begin = out.text.size();
    append_utf8(out.text, c);
    const auto text_unit = static_cast<std::uint32_t>(out.text.size() - text_begin);
    const auto source_unit = static_cast<std::uint32_t>(source_end - source_begin);
    if (!out.runs.empty()) {
        decoded_run& last = out.runs.back();
        if (last.text_unit == text_unit && last.source_unit == source_unit &&
            last.source_end == source_begin) {
            last.text_end = out.text.size();
            last.source_end = source_end;
            return;
        }
    }
    out.runs.push_back(
        {text_begin, out.text.size(), source_begin, source_end, text_unit, source_unit});
}

/// Converts slices, so that a large text needs no second one in UTF-16.
class slice_decoder {
 public:
    slice_decoder(UConverter* c, std::string_view bytes, std::size_t skip, std::string name)
        : converter_(c), bytes_(bytes), begin_(skip) {
        out_.encoding = std::move(name);
        is_gb_ = out_.encoding == "GB18030";
        out_.text.reserve(bytes.size() + bytes.size() / 2);
        // No encoding gives more units than it has bytes; a few may be left of the slice before.
        const std::size_t most = std::min(slice_bytes, bytes.size()) + 64;
        units_.resize(most);
        offsets_.resize(most);
    }

    decoded_text run() {
        for (std::size_t at = begin_; at < bytes_.size();) at = slice(at);
        return std::move(out_);
    }

 private:
    static constexpr std::size_t slice_bytes = 64 * 1024;

    /// Gives where the next slice begins.
    std::size_t slice(std::size_t at) {
        const char* const from = bytes_.data() + at;
        const char* const end = from + std::min(slice_bytes, bytes_.size() - at);
        const char* stop = from;
        UChar* to = units_.data();
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(converter_, &to, to + units_.size(), &stop, end, offsets_.data(),
                       end == bytes_.data() + bytes_.size(), &error);
        const auto taken = static_cast<std::size_t>(stop - bytes_.data());
        error = U_ZERO_ERROR;
        // The bytes of a character that goes on in the next slice.
        const int32_t pending = ucnv_toUCountPending(converter_, &error);
        const std::size_t whole = taken - static_cast<std::size_t>(std::max(pending, 0));
        characters(static_cast<std::size_t>(to - units_.data()), at, std::max(whole, begin_));
        return std::max(taken, at + 1);
    }

    /// Units that came from the same place are one character, or several of which the first has
    /// the bytes.
    void characters(std::size_t count, std::size_t at, std::size_t end) {
        for (std::size_t i = 0, next = 0; i < count; i = next) {
            while (next < count && offsets_[next] == offsets_[i]) ++next;
            const std::size_t stop =
                next < count ? std::max(at + static_cast<std::size_t>(offsets_[next]), begin_)
                             : end;
            for (std::size_t k = i; k < next;) {
                UChar32 c = 0;
                U16_NEXT(units_.data(), k, next, c);
                add(U_IS_SURROGATE(c) ? 0xFFFD : c, stop);
            }
        }
        begin_ = end;
    }

    void add(UChar32 c, std::size_t end) {
        if (c == 0xFFFD) ++out_.replaced;
        const auto code = static_cast<char32_t>(c);
        add_character(out_, is_gb_ ? gb18030_2022(code) : code, begin_, end);
        begin_ = end;
    }

    UConverter* converter_;
    std::string_view bytes_;
    std::size_t begin_;  ///< of the character that comes next
    bool is_gb_ = false;
    std::vector<UChar> units_;
    std::vector<int32_t> offsets_;
    decoded_text out_;
};

/// GBK's A3A0, a blank as wide as a character, stands for private use in Unicode as U+E5E5 (GB
/// 18030, table of the double-byte part); pages that were converted are full of it.
decoded_text with_plain_blanks(decoded_text decoded) {
    constexpr std::string_view private_blank = "\xEE\x97\xA5", blank = "\xE3\x80\x80";
    std::string& text = decoded.text;
    for (std::size_t at = text.find(private_blank); at != std::string::npos;
         at = text.find(private_blank, at + blank.size()))
        text.replace(at, blank.size(), blank);
    return decoded;
}

decoded_text decode_with(UConverter* c, std::string_view bytes, std::size_t skip,
                         std::string name) {
    return with_plain_blanks(slice_decoder(c, bytes, skip, std::move(name)).run());
}

/// Is every unit a character that Chinese papers use, with such zero bytes as ASCII leaves in
/// UTF-16? Anything else is not taken for it without a mark.
bool is_plain_utf16(std::string_view bytes, bool is_big) {
    const std::string_view start = bytes.substr(0, std::min<std::size_t>(bytes.size() & ~1u, 8192));
    if (start.size() < 8 || start.find('\0') == std::string_view::npos) return false;
    std::size_t chinese = 0;
    for (std::size_t i = 0; i < start.size(); i += 2) {
        const auto high = static_cast<unsigned char>(start[i + (is_big ? 0 : 1)]);
        const auto low = static_cast<unsigned char>(start[i + (is_big ? 1 : 0)]);
        const char32_t c = static_cast<char32_t>(high << 8 | low);
        const bool is_mark = (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x303F) ||
                             (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2460 && c <= 0x24FF) ||
                             c == 0x00B7 || c == 0x25A1 || c == 0x2611;
        const bool is_ascii = (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
        const bool is_ideograph = c >= 0x4E00 && c <= 0x9FFF;
        if (!is_mark && !is_ascii && !is_ideograph) return false;
        chinese += is_ideograph;
    }
    return chinese * 4 >= start.size() / 2;
}

decoded_text utf8_text(std::string bytes, std::size_t skip) {
    decoded_text out;
    out.encoding = "UTF-8";
    const std::size_t source_size = bytes.size();
    out.text = std::move(bytes);
    out.text.erase(0, skip);
    if (!out.text.empty()) out.runs.push_back({0, out.text.size(), skip, source_size, 1, 1});
    return with_plain_blanks(std::move(out));
}

std::string detected(std::string_view bytes) {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                        &ucsdet_close);
    if (U_FAILURE(error)) return {};
    ucsdet_setText(detector.get(), bytes.data(),
                   static_cast<int32_t>(std::min<std::size_t>(bytes.size(), 1u << 20)), &error);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || !match) return {};
    const char* name = ucsdet_getName(match, &error);
    return U_SUCCESS(error) && name ? name : "";
}

bool has_high_bytes(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_chinese(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Texts of fewer bytes don't tell their encoding.
constexpr std::size_t too_short = 30;

decoded_text with_other(decoded_text chosen, decoded_text other) {
    chosen.other_encoding = std::move(other.encoding);
    chosen.other_text = std::move(other.text);
    return chosen;
}

/// 通知 and 联通 in GBK are valid UTF-8 by chance: a short text is taken for GB18030 when both fit
/// and the UTF-8 reading holds no Chinese.
std::optional<decoded_text> gb18030_by_chance(const std::string& bytes) {
    if (bytes.size() >= too_short || !has_high_bytes(bytes)) return std::nullopt;
    for (std::size_t i = 0; i < bytes.size();)
        if (is_chinese(code_point_at(bytes, i))) return std::nullopt;
    const auto c = open_converter("gb18030");
    if (!c) return std::nullopt;
    decoded_text out = decode_with(c.get(), bytes, 0, "GB18030");
    if (out.replaced > 0) return std::nullopt;
    return with_other(std::move(out), utf8_text(bytes, 0));
}

/// Whether four out of five characters stand where GB 2312 has its marks and the 3,755 characters
/// of its first level. Of the real laws set in Big5 one in four does at most.
bool looks_like_gb18030(std::string_view bytes) {
    std::size_t characters = 0, usual = 0;
    for (std::size_t i = 0; i + 1 < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const auto next = static_cast<unsigned char>(bytes[i + 1]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        ++characters;
        usual += next >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7));
        i += next >= '0' && next <= '9' ? 4 : 2;
    }
    return characters > 0 && usual * 5 >= characters * 4;
}

decoded_text decode_double_byte(const std::string& bytes) {
    const auto gb = open_converter("gb18030");
    decoded_text best;
    if (gb) best = decode_with(gb.get(), bytes, 0, "GB18030");
    if (gb && best.replaced == 0 && bytes.size() >= too_short && looks_like_gb18030(bytes))
        return best;
    const std::string guess = detected(bytes);
    const bool other_guess = guess == "Big5" || guess == "UTF-16LE" || guess == "UTF-16BE";
    if (gb && (!other_guess || (best.replaced == 0 && guess != "Big5"))) return best;
    const auto c = open_converter(guess.empty() ? "Big5" : guess.c_str());
    if (!c) return best;
    decoded_text other = decode_with(c.get(), bytes, 0, guess);
    if (gb && other.replaced > best.replaced) return best;
    const bool fits_both = gb && best.replaced == 0 && bytes.size() < too_short;
    return fits_both ? with_other(std::move(other), std::move(best)) : other;
}

}  // namespace

/// Most of Chinese: three bytes whose first one, but for E0 and ED, may have any two behind it.
inline bool is_usual_at(std::string_view s, std::size_t i) {
    if (std::endian::native == std::endian::little && s.size() - i >= 4) {
        std::uint32_t w = 0;
        std::memcpy(&w, s.data() + i, 4);
        return (w & 0xC0C0F0) == 0x8080E0 && (w & 0xFF) != 0xE0 && (w & 0xFF) != 0xED;
    }
    if (s.size() - i < 3) return false;
    const auto lead = static_cast<unsigned char>(s[i]);
    return lead > 0xE0 && lead < 0xF0 && lead != 0xED && is_continuation(s[i + 1]) &&
           is_continuation(s[i + 2]);
}

/// The end of a run of such characters, two at a time as far as that goes.
inline std::size_t behind_usual(std::string_view s, std::size_t i) {
#ifdef __AVX2__
    for (unsigned usual = eight::lanes; usual == eight::lanes && i + eight::reach <= s.size();
         i += eight::width * usual) {
        const __m256i all = eight::characters_at(s.data() + i);
        const __m256i leads = _mm256_and_si256(all, eight::all(0xFF));
        const __m256i odd = _mm256_or_si256(_mm256_cmpeq_epi32(leads, eight::all(0xE0)),
                                            _mm256_cmpeq_epi32(leads, eight::all(0xED)));
        const __m256i fine = _mm256_andnot_si256(odd, eight::have_form(all));
        usual = static_cast<unsigned>(std::countr_one(eight::bits_of(fine)));
    }
#endif
    while (is_usual_at(s, i)) i += 3;
    return i;
}

/// The first byte from `i` on that is not ASCII; many at a time.
inline std::size_t behind_ascii(std::string_view s, std::size_t i) {
    for (std::array<std::uint64_t, 4> w{}; i + 32 <= s.size(); i += 32) {
        std::memcpy(w.data(), s.data() + i, 32);
        if (((w[0] | w[1] | w[2] | w[3]) & 0x8080808080808080) != 0) break;
    }
    for (std::uint64_t w = 0; i + 8 <= s.size(); i += 8) {
        std::memcpy(&w, s.data() + i, 8);
        if ((w & 0x8080808080808080) != 0) break;
    }
    while (i < s.size() && static_cast<unsigned char>(s[i]) < 0x80) ++i;
    return i;
}

bool is_valid_utf8(std::string_view s) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(s.data());
    const std::size_t n = s.size();
    std::size_t i = 0;
    while (i < n) {
        i = behind_ascii(s, behind_usual(s, i));
        if (i >= n || is_usual_at(s, i)) continue;
        // U8_NEXT counts in int32_t: hand it one character's worth at a time.
        int32_t k = 0;
        UChar32 c = 0;
        const auto left = static_cast<int32_t>(std::min<std::size_t>(4, n - i));
        U8_NEXT(bytes + i, k, left, c);
        if (c < 0) return false;
        i += static_cast<std::size_t>(k);
    }
    return true;
}

decoded_text decode(std::string bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF") && is_valid_utf8(bytes))
        return utf8_text(std::move(bytes), 3);
    if (bytes.starts_with("\xFF\xFE"))
        if (auto c = open_converter("UTF-16LE")) return decode_with(c.get(), bytes, 2, "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF"))
        if (auto c = open_converter("UTF-16BE")) return decode_with(c.get(), bytes, 2, "UTF-16BE");
    for (const bool is_big : {false, true}) {
        if (!is_plain_utf16(bytes, is_big)) continue;
        const char* const name = is_big ? "UTF-16BE" : "UTF-16LE";
        if (auto c = open_converter(name)) return decode_with(c.get(), bytes, 0, name);
    }
    if (!is_valid_utf8(bytes)) return decode_double_byte(bytes);
    if (auto other = gb18030_by_chance(bytes)) return std::move(*other);
    return utf8_text(std::move(bytes), 0);
}

std::optional<decoded_text> decode_as(std::string_view bytes, std::string_view encoding) {
    std::string name(encoding);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    if (name == "utf-8" || name == "utf8") {
        const std::size_t skip = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        if (is_valid_utf8(bytes)) return utf8_text(std::string(bytes), skip);
        auto c = open_converter("UTF-8");
        if (!c) return std::nullopt;
        return decode_with(c.get(), bytes, skip, "UTF-8");
    }
    if (name == "gb2312" || name == "gbk" || name == "gb18030" || name == "x-gbk") name = "gb18030";
    auto c = open_converter(name.c_str());
    if (!c) return std::nullopt;
    return decode_with(c.get(), bytes, 0, name == "gb18030" ? "GB18030" : std::string(encoding));
}

char32_t utf8_bytes::rare_code_point_at(std::string_view s, std::size_t& offset) {
    int32_t k = 0;
    UChar32 c = 0;
    const auto left = static_cast<int32_t>(std::min<std::size_t>(4, s.size() - offset));
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(s.data()) + offset, k, left, c);
    offset += static_cast<std::size_t>(k);
    return static_cast<char32_t>(c);
}

void append_utf8(std::string& out, char32_t c) {
    std::array<char, 4> buffer{};
    int32_t n = 0;
    UBool error = false;
    U8_APPEND(reinterpret_cast<std::uint8_t*>(buffer.data()), n, 4, c, error);
    if (error) {
        out += "\xEF\xBF\xBD";
        return;
    }
    out.append(buffer.data(), static_cast<std::size_t>(n));
}

unsigned display_width(std::string_view s) {
    unsigned cells = 0;
    for (std::size_t i = 0; i < s.size();) {
        const auto c = static_cast<UChar32>(code_point_at(s, i));
        if (c < 0x80) {
            cells += c >= 0x20 && c != 0x7f ? 1 : 0;
            continue;
        }
        if (c >= 0x4E00 && c < 0xA000) {  // CJK unified ideographs: most of what is asked
            cells += 2;
            continue;
        }
        const int8_t type = u_charType(c);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
            continue;
        const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
        // Quotation marks, dashes, ticks and circled digits are ambiguous; the terminals of
        // Chinese offices and Noto Sans Mono CJK draw them in one cell.
        cells += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
    }
    return cells;
}

}  // namespace yigui
