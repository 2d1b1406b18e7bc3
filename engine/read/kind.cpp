// Magic bytes first, then what a text begins with. A name decides only between plain text and
// Markdown, and for texts that begin like neither HTML nor XML.
#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "model/blank.h"
#include "read/formats.h"

namespace yigui::reading {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool has_no_case(std::string_view text, std::string_view what) {
    return std::search(text.begin(), text.end(), what.begin(), what.end(),
                       [](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

bool starts_no_case(std::string_view text, std::string_view what) {
    return text.size() >= what.size() && has_no_case(text.substr(0, what.size()), what);
}

constexpr std::pair<std::string_view, kind> magics[] = {
    {"PK\x03\x04", kind::zip},
    {"PK\x05\x06", kind::zip},
    {"PK\x07\x08", kind::zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", kind::ole2},
    {"%PDF-", kind::pdf},
    {"\x89PNG", kind::image},
    {"\xFF\xD8\xFF", kind::image},
    {"GIF8", kind::image},
    {"BM", kind::image},
    {"II*", kind::image},
    {"MM\0*", kind::image},
    {"Rar!", kind::archive},
    {"7z\xBC\xAF\x27\x1C", kind::archive},
    {"\x1F\x8B", kind::archive},
    {"{\\rtf", kind::binary},
};

/// The first kilobytes as ASCII where they are, for signs of markup (UTF-16 has every other byte).
std::string head_of(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        std::string out;
        for (const char c : bytes.substr(2, 4096))
            if (c != '\0') out += c;
        return out;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return std::string(bytes.substr(0, 4096));
}

/// The name of the first element, without its prefix: comments, declarations skipped.
std::string_view root_name(std::string_view t) {
    for (std::size_t at = t.find('<'); at != std::string_view::npos; at = t.find('<', at)) {
        const char c = at + 1 < t.size() ? t[at + 1] : '\0';
        if (c != '!' && c != '?') {
            const std::size_t end = t.find_first_of(" \t\r\n/>", at + 1);
            std::string_view name = t.substr(at + 1, std::min(end, t.size()) - at - 1);
            name.remove_prefix(name.rfind(':') + 1);
            return name;
        }
        const bool is_comment = t.substr(at).starts_with("<!--");
        at = t.find(is_comment ? "-->" : ">", at);
    }
    return {};
}

bool is_html_element(std::string_view name) {
    for (const std::string_view tag : {"html", "head", "body", "div", "p", "table", "tbody", "meta",
                                       "span", "script", "style", "link", "center", "font"})
        if (name.size() == tag.size() && starts_no_case(name, tag)) return true;
    return false;
}

/// A text copied with the tags of its page: they, and not its line ends, part its lines.
bool is_rest_of_page(std::string_view head) {
    if (head.find('<') == std::string_view::npos) return false;
    std::size_t tags = 0, line_ends = 0;
    for (std::size_t at = 0; at < head.size(); ++at) {
        if (head[at] == '\n') line_ends += at > 0 && head[at - 1] != '>' && head[at - 1] != '\r';
        if (head[at] != '<') continue;
        for (const std::string_view tag : {"<br>", "<br/>", "<br />", "</p>", "</div>"})
            tags += starts_no_case(head.substr(at), tag);
    }
    return tags >= 2 && line_ends * 2 <= tags;
}

bool is_named_as_page(std::string_view path) {
    for (const std::string_view ending : {".html", ".htm", ".shtml", ".xhtml"})
        if (has_ending(path, ending)) return true;
    return false;
}

/// The root decides: an Akoma Ntoso act has a <body> too.
kind markup_kind(const std::string& path, std::string_view head) {
    const span s = without_blanks(head, {0, head.size()});
    std::string_view t = head.substr(s.begin);
    // A saved page may have a line of its portal in front of its first element.
    if (!t.starts_with("<"))
        return is_named_as_page(path) && has_no_case(t, "</") ? kind::html : kind::text;
    const std::string_view root = root_name(t);
    const bool is_html_root = root.size() == 4 && starts_no_case(root, "html");
    if (is_html_root || starts_no_case(t, "<!doctype html")) return kind::html;
    if (t.starts_with("<?xml")) return kind::xml;
    if (is_named_as_page(path)) return kind::html;
    if (is_html_element(root)) return kind::html;
    if (has_ending(path, ".xml") || has_ending(path, ".akn")) return kind::xml;
    if (has_ending(path, ".md") || has_ending(path, ".txt")) return kind::text;
    if (t.size() < 2) return kind::text;
    return has_no_case(t, "</") || has_no_case(t, "/>") ? kind::xml : kind::text;
}

}  // namespace

std::string_view file_name(std::string_view path) {
    const std::size_t at = path.find_last_of("/\\!");
    return at == std::string_view::npos ? path : path.substr(at + 1);
}

bool has_ending(std::string_view path, std::string_view ending) {
    return path.size() >= ending.size() &&
           std::equal(ending.begin(), ending.end(), path.end() - static_cast<long>(ending.size()),
                      [](char a, char b) { return lower(a) == lower(b); });
}

kind kind_of(const std::string& path, std::string_view bytes) {
    if (bytes.empty()) return kind::empty;
    for (const auto& [magic, k] : magics) {
        if (!bytes.starts_with(magic)) continue;
        // Letters that a text may begin with need a control character to be believed.
        if (magic.size() == 2 && k == kind::image &&
            bytes.substr(0, 64).find('\0') == std::string_view::npos)
            continue;
        return k;
    }
    const bool is_utf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const std::string_view start = bytes.substr(0, 8192);
    if (!is_utf16 && start.find('\0') != std::string_view::npos)
        return decode(std::string(start)).encoding.starts_with("UTF-16") ? kind::text
                                                                         : kind::binary;
    if (has_ending(path, ".mht") || has_ending(path, ".mhtml") ||
        starts_no_case(bytes, "MIME-Version:"))
        return kind::binary;
    const std::string head = head_of(bytes);
    const kind k = markup_kind(path, head);
    if (k == kind::text && has_ending(path, ".md")) return kind::markdown;
    if (k == kind::text && is_rest_of_page(head)) return kind::html;
    return k;
}

}  // namespace yigui::reading
