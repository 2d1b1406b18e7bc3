// A text is cut at one width when no line is longer and several of the longest stop inside a
// sentence. In such a text every full line goes on, whatever its last word is; only the end of a
// sentence, a title above its addressee or number, and what the next line opens let it end.
// Rejected: to judge a line by its last words alone; titles and cells end like a torn sentence.
#include "read/cut_lines.h"

#include <algorithm>

#include "base/unicode.h"
#include "base/utf8.h"
#include "model/blank.h"
#include "model/line.h"
#include "read/page_margins.h"

namespace yigui::reading {
namespace {

using namespace std::literals;

struct printed_line {
    span whole, inner;  ///< with and without the white space around it
    std::size_t characters = 0;
    std::size_t columns = 0;
    std::size_t columns_of_print = 0;  ///< without the blanks that a conversion put around figures
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The blanks of 5 月 12 日: beside a figure, with an ideograph on their other side.
std::size_t blanks_around_figures(std::string_view line) {
    std::size_t n = 0;
    for (std::size_t at = 1; at + 1 < line.size(); ++at)
        n += line[at] == ' ' && ((is_digit(line[at - 1]) && (line[at + 1] & 0x80) != 0) ||
                                 (is_digit(line[at + 1]) && (line[at - 1] & 0x80) != 0));
    return n;
}

std::vector<printed_line> printed_lines(std::string_view text) {
    std::vector<printed_line> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t feed = std::min(text.find('\n', at), text.size());
        printed_line l;
        l.whole = {at, feed > at && text[feed - 1] == '\r' ? feed - 1 : feed};
        l.inner = without_blanks(text, l.whole);
        const std::string_view shown = text.substr(at, l.whole.size());
        l.characters = count_code_points(shown);
        l.columns = display_width(shown);
        l.columns_of_print = l.columns - blanks_around_figures(shown);
        out.push_back(l);
        at = feed + 1;
    }
    return out;
}

bool has_one_of(std::string_view s, std::initializer_list<std::string_view> what) {
    return std::any_of(what.begin(), what.end(),
                       [&](std::string_view w) { return s.find(w) != s.npos; });
}

bool opens_with_mark(std::string_view s) {
    static constexpr std::string_view marks[] = {"，", "。", "、", "；", "：", "）", "》",
                                                 "”",  "〉", "〕", ",",  ";",  ":",  ")"};
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](std::string_view m) { return s.starts_with(m); });
}

/// — 3 —
bool is_number_of_page(std::string_view s) {
    constexpr std::size_t longest = 30;  // bytes
    return s.size() <= longest && is_page_number(squeezed(s));
}

/// A row of a drawn table, a ruler, or the number of a page.
bool is_drawn(std::string_view s) {
    return is_number_of_page(s) ||
           has_one_of(s, {"|", "│", "┃", "─", "━", "---", "===", "___", "***", "\t", "://"});
}

class cut_finder {
 public:
    explicit cut_finder(std::string_view text) : text_(text), lines_(printed_lines(text)) {}

    /// By the measure that explains most of them.
    std::vector<std::size_t> feeds() const {
        std::vector<std::size_t> most;
        for (const auto measure :
             {&printed_line::characters, &printed_line::columns, &printed_line::columns_of_print})
            if (auto found = feeds_at(measure); found.size() > most.size()) most = std::move(found);
        return most;
    }

 private:
    using measure_of = std::size_t printed_line::*;

    std::string_view inner(std::size_t i) const {
        return text_.substr(lines_[i].inner.begin, lines_[i].inner.size());
    }

    /// The longest line; 0 when it is shorter than a line of text or longer than any page.
    std::size_t width(measure_of m) const {
        constexpr std::size_t shortest = 18, longest = 80;  // characters
        const std::size_t unit = m == &printed_line::characters ? 1 : 2;
        std::size_t out = 0;
        for (const auto& l : lines_) out = std::max(out, l.*m);
        return out < shortest * unit || out > longest * unit ? 0 : out;
    }

    /// What no program parts: a figure or a word, a character and the marks that close behind it.
    static std::string_view unbreakable(std::string_view next) {
        std::size_t end = 0;
        const auto is_letter = [](char c) {
            return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        };
        while (end < next.size() && is_letter(next[end])) ++end;
        if (end == 0 && !next.empty()) end = size_of_character(next.front());
        while (end < next.size() && opens_with_mark(next.substr(end)))
            end += size_of_character(next[end]);
        return next.substr(0, std::min(end, next.size()));
    }

    /// What begins the next line found no place on this one.
    bool is_full(std::size_t i, measure_of m, std::size_t width) const {
        const std::string_view next = unbreakable(inner(i + 1));
        const std::size_t needed =
            m == &printed_line::characters ? count_code_points(next) : display_width(next);
        return lines_[i].*m + needed > width;
    }

