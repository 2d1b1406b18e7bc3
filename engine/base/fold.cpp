// Most characters are ideographs or marks that pass as they are, eight at a time; many of the others
// are the few other marks of running text, which have a branch of their own, and the rest is looked
// at one by one. An
// array with the source of each folded byte was rejected: filling it cost more than the folding.
#include <unicode/normalizer2.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/eight.h"
#include "base/unicode.h"

namespace yigui {

bool is_invisible(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF ||
           (c >= 0x202A && c <= 0x202E);
}

namespace {

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F;
}

/// 「 」 『 』, the quotation marks of traditional and of upright text, become “ ” ‘ ’.
constexpr char32_t first_corner_quote = 0x300C, last_corner_quote = 0x300F;
bool is_corner_quote(char32_t c) { return c >= first_corner_quote && c <= last_corner_quote; }
constexpr char32_t level_quotes[] = {0x201C, 0x201D, 0x2018, 0x2019};

/// 、 。 《 》, then — “ ” … and their like, which stay as they are.
constexpr char32_t first_mark = 0x3001, last_mark = 0x301F;
constexpr char32_t first_dash = 0x2010, last_dots = 0x2026;
bool is_mark(char32_t c) {
    return (c >= first_mark && c <= last_mark && !is_corner_quote(c)) ||
           (c >= first_dash && c <= last_dots);
}
bool is_wide_ascii(char32_t c) { return c >= 0xFF01 && c <= 0xFF5E; }
bool is_wide_figure_or_letter(char32_t c) {
    return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) ||
           (c >= 0xFF41 && c <= 0xFF5A);
}

bool is_figure_or_letter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool needs_nfkc(char32_t c) {
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F00 && c <= 0x2FDF) ||
           (c >= 0x2E80 && c <= 0x2EFF);
}

/// Radicals that PDF files give for the characters they look like and that have no NFKC form
/// (Unicode Character Database, EquivalentUnifiedIdeograph.txt), in pairs.
constexpr std::u32string_view radicals =
    U"⺜日⺝月⺠民⻄西⻅见⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄"
    U"⻬齐⻮齿⻰龙";

/// One of both that other() need not look at any closer.
bool is_plain_mark(char32_t c) {
    return is_mark(c) ||
           (is_wide_ascii(c) && !is_wide_figure_or_letter(c) && c != 0xFF08 && c != 0xFF1F);
}

/// a to z and the vowels with their tones, as pinyin is written.
bool is_toned(char32_t c) { return (c >= 0xE0 && c <= 0xFC) || (c >= 0x101 && c <= 0x1DC); }

/// Behind a reading in brackets, 會(huì), which copies of pages put after characters that they
/// converted; `at` when there is none. A toneless word in brackets is some word: (app).
std::size_t behind_reading(std::string_view s, std::size_t at) {
    constexpr int longest = 8;  // characters: zhuàng and a space
    bool has_tone = false;
    std::size_t i = at;
    code_point_at(s, i);  // the bracket
    for (int n = 0; n <= longest && i < s.size(); ++n) {
        const char32_t c = code_point_at(s, i);
        if (c == ')' || c == 0xFF09) return has_tone ? i : at;
        if (c != ' ' && !(c >= 'a' && c <= 'z') && !is_toned(c)) return at;
        has_tone |= is_toned(c);
    }
    return at;
}

/// Behind ?,F, which copies that converted their characters twice give for 。现; `at` when it is none.
std::size_t behind_lost_stop(std::string_view s, std::size_t at) {
    std::size_t i = at;
    code_point_at(s, i);  // the question mark
    for (const char32_t next : {U',', U'F'}) {
        if (i >= s.size()) return at;
        const char32_t c = code_point_at(s, i);
        if (c != next && c != next + 0xFEE0) return at;
    }
    // F公司, F1 stay: behind 现 stand 将, 就, 向, 予 and their like, or its reading.
    const std::string_view rest = s.substr(i);
    for (const std::string_view word :
         {"将", "將", "就", "向", "面", "予", "公", "印", "对", "對", "发", "發", "(xi", "（xi"})
        if (rest.starts_with(word)) return i;
    return at;
}

