// Of two notices of one consultation the one that sets the other right holds: 截止日期“4月3日”有误,应为
// “3月20日”. What such a notice says is recognise/term_set_right.cpp's.
#pragma once

#include <optional>
#include <vector>

#include "dossier/match.h"
#include "dossier/sheet.h"

namespace yigui::joining {

/// The title of a paper, else its first line.
span head_span(const sheet&);

/// The day that the paper itself bears, as the step is dated by it.
std::optional<date> own_date(const facts&, step);

/// Takes the days from the events of notices that are set right; a correction that gives only the new
/// end goes on from the first day of the notice that it corrects.
void set_terms_right(std::vector<event>&, const std::vector<sheet>&, const std::vector<paper>&);

}  // namespace yigui::joining
