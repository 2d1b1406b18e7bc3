// Any XML as the parts of an XLSX: the input is cut at form feeds into sheet, shared strings,
// styles and workbook, which are packed without compression. Inputs that begin with PK are taken as
// they are.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "../unit/read/zip_writer.h"
#include "sound.h"

namespace {

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
    return zip_of(
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
