// The clean-up of a corpus, from cards to proposals.
#pragma once

#include <vector>

#include "base/calendar.h"
#include "cleanup/card.h"
#include "cleanup/issuers.h"
#include "cleanup/register.h"
#include "judge/instruments.h"
#include "rule/ast.h"
#include "yigui/cleanup.h"

namespace yigui {

/// What a clean-up needs besides the documents.
struct cleanup_knowledge {
    const rule::rule_set& rules;
    const calendar& days;
    const instrument_table& instruments;
    const cleaning::issuer_table& issuers;
};

/// Proposals for all documents. `reg` may be empty. The order of the cards and the number of
/// threads change no byte.
cleanup_report propose(std::vector<cleaning::card>, const cleaning::office_register& reg,
                       const cleanup_knowledge&, day_point as_of, unsigned threads = 1);

}  // namespace yigui
