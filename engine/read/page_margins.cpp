// A line is a running header when the same words stand at the edge of at least half of the pages;
// digits are not folded, so that 附件1 and 附件2 on top of two pages stay text.
#include "read/page_margins.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/utf8.h"

namespace yigui::reading {
namespace {

constexpr double edge = 0.13;            ///< of the page's height, at its top and bottom
constexpr std::size_t edge_rows = 2;     ///< at most so many rows of an edge are looked at
constexpr double page_number_gap = 1.0;  ///< em of white that parts a page number from the text

bool is_one_of(char32_t c, std::u32string_view list) {
    return list.find(c) != std::u32string_view::npos;
}

/// Whether only margins lie between a row and the nearer edge of the page.
bool is_outermost(std::size_t i, std::size_t rows, const std::set<std::size_t>& gone) {
    return i == 0 || i + 1 == rows || gone.contains(i - 1) || gone.contains(i + 1);
}

/// The rows at the edges of a page, by their numbers: from the top down, from the bottom up.
std::vector<std::size_t> rows_at_edge(const page_rows& p) {
    std::vector<std::size_t> out, below;
    const std::size_t n = p.rows.size();
    for (std::size_t i = 0; i < n; ++i) {
        const bool is_first = i < edge_rows && p.rows[i].middle() < edge * p.height;
        const bool is_last = i + edge_rows >= n && p.rows[i].middle() > (1 - edge) * p.height;
        if (is_first) out.push_back(i);
        if (is_last && !is_first) below.insert(below.begin(), i);
    }
    out.insert(out.end(), below.begin(), below.end());
    return out;
}

/// Whether a row that reads like a page number stands apart from the rows beside it.
bool stands_alone(const page_rows& p, std::size_t i) {
    const segment& s = p.rows[i].segments.front();
    const auto far = [&](std::size_t k) {
        const segment& o = p.rows[k].segments.front();
        return std::max(s.top - o.bottom, o.top - s.bottom) > page_number_gap * s.size;
    };
    return (i == 0 || far(i - 1)) && (i + 1 >= p.rows.size() || far(i + 1));
}

}  // namespace

bool is_page_number(std::string_view text) {
    std::size_t digits = 0, others = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = code_point_at(text, at);
        if ((c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９'))
            ++digits;
        else if (is_one_of(c, U"-—–－―─·•.~～/|第页共,，"))
            ++others;
        else
            return false;
    }
    return digits > 0 && digits <= 6 && others <= 8;
}

std::vector<segment> take_margins(std::vector<page_rows>& pages) {
    std::map<std::string, std::set<std::size_t>> pages_with;
    for (std::size_t p = 0; p < pages.size(); ++p)
        for (const std::size_t i : rows_at_edge(pages[p]))
            for (const segment& s : pages[p].rows[i].segments) pages_with[s.text].insert(p);
    const auto repeats = [&](const segment& s) {
        const std::size_t n = pages_with[s.text].size();
        return n >= 2 && n * 2 >= pages.size();
    };
    std::vector<segment> out;
    std::set<std::string> seen;
    for (page_rows& p : pages) {
        std::set<std::size_t> gone;
        for (const std::size_t i : rows_at_edge(p)) {
            const auto& segments = p.rows[i].segments;
            // The number beside a running header goes with it.
            const bool is_header =
                std::any_of(segments.begin(), segments.end(), repeats) &&
                std::all_of(segments.begin(), segments.end(),
                            [&](const segment& s) { return repeats(s) || is_page_number(s.text); });
            const bool is_number =
                segments.size() == 1 && is_page_number(segments[0].text) && stands_alone(p, i);
            if (!is_outermost(i, p.rows.size(), gone) || (!is_header && !is_number)) continue;
            gone.insert(i);
            for (const segment& s : segments)
                if (!is_page_number(s.text) && seen.insert(s.text).second) out.push_back(s);
        }
        std::vector<row> left;
        for (std::size_t i = 0; i < p.rows.size(); ++i)
            if (!gone.contains(i)) left.push_back(std::move(p.rows[i]));
        p.rows = std::move(left);
    }
    return out;
}

}  // namespace yigui::reading
