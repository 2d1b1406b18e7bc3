// The style sheet of the HTML report, for the screen and for A4 paper.
#pragma once

#include <string_view>

namespace yigui::report {

std::string_view html_style();

}  // namespace yigui::report
