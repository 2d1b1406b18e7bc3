// A caret drawing shows one line: a diagnostic over several lines is marked to the end of its
// first. Tabs in the shown line become one space so that cells can be counted.
#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

#include "base/unicode.h"

namespace yigui {

line_table::line_table(std::string_view text) : text_(text), starts_{0} {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n') starts_.push_back(i + 1);
}

line_table::line_column line_table::at(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto it = std::upper_bound(starts_.begin(), starts_.end(), offset) - 1;
    const auto number = static_cast<std::size_t>(it - starts_.begin()) + 1;
    return {number, count_code_points(text_.substr(*it, offset - *it)) + 1};
}

std::string_view line_table::line(std::size_t number) const {
    if (number == 0 || number > starts_.size()) return {};
    const std::size_t begin = starts_[number - 1];
    std::size_t end = number < starts_.size() ? starts_[number] - 1 : text_.size();
    if (end > begin && text_[end - 1] == '\r') --end;
    return text_.substr(begin, end - begin);
}

namespace {

std::string plain(std::string_view line) {
    std::string s(line);
    for (char& c : s)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    return s;
}

std::string drawing(const std::string& file, const std::string& text, std::size_t begin,
                    std::size_t end) {
    if (text.empty()) return "  --> " + file + "\n";
    const line_table lines(text);
    const auto where = lines.at(begin);
    const std::string line = plain(lines.line(where.line));
    const std::size_t start = begin - (lines.line(where.line).data() - text.data());
    const std::size_t stop = std::min(line.size(), start + (end > begin ? end - begin : 0));
    const std::string number = std::to_string(where.line);
    const std::string gap(number.size(), ' ');
    std::string out = gap + " --> " + file + ":" + number + ":" + std::to_string(where.column) +
                      "\n" + gap + " |\n" + number + " | " + line + "\n" + gap + " | ";
    const std::size_t left = std::min(start, line.size());
    out.append(display_width(std::string_view(line).substr(0, left)), ' ');
    const unsigned width =
        stop > left ? display_width(std::string_view(line).substr(left, stop - left)) : 0;
    out.append(std::max(1u, width), '^');
    return out + "\n";
}

}  // namespace

bool diagnostics::has_errors() const {
    return std::any_of(list_.begin(), list_.end(),
                       [](const auto& d) { return d.how == diagnostic::level::error; });
}

std::string diagnostics::render(bool colour) const {
    std::vector<const diagnostic*> sorted;
    for (const auto& d : list_) sorted.push_back(&d);
    std::stable_sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) {
        return std::tie(a->file, a->begin, a->message) < std::tie(b->file, b->begin, b->message);
    });
    std::string out;
    for (const diagnostic* d : sorted) {
        const bool error = d->how == diagnostic::level::error;
        const char* word = error ? "错误" : d->how == diagnostic::level::warning ? "警告" : "说明";
        if (colour) out += error ? "\x1b[1;31m" : "\x1b[1;33m";
        out += word;
        if (colour) out += "\x1b[0m";
        out += ": " + d->message + "\n" + drawing(d->file, d->text, d->begin, d->end);
        for (const auto& p : d->also)
            out += "  另见: " + p.message + "\n" + drawing(p.file, p.text, p.begin, p.end);
        if (!d->hint.empty()) out += "  改法: " + d->hint + "\n";
        out += "\n";
    }
    return out;
}

namespace {

std::vector<char32_t> points(std::string_view s) {
    std::vector<char32_t> out;
    for (std::size_t i = 0; i < s.size();) out.push_back(code_point_at(s, i));
    return out;
}

std::size_t distance(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, change});
            diagonal = above;
        }
    }
    return row[b.size()];
}

}  // namespace

std::string nearest(std::string_view wrong, const std::vector<std::string>& known) {
    const auto w = points(wrong);
    std::size_t best = std::max<std::size_t>(1, w.size() / 3) + 1;
    std::string found;
    for (const auto& k : known) {
        const std::size_t d = distance(w, points(k));
        if (d < best) {
            best = d;
            found = k;
        }
    }
    return found;
}

}  // namespace yigui
