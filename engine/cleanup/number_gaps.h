// Numbers that an office's own series (发文字号 of one kind and year) leaves out: 5号, then 7号. Only a
// question: the number may have been skipped, or given to a paper that is none of the corpus.
#pragma once

#include <vector>

#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// Asks, at the document behind each gap, whether the numbers in it were left out of the register.
/// Only where the series is nearly whole: at least four numbers known, from files or the register,
/// and at most one missing for every three of them; of one issuer.
void ask_for_missing_numbers(std::vector<cleanup_document>&);

}  // namespace yigui::cleaning
