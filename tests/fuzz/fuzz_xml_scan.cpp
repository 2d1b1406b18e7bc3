// Any text as XML: the scan and pugixml take and say the same.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "../unit/read/xml_agreement.h"
#include "base/unicode.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (yigui::is_valid_utf8(text) && !difference(text).empty()) std::abort();
    return 0;
}
