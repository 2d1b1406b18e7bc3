// Whether a consultation was opened or had ended, as the words around its place tell it. That it took
// place at all is judged before (polarity.h).
#pragma once

#include <optional>

#include "recognise/mentions.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

/// Whether a word of the step in this role begins in the stretch.
bool has_role(const reading&, role, yigui::step, stretch);

/// The phase of a consultation that was done; `when` is the day or interval told with it.
yigui::phase phase_of(const reading&, yigui::step, const judgment&, const surroundings&,
                      const std::optional<period>& when);

/// 我局还将继续通过邮箱(…)征集社会各界的意见, in the notice: said as a plan, but where to send them is told,
/// and it runs.
bool runs_already(const reading&, const phrase_hit&, const surroundings&);

}  // namespace yigui::recognising
