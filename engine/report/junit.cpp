#include "report/report.h"
namespace yigui {
std::string junit_report(const verdict&) { return {}; }
}  // namespace yigui
