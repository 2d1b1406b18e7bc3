// What a manifest's words mean: kinds, steps and days.
#pragma once

#include "dossier/join.h"
#include "read/manifest.h"
#include "yigui/fault.h"

namespace yigui::joining {

/// Paths become those of the papers: relative to the dossier, in the manifest's own folder. A
/// fault for a word that is no kind, step or day: nothing is claimed then.
result<manifest_claims> claims_of(const manifest&, const std::string& manifest_path);

}  // namespace yigui::joining
