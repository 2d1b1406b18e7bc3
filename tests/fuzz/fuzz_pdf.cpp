// What pdftotext may print, laid out; and the same bytes as tesseract's table.
#include <cstdint>
#include <string>
#include <string_view>

#include "read/formats.h"
#include "read/pdf_words.h"
#include "sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static const std::string path = "a.pdf";
    static const yigui::read_limits limits = fuzz_limits();
    if (const auto doc = yigui::reading::read_pdf_words({path, "", limits}, bytes); doc.has_value())
        must_be_sound(*doc, 0);
    yigui::reading::lay_out({yigui::reading::page_of_tsv(bytes).page});
    return 0;
}
