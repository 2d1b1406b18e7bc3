// The day on which the term ended that a notice extends. The notice itself tells it, or the text that
// it extends, or the papers of the extension; where two days are told it is not known.
#include <algorithm>

#include "base/calendar.h"
#include "base/loosely.h"
#include "dossier/titles.h"
#include "judge/case_facts.h"
#include "model/sentence.h"

namespace yigui::judging {
namespace {

using joining::title_core;

std::vector<title_core> extended_by(const facts& notice) {
    std::vector<title_core> out;
    for (const citation& c : notice.citations)
        if (c.as == citation::role::extends) out.push_back(joining::core_of(c.name));
    return out;
}

bool is_one_of(const title_core& name, const std::vector<title_core>& all) {
    return std::any_of(all.begin(), all.end(), [&](const title_core& one) {
        return joining::compare(name, one) >= joining::likeness::variant;
    });
}

/// Whether the sentence of a told term names one of these documents, or none: 《甲》的有效期…届满.
bool is_told_of(const std::vector<title_core>& extended, const facts& f, const document& doc,
                span at) {
    const span sentence = sentence_around(doc.text, f.whole, at);
    // 本通知自2024年7月1日起施行: the notice's own.
    if (holds_loosely(std::string(doc.at(sentence)), {"本通知", "本决定", "延长至", "延续至"}))
        return holds_loosely(std::string(doc.at({at.begin, sentence.end})), {"届满", "到期"}) &&
               !holds_loosely(std::string(doc.at({sentence.begin, at.begin})), {"延长", "延续"});
    bool any = false;
    for (const citation& c : f.citations) {
        if (!sentence.contains(c.at)) continue;
        if (is_one_of(joining::core_of(c.name), extended)) return true;
        any = any || c.as != citation::role::basis;
    }
    return !any;
}

}  // namespace

fact case_facts::extended_expiry_date(const std::string& name) const {
    fact none;
    none.name = name;
    none.value = unknown{name};
    const auto extended = extended_by(*subject());
    if (extended.empty()) return none;
    const auto& own = subject()->validity;
    const auto before = own && own->until ? own->until : std::optional<date>{};
    std::optional<fact> found;
    for (std::size_t i = 0; i < dossier_.papers.size(); ++i) {
        const paper& p = dossier_.papers[i];
        const bool is_old_text =
            p.facts.title && is_one_of(joining::core_of(p.facts.title->value), extended);
        if (p.about != about::this_one && !is_old_text) continue;
        const document& doc = dossier_.documents[p.document];
        for (const told_term& t : p.facts.told_terms) {
            if (!is_old_text && !is_told_of(extended, p.facts, doc, t.at)) continue;
            const date end = t.months ? date{last_day_of_term(t.day.first, *t.months)} : t.day;
            if (before && before->first <= end.first) continue;
            if (found && std::get<date>(found->value) != end) return none;
            if (found) continue;
            found = none;
            found->value = end;
            found->quotes = {{i, t.at}};
            if (!t.months) continue;
            found->function = "届满";
            found->inputs = {t.day.iso(), std::to_string(*t.months) + "个月"};
        }
    }
    return found ? *found : none;
}

}  // namespace yigui::judging
