#include "read/faults.h"
#include "read/formats.h"
namespace yigui::reading {
result<document> read_html(const input& in) { return unsupported(in.path, "HTML", "HTML"); }
}  // namespace yigui::reading
