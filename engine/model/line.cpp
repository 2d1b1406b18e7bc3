// Blocks become lines; a block that holds several articles or items (pages whose line breaks were
// lost) is cut where a label of the right form and the next number follows the end of a sentence.
// The number has to fit: （二） after （一）, so that a reference inside a sentence cuts nothing.
#include "model/line.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "base/eight.h"
#include "base/utf8.h"
#include "model/blank.h"

namespace yigui::structure {
namespace {

bool is_body_kind(const block& b) {
    switch (b.kind) {
        case block_kind::footnote:
        case block_kind::header:
        case block_kind::comment:
        case block_kind::page_meta:
        case block_kind::cell:
            return false;
        default:
            return b.table == 0;
    }
}

/// Cuts blocks at labels that continue the numbers seen so far.
class cutter {
 public:
    explicit cutter(std::vector<line>& out) : out_(&out) {}

    void add(const document& doc, std::size_t block) {
        const span whole = doc.blocks[block].range;
        const std::string_view text = doc.at(whole);
        line first = whole_block(doc, block);
        if (!first.is_body) {
            push(first, text);
            return;
        }
        see(first.label);
        const std::size_t behind = doc.text.size() - whole.end;
        std::size_t begin = 0;
        for (std::size_t at = first.label.end; at < text.size();) {
            at = next_place_of_mark(text, at, behind);
            if (at >= text.size()) break;
            const std::size_t mark = sentence_mark(text, at);
            if (mark == 0) {
                at += size_of_character(text[at]);
                continue;
            }
            std::size_t next = at + mark;
            while (next < text.size() && blank_at(text, next) > 0) next += blank_at(text, next);
            const label l = next < text.size() ? read_label(text.substr(next)) : label{};
            if (!l || !goes_on(l, text.substr(at, mark))) {
                at += mark;
                continue;
            }
            line piece = first;
            piece.range.end = whole.begin + at + mark;
            push(piece, text.substr(begin, at + mark - begin));
            first.range.begin = whole.begin + next;
            first.starts_block = false;
            first.label = l;
            see(l);
            begin = next;
            at = next + l.end;
        }
        first.range.end = whole.end;
        push(first, text.substr(begin));
    }

 private:
    static line whole_block(const document& doc, std::size_t block) {
        line l;
        l.block = block;
        l.is_body = is_body_kind(doc.blocks[block]);
        l.range = doc.blocks[block].range;
        if (l.is_body) l.label = read_label(doc.at(l.range));
        return l;
    }

    static std::size_t length_of(std::string_view text) {
        std::size_t n = 0;
#ifdef __AVX2__
        for (; text.size() >= eight::reach; text.remove_prefix(eight::reach))
            n += eight::begins_within(text.data());
#endif
        return n + count_code_points(text);
    }

    void push(line l, std::string_view text) {
        l.length = length_of(text);
        out_->push_back(l);
    }

    /// Where at or behind a place sentence_mark may find one. Few characters share its bytes, and 32
    /// places are looked at together; of the `behind` bytes behind the text none counts.
    static std::size_t next_place_of_mark(std::string_view text, std::size_t at,
                                          [[maybe_unused]] std::size_t behind) {
#ifdef __AVX2__
        constexpr std::size_t block = 32, last_byte = 2;
        const auto equal = [](__m256i all, char c) {
            return _mm256_cmpeq_epi8(all, _mm256_set1_epi8(c));
        };
        for (; at < text.size() && at + block + last_byte <= text.size() + behind; at += block) {
            const char* const from = text.data() + at;
            const auto all = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
            const auto last =
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + last_byte));
            const __m256i colon = _mm256_or_si256(
                _mm256_and_si256(equal(all, '\xEF'),
                                 _mm256_or_si256(equal(last, '\x9A'), equal(last, '\x9B'))),
                _mm256_or_si256(equal(all, ';'), equal(all, ':')));
            const __m256i stop =
                _mm256_or_si256(_mm256_and_si256(equal(all, '\xE3'), equal(last, '\x82')),
                                _mm256_and_si256(equal(all, '\xE2'), equal(last, '\x9D')));
            const auto found =
                static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_or_si256(colon, stop)));
            if (found != 0)
                return std::min(text.size(),
                                at + static_cast<std::size_t>(std::countr_zero(found)));
        }
