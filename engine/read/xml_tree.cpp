// pugixml parses a copy of the decoded text in place: offsets of its values are offsets of the
// text. Inside a value they drift where an entity or a line end was folded, so pieces() walks
// value and source side by side. DTD entities are not expanded by pugixml, and a DOCTYPE is refused
// where its format has none.
#include "read/xml_tree.h"

#include <algorithm>
#include <pugixml.hpp>

#include "model/blank.h"
#include "read/faults.h"
#include "read/nesting.h"

namespace yigui::reading {
namespace {

constexpr std::size_t max_tag = 16u << 20;

std::string_view local(const char* name) {
    const std::string_view s(name);
    const std::size_t colon = s.rfind(':');
    return colon == std::string_view::npos ? s : s.substr(colon + 1);
}

std::string declared_encoding(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 200);
    if (!head.starts_with("<?xml")) return {};
    const std::size_t stop = head.find("?>");
    std::size_t at = head.substr(0, stop).find("encoding");
    if (at == std::string_view::npos) return {};
    at = head.find_first_of("\"'", at);
    if (at == std::string_view::npos) return {};
    const std::size_t end = head.find(head[at], at + 1);
    return end == std::string_view::npos ? "" : std::string(head.substr(at + 1, end - at - 1));
}

decoded_text decode_xml(std::string_view bytes) {
    const std::string name = declared_encoding(bytes);
    if (!name.empty() && !is_valid_utf8(bytes))
        if (auto named = decode_as(bytes, name); named && named->replaced == 0)
            return std::move(*named);
    return decode(bytes);
}

/// The line of an offset, for people.
std::string line_of(std::string_view text, std::size_t offset) {
    const auto n = std::count(
        text.begin(), text.begin() + static_cast<long>(std::min(offset, text.size())), '\n');
    return "第" + std::to_string(n + 1) + "行";
}

}  // namespace

struct xml_tree::parsed {
    source_text source{decoded_text{}};
    std::string buffer;
    pugi::xml_document doc;
    std::vector<pugi::xml_node> origins;  ///< of nodes_
};

xml_tree::xml_tree() : parsed_(std::make_unique<parsed>()) {}
xml_tree::xml_tree(xml_tree&&) noexcept = default;
xml_tree& xml_tree::operator=(xml_tree&&) noexcept = default;
xml_tree::~xml_tree() = default;

result<xml_tree> xml_tree::parse(const std::string& path, std::string_view bytes,
                                 const read_limits& limits, const options& o) {
    xml_tree out;
    out.parsed_->source = source_text(decode_xml(bytes));
    const std::string_view text = out.parsed_->source.text();
    if (out.parsed_->source.decoded().replaced * 10 > text.size()) return unknown_encoding(path);
    const nesting n = nesting_of_xml(text);
    if (n.declares_entities && !o.may_have_doctype)
        return damaged(path, "XML 自己声明了实体(可能是实体炸弹),不接受",
                       "the XML declares entities of its own (a possible bomb), refused", o.place);
    if (n.has_doctype && !o.may_have_doctype)
        return damaged(path, "XML 带有 DOCTYPE,不接受", "the XML has a DOCTYPE, refused", o.place);
    if (n.depth > limits.depth)
        return over_limit(path, "XML 嵌套 " + std::to_string(n.depth) + " 层",
                          "XML nested " + std::to_string(n.depth) + " deep", o.place);
    if (n.elements > limits.elements)
        return over_limit(path, "XML 有 " + std::to_string(n.elements) + " 个元素",
                          "XML of " + std::to_string(n.elements) + " elements", o.place);
    if (n.longest_tag > max_tag)
        return over_limit(path, "XML 的一个标签太长", "an XML tag is too long", o.place);
    out.declares_entities_ = n.declares_entities;
    out.parsed_->buffer = text;
    const auto status = out.parsed_->doc.load_buffer_inplace(
        out.parsed_->buffer.data(), out.parsed_->buffer.size(),
        pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (status.status == pugi::status_no_document_element)
        return damaged(path, "XML 里没有元素", "the XML has no element", o.place);
    if (!status)
        return damaged(
            path, "不是完整的 XML", std::string("not well-formed: ") + status.description(),
            o.place + (o.place.empty() ? "" : " ") +
                line_of(text, static_cast<std::size_t>(std::max<long>(status.offset, 0))));
    out.flatten();
    return out;
}

void xml_tree::flatten() {
    // A node is numbered when it is met; its last child so far is kept to link the next one.
    std::vector<std::uint32_t> last_child;
    pugi::xml_node at = parsed_->doc.document_element();
    const pugi::xml_node top = at;
    std::uint32_t parent = none;
    const auto add = [&](pugi::xml_node source) {
        const auto i = static_cast<std::uint32_t>(nodes_.size());
        node n;
        n.parent = parent;
        n.offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(source.offset_debug(), 0));
        if (source.type() == pugi::node_element) {
            n.name = local(source.name());
            n.first_attribute = static_cast<std::uint32_t>(attributes_.size());
            for (const auto& a : source.attributes())
                attributes_.push_back({local(a.name()), a.value()});
            n.attributes = static_cast<std::uint32_t>(attributes_.size()) - n.first_attribute;
        } else {
            n.value = source.value();
            n.is_raw = source.type() == pugi::node_cdata;
        }
        nodes_.push_back(n);
        parsed_->origins.push_back(source);
        last_child.push_back(none);
        if (parent != none) {
            if (last_child[parent] == none)
                nodes_[parent].first_child = i;
            else
                nodes_[last_child[parent]].next = i;
            last_child[parent] = i;
        }
        return i;
    };
    for (;;) {
        const auto type = at.type();
        std::uint32_t here = none;
        if (type == pugi::node_element || type == pugi::node_pcdata || type == pugi::node_cdata)
            here = add(at);
        if (here != none && at.first_child()) {
            parent = here;
            at = at.first_child();
            continue;
        }
        while (at != top && !at.next_sibling()) {
            at = at.parent();
            if (at == top) return;
            parent = nodes_[parent].parent;
        }
        if (at == top) return;
        at = at.next_sibling();
    }
}

