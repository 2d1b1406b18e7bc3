// A row begins with a number and 关于, and the document's own number stands behind its name. One line of that
// form may be the head of a paper, so a row has a number in front or another row beside it.
#include "recognise/list_rows.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_row = 300;  // bytes

/// Behind 1, 12. or 3、 at the head of a row.
string_view without_number(string_view row) {
    const std::size_t digits = std::min(row.find_first_not_of("0123456789"), row.size());
    if (digits > 3) return row;
    row.remove_prefix(digits);
    return without_front(row, {"、", ".", "|", "\t", " "});
}

/// Where the document's number stands in a row; npos when the line is none.
std::size_t number_in_row(const reading& r, stretch line) {
    if (line.size() > longest_row) return string_view::npos;
    const string_view row = r.at(line);
    const string_view named = without_number(row);
    if (!begins_with_one_of(named, {"关于", "县", "市", "区", "印发"}) ||
        !has_word(named, "关于") || has_one_of(row, {"。", "《", ":"}))
        return string_view::npos;
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= line.end) break;
        if (t.kind == token_kind::doc_number) return t.begin;
    }
    return string_view::npos;
}

}  // namespace

bool is_in_row_of_documents(const reading& r, stretch place, const surroundings& around) {
    const stretch line = r.line_at(place.begin);
    if (place.end > line.end) return false;
    const std::size_t number = number_in_row(r, line);
    if (number == string_view::npos) return false;
    const bool is_numbered = without_number(r.at(line)).size() < line.size();
    const auto is_row = [&](stretch other) {
        return other.begin != line.begin && number_in_row(r, other) != string_view::npos;
    };
    if (!is_numbered && !(line.begin > 0 && is_row(r.line_at(line.begin - 1))) &&
        !(line.end + 1 < r.text().size() && is_row(r.line_at(line.end + 1))))
        return false;
    // …〔2016〕21号 2016-05-06 局务会审议通过 已备案: the row tells what the document went through.
    if (place.begin > number && around.kind != paper_kind::cleanup_result &&
        !has_word(around.title, "清理") &&
        has_one_of(r.at({number, line.end}), {"审议通过", "讨论通过", "审核通过", "已备案"}))
        return false;
    return place.begin < number || around.kind == paper_kind::cleanup_result ||
           has_one_of(around.title, {"清理", "目录"});
}

}  // namespace yigui::recognising