/// The folded form of one character beyond ASCII.
std::string folded_form(char32_t c) {
    std::string out;
    for (std::size_t i = 0; i < radicals.size() && c >= 0x2E80 && c <= 0x2EFF; i += 2)
        if (radicals[i] == c) c = radicals[i + 1];
    if (needs_nfkc(c)) {
        static const icu::Normalizer2* const nfkc = [] {
            UErrorCode error = U_ZERO_ERROR;
            return icu::Normalizer2::getNFKCInstance(error);
        }();
        icu::UnicodeString decomposed;
        if (nfkc && nfkc->getDecomposition(static_cast<UChar32>(c), decomposed))
            return decomposed.toUTF8String(out);
    }
    append_utf8(out, is_corner_quote(c) ? level_quotes[c - first_corner_quote] : c);
    return out;
}

class folder {
 public:
    folder(std::string_view s, const char16_t* variants) : s_(s), variants_(variants) {
        out_.text.resize(s.size() + slack);
    }

    folded_text run() {
        while (at_ < s_.size()) {
            ideographs();
            if (at_ < s_.size()) other();
        }
        out_.source.add(size_, s_.size(), true);
        out_.text.resize(size_);
        return std::move(out_);
    }

 private:
    static constexpr std::size_t slack = 64;  // bytes that one character's form never reaches

    /// Those from here on and the marks between them that stay as they are.
    void ideographs() {
        if (!is_ideograph_at(s_, at_)) return;
        begin_copy();
        const std::size_t begin = at_;
        char* text = out_.text.data() + size_;
        eight_by_eight(text);
        for (; is_ideograph_at(s_, at_); at_ += 3, text += 3) {
            std::memcpy(text, s_.data() + at_, 3);
            if (variants_) replace_one(text, variants_);
        }
        size_ += at_ - begin;
        is_last_wide_ = true;
        space_ = none;
    }

    /// Copies as many as stand eight at a time, and the rest of the last eight. What is written
    /// behind them is written again.
    void eight_by_eight([[maybe_unused]] char*& text) {
#ifdef __AVX2__
        using namespace eight;
        for (unsigned copied = lanes; copied == lanes && s_.size() - at_ >= reach;) {
            const char* const from = s_.data() + at_;
            const __m256i characters = characters_at(from);
            const __m256i code_points = code_points_of(characters);
            const __m256i are_ideographs = are_within(code_points, first_ideograph, last_ideograph);
            const __m256i stay = _mm256_and_si256(
                have_form(characters), _mm256_or_si256(are_ideographs, are_marks(code_points)));
            copied = static_cast<unsigned>(std::countr_one(bits_of(stay)));
            std::memcpy(text, from, lanes * width);
            if (variants_)
                replace_each(text, _mm256_sub_epi32(code_points, all(first_ideograph)),
                             _mm256_and_si256(stay, are_ideographs), copied);
            at_ += width * copied;
            text += width * copied;
        }
#endif
    }

#ifdef __AVX2__
    static constexpr std::uint32_t last_place = last_ideograph - first_ideograph;

    static __m256i code_points_of(__m256i characters) {
        const auto bits = [&](std::uint32_t mask) {
            return _mm256_and_si256(characters, eight::all(mask));
        };
        return _mm256_or_si256(_mm256_slli_epi32(bits(0xF), 12),
                               _mm256_or_si256(_mm256_srli_epi32(bits(0x3F00), 2),
                                               _mm256_srli_epi32(bits(0x3F0000), 16)));
    }

    /// All ones for those from one code point to another.
    static __m256i are_within(__m256i code_points, char32_t first, char32_t last) {
        const __m256i from_first = _mm256_sub_epi32(code_points, eight::all(first));
        return _mm256_cmpeq_epi32(from_first,
                                  _mm256_min_epu32(from_first, eight::all(last - first)));
    }

    /// As is_mark.
    static __m256i are_marks(__m256i code_points) {
        return _mm256_or_si256(
            _mm256_andnot_si256(are_within(code_points, first_corner_quote, last_corner_quote),
                                are_within(code_points, first_mark, last_mark)),
            are_within(code_points, first_dash, last_dots));
    }

