// Whose day of effect or term a clause tells; what the days are is in terms.cpp.
#pragma once

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// Do the words end with 自, 从 or 于?
bool ends_with_from(std::string_view before);
/// Does the clause before 自… speak of this document?
bool speaks_of_itself(std::string_view before);
/// …价格调整机制自…起执行, where the title names that 机制.
bool ends_in_title(std::string_view before, const facts& so_far);
/// 国务院公布了《渡口条例》,自…起施行; 国家标准《…》(GB/T …)自…起实施: the day of a law, of rules or of a
/// standard that the text only tells of.
bool tells_of_other(const reading& r, std::size_t at, const facts& so_far);

}  // namespace yigui::recognising
