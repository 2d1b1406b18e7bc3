// Finds the hierarchy of a document in its blocks: titles, 发文字号, 主送机关, 编章节条款项目,
// 一、（一）1.（1）, attachments, signature and date, 附注, and where one document ends and the
// next begins.
#pragma once

#include "yigui/document.h"

namespace yigui {

/// Fills `doc.nodes` from `doc.blocks`. Never fails: what fits no pattern is a paragraph.
void find_structure(document& doc);

}  // namespace yigui
