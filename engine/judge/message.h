// The words of a finding: its message from the rule's template, its remedy, its quotations, and
// what was looked for and where.
#pragma once

#include <string>

#include "judge/requirement.h"
#include "yigui/finding.h"

namespace yigui::judging {

std::string message_of(const rule::rule_decl&, const finding&, const outcome&,
                       bool applicability_is_open);
std::string remedy_of(const rule::rule_decl&, const finding&);
/// What papers and statements would count, and which papers were read for them.
void fill_search(finding&, const rule::rule_decl&, const case_facts&);

/// Adds an event, or characters of a paper, to the evidence; the same range only once.
void add_evidence(finding&, const case_facts&, std::size_t event);
void add_evidence(finding&, const case_facts&, const quote_ref&);

}  // namespace yigui::judging
