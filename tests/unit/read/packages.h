// Packages made in memory for the tests of the readers: small DOCX and OFD files.
#pragma once

#include <string>
#include <vector>

#include "read/read.h"
#include "zip_writer.h"

/// A DOCX with this content of w:body and further parts; relationships from the document are told
/// by the names of the parts.
struct docx_parts {
    std::string body;
    std::string numbering{}, styles{}, footnotes{}, header{}, comments{};
    std::string main_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    std::string core{}, app{};           ///< the content of the parts for properties
    std::vector<std::string> objects{};  ///< embedded files
};
std::string docx_of(const docx_parts&);
/// <w:p><w:r><w:t>text</w:t></w:r></w:p>
std::string para(const std::string& text, const std::string& properties = "");

/// An OFD with these pages' content (of ofd:Content) and further parts.
struct ofd_parts {
    std::vector<std::string> pages;
    std::string template_page;  ///< content of a template that all pages use
    std::string common;         ///< further elements of ofd:CommonData
    std::string document;       ///< further elements of ofd:Document
    std::string body;           ///< further elements of ofd:DocBody
    std::vector<zip_item> more;
    std::string name_space = "http://www.ofdspec.org/2016";
    std::string folder = "Doc_0/";
    std::string page_prefix;  ///< in front of a page's location: "/Doc_0/"
};
std::string ofd_of(const ofd_parts&);
/// A line of text at x, y in millimetres, characters 5 mm wide; `steps` from each to the next.
std::string ofd_line(double x, double y, const std::string& text, const std::string& more = "",
                     double size = 5, std::string steps = {});

/// The document, which has to be readable.
yigui::document read_good(const std::string& path, const std::string& bytes);
/// The fault, which there has to be.
yigui::fault read_bad(const std::string& path, const std::string& bytes);
/// Lines of the text with their block kinds' initials: "p:…", "h1:…", "c1.2:…", "f:…".
std::string blocks_of(const yigui::document&);
