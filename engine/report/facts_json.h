// The NDJSON lines of `yigui facts`.
#pragma once

#include <string>

#include "yigui/document.h"
#include "yigui/facts.h"
#include "yigui/fault.h"

namespace yigui {

/// One line, without its line end, by the contract: ranges in code points of the extracted text.
std::string facts_json(const std::string& file, const document&, const file_facts&);
/// The line of a file that could not be read: its name and a `fault` object.
std::string fault_json(const std::string& file, const fault&);

}  // namespace yigui
