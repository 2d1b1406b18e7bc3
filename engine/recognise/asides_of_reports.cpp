// Reports tell of themselves, too: experts look at the draft of an evaluation, an office passes it
// and hands it in, and those who were asked say what they think of how the document was made known.
// None of that is a step of the document; the report's own step is told by the sentence besides.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

bool judge::is_answer_of_survey() const { return false; }

std::optional<std::string> judge::aside_of_reports() const { return std::nullopt; }

}  // namespace yigui::recognising
