// Step mentions: what a document says about each procedural step. The judgment of one place is
// in polarity.h; here the places are found, joined and given their dates, counts and objects.
#pragma once

#include <optional>
#include <vector>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// What is known of the document before its mentions are read.
struct surroundings {
    paper_kind kind = paper_kind::other;
    std::optional<date> written;
    std::string title;  ///< folded
    /// What the whole page is about when that is no document: 环境影响评价, 征收土地. Empty: not known.
    std::string matter;
    std::size_t matter_at = 0;  ///< where the reading has it first
    /// What tells that the page goes over many documents: 工作总结, 年度报告, 提案的答复. Empty: none.
    std::string survey;
};

/// The same of a document whose head has been read (recognise.cpp).
surroundings surroundings_of(const reading&, const facts&);

/// All mentions in order of place.
std::vector<mention> find_mentions(const reading&, const surroundings&);

/// Publication, adoption and the like in the dated head of a law, the page around a document,
/// and marks such as （此件公开发布）.
std::vector<mention> find_head_mentions(const reading&, const surroundings&);

/// The day on which the page around the document says that it was put up.
std::optional<stated<date>> page_date(const reading&);

/// The date or interval that belongs to a step's place: in its clause, else before it in the
/// sentence with no other step between, else behind it.
struct dated {
    std::optional<period> when;
    std::optional<int> days;
};
dated date_near(const reading&, yigui::step, stretch clause, std::size_t at, const surroundings&);
/// The days that a consultation runs: stated behind its opening, in the same or later sentences.
void date_opening(const reading&, mention&, stretch clause, const surroundings&);

/// Gives decisions the day of their meeting, where minutes or the news tell it apart (meeting_days.cpp).
void date_by_meeting(const reading&, const surroundings&, std::vector<mention>&);

/// Adds what one mention says of another step (implied.cpp).
void add_implied(const reading&, const surroundings&, std::vector<mention>&);

/// Adds the publication that an interpretation opens with (told_publication.cpp).
void add_told_publication(const reading&, const surroundings&, std::vector<mention>&);

/// The first "N条", "N件" …: opinions received, documents gone through; not who sent them.
std::optional<int> count_in(const reading&, stretch);
/// A quotation ends with its words, not with the comma that parts it from the next clause.
stretch without_comma(const reading&, stretch clause);

}  // namespace yigui::recognising
