// Which matters of a year a paper records: by its title, or, where it has none, by its first line
// or the name of its file. Not for the year and the organ: that is ledger.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "recognise/phrases.h"
#include "yigui/dossier.h"

namespace yigui::joining {

/// A name that a paper goes by.
struct paper_name {
    std::string text;   ///< folded
    span at;            ///< the title or first line that is quoted for it
    std::string where;  ///< Chinese: 标题, 首行, 文件名
};
std::vector<paper_name> names_of(const paper&, const document&);

/// A matter that a paper records.
struct recorded_matter {
    const recognising::yearly_matter* of = nullptr;
    std::string name;  ///< of the matter
    span at;           ///< what is quoted
    std::string because;
    std::size_t length = 0;     ///< of the words that told it
    bool is_statement = false;  ///< said in a paper of another matter
};

class matter_book {
 public:
    explicit matter_book(const recognising::phrase_data&);
    /// Matters told by the names alone.
    std::vector<recorded_matter> by_name(const std::vector<paper_name>&) const;
    /// Those that also ask for words in the text, or that are told by words in a paper of another
    /// matter; `found` are the ones by name.
    std::vector<recorded_matter> by_text(const paper&, const document&,
                                         const std::vector<paper_name>&,
                                         const std::vector<recorded_matter>& found) const;
    const recognising::yearly_matter* find(step) const;

 private:
    std::optional<recorded_matter> match(std::uint32_t group, const paper_name&,
                                         const std::vector<recognising::phrase_hit>&) const;
    std::optional<recorded_matter> told_in(std::uint32_t group, const paper&, const document&,
                                           const folded_text&,
                                           const std::vector<recognising::phrase_hit>&,
                                           bool is_statement) const;
    bool may_follow(std::string_view rest) const;

    const recognising::phrase_data& words_;
    std::vector<std::uint32_t> groups_;  ///< of the family 台账
    std::vector<bool> asks_for_text_;    ///< by group: it has 正文 words
    std::vector<std::string> tails_, spared_;
};

/// The year that a name says it is about: 2021年, 2021年度; nothing for none or several.
std::optional<int> year_in(std::string_view folded);
/// The year that the text speaks of first without a month.
std::optional<int> year_spoken_of(std::string_view text);

/// A day on which the paper says that something came in, and the words that say it.
struct receipt {
    date on;
    span at;
};
std::optional<receipt> receipt_in(const document&, span whole);

}  // namespace yigui::joining