    /// Whether a full line goes on in the next.
    bool goes_on(std::size_t i) const {
        const std::string_view line = inner(i), next = inner(i + 1);
        if (line.empty() || next.empty() || is_drawn(line) || is_drawn(next)) return false;
        if (lines_[i + 1].inner.begin != lines_[i + 1].whole.begin) return false;  // an indent
        if (opens_with_mark(next)) return true;
        if (structure::ends_sentence(line) && !line.ends_with("》") && !line.ends_with("”") &&
            !line.ends_with("）") && !line.ends_with(")"))
            return false;
        if (structure::read_label(next) && !is_inside_figure(line, next)) return false;
        if (opens_field(next) || is_signed_row(line)) return false;
        int number = 0;
        if (structure::attachment_label(next, number) > 0) return false;
        return !ends_a_head(line, next);
    }

    /// 会签   某局   同意   陈某   9月11日: the row of a sheet ends with the day of who signed.
    static bool is_signed_row(std::string_view line) {
        const std::size_t first = line.find("   ");
        if (!line.ends_with("日") || first == line.npos) return false;
        const std::size_t behind = line.find_first_not_of(' ', first);
        return line.find("   ", behind) != line.npos && !has_one_of(line, {"，", ",", "。"});
    }

    static bool is_inside_figure(std::string_view line, std::string_view next) {
        return is_digit(line.back()) && is_digit(next.front());
    }

    /// 会签单位：…, and not 公布。  签名：
    static bool opens_field(std::string_view next) {
        constexpr std::size_t longest = 24;  // bytes of a field's name
        const std::string_view name = next.substr(0, std::min(next.find("："), next.find(':')));
        return name.size() < std::min(longest, next.size()) &&
               !has_one_of(name, {"。", "，", ",", "；", "《"});
    }

    /// A pair of marks that the next line closes.
    static bool leaves_open(std::string_view line, std::string_view next, std::string_view opening,
                            std::string_view closing) {
        const std::size_t open = line.rfind(opening), closed = next.find(closing);
        return open != line.npos && line.find(closing, open) == line.npos && closed != next.npos &&
               closed < next.find(opening);
    }

    /// …有效期的通知 above 各镇（街道）：, a number, or a text that it heads.
    static bool ends_a_head(std::string_view line, std::string_view next) {
        if (!structure::ends_like_document(line)) return false;
        return !has_one_of(line, {"，"sv, "。"sv, ","sv}) || structure::is_addressee(next) ||
               structure::is_number_line(next);
    }

    /// A line that stops inside a sentence: it or the next has a clause, and it has no end.
    bool is_open(std::size_t i) const {
        const std::string_view line = inner(i), next = inner(i + 1);
        if (!goes_on(i)) return false;
        if (opens_with_mark(next) || is_inside_figure(line, next)) return true;
        if (leaves_open(line, next, "《", "》") || leaves_open(line, next, "（", "）") ||
            leaves_open(line, next, "(", ")"))
            return true;
        return !structure::ends_sentence(line) &&
               (has_one_of(line, {"，", "。", "、", "；", ","}) || has_one_of(next, {"。", "，"}));
    }

    /// The indented first line of a paragraph that the next, without an indent, ends.
    bool is_half_a_paragraph(std::size_t i) const {
        constexpr std::size_t deepest = 4;  // characters; a signature stands deeper
        const auto& l = lines_[i];
        const std::size_t indent =
            count_code_points(text_.substr(l.whole.begin, l.inner.begin - l.whole.begin));
        return 0 < indent && indent <= deepest && is_open(i) && has_one_of(inner(i + 1), {"。"}) &&
               !structure::ends_sentence(inner(i));
    }

    std::vector<std::size_t> feeds_at(measure_of m) const {
        const std::size_t widest = width(m);
        std::vector<std::size_t> out;
        std::size_t open = 0;
        if (widest == 0) return out;
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            if (!is_full(i, m, widest) || !goes_on(i)) continue;
            open += is_half_a_paragraph(i) ? 2 : is_open(i) ? 1 : 0;
            out.push_back(lines_[i + 1].whole.begin - 1);
        }
        if (open + out.size() < 3 || open * 2 < out.size()) out.clear();
        return out;
    }

    std::string_view text_;
    std::vector<printed_line> lines_;
};

/// A line that fits no page: nobody set the text at a width, and nothing else need be measured.
bool has_endless_line(std::string_view text) {
    constexpr std::size_t endless = 320;  // bytes: 80 characters of four, which are 160 columns
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t feed = std::min(text.find('\n', at), text.size());
        if (feed - at > endless) return true;
        at = feed + 1;
    }
    return false;
}

}  // namespace

std::vector<std::size_t> feeds_set_by_width(std::string_view text) {
    if (has_endless_line(text)) return {};
    return cut_finder(text).feeds();
}

}  // namespace yigui::reading
