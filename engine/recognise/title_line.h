// What lines tell of themselves when a title is looked for, and their words as a title.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// 四、听证方案要点, (二)…, 1、…: the number of an item or of a section.
bool opens_item(std::string_view line);
/// 关于加强综合行政执法 / 各乡镇:…: a matter that names no kind of paper, right above who is addressed.
bool is_matter_of_letter(const reading&, stretch line);
/// A bullet, a blank, a teaser: what no title begins with.
bool is_no_title(std::string_view line);
/// 首页 > 政务公开 > 公告: where the page stands in its site.
bool is_breadcrumb(std::string_view line);
/// 图解:某某办法: the site's column in front of the title.
bool names_column(std::string_view line);
/// 《 that the line leaves open (above 0), or 》 that closes one of a line above (below 0).
int open_marks(std::string_view line);
/// Whether it leaves 《 or ( open.
bool leaves_open(std::string_view line);
/// A title over several lines of which none looks like one; title_otherwise.cpp.
std::optional<stretch> broken_title(const reading&);
/// 局务会议纪要 alone on its line, with the organ or the topic on the line above where it goes with it.
std::optional<stretch> name_of_paper(const reading&);

/// 某署公告2022年第90号(关于…的公告)
std::optional<stated<std::string>> title_in_brackets(const reading&, stretch line);
/// …票价定价机制（送审稿）: a first line that bears a draft's mark, whatever the draft calls itself.
std::optional<stretch> draft_of_any_name(const reading&);
/// The title among the values of a dumped row or record: INSERT INTO … VALUES (3, '关于…的公告', …).
std::optional<stretch> title_in_row(const reading&);
/// 通告 or 公告(第3号) as the first line, when nothing else is a title.
std::optional<stated<std::string>> bare_notice(const reading&);
/// The title that ends a site's path: 首页 > 民意征集 > 《…》意见征集.
std::optional<stretch> title_in_path(const reading&);
/// The title that the file itself carries, without the site's name behind it.
std::optional<stated<std::string>> title_of_meta(const reading&);
/// A text on one line: the title runs to a document type in front of its number, a gap, or its
/// addressee.
std::optional<stated<std::string>> glued_title(const reading&);
/// The title on a line of a page's head, between the path or the fields of the site.
std::optional<stated<std::string>> title_on_page_line(const reading&);
/// 附件2:公平竞争审查表, the form at the head of a page of its own.
std::optional<stated<std::string>> attached_form(const reading&);
/// 关于…的通知 发文字号:…号 发布日期:…: the title in front of the first label of its line; else the
/// whole line.
stretch title_before_fields(const reading&, stretch line);
/// 《X》已经…通过,现予公布: X.
std::optional<stated<std::string>> promulgated_title(const reading&);
/// 名称: in the table of a page, beside the number and the index; in a form it names anything.
std::optional<stated<std::string>> title_in_table(const reading&);
/// A form that names nothing else above its text bears its own name.
std::optional<stated<std::string>> title_of_form(const reading&);
/// A whole sentence; notes of a crawler are quoted (> …).
bool is_running_text(std::string_view line);
/// The words of a stretch as a title: spaces between characters of one word vanish; one
/// space stays between two issuers.
std::string title_text(const reading&, stretch);
/// The title that stands there, without marks in front of it and what a page puts behind it; none
/// when less than three characters are left.
std::optional<stated<std::string>> make_title(const reading&, stretch);
/// The same without the site's column that a copy ran into it (title_column.cpp).
std::optional<stated<std::string>> without_column(const reading&,
                                                  std::optional<stated<std::string>>);
/// 的通知, (2022年版)的通知: a line that can only go on with what stands above it.
bool is_rest_of_title(std::string_view line);
/// 关于公布…目录 / 的通知, …办法 / (试行)的通知: with the line below that can only go on with the title.
stretch with_rest_below(const reading&, stretch);
/// 附件2 / …应急方案 far below the begin of the text: the title of what is attached to it.
bool is_attached(const reading&, stretch line);
/// 中华人民共和国国家货币 / 出入境管理办法 / (1993年…发布): with the first line of the text, where the note below
/// tells that it is the title of a law broken in two.
std::optional<stated<std::string>> with_line_above(const reading&,
                                                   std::optional<stated<std::string>>);
/// So, or 合法性审查意见书 / 某审字〔2016〕4号 / 关于《…》的合法性审查意见书: the title in full, below the form's name
/// and number.
std::optional<stated<std::string>> with_whole_name(const reading&,
                                                   std::optional<stated<std::string>>);
/// The same once where a copy printed it twice, one behind the other.
std::optional<stated<std::string>> printed_once(const reading&, std::optional<stated<std::string>>);
/// The names in a title that stood in 《》 itself are written with 〈〉 there: they get their 《》 back.
std::optional<stated<std::string>> with_whole_marks(std::optional<stated<std::string>>);

/// 《…办法》 / 实施后评估报告, 关于《…》的 / 起草情况说明, 某局召开《…》 / 听证会: the name of a document, with what
/// the paper is on the line below. 某局 / 关于《…》的 / 审核意见 is read with its organ, as other titles are.
bool leads_to_paper(std::string_view above, std::string_view line, std::string_view below);
/// 省商务厅召开《…（草案）》企业意见听取会: a headline.
bool names_meeting_on(std::string_view line);
/// 某县税务局2013年: an organ and a year, whose matter stands on the next line.
bool is_organ_and_year(std::string_view line);

}  // namespace yigui::recognising
