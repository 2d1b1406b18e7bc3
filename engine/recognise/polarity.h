// Judges one place where a step is named: was it taken, only required, denied or exempted, or is
// another matter meant? Evidence for "done" must be found; without it nothing is claimed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "recognise/mentions.h"

namespace yigui::recognising {

/// A judged place.
struct judgment {
    yigui::polarity polarity{};
    stretch clause;  ///< what carries the statement
    std::size_t noun_begin = 0, noun_end = 0;
    std::string ground;
    std::vector<std::string> because;
    bool is_field = false;  ///< read as a form's field
    bool is_broad = false;  ///< read from 宽词: other words of the step speak before it
};

/// Nothing when the hit is no mention of its step; `why` then tells the reason.
std::optional<judgment> judge_place(const reading&, const phrase_hit&, yigui::step,
                                    const surroundings&, std::string* why = nullptr);

/// The paper kind whose papers are themselves about the step.
std::optional<paper_kind> own_kind(yigui::step);

}  // namespace yigui::recognising
