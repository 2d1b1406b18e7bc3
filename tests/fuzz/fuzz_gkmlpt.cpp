// Any text as the script of a page of Guangdong's catalogue; and as an item out of a reader.
#include <cstdint>
#include <string>
#include <string_view>

#include "read/wire.h"
#include "sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string page = "<html><body><script>window._CONFIG={DETAIL: " + std::string(bytes) +
                             "}</script></body></html>";
    if (const auto doc = yigui::read_bytes("a.html", page, fuzz_limits()); doc.has_value())
        must_be_sound(*doc, page.size());
    if (const auto item = yigui::reading::unpacked(bytes); item && item->outcome.has_value())
        yigui::dump(*item->outcome);
    return 0;
}
