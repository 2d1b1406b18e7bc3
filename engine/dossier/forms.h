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

/// The words after the ticked box, up to the next box; empty when there are no boxes or none is
/// ticked.
std::string ticked_option(std::string_view text);

/// The day beside the signature of 签发, else the only exact day of the sheet.
std::optional<stated<date>> day_of_signing(const sheet&);

/// The day in the field of a form (审查日期); nothing when it has none or it is not exact.
std::optional<stated<date>> day_of_form(const sheet&);

/// The day on which the reviewer had the papers (你科于7月17日送来的…收悉), in the sentence that
/// says so; nothing when it names no exact day.
std::optional<stated<date>> day_of_submission(const sheet&);

}  // namespace yigui::joining
