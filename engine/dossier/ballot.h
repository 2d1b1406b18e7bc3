// Forms and counts of a vote in minutes: □通过 ☑不通过, 同意9票，反对2票. Not for words of assent: assent.h.
#pragma once

#include <optional>
#include <string_view>

#include "dossier/assent.h"

namespace yigui::joining {

/// What is ticked; none where every box is empty, nothing where no box stands beside an option. Words are folded and
/// without blanks.
std::optional<decision> ticked_in(std::string_view words);

/// Which side has more votes; nothing where one of them is not counted.
std::optional<decision> counted_in(std::string_view words);

}  // namespace yigui::joining
