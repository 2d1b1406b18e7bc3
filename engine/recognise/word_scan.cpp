// All parts of all phrases are found in one walk (literals.h). Regular expressions were rejected:
// legal staff write this data, and one pattern each would cost a scan each.
#include "recognise/word_scan.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/lexer.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_gap = 30;             // characters
constexpr std::size_t gap_bytes = longest_gap * 4;  // of the longest without a citation

bool ends_sentence(char32_t c) {
    return c == U'。' || c == ';' || c == '!' || c == '?' || c == '\n';
}

bool matches(std::string_view text, std::size_t pos, std::string_view what) {
    return text.size() - pos >= what.size() && is_at(text.data() + pos, what);
}

/// An exception is told apart by a byte: the last of the character in front of the word, else the
/// last of the one behind it, which stands so many bytes further.
constexpr std::size_t last_byte = 2;

/// The low six bits are what tells the bytes of Chinese apart.
constexpr std::uint64_t bit_of(char c) {
    return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63);
}

/// How far a gap may reach that begins behind a word; asked for words by descending places.
class gap_reach {
 public:
    gap_reach(std::string_view text, const survey& s)
        : text_(text),
          marks_(s.marks),
          tokens_(s.token_starts),
          mark_(s.marks.size()),
          token_(s.token_starts.size()) {}

    /// A citation counts as one character, however long, and hides its marks: nobody knows.
    static constexpr std::uint32_t anywhere = UINT32_MAX - 1;

    void begin_at(std::size_t from) {
        from_ = from;
        limits_ = {};
    }
    /// The last place where the next part may begin.
    std::size_t limit(bool over_commas) {
        std::size_t& known = limits_[over_commas];
        if (known == 0) {
            const std::size_t mark = next_mark(from_ + gap_bytes, over_commas);
            known = has_citation(mark) ? anywhere : mark;
        }
        return known;
    }

 private:
    /// Moves `k` to the first place at or behind the start, which is never far from the last one.
    void seek(const std::vector<std::uint32_t>& places, std::size_t& k) const {
        while (k > 0 && places[k - 1] >= from_) --k;
        while (k < places.size() && places[k] < from_) ++k;
    }
    bool has_citation(std::size_t before) {
        seek(tokens_, token_);
        for (std::size_t k = token_; k < tokens_.size() && tokens_[k] < before; ++k)
            if (matches(text_, tokens_[k], "《")) return true;
        return false;
    }
    std::size_t next_mark(std::size_t furthest, bool over_commas) {
        seek(marks_, mark_);
        for (std::size_t k = mark_; k < marks_.size() && marks_[k] < furthest; ++k) {
            const char c = text_[marks_[k]];
            if (c != ':' && !(c == ',' && over_commas)) return marks_[k];
        }
        return furthest;
    }

    std::string_view text_;
    const std::vector<std::uint32_t>& marks_;
    const std::vector<std::uint32_t>& tokens_;
    std::size_t mark_, token_;  ///< where the last search began
    std::size_t from_ = 0;
    std::array<std::size_t, 2> limits_{};
};

}  // namespace

/// Numbers the words that phrases begin with and those behind their first gap; then sorts the
/// phrases by the literal they begin with (a counting sort, which keeps their order).
void word_scan::build(std::span<const phrase> all, words_of_phrases words,
                      std::span<const std::uint32_t> mine) {
    phrases_ = all;
    words_ = words;
    std::vector<std::uint32_t> numbers;
    numbers.reserve(2 * mine.size());
    literals_.reserve(mine.size());
    for (const std::uint32_t i : mine) {
        const word_range parts = words_.parts_of(phrases_[i]);
        numbers.push_back(literals_.add(parts.front()));
        longest_word_ = std::max(longest_word_, parts.front().size());
        if (parts.size() > 1) numbers.push_back(literals_.add(parts[1]));
    }
    literals_.finish();
    uses_.assign(literals_.size() + 2, {});
    auto number = numbers.begin();
    for (const std::uint32_t i : mine) {
        ++uses_[*number++ + 2].first;
        if (phrases_[i].parts.size() == 1) continue;
        std::uint32_t& later = uses_[*number++].later;
        if (later == 0) later = ++later_count_;
    }
    for (std::size_t i = 2; i < uses_.size(); ++i) uses_[i].first += uses_[i - 1].first;
    beginnings_.resize(mine.size());
    number = numbers.begin();
    for (const std::uint32_t i : mine) {
        const phrase& p = phrases_[i];
        beginning& b = beginnings_[uses_[*number++ + 1].first++];
        b = {i, p.group, p.role, p.over_commas[0], 0, check_of(p)};
        if (p.parts.size() > 1) b.next_part = uses_[*number++].later;
    }
    uses_.pop_back();
    all_ = {beginnings_, uses_, checks_, exceptions_};
}

void word_scan::carry(image& i, std::span<const phrase> all, words_of_phrases words) {
    phrases_ = all;
    words_ = words;
    literals_.carry(i);
    i.carry(all_.beginnings);
    i.carry(all_.uses);
    i.carry(all_.checks);
    i.carry(all_.exceptions);
    i.carry(later_count_);
    i.carry(longest_word_);
}

