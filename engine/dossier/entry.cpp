// An entry is made when the papers come in; so neither a day nor 已 makes it an outcome (已收件, 已送科室). A cell must
// begin with the outcome and put nothing off behind it, and the day must stand in a column of outcomes.
#include "dossier/entry.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/row.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

/// The words up to the first mark.
view first_clause(view words) {
    std::size_t end = words.size();
    for (const view mark : {"，", ",", "。", "；", ";", "（", "(", "、", "：", ":"})
        end = std::min(end, words.find(mark));
    return words.substr(0, end);
}

/// 通过电话告知, 同意延期, 符合后再报: what is agreed or met must be the whole clause, or be named behind.
bool is_outcome(view words, step st) {
    static constexpr std::array<view, 15> whole = {
        "通过",     "审查通过",   "审核通过", "已审查通过", "已审核通过",
        "合法",     "内容合法",   "同意",     "无异议",     "符合",
        "完成审查", "已完成审查", "可以出台", "同意出台",   "已完成审核"};
    static constexpr std::array<view, 6> begun = {"符合规定", "符合要求",   "符合法",
                                                  "符合公平", "不影响竞争", "不具有排除"};
    static constexpr std::array<view, 3> filed = {"予以备案", "准予备案", "已备案"};
    const std::string clause = squeeze(first_clause(words)).text;
    if (st == step::filing && std::find(filed.begin(), filed.end(), clause) != filed.end())
        return true;
    if (std::find(whole.begin(), whole.end(), clause) == whole.end() &&
        std::none_of(begun.begin(), begun.end(), [&](view b) { return clause.starts_with(b); }))
        return false;
    const view rest = words.substr(first_clause(words).size());
    return !holds_loosely(rest, {"退", "撤", "补正", "再报", "再审", "重新", "另行", "待签", "待批",
                                 "后报", "不通过", "不合法", "不符合", "暂缓", "告知"}) &&
           !holds_loosely(words, {"后再", "的话"});
}

/// 审查日期, 审结时间, 出具意见日期; 送审日期 and 收到日期 are days of what came before.
bool is_day_of_outcome(view head, step st) {
    if (holds_loosely(head, {"收", "送", "来文", "限", "计划", "拟"})) return false;
    if (!holds_loosely(head, {"日期", "时间"})) return false;
    if (st == step::filing) return holds_loosely(head, {"备案"});
    return holds_loosely(head, {"审查", "审核", "审结", "办结", "完成", "出具"});
}

/// 2025年, where the register's first line gives the one year of its days.
std::string year_of_register(const sheet& s) {
    const std::string first = fold(s.text().substr(0, s.text().find('\n'))).text;
    const std::size_t at = first.find("年");
    constexpr std::size_t digits = 4;
    if (at == view::npos || at < digits || first.find("年", at + 1) != view::npos) return {};
    const std::string year = first.substr(at - digits, digits);
    return year.find_first_not_of("0123456789") == view::npos ? year + "年" : std::string();
}

/// A day that the cell begins with: 2025-02-11, 2月11日, 2022-07-26出具意见.
std::optional<date> day_of(view cell, view year) {
    const std::string words = fold(cell).text;
    for (const std::string& all : {words, std::string(year) + words}) {
        const auto day = recognising::lex_date(all, 0);
        if (!day || !day->value.is_exact()) continue;
        const view rest = view(all).substr(day->end);
        if (rest.empty() || rest.starts_with("出具") || rest.starts_with("审") ||
            is_outcome(rest, step::legality_review))
            return day->value;
    }
    return std::nullopt;
}

}  // namespace

std::optional<date> day_of_entry(const sheet& s, span row, step st) {
    const auto cells = headed_cells_of_row(*s.doc, row);
    const std::string year = year_of_register(s);
    bool has_outcome = false;
    std::optional<date> out;
    for (const headed_cell& c : cells) {
        has_outcome |= is_outcome(c.words, st);
        const auto day = day_of(c.words, year);
        const bool counts = is_day_of_outcome(c.head, st) || holds_loosely(c.words, {"出具"});
        if (day && counts) out = day;
    }
    return has_outcome ? out : std::nullopt;
}

}  // namespace yigui::joining
