// Making text from papers and file names safe to show: on a terminal, in HTML, in XML, in a URI.
// Not for JSON, which keeps every character and escapes the dangerous ones (json_text.h).
#pragma once

#include <string>
#include <string_view>

namespace yigui::report {

/// Valid UTF-8: each byte that belongs to no character becomes U+FFFD.
std::string repaired(std::string_view bytes);

/// Is it a control, bidirectional or invisible format character that no report may pass on raw?
bool is_hazardous(char32_t);

/// One line of text: hazardous characters become "[U+001B]", line breaks and tabs one space.
std::string printable(std::string_view text);

/// printable() with & < > " ' as entities; fit for element content and attribute values.
std::string escaped(std::string_view text);

/// A relative URI reference: path separators kept, everything else outside the unreserved
/// characters percent-encoded.
std::string uri_of(std::string_view path);

/// The first `limit` code points and, when some were left out, "…". Give it printable text.
std::string clipped(std::string text, std::size_t limit);

}  // namespace yigui::report
