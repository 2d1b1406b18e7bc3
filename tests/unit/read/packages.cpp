// The ZIP writer stores and never deflates: 60 lines that can lie where a library would not.
#include "packages.h"

#include <array>
#include <boost/test/unit_test.hpp>

using namespace yigui;

namespace {

std::uint32_t crc_of(const std::string& bytes) {
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int k = 0; k < 8; ++k) crc = (crc >> 1) ^ ((crc & 1u) != 0 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

std::string little(std::uint64_t value, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
    return out;
}

/// The extra field that names the entry again.
std::string extra_of(const zip_item& z) {
    if (z.unicode_path.empty()) return {};
    return "up" + little(5 + z.unicode_path.size(), 2) + "\x01" + little(crc_of(z.name), 4) +
           z.unicode_path;
}

/// The fields that local and central headers share.
std::string shared_header(const zip_item& z) {
    const unsigned flags = (z.is_utf8 ? 0x800u : 0u) | (z.is_encrypted ? 1u : 0u);
    return little(20, 2) + little(flags, 2) + little(0, 2) + little(0x21, 4) +
           little(crc_of(z.bytes), 4) + little(z.bytes.size(), 4) + little(z.bytes.size(), 4) +
           little(z.name.size(), 2) + little(extra_of(z).size(), 2);
}

constexpr std::string_view relation_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relationships(const std::vector<std::pair<std::string, std::string>>& targets) {
    std::string out =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto& [type, target] : targets)
        out += "<Relationship Id=\"r" + type + "\" Type=\"" + std::string(relation_type) + type +
               "\" Target=\"" + target + "\"/>";
    return out + "</Relationships>";
}

std::string kind_of_block(const block& b) {
    switch (b.kind) {
        case block_kind::heading:
            return "h" + std::to_string(b.level);
        case block_kind::list_item:
            return "l";
        case block_kind::cell:
            return "c" + std::to_string(b.row) + "." + std::to_string(b.column);
        case block_kind::footnote:
            return "f";
        case block_kind::header:
            return "m";
        case block_kind::comment:
            return "r";
        case block_kind::page_meta:
            return "g";
        default:
            return "p";
    }
}

}  // namespace

std::string zip_of(const std::vector<zip_item>& items) {
    std::string out, directory;
    for (const zip_item& z : items) {
        const std::size_t at = out.size();
        const std::string header = shared_header(z);
        out += "PK\x03\x04" + header + z.name + extra_of(z) + z.bytes;
        directory += "PK\x01\x02" + little(z.unix_mode ? 0x0314 : 20, 2) + header + little(0, 6) +
                     little(std::uint64_t{z.unix_mode} << 16, 4) + little(at, 4) + z.name +
                     extra_of(z);
    }
    const std::size_t at = out.size();
    return out + directory + std::string("PK\x05\x06\0\0\0\0", 8) + little(items.size(), 2) +
           little(items.size(), 2) + little(directory.size(), 4) + little(at, 4) + little(0, 2);
}

std::string para(const std::string& text, const std::string& properties) {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") +
           "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string docx_of(const docx_parts& d) {
    const std::string open = " xmlns:w=\"" + d.main_namespace +
                             "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/"
                             "2006\" xmlns:wps=\"x-wps\">";
    std::vector<zip_item> items{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relationships({{"officeDocument", "word/document.xml"},
                                       {"core-properties", "docProps/core.xml"},
                                       {"extended-properties", "docProps/app.xml"}})},
        {"word/document.xml",
         "<w:document" + open + "<w:body>" + d.body + "</w:body></w:document>"}};
    std::vector<std::pair<std::string, std::string>> targets;
    const auto add = [&](const std::string& type, const std::string& root,
                         const std::string& content) {
        if (content.empty()) return;
        targets.emplace_back(type, type + ".xml");
        items.push_back(
            {"word/" + type + ".xml", "<w:" + root + open + content + "</w:" + root + ">"});
    };
    add("numbering", "numbering", d.numbering);
    add("styles", "styles", d.styles);
    add("footnotes", "footnotes", d.footnotes);
    add("header", "hdr", d.header);
    add("comments", "comments", d.comments);
    for (const auto& object : d.objects) targets.emplace_back("oleObject", object);
    items.push_back({"word/_rels/document.xml.rels", relationships(targets)});
    if (!d.core.empty())
        items.push_back(
            {"docProps/core.xml", "<cp:coreProperties>" + d.core + "</cp:coreProperties>"});
    if (!d.app.empty())
        items.push_back({"docProps/app.xml", "<Properties>" + d.app + "</Properties>"});
    return zip_of(items);
}

document read_good(const std::string& path, const std::string& bytes) {
    auto doc = read_bytes(path, bytes);
    if (doc.has_error()) BOOST_FAIL(path << ": " << doc.error().what << " " << doc.error().place);
    return *doc;
}

fault read_bad(const std::string& path, const std::string& bytes) {
    auto doc = read_bytes(path, bytes);
    if (doc.has_value()) BOOST_FAIL(path << " was read: " << doc->text);
    const fault f = doc.error();
    // Whatever is wrong, it is said in both languages and with a way out.
    BOOST_TEST(!f.what.empty());
    BOOST_TEST(!f.what_en.empty());
    BOOST_TEST(!f.remedy.empty());
    BOOST_TEST(!f.remedy_en.empty());
    return f;
}

std::string blocks_of(const document& doc) {
    std::string out;
    for (const block& b : doc.blocks)
        out += kind_of_block(b) + ":" + std::string(doc.at(b.range)) + "\n";
    return out;
}
