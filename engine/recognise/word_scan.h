// Finds the words of some roles in a folded text, all in one walk (literals.h). Gaps and exceptions
// are checked only where the first part of a phrase stands and its second is near.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "recognise/literals.h"
#include "recognise/phrase_source.h"

namespace yigui::recognising {

class word_scan {
 public:
    /// The phrases of a reach; their parts are to be set. To be called once.
    void build(const phrase_source&, reach);
    /// No phrase has this reach: there is nothing to look for.
    bool is_empty() const { return beginnings_.empty(); }
    /// The places before `end`.
    survey look_over(std::string_view folded, std::size_t end = SIZE_MAX) const {
        return literals_.look_over(folded, 0, std::min(end, folded.size()));
    }
    /// Every word that `look_over` surveyed, ascending by place.
    std::vector<phrase_hit> hits_of(std::string_view folded, const survey&) const;
    /// Those that begin in [begin, end). Slower a byte than a walk over all of the text.
    std::vector<phrase_hit> hits_within(std::string_view folded, std::size_t begin,
                                        std::size_t end) const;
    std::vector<phrase_hit> hits_within(std::string_view folded) const {
        return hits_within(folded, 0, folded.size());
    }

 private:
    struct exception {  ///< the word stands `before` bytes behind the start of `longer`
        std::string_view longer;
        std::size_t before = 0;
        std::size_t probe = 0;  ///< a byte of `longer` beside the word, which tells most apart
    };
    /// What is asked of a word's places beyond its first part.
    struct check {
        std::uint32_t next_part = 0;  ///< index into later parts plus one; 0: a single part
        bool over_commas = false;     ///< of the first gap
        std::uint32_t first_exception = 0, exceptions = 0;
        /// The low six bits of the byte in front of and behind a word that an exception may have.
        std::uint64_t before = 0, behind = 0;
    };
    /// A phrase by the literal it begins with.
    struct beginning {
        std::uint32_t phrase = 0;
        std::uint16_t group = 0;
        recognising::role role{};
        std::uint32_t check = 0;  ///< its number plus one; 0: the word is all
    };
    void begin_with(const std::vector<std::uint32_t>& first_literals,
                    const std::vector<std::uint32_t>& checks);
    std::uint32_t check_of(std::uint32_t phrase, std::uint32_t later_part);
    bool holds(std::string_view text, const beginning&, const survey::occurrence&,
               std::size_t& end) const;
    bool may_reach(const beginning&, std::size_t end, class marks_behind&,
                   const std::vector<std::uint32_t>& next) const;
    bool is_excepted(std::string_view text, std::size_t begin, std::size_t end, const check&) const;
    /// Finds the parts behind the first, which ends at `end`; moves it to the end of the last.
    static bool spans_gaps(std::string_view text, const phrase&, std::size_t& end);

    std::span<const phrase> phrases_;
    literal_set literals_;               ///< all parts of all phrases
    std::vector<beginning> beginnings_;  ///< of all phrases, by literal
    std::vector<std::uint32_t> begun_;   ///< by literal: its first beginning; one more at the end
    std::vector<check> checks_;
    std::vector<exception> exceptions_;
    std::vector<std::uint32_t> later_;  ///< by literal: its number among later parts plus one
    std::uint32_t later_count_ = 0;
};

}  // namespace yigui::recognising
