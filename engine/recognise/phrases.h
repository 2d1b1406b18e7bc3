// The phrase data of rules/recognise: groups of words with a role each, and the scans that find
// them in a folded text. Not for their meaning: that is polarity.h and kind.h.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/phrase_source.h"
#include "recognise/word_scan.h"

namespace yigui::recognising {

class phrase_data final : public phrase_book {
 public:
    phrase_data() = default;
    phrase_data(phrase_data&&) = default;
    phrase_data& operator=(phrase_data&&) = default;

    const std::vector<phrase_group>& groups() const { return said_.groups; }
    std::span<const phrase> phrases() const { return phrases_; }
    const std::vector<combination>& combinations() const { return said_.combinations; }
    const std::vector<phrase_example>& examples() const { return said_.examples; }
    const phrase& of(const phrase_hit& h) const { return phrases_[h.phrase]; }
    word_range parts_of(const phrase& p) const { return words_.parts_of(p); }
    word_range unless_of(const phrase& p) const { return words_.unless_of(p); }
    const phrase_group& group_of(const phrase_hit& h) const { return said_.groups[h.group]; }
    /// What a word of role part stands for.
    std::span<const part_use> uses_of(const phrase_hit& h) const {
        return {uses_.data() + used_[h.phrase], used_[h.phrase + 1] - used_[h.phrase]};
    }
    phrase_hit hit_of(std::uint32_t phrase, std::size_t begin, std::size_t end) const {
        const auto& p = phrases_[phrase];
        return {phrase, p.group, p.role, begin, end};
    }
    /// Every word in the text, ascending by place. Linear in the text.
    std::vector<phrase_hit> scan(std::string_view folded) const;
    const word_scan& words_of(reach r) const { return scans_[static_cast<std::size_t>(r)]; }
    /// The words that name a document (对象 of 他事).
    const word_scan& names_of_documents() const { return documents_; }
    /// The words that titles are known by.
    std::vector<phrase_hit> scan_title(std::string_view folded) const {
        return words_of(reach::titles).hits_within(folded);
    }

    void add_file(const std::string& file, std::string text, diagnostics& report) {
        said_.read(file, std::move(text), report);
    }
    /// To be called once, behind the last file.
    void finish();
    /// A finished one, to or from an image; without its examples, which are there to test it.
    void carry(image&);

 private:
    void set_words();
    void index_uses();

    phrase_source said_;
    std::vector<char> characters_;  ///< of the words that were read
    std::vector<word_place> places_;
    /// The finished tables, these or those of an image.
    std::span<const phrase> phrases_;
    words_of_phrases words_;
    std::array<word_scan, reaches> scans_;
    word_scan documents_;  ///< a few words of reach nearby, asked for in many more places
    std::vector<part_use> uses_;
    std::vector<std::uint32_t> used_;  ///< by phrase: its first use; one more at the end
};

/// The data behind a phrase_book.
inline const phrase_data& data_of(const phrase_book& b) {
    return static_cast<const phrase_data&>(b);
}

}  // namespace yigui::recognising
