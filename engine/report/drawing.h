// The two pictures of the HTML report, as inline SVG without script: when each step happened,
// and which step must come before which. Both say in words and shapes what they say in colour.
#pragma once

#include <string>
#include <string_view>

#include "report/wording.h"

namespace yigui::report {

/// The steps on a horizontal axis of days; long empty stretches are shortened and marked. Empty
/// when the verdict holds no date.
std::string timeline_svg(const verdict&, const tongue&);

/// The steps in layers by the order edges; empty when there are none.
std::string step_graph_svg(const verdict&, const tongue&);

/// The class of a result in both pictures and in the page's style sheet.
std::string_view class_of(result_kind);

/// A guess, on the generous side, at the width of `text` in a font of that size (px).
double text_width(std::string_view text, double font_size);

/// A length with one decimal and no locale.
std::string px(double);

}  // namespace yigui::report
