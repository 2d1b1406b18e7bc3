// Golden folders: each folder below tests/golden that holds a `cmd` file is a case. Its lines are
// arguments of yigui, one run a line, run from the repository root. `expected.txt` keeps what was
// printed on both streams and the exit status. UPDATE_GOLDEN=1 writes it anew: read it first.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "run_program.h"

namespace fs = std::filesystem;

namespace {

std::string run(const std::string& command) {
    const outcome o = run_program(command + " 2>&1");
    return o.printed + "[exit " + std::to_string(o.status) + "]\n";
}

std::string first_difference(const std::string& a, const std::string& b) {
    std::istringstream as(a), bs(b);
    std::string x, y;
    for (int line = 1;; ++line) {
        const bool more_a = static_cast<bool>(std::getline(as, x));
        const bool more_b = static_cast<bool>(std::getline(bs, y));
        if (!more_a) x = "(end)";
        if (!more_b) y = "(end)";
        if (x != y)
            return "line " + std::to_string(line) + "\n  expected: " + x + "\n  printed:  " + y;
        if (!more_a && !more_b) return "";
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string program = argv[1];
    const bool update = std::getenv("UPDATE_GOLDEN") != nullptr;
    std::vector<fs::path> cases;
    for (const auto& entry : fs::recursive_directory_iterator(argv[2]))
        if (entry.path().filename() == "cmd") cases.push_back(entry.path().parent_path());
    std::sort(cases.begin(), cases.end());
    int failed = 0, skipped = 0;
    for (const auto& folder : cases) {
        if (fs::exists(folder / "needs")) {
            std::string what = read_file(folder / "needs");
            what.erase(std::find(what.begin(), what.end(), '\n'), what.end());
            if (!fs::exists(what)) {
                std::cout << "skipped case " << folder.filename().string() << ": no " << what
                          << "\n";
                ++skipped;
                continue;
            }
        }
        std::istringstream commands(read_file(folder / "cmd"));
        std::string printed, line;
        while (std::getline(commands, line)) {
            if (line.empty()) continue;
            printed += "$ yigui " + line + "\n" + run("'" + program + "' " + line);
        }
        const fs::path kept = folder / "expected.txt";
        if (update) {
            std::ofstream(kept, std::ios::binary) << printed;
            continue;
        }
        const std::string why = first_difference(read_file(kept), printed);
        if (why.empty()) continue;
        ++failed;
        std::cout << "FAILED " << folder.string() << ": " << why << "\n";
    }
    std::cout << cases.size() - static_cast<std::size_t>(failed + skipped)
              << " golden cases as expected, " << failed << " not, " << skipped << " left out\n";
    return failed == 0 && !cases.empty() ? 0 : 1;
}
