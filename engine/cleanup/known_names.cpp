#include "cleanup/known_names.h"

namespace yigui::cleaning {
namespace {

/// 立法法(2015修正) is the 立法法; a bracket without a year belongs to the name.
std::string without_edition(const std::string& name) {
    const std::size_t open = name.rfind('(');
    const bool is_edition = name.ends_with(')') && open != std::string::npos &&
                            name.size() > open + 4 && name[open + 1] >= '0' &&
                            name[open + 1] <= '9';
    return is_edition ? name.substr(0, open) : name;
}

}  // namespace

const std::string& known_names::full_name(const std::string& name) {
    const auto [it, is_new] = asked_.try_emplace(name);
    if (!is_new || name.empty()) return it->second;
    for (const instrument* v : table_.versions(name)) {
        std::string full = without_edition(v->name);
        if (!it->second.empty() && it->second != full) return it->second = {};
        it->second = std::move(full);
    }
    return it->second;
}

}  // namespace yigui::cleaning
