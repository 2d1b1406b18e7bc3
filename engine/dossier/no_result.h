// Whether a paper of a kind that records a step bears the step's result. A letter that asks for it, one that declines
// to give it, a form whose conclusion is left open, and one that sends the matter back record nothing yet.
#pragma once

#include <optional>

#include "dossier/sheet.h"

namespace yigui::joining {

/// Where the paper shows that it bears no result of the step.
std::optional<span> shows_no_result(const sheet&, step);

/// Whether all that the paper tells of the step is still to come: a call to it, a plan.
bool is_still_to_come(const sheet&, step);

/// Whether the paper records the step where none of its sentences says that it was done.
bool records_by_kind_alone(const sheet&, step);

}  // namespace yigui::joining
