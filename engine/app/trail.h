// The story of one document as the ledger tells it, as text and as a page. Pure functions of
// records: the order is that of the sequence.
#pragma once

#include <string>
#include <vector>

#include "ledger/record.h"
#include "report/report.h"

namespace yigui::app {

/// Is the record about the document with this title (or a part of it), number or dossier?
bool is_about(const ledger::record&, const std::string& document);

std::string kind_name(const ledger::record&, language);
/// What the person wrote; of a checkpoint, whose it is and how far it goes.
std::string text_of(const ledger::record&, language);
/// "有记录 5, 无记录 1": results that call for attention first.
std::string results_line(const ledger::record&, language);

std::string trail_text(const std::vector<ledger::record>&, language);
std::string trail_html(const std::vector<ledger::record>&, const std::string& document, language);

}  // namespace yigui::app
