// A day in a form counts by its label: a field for the day of review or signing before a general
// one (日期, 填表日期) and before a day that merely ends a cell of opinions; of equals the last one
// stands, since forms are signed from top to bottom. Days of the consultation, of a meeting or of
// handing in belong to what the form tells of. Taking the last day of the page was rejected:
// below the signatures stand notes and printers' days.
#include "recognise/forms.h"

#include <algorithm>
#include <array>

#include "recognise/identity.h"

namespace yigui::recognising {
namespace {

using view = std::string_view;

bool has(view s, view what) { return s.find(what) != view::npos; }

template <class List>
bool has_any(view s, const List& words) {
    return std::any_of(words.begin(), words.end(), [&](view w) { return has(s, w); });
}

template <class List>
bool ends_any(view s, const List& words) {
    return std::any_of(words.begin(), words.end(), [&](view w) { return s.ends_with(w); });
}

bool is_exact_day(const token& t) {
    return t.kind == token_kind::date && !t.when.is_interval && t.when.from &&
           t.when.from->is_exact();
}

constexpr std::array<view, 18> form_ends = {"签报", "表",   "单",   "书",   "纸",   "卡",
                                            "回执", "签",   "笺",   "结论", "栏",   "票",
                                            "稿",   "纪要", "记录", "摘要", "摘录", "节选"};

bool is_form_kind(paper_kind k) {
    switch (k) {
        case paper_kind::signing_sheet:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
        case paper_kind::filing:
        case paper_kind::risk_assessment:
        case paper_kind::meeting_minutes:
        case paper_kind::evaluation:
            return true;
        default:
            return false;
    }
}

/// Label words of days that are not the form's own.
constexpr std::array<view, 24> other_days = {"征求意见", "征集", "召开", "收到", "收文", "送审",
                                             "送达",     "受理", "报送", "施行", "实施", "生效",
                                             "失效",     "届满", "开始", "起始", "截止", "结束",
                                             "公布",     "发布", "印发", "成立", "有效", "会议"};
constexpr std::array<view, 9> review_days = {"审查日期", "审查时间", "审核日期",
                                             "审核时间", "出具日期", "出具时间",
                                             "签发日期", "签发时间", "签发"};
constexpr std::array<view, 4> any_days = {"日期", "时间", "年月日", "落款"};
constexpr std::array<view, 24> signers = {"意见", "结论", "审查", "审核", "签字",   "签名",
                                          "签章", "盖章", "公章", "同意", "负责人", "经办",
                                          "机构", "单位", "领导", "签批", "核准",   "批准",
                                          "科",   "局",   "处",   "股",   "室",     "办"};

/// The short line above, when it can be a label (tables put label and value on lines of their
/// own).
view label_above(const reading& r, stretch line) {
    for (std::size_t at = line.begin; at > 0;) {
        const stretch above = r.line_at(at - 1);
        const view l = r.at(above);
        at = above.begin;
        if (l.empty()) continue;
        return l.size() <= 48 && !has(l, "。") && !has(l, ",") ? l : view();
    }
    return {};
}

view without_colon(view s) {
    while (!s.empty() && (s.back() == ':' || s.back() == ' ' || s.back() == '('))
        s.remove_suffix(1);
    return s;
}

/// Does the line end behind the day, but for a seal or a bracket?
bool ends_line(view after) {
    if (begins_with_one_of(after, {"起", "至", "前", "止", "印发", "后", "—", "-", "内", "以"}))
        return false;
    return after.size() <= 12 || (after.starts_with("(") && after.size() <= 60);
}

/// How surely the day is the form's own; 0 when it is not.
int rank_of(const reading& r, const token& t, paper_kind kind) {
    const stretch line = r.line_at(t.begin);
    if (line.size() > 420) return 0;
    const view before = without_colon(r.at({line.begin, t.begin}));
    const bool alone = t.begin <= line.begin + 3;
    const view label = alone ? without_colon(label_above(r, line)) : before;
    const std::size_t cut = label.size() > 48 ? label.size() - 48 : 0;
    const view near = label.substr(cut);
    if (!ends_line(r.at({t.end, line.end}))) return 0;
    // 签发 above 同意印发。 张某 2024.7.15; what has a label of its own is another field.
    const view above = label_above(r, line);
    const bool is_below = above.starts_with("签发") && above.size() <= 12 && !has(before, ":");
    if (kind == paper_kind::signing_sheet && (has(before, "签发") || is_below)) return 4;
    if (has_any(near, other_days) && !has_any(near, std::array<view, 2>{"同意", "签字"}))
        return alone && !ends_any(label, any_days) ? 1 : 0;
    if (ends_any(label, review_days)) return 3;
    if (ends_any(label, any_days)) return label == "时间" ? 1 : 2;
    if (alone && label.empty()) return 1;
    return has_any(near, signers) || has_any(label_above(r, line), signers) ? 2 : alone ? 1 : 0;
}

/// A sheet without a name: its fields 拟稿, 核稿 and 签发 say what it is.
std::optional<form_head> sheet_of_fields(const reading& r) {
    bool is_signed = false, is_drafted = false;
    stretch first;
    int seen = 0;
    for (std::size_t at = 0; at < r.text().size() && seen < 24; ++seen) {
        const stretch line = r.line_at(at);
        at = line.end + 1;
        const view l = r.at(line);
        const std::size_t colon = l.find(':');
        const view label = l.substr(0, colon);
        if (label.size() > 24) continue;
        // 流程:拟稿(…)→科室核稿(…)→局领导签发(…): the whole sheet on one line.
        if (label.ends_with("流程") && has(l, "拟稿") && has(l, "签发"))
            return form_head{paper_kind::signing_sheet, line};
        const bool signing = label.starts_with("签发") && !label.starts_with("签发人");
        const bool drafting = label.starts_with("拟稿") || label.starts_with("核稿");
        if ((signing || drafting) && first.size() == 0) first = line;
        is_signed = is_signed || signing;
        is_drafted = is_drafted || drafting;
    }
    if (!is_signed || !is_drafted) return std::nullopt;
    return form_head{paper_kind::signing_sheet, first};
}

}  // namespace

stretch without_tail(const reading& r, stretch line) {
    for (const view state : {"[已结束]", "【已结束】", "[征集中]", "【征集中】", "(已结束)"})
        if (r.at(line).ends_with(state)) line.end -= state.size();
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= line.end) break;
        // 关于…的若干规定一九九三年一月十二日: glued to a title that is whole.
        const bool is_behind_title = has(r.at({line.begin, t.begin}), "关于") &&
                                     ends_like_title(r.at({line.begin, t.begin}));
        const bool is_day = is_exact_day(t) && (r.has_gap_before(t.begin) || is_behind_title);
        const bool is_number = t.kind == token_kind::doc_number && !r.is_cited(t.begin);
        if ((!is_day && !is_number) || t.begin == line.begin || t.end + 6 < line.end) continue;
        stretch head{line.begin, t.begin};
        if (is_number) {
            const std::size_t open = r.at(line).rfind('(');
            const view name = open == view::npos ? view() : r.at({line.begin, line.begin + open});
            if (name.empty() || line.begin + open > t.begin || name.ends_with("》")) continue;
            head.end = line.begin + open;
        }
        while (head.end > head.begin && (r.text()[head.end - 1] == ' ')) --head.end;
        return head;
    }
    return line;
}

