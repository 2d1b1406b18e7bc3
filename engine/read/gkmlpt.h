// Guangdong's catalogue of public information (gkmlpt): the page as served holds its paper in a
// script, window._CONFIG = {… DETAIL: {title, date, publisher, content …}}, and shows it only when
// the script has run.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace yigui::reading {

struct gkmlpt_detail {
    std::string page;  ///< the paper as an HTML page with the fields as its meta elements
    std::size_t begin = 0, end = 0;  ///< where the object stands in the text
};

/// The paper in a page's text; nothing when there is none.
std::optional<gkmlpt_detail> gkmlpt_detail_of(std::string_view text);

}  // namespace yigui::reading
