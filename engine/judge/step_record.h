// What a dossier holds about one step: the events that count as evidence, the claims that don't,
// and the dates that follow from them. It knows no rule.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "yigui/dossier.h"

namespace yigui::judging {

/// The best evidence that there is, weakest first.
enum class standing : unsigned char { none, manifest_only, undated, dated, paper };

/// A date of a step, the event or paper that gives it, and how it was found.
struct step_date {
    std::optional<date> on;
    std::size_t event = SIZE_MAX;       ///< index into dossier::events, or SIZE_MAX
    std::size_t written_in = SIZE_MAX;  ///< paper whose own date was taken
    std::optional<date> counted_from;   ///< set when computed: this day plus `days`
    int days = 0;
};

struct step_record {
    yigui::step step{};
    yigui::judging::standing standing = standing::none;
    /// Indices into dossier::events, the strongest first.
    std::vector<std::size_t> done, required, negated, exempted, of_others, later;
    std::size_t best = SIZE_MAX;       ///< the event that proves it, if one does
    std::size_t own_paper = SIZE_MAX;  ///< the step's own paper when no event stands for it
    step_date on, start, end;
    bool implied = false;  ///< only follows from the feedback on it

    bool is_recorded() const { return standing >= standing::dated; }
};

/// The kind of paper that is a step's own record; several steps have none.
std::vector<paper_kind> own_papers(yigui::step);
/// The step whose own record a paper of this kind is.
std::optional<yigui::step> step_of(paper_kind);

/// Events dated after `as_of` have not happened yet and are left out. Of a ledger's cases only
/// `instance` is looked at, all of them when it is empty.
step_record record_of(yigui::step, const dossier&, day_point as_of,
                      const std::string& instance = {});

}  // namespace yigui::judging
