// Writes a JSON value with two-space indentation and fixed bytes. Keys keep the order in which
// they were put into the object.
#pragma once

#include <boost/json/value.hpp>
#include <string>

namespace yigui::report {

/// Ends with a line feed. Characters that could act on a terminal (controls, bidirectional
/// marks) are written as \uXXXX, so the value is exact and the text is harmless.
std::string pretty(const boost::json::value&);

/// The string, or null when it is empty. Bytes that are no UTF-8 become U+FFFD.
boost::json::value text_or_null(const std::string&);
boost::json::string text_of(std::string_view);

}  // namespace yigui::report
