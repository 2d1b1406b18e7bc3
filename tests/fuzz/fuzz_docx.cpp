// Any XML as the parts of a DOCX. The input is cut at form feeds into document, numbering, styles
// and footnotes, which stand in one Flat OPC file: the walker meets them as from a ZIP, and the
// fuzzer need not learn to deflate. Inputs that begin with PK go the other way.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sound.h"

namespace {

std::string flat(std::string_view bytes) {
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at <= bytes.size() && pieces.size() < 4;) {
        const std::size_t end = std::min(bytes.find('\f', at), bytes.size());
        pieces.push_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    const auto part = [](const std::string& name, std::string_view content) {
        return "<pkg:part pkg:name=\"/" + name + "\"><pkg:xmlData>" + std::string(content) +
               "</pkg:xmlData></pkg:part>";
    };
    static const std::string names[] = {"document", "numbering", "styles", "footnotes"};
    std::string relations = "<Relationships>", out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        out += part("word/" + names[i] + ".xml", pieces[i]);
        if (i > 0)
            relations +=
                "<Relationship Type=\"/" + names[i] + "\" Target=\"" + names[i] + ".xml\"/>";
    }
    return "<?xml version=\"1.0\"?><pkg:package>" +
           part("_rels/.rels",
                "<Relationships><Relationship Type=\"/officeDocument\" "
                "Target=\"word/document.xml\"/></Relationships>") +
           part("word/_rels/document.xml.rels", relations + "</Relationships>") + out +
           "</pkg:package>";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string source = bytes.starts_with("PK") ? std::string(bytes) : flat(bytes);
    if (const auto doc = yigui::read_bytes("a.xml", source, fuzz_limits()); doc.has_value())
        must_be_sound(*doc, source.size());
    return 0;
}
