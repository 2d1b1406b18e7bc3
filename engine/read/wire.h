// A read item as bytes and back: how a model comes out of the process that read a foreign file.
// What comes back is not trusted: every length, span, index and kind is checked.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/read.h"

namespace yigui::reading {

std::string packed(const read_item&);
/// Nothing for bytes that are no sound item.
std::optional<read_item> unpacked(std::string_view);

}  // namespace yigui::reading
