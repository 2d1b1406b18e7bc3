// Sentences of corpus/phrases: sentence<TAB>step<TAB>polarity[<TAB>phase][<TAB>note]. "-" as step
// means that no step of the text is done, required, negated or exempted worth a mention; "-" as
// polarity means that this step must not be done in it; \\n in a sentence is a line break.
// How to read the figures: steps, passages, varied, wordings, scope, classes, open and fresh have
// been looked at while recognition was mended, so they show what was kept; unseenN were written
// and labelled before they were measured, and the first line of each gives that first figure,
// the only one that tells of unseen sentences; sealed is never looked at.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

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

/// A passage of several lines stands in one line of the file: \n parts them.
document as_document(std::string text) {
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at))
        text.replace(at, 2, "\n");
    document doc;
    doc.format = "text";
    doc.text = std::move(text);
    for (std::size_t b = 0; b < doc.text.size();) {
        const std::size_t e = std::min(doc.text.find('\n', b), doc.text.size());
        if (e > b) doc.blocks.push_back({block_kind::paragraph, {b, e}});
        b = e + 1;
    }
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

/// What a line's label says of the sentence's facts. A mention of the labelled step with another
/// polarity is wrong; of steps without a label nothing is known.
void add_scores(const facts& f, const std::vector<std::string>& c, step_scores& out) {
    const std::string want = c.size() > 2 ? c[2] : "-";
    std::set<std::pair<std::string, std::string>> got;
    for (const auto& m : f.evidence) {
        const std::string step(id_of(m.step)), how(id_of(m.polarity));
        if (c[1] == step || (c[1] == "-" && how == "done")) got.emplace(step, how);
    }
    if (want != "-" && c[1] != "-") {
        const bool found = got.count({c[1], want}) > 0;
        ++(found ? out[c[1]][want].right : out[c[1]][want].missed);
        // A duty may be told beside what was done; the reverse is a wrong record.
        if (found && want != "required") return;
    }
    for (const auto& [step, how] : got)
        if (how != want && (want != "-" || how == "done")) ++out[step][how].wrong;
}

std::map<std::string, retrieval> by_polarity(const step_scores& all) {
    std::map<std::string, retrieval> out;
    for (const auto& [step, polarities] : all)
        for (const auto& [how, s] : polarities) {
            out[how] += s;
            out["together"] += s;
        }
    return out;
}

}  // namespace

void print_by_step(const step_scores& all) {
    std::printf("sentences, by step and polarity\n");
    for (const auto& [step, polarities] : all)
        for (const auto& [how, s] : polarities)
            std::printf("  %-24s %-9s %s\n", step.c_str(), how.c_str(), s.text().c_str());
}

step_scores measure_phrase_file(const std::string& path, const phrase_book& book,
                                const options& o) {
    const std::string name = std::filesystem::path(path).filename().string();
    step_scores scores;
    std::pair<int, int> all, friends;
    // What is sealed is measured and never shown: who has seen an error fits to it.
    const bool shows = o.show_errors && name != "sealed.tsv";
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto c = columns(line);
        if (c.size() < 2) continue;
        const facts f = recognise(as_document(c[0]), book).front();
        add_scores(f, c, scores);
        const bool ok = is_right(f, c);
        ++all.second;
        all.first += ok;
        if (c[1] == "-" || c.size() < 3 || c[2] == "-") {
            ++friends.second;
            friends.first += ok;
        }
        if (!ok && shows) std::printf("%s\n", line.c_str());
    }
    std::printf("%s %s\n", name.c_str(), percent(all.first, all.second).c_str());
    for (const auto& [how, s] : by_polarity(scores))
        std::printf("  %-13s %s\n", how.c_str(), s.text().c_str());
    if (friends.second > 0)
        std::printf("  %-13s %s\n", "false friends",
                    percent(friends.first, friends.second).c_str());
    return scores;
}

bool measure_phrases(const std::string& folder, const phrase_book& book, const options& o) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::exists(folder, error) || !o.only.empty()) return false;
    std::vector<fs::path> files;
    for (const auto& e : fs::directory_iterator(folder))
        if (e.path().extension() == ".tsv") files.push_back(e.path());
    std::sort(files.begin(), files.end());
    step_scores total;
    for (const auto& file : files)
        for (const auto& [step, polarities] : measure_phrase_file(file.string(), book, o))
            for (const auto& [how, s] : polarities) total[step][how] += s;
    print_by_step(total);
    return true;
}

}  // namespace yigui::accuracy
