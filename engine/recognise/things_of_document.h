// What else the sentence names beside the document: its annex, its cost, its team, a standard that it refers
// to. A step told of such a thing is not the document's, though the document's name stands beside it.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 《办法》配套的收费标准已报备案, 《办法》援引了已报备案的省级标准: is the step told of a thing that the document
/// only has or refers to? `title`: the paper's own.
bool is_of_thing_of_document(const reading&, stretch hit, stretch clause, yigui::step,
                             string_view title);

}  // namespace yigui::recognising
