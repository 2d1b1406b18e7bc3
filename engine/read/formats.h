// The readers, one a format. Each takes bytes that read.cpp has told to be its own and gives a
// document or a fault; none opens a file and none throws.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"

namespace yigui::reading {

/// A file that another holds as its attachment.
struct enclosed_file {
    std::string name;
    std::string bytes;
};

class archive;

/// What every reader is given.
struct input {
    const std::string& path;  ///< for messages
    std::string_view bytes;
    const read_limits& limits;
    std::vector<enclosed_file>* enclosed = nullptr;  ///< takes attachments; else they are named
    std::shared_ptr<archive> zip = nullptr;          ///< the bytes as a ZIP, once it is opened
};

/// What the bytes are by their own signs, the name being only a hint among texts.
enum class kind : unsigned char {
    empty,
    text,
    markdown,
    html,
    xml,
    zip,   ///< docx, ofd, xlsx or a plain zip: only its entries tell
    ole2,  ///< DOC, WPS, XLS, encrypted OOXML
    pdf,
    image,
    archive,  ///< rar, 7z, gzip, tar
    binary,
};
kind kind_of(const std::string& path, std::string_view bytes);

/// A file that says where the fields of some kind of XML stand.
struct mapping_file {
    std::string path;
    std::string bytes;
};
/// The mapping files that lie beside a paper; asked only for XML of an unknown kind.
using mappings_beside = std::function<std::vector<mapping_file>()>;

result<document> read_text(const input&, bool is_markdown);
result<document> read_html(const input&);
result<document> read_xml(const input&, const mappings_beside&);
result<document> read_docx(const input&);
result<document> read_ofd(const input&);
result<document> read_pdf(const input&);
/// A PDF of which pdftotext has printed the words.
result<document> read_pdf_words(const input&, std::string_view xhtml);
result<document> read_xlsx(const input&);

/// Name endings, compared without case; `ending` with its dot.
bool has_ending(std::string_view path, std::string_view ending);
/// The last part of a path, behind / or \ or the ! of a container.
std::string_view file_name(std::string_view path);

}  // namespace yigui::reading
