// Any bytes as a page.
#include <cstdint>
#include <string_view>

#include "sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto doc = yigui::read_bytes("a.html", bytes, fuzz_limits()); doc.has_value())
        must_be_sound(*doc, size);
    return 0;
}
