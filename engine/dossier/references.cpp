// A folder's name says what its papers were kept for; a whole dossier of another place below one is told
// by the places in the names.
#include "dossier/references.h"

#include <algorithm>

#include "base/loosely.h"
#include "dossier/subject.h"

namespace yigui::joining {

bool is_kept_for_reference(const std::string& path) {
    return holds_loosely(folder_of(path), {"参考", "参阅", "借鉴", "外地", "外省", "外市", "外县",
                                           "兄弟", "范例", "样本", "学习资料"});
}

bool lies_below(const std::string& older, const std::string& newer) {
    return folder_of(older) != folder_of(newer) && older.starts_with(folder_of(newer));
}

namespace {

/// Papers in its own folder that name it as their matter.
std::ptrdiff_t papers_naming_beside(const std::vector<sheet>& sheets, const identity& id) {
    const std::string folder = folder_of(sheets[id.paper].path);
    return std::count_if(sheets.begin(), sheets.end(), [&](const sheet& s) {
        return is_procedural(s.said->kind) && folder_of(s.path) == folder &&
               (id.is(s.title) || std::any_of(s.names.begin(), s.names.end(), [&](const named& n) {
                    return !n.as_basis && !n.acted_on && id.is(n.core);
                }));
    });
}

/// A document of another place with its whole dossier in a folder below that of a text with papers of its
/// own making: 某市做法/ in the dossier of a county.
bool is_other_place_below(const std::vector<sheet>& sheets, std::size_t i,
                          const std::vector<std::size_t>& candidates) {
    constexpr std::ptrdiff_t enough = 2;
    return std::any_of(candidates.begin(), candidates.end(), [&](std::size_t above) {
        if (!lies_below(sheets[i].path, sheets[above].path)) return false;
        const identity id = identity_of(sheets, above);
        const auto place_of = [](const identity& of) {
            for (const title_core& c : of.cores)
                if (!c.place.empty()) return c.place;
            return std::string();
        };
        const std::string there = place_of(identity_of(sheets, i)), here = place_of(id);
        return !there.empty() && !here.empty() && there.find(here) == std::string::npos &&
               here.find(there) == std::string::npos && papers_naming_beside(sheets, id) >= enough;
    });
}

}  // namespace

std::vector<std::size_t> without_references(const std::vector<sheet>& sheets,
                                            const std::vector<std::size_t>& candidates) {
    const bool has_folders = std::any_of(candidates.begin(), candidates.end(), [&](std::size_t i) {
        return !folder_of(sheets[i].path).empty();
    });
    if (candidates.size() < 2 || !has_folders) return candidates;
    std::vector<std::size_t> out;
    for (const std::size_t i : candidates)
        if (!is_kept_for_reference(sheets[i].path) && !is_other_place_below(sheets, i, candidates))
            out.push_back(i);
    return out.empty() ? candidates : out;
}

}  // namespace yigui::joining
