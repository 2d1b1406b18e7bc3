// Sentences of corpus/phrases: sentence<TAB>step<TAB>polarity[<TAB>phase][<TAB>note]. "-" as step
// means that no step of the text is done, required, negated or exempted worth a mention; "-" as
// polarity means that this step must not be done in it.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

#include "measure.h"

namespace yigui::accuracy {
namespace {

std::vector<std::string> columns(const std::string& line) {
    std::vector<std::string> out;
    std::size_t at = 0;
    while (true) {
        const std::size_t tab = line.find('\t', at);
        out.push_back(line.substr(at, tab == std::string::npos ? tab : tab - at));
        if (tab == std::string::npos) return out;
        at = tab + 1;
    }
}

document as_document(const std::string& text) {
    document doc;
    doc.format = "text";
    doc.text = text;
    doc.blocks.push_back({block_kind::paragraph, {0, text.size()}});
    return doc;
}

bool says(const facts& f, const std::string& step, const std::string& polarity,
          const std::string& phase) {
    for (const auto& m : f.evidence)
        if (id_of(m.step) == step && id_of(m.polarity) == polarity &&
            (phase.empty() || m.polarity != yigui::polarity::done || id_of(m.phase) == phase))
            return true;
    return false;
}

bool is_right(const facts& f, const std::vector<std::string>& c) {
    const std::string phase = c.size() > 3 && (c[3] == "opened" || c[3] == "closed") ? c[3] : "";
    if (c[1] == "-") {
        for (const auto& m : f.evidence)
            if (m.polarity == polarity::done) return false;
        return true;
    }
    if (c.size() < 3 || c[2] == "-") return !says(f, c[1], "done", "");
    if (c[2] == "required") return !says(f, c[1], "done", "") && says(f, c[1], c[2], "");
    return says(f, c[1], c[2], phase);
}

}  // namespace

void measure_phrase_file(const std::string& path, const phrase_book& book, const options& o) {
    std::map<std::string, std::pair<int, int>> by;
    const std::string name = std::filesystem::path(path).filename().string();
    int right = 0, all = 0;
    // What is sealed is measured and never shown: who has seen an error fits to it.
    const bool shows = o.show_errors && name != "sealed.tsv";
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto c = columns(line);
        if (c.size() < 2) continue;
        const facts f = recognise(as_document(c[0]), book).front();
        const bool ok = is_right(f, c);
        auto& [r, n] = by[c[1] == "-" ? "-" : c.size() > 2 ? c[2] : "?"];
        ++n;
        ++all;
        r += ok;
        right += ok;
        if (!ok && shows) std::printf("%s\n", line.c_str());
    }
    std::printf("%s %s\n", name.c_str(), percent(right, all).c_str());
    for (const auto& [what, counts] : by)
        std::printf("  %-10s %s\n", what.c_str(), percent(counts.first, counts.second).c_str());
}

bool measure_phrases(const std::string& folder, const phrase_book& book, const options& o) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::exists(folder, error) || !o.only.empty()) return false;
    std::vector<fs::path> files;
    for (const auto& e : fs::directory_iterator(folder))
        if (e.path().extension() == ".tsv") files.push_back(e.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) measure_phrase_file(file.string(), book, o);
    return true;
}

}  // namespace yigui::accuracy
