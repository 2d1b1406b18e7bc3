// Rule files from disk to a checked rule set. All diagnostics are collected; a set with an
// error in it must not be used.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "rule/ast.h"

namespace yigui::rule {

/// Loads every *.规则 file below the folders, in name order; later folders may lie over earlier
/// ones (`覆盖`). Checks names, types, editions, exemptions, examples, order cycles.
rule_set load(const std::vector<std::string>& folders, diagnostics& report);

/// Loads one text, for tests, fuzzing and editors.
rule_set load_text(const std::string& path, std::string text, diagnostics& report);

/// The rule files below a folder, or the file itself, in name order.
std::vector<std::string> rule_files(const std::string& folder, diagnostics& report);
/// A file's bytes; empty, with a remark, when it cannot be read.
std::string read_bytes(const std::string& path, diagnostics& report);
/// Adds a file's text; false, with a remark, when the bytes are no text that can be read.
bool add_file(std::vector<source_file>&, const std::string& path, std::string bytes,
              diagnostics& report);

/// The page of one rule as plain text (`rules show`); empty when there is no such rule.
std::string show(const rule_set&, const std::string& id);

/// An expression back as text, canonical.
std::string to_text(const expr&);
std::string to_text(const duration&);

}  // namespace yigui::rule
