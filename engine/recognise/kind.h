// What sort of paper a document is, whether it is a normative document, and which leads its text
// gives. Words are data; here is only how they are weighed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// Fills kind and kind_because from title, number and text.
void find_kind(const reading&, facts&);
/// A record of what firms and their associations said, by its name and first lines; `k` is the kind
/// that its name alone tells (kind_hearing.cpp).
bool hears_businesses(const reading&, const facts&, std::optional<paper_kind> k,
                      std::string_view name);
/// The announcement of a hearing to come, without a title (kind_hearing.cpp).
bool announces_hearing(const reading&);
/// 电话记录, 走访记录 above what was said: the note of a call or a visit (kind_letter.cpp).
bool is_note_of_call(const reading&);

/// A letter that asks other offices what they think of a draft, without a title (kind_letter.cpp).
bool asks_offices(const reading&);
/// No document answers the press itself; pages may print it under the document's title.
bool is_interview(const reading&);
/// The record of a meeting that decides, told by the fields above its matters (kind_letter.cpp).
bool lists_meeting(const reading&);
/// 关于征求《…》意见的函 / 各区文物局,市直有关单位: to offices, whatever is done for the public besides.
bool addresses_offices(const reading&, std::string_view title);
/// 某某公司、某某协会:现征求…意见: a letter to those whom the document concerns (kind_hearing.cpp).
bool addresses_businesses(const reading&, std::string_view title);
/// …要点的公示 that asks the public for its opinion (kind_hearing.cpp).
bool shows_for_opinions(const reading&, std::string_view title);
/// 听证笔录 …经营者代表3人,商会代表1人: a hearing in which those whom it concerns took part.
bool is_hearing_of_businesses(const reading&);
/// A reply to a request for opinions that an association or a firm signs.
bool is_reply_of_businesses(const reading&, std::string_view title);
/// 某企业服务群: what firms wrote in a group of chat when they were asked about a draft.
bool is_chat_with_businesses(const reading&);
/// 工作站管理办法企业座谈会 above a list of those who came: a first line that is no title by its form.
std::optional<paper_kind> named_by_first_line(const reading&);
/// The line of the head that is nothing but the mark of a draft: (初稿 2024年4月) (kind_draft.cpp).
std::string_view mark_of_draft_at_head(const reading&);
/// The letter of a legal office that reviewed a draft, without a title (kind_letter.cpp).
bool answers_review(const reading&);
/// Fills is_normative and normative_because; the kind must be known.
void find_normative(const reading&, facts&);
std::vector<signal> find_signals(const reading&);
/// Papers beyond the twenty kinds, by their name: a lead whose id is the paper's (保密审查).
std::vector<signal> find_further_kinds(const reading&, const facts&);

}  // namespace yigui::recognising
