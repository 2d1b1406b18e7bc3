// What copying does to a paper: the ways in which texts reach a dossier damaged.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace yigui::accuracy {

struct garbling {
    std::string_view name;
    /// The damaged copy of a UTF-8 text; the same text always gives the same copy.
    std::string (*copy)(std::string_view);
};

/// All ways, the undamaged copy first.
std::span<const garbling> garblings();
/// Without its line ends.
const garbling& on_one_line();

}  // namespace yigui::accuracy
