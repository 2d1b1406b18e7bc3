// Any bytes as plain text and as Markdown, in whatever encoding they seem to be.
#include <cstdint>
#include <string_view>

#include "sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const char* name : {"a.txt", "a.md"})
        if (const auto doc = yigui::read_bytes(name, bytes, fuzz_limits()); doc.has_value())
            must_be_sound(*doc, size);
    return 0;
}
