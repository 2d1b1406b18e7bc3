// Titles that a narrow page broke over several lines, so that no line by itself looks like one, and
// the title at the end of a site's path (首页 > 民意征集 > 《…》意见征集). Asked only when no line is
// a title: whole lines are surer. Last comes what the file itself carries as its title.
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/title_line.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

using view = std::string_view;

/// May the line be a piece of a title?
bool is_piece(view line) {
    constexpr std::size_t longest = 130;  // bytes
    if (line.empty() || line.size() > longest || is_breadcrumb(line)) return false;
    return !has_one_of(line, {"。", ";", ":", "|", ">", "现将", "(一)", "一、"});
}

/// …公平竞争审查工作总 / 结: a narrow page leaves one character for the next line.
std::optional<stretch> with_last_character(const reading& r, stretch first) {
    constexpr std::size_t most = 3;  // bytes
    if (first.begin > r.body() || ends_like_title(r.at(first)) || first.end + 1 >= r.text().size())
        return std::nullopt;
    const stretch below = r.line_at(first.end + 1);
    if (below.size() == 0 || below.size() > most) return std::nullopt;
    const std::string said = std::string(r.at(first)) + std::string(r.at(below));
    if (!ends_like_title(said)) return std::nullopt;
    return stretch{first.begin, below.end};
}

/// The lines from one that opens a title to the one that ends it.
std::optional<stretch> joined_from(const reading& r, stretch first) {
    constexpr int most_lines = 5;
    constexpr std::size_t shortest = 24;  // bytes: 关于我们 is a menu's
    const view opening = r.at(first);
    if (opening.size() < shortest || !is_piece(opening)) return std::nullopt;
    if (!has_word(opening, "关于") && open_marks(opening) <= 0)
        return with_last_character(r, first);
    const bool is_whole = ends_like_title(opening) || opening.ends_with("》");
    if (open_marks(opening) == 0 && is_whole) return std::nullopt;
    stretch whole = first, last = first;
    for (int i = 0; i < most_lines; ++i) {
        if (last.end + 1 >= r.text().size()) return std::nullopt;
        last = r.line_at(last.end + 1);
        if (!is_piece(r.at(last))) return std::nullopt;
        whole.end = last.end;
        std::string said;
        for (const char c : r.at(whole))
            if (c != '\n') said += c;
        if (open_marks(said) == 0 && ends_like_title(said)) return whole;
    }
    return std::nullopt;
}

/// With the organs on the lines above a title that begins with its matter.
stretch with_organs_above(const reading& r, stretch whole) {
    constexpr std::size_t shortest = 12, longest = 60;  // bytes
    while (r.at(whole).starts_with("关于") && whole.begin > 1) {
        const stretch above = r.line_at(whole.begin - 1);
        const view said = r.at(above);
        if (said.size() < shortest || said.size() > longest || !ends_like_organ(said)) break;
        whole.begin = above.begin;
    }
    return whole;
}

}  // namespace

std::optional<stretch> broken_title(const reading& r) {
    constexpr int most_lines = 25;
    std::size_t at = r.body();
    for (int i = 0; i < most_lines && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        if (has_word(r.at(line), "。")) break;
        if (const auto whole = joined_from(r, line)) return with_organs_above(r, *whole);
    }
    return std::nullopt;
}

std::optional<stretch> title_in_path(const reading& r) {
    constexpr int most_lines = 4;
    std::size_t at = 0;
    for (int i = 0; i < most_lines && at < r.text().size(); ++i) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const view said = r.at(line);
        const std::size_t mark = said.rfind('>');
        if (mark == view::npos || said.find('>') == mark) continue;
        stretch name{line.begin + mark + 1, line.end};
        while (starts(r.text(), name.begin, " ")) ++name.begin;
        const view last = r.at(name);
        const bool asks = last.ends_with("意见征集") || last.ends_with("征求意见");
        if (has_one_of(last, {"《", "关于"}) && (asks || ends_like_title(last))) return name;
    }
    return std::nullopt;
}

std::optional<stated<std::string>> title_of_meta(const reading& r) {
    constexpr std::size_t shortest = 5;  // characters
    const auto it = r.doc().meta.find("title");
    if (it == r.doc().meta.end() || r.range().begin > 0 || count_code_points(it->second) < shortest)
        return std::nullopt;
    std::string t = it->second;
    for (const view cut : {" - ", "-", "_", "|"})
        if (const auto at = t.find(cut); at != std::string::npos && at > 15) t.resize(at);
    if (!ends_like_title(fold_variants(t).text)) return std::nullopt;
    return stated<std::string>{t, {}};
}

}  // namespace yigui::recognising
