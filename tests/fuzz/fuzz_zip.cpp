// Any bytes as a ZIP: names, entries, nested ZIPs. Every entry is read through the archive, as
// read_input does, without the disk.
#include <cstdint>
#include <string>
#include <string_view>

#include "read/archive.h"
#include "sound.h"

namespace {

void walk(std::string_view bytes, int level) {
    const auto limits = fuzz_limits();
    auto zip = yigui::reading::archive::open("a.zip", bytes, limits);
    if (zip.has_error()) return;
    for (const auto& e : zip->entries()) {
        if (!yigui::is_valid_utf8(e.name)) std::abort();
        const auto entry = zip->read(e);
        if (entry.has_error()) continue;
        if (entry->size() > limits.file_bytes) std::abort();
        if (level < 2 && entry->starts_with("PK")) walk(*entry, level + 1);
        if (const auto doc = yigui::read_bytes(e.name, *entry, limits); doc.has_value())
            must_be_sound(*doc, entry->size());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    walk({reinterpret_cast<const char*>(data), size}, 0);
    return 0;
}
