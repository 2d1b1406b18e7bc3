// What papers call a document for short, where they set no 《》. Not for names in 《》: those are
// compared whole (titles.h).
#pragma once

#include <string_view>

#include "dossier/sheet.h"

namespace yigui::joining {

/// 关于宴席管理办法征求意见的情况, of 《农村自办宴席食品安全管理办法》: the words keep the kind of the
/// document and, before it, words of its name in their order, and nothing else up to where a name
/// may begin. Only for a dossier with one text, whose other papers are of no document that goes by
/// such a name: elsewhere a short name may be another's.
bool is_named_for_short(std::string_view words, const identity&);

/// Where minutes call the subject for short: 二、审议养犬管理办法。
std::vector<span> short_places(const sheet&, const identity&);

/// Papers call an order by what it is about, the order itself gives only its number: the name that
/// stands beside that number, else the one that every title gives. Empty when there is none.
std::vector<title_core> names_of_order(const std::vector<sheet>&, const identity&);

}  // namespace yigui::joining
