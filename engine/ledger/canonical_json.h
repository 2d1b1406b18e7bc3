// JSON with exactly one way to write a value, so that a record's bytes are its identity: keys
// sorted, no blanks, the shortest escapes, whole numbers only.
//
// @par Source
// RFC 8785 (JSON Canonicalization Scheme), less floating-point numbers.
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace yigui::ledger {

/// The value must hold no floating-point number; strings that are no UTF-8 are mended by the
/// caller.
std::string canonical(const boost::json::value&);

/// Nothing unless the text is exactly what canonical() gives for its value.
std::optional<boost::json::value> read_canonical(std::string_view text);

}  // namespace yigui::ledger
