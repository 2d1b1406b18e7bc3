// The scan of XML held against pugixml: the same texts are well-formed, and they say the same.
#pragma once

#include <string>

/// What the two say differently of a text; empty when they agree. Nothing is asked of a text with a
/// NUL in it, with a DOCTYPE that the scan refuses or with references to no character.
std::string difference(const std::string& text);
