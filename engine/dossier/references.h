// Texts that lie in a dossier to be looked at or compared with, told by the folders in which they lie.
#pragma once

#include <string>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

/// 参考/, 外地做法/: what was put in to be looked at.
bool is_kept_for_reference(const std::string& path);

/// 2019年材料/ beside the papers of today's amendment: the older text's file was put in below.
bool lies_below(const std::string& older, const std::string& newer);

/// Without the texts that lie there for comparison, where others are left.
std::vector<std::size_t> without_references(const std::vector<sheet>&,
                                            const std::vector<std::size_t>& candidates);

}  // namespace yigui::joining
