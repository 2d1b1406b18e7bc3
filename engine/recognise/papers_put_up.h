// Which paper was put up: of the papers made known on a site only the document itself is published.
// What it was is read from the subject or the object of the verb, or from the clause before.
#pragma once

#include "recognise/judge.h"

namespace yigui::recognising {

/// The name without the stops, quotation and brackets at its end.
string_view without_end_marks(string_view s);

/// 监审结论, 解读材料, 征求意见稿: papers of the procedure, by their last word.
bool is_paper_beside(string_view name);

/// 正文与解读, 《办法》及起草说明: the document stands beside its paper.
bool names_document_too(string_view name);

/// 监审结论已在网站公布, 编写了问答,在网站发布: put up, but not the document.
bool is_paper_put_up(const judge& place);

/// 在局内网公布, 已在OA系统发布: the own staff may read it, and nobody else. 10日内网站公布 is no inner net.
bool is_shown_inside_only(string_view clause);

}  // namespace yigui::recognising
