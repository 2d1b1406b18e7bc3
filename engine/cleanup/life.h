// The life of each document in the corpus: from when it holds, until when, what ended it, and
// when it was last looked at. Everything follows from cards and what they do to each other;
// nothing is guessed, and what is not known stays unknown.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cleanup/corpus.h"
#include "cleanup/issuers.h"
#include "judge/instruments.h"
#include "yigui/cleanup.h"

namespace yigui::cleaning {

/// A day and what shows it.
struct dated {
    std::optional<day_point> on;
    std::string said;               ///< Chinese, fit behind a colon
    std::string quote, paper;       ///< of the paper that says it; empty: the document itself
    std::vector<std::string> path;  ///< of a chain of bases
};

struct life {
    std::string clock_from;  ///< 施行日期, 公布日期, 成文日期; empty when none is known
    std::optional<day_point> begins;
    bool has_validity = false;
    dated expires;   ///< the last day, extensions counted
    dated extended;  ///< the last extension that counts
    dated repealed, replaced;
    dated declared_lapsed;  ///< listed as 失效 by a clean-up before its own term ran out
    dated reviewed;         ///< written, amended, evaluated, or listed as 继续有效
    dated evaluated;        ///< the last evaluation
    dated basis_ended, basis_amended, chain_ended;
    dated issuer_changed;
    dated acted_on_ended;    ///< of an acting notice: when the last of what it acts on ended
    dated over_by_register;  ///< only the register says that it has ended; without a day perhaps
    std::vector<cleanup_conflict> conflicts;
    std::vector<std::string> asked;

    /// The first day on which it no longer holds; nothing while that is not known.
    std::optional<day_point> ends() const;
};

struct lives {
    std::vector<life> of;  ///< one a card
    std::vector<cleanup_link> links;
};

lives lives_of(const corpus&, const instrument_table&, const issuer_table&, day_point as_of);

}  // namespace yigui::cleaning
