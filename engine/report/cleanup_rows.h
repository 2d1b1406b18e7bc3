// The columns that every table of a clean-up shares.
#pragma once

#include <string>
#include <vector>

#include "report/wording.h"
#include "yigui/cleanup.h"
#include "yigui/cleanup_list.h"

namespace yigui::report {

/// The cells of one document, in the order of the columns. Only a decision of this clean-up fills
/// the column of decisions; one of an earlier clean-up stands beside it.
std::vector<std::string> cleanup_cells(const cleanup_report&, std::size_t document, const tongue&);
std::string proposal_word(disposition, const tongue&);
std::string reasons_text(const cleanup_document&, const tongue&);
std::string conflict_text(const cleanup_conflict&, const tongue&);
/// "2024-12-31决定继续有效（局务会，理由…）；此后：…", empty without a decision.
std::string decision_text(const cleanup_report&, const cleanup_document&, const tongue&);
/// Whether something that a person should look at has changed since the decision.
bool has_changed(const cleanup_document&);

/// Indices of the documents by urgency: what has ended and is still listed, then what is to be
/// amended or evaluated, the earliest day first; what stays comes last.
std::vector<std::size_t> by_urgency(const cleanup_report&);
/// Who is to do it: the office that the register names, else the issuer.
std::string office_of(const cleanup_document&);
/// What there is to do: all that is not simply kept, and decisions not carried out; by office, and
/// within an office by urgency.
std::vector<std::size_t> work_list(const cleanup_report&);

}  // namespace yigui::report
