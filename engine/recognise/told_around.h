// Steps that the papers around a document tell of others or of nobody: minutes that blame offices, hand on
// what governments above passed and admonish everybody; answers that point to an article; evaluations and
// filings that name companion documents, models and firms. Asked of what was read as a mention.
#pragma once

#include <optional>
#include <string>

#include "recognise/judge.h"

namespace yigui::recognising {

/// Why the step is none of the document's own; empty when it may be.
std::optional<std::string> told_around(const judge&, const judgment&);

}  // namespace yigui::recognising
