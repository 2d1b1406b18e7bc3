// The canonical spelling of rules: what the parser reads back to the same tree.
#pragma once

#include <string>

#include "rule/ast.h"

namespace yigui::rule {

std::string to_text(const expr&);
std::string to_text(const duration&);
std::string to_text(const source&);  ///< 《…》第…条 自 … 状态 …
std::string to_text(const requirement&);
std::string to_text(const proof_kind&);
std::string to_text(const example&);
/// A whole declaration with its line breaks.
std::string to_text(const rule_decl&);
std::string to_text(const parameter&);
std::string to_text(const pack&);
std::string to_text(const unchecked_decl&);

/// Everything of an example after its result.
std::string inputs_text(const example&);
/// An expression where only a name or value may stand without brackets (定版, 设).
std::string operand_text(const expr_ptr&);
/// " 自 … 至 …", each as far as there is one.
std::string life_text(const std::optional<day_point>& from, const std::optional<day_point>& to);
/// A title, bare when the grammar reads it back as one word.
std::string titled(const std::string&);

/// A string in the quotation marks that can hold it.
std::string quoted(const std::string&);
/// 《…》第…条, or 要点 第…项.
std::string article_of(const source&);

}  // namespace yigui::rule
