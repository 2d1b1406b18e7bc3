// Form-like statements: a field that names a step and a value that says what became of it
// (是否公开征求意见：是（2020年9月）), ticked boxes, dated records of a flow (签发2月15日；), headings
// whose sentence tells the rest, and captions behind the value (…（合法性审核登记簿）). Running
// sentences are polarity.h's.
#pragma once

#include <optional>
#include <string>

#include "recognise/mentions.h"

namespace yigui::recognising {

struct form_entry {
    /// Nothing: the field or box was left empty.
    std::optional<yigui::polarity> polarity;
    stretch at;                 ///< the label with what decides in its value
    std::string reason;         ///< in Chinese, for explanations
    std::size_t told_from = 0;  ///< below a heading: where the sentence that tells begins
};

/// What a field says of the step that the hit names; nothing when the hit is no field's name.
std::optional<form_entry> read_form(const reading&, const phrase_hit&, yigui::step,
                                    const surroundings&);

}  // namespace yigui::recognising
