// Which document the dossier is about.
#pragma once

#include <string>
#include <vector>

#include "dossier/sheet.h"

namespace yigui::joining {

struct chosen_subject {
    identity id;
    std::string because;  ///< Chinese
};

/// `wish` is the title or path that a manifest names; empty when there is none.
chosen_subject find_subject(const std::vector<sheet>&, const std::vector<std::string>& wishes);

}  // namespace yigui::joining
