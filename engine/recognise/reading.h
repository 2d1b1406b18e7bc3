// One document of a file prepared for recognition: folded text with its way back to the
// original, tokens, word hits, sentences and clauses, and the stretches that state rules.
#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/lexer.h"
#include "recognise/phrases.h"
#include "yigui/document.h"

namespace yigui::recognising {

/// A half-open range of the folded text.
struct stretch {
    std::size_t begin = 0, end = 0;
    bool contains(std::size_t at) const { return begin <= at && at < end; }
    std::size_t size() const { return end - begin; }
};

/// Words ascending by place, numbered by role.
class role_index {
 public:
    void build(const std::vector<phrase_hit>&);
    template <class F>
    void each(const std::vector<phrase_hit>& hits, role x, stretch s, F& f) const {
        const std::uint32_t* i = numbers_.data() + first_[static_cast<std::size_t>(x)];
        const std::uint32_t* end = numbers_.data() + first_[static_cast<std::size_t>(x) + 1];
        if (end - i > 8)
            i = std::lower_bound(i, end, s.begin, [&](std::uint32_t n, std::size_t at) {
                return hits[n].begin < at;
            });
        for (; i != end && hits[*i].begin < s.end; ++i)
            if (hits[*i].begin >= s.begin) f(hits[*i]);
    }

 private:
    std::vector<std::uint32_t> numbers_;
    std::array<std::uint32_t, static_cast<std::size_t>(role::count_) + 1> first_{};
};

class reading {
 public:
    reading(const document&, span range, const phrase_data&);
    ~reading() { filter_at_hand = filter_before_; }
    reading(const reading&) = delete;
    reading& operator=(const reading&) = delete;

    const document& doc() const { return *doc_; }
    span range() const { return range_; }
    const phrase_data& words() const { return *words_; }
    string_view text() const { return text_; }
    string_view at(stretch s) const { return text().substr(s.begin, s.end - s.begin); }
    const std::vector<token>& tokens() const { return tokens_; }
    /// The words of reach everywhere and the combinations, ascending by place.
    const std::vector<phrase_hit>& hits() const { return hits_; }
    /// Calls `f` for each word of reach nearby that begins in the stretch, ascending by place. The
    /// words of a block are looked for when they are first asked for.
    template <class F>
    void each_nearby(stretch s, F f) const {
        for (std::size_t k = s.begin / block; k < nearby_.size() && k * block < s.end; ++k)
            for (const phrase_hit& h : nearby_in(k))
                if (s.contains(h.begin)) f(h);
    }
    /// Calls `f` for each word of a role that begins in the stretch, ascending by place. Asked some
    /// hundred times of each place, so the words of a list are sorted by role, too.
    template <class F>
    void each_of(role x, stretch s, F f) const {
        if (reach_of(x) != reach::nearby) return by_role_.each(hits_, x, s, f);
        for (std::size_t k = s.begin / block; k < nearby_.size() && k * block < s.end; ++k) {
            const std::vector<phrase_hit>& hits = nearby_in(k);
            nearby_by_role_[k].each(hits, x, s, f);
        }
    }
    /// The same for the words of both lists.
    template <class F>
    void each_word(stretch s, F f) const {
        std::size_t i = first_hit(s.begin);
        const auto before = [&](std::size_t place) {
            for (; i < hits_.size() && hits_[i].begin < place; ++i) f(hits_[i]);
        };
        each_nearby(s, [&](const phrase_hit& h) {
            before(h.begin + 1);
            f(h);
        });
        before(s.end);
    }

    /// The original characters of a stretch, without spaces at its ends.
    span original(stretch) const;
    /// The original text of a stretch on one line, without what nobody sees.
    std::string original_text(stretch) const;
    /// The place in the folded text of a place in the original.
    std::size_t folded_place(std::size_t original) const;
    /// Does a space or line break of the original stand before this place?
    bool has_gap_before(std::size_t at) const;

    /// The sentence (。；！？ and line ends) and the clause (also ，：) around a place. Very long
    /// ones are cut to a window.
    stretch sentence_at(std::size_t at) const {
        return is_untorn_ ? between(whole_, at, last_whole_) : between(hard_, at, last_hard_);
    }
    stretch clause_at(std::size_t at) const { return between(soft_, at, last_soft_); }
    /// From the begin of the hit's clause to its end; the hit may run beyond either.
    string_view clause_of(const phrase_hit&) const;
    /// Is the sentence the second half of one that turns (statements.cpp), and of the same matter?
    bool goes_on_behind_turn(std::size_t sentence) const;
    /// While it lives, sentences are whole again where they turn: for what both halves are about.
    class untorn {
     public:
        explicit untorn(const reading& r) : r_(r) { r_.is_untorn_ = true; }
        ~untorn() { r_.is_untorn_ = false; }
        untorn(const untorn&) = delete;
        untorn& operator=(const untorn&) = delete;

