// Reports are pure functions of a verdict: same verdict, same bytes, no clock, no environment.
// All formats count findings alike.
#pragma once

#include <map>
#include <string>

#include "yigui/finding.h"

namespace yigui {

enum class language : unsigned char { chinese, english };

struct report_options {
    language in = language::chinese;
    bool colour = false;  ///< ANSI colours, for a terminal only
    unsigned width = 80;  ///< display cells, for text
};

std::string text_report(const verdict&, const report_options&);
std::string json_report(const verdict&);
std::string html_report(const verdict&, const report_options&);
std::string sarif_report(const verdict&, const report_options&);
std::string junit_report(const verdict&, const report_options&);

/// One finding's proof in plain words (`yigui explain`): short, or whole with every line.
std::string explain_finding(const finding&, const report_options&, bool whole);

/// What would clear the finding: which paper, dated when at the latest (`yigui why-not`); empty
/// when nothing is to be cleared.
std::string why_not(const finding&, const verdict&, const report_options&);

/// How a finding counts, in every format and in the exit status.
enum class standing : unsigned char {
    open,       ///< a breach of severity warning or error
    undecided,  ///< undetermined, of severity warning or error
    waived,     ///< a breach or undetermined, excused by a waiver
    hint,       ///< a breach or undetermined, of severity info
    quiet,      ///< recorded, not due, exempt, not applicable, not checked
};
standing standing_of(const finding&);

/// Numbers of findings; the five add up to `findings`.
struct tally {
    int findings = 0;
    int open = 0, undecided = 0, waived = 0, hints = 0, quiet = 0;
    std::map<result_kind, int> by_result;  ///< waived ones included
};
tally count_findings(const verdict&);

/// The exit status that the verdict calls for: 0 nothing to report, 1 findings, 3 only undecided
/// ones, 4 some input unreadable (before 1, before 3).
int exit_code_of(const verdict&);

}  // namespace yigui
