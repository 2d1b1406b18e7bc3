// Most words say something only beside a step's word, and most documents name few steps: the words
// are in one list a reach (word_scan.h), of which the shortest is looked for in all of a text.
#include "recognise/phrases.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unordered_map>

#include "base/unicode.h"

namespace yigui {
namespace {

using recognising::image;
using recognising::phrase_data;

/// A file of phrase data.
struct source_file {
    std::string path, name, text;
};

void complain(const std::string& file, const char* message, const char* hint, diagnostics& report) {
    report.add({diagnostic::level::error, file, "", 0, 0, message, hint, {}});
}

/// Every file of the folder, by name.
std::vector<source_file> files_of(const std::string& folder, diagnostics& report) {
    namespace fs = std::filesystem;
    std::vector<source_file> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), last; !error && it != last;
         it.increment(error)) {
        std::string name = it->path().filename().string();
        if (name.ends_with(".词")) files.push_back({it->path().string(), std::move(name), {}});
    }
    if (error || files.empty())
        complain(folder, "没有可用的词语文件(*.词)", "检查 rules/recognise 目录", report);
    std::sort(files.begin(), files.end(),
              [](const source_file& a, const source_file& b) { return a.name < b.name; });
    for (source_file& f : files) {
        std::ifstream in(f.path, std::ios::binary);
        f.text.resize(in ? fs::file_size(f.path, error) : 0);
        in.read(f.text.data(), static_cast<std::streamsize>(f.text.size()));
        if (!in) complain(f.path, "读不出", "检查文件的权限", report);
    }
    return files;
}

/// Carries the files; false when the image that is read was made of others.
bool carry_files(image& i, const std::vector<source_file>& files) {
    struct views {
        std::string_view name, text;
        bool operator==(const views&) const = default;
    };
    std::vector<views> have;
    for (const source_file& f : files) have.push_back({f.name, f.text});
    std::vector<views> carried = have;
    i.carry_each(carried, [&](views& v) {
        i.carry(v.name);
        i.carry(v.text);
    });
    return carried == have;
}

/// Null when something was wrong.
std::shared_ptr<phrase_data> read_from(std::vector<source_file> files, diagnostics& report) {
    auto data = std::make_shared<phrase_data>();
    for (source_file& f : files) {
        if (is_valid_utf8(f.text))
            data->add_file(f.path, std::move(f.text), report);
        else
            complain(f.path, "不是 UTF-8 文本", "另存为 UTF-8", report);
    }
    if (report.has_errors()) return nullptr;
    data->finish();
    return data;
}

}  // namespace

std::shared_ptr<const phrase_book> phrase_book::load(const std::string& folder, diagnostics& report,
                                                     std::string_view compiled) {
    diagnostics own;
    std::vector<source_file> files = files_of(folder, own);
    std::shared_ptr<phrase_data> data;
    if (!own.has_errors() && !compiled.empty()) {
        image i(compiled);
        if (carry_files(i, files)) {
            data = std::make_shared<phrase_data>();
            data->carry(i);
            return data;
        }
    }
    if (!own.has_errors()) data = read_from(std::move(files), own);
    for (const diagnostic& d : own.all()) report.add(d);
    return data;
}

std::string phrase_book::compiled(const std::string& folder, diagnostics& report) {
    std::vector<source_file> files = files_of(folder, report);
    image i;
    carry_files(i, files);
    if (const auto data = read_from(std::move(files), report)) data->carry(i);
    return i.bytes();
}

namespace recognising {
namespace {

void carry_group(image& i, phrase_group& g) {
    i.carry(g.family);
    i.carry(g.id);
    i.carry(g.name);
    i.carry(g.order);
    i.carry(g.needs_object);
    i.carry(g.step);
    bool is_yearly = g.yearly.has_value();
    i.carry(is_yearly);
    if (!is_yearly) return;
    yearly_matter& m = g.yearly ? *g.yearly : g.yearly.emplace();
    i.carry(m.matter);
    i.carry(m.is_standing);
    i.carry(m.is_afterwards);
    i.carry(m.is_incoming);
    i.carry(m.published_as);
    i.carry(m.answers);
    i.carry(m.within);
}

}  // namespace

void phrase_data::finish() {
    for (const auto& p : said_.phrases)
        if (p.role == role::object) said_.groups[p.group].needs_object = true;
    set_words();
    std::array<std::vector<std::uint32_t>, reaches> of_reach;
    std::vector<std::uint32_t> documents;
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        const phrase& p = phrases_[i];
        if (p.parts.empty()) continue;
        of_reach[static_cast<std::size_t>(reach_of(p.role))].push_back(i);
        if (p.role == role::object && said_.groups[p.group].id == "他事") documents.push_back(i);
    }
    for (std::size_t i = 0; i < reaches; ++i) scans_[i].build(phrases_, words_, of_reach[i]);
    documents_.build(phrases_, words_, documents);
    index_uses();
}

/// Puts the characters of all words one behind the other; the same words come again and again.
void phrase_data::set_words() {
    std::unordered_map<std::string_view, std::uint32_t> known;
    for (const std::string_view word : said_.words) {
        const auto next = static_cast<std::uint32_t>(characters_.size());
        const auto [it, is_new] = known.emplace(word, next);
        if (is_new) characters_.insert(characters_.end(), word.begin(), word.end());
        places_.push_back({it->second, static_cast<std::uint32_t>(word.size())});
    }
    phrases_ = said_.phrases;
    words_ = {characters_, places_};
}

void phrase_data::carry(image& i) {
    i.carry_each(said_.groups, [&](phrase_group& g) { carry_group(i, g); });
    i.carry(phrases_);
    i.carry(words_.characters);
    i.carry(words_.places);
    i.carry_each(said_.combinations, [&](combination& c) {
        i.carry(c.phrase);
        i.carry(c.sides);
        i.carry(c.over_commas);
    });
    for (word_scan& one : scans_) one.carry(i, phrases_, words_);
    documents_.carry(i, phrases_, words_);
    i.carry(uses_);
    i.carry(used_);
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
