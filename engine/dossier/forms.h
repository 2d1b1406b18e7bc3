// Forms: whether a paper has been filled in, and which of its printed options was ticked.
#pragma once

#include <string>

#include "dossier/sheet.h"

namespace yigui::joining {

/// A blank form, a template or a sample: no record of anything.
struct blankness {
    bool is_blank = false;
    span at;              ///< the characters that show it; empty when the name does
    std::string because;  ///< Chinese
};
blankness told_blank(const sheet&);

/// What the field for the result holds (审查结论, 审核意见), or its ticked option; ticks in other
/// fields, such as the kinds of consultation, don't count. Empty when the form has no such field.
std::string concluded_in_form(const sheet&);

/// Whether a review of fair competition ticks that it relies on an exception.
bool ticks_exception(const sheet&);

/// The day beside the signature of 签发, else the only exact day of the sheet.
std::optional<stated<date>> day_of_signing(const sheet&);

/// The day on which the reviewer had the papers (你科于7月17日送来的…收悉), in the sentence that
/// says so; nothing when it names no exact day.
std::optional<stated<date>> day_of_submission(const sheet&);

}  // namespace yigui::joining
