// Of the tags and texts that the scan meets the wanted ones are kept; texts are views of the source
// but for those that stand for something else, which are kept beside it. pieces() walks such a text
// and the source side by side. A DOCTYPE is refused where its format has none. XPath is left to
// pugixml, which parses the text once more when it is asked.
#include "read/xml_tree.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <pugixml.hpp>

#include "model/blank.h"
#include "read/faults.h"
#include "read/nesting.h"
#include "read/xml_scan.h"

namespace yigui::reading {
namespace {

constexpr std::size_t max_tag = 16u << 20;

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

/// The character reference that a text begins with; in &#…&amp; the first & stands for itself.
std::string_view reference_in(std::string_view text) {
    constexpr std::size_t longest = 16;  // bytes
    const std::size_t stop = text.substr(0, longest).find(';');
    if (stop == text.npos || text.substr(1, stop).find('&') != text.npos) return {};
    return text.substr(0, stop + 1);
}

/// Words that stand for others, and these.
struct odd_words {
    std::size_t offset;  ///< in the text
    std::string shown;
};

/// What XPath is asked of.
struct selectable {
    std::string buffer;
    pugi::xml_document doc;
};

}  // namespace

struct xml_tree::content {
    source_text source{decoded_text{}};
    std::deque<odd_words> odd;  ///< ascending; a deque, since its strings are pointed to
    std::unique_ptr<selectable> selected_from;

    std::size_t offset_of(std::string_view words) const {
        return static_cast<std::size_t>(words.data() - source.text().data());
    }
    /// What the words of an attribute stand for.
    std::string_view value(std::string_view words) const {
        if (!is_odd(words, xml_words::value)) return words;
        const auto it = std::lower_bound(
            odd.begin(), odd.end(), offset_of(words),
            [](const odd_words& one, std::size_t offset) { return one.offset < offset; });
        return it->shown;
    }
};

namespace {

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

/// Makes the nodes.
class xml_tree::builder {
 public:
    builder(xml_tree& out, const read_limits& limits, const options& o)
        : out_(out), limits_(limits), options_(o), scan_(out.content_->source.decoded().text) {}

    /// Whether the text is well-formed and within the limits.
    bool run() {
        for (bool is_good = true; is_good;) {
            switch (scan_.next()) {
                case xml_scan::item::start:
                    is_good = element();
                    break;
                case xml_scan::item::end:
                    open_.pop_back();
                    break;
                case xml_scan::item::text:
                    is_good = text(words::text);
                    break;
                case xml_scan::item::raw:
                    is_good = text(words::raw);
                    break;
                case xml_scan::item::done:
                    return true;
                case xml_scan::item::wrong:
                    return false;
            }
        }
        return false;
    }
    const xml_scan& scan() const { return scan_; }

 private:
    /// An element that is kept and not yet ended.
    struct open_element {
        std::uint32_t node, last_child;
        const std::vector<std::string_view>* wanted;
    };

    bool element() {
        if (++elements_ > limits_.elements || open_.size() > limits_.depth) return false;
        const std::string_view whole = scan_.words(), name = local_name(whole);
        const bool is_second_root = open_.empty() && !out_.nodes_.empty();
        if (is_second_root || !is_wanted(name)) return skip();
        const auto node = add(whole, name, words::element);
        if (scan_.is_odd())
            for (xml_attributes a(whole.data() + whole.size()); a.next();) keep_odd(a.words());
        const auto* const inner = options_.wanted_in ? options_.wanted_in(name) : nullptr;
        if (inner && inner->empty()) return skip();
        open_.push_back({node, none, inner});
        return true;
    }
    /// Goes on to the end of the element just started.
    bool skip() {
        for (const std::size_t outside = scan_.depth() - 1;;) {
            const auto i = scan_.next();
            if (i == xml_scan::item::wrong) return false;
            if (i == xml_scan::item::start && ++elements_ > limits_.elements) return false;
            if (i == xml_scan::item::end && scan_.depth() == outside) return true;
        }
    }
    bool is_wanted(std::string_view name) const {
        const auto* const wanted = open_.empty() ? nullptr : open_.back().wanted;
        return !wanted || std::any_of(wanted->begin(), wanted->end(),
                                      [&](std::string_view one) { return is_same(one, name); });
    }

    bool text(words::kind_of kind) {
        // A CDATA section may stand outside of the element.
        if (open_.empty()) return true;
        if (open_.size() > limits_.depth) return false;
        const std::string_view all = scan_.words();
        const std::string_view shown = scan_.is_odd() ? keep_odd(all, kind) : all;
        if (!shown.empty()) add(all, shown, kind);
        return true;
    }
    std::string_view keep_odd(std::string_view all, words::kind_of kind) {
        const auto as = kind == words::raw ? xml_words::raw : xml_words::text;
        auto& odd = out_.content_->odd;
        odd.push_back({out_.content_->offset_of(all), xml_value(all, as)});
        return odd.back().shown;
    }
    void keep_odd(std::string_view value) {
        if (!is_odd(value, xml_words::value)) return;
        out_.content_->odd.push_back(
            {out_.content_->offset_of(value), xml_value(value, xml_words::value)});
    }

