// Running text is what stands outside links in pieces of some length. From the root the search
// goes down as long as one child holds nearly all of it; a notice and its draft side by side stop
// it, so that neither is lost. Lists of names that portals use were tried as the way in and left:
// every portal has its own.
#include "read/html_page.h"

#include <algorithm>
#include <array>

#include "model/blank.h"

namespace yigui::reading {
namespace {

constexpr auto none = html_tree::none;

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& list) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

constexpr std::array<std::string_view, 13> never_text{
    "script", "style",  "noscript", "template", "iframe",   "object", "svg",
    "head",   "select", "button",   "textarea", "datalist", "audio"};
constexpr std::array<std::string_view, 3> noise_elements{"nav", "footer", "aside"};
constexpr std::array<std::string_view, 22> noise_names{
    "nav",       "navbar",  "navigation", "menu",       "footer",      "foot",
    "copyright", "sidebar", "crumbs",     "breadcrumb", "breadcrumbs", "search",
    "share",     "login",   "topbar",     "toolbar",    "qrcode",      "related",
    "recommend", "friends", "pagination", "position"};
constexpr std::array<std::string_view, 31> block_elements{
    "p",       "div",   "li",     "ul",   "ol",  "dl",     "dt",        "dd",
    "table",   "tbody", "thead",  "tr",   "td",  "th",     "tfoot",     "section",
    "article", "main",  "header", "h1",   "h2",  "h3",     "h4",        "h5",
    "h6",      "form",  "body",   "html", "pre", "center", "blockquote"};
constexpr std::array<std::string_view, 14> containers{
    "html",  "body",  "div", "section", "article", "main", "form",
    "table", "tbody", "tr",  "td",      "center",  "ul",   "#root"};

/// Bytes without ASCII white space.
std::size_t visible_size(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

bool hides(const html_tree& t, std::uint32_t i) {
    if (is_one_of(t.name(i), never_text) || t.has_attribute(i, "hidden")) return true;
    const std::string style = squeezed(t.attribute_of(i, "style"));
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

}  // namespace

bool is_block_element(std::string_view name) { return is_one_of(name, block_elements); }

std::vector<std::string> names_of(const html_tree& t, std::uint32_t i) {
    std::vector<std::string> out;
    std::string word;
    for (const std::string_view attribute : {"id", "class"}) {
        for (char c : std::string(t.attribute_of(i, attribute)) + " ") {
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
            if (c >= 'a' && c <= 'z') {
                word += c;
            } else if (!word.empty()) {
                out.push_back(std::move(word));
                word.clear();
            }
        }
    }
    return out;
}

html_page::html_page(const html_tree& t)
    : t_(t),
      hidden_(t.size()),
      noise_(t.size()),
      text_(t.size()),
      links_(t.size()),
      prose_(t.size()) {
    for (std::uint32_t i = 1; i < t.size(); ++i)
        hidden_[i] = hidden_[t.at(i).parent] || (!t.is_text(i) && hides(t, i));
    weigh();
    mark_noise();
    // Once more without what is noise.
    weigh();
    find_main();
}

void html_page::weigh() {
    std::fill(text_.begin(), text_.end(), 0);
    std::fill(links_.begin(), links_.end(), 0);
    std::fill(prose_.begin(), prose_.end(), 0);
    for (std::uint32_t i = t_.size(); i-- > 1;) {
        if (hidden_[i] || noise_[i]) continue;
        if (t_.is_text(i)) {
            const std::string_view s = t_.text(i);
            text_[i] = visible_size(s);
            const bool is_sentence =
                s.find("。") != std::string_view::npos || s.find("，") != std::string_view::npos;
            if (text_[i] >= 36 || is_sentence) prose_[i] = text_[i];
        }
        if (t_.name(i) == "a") {
            links_[i] = text_[i];
            prose_[i] = 0;
        }
        const std::uint32_t p = t_.at(i).parent;
        text_[p] += text_[i];
        links_[p] += links_[i];
        prose_[p] += prose_[i];
    }
}

void html_page::mark_noise() {
    for (std::uint32_t i = 1; i < t_.size(); ++i) {
        if (noise_[t_.at(i).parent]) noise_[i] = true;
        const bool is_element_of_noise = is_one_of(t_.name(i), noise_elements);
        if (noise_[i] || (!is_element_of_noise && !is_block_element(t_.name(i)))) continue;
        if (holds_the_paper(i)) continue;
        const auto names = names_of(t_, i);
        const bool is_named = is_element_of_noise ||
                              std::any_of(names.begin(), names.end(),
                                          [](const auto& n) { return is_one_of(n, noise_names); });
        const bool is_link_list =
            text_[i] > 60 && links_[i] * 10 > text_[i] * 8 && prose_[i] * 10 < text_[i];
        noise_[i] = is_named || is_link_list;
    }
}

bool html_page::holds_the_paper(std::uint32_t i) const {
    constexpr std::size_t long_prose = 600;
    const bool is_long = prose_[i] > long_prose;
    return prose_[i] * 2 > prose_[0] && (is_long || text_[i] * 10 > (text_[0] - links_[0]) * 8);
}

bool html_page::begins_document(std::uint32_t i) const {
    if (hidden_[i] || noise_[i] || t_.is_text(i)) return false;
    const std::string text = squeezed(t_.text_below(i)).substr(0, 3000);
    return text.find("第一条") != std::string::npos || text.starts_with("附件");
}

void html_page::find_main() {
    bool is_page = false;
    for (std::uint32_t i = 1; i < t_.size() && !is_page; ++i)
        is_page = t_.name(i) == "title" || t_.name(i) == "meta" || t_.name(i) == "link";
    if (!is_page) return;
    for (std::uint32_t at = 0;;) {
        std::uint32_t best = none;
        for (std::uint32_t c = t_.at(at).first_child; c != none; c = t_.at(c).next)
            if (is_one_of(t_.name(c), containers) && (best == none || prose_[c] > prose_[best]))
                best = c;
        if (best == none || prose_[best] == 0) break;
        const std::size_t rest = prose_[at] - prose_[best];
        if (rest > std::max<std::size_t>(prose_[at] / 10, 240) || rest >= prose_[best]) break;
        bool is_one_of_several = false;
        for (std::uint32_t c = t_.at(at).first_child; c != none; c = t_.at(c).next)
            is_one_of_several = is_one_of_several || (c != best && begins_document(c));
        if (is_one_of_several) break;
        main_ = at = best;
    }
    // A row or cell of a data table is no document: the table is.
    for (std::uint32_t up = main_; up != 0; up = t_.at(up).parent)
        if (t_.name(up) == "table" && is_data_table(up)) main_ = up;
}

bool html_page::is_data_table(std::uint32_t table) const {
    std::size_t cells = 0, in_row = 0, widest = 0, longest = 0;
    for (std::uint32_t i = table + 1; i < t_.at(table).end; ++i) {
        const std::string_view name = t_.name(i);
        if (name == "table") {
            if (prose_[i] * 2 > prose_[table]) return false;
            i = t_.at(i).end - 1;
        } else if (name == "tr") {
            in_row = 0;
        } else if (name == "td" || name == "th") {
            ++cells;
            widest = std::max(widest, ++in_row);
            longest = std::max(longest, prose_[i]);
        }
    }
    // One cell with nearly all the text of a long table: the page is laid out with it.
    const bool is_layout = longest >= 3000 && longest * 10 > prose_[table] * 8;
    return cells >= 2 && widest >= 2 && !is_layout;
}

}  // namespace yigui::reading
