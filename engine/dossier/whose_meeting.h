// Whose meeting minutes are of, and whether it decides for those who issue the subject. Not for what it decided:
// minutes.h.
#pragma once

#include <string_view>

#include "dossier/sheet.h"

namespace yigui::joining {

bool is_party_group(const sheet&);

/// A meeting that decides for some organ: 局长办公会议, 局务会议, 常务会议 …
bool is_deciding_body(const sheet&);

/// The same, and the organ is the subject's issuer or stands above it: not an office below, another place, an assembly.
/// Minutes that do not say whose they are are the issuer's.
bool decides_for(const sheet&, const identity&, std::string_view issuer);

}  // namespace yigui::joining
