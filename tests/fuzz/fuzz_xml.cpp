// Any bytes as XML: Akoma Ntoso, the project's own form, unknown XML; and, behind a form feed, as
// a mapping file for what stands before it.
#include <cstdint>
#include <string>
#include <string_view>

#include "read/formats.h"
#include "sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = std::min(bytes.find('\f'), bytes.size());
    const std::string path = "a.xml";
    const auto limits = fuzz_limits();
    const auto mappings = [&] {
        std::vector<yigui::reading::mapping_file> out;
        if (cut < bytes.size()) out.push_back({"m.xml", std::string(bytes.substr(cut + 1))});
        return out;
    };
    const auto doc = yigui::reading::read_xml({path, bytes.substr(0, cut), limits}, mappings);
    if (doc.has_value()) must_be_sound(*doc, cut);
    return 0;
}
