// The 200 rules that Yigui and its peers are given: words and phrases of rules/recognise.
//
// Sampling: of all phrases of one part (of two parts, with one gap that crosses no comma) that
// have no exceptions, are in no combination and hold no ASCII character (so that none needs an
// escape anywhere), the 100 with the smallest FNV-1a hash. A hash, so that a change of the phrase
// data changes few of the rules.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/phrases.h"

namespace bench {

constexpr std::size_t rule_count = 200;

struct rule {
    std::string first, second;  ///< second: behind the gap; empty for a word alone
    bool is_word() const { return second.empty(); }
    /// For every engine of regular expressions: a gap is up to 30 characters within a clause.
    std::string regex() const;
};

/// Which rules fired, by document.
using fired = std::vector<std::bitset<rule_count>>;

/// 100 words, then 100 phrases with a gap. Fewer when the data has fewer.
std::vector<rule> sample_rules(const yigui::recognising::phrase_data&);

/// The rules as a phrase file of their own; phrase i is rule i.
std::string phrase_file(const std::vector<rule>&);
yigui::recognising::phrase_data load_rules(const std::string& phrase_file);

/// What our engine finds.
std::bitset<rule_count> scan(const yigui::recognising::phrase_data&, std::string_view folded);

/// What the regular expressions mean, found in the plainest way: the judge of all peers.
std::bitset<rule_count> scan_plainly(const std::vector<rule>&, std::string_view folded);

/// The text with each 《…》 as one character, as our gaps count it.
std::string with_short_titles(std::string_view folded);

std::size_t count_pairs(const fired&);
std::size_t count_differences(const fired&, const fired&);

}  // namespace bench
