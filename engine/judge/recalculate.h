// The proof checker's own arithmetic and tables, on canonical text. Apart from the evaluator by
// intent; see checker.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "judge/paper_dates.h"

namespace yigui::judging {

/// Redoes a calculation line; empty when it cannot be done.
std::string recalculate(const std::string& name, const std::vector<std::string>& inputs,
                        const calendar&);

/// The result id that a requirement's form gives for its premises (rules/README.md).
std::string result_by_table(const std::string& form, const std::vector<std::string>& premises);

/// The result id of a finding from applicability, the form's result, and relief or stage.
std::string conclusion_by_table(const std::vector<std::string>& inputs);

/// The leading figures of "30个工作日"; empty when there are none.
std::string figures_of(std::string_view);

plain_day days_earlier(plain_day, int days);

}  // namespace yigui::judging
