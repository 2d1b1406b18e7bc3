// libzip writes into memory, each part under one fixed date, so nothing of the machine gets in. The
// main part is made while it is packed: unpacked it may be far larger than what it is made from.
#include "report/word_file.h"

#include <zip.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <stdexcept>
#include <utility>

#include "base/late_library.h"
#include "report/printable.h"

namespace yigui {
namespace {

const late<decltype(::zip_close)> zip_close{libzip, "zip_close"};
const late<decltype(::zip_file_add)> zip_file_add{libzip, "zip_file_add"};
const late<decltype(::zip_file_set_mtime)> zip_file_set_mtime{libzip, "zip_file_set_mtime"};
const late<decltype(::zip_open_from_source)> zip_open_from_source{libzip, "zip_open_from_source"};
const late<decltype(::zip_set_file_compression)> zip_set_file_compression{
    libzip, "zip_set_file_compression"};
const late<decltype(::zip_source_buffer)> zip_source_buffer{libzip, "zip_source_buffer"};
const late<decltype(::zip_source_buffer_create)> zip_source_buffer_create{
    libzip, "zip_source_buffer_create"};
const late<decltype(::zip_source_close)> zip_source_close{libzip, "zip_source_close"};
const late<decltype(::zip_source_free)> zip_source_free{libzip, "zip_source_free"};
const late<decltype(::zip_source_function)> zip_source_function{libzip, "zip_source_function"};
const late<decltype(::zip_source_keep)> zip_source_keep{libzip, "zip_source_keep"};
const late<decltype(::zip_source_make_command_bitmap)> zip_source_make_command_bitmap{
    libzip, "zip_source_make_command_bitmap"};
const late<decltype(::zip_source_open)> zip_source_open{libzip, "zip_source_open"};
const late<decltype(::zip_source_read)> zip_source_read{libzip, "zip_source_read"};
const late<decltype(::zip_source_stat)> zip_source_stat{libzip, "zip_source_stat"};
const late<decltype(::zip_stat_init)> zip_stat_init{libzip, "zip_stat_init"};

constexpr std::time_t fixed_date = 315532800;  // 1980-01-01, the first that a zip can hold

std::string font(std::string_view name, unsigned half_points, bool bold) {
    return "<w:rFonts w:eastAsia=\"" + std::string(name) + "\"/>" + (bold ? "<w:b/>" : "") +
           "<w:sz w:val=\"" + std::to_string(half_points) + "\"/>";
}

std::string run(std::string_view text, const std::string& looks) {
    return "<w:r><w:rPr>" + looks + "</w:rPr><w:t xml:space=\"preserve\">" + report::escaped(text) +
           "</w:t></w:r>";
}

/// Sizes and faces of GB/T 9704, with faces that every office has.
std::string paragraph(const word_paragraph& p) {
    using look = word_paragraph::look;
    std::string layout = p.is_on_new_page ? "<w:pageBreakBefore/>" : "", looks;
    if (p.as == look::right) layout += "<w:keepNext/>";
    layout += p.as == look::title ? "<w:spacing w:line=\"640\" w:lineRule=\"exact\"/>"
                                  : "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>";
    if (p.as == look::title) {
        layout += "<w:jc w:val=\"center\"/>";
        looks = font("宋体", 44, true);
    } else if (p.as == look::heading) {
        looks = font("黑体", 32, false);
    } else {
        if (p.as == look::right) layout += "<w:jc w:val=\"right\"/>";
        if (p.as == look::body) layout += "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
        looks = font("仿宋", 32, false);
    }
    return "<w:p><w:pPr>" + layout + "</w:pPr>" + run(p.text, looks) + "</w:p>";
}

constexpr unsigned line_width = 8845;  // of the page below, in twentieths of a point

std::string table_head(const word_paragraph& t) {
    std::string xml = "<w:tbl><w:tblPr><w:tblW w:w=\"" + std::to_string(line_width) +
                      "\" w:type=\"dxa\"/><w:tblBorders>";
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        xml += std::string("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\"/>";
    xml += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const unsigned w : t.widths)
        xml += "<w:gridCol w:w=\"" + std::to_string(line_width * w / 100) + "\"/>";
    return xml + "</w:tblGrid>";
}

std::string table_row(const word_paragraph& t, std::size_t r) {
    static const std::string head = font("黑体", 21, false), body = font("仿宋", 21, false);
    const auto cells = t.row(r);
    std::string xml = "<w:tr><w:trPr><w:cantSplit/>";
    if (r == 0) xml += "<w:tblHeader/>";
    xml += "</w:trPr>";
    for (std::size_t c = 0; c < cells.size() && c < t.widths.size(); ++c) {
        xml += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(line_width * t.widths[c] / 100) +
               "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>";
        if (r == 0) xml += "<w:jc w:val=\"center\"/>";
        xml += "</w:pPr>";
        xml += run(cells[c], r ? body : head);
        xml += "</w:p></w:tc>";
    }
    return xml + "</w:tr>";
}

// A table has to be followed by a paragraph.
constexpr const char* table_end = "</w:tbl><w:p/>";

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The main part, a paragraph or a row of a table at a time.
class document_part {
 public:
    explicit document_part(const std::vector<word_paragraph>& all) : all_(all) {}