    /// Writes their variants over those of the first so many of eight characters that are
    /// ideographs.
    void replace_each(char* text, __m256i places, __m256i are_ideographs, unsigned count) const {
        // Two entries of the table are read for each, the second one behind the table for the last.
        const __m256i before_last = _mm256_min_epu32(places, eight::all(last_place - 1));
        const __m256i pairs = _mm256_mask_i32gather_epi32(
            _mm256_setzero_si256(), reinterpret_cast<const int*>(variants_), before_last,
            are_ideographs, sizeof(char16_t));
        // The upper entry counts for nothing but the last ideograph, which is looked at anew.
        const __m256i is_last = _mm256_cmpgt_epi32(places, before_last);
        const __m256i own = _mm256_or_si256(_mm256_and_si256(pairs, eight::all(0xFFFF)), is_last);
        unsigned changed = ~eight::bits_of(_mm256_cmpeq_epi32(own, _mm256_setzero_si256()));
        for (changed &= (1u << count) - 1; changed != 0; changed &= changed - 1)
            replace_one(text + eight::width * static_cast<unsigned>(std::countr_zero(changed)),
                        variants_);
    }
#endif

    /// Writes its variant over the ideograph, when it has one; most have none.
    static void replace_one(char* text, const char16_t* variants) {
        const char32_t c = utf8_bytes::three_bytes_at({text, 3}, 0);
        const std::uint32_t to = variants[c - first_ideograph];
        if (to == 0) return;
        text[0] = static_cast<char>(0xE0 | to >> 12);
        text[1] = static_cast<char>(0x80 | (to >> 6 & 0x3F));
        text[2] = static_cast<char>(0x80 | (to & 0x3F));
    }

    /// 會(huì): the reading of the last character in brackets.
    bool skip_reading(std::size_t start) {
        if (!is_last_wide_ || size_ == 0) return false;
        const std::size_t behind = behind_reading(s_, start);
        if (behind > start) at_ = behind;
        return behind > start;
    }

    /// ?,F, which was 。现.
    bool mend_lost_stop(std::size_t start) {
        if (!variants_ || size_ == 0) return false;
        const std::size_t behind = behind_lost_stop(s_, start);
        if (behind == start) return false;
        put("。", start);
        put("现", behind - (s_[behind - 1] == 'F' ? 1 : 3));  // F or Ｆ
        at_ = behind;
        space_ = none;
        is_last_wide_ = true;
        return true;
    }

    void other() {
        if (is_figure_or_letter(s_[at_])) return figure_or_letter();
        const std::size_t start = at_;
        const char32_t c = code_point_at(s_, at_);
        if (is_plain_mark(c)) return mark(c, start);
        if ((c == '(' || c == 0xFF08) && skip_reading(start)) return;
        if ((c == '?' || c == 0xFF1F) && mend_lost_stop(start)) return;
        if (c == '.' && variants_ && is_full_stop(s_, start)) {
            put("。", start);
            space_ = none;
            return;
        }
        const bool is_usual = is_wide_ascii(c) || (c > ' ' && c < 0x7F) || c == '\n';
        if (!is_usual) {
            if (c == '\r' || is_invisible(c)) return;
            if (is_space(c)) {
                if (space_ == none) space_ = start;
                return;
            }
        }
        // An empty line parts no more than a line end does.
        if (c == '\n' && variants_ && size_ > 0 && out_.text[size_ - 1] == '\n') {
            space_ = none;
            out_.parted.push_back(static_cast<std::uint32_t>(size_));
            return;
        }
        // A space means something only between two ASCII characters, figures and letters as wide as
        // a character among them: １５ １７:３１.
        const bool is_narrow = c < 0x80 || is_wide_figure_or_letter(c);
        if (space_ != none && !is_last_wide_ && is_narrow && c != '\n') put(" ", space_);
        space_ = none;
        is_last_wide_ = !is_narrow || c == '\n';
        if (c < 0x80)
            put_byte(static_cast<char>(c), start);
        else if (is_wide_ascii(c))
            put_byte(static_cast<char>(c - 0xFEE0), start);
        else
            put_form(folded_form(c), start);
    }

    /// 2024, A: most of what is no ideograph and no mark.
    void figure_or_letter() {
        if (space_ != none && !is_last_wide_) put(" ", space_);
        put_byte(s_[at_], at_);
        ++at_;
        is_last_wide_ = false;
        space_ = none;
    }

    /// A mark is never longer than its source, for which there is room.
    void mark(char32_t c, std::size_t from) {
        note(from, true);
        if (is_mark(c)) {
            std::memcpy(out_.text.data() + size_, s_.data() + from, 3);
            size_ += 3;
        } else {
            out_.text[size_++] = static_cast<char>(c - 0xFEE0);
        }
        is_last_wide_ = true;
        space_ = none;
    }

