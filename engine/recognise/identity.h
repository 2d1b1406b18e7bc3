// Who wrote what and when: title, 发文字号, issuer, the dates of a document, its effective day
// and validity, and what it cites. Not its kind (kind.h).
#pragma once

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// A character as it is printed; < and > that stand for 《 and 》 as these.
std::string_view printed_character(const reading&, stretch one);

/// The title: fields of the page, headings, lines above the text, a title glued to the text, or
/// the 《》 of a promulgation.
std::optional<stated<std::string>> find_title(const reading&);
/// The title in the characters of the folded text, for looking at its words; empty when it has none.
std::string folded_title(const facts&);
std::optional<stated<std::string>> find_doc_number(const reading&);
/// Of the numbers in the note below an amended text the decision's own, and its day.
void take_number_from_note(const reading&, facts&);

/// 某政规〔 〕 号: a number that was never given.
bool is_number_left_blank(std::string_view);

/// A number without the words glued to its front (…的意见国发〔2014〕14号).
stretch number_words(const reading&, const token&);

/// A whole day, and no period of days.
inline bool is_exact_date(const token& t) {
    return t.kind == token_kind::date && !t.when.is_interval && t.when.from->is_exact();
}

struct signature {
    std::optional<stated<std::string>> issuer;
    std::optional<stated<date>> written;
};
signature find_signature(const reading&, const facts& so_far);
/// Keeps who leads as the issuer and the others beside it.
void part_issuers(facts&);
/// The others with the place that the leader's whole name gave, and the leader in front.
void align_issuers(facts&);
/// Who issued what an interpretation explains; the organ's whole name where it is signed in short.
void borrow_issuer(const reading&, facts&);
void spell_out_issuer(const reading&, facts&);
void widen_issuer(facts&);
/// The organ of the page that prints a province's rules issued nothing.
void withdraw_poster(const reading&, facts&);
/// What a paper without a signature is signed by: fields at its end, a month, its first line.
void sign_otherwise(const reading&, signature&);
/// The organ alone on the last line, below the title, or in front of the title's matter.
void sign_otherwise(const reading&, const facts& so_far, signature&);
/// 2000年12月28日 税委会[2000]17号: the day in the line of the document's number, and nothing else in it.
std::optional<stated<date>> day_beside_number(const reading&, span number);
/// The day of a line that lost the marks between its figures: 20181022, 2020512, 2018 5 11.
std::optional<date> bare_day(std::string_view line);
/// The office that a page names as the speaker or the source of its text: 解读单位:, 来源:.
std::optional<stated<std::string>> organ_of_page(const reading&);

/// Dated lines of a law's head: adoption and publication.
struct head_dates {
    std::optional<stated<date>> adopted, published, effective;
    std::optional<stated<std::string>> organ;
    bool by_congress = false;  ///< adopted by a people's congress or its committee
};
head_dates find_head_dates(const reading&);
/// (1996年1月29日…令第193号发布,…2008年8月1日修订) below the order of 2008: does the note tell at this place
/// what became of the text before?
bool is_history_in_note(const reading&, std::size_t at);

std::optional<effective_fact> find_effective(const reading&, const facts& so_far);
/// Every statement of the document's own validity that differs from those after it; the last one
/// in the text, which stands, comes first.
std::vector<validity_fact> find_validities(const reading&, const facts& so_far);
std::vector<citation> find_citations(const reading&);

/// A name without the marks in brackets at its end: （2024年修订）（征求意见稿）.
std::string_view without_mark(std::string_view folded);
/// Does the text end like the name of a document (通知, 办法, 条例 …), marks in brackets left out?
bool ends_like_title(std::string_view folded);
/// Does the text end like the name of an organ?
bool ends_like_organ(std::string_view folded);

/// Is the one name the other with characters left out: 市交通委, 某市交通委员会?
bool is_short_for(std::string_view shorter, std::string_view whole);
/// Is the line nothing but what a paper is (起草说明, 实施后评估报告), its document named above it?
bool is_paper_name(std::string_view folded_line);
/// Is the line nothing but the name of a document (《…办法》, …优化方案)?
bool is_name_alone(std::string_view folded_line);
/// Does the line open what a page shows below a document: 相关链接, 上一篇, 版权所有?
bool opens_page_foot(std::string_view line);

}  // namespace yigui::recognising
