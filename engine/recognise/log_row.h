// Rows of a document's way through an office (3　合法性审核　政策法规科　2024-04-10　内容合法,同意):
// which step the row names, the day on which it was dealt with, and the remark. Other fields are
// form.h's.
#pragma once

#include <optional>

#include "recognise/form.h"

namespace yigui::recognising {

/// What the row of a log says of the step that the hit names; nothing when it stands in no row.
std::optional<form_entry> read_log_row(const reading&, const phrase_hit&, yigui::step,
                                       const surroundings&);

/// 2020-11-23　政府网站公开: does the line at a place begin with the day of what it records?
bool is_record_row(const reading&, std::size_t at);

/// 2024年12月17日,县政府网站发布全文;同日发布解读: does the line at a place open with the day of what it tells? 12月17日,同意,
/// 印发后公布 is what somebody wrote on that day; and nothing is put out before it is signed.
bool is_told_behind_day(const reading&, std::size_t at, const std::optional<date>& signed_on);

/// 3 某规〔2025〕1号 关于印发《…》的通知 某科 2025-02-28: the row of an issued document in the book of all of them,
/// above or below another such row.
bool is_row_of_register(const reading&, std::size_t at);

}  // namespace yigui::recognising