    void rewind() {
        paragraph_ = row_ = 0;
        is_begun_ = is_over_ = false;
    }
    /// Empty at the end.
    std::string next() {
        if (!std::exchange(is_begun_, true)) return std::string(declaration) + std::string(head);
        if (paragraph_ < all_.size()) return next_of(all_[paragraph_]);
        return std::exchange(is_over_, true) ? std::string() : std::string(tail);
    }

 private:
    std::string next_of(const word_paragraph& p) {
        if (p.as != word_paragraph::look::table) {
            ++paragraph_;
            return paragraph(p);
        }
        std::string out = row_ == 0 ? table_head(p) : std::string();
        if (row_ < p.rows) return out + table_row(p, row_++);
        row_ = 0;
        ++paragraph_;
        return out + table_end;
    }

    static constexpr std::string_view head =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body>";
    static constexpr std::string_view tail =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" "
        "w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" "
        "w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    const std::vector<word_paragraph>& all_;
    std::size_t paragraph_ = 0, row_ = 0;
    bool is_begun_ = false, is_over_ = false;
};

/// The main part as libzip asks for it. Its size is told beforehand: without it libzip would write
/// the longer form of an entry, which not every office program opens.
class part_source {
 public:
    explicit part_source(const std::vector<word_paragraph>& all) : part_(all) {
        for (std::string piece = part_.next(); !piece.empty(); piece = part_.next())
            size_ += piece.size();
    }

    static zip_int64_t serve(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        return static_cast<part_source*>(self)->serve(data, size, command);
    }

 private:
    zip_int64_t serve(void* data, zip_uint64_t size, zip_source_cmd_t command) {
        switch (command) {
            case ZIP_SOURCE_OPEN:
                part_.rewind();
                piece_.clear();
                at_ = 0;
                return 0;
            case ZIP_SOURCE_READ:
                return read(static_cast<char*>(data), size);
            case ZIP_SOURCE_STAT: {
                auto* known = static_cast<zip_stat_t*>(data);
                zip_stat_init(known);
                known->size = size_;
                known->valid |= ZIP_STAT_SIZE;
                return sizeof *known;
            }
            case ZIP_SOURCE_SUPPORTS:
                return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                                                      ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                      ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
            default:
                return 0;
        }
    }

    zip_int64_t read(char* to, zip_uint64_t size) {
        zip_uint64_t given = 0;
        while (given < size) {
            if (at_ == piece_.size()) {
                piece_ = part_.next();
                at_ = 0;
                if (piece_.empty()) break;
            }
            const auto n = std::min<zip_uint64_t>(size - given, piece_.size() - at_);
            std::copy_n(piece_.data() + at_, n, to + given);
            at_ += n;
            given += n;
        }
        return static_cast<zip_int64_t>(given);
    }