const source_text& xml_tree::source() const { return parsed_->source; }

std::uint32_t xml_tree::child(std::uint32_t i, std::string_view wanted) const {
    if (i == none) return none;
    for (std::uint32_t c = nodes_[i].first_child; c != none; c = nodes_[c].next)
        if (nodes_[c].name == wanted) return c;
    return none;
}

std::string_view xml_tree::attribute_of(std::uint32_t i, std::string_view wanted) const {
    if (i == none) return {};
    for (std::uint32_t a = 0; a < nodes_[i].attributes; ++a)
        if (attributes_[nodes_[i].first_attribute + a].name == wanted)
            return attributes_[nodes_[i].first_attribute + a].value;
    return {};
}

std::vector<std::string_view> xml_tree::attribute_names(std::uint32_t i) const {
    std::vector<std::string_view> out;
    for (std::uint32_t a = 0; a < nodes_[i].attributes; ++a)
        if (const auto name = attributes_[nodes_[i].first_attribute + a].name; name != "xmlns")
            out.push_back(name);
    return out;
}

std::string_view xml_tree::value_of(std::uint32_t i, std::string_view child_name) const {
    return attribute_of(child(i, child_name), "val");
}

std::string xml_tree::text_below(std::uint32_t i) const {
    if (i == none) return {};
    if (is_text(i)) return std::string(nodes_[i].value);
    std::string out;
    // Nodes are in document order: those below stand in one stretch behind their ancestor.
    for (std::uint32_t k = i + 1; k < nodes_.size(); ++k) {
        std::uint32_t up = nodes_[k].parent;
        while (up != none && up > i) up = nodes_[up].parent;
        if (up != i) break;
        if (is_text(k)) out += nodes_[k].value;
    }
    return out;
}

std::vector<xml_tree::piece> xml_tree::pieces(std::uint32_t i) const {
    std::vector<piece> out;
    const node& n = nodes_[i];
    const std::string_view text = source().text();
    std::size_t at = n.offset, begin = at, v = 0;
    while (v < n.value.size() && at < text.size()) {
        const bool same = text[at] == n.value[v];
        if (same && (text[at] != '&' || n.is_raw)) {
            ++at;
            ++v;
            continue;
        }
        if (begin < at) out.push_back({begin, at, {}});
        std::size_t end = at + 1, shown = 1;
        if (text[at] == '&') {
            const std::size_t stop = text.find(';', at);
            const bool folded = stop != std::string_view::npos && stop - at < 16 &&
                                n.value.substr(v, stop + 1 - at) != text.substr(at, stop + 1 - at);
            if (folded) {
                end = stop + 1;
                while (v + shown < n.value.size() &&
                       (static_cast<unsigned char>(n.value[v + shown]) & 0xC0) == 0x80)
                    ++shown;
            }
        } else if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            end = at + 2;
        }
        out.push_back({at, end, n.value.substr(v, shown)});
        v += shown;
        at = begin = end;
    }
    if (begin < at) out.push_back({begin, at, {}});
    return out;
}

span xml_tree::attribute_place(std::uint32_t i, std::string_view wanted) const {
    if (i == none || is_text(i)) return {};
    const std::string_view text = source().text();
    const auto behind = [&](std::size_t at, auto is_in) {
        while (at < text.size() && is_in(text[at])) ++at;
        return at;
    };
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const auto is_name = [&](char c) {
        return !is_blank(c) && c != '=' && c != '>' && c != '/' && c != '"' && c != '\'';
    };
    // The source is well-formed here: name, then attributes each with = and quotes.
    for (std::size_t at = behind(nodes_[i].offset, is_name);;) {
        const std::size_t begin = behind(at, is_blank);
        const std::size_t end = behind(begin, is_name);
        const std::size_t open = text.find_first_of("\"'>", end);
        if (begin == end || open == std::string_view::npos || text[open] == '>') return {};
        const std::size_t close = text.find(text[open], open + 1);
        if (close == std::string_view::npos) return {};
        std::string_view name = text.substr(begin, end - begin);
        name.remove_prefix(name.rfind(':') + 1);
        if (name == wanted) return {open + 1, close};
        at = close + 1;
    }
}

std::vector<xml_tree::selected> xml_tree::select(const std::string& xpath) const {
    std::vector<selected> out;
    try {
        pugi::xpath_node_set found =
            pugi::xpath_query(xpath.c_str()).evaluate_node_set(parsed_->doc);
        found.sort();
        std::size_t from = 0;
        for (const auto& f : found) {
            const pugi::xml_node wanted = f.attribute() ? f.parent() : f.node();
            for (std::size_t k = from; wanted && k < parsed_->origins.size(); ++k) {
                if (parsed_->origins[k] != wanted) continue;
                out.push_back({static_cast<std::uint32_t>(k), std::string(f.attribute().name())});
                from = k;
                break;
            }
        }
    } catch (const pugi::xpath_exception&) {
        out.clear();
    }
    return out;
}

bool xml_tree::is_path(const std::string& xpath) {
    try {
        return pugi::xpath_query(xpath.c_str()).return_type() == pugi::xpath_type_node_set;
    } catch (const pugi::xpath_exception&) {
        return false;
    }
}

}  // namespace yigui::reading
