// Documents that a passage tells of beside its own: the one that goes with it, the one that others
// issued, the one before it; and papers of which it says that they were made for something else.
#pragma once

#include <optional>
#include <string>

#include "recognise/mentions.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

/// Why the step is another document's, by what the passage says; empty when nothing does.
std::optional<std::string> other_in_passage(const reading&, const phrase_hit&, yigui::step,
                                            const judgment&, const surroundings&);

}  // namespace yigui::recognising
