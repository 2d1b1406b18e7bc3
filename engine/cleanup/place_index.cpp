#include "cleanup/place_index.h"

#include <algorithm>

namespace yigui::cleaning {
namespace {

using view = std::string_view;

bool is_before_from_end(view a, view b) {
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

bool begins_character(view s, std::size_t at) {
    return at == s.size() || (static_cast<unsigned char>(s[at]) & 0xC0) != 0x80;
}

}  // namespace

void place_index::add(const std::string& place, std::size_t document) {
    groups_.push_back({place, {document}});
}

void place_index::finish() {
    std::stable_sort(groups_.begin(), groups_.end(),
                     [](const group& a, const group& b) { return a.place < b.place; });
    std::vector<group> joined;
    for (group& g : groups_) {
        if (joined.empty() || joined.back().place != g.place)
            joined.push_back(std::move(g));
        else
            joined.back().documents.push_back(g.documents.front());
    }
    groups_ = std::move(joined);
    by_end_.resize(groups_.size());
    for (std::uint32_t i = 0; i < by_end_.size(); ++i) by_end_[i] = i;
    std::sort(by_end_.begin(), by_end_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return is_before_from_end(groups_[a].place, groups_[b].place);
    });
}

const place_index::group* place_index::find(view place) const {
    const auto it = std::lower_bound(groups_.begin(), groups_.end(), place,
                                     [](const group& g, view p) { return g.place < p; });
    return it != groups_.end() && it->place == place ? &*it : nullptr;
}

void place_index::each_of_place(view place, const std::function<void(std::size_t)>& f) const {
    std::vector<const group*> met;
    const auto take = [&](const group* g) {
        if (g && std::find(met.begin(), met.end(), g) == met.end()) met.push_back(g);
    };
    const auto give = [&](const group& g) {
        for (const std::size_t i : g.documents) f(i);
    };
    if (place.empty()) {
        for (const group& g : groups_) give(g);
        return;
    }
    // Shorter ones: 江门市 for 广东省江门市, 广东省 too, and none at all.
    for (std::size_t cut = 0; cut < place.size(); ++cut) {
        if (!begins_character(place, cut)) continue;
        take(find(place.substr(0, cut)));
        if (cut > 0) take(find(place.substr(cut)));
    }
    for (const group* g : met) give(*g);
    // Longer ones that begin with it, itself among them, then those that end with it.
    auto it = std::lower_bound(groups_.begin(), groups_.end(), place,
                               [](const group& g, view p) { return g.place < p; });
    for (; it != groups_.end() && view(it->place).starts_with(place); ++it) give(*it);
    auto end = std::lower_bound(
        by_end_.begin(), by_end_.end(), place,
        [&](std::uint32_t i, view p) { return is_before_from_end(groups_[i].place, p); });
    for (; end != by_end_.end() && view(groups_[*end].place).ends_with(place); ++end)
        if (!view(groups_[*end].place).starts_with(place)) give(groups_[*end]);
}

}  // namespace yigui::cleaning
