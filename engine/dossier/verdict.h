// The words of a verdict on a document: whether a paper's words let it pass, or leave the verdict open. Which
// outcome a review came to, in the words that rules compare, is for outcome.h.
#pragma once

#include <string_view>

#include "dossier/one_of.h"
#include "yigui/facts.h"

namespace yigui::joining {

/// One of the words stands there and nothing in front of it takes it back.
bool affirms(std::string_view text, one_of words);

/// What a review says when it lets the document pass, with whatever it wants changed.
bool passes(std::string_view text, step);

/// 待补充材料后作出, 另行出具: what a field for a result holds that is to be filled in later.
bool awaits_result(std::string_view content);

}  // namespace yigui::joining
