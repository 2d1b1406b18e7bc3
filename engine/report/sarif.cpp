#include "report/report.h"
namespace yigui {
std::string sarif_report(const verdict&) { return {}; }
}  // namespace yigui
