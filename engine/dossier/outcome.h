// What a review's paper says came of the review, in the words that rules compare. Whether the review
// took place at all is not asked here (events.h).
#pragma once

#include <string>

#include "dossier/sheet.h"

namespace yigui::joining {

/// The outcome that the paper states of its step; empty when it states none, or the step has none.
std::string outcome_of(const sheet&, step);

/// 审核意见为：应当予以修改: the verdict in so many words, which stands over 主体、权限合法 before it.
std::string verdict_of(const sheet&);

}  // namespace yigui::joining
