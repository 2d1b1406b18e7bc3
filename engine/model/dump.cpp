// The one readable form of a document's hierarchy, used by tests and by `yigui explain`.
#include <array>

#include "base/unicode.h"
#include "yigui/document.h"

namespace yigui {
namespace {

constexpr std::array<std::string_view, 28> names{
    "document",   "doc_number", "title",     "note",       "addressee", "bian",   "zhang",
    "jie",        "tiao",       "kuan",      "xiang",      "mu",        "level1", "level2",
    "level3",     "level4",     "paragraph", "table",      "row",       "cell",   "attachment_list",
    "attachment", "signature",  "date_line", "annotation", "footnote",  "header", "page_meta"};

std::string_view name_of_node(node_kind k) {
    const auto i = static_cast<std::size_t>(k);
    return i < names.size() ? names[i] : "contents";
}

/// The first 24 characters, line feeds shown as ¶.
std::string shown(std::string_view text) {
    std::string out;
    std::size_t n = 0;
    for (std::size_t i = 0; i < text.size(); ++n) {
        if (n == 24) return out + "…";
        const char32_t c = code_point_at(text, i);
        if (c == U'\n')
            out += "¶";
        else
            append_utf8(out, c);
    }
    return out;
}

}  // namespace

std::string dump(const document& doc) {
    std::string out;
    for (const node& n : doc.nodes) {
        out.append(n.depth * 2, ' ');
        out += name_of_node(n.kind);
        if (!n.label.empty()) out += " [" + std::string(doc.at(n.label)) + "]";
        if (n.number != 0) out += " " + std::to_string(n.number);
        const span rest{n.label.empty() ? n.range.begin : n.label.end, n.range.end};
        std::string_view text = rest.begin < rest.end ? doc.at(rest) : std::string_view();
        out += " " + shown(text) + "\n";
    }
    return out;
}

}  // namespace yigui
