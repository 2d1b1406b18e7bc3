// Labels are looked for at the head of lines and behind gaps: the cells of a table reach us as lines,
// or side by side on one. The page's own fields (page_fields.cpp) end where running text begins,
// which on a sheet is the first remark.
#include "recognise/sheet.h"

#include <algorithm>

#include "recognise/find.h"
#include "recognise/forms.h"
#include "recognise/identity.h"
#include "recognise/title_line.h"

namespace yigui::recognising {
namespace {

std::optional<stretch> head_of_sheet(const reading& r) {
    const auto head = form_at_head(r);
    if (!head || head->kind != paper_kind::signing_sheet) return std::nullopt;
    return head->line;
}

/// What stands behind a label, up to the next gap; a label alone has its value on the line below.
stretch value_behind(const reading& r, std::size_t at, stretch line) {
    const string_view text = r.text();
    while (at < line.end && (text[at] == ':' || text[at] == ' ' || text[at] == '|')) ++at;
    if (starts(text, at, "】")) at += string_view("】").size();
    if (at >= line.end && line.end + 1 < text.size()) {
        line = r.line_at(line.end + 1);
        at = line.begin;
    }
    // | 文件标题 | …规定 |: the cell ends before its border.
    std::size_t end = std::min(text.find('|', at), line.end);
    while (end > at && text[end - 1] == ' ') --end;
    return {at, end};
}

/// A title that a narrow cell broke runs on to the lines below.
stretch whole_title(const reading& r, stretch s) {
    constexpr int most = 2;  // lines
    stretch whole = s;
    for (int i = 0; i < most && whole.end + 1 < r.text().size(); ++i) {
        if (ends_like_title(r.at(whole)) && open_marks(r.at(whole)) == 0) return whole;
        const stretch below = r.line_at(whole.end + 1);
        if (below.size() == 0 || has_one_of(r.at(below), {":", "。", "|"})) return s;
        whole.end = below.end;
    }
    return ends_like_title(r.at(whole)) ? whole : s;
}

}  // namespace

std::optional<stated<std::string>> organ_of_sheet(const reading& r) {
    const auto head = head_of_sheet(r);
    constexpr std::size_t shortest = 12, longest = 90;  // bytes
    if (!head || head->size() > longest) return std::nullopt;
    for (const string_view form : {"规范性文件", "联合发文", "发文", "文件", "公文", "签发", "呈批",
                                   "签报", "签批", "拟稿"}) {
        const std::size_t at = r.at(*head).find(form);
        if (at == string_view::npos || at < shortest) continue;
        const stretch organ{head->begin, head->begin + at};
        if (ends_like_organ(r.at(organ)) && !has_word(r.at(organ), ">"))
            return stated<std::string>{r.original_text(organ), r.original(organ)};
    }
    return std::nullopt;
}

std::optional<stated<std::string>> title_on_sheet(const reading& r) {
    const auto head = head_of_sheet(r);
    if (!head) return std::nullopt;
    constexpr int most = 30;  // lines
    std::size_t at = 0;
    for (int seen = 0; seen < most && at < r.text().size(); ++seen) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        string_view l = r.at(line);
        const std::size_t bracket = l.starts_with("【")
                                        ? string_view("【").size()
                                        : std::min(l.find_first_not_of("| "), l.size());
        l.remove_prefix(bracket);
        for (const string_view label : {"文件标题", "公文标题", "发文标题", "文件名称", "文件题目",
                                        "标题", "事由", "题目", "件名"}) {
            if (!l.starts_with(label)) continue;
            const std::size_t behind = line.begin + bracket + label.size();
            const stretch value = whole_title(r, value_behind(r, behind, line));
            const bool is_parted = value.begin > behind || r.has_gap_before(behind);
            if (is_parted &&
                (has_one_of(r.at(value), {"关于", "《"}) || ends_like_title(r.at(value))))
                return make_title(r, value);
        }
    }
    return std::nullopt;
}

std::optional<stretch> number_on_sheet(const reading& r) {
    if (!head_of_sheet(r)) return std::nullopt;
    for (const token& t : r.tokens()) {
        if (t.kind != token_kind::doc_number || r.is_cited(t.begin)) continue;
        string_view before = r.at({r.line_at(t.begin).begin, t.begin});
        before = without_end(before, {":", " ", "】", "|"});
        if (before.ends_with("来文号") || before.ends_with("收文号")) continue;
        if (ends_with_one_of(before, {"发文字号", "发文号", "文号", "编文号"}))
            return stretch{t.begin, t.end};
    }
    return std::nullopt;
}

}  // namespace yigui::recognising