     private:
        const reading& r_;
    };
    /// The clause after or before one, within the sentence; empty when there is none.
    stretch clause_after(stretch clause) const;
    stretch clause_before(stretch clause) const;
    stretch line_at(std::size_t at) const {
        const std::size_t next = next_start(lines_, at, last_line_);
        return {next == 0 ? 0 : lines_[next - 1],
                next == lines_.size() ? text_.size() : lines_[next] - 1};
    }
    /// The line that begins at a place: for walks from line to line.
    stretch line_from(std::size_t begin) const {
        return {begin, std::min(text().find('\n', begin), text().size())};
    }

    /// From the 。 ! ? or line end before a stretch to the one behind it, 450 bytes at most on
    /// each side; cited titles may hold such marks.
    stretch period_around(stretch) const;
    /// Where the “…” around a place opens, behind its “; 0 when it stands in none, or in one of
    /// over 240 bytes.
    std::size_t quote_at(std::size_t) const;
    /// Is there a box or a tick in the stretch?
    bool has_box(stretch) const;
    /// Indices of the first hit or token that begins at or after a place.
    std::size_t first_hit(std::size_t at) const;
    std::size_t first_token(std::size_t at) const;

    /// Is the place inside a 《》?
    bool is_cited(std::size_t at) const;
    /// Does a 《》 open at this place?
    bool starts_citation(std::size_t at) const { return text().substr(at).starts_with("《"); }
    /// Does the place stand in text that states rules (articles, quoted new wording)?
    bool states_rules(std::size_t at) const;
    /// Do words in the stretch, or a 《, name a document? The last answer is kept: each mention of
    /// a sentence asks.
    bool names_document(stretch) const;
    /// The last place of a word that stands whole in the stretch; npos when none does. All its
    /// places are found when it is first asked for.
    std::size_t last_place(std::string_view word, stretch in) const;
    bool has_articles() const { return first_article_ != SIZE_MAX; }
    std::size_t first_article() const { return first_article_; }
    /// Behind 制定本方案。 of a text without articles: what follows is what it lays down.
    std::size_t order_begins() const { return order_begins_; }
    /// Where the text of the document itself begins, behind fields and menus of a page.
    std::size_t body() const { return body_; }
    /// "标题: …" fields above the text.
    struct field {
        std::string key, value;
        stretch line, value_at;
    };
    const std::vector<field>& fields() const { return fields_; }

