// The second half: rows to blocks. A line goes on in the next when it is full, and the next neither
// is indented nor stands apart in size, height or alignment; a page's end breaks no paragraph. A
// line counts as full when the first word of the next would not have fitted. Rows of several
// segments one below the other are a table when their left edges agree.
#include "read/page_layout.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "model/label.h"
#include "read/layout_lines.h"
#include "read/page_margins.h"

namespace yigui::reading {
namespace {

constexpr double most_leading = 2.4;  ///< em from line to line; drafts set wide have about 2.2

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool ends_sentence(std::string_view text) {
    for (const std::string_view mark :
         {"。", "；", "：", "！", "？", ";", ":", "!", "?", "”", "）", ")"})
        if (text.ends_with(mark)) return true;
    return false;
}

/// A label and nothing else: 第三条 set apart from its text by a wide gap.
bool is_only_label(std::string_view text) {
    const auto l = structure::read_label(text);
    return l && l.end >= text.size();
}

/// One line of running text and where it stands in its column.
struct text_line {
    double left = 0, top = 0, right = 0, bottom = 0, size = 0;
    double column_left = 0, column_right = 0;
    std::uint32_t page = 0;
    std::vector<laid_piece> pieces;
    std::string text;

    double left_gap() const { return (left - column_left) / size; }
    double right_gap() const { return (column_right - right) / size; }
};

text_line line_of(const row& r, double left, double right) {
    const segment& s = r.segments.front();
    text_line out{s.left, s.top, s.right, s.bottom, s.size, left, right, s.page, s.pieces, s.text};
    for (std::size_t i = 1; i < r.segments.size(); ++i) {
        const segment& more = r.segments[i];
        out.right = std::max(out.right, more.right);
        const std::size_t from = out.pieces.size();
        out.pieces.insert(out.pieces.end(), more.pieces.begin(), more.pieces.end());
        out.pieces[from].has_gap = true;
        out.text += more.text;
    }
    return out;
}

/// The em that the first piece of a line needs, which can't be parted: a word of letters or digits,
/// or one character with the marks in front that may not end a line and those behind it that may not
/// begin one.
double first_word(std::string_view text) {
    constexpr std::u32string_view opening = U"（《〈“‘「『【〔[(",
                                  closing = U"，。、；：！？）》〉”’」』】〕],.;:!?)%";
    const auto is_one_of = [](char32_t c, std::u32string_view list) {
        return list.find(c) != std::u32string_view::npos;
    };
    const auto width = [](char32_t c) { return c < 0x80 ? 0.6 : 1.0; };
    double em = -0.05;
    std::size_t at = 0, begin = 0;
    char32_t c = 0;
    const auto next = [&] {
        begin = at;
        return at < text.size() ? code_point_at(text, at) : 0;
    };
    while ((c = next()) != 0 && is_one_of(c, opening) && em < 3) em += width(c);
    if (c == 0) return em;
    if (c < 0x80) {
        for (at = begin; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 && em < 12;
             ++at)
            em += 0.6;
        return em + 0.55;
    }
    em += 1;
    while ((c = next()) != 0 && is_one_of(c, closing) && em < 4) em += width(c);
    return em;
}

class block_maker {
 public:
    explicit block_maker(laid_text& out) : out_(out) {}

    void column(const flow_column& c, double left, double right) {
        for (std::size_t i = 0; i < c.rows.size();) {
            const std::size_t end = table_end(c.rows, i);
            if (end > i + 1) {
                table(c.rows, i, end);
                i = end;
            } else {
                line(line_of(c.rows[i], left, right));
                ++i;
            }
        }
    }

    void leading(double em) { leading_ = em; }
    void body_size(double size) { body_size_ = size; }

    void finish() {
        if (open_.pieces.empty()) return;
        laid_block b;
        b.attributes.centred = is_centred(first_);
        b.attributes.right = !b.attributes.centred && is_right(first_);
        b.pieces = std::move(open_.pieces);
        out_.blocks.push_back(std::move(b));
        open_ = {};
    }

 private:
    // Running text.

    bool is_centred(const text_line& l) const {
        const double left = l.left_gap(), right = l.right_gap();
        const bool is_even = left > 1.2 && std::abs(left - right) < 1.5;
        return is_even && (left > 3.2 || l.size > 1.15 * body_size_);
    }
    bool is_right(const text_line& l) const {
        const double left = l.left_gap(), right = l.right_gap();
        return left > 8 && right < left * 0.6;
    }
    bool stands_apart(const text_line& l) const { return is_centred(l) || is_right(l); }

    bool continues(const text_line& a, const text_line& b) const {
        if (std::abs(a.size - b.size) > 0.13 * std::max(a.size, b.size)) return false;
        if (stands_apart(a) || stands_apart(b)) return false;
        // Nothing so narrow has lines that are full.
        if (b.column_right - b.column_left < 10 * b.size) return false;
        if (a.right_gap() > first_word(b.text)) return false;
        if (a.page == b.page && b.top > a.top) {
            const double step = (b.bottom - a.bottom) / b.size;
            if (step > std::max(1.35 * leading_, leading_ + 0.5)) return false;
        }
        const bool is_sentence = ends_sentence(a.text);
        const auto label = structure::read_label(b.text);
        // 一、 stands inside no sentence; 第三条 and （一） may be named in one.
        if (label && (is_sentence || label.style == structure::label_style::dun)) return false;
        // A block that is indented as a whole goes on where a sentence does.
        if (b.left_gap() > 0.8)
            return !is_sentence && std::abs(b.left_gap() - a.left_gap()) < 0.5 &&
                   a.right_gap() < 1.2;
        return true;
    }

