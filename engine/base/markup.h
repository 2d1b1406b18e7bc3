// Text as it has to be written in XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace yigui {

/// & < > " ' as entities: fit for element content and for attribute values. Control characters are
/// passed on; report::escaped() also makes text from papers safe to show.
std::string as_markup(std::string_view text);

}  // namespace yigui
