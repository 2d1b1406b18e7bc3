// Printed forms are known by the name at their head, whatever their fields hold.
#pragma once

#include <optional>
#include <string_view>

#include "yigui/words.h"

namespace yigui::joining {

/// The kind of form that the first line names: 发文稿纸, 某局公平竞争审查表; nothing for prose.
std::optional<paper_kind> form_named_by(std::string_view text);

}  // namespace yigui::joining
