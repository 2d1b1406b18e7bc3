// Comma-separated values after RFC 4180, read and written; and the tables of the project and of
// offices that are kept in such files.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace yigui {

/// One record; `at` moves behind its line end. A quote that is never closed runs to the end.
std::vector<std::string> csv_record(std::string_view text, std::size_t& at, char separator = ',');

/// A field, quoted where it must be. A field that a spreadsheet would run as a formula (it begins
/// with = + - @, a tab or a line break) gets an apostrophe in front.
/// @par Source OWASP, CSV Injection
std::string csv_field(std::string_view);

/// What is said, in Chinese, of a table that cannot be used.
struct table_words {
    const char* absent;  ///< the file cannot be read or is empty
    const char* hint;    ///< which columns a row has
};
/// Gives each row of the file to `take`, but for the first, which names the columns, and blank
/// ones. What `take` says of a row, unless it is empty, is told with the row's place.
void read_csv_table(const std::string& path, const table_words&, diagnostics&,
                    const std::function<std::string(const std::vector<std::string>&)>& take);

}  // namespace yigui
