// The example of rules/README.md, and small packs around one changed line.
#pragma once

#include <string>

#include "rule/load.h"

namespace yigui::rule {

/// The first indented block of rules/README.md, so that the document cannot drift away.
std::string readme_example();

/// A whole good rule with the line that begins with `word` replaced (or removed, when empty).
std::string rule_with(const std::string& word, const std::string& line);

inline const std::string pack_head = "语言 1\n包 t \"测试条例\" 版本 1 自 2020-01-01\n\n";

/// Diagnostics of a text, one a line: "12:3 错误 message".
std::string brief(const std::string& text);

}  // namespace yigui::rule
