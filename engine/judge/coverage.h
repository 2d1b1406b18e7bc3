// Which parts of the rules their examples reach. What counts as a part: rules/README.md.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.h"
#include "judge/instruments.h"
#include "rule/ast.h"

namespace yigui {

class phrase_book;

/// One part of a rule that an example can reach.
struct coverage_item {
    enum class what : unsigned char { result, level, exemption, limit, edition } kind{};
    std::string rule, pack;
    result_kind result{};        ///< of a result
    yigui::severity level{};     ///< of a level
    bool is_mitigation = false;  ///< of a level: by 降级
    std::string name;            ///< of an exemption; of a limit, its parameter or comparison
    bool is_kept = false;        ///< of a limit: the side on which it is just kept
    std::optional<day_point> from, to;  ///< of an edition
    rule::position at;
    bool hit = false;
};

/// Runs all examples; those that do not come out as stated reach nothing. By pack and rule.
std::vector<coverage_item> measure_coverage(const rule::rule_set&, const phrase_book&,
                                            const calendar&, const instrument_table&);

}  // namespace yigui
