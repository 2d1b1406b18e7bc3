// The head is looked for in the first rows, since a table may begin with its title. A day that is
// not exact is none: limits are counted from it.
#include "dossier/case_register.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;
using row_of_cells = std::map<std::uint32_t, span>;           ///< by column
using table_of_rows = std::map<std::uint32_t, row_of_cells>;  ///< by row

constexpr std::array<view, 8> receipt_words = {"收到", "收文", "交办", "受理",
                                               "签收", "接收", "申请", "送达"};
constexpr std::array<view, 5> answer_words = {"答复", "回复", "办结", "办复", "复函"};
constexpr std::array<view, 2> extension_words = {"延期", "延长"};
constexpr std::array<view, 2> day_words = {"日期", "时间"};
/// The better name of a case comes first.
constexpr std::array<view, 9> key_words = {"文号", "案号",   "建议号", "提案号", "建议编号",
                                           "编号", "登记号", "字号",   "号"};

template <std::size_t N>
bool has_any(view s, const std::array<view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](view w) { return s.find(w) != view::npos; });
}

std::map<std::uint32_t, table_of_rows> tables_in(const document& d, span whole) {
    std::map<std::uint32_t, table_of_rows> out;
    for (const block& b : d.blocks) {
        if (b.kind != block_kind::cell || b.table == 0 || !whole.contains(b.range)) continue;
        const auto [cell, is_new] = out[b.table][b.row].try_emplace(b.column, b.range);
        if (!is_new) cell->second.end = b.range.end;  // a further line of the cell
    }
    return out;
}

struct columns {
    std::uint32_t key = 0, received = 0, answered = 0, extended = 0;  ///< 0: none
};

std::uint32_t key_column(const document& d, const row_of_cells& row) {
    for (const view word : key_words)
        for (const auto& [column, at] : row) {
            const std::string head = fold(d.at(at)).text;
            if (head.ends_with(word) && head != "序号") return column;
        }
    return 0;
}

std::optional<columns> head_of(const document& d, const row_of_cells& row) {
    columns c;
    c.key = key_column(d, row);
    for (const auto& [column, at] : row) {
        const std::string head = fold(d.at(at)).text;
        if (!has_any(head, day_words)) continue;
        if (has_any(head, extension_words))
            c.extended = column;
        else if (has_any(head, answer_words) && c.answered == 0)
            c.answered = column;
        else if (has_any(head, receipt_words) && c.received == 0)
            c.received = column;
    }
    if (c.received == 0 || c.answered == 0) return std::nullopt;
    return c;
}

std::optional<registered_day> day_in(const document& d, const row_of_cells& row,
                                     std::uint32_t column) {
    const auto cell = row.find(column);
    if (column == 0 || cell == row.end()) return std::nullopt;
    for (const recognising::token& t : recognising::lex(fold(d.at(cell->second)).text))
        if (t.kind == recognising::token_kind::date && !t.when.is_interval && t.when.from &&
            t.when.from->is_exact())
            return registered_day{*t.when.from, cell->second};
    return std::nullopt;
}

registered_case case_of(const document& d, const row_of_cells& row, const columns& c,
                        std::uint32_t number) {
    registered_case out;
    out.row = {row.begin()->second.begin, row.rbegin()->second.end};
    if (const auto key = row.find(c.key); c.key != 0 && key != row.end())
        out.key = fold(d.at(key->second)).text;
    out.received = day_in(d, row, c.received);
    out.answered = day_in(d, row, c.answered);
    out.extended = day_in(d, row, c.extended);
    if (out.key.empty() && (out.received || out.answered))
        out.key = "第" + std::to_string(number) + "行";
    return out;
}

}  // namespace

std::vector<registered_case> cases_in(const document& d, span whole) {
    constexpr int head_rows = 3;
    std::vector<registered_case> out;
    for (const auto& [number, rows] : tables_in(d, whole)) {
        auto head = rows.begin();
        std::optional<columns> c;
        for (int i = 0; i < head_rows && head != rows.end(); ++i, ++head)
            if ((c = head_of(d, head->second))) break;
        if (!c) continue;
        std::uint32_t n = 0;
        for (auto row = std::next(head); row != rows.end(); ++row) {
            registered_case one = case_of(d, row->second, *c, ++n);
            if (!one.key.empty()) out.push_back(std::move(one));
        }
    }
    return out;
}

}  // namespace yigui::joining
