// Events: each step that a paper records by being what it is, and each statement about a step.
#pragma once

#include <vector>

#include "dossier/match.h"
#include "dossier/sheet.h"

namespace yigui::joining {

/// The step whose record a paper of this kind is; minutes and texts have none by kind alone.
std::optional<step> step_recorded_by(const sheet&, const identity&);

/// All events of the papers, ordered by step, date, paper, place.
std::vector<event> events_of(const std::vector<sheet>&, const std::vector<paper>&, const identity&);

void sort_events(std::vector<event>&);

}  // namespace yigui::joining
