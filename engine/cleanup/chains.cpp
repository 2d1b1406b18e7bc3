// Walks down from the documents whose own basis has ended, the earliest end first, so that each
// document meets the nearest end and no circle is walked twice.
#include "cleanup/chains.h"

#include <algorithm>

namespace yigui::cleaning {
namespace {

bool has_ended_basis(const life& l, day_point as_of) {
    return l.basis_ended->on && *l.basis_ended->on <= as_of;
}

/// Who leads from `i` to the ended basis: `through` gives for each document the basis to follow.
dated told(const corpus& all, const lives& known, const std::vector<std::size_t>& through,
           std::size_t i, day_point as_of) {
    dated d;
    d.path.push_back(cited(all.at(i)));
    std::size_t at = i;
    do {
        at = through[at];
        d.said += (d.said.empty() ? "所依据的" : ",其依据") + cited(all.at(at));
        d.path.push_back(cited(all.at(at)));
    } while (!has_ended_basis(known.of[at], as_of));
    const dated& ended = *known.of[at].basis_ended;
    d.on = ended.on;
    d.said += ",其依据" + ended.said;
    d.quote = ended.quote;
    d.paper = all.at(at).path;
    d.path.push_back(ended.said);
    return d;
}

}  // namespace

void follow_chains(const corpus& all, lives& known, day_point as_of) {
    const std::size_t n = all.cards().size();
    std::vector<std::vector<std::size_t>> users(n);
    for (const cleanup_link& l : known.links)
        if (l.kind == "basis" && l.to && *l.to != l.from) users[*l.to].push_back(l.from);
    std::vector<std::size_t> queue, through(n, n);
    std::vector<bool> is_queued(n);
    for (std::size_t i = 0; i < n; ++i)
        if (has_ended_basis(known.of[i], as_of)) queue.push_back(i);
    std::stable_sort(queue.begin(), queue.end(), [&](std::size_t a, std::size_t b) {
        return known.of[a].basis_ended->on < known.of[b].basis_ended->on;
    });
    for (const std::size_t i : queue) is_queued[i] = true;
    for (std::size_t k = 0; k < queue.size(); ++k)
        for (const std::size_t user : users[queue[k]]) {
            if (through[user] != n) continue;
            through[user] = queue[k];
            known.of[user].chain_ended.edit() = told(all, known, through, user, as_of);
            if (!is_queued[user]) queue.push_back(user);
            is_queued[user] = true;
        }
}

}  // namespace yigui::cleaning
