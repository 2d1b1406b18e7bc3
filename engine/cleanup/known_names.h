// Short names of known instruments led back to their full name, each asked for once.
#pragma once

#include <string>
#include <unordered_map>

#include "judge/instruments.h"

namespace yigui::cleaning {

class known_names {
 public:
    explicit known_names(const instrument_table& table) : table_(table) {}
    /// The full name, without the edition, of the one instrument of that name or short name; empty
    /// when there is none or more than one.
    const std::string& full_name(const std::string& name);

 private:
    const instrument_table& table_;
    std::unordered_map<std::string, std::string> asked_;
};

}  // namespace yigui::cleaning
