// The proof checker's own reading of dates in quotations: small, tolerant, and apart from the
// recogniser, whose mistakes it is there to notice.
#pragma once

#include <string_view>

namespace yigui::judging {

/// A civil day, month (day 0) or year (month 0).
struct plain_day {
    int year = 0, month = 0, day = 0;
};

/// Reads 2021-07-21, 2021-07, 2021; year 0 for anything else.
plain_day read_iso(std::string_view);

/// Whether the quotation says this date. Parts that the quotation leaves out (the year of
/// "3月1日至31日") may stand elsewhere in the paper.
bool says_date(std::string_view quote, std::string_view paper, plain_day);

/// Whether a number stands in the text, in Arabic or Chinese figures.
bool says_number(std::string_view text, int number);

}  // namespace yigui::judging
