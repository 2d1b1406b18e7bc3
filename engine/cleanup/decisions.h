// The office's decisions, read back from a list that a clean-up wrote and the office filled in
// (cleanup.csv, cleanup.xlsx), and laid beside the proposals of today. A decision changes no
// proposal: it says what was decided, by whom, on what ground, and what is different now.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cleanup/register.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// A row of the list with a decision in it.
struct decided_row {
    std::string title, number, path;
    std::optional<day_point> written;
    std::string reason_ids, sha256;
    cleanup_decision decision;
};

struct decision_book {
    std::string path;
    std::vector<decided_row> rows;
    std::vector<std::string> notes;  ///< Chinese: what could not be used, with its place
    std::string fault;               ///< Chinese: why nothing could be read
};

/// The same document may stand in several sheets (all, and one a disposition): a decision filled
/// in anywhere counts, two different ones count for nothing and are told.
decision_book decisions_of(const std::string& path, const std::vector<grid>& sheets);

/// 继续有效, keep, 保留, 拟废止 …; nothing for a word that is none or more than one of them.
std::optional<disposition> decision_in_cell(std::string_view);

/// Whether it was made in the clean-up of that day's year: by the list's own as-of day, without one
/// by the day of the decision.
bool is_of_clean_up(const cleanup_decision&, day_point as_of);

/// Lays the decisions beside the documents of the report; rows that fit none or several are told.
void take_decisions(cleanup_report&, const decision_book&);

}  // namespace yigui::cleaning
