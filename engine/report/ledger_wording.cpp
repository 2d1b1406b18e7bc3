// What reports say of a year's ledger and not of a dossier: its organ and year, whether a paper
// counts, and which papers stand behind a plan item.
#include <algorithm>

#include "report/wording.h"

namespace yigui::report {

std::string ledger_line(const verdict& v, const tongue& t) {
    if (!v.ledger) return {};
    const auto& l = *v.ledger;
    const std::string organ = l.organ.empty() ? t("机关不明", "organ unknown") : l.organ;
    const std::string year =
        l.year == 0 ? t("年度不明", "year unknown") : std::to_string(l.year) + t("年度", "");
    return organ + t("，", ", ") + year +
           (l.because.empty() ? "" : t.in_brackets(full_width(l.because)));
}

std::string about_word(const std::string& id, const verdict& v, const tongue& t) {
    if (!v.ledger || id == "unknown") return t.about(id);
    return id == "this" ? t("计入", "counted") : t("不计入", "not counted");
}

std::string searched_line(const finding& f, const verdict& v, const tongue& t) {
    if (!v.ledger) return t.joined(f.searched);
    const std::string n = std::to_string(f.searched.size());
    return t("台账的", "the ledger's ") + n + t("份材料（见“材料”）", " papers (see Papers)");
}

std::string item_papers(const plan_line& l, const tongue& t) {
    std::vector<std::string> out;
    for (const auto* f : l.findings)
        for (const auto& q : f->evidence)
            if (!q.paper.empty() && std::find(out.begin(), out.end(), q.paper) == out.end())
                out.push_back(q.paper);
    return t.joined(out);
}

}  // namespace yigui::report
