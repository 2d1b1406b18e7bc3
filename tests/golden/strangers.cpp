// Papers of another document record nothing: beside the papers of each example dossier those of
// the next one are laid, and no step that had no record may get one. Where the program takes
// another document for the one to be checked, there is nothing to compare; how often is told.
#include <algorithm>
#include <boost/json.hpp>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "answers.h"

namespace fs = std::filesystem;
namespace json = boost::json;

namespace {

/// A folder with the papers of both; what says of itself which papers are whose is left out.
void lay_together(const fs::path& own, const fs::path& other, const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder.parent_path());
    fs::copy(own, folder, fs::copy_options::recursive);
    for (const auto& e : fs::directory_iterator(other))
        if (e.is_regular_file() && e.path().extension() != ".xml")
            fs::copy_file(e.path(), folder / ("另-" + e.path().filename().string()));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    std::vector<fs::path> all;
    for (const auto& e : fs::directory_iterator(argv[2]))
        if (e.is_directory() && fs::exists(e.path().string() + ".expect.json"))
            all.push_back(e.path());
    std::sort(all.begin(), all.end());
    int compared = 0, other_subject = 0, wrong = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const fs::path &own = all[i], &other = all[(i + 1) % all.size()];
        const fs::path together = fs::path(argv[3]) / own.filename();
        const json::value expected = json::parse(read_file(own.string() + ".expect.json"));
        lay_together(own, other, together);
        const answer alone = asked(argv[1], own, expected.as_object());
        const answer mixed = asked(argv[1], together, expected.as_object());
        fs::remove_all(together);
        if (alone.title != mixed.title) {
            ++other_subject;
            continue;
        }
        for (const auto& [step, result] : mixed.results) {
            ++compared;
            const auto before = alone.results.find(step);
            if (result != "recorded" || before == alone.results.end()) continue;
            if (before->second == "recorded" || before->second == "contradictory") continue;
            ++wrong;
            std::cout << own.filename().string() << " with the papers of "
                      << other.filename().string() << ": " << step << " was " << before->second
                      << "\n";
        }
    }
    std::cout << compared << " results compared, " << wrong << " recorded by a stranger; "
              << other_subject << " dossiers took another document\n";
    return wrong == 0 && compared > 0 ? 0 : 1;
}
