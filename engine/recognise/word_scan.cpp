// All parts of all phrases are found in one walk (literals.h). Regular expressions were rejected:
// legal staff write this data, and one pattern each would cost a scan each.
#include "recognise/word_scan.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_gap = 30;  // characters

bool ends_sentence(char32_t c) {
    return c == U'。' || c == ';' || c == '!' || c == '?' || c == '\n';
}

bool matches(std::string_view text, std::size_t pos, std::string_view what) {
    return text.size() - pos >= what.size() && text.compare(pos, what.size(), what) == 0;
}

/// An exception is told apart by a byte: the last of the character in front of the word, else the
/// last of the one behind it, which stands so many bytes further.
constexpr std::size_t last_byte = 2;

/// The low six bits are what tells the bytes of Chinese apart.
constexpr std::uint64_t bit_of(char c) {
    return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63);
}

}  // namespace

/// Where the next marks and citations stand, asked for by descending places.
class marks_behind {
 public:
    marks_behind(std::string_view text, const survey& s)
        : text_(text),
          marks_(s.marks),
          tokens_(s.token_starts),
          mark_(s.marks.size()),
          token_(s.token_starts.size()) {}

    /// Can a part at `to` be reached over a gap that begins at `from`? True when in doubt.
    bool reaches(std::size_t from, std::size_t to, bool over_commas) {
        constexpr std::size_t most = longest_gap * 4;
        const std::size_t limit = std::min(to, from + most);
        const std::size_t mark = next_mark(from, limit, over_commas);
        // A citation counts as one character and hides its marks.
        if (next_citation(from, mark) < mark) return true;
        return mark == limit && to <= from + most;
    }

 private:
    /// Moves `k` to the first place at or behind `from`, which is never far from the last one.
    static void seek(const std::vector<std::uint32_t>& places, std::size_t from, std::size_t& k) {
        while (k > 0 && places[k - 1] >= from) --k;
        while (k < places.size() && places[k] < from) ++k;
    }
    std::size_t next_citation(std::size_t from, std::size_t limit) {
        seek(tokens_, from, token_);
        for (std::size_t k = token_; k < tokens_.size() && tokens_[k] < limit; ++k)
            if (matches(text_, tokens_[k], "《")) return tokens_[k];
        return limit;
    }
    std::size_t next_mark(std::size_t from, std::size_t limit, bool over_commas) {
        seek(marks_, from, mark_);
        for (std::size_t k = mark_; k < marks_.size() && marks_[k] < limit; ++k) {
            const char c = text_[marks_[k]];
            if (c != ':' && !(c == ',' && over_commas)) return marks_[k];
        }
        return limit;
    }

    std::string_view text_;
    const std::vector<std::uint32_t>& marks_;
    const std::vector<std::uint32_t>& tokens_;
    std::size_t mark_, token_;  ///< where the last search began
};

/// Numbers the words that phrases begin with and those behind their first gap.
void word_scan::build(const phrase_source& said, reach mine) {
    phrases_ = said.phrases;
    const auto is_mine = [&](const phrase& p) {
        return !p.parts.empty() && reach_of(p.role) == mine;
    };
    std::vector<std::string_view> words;
    words.reserve(phrases_.size());
    for (const auto& p : phrases_)
        if (is_mine(p))
            for (const auto word : p.parts.first(std::min<std::size_t>(p.parts.size(), 2)))
                words.push_back(word);
    const std::vector<std::uint32_t> numbers = literals_.build(words);
    later_.assign(literals_.size(), 0);
    std::vector<std::uint32_t> first_literals, checks;
    auto number = numbers.begin();
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        const phrase& p = phrases_[i];
        first_literals.push_back(is_mine(p) ? *number++ : UINT32_MAX);
        if (!is_mine(p)) {
            checks.push_back(0);
            continue;
        }
        std::uint32_t later = 0;
        if (p.parts.size() > 1) {
            if (later_[*number] == 0) later_[*number] = ++later_count_;
            later = later_[*number++];
        }
        checks.push_back(check_of(i, later));
    }
    begin_with(first_literals, checks);
}

/// Sorts the phrases by the literal they begin with (a counting sort, which keeps their order).
void word_scan::begin_with(const std::vector<std::uint32_t>& first_literals,
                           const std::vector<std::uint32_t>& checks) {
    begun_.assign(literals_.size() + 2, 0);
    for (const std::uint32_t literal : first_literals)
        if (literal != UINT32_MAX) ++begun_[literal + 2];
    for (std::size_t i = 2; i < begun_.size(); ++i) begun_[i] += begun_[i - 1];
    beginnings_.resize(begun_.back());
    for (std::uint32_t i = 0; i < first_literals.size(); ++i)
        if (first_literals[i] != UINT32_MAX)
            beginnings_[begun_[first_literals[i] + 1]++] = {i, phrases_[i].group, phrases_[i].role,
                                                            checks[i]};
    begun_.pop_back();
}