    /// What is copied from here on needs a run when something was left out or changed before.
    void begin_copy() { note(at_, true); }
    void note(std::size_t from, bool is_copied) {
        if (is_copied && is_copied_ && from - size_ == ahead_) return;
        out_.source.add(size_, from, is_copied);
        ahead_ = from - size_;
        is_copied_ = is_copied;
    }

    /// No longer than its source either.
    void put_byte(char byte, std::size_t from) {
        note(from, true);
        out_.text[size_++] = byte;
    }

    /// ⾒ is 見 and that is 见.
    void put_form(std::string form, std::size_t from) {
        if (variants_ && form.size() == 3 && is_ideograph_at(form, 0))
            replace_one(form.data(), variants_);
        put(form, from);
    }

    /// The form of one character; it is copied as far as its bytes are as many as there.
    void put(std::string_view form, std::size_t from) {
        note(from, form.size() <= size_of_character(s_[from]));
        grow(form.size());
        std::memcpy(out_.text.data() + size_, form.data(), form.size());
        size_ += form.size();
    }

    void grow(std::size_t more) {
        // The rest of the source may be copied into what is left.
        const std::size_t needed = size_ + more + (s_.size() - at_);
        if (needed + slack / 2 > out_.text.size()) out_.text.resize(needed + out_.text.size());
    }

    std::string_view s_;
    const char16_t* variants_;
    folded_text out_;
    std::size_t at_ = 0, size_ = 0;  ///< in the source, in the folded text
    static constexpr std::size_t none = SIZE_MAX;
    std::size_t space_ = none;  ///< where a space stands that was not yet put
    bool is_last_wide_ = true;  ///< the last character was none of ASCII, or a line feed
    bool is_copied_ = false;
    std::size_t ahead_ = 0;  ///< of the last run: source minus folded text
};

}  // namespace

std::size_t fold_map::run_at(std::size_t text) const {
    // The last one that does not begin behind it; each step is a choice between two numbers, and no
    // branch that would be guessed wrong every other time.
    std::size_t first = 0;
    for (std::size_t left = runs_.size(); left > 1;) {
        const std::size_t half = left / 2;
        first = runs_[first + half].text <= text ? first + half : first;
        left -= half;
    }
    return first;
}

std::size_t fold_map::operator[](std::size_t at) const {
    const run& r = runs_[run_at(at)];
    return r.source + (r.is_copied ? at - r.text : 0);
}

bool fold_map::is_inside_run(std::size_t at) const {
    const run& r = runs_[run_at(at)];
    return r.is_copied && at > r.text;
}

void fold_map::add(std::size_t text, std::size_t source, bool is_copied) {
    runs_.push_back(
        {static_cast<std::uint32_t>(text), static_cast<std::uint32_t>(source), is_copied});
}

void fold_map::add_part(std::size_t text, const fold_map& other, std::size_t begin,
                        std::size_t end) {
    if (begin >= end) return;
    std::size_t k = other.run_at(begin);
    add(text, other[begin], other.runs_[k].is_copied);
    for (++k; k < other.runs_.size() && other.runs_[k].text < end; ++k)
        add(text + (other.runs_[k].text - begin), other.runs_[k].source, other.runs_[k].is_copied);
}

void fold_map::shift_sources(std::size_t by) {
    for (run& r : runs_) r.source += static_cast<std::uint32_t>(by);
}

bool is_full_stop(std::string_view text, std::size_t at) {
    std::string_view before = text.substr(0, at);
    for (const std::string_view close : {")", "）"})
        if (before.ends_with(close)) before.remove_suffix(close.size());
    if (before.empty() || static_cast<unsigned char>(before.back()) < 0x80) return false;
    for (const std::string_view number :
         {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "条", "章", "节", "件", "附"})
        if (before.ends_with(number)) return false;
    std::size_t behind = at + 1;
    while (behind < text.size() && text[behind] == ' ') ++behind;
    if (behind == text.size()) return true;
    const char next = static_cast<char>(text[behind] | 0x20);
    return text[behind] != '.' && !(next >= 'a' && next <= 'z');
}

bool is_space_or_line_end(char32_t c) { return is_space(c) || c == '\n' || c == '\r'; }

folded_text fold(std::string_view s, const char16_t* variants) { return folder(s, variants).run(); }

}  // namespace yigui
