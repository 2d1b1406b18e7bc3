#include "rule/check.h"
namespace yigui::rule {
void check(const rule_set&, diagnostics&) {}
}  // namespace yigui::rule
