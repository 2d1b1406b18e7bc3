// Holds every example dossier and ledger against what must be said of it: NAME.expect.json beside
// it gives the as-of day, the stage, the result of each step and findings that must be among the
// report's. The program is run as its user runs it. What it is known to get wrong stands in
// `known_misses` and is told, not failed; once right, it has to be taken off.
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

std::string text_at(const json::value& object, const char* key) {
    const json::value* v = object.as_object().if_contains(key);
    return v && v->is_string() ? std::string(v->as_string()) : std::string();
}

bool has_finding(const json::value& report, const json::value& wanted) {
    const auto& all = report.at("findings").as_array();
    return std::any_of(all.begin(), all.end(), [&](const json::value& f) {
        return text_at(f, "step") == text_at(wanted, "step") &&
               text_at(f, "result") == text_at(wanted, "result");
    });
}

bool is_known_miss(const json::value& expected, std::string_view step) {
    const json::value* known = expected.as_object().if_contains("known_misses");
    if (!known) return false;
    const auto& all = known->as_array();
    return std::any_of(all.begin(), all.end(),
                       [&](const json::value& one) { return one.as_string() == step; });
}

std::vector<std::string> differences(const json::value& expected, const json::value& report) {
    std::map<std::string, std::string> given;
    for (const auto& s : report.at("steps").as_array())
        given[text_at(s, "step")] = text_at(s, "result");
    std::vector<std::string> out;
    for (const auto& [step, result] : expected.at("steps").as_object()) {
        const std::string want(result.as_string());
        const auto it = given.find(step);
        const std::string got = it == given.end() ? "(not listed)" : it->second;
        const bool is_known = is_known_miss(expected, step);
        if (got != want && is_known)
            std::cout << "known miss: " << std::string_view(step) << " " << want << ", got " << got
                      << "\n";
        else if (got != want)
            out.push_back(std::string(step) + ": want " + want + ", got " + got);
        else if (is_known)
            out.push_back(std::string(step) + " is right now: take it off known_misses");
    }
    for (const auto& f : expected.at("findings_at_least").as_array())
        if (!has_finding(report, f) && !is_known_miss(expected, text_at(f, "step")))
            out.push_back("no finding " + text_at(f, "step") + " " + text_at(f, "result"));
    return out;
}

std::vector<std::string> check(const std::string& program, const fs::path& expect_file) {
    const json::value expected = json::parse(read_file(expect_file));
    const std::string name = expect_file.filename().string();
    fs::path dossier = expect_file.parent_path() / name.substr(0, name.find('.'));
    if (!fs::exists(dossier)) dossier += ".zip";
    if (!fs::exists(dossier)) return {"there is no such dossier"};
    std::string command = "'" + program + "' check '" + dossier.string() +
                          "' --format json --as-of " + text_at(expected, "as_of");
    if (const std::string stage = text_at(expected, "stage"); !stage.empty())
        command += " --stage " + stage;  // an organ's year has none
    const outcome o = run_program(command);
    boost::system::error_code error;
    const json::value report = json::parse(o.printed, error);
    if (error) return {"exit " + std::to_string(o.status) + " and no JSON"};
    if (o.status == 5) return {"a proof did not hold"};
    return differences(expected, report);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    int sound = 0, failed = 0;
    std::vector<fs::path> files;
    for (int i = 2; i < argc; ++i)
        for (const auto& e : fs::directory_iterator(argv[i]))
            if (e.path().string().ends_with(".expect.json")) files.push_back(e.path());
    std::sort(files.begin(), files.end());
    for (const auto& f : files) {
        const auto wrong = check(argv[1], f);
        ++(wrong.empty() ? sound : failed);
        for (const auto& w : wrong) std::cout << f.filename().string() << ": " << w << "\n";
    }
    std::cout << sound << " dossiers as expected, " << failed << " not\n";
    return failed == 0 && sound > 0 ? 0 : 1;
}