    void line(text_line l) {
        if (open_.pieces.empty() || !continues(open_, l)) {
            finish();
            open_ = first_ = std::move(l);
            return;
        }
        const auto is_word = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        };
        // Digits are parted by the line's end, words are not.
        l.pieces.front().has_gap = is_word(open_.text.back()) && is_word(l.text.front()) &&
                                   !(open_.text.back() <= '9' && l.text.front() <= '9');
        l.pieces.insert(l.pieces.begin(), open_.pieces.begin(), open_.pieces.end());
        open_ = std::move(l);
    }

    // Tables.

    static bool is_table_row(const row& r) {
        return r.segments.size() >= 2 && !is_only_label(r.segments.front().text);
    }
    static bool agree(const row& a, const row& b) {
        for (std::size_t i = 1; i < a.segments.size(); ++i)
            for (std::size_t k = 1; k < b.segments.size(); ++k) {
                const segment &s = a.segments[i], &t = b.segments[k];
                const double em = std::max(s.size, t.size);
                if (std::abs(s.left - t.left) < em || std::abs(s.right - t.right) < em ||
                    std::abs(s.left + s.right - t.left - t.right) < em)
                    return true;
            }
        return false;
    }
    /// Whether a row of one segment goes on within a cell of the row above.
    static bool is_rest_of_cell(const row& above, const row& r) {
        if (r.segments.size() != 1) return false;
        const segment& s = r.segments.front();
        if (s.top - above.segments.front().bottom > 0.9 * s.size) return false;
        for (std::size_t i = 0; i < above.segments.size(); ++i) {
            const bool is_last = i + 1 == above.segments.size();
            if (std::abs(s.left - above.segments[i].left) < s.size)
                return is_last ? i > 0 : s.right < above.segments[i + 1].left;
        }
        return false;
    }

    /// Behind the last row of the table that begins at `begin`; `begin` + 1 when there is none.
    static std::size_t table_end(const std::vector<row>& rows, std::size_t begin) {
        if (!is_table_row(rows[begin])) return begin + 1;
        std::size_t end = begin + 1, full = 1, last = begin;
        while (end < rows.size()) {
            if (is_table_row(rows[end]) && agree(rows[last], rows[end])) {
                last = end++;
                ++full;
            } else if (is_rest_of_cell(rows[last], rows[end])) {
                ++end;
            } else {
                break;
            }
        }
        return full >= 2 ? end : begin + 1;
    }

    void table(const std::vector<row>& rows, std::size_t begin, std::size_t end) {
        finish();
        ++tables_;
        std::vector<double> edges;
        for (std::size_t i = begin; i < end; ++i)
            for (const segment& s : rows[i].segments) edges.push_back(s.left);
        std::sort(edges.begin(), edges.end());
        const double em = rows[begin].segments.front().size;
        std::vector<double> columns;
        for (const double e : edges)
            if (columns.empty() || e - columns.back() > 1.5 * em) columns.push_back(e);
        std::uint32_t number = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const bool is_rest =
                i > begin && rows[i].segments.size() == 1 && is_rest_of_cell(rows[i - 1], rows[i]);
            if (!is_rest) ++number;
            for (const segment& s : rows[i].segments) {
                const auto at = std::upper_bound(columns.begin(), columns.end(), s.left + 0.01);
                cell(s, number, static_cast<std::uint32_t>(at - columns.begin()), is_rest);
            }
        }
    }

    void cell(const segment& s, std::uint32_t row_number, std::uint32_t column, bool is_rest) {
        if (is_rest)
            for (std::size_t k = out_.blocks.size(); k-- > 0;) {
                laid_block& b = out_.blocks[k];
                if (b.attributes.table != tables_ || b.attributes.row != row_number) break;
                if (b.attributes.column != column) continue;
                b.pieces.insert(b.pieces.end(), s.pieces.begin(), s.pieces.end());
                return;
            }
        laid_block b;
        b.attributes.kind = block_kind::cell;
        b.attributes.table = tables_;
        b.attributes.row = row_number;
        b.attributes.column = column;
        b.pieces = s.pieces;
        out_.blocks.push_back(std::move(b));
    }

    laid_text& out_;
    text_line open_, first_;
    double leading_ = 1.5, body_size_ = 0;
    std::uint32_t tables_ = 0;
};

/// The edges of running text on a page: lines long enough to tell.
struct text_edges {
    double left = 0, right = 0;
    bool is_known = false;
};