#endif
        while (at < text.size() && sentence_mark(text, at) == 0) at += size_of_character(text[at]);
        return at;
    }

    static std::size_t sentence_mark(std::string_view text, std::size_t at) {
        const char c = text[at];
        if (c == ';' || c == ':') return 1;
        if (text.size() - at < 3) return 0;
        const char b = text[at + 1], d = text[at + 2];
        const bool is_mark = c == '\xE3'   ? b == '\x80' && d == '\x82'                   // 。
                             : c == '\xEF' ? b == '\xBC' && (d == '\x9A' || d == '\x9B')  // ：；
                                           : c == '\xE2' && b == '\x80' && d == '\x9D';   // ”
        return is_mark ? 3 : 0;
    }

    bool goes_on(const label& l, std::string_view mark) const {
        switch (l.style) {
            case label_style::tiao:
                return l.is_separated && mark != "：" && mark != ":" &&
                       (tiao_ == 0 || l.number == tiao_ + 1);
            case label_style::round:
                return l.number == round_ + 1 ||
                       (l.number == 1 && (mark == "：" || mark == ":" || mark == "。"));
            case label_style::dun:
                return mark == "。" && l.number == dun_ + 1;
            default:
                return false;
        }
    }

    void see(const label& l) {
        if (l.style == label_style::tiao) tiao_ = l.number;
        if (l.style == label_style::dun) dun_ = l.number;
        if (l.style == label_style::round) round_ = l.number;
        if (l.style == label_style::tiao || l.style == label_style::dun) round_ = 0;
    }

    std::vector<line>* out_;
    int tiao_ = 0, dun_ = 0, round_ = 0;
};

/// ==== 正文 ====, and addresses of pages.
bool may_be_rule(std::string_view text) {
    return text.find("===") != std::string_view::npos ||
           text.find("---") != std::string_view::npos || text.find("://") != std::string_view::npos;
}

/// The width at which lines were cut, when most long lines end inside a sentence; 0 when not.
std::size_t page_width(const document& doc, const std::vector<line>& lines) {
    std::vector<std::size_t> widths;
    std::size_t open = 0;
    for (const line& l : lines) {
        if (!l.is_body || l.length < 18 || l.length > 80) continue;
        if (is_page_field(doc.at(l.range)) || may_be_rule(doc.at(l.range))) continue;
        widths.push_back(l.length);
        open += !ends_sentence(doc.at(l.range));
    }
    if (widths.size() < 6 || open * 10 < widths.size() * 6) return 0;
    const std::size_t k = widths.size() * 8 / 10;
    std::nth_element(widths.begin(), widths.begin() + static_cast<long>(k), widths.end());
    return widths[k];
}

void find_continued(const document& doc, std::vector<line>& lines) {
    const std::size_t width = page_width(doc, lines);
    if (width == 0) return;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const line& above = lines[i - 1];
        line& l = lines[i];
        if (!l.is_body || !above.is_body || l.label) continue;
        if (above.length * 10 < width * 8 || above.length * 4 > width * 5) continue;
        const std::string_view text = doc.at(l.range);
        if (ends_sentence(doc.at(above.range)) || is_date_line(text) || is_number_line(text))
            continue;
        int number = 0;
        l.continues = attachment_label(text, number) == 0 && !is_page_field(text) &&
                      !may_be_rule(text) && !may_be_rule(doc.at(above.range)) &&
                      !is_page_field(doc.at(above.range));
    }
}

}  // namespace

std::vector<line> lines_of(const document& doc) {
    std::vector<line> out;
    out.reserve(doc.blocks.size());
    cutter cut(out);
    for (std::size_t i = 0; i < doc.blocks.size(); ++i) cut.add(doc, i);
    find_continued(doc, out);
    return out;
}

}  // namespace yigui::structure
