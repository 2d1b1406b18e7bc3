// Finds the combinations of the phrase data (企业/商会 + 座谈/走访) among the hits of the scan: for
// each combination the latest word of each side is kept, and when all sides stand in one clause
// the combination is a hit of its own. One walk over the hits; no word order is asked for, since
// office Chinese moves its objects and actors freely.
#include <algorithm>
#include <array>
#include <iterator>

#include "recognise/reading.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t most_sides = 4;
constexpr std::size_t widest_clause = 150, widest_sentence = 300;  // bytes, first to last word

struct state {
    std::array<phrase_hit, most_sides> seen{};
    std::size_t within = 0;  ///< start of the clause plus one
    unsigned sides = 0;      ///< bit set of those seen in it
};

/// The stretch that the words cover; empty when two of them overlap.
stretch cover(const state& s, std::size_t sides) {
    stretch all{s.seen[0].begin, s.seen[0].end};
    for (std::size_t i = 0; i < sides; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            if (s.seen[i].begin < s.seen[k].end && s.seen[k].begin < s.seen[i].end) return {0, 0};
        all.begin = std::min(all.begin, s.seen[i].begin);
        all.end = std::max(all.end, s.seen[i].end);
    }
    return all;
}

/// Boxes and arrows part the items of a form: words of two items are no combination.
bool parts_items(std::string_view text) {
    for (const std::string_view mark : {"□", "☑", "√", "→", "×"})
        if (text.find(mark) != std::string_view::npos) return true;
    return false;
}

}  // namespace

void reading::combine_hits() {
    const auto& combinations = words_->combinations();
    std::vector<state> states(combinations.size());
    std::vector<phrase_hit> made;
    std::size_t place = SIZE_MAX, clause = 0, sentence = 0;  // of the last hit
    bool is_open = false;
    for (const phrase_hit& h : hits_) {
        const phrase& p = words_->of(h);
        if (p.uses.empty()) continue;
        if (h.begin != place) {
            place = h.begin;
            is_open = !is_cited(place) || starts_citation(place);
            clause = clause_at(place).begin;
            sentence = sentence_at(place).begin;
        }
        if (!is_open) continue;
        for (const auto& use : p.uses) {
            const combination& c = combinations[use.combination];
            const std::size_t sides = std::min<std::size_t>(c.sides, most_sides);
            if (use.side >= sides) continue;
            const std::size_t within = (c.over_commas ? sentence : clause) + 1;
            state& s = states[use.combination];
            if (s.within != within) s.sides = 0;
            s.within = within;
            s.seen[use.side] = h;
            s.sides |= 1u << use.side;
            if (s.sides + 1 != 1u << sides) continue;
            const stretch all = cover(s, sides);
            if (all.size() == 0 || parts_items(at(all)) ||
                all.size() > (c.over_commas ? widest_sentence : widest_clause))
                continue;
            made.push_back({c.phrase, all.begin, all.end});
            s.sides = 0;
        }
    }
    if (made.empty()) return;
    const auto by_place = [](const phrase_hit& a, const phrase_hit& b) {
        return a.begin < b.begin;
    };
    std::stable_sort(made.begin(), made.end(), by_place);
    std::vector<phrase_hit> all;
    all.reserve(hits_.size() + made.size());
    std::merge(hits_.begin(), hits_.end(), made.begin(), made.end(), std::back_inserter(all),
               by_place);
    hits_ = std::move(all);
}

}  // namespace yigui::recognising