/// The outermost edge that a second line shares within an em; one line alone may stick out.
double shared_edge(std::vector<double> edges, double em, double outwards) {
    std::sort(edges.begin(), edges.end(),
              [&](double a, double b) { return a * outwards > b * outwards; });
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        if (std::abs(edges[i] - edges[i + 1]) < 1.2 * em) return edges[i];
    return edges.front();
}

text_edges edges_of(const std::vector<row>& rows) {
    std::vector<double> lefts, rights, sizes;
    for (const row& r : rows) {
        if (r.segments.size() > 1 && !is_only_label(r.segments.front().text)) continue;
        lefts.push_back(r.left());
        if (r.right() - r.left() < 8 * r.segments.front().size) continue;
        rights.push_back(r.right());
        sizes.push_back(r.segments.front().size);
    }
    if (rights.empty()) return {};
    const double em = median(sizes);
    return {shared_edge(lefts, em, -1), shared_edge(rights, em, 1), true};
}

/// Whether some line begins about two characters behind that edge. When none does, every line may
/// be the indented first of its paragraph, and the margin on the right shows the edge.
bool has_indents(const std::vector<row>& rows, double left) {
    return std::any_of(rows.begin(), rows.end(), [&](const row& r) {
        const double em = (r.left() - left) / std::max(r.segments.front().size, 1e-6);
        return em > 1.2 && em < 2.8;
    });
}

/// What most lines of the paper have: edges, the step from line to line, the size of characters.
struct habits {
    text_edges edges;
    double leading = 1.5, size = 0;
};

habits habits_of(const std::vector<page_rows>& pages) {
    habits out;
    std::vector<double> lefts, rights, steps, sizes;
    for (const page_rows& p : pages) {
        if (const auto e = edges_of(p.rows); e.is_known) {
            lefts.push_back(e.left);
            rights.push_back(e.right);
        }
        for (std::size_t i = 0; i < p.rows.size(); ++i) {
            const segment& s = p.rows[i].segments.front();
            for (const segment& g : p.rows[i].segments)
                for (std::size_t k = 0; k < g.pieces.size(); ++k) sizes.push_back(g.size);
            if (i == 0) continue;
            const segment& above = p.rows[i - 1].segments.front();
            const double step = (s.bottom - above.bottom) / std::max(s.size, 1e-6);
            if (step > 0.8 && step < 4) steps.push_back(step);
        }
    }
    if (!lefts.empty()) out.edges = {median(lefts), median(rights), true};
    // In a paper of short paragraphs, each set apart, that is not the step between lines.
    if (!steps.empty()) out.leading = std::min(median(steps), most_leading);
    out.size = median(sizes);
    return out;
}

/// Whether the text of each page ends well above its foot: the next page was begun on purpose.
std::vector<bool> ended_early(const std::vector<page_rows>& pages) {
    constexpr double full = 0.8;  // of the page's height; official papers leave 35 mm of 297 below
    std::vector<bool> out;
    for (const page_rows& p : pages) {
        double bottom = 0;
        for (const row& r : p.rows)
            for (const segment& s : r.segments) bottom = std::max(bottom, s.bottom);
        out.push_back(bottom > 0 && bottom < full * p.height);
    }
    return out;
}

/// Marks the blocks that begin a page behind one that was ended early.
void mark_pages(std::vector<laid_block>& blocks, const std::vector<bool>& is_ended) {
    std::uint32_t last = 0;
    for (laid_block& b : blocks) {
        const std::uint32_t first = b.pieces.front().page;
        if (first > last) b.attributes.starts_page = is_ended[first - 1];
        last = std::max(last, b.pieces.back().page);
    }
}

}  // namespace

laid_text lay_out(const std::vector<page_boxes>& boxes) {
    std::vector<page_rows> pages;
    for (std::uint32_t p = 0; p < boxes.size(); ++p)
        pages.push_back({boxes[p].height, rows_of(boxes[p], p)});
    laid_text out;
    for (segment& s : take_margins(pages)) {
        laid_block b;
        b.attributes.kind = block_kind::header;
        b.pieces = std::move(s.pieces);
        out.margins.push_back(std::move(b));
    }
    const habits usual = habits_of(pages);
    const std::vector<bool> is_ended = ended_early(pages);
    block_maker maker(out);
    maker.leading(usual.leading);
    maker.body_size(usual.size);
    for (std::size_t p = 0; p < pages.size(); ++p) {
        auto columns = columns_of(std::move(pages[p].rows));
        for (const flow_column& c : columns) {
            text_edges own = edges_of(c.rows);
            if (!own.is_known) own = {c.left, c.right, true};
            if (columns.size() == 1 && usual.edges.is_known) {
                own.left = std::min(own.left, usual.edges.left);
                own.right = std::max(own.right, usual.edges.right);
                if (!has_indents(c.rows, own.left))
                    own.left = std::min(own.left, std::max(boxes[p].width - own.right, 0.0));
                // Short lines alone don't show the edge; margins are about as wide left and right.
                own.right = std::max(own.right, boxes[p].width - 1.5 * own.left);
            }
            maker.column(c, own.left, own.right);
        }
    }
    maker.finish();
    mark_pages(out.blocks, is_ended);
    return out;
}

}  // namespace yigui::reading
