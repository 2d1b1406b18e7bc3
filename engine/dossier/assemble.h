// Papers to one dossier: classify, find the subject, match papers to it, join their facts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/read.h"
#include "recognise/recognise.h"
#include "yigui/dossier.h"

namespace yigui {

/// Joins what was read of one input into a dossier, or into the ledger of an organ's year when
/// its manifest or most of its papers say so, or when `year` is given. Faults are kept in it; order
/// is fixed.
dossier assemble(const std::string& path, std::vector<read_item> items, const phrase_book&,
                 std::optional<int> year = std::nullopt);

}  // namespace yigui
