// A trie over code points is walked from every character; words are short, so this is linear in
// practice, needs no failure links, and gives every overlapping hit. Gaps and exceptions are
// checked only where the first part of a word stands. Regular expressions were rejected: legal
// staff write this data, and one pattern each would cost a scan each.
#include "recognise/phrases.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/unicode.h"
#include "recognise/lexer.h"

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
        const std::string text{std::istreambuf_iterator<char>(in), {}};
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
        data->add_file(f, text, report);
    }
    if (report.has_errors() && !had_errors) return nullptr;
    data->finish();
    return data;
}

namespace recognising {
namespace {

constexpr std::size_t longest_gap = 30;  // characters

bool ends_sentence(char32_t c) {
    return c == U'。' || c == ';' || c == '!' || c == '?' || c == '\n';
}

bool matches(std::string_view text, std::size_t pos, std::string_view what) {
    return text.size() - pos >= what.size() && text.compare(pos, what.size(), what) == 0;
}

/// Is the word at [begin, end) only a piece of `longer`?
bool is_inside(std::string_view text, std::size_t begin, std::string_view part,
               std::string_view longer) {
    for (std::size_t k = longer.find(part); k != std::string_view::npos;
         k = longer.find(part, k + 1))
        if (begin >= k && matches(text, begin - k, longer)) return true;
    return false;
}

}  // namespace

std::uint32_t phrase_data::child(std::uint32_t node, char32_t c) const {
    const auto& next = trie_[node].next;
    const auto it = std::lower_bound(next.begin(), next.end(), c,
                                     [](const auto& a, char32_t b) { return a.first < b; });
    return it != next.end() && it->first == c ? it->second : 0;
}

std::uint32_t phrase_data::make_child(std::uint32_t node, char32_t c) {
    if (const auto there = child(node, c)) return there;
    const auto made = static_cast<std::uint32_t>(trie_.size());
    trie_.emplace_back();
    auto& next = trie_[node].next;
    next.insert(std::lower_bound(next.begin(), next.end(), c,
                                 [](const auto& a, char32_t b) { return a.first < b; }),
                {c, made});
    return made;
}

void phrase_data::finish() {
    for (const auto& p : phrases_)
        if (p.role == role::object) groups_[p.group].needs_object = true;
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        if (phrases_[i].parts.empty()) continue;
        std::uint32_t node = 0;
        const std::string& word = phrases_[i].parts.front();
        for (std::size_t at = 0; at < word.size();)
            node = make_child(node, code_point_at(word, at));
        trie_[node].ends.push_back(i);
    }
    first_.assign(0x9FFF - 0x4E00 + 1, 0);
    for (const auto& [c, to] : trie_[0].next)
        if (c >= 0x4E00 && c <= 0x9FFF) first_[c - 0x4E00] = to;
}

bool phrase_data::verify(std::string_view text, const phrase& p, std::size_t begin,
                         std::size_t& end) const {
    for (const auto& longer : p.unless)
        if (is_inside(text, begin, p.parts.front(), longer)) return false;
    for (std::size_t part = 1; part < p.parts.size(); ++part) {
        std::size_t at = end, seen = 0;
        bool found = false;
        while (at < text.size() && seen <= longest_gap) {
            if (matches(text, at, p.parts[part])) {
                end = at + p.parts[part].size();
                found = true;
                break;
            }
            std::size_t next = at;
            const char32_t c = code_point_at(text, next);
            if (ends_sentence(c) || (c == ',' && !p.over_commas[part - 1])) break;
            if (c == U'《') {
                bool closed = false;
                next = citation_end(text, at, closed);
                if (!closed) break;
            }
            at = next;
            ++seen;
        }
        if (!found) return false;
    }
    return true;
}

std::vector<phrase_hit> phrase_data::scan(std::string_view text) const {
    std::vector<phrase_hit> out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t at = i;
        const char32_t c = code_point_at(text, at);
        const std::size_t after = at;
        std::uint32_t node = c >= 0x4E00 && c <= 0x9FFF ? first_[c - 0x4E00] : child(0, c);
        while (node) {
            for (const std::uint32_t p : trie_[node].ends) {
                std::size_t end = at;
                if (verify(text, phrases_[p], i, end)) out.push_back({p, i, end});
            }
            if (at >= text.size()) break;
            node = child(node, code_point_at(text, at));
        }
        i = after;
    }
    return out;
}

}  // namespace recognising
}  // namespace yigui
