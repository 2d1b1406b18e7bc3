// Any XML as a numbering part, and the paragraphs that use it: the input is cut at a form feed;
// of each byte behind it the upper half is a list and the lower half a level.
#include <cstdint>
#include <string>
#include <string_view>

#include "read/numbering.h"
#include "sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = std::min(bytes.find('\f'), bytes.size());
    const auto limits = fuzz_limits();
    const auto tree =
        yigui::reading::xml_tree::parse("a", std::string(bytes.substr(0, cut)), limits, {});
    if (tree.has_error()) return 0;
    yigui::reading::numbering numbers(*tree, tree->root());
    for (const char c : bytes.substr(cut)) {
        const auto use = static_cast<unsigned char>(c);
        const std::string list = std::to_string(use >> 4);
        const std::string label = numbers.next(list, use & 15);
        if (!yigui::is_valid_utf8(bytes.substr(0, cut)) || label.size() > 1000) {
            if (label.size() > 1000) std::abort();
            continue;
        }
        numbers.level_of_style(list, label);
    }
    for (const auto& format : numbers.unknown_formats())
        for (const int value : {0, 1, 10, 21, 10010, 99999999})
            if (yigui::reading::formatted_number(value, format).empty()) std::abort();
    return 0;
}