 private:
    static constexpr std::size_t block = 512;  // bytes: about a sentence and its neighbours
    const std::vector<phrase_hit>& nearby_in(std::size_t k) const {
        if (!nearby_[k]) find_nearby(k);
        return *nearby_[k];
    }
    void find_nearby(std::size_t k) const;
    stretch block_at(std::size_t k) const;
    /// The words that name a document in a block.
    const std::vector<phrase_hit>& named_in(std::size_t k) const;
    void fold_range();
    void use_plain_words();
    bool names_field(stretch line) const;
    std::size_t width_of_page(const std::vector<stretch>& lines) const;
    /// `is_turned`: the number of a page stands between the lines.
    bool is_torn_between(stretch line, stretch next, bool goes_on, bool is_turned) const;
    void join_lines(const std::vector<std::uint32_t>& parted);
    /// Does the text stand on a few endless lines from there on, as copies of pages do?
    bool has_lost_lines(std::size_t from) const;
    /// Where what lost its lines begins: the whole copy (lost_lines.cpp), or what stands below the
    /// fields of a saved page (lost_page.cpp).
    std::optional<std::size_t> begin_of_lost_lines() const;
    void restore_lines(std::size_t from);
    std::size_t begin_of_organ_named_above(std::size_t day) const;
    std::size_t begin_of_signing_organs(std::size_t begin, std::size_t day) const;
    void find_starts_on_page(std::size_t from, const std::vector<token>&,
                             std::vector<std::size_t>& starts) const;
    void find_starts_of_paragraphs(std::size_t from, std::vector<std::size_t>& starts) const;
    void find_starts_at_signature(const std::vector<token>&,
                                  std::vector<std::size_t>& starts) const;
    void find_starts_at_day(const token& day, std::vector<std::size_t>& starts) const;
    std::size_t begin_of_signature(std::size_t day) const;
    std::size_t source_of(std::size_t at) const;
    std::size_t character_from(std::size_t at) const;
    std::size_t character_before(std::size_t at) const;
    /// The start of a clause or sentence, cut to the window of a place in it.
    std::size_t begin_of(std::size_t start, std::size_t at) const;
    /// The index of the first start behind a place. Most questions are about the stretch of the
    /// last one, or about its neighbours.
    static std::size_t next_start(const std::vector<std::size_t>& starts, std::size_t at,
                                  std::size_t& last) {
        if (last > 0 && last < starts.size() && starts[last - 1] <= at && at < starts[last])
            return last;
        return next_start_anew(starts, at, last);
    }
    static std::size_t next_start_anew(const std::vector<std::size_t>& starts, std::size_t at,
                                       std::size_t& last);
    stretch between(const std::vector<std::size_t>& starts, std::size_t at,
                    std::size_t& last) const {
        const std::size_t next = next_start(starts, at, last);
        const std::size_t begin = next == 0 ? 0 : starts[next - 1];
        const std::size_t end = next == starts.size() ? text_.size() : starts[next];
        return at <= begin + window && end <= at + window ? stretch{begin, end}
                                                          : cut_to_window({begin, end}, at);
    }
    static constexpr std::size_t window = 1500;  ///< bytes to each side of a place in a long clause
    stretch cut_to_window(stretch, std::size_t at) const;
    bool is_row(stretch line) const;
    bool joins(stretch line, stretch next, std::size_t width) const;
    void find_marks();
    bool has_own_mark(stretch, bool may_be_weak) const;
    bool begins_with_one(std::size_t place) const;
    bool ends_bound(std::size_t place) const;
    std::size_t statement_behind(std::size_t comma) const;
    void part_statements(std::size_t at);
    std::bitset<32> steps_named_in(stretch) const;
    std::size_t end_of_turn(std::size_t place) const;
    bool turns_at(std::size_t comma) const;
    void part_at_turns();
    void drop_hits_over(std::size_t at);
    void combine_hits();
    bool is_excluded(std::uint32_t phrase, stretch made) const;
    bool holds_together(const combination&, stretch) const;
    bool parts_cells(stretch) const;
    std::size_t row_clause(std::size_t soft) const;
    std::vector<field> fields_of(stretch line) const;
    std::string_view line_below(stretch line) const;
    stretch value_below(const field&) const;
    void find_fields();
    void find_rules();
    std::size_t end_of_articles(std::size_t first) const;

    const document* doc_;
    const phrase_data* words_;
    span range_;
    std::string text_;
    word_filter filter_;                                 ///< of text_
    const word_filter* filter_before_ = filter_at_hand;  ///< of the document read around this one
    fold_map source_;
    std::vector<token> tokens_;
    std::vector<phrase_hit> hits_;
    role_index by_role_;                                                  ///< of hits_
    mutable std::vector<std::optional<std::vector<phrase_hit>>> nearby_;  ///< by block
    mutable std::vector<role_index> nearby_by_role_;                      ///< by block
    mutable std::vector<std::optional<std::vector<phrase_hit>>> named_;   ///< see named_in
    std::vector<std::size_t> lines_;                                      ///< starts of lines
    std::vector<std::size_t> hard_, soft_;    ///< starts of sentences and of clauses
    std::vector<std::size_t> whole_, turns_;  ///< sentences without those at turns, and these
    mutable bool is_untorn_ = false;
    mutable std::size_t last_line_ = 0, last_hard_ = 0, last_soft_ = 0,
                        last_whole_ = 0;                 ///< see next_start
    std::vector<std::uint32_t> marks_, boxes_, quotes_;  ///< see survey
    std::vector<stretch> citations_, rules_;
    std::vector<field> fields_;
    mutable stretch asked_{};  ///< see names_document
    mutable bool is_named_ = false;
    mutable std::map<std::string, std::vector<std::size_t>, std::less<>> places_;  ///< by word
    std::size_t body_ = 0;
    std::size_t first_article_ = SIZE_MAX, order_begins_ = SIZE_MAX;
};

}  // namespace yigui::recognising
