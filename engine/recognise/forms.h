// Printed forms (审查表, 发文稿纸, 意见书): the name at their head and the day in their fields.
#pragma once

#include <optional>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// A line without what is printed behind a form's name: a number in brackets, a day.
stretch without_tail(const reading&, stretch line);

/// The form that one of the first lines names, above the title of what it is about.
struct form_head {
    paper_kind kind{};
    stretch line;
};
std::optional<form_head> form_at_head(const reading&);

/// Is a paper of this kind often a form, whose day stands in a field and not in a signature?
bool may_be_form(paper_kind);

/// The day on which a form was concluded: in its field for the day, beside 意见 and 签字, or on a
/// line of its own.
std::optional<stated<date>> find_form_date(const reading&, paper_kind);

}  // namespace yigui::recognising
