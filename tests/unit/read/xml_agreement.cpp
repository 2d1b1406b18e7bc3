#include "xml_agreement.h"

#include <pugixml.hpp>
#include <vector>

#include "base/unicode.h"
#include "read/xml_scan.h"

namespace {

using namespace yigui::reading;

/// One line a start, an end and a text, with offsets.
struct told {
    bool is_well_formed = false;
    std::string problem;
    std::string all;
    void add(char kind, std::string_view words, std::size_t offset) {
        all += kind + std::to_string(offset) + ":" + std::string(words) + "\n";
    }
    void attribute(std::string_view name, std::string_view value) {
        all += " " + std::string(name) + "=" + std::string(value) + "\n";
    }
};

told by_pugixml(std::string text) {
    told out;
    pugi::xml_document doc;
    const char* const begin = text.data();
    out.is_well_formed = !!doc.load_buffer_inplace(
        text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    const auto offset = [&](const char* at) { return static_cast<std::size_t>(at - begin); };
    const pugi::xml_node top = doc.document_element();
    for (pugi::xml_node at = top; out.is_well_formed;) {
        if (at.type() == pugi::node_element) {
            out.add('<', at.name(), offset(at.name()));
            for (const auto& a : at.attributes()) out.attribute(local_name(a.name()), a.value());
        } else if (*at.value()) {
            out.add('"', at.value(), offset(at.value()));
        }
        if (at.first_child()) {
            at = at.first_child();
            continue;
        }
        for (;; at = at.parent()) {
            if (at.type() == pugi::node_element) out.all += ">\n";
            if (at == top) return out;
            if (at.next_sibling()) break;
        }
        at = at.next_sibling();
    }
    return out;
}

told by_scan(const std::string& text) {
    told out;
    xml_scan scan(text);
    const auto offset = [&] { return static_cast<std::size_t>(scan.words().data() - text.data()); };
    for (bool is_inside = false, is_over = false;;) {
        const auto item = scan.next();
        const bool is_told = !is_over && (is_inside || item == xml_scan::item::start);
        if (item == xml_scan::item::done || item == xml_scan::item::wrong) {
            out.is_well_formed = item == xml_scan::item::done && is_over;
            out.problem = scan.problem() ? scan.problem() : "";
            return out;
        }
        if (!is_told) continue;
        is_inside = true;
        if (item == xml_scan::item::end) {
            out.all += ">\n";
            is_over = scan.depth() == 0;
        } else if (item == xml_scan::item::start) {
            out.add('<', scan.words(), offset());
            xml_attributes a(scan.words().data() + scan.words().size());
            while (a.next())
                out.attribute(a.name(), is_odd(a.words(), xml_words::value)
                                            ? xml_value(a.words(), xml_words::value)
                                            : a.words());
        } else {
            const auto kind = item == xml_scan::item::raw ? xml_words::raw : xml_words::text;
            const std::string shown =
                scan.is_odd() ? xml_value(scan.words(), kind) : std::string(scan.words());
            if (!shown.empty()) out.add('"', shown, offset());
        }
    }
}

}  // namespace

std::string difference(const std::string& text) {
    if (text.find('\0') != text.npos) return {};
    const told expected = by_pugixml(text), got = by_scan(text);
    if (got.problem == "Error parsing document type declaration") return {};
    if (expected.is_well_formed != got.is_well_formed)
        return got.is_well_formed ? "only the scan takes it" : "only pugixml takes it";
    if (!expected.is_well_formed || expected.all == got.all) return {};
    // Of a reference to no character pugixml makes some bytes.
    if (!yigui::is_valid_utf8(expected.all) || got.all.find("\uFFFD") != got.all.npos) return {};
    return "pugixml:\n" + expected.all + "scan:\n" + got.all;
}
