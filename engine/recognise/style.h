// What the style of a text tells of it where no title does: news and reports run on and name who
// met when; documents address somebody, are numbered, or give orders.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// News, a report or a post on an office's site: no document, though its headline may name one.
bool reads_as_news(const reading&);

/// 摘要:, 关键词, (某大学 法学院): a paper of a journal.
bool is_article(const reading&);

/// 某局出台某制度: a headline tells what somebody did.
bool tells_in_headline(std::string_view title);

/// 全年…, 一、2022年工作总结: the work of a span of time, told with its figures.
bool tells_of_year(const reading&);
/// A page about the taking of land, an assessment of the environment and the like.
bool names_other_matter(const reading&);
/// 本市, 我区 in a piece without a head: an office's measures, unless it calls itself 条例.
bool speaks_of_its_city(std::string_view folded);
/// The headline of such a page: a line without stops above the first paragraph.
std::optional<stated<std::string>> find_headline(const reading&);
/// Of a page without a title: 专家解读:《…》… on the first line is an essay on a document, 本报讯 at
/// the head of the text is news, whatever words it passes on.
struct headline_kind {
    paper_kind kind{};
    std::string because;
};
std::optional<headline_kind> kind_of_headline(const reading&);
/// 《决定》已经…会议审议通过,现予公布 / 省长 某某: the order that makes a rule known, its number lost.
bool is_made_known_by_head(const reading&);
/// 会议指出, 会议强调 of a text that says when a meeting was held.
bool tells_of_meeting(std::string_view folded);
/// Addressed to somebody, numbered, or led in by 现……: news and reports run on.
bool is_laid_out(std::string_view folded);
/// 第三十六条列入…: a passage of a law whose articles lost their gaps.
bool begins_with_article(std::string_view folded);
/// 一、《办法》制定的背景是什么?: one question after another, with its answer.
bool asks_about_document(std::string_view folded);
/// A short passage of a plan: it speaks of departments and levels, and to nobody.
bool is_passage(std::string_view folded);
/// 专家解读, 一图…: the column of readings that a folded title begins with; empty when none.
std::string_view column_of_readings(std::string_view title);
/// 提案答复的函, …上的讲话, 招标公告: no document of rules, though it has a number and sections.
bool is_reply_or_speech(std::string_view title);

}  // namespace yigui::recognising
