// Holds every include of the tree against the table of who may include whom, and every outside
// library against the one folder in which it may appear.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using rooms = std::set<std::string>;

/// What each room may include, itself and its predecessors' predecessors added below.
const std::map<std::string, rooms> direct{
    {"base", {}},
    {"model", {"base"}},
    {"read", {"model"}},
    {"recognise", {"model"}},
    {"dossier", {"recognise", "read"}},
    {"rule", {"base"}},
    {"judge", {"dossier", "rule"}},
    {"cleanup", {"judge"}},
    {"report", {"base", "judge"}},
    {"ledger", {"base", "judge"}},
    {"app",
     {"base", "model", "read", "recognise", "dossier", "rule", "judge", "cleanup", "report",
      "ledger"}},
};

/// The room that owns each public header.
const std::map<std::string, std::string> owner{
    {"words.h", "base"},     {"date.h", "base"},       {"fault.h", "base"},
    {"document.h", "model"}, {"facts.h", "recognise"}, {"dossier.h", "dossier"},
    {"finding.h", "rule"},   {"cleanup.h", "rule"},    {"cleanup_list.h", "rule"},
    {"citations.h", "rule"},
};

/// An outside library: the only rooms in which it may be included, and whether a header may.
struct library {
    std::string prefix;
    rooms where;
    bool in_headers = false;
};
const std::vector<library> libraries{
    {"boost/spirit", {"rule"}},
    {"boost/graph", {"judge", "cleanup"}},
    // A JSON value is what the writers of a report, or of a record, hand to each other.
    {"boost/json", {"report", "ledger", "read", "cleanup"}, true},
    {"pugixml", {"read"}},
    {"zip.h", {"read", "report"}},
    {"libxml/", {"read"}},
    {"seccomp.h", {"read"}},
    {"unicode/", {"base"}},
    {"xlsxwriter", {"report"}},
    {"openssl/", {"base", "ledger"}},
    {"spdlog/", {"app"}},
    {"CLI/", {"app"}},
    {"sqlite3", {"ledger"}},
    {"postgresql/", {"ledger"}},
    {"boost/beast", {"app"}},
};

rooms closure(const std::string& room) {
    rooms all{room};
    for (const auto& r : direct.at(room)) all.merge(closure(r));
    return all;
}

struct include {
    std::string name;
    int line;
};

std::vector<include> includes_of(const fs::path& file) {
    std::vector<include> found;
    std::ifstream in(file);
    std::string text;
    for (int line = 1; std::getline(in, text); ++line) {
        if (text.rfind("#include", 0) != 0) continue;
        const auto open = text.find_first_of("\"<");
        const auto close = text.find_first_of("\">", open + 1);
        if (close != std::string::npos)
            found.push_back({text.substr(open + 1, close - open - 1), line});
    }
    return found;
}

std::string complaint(const std::string& room, const rooms& allowed, const include& i,
                      bool is_header) {
    if (i.name.rfind("yigui/", 0) == 0) {
        const auto o = owner.find(i.name.substr(6));
        if (o == owner.end()) return "a public header without an owner in the table: " + i.name;
        return allowed.count(o->second) ? "" : room + " may not include " + i.name;
    }
    for (const auto& l : libraries)
        if (i.name.rfind(l.prefix, 0) == 0) {
            if (!l.where.count(room)) return i.name + " may not appear in " + room;
            return is_header && !l.in_headers ? i.name + " may appear in .cpp files only" : "";
        }
    const auto slash = i.name.find('/');
    const std::string other = slash == std::string::npos ? "" : i.name.substr(0, slash);
    if (direct.count(other) && !allowed.count(other)) return room + " may not include " + i.name;
    return "";
}

}  // namespace

int main(int argc, char** argv) {
    const fs::path root = argc > 1 ? argv[1] : ".";
    int wrong = 0, read = 0;
    for (const auto& [room, unused] : direct) {
        const fs::path folder = root / "engine" / room;
        if (!fs::exists(folder)) continue;
        const rooms allowed = closure(room);
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const auto kind = entry.path().extension();
            if (kind != ".cpp" && kind != ".h") continue;
            ++read;
            for (const auto& i : includes_of(entry.path())) {
                const std::string why = complaint(room, allowed, i, kind == ".h");
                if (why.empty()) continue;
                std::cout << entry.path().string() << ":" << i.line << ": " << why << "\n";
                ++wrong;
            }
        }
    }
    for (const auto& entry : fs::directory_iterator(root / "include/yigui"))
        for (const auto& i : includes_of(entry.path()))
            if (i.name.rfind("boost/", 0) == 0 && i.name.rfind("boost/system/", 0) != 0) {
                std::cout << entry.path().string()
                          << ": public headers use std and Boost.System only\n";
                ++wrong;
            }
    std::cout << read << " files read, " << wrong << " wrong includes\n";
    return wrong == 0 && read > 50 ? 0 : 1;
}
