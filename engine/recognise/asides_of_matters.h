// What a notice or a news item tells of its matter: projects that are filed, contracts that are
// entered, awards that experts judged, papers of agencies that a committee checks. Not for what it
// tells of other documents (asides_of_others.cpp).
#pragma once

#include <optional>
#include <string>

namespace yigui::recognising {

class judge;

/// Why the words tell of the matter and not of the document; nothing when they don't.
std::optional<std::string> aside_of_matters(const judge&);

}  // namespace yigui::recognising
