#include "written_as.h"

#include <iconv.h>

#include <stdexcept>

#include "../unit/read/packages.h"
#include "base/markup.h"
#include "base/utf8.h"
#include "pdf_writer.h"
#include "typeset.h"

namespace {

std::string joined(const paragraphs& all, const std::string& before, const std::string& after,
                   bool is_markup) {
    std::string out;
    for (const auto& p : all) out += before + (is_markup ? yigui::as_markup(p) : p) + after;
    return out;
}

std::string plain(const paragraphs& all) { return joined(all, "", "\n", false); }

std::string encoded(const std::string& utf8, const char* encoding, const std::string& bom) {
    const iconv_t converter = ::iconv_open(encoding, "UTF-8");
    if (converter == reinterpret_cast<iconv_t>(-1)) throw std::runtime_error(encoding);
    std::string in = utf8, out(utf8.size() * 2 + 16, '\0');
    char *from = in.data(), *to = out.data();
    std::size_t left = in.size(), room = out.size();
    const auto failed = ::iconv(converter, &from, &left, &to, &room);
    ::iconv_close(converter);
    if (failed == static_cast<std::size_t>(-1)) throw std::runtime_error("not in " + utf8);
    out.resize(out.size() - room);
    return bom + out;
}

std::string docx_body(const paragraphs& all) {
    return joined(all, "<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>", true);
}

std::string flat_opc(const paragraphs& all) {
    const auto part = [](const std::string& name, const std::string& content) {
        return "<pkg:part pkg:name=\"" + name + "\"><pkg:xmlData>" + content +
               "</pkg:xmlData></pkg:part>";
    };
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<?mso-application progid=\"Word.Document\"?>\n<pkg:package "
           "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">" +
           part("/_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                "relationships\"><Relationship Id=\"rId1\" "
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                "officeDocument\" Target=\"word/document.xml\"/></Relationships>") +
           part(
               "/word/document.xml",
               "<w:document "
               "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
                   docx_body(all) + "</w:body></w:document>") +
           "</pkg:package>";
}

std::string akoma_ntoso(const paragraphs& all) {
    return "<?xml version=\"1.0\"?><akomaNtoso "
           "xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc "
           "name=\"normative\"><mainBody>" +
           joined(all, "<p>", "</p>", true) + "</mainBody></doc></akomaNtoso>";
}

/// A portal's page: menus above, the paper in its main element, a footer below.
std::string page(const paragraphs& all, const std::string& charset) {
    return "<!DOCTYPE html><html><head><meta charset=\"" + charset +
           "\"><title>政府网站</title></head><body><div class=\"nav\"><a href=\"/\">首页</a> <a "
           "href=\"/zwgk\">政务公开</a> <a href=\"/hdjl\">互动交流</a></div><div "
           "class=\"content\">\n" +
           joined(all, "<p style=\"text-indent:2em\">", "</p>\n", true) +
           "</div><div class=\"footer\">主办单位：某市人民政府办公室 网站标识码：4400000000</div>"
           "</body></html>";
}

std::string ofd(const paragraphs& all) {
    constexpr double em = 5;
    ofd_parts parts;
    for (const set_page& p : typeset(all)) {
        parts.pages.emplace_back();
        for (const set_line& l : p) {
            std::string steps;
            for (std::size_t at = 0; at < l.text.size();)
                steps += std::to_string(em * l.step(yigui::code_point_at(l.text, at))) + " ";
            parts.pages.back() +=
                ofd_line(em * l.left, em * l.baseline - 4, yigui::as_markup(l.text), "", em, steps);
        }
    }
    return ofd_of(parts);
}

}  // namespace

const std::vector<paper_format>& paper_formats() {
    static const std::vector<paper_format> all = {
        {"TXT, UTF-8", ".txt", plain},
        {"TXT, UTF-8 with BOM", ".txt",
         [](const paragraphs& p) { return "\xEF\xBB\xBF" + plain(p); }},
        {"TXT, GB18030", ".txt",
         [](const paragraphs& p) { return encoded(plain(p), "GB18030", ""); }},
        {"TXT, UTF-16LE", ".txt",
         [](const paragraphs& p) { return encoded(plain(p), "UTF-16LE", "\xFF\xFE"); }},
        {"DOCX", ".docx", [](const paragraphs& p) { return docx_of({docx_body(p)}); }},
        {"Flat OPC", ".xml", flat_opc},
        {"XML, Akoma Ntoso", ".xml", akoma_ntoso},
        {"XML, 文件/正文/段", ".xml",
         [](const paragraphs& p) {
             return "<文件><正文>" + joined(p, "<段>", "</段>", true) + "</正文></文件>";
         }},
        {"HTML, UTF-8", ".html", [](const paragraphs& p) { return page(p, "utf-8"); }},
        {"HTML, GB18030", ".html",
         [](const paragraphs& p) { return encoded(page(p, "gb18030"), "GB18030", ""); }},
        {"OFD", ".ofd", ofd, {}, true},
        {"PDF", ".pdf", [](const paragraphs& p) { return pdf_of(typeset(p)); }, "pdftotext", true},
    };
    return all;
}
