// Clauses that tell of several acts, each with its day: which of the days is the step's.
#pragma once

#include <vector>

#include "recognise/days_of_others.h"

namespace yigui::recognising {

/// A place of a step that asks for its day.
struct asked_place {
    const reading& r;
    yigui::step step;
    stretch clause, sentence;
    std::size_t at;
    const surroundings& around;
};

/// 5月6日、5月7日分别通过合法性审核和公平竞争审查, 5月8日听取汇报、5月15日审议通过: the one of the days that is told to be
/// the step's. Nothing where the clause does not tell so.
std::optional<day_candidate> day_of_act(const asked_place&, const std::vector<day_candidate>&);

/// 5月6日经合法性审核、5月7日经公平竞争审查: words with gaps that begin in another step's name go on behind the next
/// day, which is theirs. Their place, else where the words begin.
std::size_t place_behind_other_act(const reading&, yigui::step, stretch words);

}  // namespace yigui::recognising
