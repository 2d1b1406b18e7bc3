// libxml2's HTML parser in its event form: its tree form keeps no offsets and stops without a word
// at depth 256. After each piece of text the parser's position is the piece's end, so the piece
// is looked for just before it; what is not found there is an entity. Nesting is held to the limit
// by a linear scan first.
#include "read/html_tree.h"

#include <libxml/HTMLparser.h>

#include <algorithm>

#include "read/faults.h"
#include "read/nesting.h"

namespace yigui::reading {
namespace {

std::string lower(std::string_view s) {
    std::string out(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// The charset that the page's head names; empty when it names none.
std::string declared_charset(std::string_view bytes) {
    const std::string head = lower(bytes.substr(0, 4096));
    std::size_t at = head.find("charset=");
    if (at == std::string::npos) return {};
    at += 8;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
    const std::size_t end = head.find_first_of("\"'; />", at);
    return end == std::string::npos ? std::string() : head.substr(at, end - at);
}

/// A page that is valid UTF-8 is UTF-8, whatever it declares: portals convert their pages and
/// forget the declaration.
decoded_text decode_html(std::string_view bytes) {
    const std::string name = declared_charset(bytes);
    if (!name.empty() && !is_valid_utf8(bytes)) {
        const bool is_chinese = name == "gb2312" || name == "gbk" || name == "gb18030";
        if (auto named = decode_as(bytes, is_chinese ? "gb18030" : name);
            named && named->replaced * 100 <= named->text.size())
            return std::move(*named);
    }
    return decode(std::string(bytes));
}

}  // namespace

/// Receives the parser's events and builds the tree.
struct html_events {
    html_tree& tree;
    std::size_t depth_limit;
    htmlParserCtxtPtr parser = nullptr;
    std::vector<std::uint32_t> open{0};
    std::vector<std::uint32_t> last_child{html_tree::none};
    std::size_t last = 0;  ///< where the last piece of text ended
    bool is_too_deep = false;

    std::uint32_t add(std::string name) {
        auto& nodes = tree.nodes_;
        const auto i = static_cast<std::uint32_t>(nodes.size());
        html_tree::node n;
        n.name = std::move(name);
        n.parent = open.back();
        n.end = i + 1;
        nodes.push_back(std::move(n));
        last_child.push_back(html_tree::none);
        std::uint32_t& before = last_child[open.back()];
        (before == html_tree::none ? nodes[open.back()].first_child : nodes[before].next) = i;
        before = i;
        return i;
    }

    void start(const xmlChar* name, const xmlChar** attributes) {
        if (open.size() > depth_limit) is_too_deep = true;
        if (is_too_deep) return;
        const std::uint32_t i = add(lower(reinterpret_cast<const char*>(name)));
        tree.nodes_[i].first_attribute = static_cast<std::uint32_t>(tree.attributes_.size());
        for (; attributes && *attributes; attributes += 2)
            tree.attributes_.emplace_back(
                lower(reinterpret_cast<const char*>(attributes[0])),
                attributes[1] ? reinterpret_cast<const char*>(attributes[1]) : "");
        tree.nodes_[i].attributes =
            static_cast<std::uint32_t>(tree.attributes_.size()) - tree.nodes_[i].first_attribute;
        open.push_back(i);
    }

    void end(const xmlChar* name) {
        const std::string wanted = lower(reinterpret_cast<const char*>(name));
        for (std::size_t k = open.size(); k-- > 1;)
            if (tree.nodes_[open[k]].name == wanted) {
                open.resize(k);
                return;
            }
    }

    void text(const xmlChar* chars, int length) {
        if (is_too_deep) return;
        const std::string_view piece(reinterpret_cast<const char*>(chars),
                                     static_cast<std::size_t>(length));
        const std::string_view all = tree.source_.text();
        const std::size_t here = std::min<std::size_t>(
            parser->input->consumed +
                static_cast<std::size_t>(parser->input->cur - parser->input->base),
            all.size());
        const std::uint32_t i = add("");
        auto& n = tree.nodes_[i];
        const std::size_t size = piece.size();
        std::size_t begin = here >= size ? here - size : 0;
        if (begin < last || all.compare(begin, size, piece) != 0)
            begin = all.substr(0, here).find(piece, last);
        if (begin != std::string_view::npos && all.compare(begin, size, piece) == 0) {
            n.begin_at = begin;
            n.end_at = begin + size;
        } else {
            const std::size_t entity = all.substr(0, here).rfind('&');
            n.begin_at = entity != std::string_view::npos && entity >= last ? entity : last;
            n.end_at = std::max(here, n.begin_at);
            n.shown = piece;
        }
        last = std::max(last, n.end_at);
    }
};

namespace {

htmlSAXHandler handlers() {
    htmlSAXHandler h{};
    h.startElement = [](void* to, const xmlChar* name, const xmlChar** attributes) {
        static_cast<html_events*>(to)->start(name, attributes);
    };
    h.endElement = [](void* to, const xmlChar* name) { static_cast<html_events*>(to)->end(name); };
    h.characters = [](void* to, const xmlChar* chars, int length) {
        static_cast<html_events*>(to)->text(chars, length);
    };
    h.ignorableWhitespace = h.characters;
    return h;
}

}  // namespace

result<html_tree> html_tree::parse(const std::string& path, std::string_view bytes,
                                   const read_limits& limits) {
    html_tree out(decode_html(bytes));
    const std::string_view text = out.source_.text();
    const nesting n = nesting_of_html(text);
    if (n.depth > limits.depth)
        return over_limit(path, "HTML 嵌套超过 " + std::to_string(limits.depth) + " 层",
                          "HTML nested deeper than " + std::to_string(limits.depth));
    out.nodes_.emplace_back();
    out.nodes_[0].name = "#root";
    html_events events{out, limits.depth * 2u};
    htmlSAXHandler h = handlers();
    // The library asks to be set up before two threads use it; without that they may wait for
    // each other for ever.
    static const bool is_ready = (xmlInitParser(), true);
    (void)is_ready;
    htmlParserCtxtPtr parser =
        htmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size()));
    if (!parser) return damaged(path, "不能按 HTML 读取", "can't be read as HTML");
    events.parser = parser;
    htmlCtxtUseOptions(parser, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_IGNORE_ENC);
    // The text is UTF-8 already; without this the parser would guess ISO 8859-1.
    parser->charset = XML_CHAR_ENCODING_UTF8;
    htmlSAXHandlerPtr own = parser->sax;
    parser->sax = &h;
    parser->userData = &events;
    htmlParseDocument(parser);
    parser->sax = own;
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
    if (events.is_too_deep) return over_limit(path, "HTML 嵌套太深", "HTML nested too deep");
    for (std::uint32_t i = out.size(); i-- > 1;) {
        node& parent = out.nodes_[out.nodes_[i].parent];
        parent.end = std::max(parent.end, out.nodes_[i].end);
    }
    return out;
}

std::string_view html_tree::text(std::uint32_t i) const {
    const node& n = nodes_[i];
    return n.shown.empty() ? source_.text().substr(n.begin_at, n.end_at - n.begin_at)
                           : std::string_view(n.shown);
}

std::string_view html_tree::attribute_of(std::uint32_t i, std::string_view wanted) const {
    for (std::uint32_t a = 0; a < nodes_[i].attributes; ++a) {
        const auto& [name, value] = attributes_[nodes_[i].first_attribute + a];
        if (name == wanted) return value;
    }
    return {};
}

bool html_tree::has_attribute(std::uint32_t i, std::string_view wanted) const {
    for (std::uint32_t a = 0; a < nodes_[i].attributes; ++a)
        if (attributes_[nodes_[i].first_attribute + a].first == wanted) return true;
    return false;
}

std::string html_tree::text_below(std::uint32_t i) const {
    std::string out;
    for (std::uint32_t k = i; k < nodes_[i].end; ++k)
        if (is_text(k)) out += text(k);
    return out;
}

}  // namespace yigui::reading
