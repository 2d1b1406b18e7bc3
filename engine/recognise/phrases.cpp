// All parts of all phrases are found in one walk (literals.h). Gaps and exceptions are checked
// only where the first part of a phrase stands and its second is near. Regular expressions were
// rejected: legal staff write this data, and one pattern each would cost a scan each.
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

/// Where the next marks and citations stand, asked for by descending places.
class marks_behind {
 public:
    marks_behind(std::string_view text, const survey& s)
        : text_(text), marks_(s.marks), tokens_(s.token_starts) {}

    /// Can a part at `to` be reached over a gap that begins at `from`? True when in doubt.
    bool reaches(std::size_t from, std::size_t to, bool over_commas) const {
        constexpr std::size_t most = longest_gap * 4;
        const std::size_t limit = std::min(to, from + most);
        // A citation counts as one character and hides its marks.
        if (const std::size_t cited = next_citation(from, limit); cited < limit)
            return !has_mark(from, cited, over_commas);
        return to <= from + most && !has_mark(from, to, over_commas);
    }

 private:
    std::size_t next_citation(std::size_t from, std::size_t limit) const {
        for (auto it = std::lower_bound(tokens_.begin(), tokens_.end(), from);
             it != tokens_.end() && *it < limit; ++it)
            if (matches(text_, *it, "《")) return *it;
        return limit;
    }
    bool has_mark(std::size_t from, std::size_t to, bool over_commas) const {
        for (auto it = std::lower_bound(marks_.begin(), marks_.end(), from);
             it != marks_.end() && *it < to; ++it) {
            const char c = text_[*it];
            if (c == ':' || (c == ',' && over_commas)) continue;
            return true;
        }
        return false;
    }

    std::string_view text_;
    const std::vector<std::uint32_t>& marks_;
    const std::vector<std::uint32_t>& tokens_;
};

}  // namespace

void phrase_data::finish() {
    for (const auto& p : phrases_)
        if (p.role == role::object) groups_[p.group].needs_object = true;
    std::vector<std::pair<std::uint32_t, check>> checks;
    std::map<std::uint32_t, std::uint32_t> later;  // literals that stand behind a gap
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        const phrase& p = phrases_[i];
        if (p.parts.empty()) continue;
        check c;
        c.phrase = i;
        const std::string& word = p.parts.front();
        c.first_exception = static_cast<std::uint32_t>(exceptions_.size());
        for (const auto& longer : p.unless)
            for (std::size_t k = longer.find(word); k != std::string::npos;
                 k = longer.find(word, k + 1))
                exceptions_.push_back({longer, k, k > 0 ? k - 1 : longer.size() - 1});
        c.exceptions = static_cast<std::uint32_t>(exceptions_.size()) - c.first_exception;
        if (p.parts.size() > 1) {
            const auto number = static_cast<std::uint32_t>(later.size() + 1);
            c.next_part = later.emplace(literals_.add(p.parts[1]), number).first->second;
            c.over_commas = p.over_commas.front();
        }
        checks.emplace_back(literals_.add(word), c);
    }
    literals_.finish();
    std::stable_sort(checks.begin(), checks.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    begun_.assign(literals_.size() + 1, 0);
    for (const auto& [literal, c] : checks) {
        ++begun_[literal + 1];
        checks_.push_back(c);
    }
    for (std::size_t i = 1; i < begun_.size(); ++i) begun_[i] += begun_[i - 1];
    later_.assign(literals_.size(), 0);
    for (const auto& [literal, number] : later) later_[literal] = number;
    later_count_ = static_cast<std::uint32_t>(later.size());
}

bool phrase_data::spans_gaps(std::string_view text, const phrase& p, std::size_t& end) {
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

bool phrase_data::is_excepted(std::string_view text, std::size_t begin, const check& c) const {
    const auto first = exceptions_.begin() + c.first_exception;
    return std::any_of(first, first + c.exceptions, [&](const exception& e) {
        return begin >= e.before && begin - e.before + e.probe < text.size() &&
               text[begin - e.before + e.probe] == e.longer[e.probe] &&
               matches(text, begin - e.before, e.longer);
    });
}

// From the end backwards, so that the next place of every later part is known: most phrases with
// gaps fail because their second part is nowhere near, and that is one comparison.
std::vector<phrase_hit> phrase_data::hits_of(std::string_view text, const survey& found) const {
    std::vector<phrase_hit> out;
    out.reserve(found.words.size());
    const marks_behind marks(text, found);
    std::vector<std::uint32_t> next(later_count_ + 1, UINT32_MAX);
    for (auto w = found.words.rbegin(); w != found.words.rend(); ++w) {
        for (std::uint32_t k = begun_[w->word + 1]; k-- > begun_[w->word];) {
            const check* c = &checks_[k];
            if (c->exceptions > 0 && is_excepted(text, w->begin, *c)) continue;
            std::size_t end = w->end;
            if (c->next_part != 0) {
                const std::size_t to = next[c->next_part];
                // A part that begins inside this word may come again right behind it.
                if (to == UINT32_MAX || (to >= end && !marks.reaches(end, to, c->over_commas)))
                    continue;
                if (!spans_gaps(text, phrases_[c->phrase], end)) continue;
            }
            out.push_back({c->phrase, w->begin, end});
        }
        next[later_[w->word]] = w->begin;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::vector<phrase_hit> phrase_data::scan(std::string_view text) const {
    return hits_of(text, look_over(text));
}

}  // namespace recognising
}  // namespace yigui