/// The number plus one of what is asked behind the first word; 0 when nothing is.
std::uint32_t word_scan::check_of(std::uint32_t phrase, std::uint32_t later_part) {
    const auto& p = phrases_[phrase];
    if (p.unless.empty() && later_part == 0) return 0;
    check c;
    c.next_part = later_part;
    c.over_commas = p.over_commas[0];
    c.first_exception = static_cast<std::uint32_t>(exceptions_.size());
    const std::string_view word = p.parts.front();
    for (const auto longer : p.unless)
        for (std::size_t k = longer.find(word); k != std::string::npos;
             k = longer.find(word, k + 1)) {
            exceptions_.push_back({longer, k, k > 0 ? k - 1 : longer.size() - 1});
            if (k > 0)
                c.before |= bit_of(longer[k - 1]);
            else if (longer.size() > word.size() + last_byte)
                c.behind |= bit_of(longer[word.size() + last_byte]);
            else
                c.behind = UINT64_MAX;
        }
    c.exceptions = static_cast<std::uint32_t>(exceptions_.size()) - c.first_exception;
    checks_.push_back(c);
    return static_cast<std::uint32_t>(checks_.size());
}

bool word_scan::spans_gaps(std::string_view text, const phrase& p, std::size_t& end) {
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

bool word_scan::is_excepted(std::string_view text, std::size_t begin, std::size_t end,
                            const check& c) const {
    const bool may_before = begin > 0 && (c.before & bit_of(text[begin - 1])) != 0;
    const bool may_behind =
        c.behind == UINT64_MAX ||
        (end + last_byte < text.size() && (c.behind & bit_of(text[end + last_byte])) != 0);
    if (!may_before && !may_behind) return false;
    const auto first = exceptions_.begin() + c.first_exception;
    return std::any_of(first, first + c.exceptions, [&](const exception& e) {
        return begin >= e.before && begin - e.before + e.probe < text.size() &&
               text[begin - e.before + e.probe] == e.longer[e.probe] &&
               matches(text, begin - e.before, e.longer);
    });
}

/// Can the second part of a phrase with gaps stand behind the first? True when in doubt.
bool word_scan::may_reach(const beginning& b, std::size_t end, marks_behind& marks,
                          const std::vector<std::uint32_t>& next) const {
    if (b.check == 0 || checks_[b.check - 1].next_part == 0) return true;
    const check& c = checks_[b.check - 1];
    const std::size_t to = next[c.next_part];
    // A part that begins inside this word may come again right behind it.
    return to != UINT32_MAX && (to < end || marks.reaches(end, to, c.over_commas));
}

/// Does the phrase stand at the word? `end` is moved to the end of its last part.
bool word_scan::holds(std::string_view text, const beginning& b, const survey::occurrence& w,
                      std::size_t& end) const {
    if (b.check == 0) return true;
    const check& c = checks_[b.check - 1];
    if (c.exceptions > 0 && is_excepted(text, w.begin, w.end, c)) return false;
    return c.next_part == 0 || spans_gaps(text, phrases_[b.phrase], end);
}

// From the end backwards, so that the next place of every later part is known: most phrases with
// gaps fail because their second part is nowhere near, and that is one comparison.
std::vector<phrase_hit> word_scan::hits_of(std::string_view text, const survey& found) const {
    std::size_t left = 0;
    for (const auto& w : found.words) left += begun_[w.word + 1] - begun_[w.word];
    std::vector<phrase_hit> out(left);  // filled from its end
    marks_behind marks(text, found);
    std::vector<std::uint32_t> next(later_count_ + 1, UINT32_MAX);
    for (auto w = found.words.rbegin(); w != found.words.rend(); ++w) {
        for (std::uint32_t k = begun_[w->word + 1]; k-- > begun_[w->word];) {
            const beginning& b = beginnings_[k];
            std::size_t end = w->end;
            if (!may_reach(b, end, marks, next) || !holds(text, b, *w, end)) continue;
            out[--left] = {b.phrase, b.group, b.role, w->begin, end};
        }
        next[later_[w->word]] = w->begin;
    }
    out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(left));
    return out;
}

std::vector<phrase_hit> word_scan::hits_within(std::string_view text, std::size_t begin,
                                               std::size_t end) const {
    std::vector<phrase_hit> out;
    for (const auto& w : literals_.look_over(text, begin, end).words)
        for (std::uint32_t k = begun_[w.word]; k < begun_[w.word + 1]; ++k) {
            const beginning& b = beginnings_[k];
            std::size_t last = w.end;
            if (holds(text, b, w, last)) out.push_back({b.phrase, b.group, b.role, w.begin, last});
        }
    return out;
}

}  // namespace yigui::recognising
