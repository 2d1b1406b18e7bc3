// What the two pictures share. Numbers are written by hand: printf and streams follow the locale.
#include "report/drawing.h"

#include <cmath>

#include "base/unicode.h"

namespace yigui::report {

std::string_view class_of(result_kind r) {
    switch (r) {
        case result_kind::recorded:
            return "good";
        case result_kind::not_recorded:
            return "gone";
        case result_kind::contradictory:
        case result_kind::too_short:
        case result_kind::late:
        case result_kind::out_of_order:
            return "bad";
        case result_kind::undetermined:
            return "open";
        default:
            return "calm";
    }
}

double text_width(std::string_view text, double font_size) {
    double cells = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        code_point_at(text, i);
        cells += display_width(text.substr(begin, i - begin)) > 1 ? 1.0 : 0.6;
    }
    return cells * font_size;
}

std::string px(double value) {
    const long tenths = std::lround(value * 10);
    std::string out = tenths < 0 ? "-" : "";
    const long size = std::labs(tenths);
    out += std::to_string(size / 10);
    if (size % 10 != 0) out += "." + std::to_string(size % 10);
    return out;
}

}  // namespace yigui::report