/// The number plus one of what must not stand around the first word; 0 for nothing.
std::uint32_t word_scan::check_of(const phrase& p) {
    if (p.unless.empty()) return 0;
    check c;
    c.first_exception = static_cast<std::uint32_t>(exceptions_.size());
    const std::string_view word = words_.parts_of(p).front();
    for (const word_place& place : words_.places.subspan(p.first + p.parts.size(), p.unless.size()))
        for (std::size_t k = words_.at(place).find(word); k != std::string::npos;
             k = words_.at(place).find(word, k + 1)) {
            const std::string_view longer = words_.at(place);
            exceptions_.push_back({place, static_cast<std::uint32_t>(k),
                                   static_cast<std::uint32_t>(k > 0 ? k - 1 : longer.size() - 1)});
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

namespace {

/// 直到…才 (非 才能): does the later word lie inside a longer one there?
bool lies_inside(std::string_view text, std::size_t at, std::string_view word, word_range longer) {
    for (const std::string_view one : longer)
        for (std::size_t k = one.find(word); k != one.npos; k = one.find(word, k + 1))
            if (at >= k && text.substr(at - k).starts_with(one)) return true;
    return false;
}

}  // namespace

bool word_scan::spans_gaps(std::string_view text, const phrase& p, std::size_t& end) const {
    const word_range parts = words_.parts_of(p), unless = words_.unless_of(p);
    for (std::size_t part = 1; part < parts.size(); ++part) {
        std::size_t at = end, seen = 0;
        bool found = false;
        while (at < text.size() && seen <= longest_gap) {
            if (matches(text, at, parts[part]) && !lies_inside(text, at, parts[part], unless)) {
                end = at + parts[part].size();
                found = true;
                break;
            }
            std::size_t next = at;
            const char32_t c = code_point_at(text, next);
            if (ends_sentence(c) || c == '|' || (c == ',' && !p.over_commas[part - 1])) break;
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
    const auto some = all_.exceptions.subspan(c.first_exception, c.exceptions);
    return std::any_of(some.begin(), some.end(), [&](const exception& e) {
        const std::string_view longer = words_.at(e.longer);
        return begin >= e.before && begin - e.before + e.probe < text.size() &&
               text[begin - e.before + e.probe] == longer[e.probe] &&
               matches(text, begin - e.before, longer);
    });
}

/// Does the phrase stand at the word? `end` is moved to the end of its last part.
bool word_scan::holds(std::string_view text, const beginning& b, const survey::occurrence& w,
                      std::size_t& end) const {
    if (b.check != 0 && is_excepted(text, w.begin, w.end, all_.checks[b.check - 1])) return false;
    return b.next_part == 0 || spans_gaps(text, phrases_[b.phrase], end);
}

// From the end backwards, so that the next place of every later part is known: most phrases with
// gaps fail because their second part is nowhere near, and that is one comparison. Of what lies
// behind the places surveyed nobody knows, but no gap without a citation reaches so far.
std::vector<phrase_hit> word_scan::hits_of(std::string_view text, const survey& found,
                                           std::size_t stop, std::size_t seen_to) const {
    std::vector<phrase_hit> out;
    gap_reach gap(text, found);
    std::vector<std::uint32_t> next(later_count_ + 1,
                                    seen_to == text.size() ? UINT32_MAX : gap_reach::anywhere);
    const use* const uses = all_.uses.data();
    const beginning* const beginnings = all_.beginnings.data();
    for (auto w = found.words.rbegin(); w != found.words.rend(); ++w) {
        // The table is larger than what is near the processor: it is to be on its way there.
        constexpr std::ptrdiff_t ahead = 4;
        if (found.words.rend() - w > ahead)
            __builtin_prefetch(beginnings + uses[w[ahead].word].first);
        const std::uint32_t first = uses[w->word].first;
        std::uint32_t k = w->begin < stop ? uses[w->word + 1].first : first;
        if (k != first) gap.begin_at(w->end);
        while (k-- > first) {
            const beginning& b = beginnings[k];
            std::size_t end = w->end;
            // A part that begins inside this word may come again right behind it.
            if (b.next_part != 0)
                if (const std::uint32_t to = next[b.next_part];
                    to == UINT32_MAX || (to >= end && to > gap.limit(b.over_commas)))
                    continue;
            if (holds(text, b, *w, end)) out.push_back({b.phrase, b.group, b.role, w->begin, end});
        }
        next[uses[w->word].later] = w->begin;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::vector<phrase_hit> word_scan::hits_within(std::string_view text, std::size_t begin,
                                               std::size_t end) const {
    const std::size_t gap = later_count_ > 0 ? gap_bytes + 1 : 0;
    const std::size_t seen_to = std::min(text.size(), end + longest_word_ + gap);
    return hits_of(text, literals_.look_over(text, begin, seen_to), end, seen_to);
}

}  // namespace yigui::recognising
