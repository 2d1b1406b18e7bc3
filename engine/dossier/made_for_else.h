// Papers of the kind that a step leaves, made for something else: 部门意见采纳情况 beside what the public said, 廉政风险评估表. Not for
// another document's papers (match.h), nor for what counsel writes (counsel.h).
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// The title of a paper that tells by it that it was not made for the step. Asked of papers about the subject.
std::optional<span> made_for_else(const sheet&, step, const identity&);

}  // namespace yigui::joining
