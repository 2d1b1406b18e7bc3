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

/// Reads one of the files into a draft of its own, whose `set` holds the declarations and at most
/// one pack. A file of an unknown language version gives nothing.
draft read_file(const std::vector<source_file>& files, std::uint32_t file, diagnostics& report);

/// The version of the language that is read.
inline constexpr int language_version = 1;

}  // namespace yigui::rule
