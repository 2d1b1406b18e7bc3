// Rows of the lists in which documents are named: 1 关于免予备案事项的通知 清政办〔2016〕21号 失效.
#pragma once

#include "recognise/polarity.h"
#include "recognise/reading.h"

namespace yigui::recognising {

/// Does the place stand in the name of a document on a row of a list, or, in the list of a clean-up, in the
/// reason beside it? Names in 《》 are told apart by those.
bool is_in_row_of_documents(const reading&, stretch place, const surroundings&);

}  // namespace yigui::recognising
