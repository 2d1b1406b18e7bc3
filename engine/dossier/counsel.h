// What an adviser's opinion says of its own weight. Not for what it says of the document.
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// 本意见书不代替制定机关的合法性审核: the sentence in which counsel's opinion says that it is no legality review. None of
/// the reviewing office's own opinion, which may say of which text it speaks.
std::optional<span> stands_for_no_review(const sheet&, step);

}  // namespace yigui::joining
