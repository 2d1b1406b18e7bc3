// Most words say something only beside a step's word, and most documents name few steps: the words
// are in one list a reach (word_scan.h), of which the shortest is looked for in all of a text.
#include "recognise/phrases.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/unicode.h"

namespace yigui {

std::shared_ptr<const phrase_book> phrase_book::load(const std::string& folder,
                                                     diagnostics& report) {
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), last; !error && it != last;
         it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.ends_with(".词")) files.push_back(it->path().string());
    }
    if (error || files.empty()) {
        report.add({diagnostic::level::error,
                    folder,
                    "",
                    0,
                    0,
                    "没有可用的词语文件(*.词)",
                    "检查 rules/recognise 目录",
                    {}});
        return nullptr;
    }
    std::sort(files.begin(), files.end());
    auto data = std::make_shared<recognising::phrase_data>();
    const bool had_errors = report.has_errors();
    for (const auto& f : files) {
        std::ifstream in(f, std::ios::binary);
        std::string text(in ? fs::file_size(f, error) : 0, '\0');
        in.read(text.data(), static_cast<std::streamsize>(text.size()));
        if (!in || !is_valid_utf8(text)) {
            report.add({diagnostic::level::error,
                        f,
                        "",
                        0,
                        0,
                        "读不出,或不是 UTF-8 文本",
                        "另存为 UTF-8",
                        {}});
            continue;
        }
        data->add_file(f, std::move(text), report);
    }
    if (report.has_errors() && !had_errors) return nullptr;
    data->finish();
    return data;
}

namespace recognising {

void phrase_data::finish() {
    for (const auto& p : said_.phrases)
        if (p.role == role::object) said_.groups[p.group].needs_object = true;
    for (std::size_t i = 0; i < said_.phrases.size(); ++i) {
        const phrase_source::extent& e = said_.extents[i];
        const std::span<const std::string_view> all(said_.words);
        said_.phrases[i].parts = all.subspan(e.first, e.parts);
        said_.phrases[i].unless = all.subspan(e.first + e.parts, e.unless);
    }
    std::array<std::vector<std::uint32_t>, reaches> of_reach;
    std::vector<std::uint32_t> documents;
    for (std::uint32_t i = 0; i < said_.phrases.size(); ++i) {
        const phrase& p = said_.phrases[i];
        if (p.parts.empty()) continue;
        of_reach[static_cast<std::size_t>(reach_of(p.role))].push_back(i);
        if (p.role == role::object && said_.groups[p.group].id == "他事") documents.push_back(i);
    }
    for (std::size_t i = 0; i < reaches; ++i) scans_[i].build(said_, of_reach[i]);
    documents_.build(said_, documents);
    index_uses();
}

bool phrase_data::name_document(std::string_view text, std::size_t begin, std::size_t end) const {
    while (begin < text.size() && is_continuation(text[begin])) ++begin;
    return begin < end && documents_.has_hit_within(text, begin, end);
}

void phrase_data::index_uses() {
    used_.assign(said_.phrases.size() + 1, 0);
    for (const auto& [phrase, use] : said_.uses) ++used_[phrase + 1];
    for (std::size_t i = 1; i < used_.size(); ++i) used_[i] += used_[i - 1];
    std::vector<std::uint32_t> next(used_.begin(), used_.end());
    uses_.resize(said_.uses.size());
    for (const auto& [phrase, use] : said_.uses) uses_[next[phrase]++] = use;
}

std::vector<phrase_hit> phrase_data::scan(std::string_view text) const {
    std::vector<phrase_hit> out;
    for (const word_scan& one : scans_) {
        if (one.is_empty()) continue;
        const auto hits = one.hits_of(text, one.look_over(text));
        out.insert(out.end(), hits.begin(), hits.end());
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const phrase_hit& a, const phrase_hit& b) { return a.begin < b.begin; });
    return out;
}

}  // namespace recognising
}  // namespace yigui
