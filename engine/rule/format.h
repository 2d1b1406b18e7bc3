// The one layout of rule files: what `yigui rules fmt` writes.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"

namespace yigui::rule {

/// The file's text in canonical layout; formatting it again changes nothing, and it reads as the
/// same declarations. Comments are kept. Nothing, with remarks, when a line cannot be read.
std::optional<std::string> formatted(const std::string& path, std::string bytes,
                                     diagnostics& report);

}  // namespace yigui::rule
