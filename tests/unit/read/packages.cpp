// What the packages hold beside the parts that a test names is the least that their readers ask for.
#include "packages.h"

#include <boost/test/unit_test.hpp>

using namespace yigui;

namespace {

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

std::string ofd_of(const ofd_parts& o) {
    const std::string open = " xmlns:ofd=\"" + o.name_space + "\">";
    std::string pages, common = o.common;
    std::vector<zip_item> items{{"OFD.xml", "<ofd:OFD" + open + "<ofd:DocBody><ofd:DocRoot>" +
                                                o.folder + "Document.xml</ofd:DocRoot>" + o.body +
                                                "</ofd:DocBody></ofd:OFD>"}};
    const std::string tpl =
        o.template_page.empty() ? "" : "<ofd:Template TemplateID=\"900\" ZOrder=\"Background\"/>";
    for (std::size_t i = 0; i < o.pages.size(); ++i) {
        const std::string where = "Pages/Page_" + std::to_string(i) + "/Content.xml";
        pages += "<ofd:Page ID=\"" + std::to_string(i + 1) + "\" BaseLoc=\"" + o.page_prefix +
                 where + "\"/>";
        items.push_back({o.folder + where, "<ofd:Page" + open + tpl + "<ofd:Content>" + o.pages[i] +
                                               "</ofd:Content></ofd:Page>"});
    }
    if (!tpl.empty()) {
        common += "<ofd:TemplatePage ID=\"900\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>";
        items.push_back(
            {o.folder + "Tpls/Tpl_0/Content.xml",
             "<ofd:Page" + open + "<ofd:Content>" + o.template_page + "</ofd:Content></ofd:Page>"});
    }
    items.push_back(
        {o.folder + "Document.xml", "<ofd:Document" + open +
                                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 "
                                        "210 297</ofd:PhysicalBox></ofd:PageArea>" +
                                        common + "</ofd:CommonData><ofd:Pages>" + pages +
                                        "</ofd:Pages>" + o.document + "</ofd:Document>"});
    items.insert(items.end(), o.more.begin(), o.more.end());
    return zip_of(items);
}

std::string ofd_line(double x, double y, const std::string& text, const std::string& more,
                     double size, std::string steps) {
    if (steps.empty()) steps = "g 200 " + std::to_string(size);
    return "<ofd:TextObject ID=\"" + std::to_string(int(y * 10 + x)) + "\" Boundary=\"" +
           std::to_string(x) + " " + std::to_string(y) + " 200 10\" Size=\"" +
           std::to_string(size) + "\" " + more + "><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"" +
           steps + "\">" + text + "</ofd:TextCode></ofd:TextObject>";
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
