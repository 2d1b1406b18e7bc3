#include "app/digests.h"

#include <algorithm>
#include <filesystem>

#include "base/hash.h"
#include "cleanup/reasons.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

std::string digest_of_folder(const std::string& folder) {
    std::error_code error;
    std::vector<std::string> files;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error))
        if (it->is_regular_file(error)) files.push_back(it->path().string());
    std::sort(files.begin(), files.end());
    std::string all;
    for (const auto& f : files) all += f.substr(folder.size()) + " " + digest_of_file(f) + "\n";
    return sha256_hex(all);
}

}  // namespace

std::string digest_of_file(const std::string& path) { return sha256_of_file(path).value_or("-"); }

const std::string& digest_of_program() {
    static const std::string digest = digest_of_file("/proc/self/exe");
    return digest;
}

cleaning::card_maker card_maker_of(const knowledge& k, const reading_options& o) {
    std::string leads;
    for (const auto& id : cleaning::lead_ids(k.rules)) leads += id + "\n";
    return {digest_of_program(), digest_of_folder(find_home() + "/rules/recognise"),
            sha256_hex(leads),
            std::string(o.ocr ? "ocr " : "") + std::to_string(o.memory_mb) + " MB " +
                std::to_string(o.seconds) + " s"};
}

std::string digest_of_knowledge(const std::vector<std::string>& overlays) {
    const std::string home = find_home();
    std::string all = digest_of_folder(home + "/rules");
    for (const std::string& folder : {home, home + "/corpus"})
        for (const char* table : {"/instruments.csv", "/issuers.csv"})
            all += digest_of_file(folder + table) + "\n";
    for (const auto& folder : overlays) all += digest_of_folder(folder) + "\n";
    return sha256_hex(all);
}

}  // namespace yigui::app
