// The register of waivers (豁免登记): findings that an office excuses for one document until a day.
// A waiver changes no result: the finding stays, is shown as waived and counted as such. One that
// has run out, or excuses nothing, is a finding of its own. Format: rules/README.md.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "rule/ast.h"
#include "yigui/date.h"
#include "yigui/finding.h"

namespace yigui {

struct waiver {
    std::string id;
    std::string rule;      ///< as reported, or the rule that it adopts
    std::string document;  ///< title or 发文字号
    std::string reason, basis, approver;
    day_point until{};  ///< its last day
    std::string file;   ///< where it stands
    std::size_t line = 0;
};

/// Reads one register, appending to what others gave. Everything wrong in it is reported; rules
/// are looked up in `rules`.
void read_waivers(std::vector<waiver>&, const std::string& path, const std::string& text,
                  const rule::rule_set& rules, diagnostics& report);

/// Marks the findings that they excuse on the verdict's day and adds a finding for each waiver of
/// this document that has run out or excuses nothing. Waivers of other documents do nothing.
void apply_waivers(verdict&, const std::vector<waiver>&, const rule::rule_set&);

inline constexpr int waiver_register_version = 1;
/// The pack that findings about waivers name; no rule stands behind them.
inline constexpr std::string_view waiver_pack = "豁免登记";

}  // namespace yigui
