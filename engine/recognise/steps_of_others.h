// Steps that a paper tells of others: applicants who are judged, documents it rests on, plans that
// firms hand in, documents that a check found faulty, columns of a table beside the step's. Asked of
// whatever was read of the step, done, due or denied.
#pragma once

#include <optional>
#include <string>

#include "recognise/judge.h"

namespace yigui::recognising {

/// Why the step is none of the document's own; empty when it may be.
std::optional<std::string> step_of_others(const judge&, const judgment&);

}  // namespace yigui::recognising
