// The data is found relative to the program so that a clone, an installation and a copied folder
// all work without a setting.
#include "app/home.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <future>

#include "app/compiled_phrases.h"
#include "base/hash.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

bool is_home(const fs::path& p) {
    std::error_code ignored;
    return fs::is_directory(p / "rules" / "recognise", ignored);
}

void no_home(diagnostics& report) {
    diagnostic d;
    d.file = "rules";
    d.message = "找不到规则目录";
    d.hint = "设置环境变量 YIGUI_HOME 为含有 rules 的目录";
    report.add(std::move(d));
}

}  // namespace

std::string find_home() {
    if (const char* set = std::getenv("YIGUI_HOME"); set && *set) return is_home(set) ? set : "";
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error) return "";
    const fs::path installed = program.parent_path().parent_path() / "share" / "yigui";
    if (is_home(installed)) return installed.string();
    for (fs::path p = program.parent_path(); p.has_relative_path(); p = p.parent_path())
        if (is_home(p)) return p.string();
    return "";
}

std::shared_ptr<const phrase_book> load_phrases(diagnostics& report) {
    const std::string home = find_home();
    if (home.empty()) {
        no_home(report);
        return nullptr;
    }
    return phrase_book::load(home + "/rules/recognise", report, compiled_phrases());
}

calendar load_calendar(diagnostics& report) {
    return calendar::load(find_home() + "/rules/calendar/工作日.csv", report);
}

namespace {

/// A table of corpus/, or of the installed program's own folder.
std::string table_path(const std::string& name) {
    const std::string home = find_home();
    const std::string in_tree = home + "/corpus/" + name;
    std::error_code ignored;
    return fs::exists(in_tree, ignored) ? in_tree : home + "/" + name;
}

}  // namespace

instrument_table load_instruments(diagnostics& report) {
    return instrument_table::load(table_path("instruments.csv"), report);
}

cleaning::issuer_table load_issuers(const std::string& own, diagnostics& report) {
    return cleaning::issuer_table::load(table_path("issuers.csv"), own, report);
}

knowledge load_knowledge(const std::vector<std::string>& overlays, diagnostics& report) {
    knowledge k;
    // Neither needs the other, and one document waits for both.
    diagnostics of_phrases, of_rules;
    auto phrases = std::async(std::launch::async, [&] { return load_phrases(of_phrases); });
    std::vector<std::string> folders{find_home() + "/rules"};
    folders.insert(folders.end(), overlays.begin(), overlays.end());
    auto rules = rule::load(folders, of_rules);
    k.phrases = phrases.get();
    for (const diagnostic& d : of_phrases.all()) report.add(d);
    if (!k.phrases) return k;
    k.rules = std::move(rules);
    for (const diagnostic& d : of_rules.all()) report.add(d);
    k.days = load_calendar(report);
    k.instruments = load_instruments(report);
    return k;
}

void load_waivers(knowledge& k, const std::vector<std::string>& overlays, const std::string& file,
                  diagnostics& report) {
    std::vector<std::string> registers;
    if (!file.empty()) registers.push_back(file);
    for (const std::string& folder : overlays) {
        std::error_code error;
        std::vector<std::string> found;
        for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
             it.increment(error))
            if (it->path().extension() == ".豁免") found.push_back(it->path().string());
        std::sort(found.begin(), found.end());
        registers.insert(registers.end(), found.begin(), found.end());
    }
    for (const std::string& path : registers) {
        std::vector<rule::source_file> read;
        const bool had_errors = report.has_errors();
        const std::string bytes = rule::read_bytes(path, report);
        if (report.has_errors() && !had_errors) continue;
        if (!rule::add_file(read, path, bytes, report)) continue;
        read_waivers(k.waivers, path, read[0].text, k.rules, report);
        const std::string name = fs::path(path).filename().string();
        k.registers.push_back({std::string(waiver_pack) + "/" + name,
                               std::to_string(waiver_register_version), sha256_hex(bytes), "",
                               true});
    }
}

}  // namespace yigui::app
