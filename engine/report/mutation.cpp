// Only what survived is listed: it is what an author has to look at.
#include <algorithm>

#include "report/rule_reports.h"
#include "report/wording.h"

namespace yigui {
namespace {

using report::tongue;
using change = mutant::change;

std::string words_of(const mutant& m, const tongue& t) {
    const std::string to = m.before + " → " + m.after;
    switch (m.kind) {
        case change::limit:
            return t("界限 ", "limit ") + to;
        case change::exemption:
            return t("删去免除 ", "exemption dropped ") + m.before;
        case change::mitigation:
            return t("删去降级 ", "mitigation dropped ") + m.before;
        case change::order:
            return t("次序 ", "order ") + to;
        case change::same_day:
            return t("同一天 ", "same day ") + to;
        case change::applicability:
            return t("适用 ", "applicability ") + to;
    }
    return to;
}

}  // namespace

std::string mutation_report(const std::vector<mutant>& all, const rule::rule_set& set,
                            const report_options& options) {
    const tongue t{options.in};
    std::string out;
    std::size_t alive = 0;
    for (const mutant& m : all) {
        if (m.is_killed) continue;
        ++alive;
        out += t("没有发现 ", "not noticed ") + m.rule + "  " + words_of(m, t) + "  " +
               place_in_rules(set, m.at) + "\n";
    }
    return out + t("改动 ", "changes ") + std::to_string(all.size()) +
           t(" 处,示例发现 ", ", noticed ") + std::to_string(all.size() - alive) +
           t(" 处,没有发现 ", ", not noticed ") + std::to_string(alive) + t(" 处", "") + "\n";
}

}  // namespace yigui
