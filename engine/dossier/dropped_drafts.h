// An earlier draft that was dropped before this one was written anew: its papers name the document
// and record nothing of it. Not for rounds of one making, nor for editions that were issued (join.cpp).
#pragma once

#include <optional>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

/// The day before which papers are of an earlier draft, where a paper tells that it was dropped:
/// 2023年1月1日 for 2022年稿停办,2024年重新起草.
std::optional<day_point> written_anew_from(const dossier&, const std::vector<sheet>&,
                                           const identity&);

/// In which order the papers of one making come; 0 for papers of none.
int stage_of(paper_kind);

/// The last exact day that the paper bears or tells of.
std::optional<date> last_day_of(const facts&);

/// Sets aside the papers of before that day, and reviews of a draft of an earlier year whose
/// document went out for opinions again from the start.
void set_aside_dropped_drafts(dossier&, const std::vector<sheet>&, const identity&,
                              std::optional<day_point> anew);

}  // namespace yigui::joining
