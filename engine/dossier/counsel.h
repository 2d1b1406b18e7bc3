// What weight an adviser's opinion has as a review. Not for what it says of the document. The organ's own office reviews,
// and advisers help it (国办发〔2018〕115号).
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// Where counsel's opinion shows that it is no legality review: 本意见书不代替制定机关的合法性审核, or its own head where no reviewing
/// office stands behind it. None of that office's own opinion, which may say of which text it speaks.
std::optional<span> stands_for_no_review(const sheet&, step);

}  // namespace yigui::joining
