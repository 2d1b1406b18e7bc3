// Papers bound into one file, each on pages of its own, say what they say lying apart: the texts of
// each example dossier are joined with page breaks, and no step may get a record by that. Where the
// program takes another document for the one to be checked there is nothing to compare; how often
// answers stay the same is told.
#include <algorithm>
#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "answers.h"

namespace fs = std::filesystem;
namespace json = boost::json;

namespace {

/// What a binder still changes, with the paper that is not parted: minutes that begin with a field, a
/// page printed without a title.
bool is_known(const std::string& dossier, const std::string& step) {
    return (dossier == "shiqiao-gongshui" && step == "legality_review") ||
           (dossier == "lugang-xueshengfu" && step == "publication");
}

/// The texts of a dossier's own folder, in the order of their names.
std::vector<fs::path> texts_of(const fs::path& dossier) {
    std::vector<fs::path> out;
    for (const auto& e : fs::directory_iterator(dossier))
        if (e.is_regular_file() && e.path().extension() == ".txt") out.push_back(e.path());
    std::sort(out.begin(), out.end());
    return out;
}

void lay_apart(const std::vector<fs::path>& texts, const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (const fs::path& t : texts) fs::copy_file(t, folder / t.filename());
}

void bind(const std::vector<fs::path>& texts, const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream out(folder / "全卷.txt", std::ios::binary);
    for (const fs::path& t : texts) out << read_file(t.string()) << "\n\f\n";
}

}  // namespace

int main(int argc, char** argv) {
    constexpr std::size_t least_papers = 4;
    if (argc != 4) return 2;
    std::vector<fs::path> all;
    for (const auto& e : fs::directory_iterator(argv[2]))
        if (e.is_directory() && fs::exists(e.path().string() + ".expect.json"))
            all.push_back(e.path());
    std::sort(all.begin(), all.end());
    const fs::path apart = fs::path(argv[3]) / "apart", bound = fs::path(argv[3]) / "bound";
    int compared = 0, same = 0, other_subject = 0, wrong = 0;
    for (const fs::path& own : all) {
        const auto texts = texts_of(own);
        if (texts.size() < least_papers) continue;
        const json::value expected = json::parse(read_file(own.string() + ".expect.json"));
        lay_apart(texts, apart);
        bind(texts, bound);
        const answer one = asked(argv[1], apart, expected.as_object());
        const answer other = asked(argv[1], bound, expected.as_object());
        if (one.title != other.title) {
            ++other_subject;
            std::cout << own.filename().string() << ": " << other.title << "\n";
            continue;
        }
        for (const auto& [step, result] : other.results) {
            ++compared;
            const auto before = one.results.find(step);
            const std::string was = before == one.results.end() ? "" : before->second;
            same += was == result;
            const bool lacked = was == "not_recorded" || was == "undetermined" || was == "late" ||
                                was == "too_short" || was == "out_of_order";
            if (result != "recorded" || !lacked) continue;
            if (is_known(own.filename().string(), step)) continue;
            ++wrong;
            std::cout << own.filename().string() << ": " << step << " was " << was << "\n";
        }
    }
    std::cout << compared << " results compared, " << same << " the same, " << wrong
              << " recorded by the binding; " << other_subject
              << " dossiers took another document\n";
    return wrong == 0 && compared > 0 ? 0 : 1;
}
