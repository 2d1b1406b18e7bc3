// What papers call a document for short, where they set no 《》. Not for names in 《》: those are
// compared whole (titles.h).
#pragma once

#include <array>
#include <string_view>

#include "dossier/sheet.h"

namespace yigui::joining {

/// 关于宴席管理办法征求意见的情况, of 《农村自办宴席食品安全管理办法》: the words keep the kind of the
/// document and, before it, words of its name in their order, and nothing else up to where a name
/// may begin. Only for a dossier with one text, whose other papers are of no document that goes by
/// such a name: elsewhere a short name may be another's.
bool is_named_for_short(std::string_view words, const identity&);

/// The same, whoever else may go by these words.
bool shortens_subject(std::string_view words, const identity&);

/// Where minutes call the subject for short: 二、审议养犬管理办法。
std::vector<span> short_places(const sheet&, const identity&);

/// 《甲办法》(以下简称《办法》): what the paper calls a document for short where it names it; empty without.
std::string alias_behind(const sheet&, const named&);

/// 会议原则通过《奖励办法》: a name that the paper gives the subject for short, or the end of the subject's name, and of no
/// other one that the paper names, in the matter in which the subject was named in full.
bool is_short_for_subject(const sheet&, const identity&, const named&);

/// What the first and the second of two documents are called.
inline constexpr std::array<std::string_view, 8> formers = {
    "前者", "前一文件", "前一个", "前一件", "前一份", "第一个文件", "第一个办法", "第一份文件"};
inline constexpr std::array<std::string_view, 8> latters = {
    "后者", "后一文件", "后一个", "后一件", "后一份", "第二个文件", "第二个办法", "第二份文件"};

/// Of which of several documents words speak that name none: 通过前一文件, 后者暂缓, 旅行社办法修改后再议. no_document: of one of
/// two ways, sums or rules (奖励和补贴以后者为宜).
enum class spoken_of { unsaid, subject, another, no_document };
spoken_of document_of_words(std::string_view words, const sheet&, const identity&, std::size_t at);

/// Papers call an order by what it is about, the order itself gives only its number: the name that
/// stands beside that number, else the one that every title gives. Empty when there is none.
std::vector<title_core> names_of_order(const std::vector<sheet>&, const identity&);

}  // namespace yigui::joining
