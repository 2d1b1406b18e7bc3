// What the filing bundle says in words: the report to edit, the list of grounds, the recipients.
#pragma once

#include <string>
#include <vector>

#include "app/judging.h"
#include "judge/instruments.h"
#include "ledger/bundle.h"
#include "report/word_file.h"

namespace yigui::app {

/// To whom a document of that organ is sent, with source and status, as rules/beian/报送对象.csv
/// has it.
struct recipients {
    std::string organ_kind, to, source, status;
};
/// Nothing when the issuer's kind cannot be told from its name.
std::optional<recipients> recipients_for(const std::string& issuer);

std::vector<word_paragraph> filing_report(const verdict&, const ledger::bundle_list&);
/// What the document rests on, with number and days of the edition in force when it was written.
std::string basis_list(const judged&, const instrument_table&);

/// Deadline and recipients of the filing, as text.
std::string filing_text(const verdict&);

}  // namespace yigui::app
