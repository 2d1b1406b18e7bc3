// Packages made in memory for the tests of the readers: ZIPs with every freedom that damaged or
// hostile files take, and small DOCX files.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/read.h"

struct zip_item {
    std::string name;   ///< raw bytes, as they will stand in the file
    std::string bytes;  ///< stored, not deflated
    bool is_utf8 = true;
    bool is_encrypted = false;
    std::uint32_t unix_mode = 0;  ///< 0: none given
    std::string unicode_path;     ///< Info-ZIP's second name for the entry; empty: none
};
std::string zip_of(const std::vector<zip_item>&);

/// A DOCX with this content of w:body and further parts; relationships from the document are told
/// by the names of the parts.
struct docx_parts {
    std::string body;
    std::string numbering, styles, footnotes, header, comments;
    std::string main_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    std::string core, app;             ///< the content of the parts for properties
    std::vector<std::string> objects;  ///< embedded files
};
std::string docx_of(const docx_parts&);
/// <w:p><w:r><w:t>text</w:t></w:r></w:p>
std::string para(const std::string& text, const std::string& properties = "");

/// The document, which has to be readable.
yigui::document read_good(const std::string& path, const std::string& bytes);
/// The fault, which there has to be.
yigui::fault read_bad(const std::string& path, const std::string& bytes);
/// Lines of the text with their block kinds' initials: "p:…", "h1:…", "c1.2:…", "f:…".
std::string blocks_of(const yigui::document&);
