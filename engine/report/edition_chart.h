// A chart of editions: a row an article, a bar an edition, from the day it is in force to its end.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/wording.h"
#include "yigui/date.h"

namespace yigui::report {

struct edition_row {
    std::string label;
    struct bar {
        std::optional<day_point> from, to;  ///< open where empty
        std::string words;                  ///< status and the like, shown in the bar's title
        bool is_sure = true;                ///< 待核 ones are drawn hollow
    };
    std::vector<bar> bars;
};

/// Empty without rows. The axis runs over whole years and ends with the year of `last`.
std::string edition_chart_svg(const std::vector<edition_row>&, day_point last, const tongue&);

}  // namespace yigui::report
