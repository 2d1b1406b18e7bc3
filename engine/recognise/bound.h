// Papers bound into one file: where each of them begins. Not for documents that the structure of a
// file keeps apart already (model), nor for attachments, which belong to their document.
#pragma once

#include <vector>

#include "recognise/phrases.h"
#include "yigui/document.h"

namespace yigui::recognising {

/// The part of a file, cut where a line of its own names a form, titles a paper of the procedure
/// or carries a binder's mark (【二】). At least one span; a list of names binds nothing.
std::vector<span> unbound(const document&, const span& part, const phrase_data&);

}  // namespace yigui::recognising
