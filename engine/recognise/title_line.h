// What lines tell of themselves when a title is looked for, and their words as a title.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "recognise/reading.h"
#include "yigui/facts.h"

namespace yigui::recognising {

/// A bullet, a blank, a teaser: what no title begins with.
bool is_no_title(std::string_view line);
/// 首页 > 政务公开 > 公告: where the page stands in its site.
bool is_breadcrumb(std::string_view line);
/// 图解:某某办法: the site's column in front of the title.
bool names_column(std::string_view line);
/// 《 that the line leaves open (above 0), or 》 that closes one of a line above (below 0).
int open_marks(std::string_view line);
/// A title over several lines of which none looks like one; title_otherwise.cpp.
std::optional<stretch> broken_title(const reading&);
/// The title that ends a site's path: 首页 > 民意征集 > 《…》意见征集.
std::optional<stretch> title_in_path(const reading&);
/// The title that the file itself carries, without the site's name behind it.
std::optional<stated<std::string>> title_of_meta(const reading&);
/// A whole sentence; notes of a crawler are quoted (> …).
bool is_running_text(std::string_view line);
/// The words of a stretch as a title: spaces between characters of one word vanish; one
/// space stays between two issuers.
std::string title_text(const reading&, stretch);

}  // namespace yigui::recognising
