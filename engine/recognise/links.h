// Links that a site prints around a document. What the document says of itself is mentions.h's.
#pragma once

#include <vector>

#include "recognise/mentions.h"

namespace yigui::recognising {

/// 《…办法》图解(即将上线): the bracket says that what the line names is still to come.
bool is_still_to_come(string_view line);

/// 【文字解读】《…办法》政策解读 2025-05-06 on the page of 《…办法》: it has been explained, and nothing in
/// that line is due.
void read_links(const reading&, const surroundings&, std::vector<mention>&);

}  // namespace yigui::recognising
