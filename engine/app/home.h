// Where the program's own data (rules, calendar, known instruments) stands, and loading it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/diagnostic.h"
#include "cleanup/issuers.h"
#include "judge/instruments.h"
#include "judge/waivers.h"
#include "recognise/recognise.h"
#include "rule/load.h"

namespace yigui::app {

/// The folder that holds rules/ and corpus/ (or instruments.csv): $YIGUI_HOME, else found from
/// the program's own path, built or installed. Empty when there is none.
std::string find_home();

/// All that a check needs besides the papers.
struct knowledge {
    std::shared_ptr<const phrase_book> phrases;
    rule::rule_set rules;
    calendar days;
    instrument_table instruments;
    std::vector<waiver> waivers;
    std::vector<pack_id> registers;  ///< the files that the waivers stand in
};

std::shared_ptr<const phrase_book> load_phrases(diagnostics& report);
/// Loads everything; `overlays` are rule folders laid over the project's own.
knowledge load_knowledge(const std::vector<std::string>& overlays, diagnostics& report);
/// Reads the register named, if one is, and every *.豁免 file of the overlays, into `k.waivers`.
void load_waivers(knowledge& k, const std::vector<std::string>& overlays, const std::string& file,
                  diagnostics& report);
calendar load_calendar(diagnostics& report);
instrument_table load_instruments(diagnostics& report);
/// `own`: the office's own table of changed organs; empty: none.
cleaning::issuer_table load_issuers(const std::string& own, diagnostics& report);

}  // namespace yigui::app
