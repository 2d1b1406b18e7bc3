#include "read/faults.h"
#include "read/formats.h"
namespace yigui::reading {
result<document> read_xml(const input& in, const std::vector<std::string>&) {
    return unsupported(in.path, "XML", "XML");
}
}  // namespace yigui::reading
