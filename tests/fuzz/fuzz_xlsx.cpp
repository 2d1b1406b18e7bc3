// Any XML as the parts of an XLSX: the input is cut at form feeds into sheet, shared strings,
// styles and workbook, which are packed without compression. Inputs that begin with PK are taken as
// they are.
#include <zip.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sound.h"

namespace {

using parts = std::vector<std::pair<const char*, std::string>>;

std::string packed(const parts& all) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t* const zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : all) {
        const auto i = zip_file_add(
            zip, name, zip_source_buffer(zip, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(i), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::string out(stat.size, '\0');
    zip_source_open(source);
    zip_source_read(source, out.data(), out.size());
    zip_source_close(source);
    zip_source_free(source);
    return out;
}

std::string xlsx_of(std::string_view bytes) {
    std::array<std::string, 4> pieces;
    for (std::size_t at = 0, n = 0; at <= bytes.size() && n < pieces.size(); ++n) {
        const std::size_t end = std::min(bytes.find('\f', at), bytes.size());
        pieces[n] = bytes.substr(at, end - at);
        at = end + 1;
    }
    if (pieces[3].empty())
        pieces[3] = "<workbook><sheets><sheet name='a' id='s'/></sheets></workbook>";
    const auto relation = [](const std::string& id, const std::string& type,
                             const std::string& target) {
        return "<Relationship Id='" + id + "' Type='/" + type + "' Target='" + target + "'/>";
    };
    return packed(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships>" + relation("r", "officeDocument", "xl/workbook.xml") +
                             "</Relationships>"},
         {"xl/workbook.xml", pieces[3]},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships>" + relation("s", "worksheet", "sheet.xml") +
              relation("t", "sharedStrings", "strings.xml") +
              relation("u", "styles", "styles.xml") + "</Relationships>"},
         {"xl/sheet.xml", pieces[0]},
         {"xl/strings.xml", pieces[1].empty() ? "<sst/>" : pieces[1]},
         {"xl/styles.xml", pieces[2].empty() ? "<styleSheet/>" : pieces[2]}});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string source = bytes.starts_with("PK") ? std::string(bytes) : xlsx_of(bytes);
    if (const auto doc = yigui::read_bytes("a.xlsx", source, fuzz_limits()); doc.has_value())
        must_be_sound(*doc, source.size());
    return 0;
}
