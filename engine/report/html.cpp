#include "report/report.h"
namespace yigui {
std::string html_report(const verdict&, const report_options&) { return {}; }
}  // namespace yigui
