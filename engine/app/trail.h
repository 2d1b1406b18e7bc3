// The story of one document as the ledger tells it, as text and as a page. Pure functions of
// records: the order is that of the sequence.
#pragma once

#include <string>
#include <vector>

#include "ledger/record.h"
#include "report/report.h"

namespace yigui::app {

/// The records about the document with this title (or a part of it), number or dossier, and those
/// that give one of its titles in another state (a draft's) or its number.
std::vector<ledger::record> about(const std::vector<ledger::record>&, const std::string& document);

/// "2026-01-31 16:30:00", the time in China of a record's; as it stands when it cannot be read.
std::string china_time(const ledger::record&);

std::string kind_name(const ledger::record&, language);
/// What the person wrote; of a checkpoint, whose it is and how far it goes.
std::string text_of(const ledger::record&, language);
/// "有记录 5, 无记录 1": results that call for attention first.
std::string results_line(const ledger::record&, language);

std::string trail_text(const std::vector<ledger::record>&, language);
std::string trail_html(const std::vector<ledger::record>&, const std::string& document, language);

}  // namespace yigui::app
