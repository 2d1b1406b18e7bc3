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
    /// Takes the phrases with these numbers; their parts are to be set. To be called once.
    void build(std::span<const phrase> all, words_of_phrases, std::span<const std::uint32_t> mine);
    /// A built one, to or from an image; the phrases are these.
    void carry(image&, std::span<const phrase> all, words_of_phrases);
    /// There is nothing to look for.
    bool is_empty() const { return all_.beginnings.empty(); }
    /// The places before `end`.
    survey look_over(std::string_view folded, std::size_t end = SIZE_MAX) const {
        return literals_.look_over(folded, 0, std::min(end, folded.size()));
    }
    /// Every word that `look_over` surveyed up to the end of the text or of what is looked at,
    /// ascending by place.
    std::vector<phrase_hit> hits_of(std::string_view folded, const survey& s) const {
        return hits_of(folded, s, folded.size(), folded.size());
    }
    /// Those that begin in [begin, end).
    std::vector<phrase_hit> hits_within(std::string_view folded, std::size_t begin,
                                        std::size_t end) const;
    std::vector<phrase_hit> hits_within(std::string_view folded) const {
        return hits_within(folded, 0, folded.size());
    }

 private:
    struct exception {  ///< the word stands `before` bytes behind the start of `longer`
        word_place longer;
        std::uint32_t before = 0;
        std::uint32_t probe = 0;  ///< a byte of `longer` beside the word, which tells most apart
    };
    /// What must not stand around a word.
    struct check {
        std::uint32_t first_exception = 0, exceptions = 0;
        /// The low six bits of the byte in front of and behind a word that an exception may have.
        std::uint64_t before = 0, behind = 0;
    };
    /// A phrase by the literal it begins with.
    struct beginning {
        std::uint32_t phrase = 0;
        std::uint16_t group = 0;
        recognising::role role{};
        bool over_commas = false;     ///< of the first gap
        std::uint32_t next_part = 0;  ///< its number among later parts plus one; 0: a single part
        std::uint32_t check = 0;      ///< its number plus one; 0: nothing is excepted
    };
    /// What a literal is for.
    struct use {
        std::uint32_t first =
            0;  ///< of the beginnings; the last is in front of the next one's first
        std::uint32_t later = 0;  ///< its number among later parts plus one
    };
    std::uint32_t check_of(const phrase&);
    std::vector<phrase_hit> hits_of(std::string_view folded, const survey&, std::size_t end,
                                    std::size_t seen_to) const;
    bool holds(std::string_view text, const beginning&, const survey::occurrence&,
               std::size_t& end) const;
    bool is_excepted(std::string_view text, std::size_t begin, std::size_t end, const check&) const;
    /// Finds the parts behind the first, which ends at `end`; moves it to the end of the last.
    bool spans_gaps(std::string_view text, const phrase&, std::size_t& end) const;

    std::span<const phrase> phrases_;
    words_of_phrases words_;
    literal_set literals_;               ///< first and second parts of the phrases
    std::vector<beginning> beginnings_;  ///< of all phrases, by literal
    std::vector<use> uses_;              ///< by literal; one more at the end
    std::vector<check> checks_;
    std::vector<exception> exceptions_;
    /// The finished tables, these or those of an image.
    struct {
        std::span<const beginning> beginnings;
        std::span<const use> uses;
        std::span<const check> checks;
        std::span<const exception> exceptions;
    } all_;
    std::uint32_t later_count_ = 0;
    std::size_t longest_word_ = 0;  ///< in bytes, of the first parts
};

}  // namespace yigui::recognising
