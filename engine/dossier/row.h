// Rows of registers and ledgers, each of which tells of one document.
#pragma once

#include "dossier/sheet.h"

namespace yigui::joining {

/// 2 | 某镇森林防火通告 | 8月17日已上网 |: whether the row in which the place stands names another document in a
/// cell of its own. A row that names the subject too, or no document, does not.
bool is_in_row_of_another(span at, const sheet&, const identity&);

}  // namespace yigui::joining