    std::uint32_t add(std::string_view whole, std::string_view shown, words::kind_of kind) {
        const auto here = static_cast<std::uint32_t>(out_.nodes_.size());
        node n;
        n.offset = static_cast<std::uint32_t>(out_.content_->offset_of(whole));
        if (!open_.empty()) {
            open_element& parent = open_.back();
            n.parent = parent.node;
            if (parent.last_child == none)
                out_.nodes_[parent.node].first_child = here;
            else
                out_.nodes_[parent.last_child].next = here;
            parent.last_child = here;
        }
        out_.nodes_.push_back(n);
        out_.words_.push_back({shown.data(), static_cast<std::uint32_t>(shown.size()), kind});
        return here;
    }

    xml_tree& out_;
    const read_limits& limits_;
    const options& options_;
    xml_scan scan_;
    std::vector<open_element> open_;
    std::size_t elements_ = 0;
};

xml_tree::xml_tree() : content_(std::make_unique<content>()) {}
xml_tree::xml_tree(xml_tree&&) noexcept = default;
xml_tree& xml_tree::operator=(xml_tree&&) noexcept = default;
xml_tree::~xml_tree() = default;

result<xml_tree> xml_tree::parse(const std::string& path, std::string bytes,
                                 const read_limits& limits, const options& o) {
    xml_tree out;
    out.content_->source = source_text(decode_xml(std::move(bytes)));
    const std::string_view text = out.content_->source.text();
    if (out.content_->source.decoded().replaced * 10 > text.size()) return unknown_encoding(path);
    builder b(out, limits, o);
    const bool is_whole = b.run();
    // Few texts have so much or so odd markup that it has to be looked at once more.
    if (!is_whole || b.scan().has_marks() || text.size() > max_tag) {
        const nesting n = nesting_of_xml(text);
        if (auto f = refused(path, n, limits, o)) return *f;
        out.declares_entities_ = n.declares_entities;
    }
    if (!is_whole && b.scan().problem())
        return damaged(
            path, "不是完整的 XML", std::string("not well-formed: ") + b.scan().problem(),
            o.place + (o.place.empty() ? "" : " ") + line_of(text, b.scan().problem_at()));
    if (!is_whole) return over_limit(path, "XML 嵌套太深", "XML nested too deep", o.place);
    if (out.nodes_.empty())
        return damaged(path, "XML 里没有元素", "the XML has no element", o.place);
    return out;
}

const source_text& xml_tree::source() const { return content_->source; }

std::uint32_t xml_tree::child(std::uint32_t i, std::string_view wanted) const {
    if (i == none) return none;
    for (std::uint32_t c = nodes_[i].first_child; c != none; c = nodes_[c].next)
        if (is_same(words_of(c), wanted) && !is_text(c)) return c;
    return none;
}

std::string_view xml_tree::attribute_of(std::uint32_t i, std::string_view wanted) const {
    if (i == none || is_text(i)) return {};
    for (xml_attributes a(words_[i].begin + words_[i].size); a.next();)
        if (is_same(a.name(), wanted)) return content_->value(a.words());
    return {};
}

std::vector<std::string_view> xml_tree::attribute_names(std::uint32_t i) const {
    std::vector<std::string_view> out;
    for (xml_attributes a(words_[i].begin + words_[i].size); a.next();)
        if (a.name() != "xmlns") out.push_back(a.name());
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
            const std::string_view reference = reference_in(text.substr(at));
            if (!reference.empty() && !shown_text.substr(v).starts_with(reference)) {
                end = at + reference.size();
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
    for (xml_attributes a(words_[i].begin + words_[i].size); a.next();) {
        if (a.name() != wanted) continue;
        const std::size_t begin = content_->offset_of(a.words());
        return {begin, begin + a.words().size()};
    }
    return {};
}

std::vector<xml_tree::selected> xml_tree::select(const std::string& xpath) const {
    auto& from = content_->selected_from;
    if (!from) {
        from = std::make_unique<selectable>();
        from->buffer = source().text();
        from->doc.load_buffer_inplace(from->buffer.data(), from->buffer.size(),
                                      pugi::parse_default | pugi::parse_ws_pcdata,
                                      pugi::encoding_utf8);
    }
    std::vector<selected> out;
    try {
        pugi::xpath_node_set found = pugi::xpath_query(xpath.c_str()).evaluate_node_set(from->doc);
        found.sort();
        for (const auto& f : found) {
            const pugi::xml_node wanted = f.attribute() ? f.parent() : f.node();
            // Parsed in place, its words stand where they stand in the text.
            const std::ptrdiff_t offset = wanted.offset_debug();
            const auto at = std::lower_bound(
                nodes_.begin(), nodes_.end(), offset,
                [](const node& n, std::ptrdiff_t o) { return std::ptrdiff_t{n.offset} < o; });
            if (at != nodes_.end() && std::ptrdiff_t{at->offset} == offset)
                out.push_back({static_cast<std::uint32_t>(at - nodes_.begin()),
                               std::string(f.attribute().name())});
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
