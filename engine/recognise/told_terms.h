// When the term of a document ends, as papers tell it: of the one that is extended, mostly.
#pragma once

#include <vector>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// 有效期至2024年6月30日, 将于2024年6月30日届满, 自2019年7月1日起施行,有效期5年: in order of place. Names no
/// document: its sentence does, or none.
std::vector<told_term> find_told_terms(const reading&);

}  // namespace yigui::recognising
