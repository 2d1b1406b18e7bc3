// The scan knows tags, quotes, comments, CDATA and declarations and nothing else. For HTML open
// names are kept on a stack, so that a </div> also closes the unclosed inline elements in it.
#include "read/nesting.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace yigui::reading {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t behind(std::string_view text, std::size_t at, std::string_view what) {
    const std::size_t end = text.find(what, at);
    return end == npos ? text.size() : end + what.size();
}

/// The > that ends the tag at `at`, quotes respected.
std::size_t tag_end(std::string_view text, std::size_t at) {
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at;
        }
    }
    return text.size();
}

/// Behind the > of a DOCTYPE, its internal subset skipped.
std::size_t doctype_end(std::string_view text, std::size_t at, nesting& out) {
    out.has_doctype = true;
    int brackets = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '[') ++brackets;
        if (text[at] == ']') --brackets;
        if (text.compare(at, 8, "<!ENTITY") == 0) out.declares_entities = true;
        if (text[at] == '>' && brackets <= 0) return at + 1;
    }
    return text.size();
}

bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string name_at(std::string_view text, std::size_t at) {
    std::string out;
    while (at < text.size() && out.size() < 24 &&
           (is_name_start(text[at]) || (text[at] >= '0' && text[at] <= '9') || text[at] == '-')) {
        const char c = text[at++];
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return out;
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Elements without content, or whose end tag is commonly left out and implied.
bool needs_no_end(std::string_view name) {
    return is_one_of(name, {"area",   "base",  "br",    "col",   "embed",  "hr",      "img",
                            "input",  "link",  "meta",  "param", "source", "track",   "wbr",
                            "p",      "li",    "td",    "th",    "tr",     "dt",      "dd",
                            "option", "thead", "tbody", "tfoot", "frame",  "basefont"});
}

}  // namespace

nesting nesting_of_xml(std::string_view text) {
    nesting out;
    std::size_t depth = 0;
    for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at)) {
        if (text.compare(at, 4, "<!--") == 0) {
            at = behind(text, at + 4, "-->");
        } else if (text.compare(at, 9, "<![CDATA[") == 0) {
            at = behind(text, at + 9, "]]>");
        } else if (text.compare(at, 2, "<?") == 0) {
            at = behind(text, at + 2, "?>");
        } else if (text.compare(at, 2, "<!") == 0) {
            at = doctype_end(text, at + 2, out);
        } else {
            const std::size_t end = tag_end(text, at + 1);
            out.longest_tag = std::max(out.longest_tag, end - at);
            if (text.compare(at, 2, "</") == 0) {
                if (depth > 0) --depth;
            } else {
                ++out.elements;
                if (end == 0 || text[end - 1] != '/') out.depth = std::max(out.depth, ++depth);
            }
            at = end;
        }
    }
    return out;
}

nesting nesting_of_html(std::string_view text) {
    nesting out;
    std::vector<std::string> open;
    std::map<std::string, std::size_t> count;  // of each name in `open`: a stray </x> costs nothing
    for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at)) {
        if (text.compare(at, 4, "<!--") == 0) {
            at = behind(text, at + 4, "-->");
            continue;
        }
        const bool closes = text.compare(at, 2, "</") == 0;
        const std::size_t name_begin = at + (closes ? 2 : 1);
        if (name_begin >= text.size() || !is_name_start(text[name_begin])) {
            ++at;
            continue;
        }
        const std::string name = name_at(text, name_begin);
        const std::size_t end = tag_end(text, name_begin);
        out.longest_tag = std::max(out.longest_tag, end - at);
        at = end;
        if (needs_no_end(name) || (end > 0 && end < text.size() && text[end - 1] == '/')) continue;
        if (closes) {
            for (bool found = count[name] == 0; !found; open.pop_back()) {
                found = open.back() == name;
                --count[open.back()];
            }
            continue;
        }
        if (is_one_of(name, {"script", "style", "textarea", "title"})) {
            at = std::min(text.find("</", end), text.size());
            while (at < text.size() && name_at(text, at + 2) != name)
                at = std::min(text.find("</", at + 2), text.size());
            continue;
        }
        open.push_back(name);
        ++count[name];
        out.depth = std::max(out.depth, open.size());
        // Deeper than any limit asks for: the rest tells nothing new.
        if (open.size() > 4096) return out;
    }
    return out;
}

}  // namespace yigui::reading