namespace {

/// Without what a page number or an attachment's mark leaves in front: - 2 -附件 2:公平竞争审查表.
stretch without_lead(const reading& r, stretch line) {
    const view l = r.at(line);
    const std::size_t mark = l.find("附件");
    if (mark == view::npos || mark > 12) return line;
    for (std::size_t i = 0; i < mark; ++i)
        if (static_cast<unsigned char>(l[i]) >= 0xE4) return line;
    std::size_t at = mark + view("附件").size();
    while (at < l.size() && (l[at] == ' ' || l[at] == ':' || (l[at] >= '0' && l[at] <= '9'))) ++at;
    return {line.begin + at, line.end};
}

/// 【公文流转记录】 打印时间:…: the name alone.
stretch in_square_brackets(const reading& r, stretch line) {
    constexpr view open = "【", close = "】";
    constexpr std::size_t longest = 75;  // bytes
    const std::size_t end = r.at(line).find(close);
    if (!r.at(line).starts_with(open) || end > longest) return line;  // npos too
    return {line.begin + open.size(), line.begin + end};
}

/// A page that lost its lines: the name of the form ends at the day or the first label behind it.
stretch name_only(const reading& r, stretch line) {
    constexpr std::size_t longest = 90;  // bytes
    for (std::size_t i = r.first_token(line.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin > line.begin + longest || t.begin >= line.end) break;
        if (is_exact_day(t)) return {line.begin, t.begin};
    }
    return line;
}

}  // namespace

std::optional<form_head> form_at_head(const reading& r) {
    const phrase_data& w = r.words();
    int seen = 0;
    for (std::size_t at = 0; at < r.text().size() && seen < 3;) {
        stretch line = r.line_at(at);
        at = line.end + 1;
        if (line.size() == 0) continue;
        const bool is_first = seen++ == 0;
        line = in_square_brackets(r, without_lead(r, line));
        if (line.size() > 120) line = name_only(r, line);
        const view whole = r.at(line);
        if (line.size() > 120 || has(whole, "《") || has(whole, "。") || has(whole, ":")) continue;
        const view l = without_mark(r.at(without_tail(r, line)));
        if (!ends_any(l, form_ends)) continue;
        // 公平竞争审查征求意见及结论表: what else the form holds stands in its name.
        const std::size_t longest_rest = l.ends_with("表") ? 36 : 9;  // bytes
        std::optional<form_head> best;
        std::size_t best_end = 0, best_begin = 0;
        for (const auto& h : w.scan_title(l)) {
            if (h.role != role::title_word || w.group_of(h).family != "材料") continue;
            const auto k = paper_kind_from(w.group_of(h).id);
            if (!k || h.end < best_end || l.size() - h.end > longest_rest) continue;
            // 风险评估备案表 names more than 备案表.
            if (best && h.end == best_end && h.begin >= best_begin) continue;
            if (!is_form_kind(*k) || (*k == paper_kind::meeting_minutes && !is_first)) continue;
            best = form_head{*k, line};
            best_end = h.end;
            best_begin = h.begin;
        }
        if (best) return best;
    }
    return sheet_of_fields(r);
}

bool may_be_form(paper_kind k) {
    switch (k) {
        case paper_kind::consultation_feedback:
        case paper_kind::enterprise_consultation:
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
        case paper_kind::fair_competition_review:
        case paper_kind::legality_opinion:
        case paper_kind::signing_sheet:
        case paper_kind::filing:
        case paper_kind::evaluation:
            return true;
        default:
            return false;
    }
}

std::optional<stated<date>> find_form_date(const reading& r, paper_kind kind) {
    std::optional<stated<date>> out;
    int best = 0;
    for (const token& t : r.tokens()) {
        if (!is_exact_day(t) || r.is_cited(t.begin)) continue;
        const int rank = rank_of(r, t, kind);
        if (rank == 0 || rank < best) continue;
        best = rank;
        out = stated<date>{*t.when.from, r.original({t.begin, t.end})};
    }
    return out;
}

}  // namespace yigui::recognising
