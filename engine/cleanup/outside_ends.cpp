// By title: a repealing clause names its target by title, with the number beside it or not at all.
#include "cleanup/outside_ends.h"

namespace yigui::cleaning {

void outside_ends::add(std::size_t by, const act& what, day_point on) {
    const auto core = joining::core_of(what.name);
    if (!core.empty()) by_title_[core.plain].push_back({{by, on}, &what, core});
}

std::optional<outside_ends::end> outside_ends::end_of(const act& citation,
                                                      std::size_t citing) const {
    const auto core = joining::core_of(citation.name);
    const auto it = by_title_.find(core.plain);
    if (core.empty() || it == by_title_.end()) return std::nullopt;
    std::optional<end> out;
    for (const known& k : it->second) {
        if (k.by == citing || !joining::is_same_document(core, k.core) ||
            core.trial_mark != k.core.trial_mark)
            continue;
        const bool has_both = !citation.number.empty() && !k.what->number.empty();
        if (has_both && joining::number_key(citation.number) != joining::number_key(k.what->number))
            continue;
        const card& by = all_.at(k.by);
        const bool is_of_one = by.kind == paper_kind::law || may_share_issuer(by, all_.at(citing));
        if (!has_both && !is_of_one) continue;
        if (!out || k.on < out->on) out = k;
    }
    return out;
}

}  // namespace yigui::cleaning
