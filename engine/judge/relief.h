// Exemptions (免除) and mitigations (降级) of a rule, and claims whose ground no rule knows.
#pragma once

#include <string>
#include <vector>

#include "judge/expression.h"
#include "judge/requirement.h"

namespace yigui::judging {

struct relief {
    enum class kind : unsigned char { none, exempt, unknown_ground, mitigated } how = kind::none;
    std::string words;           ///< Chinese, for the message
    std::string missing;         ///< of an unknown ground
    yigui::severity severity{};  ///< of a mitigation
    const rule::source* because = nullptr;
    std::vector<std::size_t> lines;
    std::vector<quote_ref> quotes;
};

/// Whether a source is in force on the day.
bool in_force(const rule::source&, day_point);

/// The first exemption that holds, or a claimed ground that has a paper and no article.
relief find_exemption(const rule::rule_decl&, const outcome&, scope&);
relief find_mitigation(const rule::rule_decl&, scope&);

}  // namespace yigui::judging
