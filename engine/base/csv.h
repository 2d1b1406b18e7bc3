// Comma-separated values after RFC 4180, read and written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yigui {

/// One record; `at` moves behind its line end. A quote that is never closed runs to the end.
std::vector<std::string> csv_record(std::string_view text, std::size_t& at, char separator = ',');

/// A field, quoted where it must be. A field that a spreadsheet would run as a formula (it begins
/// with = + - @, a tab or a line break) gets an apostrophe in front.
/// @par Source OWASP, CSV Injection
std::string csv_field(std::string_view);

}  // namespace yigui
