// Reports are pure functions of a verdict: same verdict, same bytes, no clock, no environment.
// All formats count findings alike.
#pragma once

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

}  // namespace yigui
