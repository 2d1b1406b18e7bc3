// Duties that a document lays on papers still to be made by it, and what its interpretation tells that it lays
// down: none of them is a duty of the document itself.
#pragma once

#include <optional>

#include "recognise/mentions.h"
#include "recognise/reading.h"

namespace yigui::recognising {

/// 各乡镇制定实施细则,报县城管局备案; 二是规定企业应当公布价格: why what reads as due is not the document's.
std::optional<string_view> duty_of_other_paper(const reading&, stretch place, yigui::step,
                                               const surroundings&);

}  // namespace yigui::recognising