    document_part part_;
    std::string piece_;
    std::size_t at_ = 0, size_ = 0;
};

std::string types_part(bool has_property) {
    const std::string office = "application/vnd.openxmlformats-officedocument.";
    return declaration +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
           "Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
           "PartName=\"/word/document.xml\" ContentType=\"" +
           office + "wordprocessingml.document.main+xml\"/>" +
           (has_property ? "<Override PartName=\"/docProps/custom.xml\" ContentType=\"" + office +
                               "custom-properties+xml\"/>"
                         : "") +
           "</Types>";
}

std::string relations_part(bool has_property) {
    const std::string type =
        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return declaration +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1" +
           type + "officeDocument\" Target=\"word/document.xml\"/>" +
           (has_property ? "<Relationship Id=\"rId2" + type +
                               "custom-properties\" Target=\"docProps/custom.xml\"/>"
                         : "") +
           "</Relationships>";
}

std::string property_part(const word_property& p) {
    return declaration +
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
           "custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/"
           "docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" "
           "name=\"" +
           report::escaped(p.name) + "\"><vt:lpwstr>" + report::escaped(p.value) +
           "</vt:lpwstr></property></Properties>";
}

void add(zip_t* archive, const char* name, zip_source_t* source, zip_int32_t compression) {
    const auto at = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (at < 0) throw std::runtime_error("libzip: cannot add a part");
    const auto index = static_cast<zip_uint64_t>(at);
    // libzip would pack as hard as it can: six times the time for a fifth fewer bytes.
    constexpr zip_uint32_t level = 3;
    zip_set_file_compression(archive, index, compression, level);
    zip_file_set_mtime(archive, index, fixed_date, 0);
}

void add(zip_t* archive, const char* name, const std::string& part) {
    add(archive, name, zip_source_buffer(archive, part.data(), part.size(), 0), ZIP_CM_STORE);
}

}  // namespace

word_paragraph word_table(std::vector<std::vector<std::string>> rows,
                          std::vector<unsigned> widths) {
    word_paragraph out{word_paragraph::look::table, {}};
    out.rows = rows.size();
    out.row = [all = std::move(rows)](std::size_t r) { return all[r]; };
    out.widths = std::move(widths);
    return out;
}

std::string word_file(const std::vector<word_paragraph>& all, const word_property& property) {
    const bool has_property = !property.name.empty();
    const std::string types = types_part(has_property), relations = relations_part(has_property),
                      properties = has_property ? property_part(property) : "";
    part_source document(all);
    zip_error_t error{};
    const std::unique_ptr<zip_source_t, deleter<zip_source_free>> memory(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t* archive = memory ? zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) throw std::runtime_error("libzip: cannot write into memory");
    zip_source_keep(memory.get());  // closing the archive would free it
    add(archive, "[Content_Types].xml", types);
    add(archive, "_rels/.rels", relations);
    add(archive, "word/document.xml", zip_source_function(archive, part_source::serve, &document),
        ZIP_CM_DEFLATE);
    if (has_property) add(archive, "docProps/custom.xml", properties);
    zip_stat_t size{};
    if (zip_close(archive) != 0 || zip_source_stat(memory.get(), &size) != 0 ||
        zip_source_open(memory.get()) != 0)
        throw std::runtime_error("libzip: cannot write into memory");
    std::string bytes(size.size, '\0');
    const auto read = zip_source_read(memory.get(), bytes.data(), bytes.size());
    zip_source_close(memory.get());
    if (read != static_cast<zip_int64_t>(bytes.size()))
        throw std::runtime_error("libzip: cannot read what it wrote");
    return bytes;
}

}  // namespace yigui
