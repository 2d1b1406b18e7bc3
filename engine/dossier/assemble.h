// Papers to one dossier: classify, find the subject, match papers to it, join their facts.
#pragma once

#include <string>
#include <vector>

#include "read/read.h"
#include "recognise/recognise.h"
#include "yigui/dossier.h"

namespace yigui {

/// Joins what was read of one input into a dossier. Faults are kept in it; order is fixed.
dossier assemble(const std::string& path, std::vector<read_item> items, const phrase_book&);

}  // namespace yigui
