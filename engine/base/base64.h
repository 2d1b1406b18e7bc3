// Bytes as letters, for keys, proofs and content policies.
#pragma once

#include <string>
#include <string_view>

namespace yigui {

/// @par Source
/// RFC 4648, 4, with padding and without line breaks.
std::string base64(std::string_view bytes);

}  // namespace yigui
