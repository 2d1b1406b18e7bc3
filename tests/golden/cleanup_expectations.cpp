// Holds each example corpus against what must be said of it: corpus/cleanup/NAME.expect.tsv gives
// the as-of day, the corpus and the register where they have other names, and for every file its proposal, reasons, last day
// and day of evaluation; where an earlier list is named, also what was decided in it and has changed
// since. The program is run as its user runs it; the same corpus named file by file in
// another order and read by another number of threads must give the same bytes in every list.
#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "run_program.h"

namespace fs = std::filesystem;
namespace json = boost::json;

namespace {

struct expected {
    std::string proposal, reasons, expires, evaluate_by, decision;
    friend bool operator==(const expected&, const expected&) = default;
};

std::ostream& operator<<(std::ostream& out, const expected& e) {
    return out << e.proposal << " [" << e.reasons << "] " << e.expires << " " << e.evaluate_by
               << " " << e.decision;
}

struct example {
    std::string name, corpus, as_of, reg, decisions;
    std::map<std::string, expected> files;
};

std::string in_order(const std::string& reasons) {
    std::vector<std::string> all;
    std::istringstream in(reasons);
    for (std::string one; std::getline(in, one, ';');) all.push_back(one);
    std::sort(all.begin(), all.end());
    std::string out;
    for (const auto& one : all) out += (out.empty() ? "" : ";") + one;
    return out;
}

example read_example(const fs::path& file) {
    example e;
    e.name = file.filename().string();
    e.name = e.name.substr(0, e.name.find(".expect"));
    e.corpus = e.name;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("# as-of ")) e.as_of = line.substr(8);
        if (line.starts_with("# corpus ")) e.corpus = line.substr(9);
        if (line.starts_with("# register ")) e.reg = line.substr(11);
        if (line.starts_with("# decisions ")) e.decisions = line.substr(12);
        if (line.starts_with("#")) continue;
        std::istringstream cells(line);
        std::vector<std::string> c;
        for (std::string one; std::getline(cells, one, '\t');) c.push_back(one == "-" ? "" : one);
        c.resize(std::max<std::size_t>(c.size(), 6));
        if (!c[1].empty()) e.files[c[0]] = {c[1], in_order(c[2]), c[3], c[4], c[5]};
    }
    return e;
}

std::string text(const json::value& v) {
    return v.is_string() ? std::string(v.as_string()) : std::string();
}

/// "keep +expiring -none changed outstanding": what was decided, reasons new and gone, and so on.
std::string decided(const json::value& d) {
    if (!d.at("decision").is_object()) return {};
    const json::object& made = d.at("decision").as_object();
    std::string out = text(made.at("disposition"));
    for (const auto& id : made.at("reasons_new").as_array()) out += " +" + text(id);
    for (const auto& id : made.at("reasons_gone").as_array()) out += " -" + text(id);
    for (const char* flag : {"text_changed", "current", "outstanding"})
        if (made.at(flag).as_bool()) out += std::string(" ") + flag;
    return out;
}

expected given(const json::value& d) {
    expected e;
    e.decision = decided(d);
    e.proposal = text(d.at("disposition"));
    std::string ids;
    for (const auto& r : d.at("reasons").as_array())
        ids += (ids.empty() ? "" : ";") + text(r.at("id"));
    e.reasons = in_order(ids);
    if (e.proposal == "out_of_scope") return e;
    e.expires = text(d.at("expires"));
    e.evaluate_by = text(d.at("evaluate_by"));
    return e;
}

const std::vector<std::string> lists{"cleanup.json", "cleanup.csv",  "cleanup.html",
                                     "cleanup.ics",  "cleanup.docx", "cleanup.xlsx"};

int run_example(const std::string& program, const fs::path& folder, const example& e,
                const fs::path& scratch) {
    const fs::path corpus = folder / e.corpus;
    std::string reg = e.reg.empty() ? "" : " --register '" + (folder / e.reg).string() + "'";
    if (!e.decisions.empty()) reg += " --decisions '" + (folder / e.decisions).string() + "'";
    const auto run = [&](const std::string& paths, const char* to, const std::string& how) {
        return run_program(how + " '" + program + "' cleanup " + paths + reg + " --as-of " +
                           e.as_of + " -o '" + (scratch / to).string() + "' 2>&1");
    };
    int failed = 0;
    const auto first = run("'" + corpus.string() + "'", "a", "");
    if (first.status != 1) {
        std::cout << e.name << ": exit status " << first.status << "\n" << first.printed;
        return 1;
    }
    std::vector<fs::path> files;
    for (const auto& f : fs::recursive_directory_iterator(corpus))
        if (f.is_regular_file()) files.push_back(f.path());
    std::sort(files.rbegin(), files.rend());
    std::string backwards = "--threads 3";
    for (const auto& f : files) backwards += " '" + f.string() + "'";
    run(backwards, "b", "env LC_ALL=C TZ=Pacific/Apia");
    for (const auto& l : lists) {
        if (read_file(scratch / "a" / l) == read_file(scratch / "b" / l)) continue;
        std::cout << e.name << ": " << l << " depends on the order, the threads or the place\n";
        ++failed;
    }
    const auto report = json::parse(read_file(scratch / "a" / "cleanup.json"));
    std::map<std::string, expected> rest = e.files;
    for (const auto& d : report.at("documents").as_array()) {
        std::string path = text(d.at("path"));
        if (path.empty())
            path = "row " + std::to_string(d.at("register_row").to_number<int>());
        else
            path = fs::path(path).lexically_relative(corpus).string();
        const auto it = rest.find(path);
        const expected got = given(d);
        if (it == rest.end() || !(it->second == got)) {
            std::cout << e.name << ": " << path << "\n  want ";
            if (it == rest.end())
                std::cout << "(no such document)";
            else
                std::cout << it->second;
            std::cout << "\n  got  " << got << "\n";
            ++failed;
        }
        if (it != rest.end()) rest.erase(it);
    }
    for (const auto& [path, unused] : rest) {
        std::cout << e.name << ": " << path << " is not in the list\n";
        ++failed;
    }
    return failed;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const fs::path folder = argv[2];
    const fs::path scratch =
        fs::temp_directory_path() / ("yigui-cleanup-" + std::to_string(getpid()));
    std::vector<fs::path> found;
    for (const auto& f : fs::directory_iterator(folder))
        if (f.path().filename().string().find(".expect.tsv") != std::string::npos)
            found.push_back(f.path());
    std::sort(found.begin(), found.end());
    int failed = 0;
    std::size_t documents = 0;
    for (const auto& f : found) {
        fs::remove_all(scratch);
        fs::create_directories(scratch);
        const example e = read_example(f);
        documents += e.files.size();
        failed += run_example(argv[1], folder, e, scratch);
    }
    fs::remove_all(scratch);
    std::cout << found.size() << " corpora, " << documents << " documents, " << failed
              << " differences\n";
    return found.empty() || failed ? 1 : 0;
}
