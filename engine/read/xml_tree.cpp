// pugixml parses a copy of the decoded text in place: offsets of its values are offsets of the
// text. Inside a value they drift where an entity or a line end was folded, so pieces() walks
// value and source side by side. DTD entities are not expanded by pugixml, and a DOCTYPE is refused
// where its format has none.
#include "read/xml_tree.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <pugixml.hpp>

#include "model/blank.h"
#include "read/faults.h"
#include "read/nesting.h"

namespace yigui::reading {
namespace {

constexpr std::size_t max_tag = 16u << 20;

/// Behind the last colon of a name.
std::string_view local(const char* name) {
    const char* begin = name;
    for (; *name; ++name)
        if (*name == ':') begin = name + 1;
    return {begin, static_cast<std::size_t>(name - begin)};
}

/// a == b, for names, most of which differ in their first letter: no call for those.
bool is_same(std::string_view a, std::string_view b) {
    return a.size() == b.size() && (a.empty() || (a.front() == b.front() && a == b));
}

/// Tags in the text, at most; and whether it has comments, CDATA or declarations.
struct first_look {
    std::size_t tags = 0;
    bool has_marks = false;
};
first_look look_at(std::string_view text) {
    first_look out;
    const char *at = text.data(), *const end = at + text.size();
    while (
        (at = static_cast<const char*>(std::memchr(at, '<', static_cast<std::size_t>(end - at))))) {
        ++out.tags;
        ++at;
        out.has_marks = out.has_marks || (at < end && *at == '!');
    }
    return out;
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

decoded_text decode_xml(std::string bytes) {
    const std::string name = declared_encoding(bytes);
    const bool is_other = !name.empty() && name != "UTF-8" && name != "utf-8";
    if (is_other && !is_valid_utf8(bytes))
        if (auto named = decode_as(bytes, name); named && named->replaced == 0)
            return std::move(*named);
    return decode(std::move(bytes));
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
};

namespace {

pugi::xml_node node_of(void* source) {
    return pugi::xml_node(static_cast<pugi::xml_node_struct*>(source));
}

/// What the limits and the format refuse, told from the text alone.
std::optional<fault> refused(const std::string& path, const nesting& n, const read_limits& limits,
                             const xml_tree::options& o) {
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
    return std::nullopt;
}

}  // namespace

xml_tree::xml_tree() : parsed_(std::make_unique<parsed>()) {}
xml_tree::xml_tree(xml_tree&&) noexcept = default;
xml_tree& xml_tree::operator=(xml_tree&&) noexcept = default;
xml_tree::~xml_tree() = default;

result<xml_tree> xml_tree::parse(const std::string& path, std::string bytes,
                                 const read_limits& limits, const options& o) {
    xml_tree out;
    out.parsed_->source = source_text(decode_xml(std::move(bytes)));
    const std::string_view text = out.parsed_->source.text();
    if (out.parsed_->source.decoded().replaced * 10 > text.size()) return unknown_encoding(path);
    // Few texts have so much or so odd markup that it has to be looked at before it is parsed.
    const first_look look = look_at(text);
    if (look.has_marks || look.tags > limits.elements || text.size() > max_tag) {
        const nesting n = nesting_of_xml(text);
        if (auto f = refused(path, n, limits, o)) return *f;
        out.declares_entities_ = n.declares_entities;
    }
    out.parsed_->buffer = text;
    const auto status = out.parsed_->doc.load_buffer_inplace(
        out.parsed_->buffer.data(), out.parsed_->buffer.size(),
        pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    out.nodes_.reserve(look.tags);
    out.words_.reserve(look.tags);
    const bool is_flat = status && out.flatten(limits.depth, o);
    if (!is_flat)
        if (auto f = refused(path, nesting_of_xml(text), limits, o)) return *f;
    if (status.status == pugi::status_no_document_element)
        return damaged(path, "XML 里没有元素", "the XML has no element", o.place);
    if (!status)
        return damaged(
            path, "不是完整的 XML", std::string("not well-formed: ") + status.description(),
            o.place + (o.place.empty() ? "" : " ") +
                line_of(text, static_cast<std::size_t>(std::max<long>(status.offset, 0))));
    if (!is_flat) return over_limit(path, "XML 嵌套太深", "XML nested too deep", o.place);
    return out;
}

std::uint32_t xml_tree::add(void* source, std::uint32_t parent,
                            const std::vector<std::string_view>* wanted) {
    const pugi::xml_node from = node_of(source);
    const pugi::xml_node_type type = from.type();
    words w;
    w.source = source;
    std::string_view all;
    const char* at = nullptr;
    if (type == pugi::node_element) {
        at = from.name();
        all = local(at);
        const auto is_it = [&](std::string_view one) { return is_same(one, all); };
        if (wanted && std::none_of(wanted->begin(), wanted->end(), is_it)) return none;
    } else if (type == pugi::node_pcdata || type == pugi::node_cdata) {
        all = at = from.value();
        if (all.empty()) return none;
        w.kind = type == pugi::node_cdata ? words::raw : words::text;
    } else {
        return none;
    }
    w.begin = all.data();
    w.size = static_cast<std::uint32_t>(all.size());
    node n;
    n.parent = parent;
    // Parsed in place, a value stands where it stood in the text.
    n.offset = static_cast<std::uint32_t>(at - parsed_->buffer.data());
    words_.push_back(w);
    nodes_.push_back(n);
    return static_cast<std::uint32_t>(nodes_.size() - 1);
}

bool xml_tree::flatten(unsigned most, const options& o) {
    const pugi::xml_node top = parsed_->doc.document_element();
    if (!top) return true;
    pugi::xml_node at = top;
    std::uint32_t parent = none, last = none;  // the node before, below the same parent
    // What is wanted in each element that is open.
    std::vector<const std::vector<std::string_view>*> wanted{nullptr};
    for (;;) {
        if (const std::uint32_t here = add(at.internal_object(), parent, wanted.back());
            here != none) {
            if (last != none)
                nodes_[last].next = here;
            else if (parent != none)
                nodes_[parent].first_child = here;
            last = here;
            const auto* inner =
                o.wanted_in && !is_text(here) ? o.wanted_in(words_of(here)) : nullptr;
            const bool is_closed = inner && inner->empty();
            if (const pugi::xml_node child = is_closed ? pugi::xml_node() : at.first_child()) {
                if (wanted.size() > most) return false;
                wanted.push_back(inner);
                parent = here;
                last = none;
                at = child;
                continue;
            }
        }
        pugi::xml_node next;
        while (at != top && !(next = at.next_sibling())) {
            at = at.parent();
            last = parent;
            parent = nodes_[last].parent;
            wanted.pop_back();
        }
        if (at == top) return true;
        at = next;
    }
}

const source_text& xml_tree::source() const { return parsed_->source; }

std::uint32_t xml_tree::child(std::uint32_t i, std::string_view wanted) const {
    if (i == none) return none;
    for (std::uint32_t c = nodes_[i].first_child; c != none; c = nodes_[c].next)
        if (is_same(words_of(c), wanted) && !is_text(c)) return c;
    return none;
}

std::string_view xml_tree::attribute_of(std::uint32_t i, std::string_view wanted) const {
    if (i == none) return {};
    const pugi::xml_node from = node_of(words_[i].source);
    for (pugi::xml_attribute a = from.first_attribute(); a; a = a.next_attribute())
        if (is_same(local(a.name()), wanted)) return a.value();
    return {};
}

std::vector<std::string_view> xml_tree::attribute_names(std::uint32_t i) const {
    std::vector<std::string_view> out;
    for (const auto& a : node_of(words_[i].source).attributes())
        if (const auto name = local(a.name()); name != "xmlns") out.push_back(name);
    return out;
}

std::string_view xml_tree::value_of(std::uint32_t i, std::string_view child_name) const {
    return attribute_of(child(i, child_name), "val");
}

std::string xml_tree::text_below(std::uint32_t i) const {
    if (i == none) return {};
    if (is_text(i)) return std::string(value(i));
    std::string out;
    // Nodes are in document order: those below stand in one stretch behind their ancestor.
    for (std::uint32_t k = i + 1; k < nodes_.size(); ++k) {
        std::uint32_t up = nodes_[k].parent;
        while (up != none && up > i) up = nodes_[up].parent;
        if (up != i) break;
        if (is_text(k)) out += value(k);
    }
    return out;
}

std::vector<xml_tree::piece> xml_tree::pieces(std::uint32_t i) const {
    std::vector<piece> out;
    const std::string_view shown_text = value(i);
    const bool is_raw = words_[i].kind == words::raw;
    const std::string_view text = source().text();
    std::size_t at = nodes_[i].offset, begin = at, v = 0;
    if (shown_text == text.substr(at, shown_text.size()) &&
        (is_raw || shown_text.find('&') == shown_text.npos)) {
        if (!shown_text.empty()) out.push_back({at, at + shown_text.size(), {}});
        return out;
    }
    while (v < shown_text.size() && at < text.size()) {
        const bool same = text[at] == shown_text[v];
        if (same && (text[at] != '&' || is_raw)) {
            ++at;
            ++v;
            continue;
        }
        if (begin < at) out.push_back({begin, at, {}});
        std::size_t end = at + 1, shown = 1;
        if (text[at] == '&') {
            const std::size_t stop = text.find(';', at);
            const bool folded =
                stop != std::string_view::npos && stop - at < 16 &&
                shown_text.substr(v, stop + 1 - at) != text.substr(at, stop + 1 - at);
            if (folded) {
                end = stop + 1;
                while (v + shown < shown_text.size() &&
                       (static_cast<unsigned char>(shown_text[v + shown]) & 0xC0) == 0x80)
                    ++shown;
            }
        } else if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            end = at + 2;
        }
        out.push_back({at, end, shown_text.substr(v, shown)});
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
            for (std::size_t k = from; wanted && k < nodes_.size(); ++k) {
                if (node_of(words_[k].source) != wanted) continue;
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
