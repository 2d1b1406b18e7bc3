// Declarations of rule files: lines to packs, parameters, rules, adoptions. What is missing in a
// declaration is reported here; how declarations fit together is the checker's business.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "rule/ast.h"

namespace yigui::rule {

/// 采用, before the adopted rule is looked up.
struct adoption {
    std::string id, of, title, pack;
    std::vector<source> sources;
    std::optional<yigui::severity> severity;
    std::vector<example> examples;
    position at, title_at, severity_at;
};

/// All that the files say, as written.
struct draft {
    rule_set set;
    std::vector<adoption> adoptions;
};

/// Reads set.files[file] into the draft. A file of an unknown language version adds nothing.
/// `pack_id` becomes the id of the pack it belongs to.
void read_file(draft&, std::uint32_t file, diagnostics& report, std::string& pack_id);

/// The version of the language that is read.
inline constexpr int language_version = 1;

}  // namespace yigui::rule
