// Rows are read in the original, where bars and tabs still part their cells; a table's cells are blocks. The head
// of a column is its topmost cell: of a table, or of the lines above that have as many cells.
#include "recognise/planned_cell.h"

#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// A row's cell and the head of its column.
struct headed {
    std::string head, words;
    bool is_own = false;
};

/// 计划完成情况, 实际完成时间: what came of it.
bool tells_outcome(string_view head) {
    return ends_with_one_of(head, {"情况", "进展", "进度", "结果", "落实"}) ||
           has_one_of(head, {"实际", "完成情况", "进展情况", "落实情况"});
}

/// 年度计划, 计划完成时间. A form's first value (某市科技计划项目管理办法) stands where tables have their heads.
bool is_plan(string_view head) {
    constexpr std::size_t longest = 30;  // bytes
    return head.size() <= longest && !tells_outcome(head) &&
           (begins_with_one_of(head, {"计划", "预计", "拟"}) ||
            ends_with_one_of(head, {"计划", "目标", "安排"}));
}

/// 已完成, 6月已完成合法性审核, 100%; not 部分完成, 未完成.
bool is_kept(string_view words) {
    return has_one_of(words, {"已", "完成", "办结", "100%", "√", "☑", "通过", "了", "如期", "收到",
                              "收集意见", "条意见", "见附件", "印发", "出具", "合格"}) &&
           !has_one_of(words, {"未", "尚", "正在", "拟", "待", "推进", "部分", "没有", "起草",
                               "进行中", "不"});
}

/// 工作安排|5月6日公开征求意见,收到意见12条: the cell itself tells what came of it.
bool is_told_as_done(const headed& c) {
    return has_one_of(c.words, {"收到", "收集到"}) ||
           (c.head.ends_with("安排") && has_one_of(c.words, {"审议通过", "讨论通过"}) &&
            !has_one_of(c.words, {"拟", "底前", "计划", "争取", "后", "将"}));
}

std::vector<string_view> cells_of(string_view line) {
    std::vector<string_view> out;
    while (true) {
        const std::size_t end = std::min(line.find_first_of("|\t"), line.size());
        out.push_back(line.substr(0, end));
        if (end == line.size()) return out;
        line.remove_prefix(end + 1);
    }
}

stretch line_around(string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? string_view::npos : text.rfind('\n', at - 1);
    return {before == string_view::npos ? 0 : before + 1,
            std::min(text.find('\n', at), text.size())};
}

/// A line that bars or tabs part, below others of as many cells.
std::vector<headed> row_of_line(string_view text, std::size_t at) {
    const stretch own = line_around(text, at);
    const string_view line = text.substr(own.begin, own.size());
    const auto cells = cells_of(line);
    if (cells.size() < 3) return {};
    std::vector<string_view> heads;
    constexpr int most_rows = 200;
    stretch above = own;
    for (int i = 0; i < most_rows && above.begin > 0; ++i) {
        above = line_around(text, above.begin - 1);
        auto row = cells_of(text.substr(above.begin, above.size()));
        if (row.size() != cells.size()) break;
        heads = std::move(row);
    }
    std::vector<headed> out;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::size_t begin = static_cast<std::size_t>(cells[i].data() - text.data());
        out.push_back({fold(heads[i]).text, fold(cells[i]).text,
                       begin <= at && at <= begin + cells[i].size()});
    }
    return out;
}

/// The row of a table's cell.
std::vector<headed> row_of_cell(const reading& r, std::size_t at) {
    const auto& blocks = r.doc().blocks;
    auto own = std::upper_bound(blocks.begin(), blocks.end(), at,
                                [](std::size_t p, const block& b) { return p < b.range.begin; });
    if (own == blocks.begin() || (--own)->kind != block_kind::cell || own->row < 2) return {};
    constexpr int furthest = 400;  // cells above it
    const auto is_of_row = [&](const block& b, std::uint32_t row) {
        return b.kind == block_kind::cell && b.table == own->table && b.row == row;
    };
    auto cell = own, head = own;
    while (cell != blocks.begin() && is_of_row(*(cell - 1), own->row)) --cell;
    for (int i = 0; i < furthest && head != blocks.begin() && head->row > 1; ++i) --head;
    if (!is_of_row(*head, 1)) return {};
    while (head != blocks.begin() && is_of_row(*(head - 1), 1)) --head;
    std::vector<headed> out;
    for (; cell != blocks.end() && is_of_row(*cell, own->row); ++cell)
        for (auto above = head; is_of_row(*above, 1); ++above)
            if (above->column == cell->column)
                out.push_back({fold(r.doc().at(above->range)).text,
                               fold(r.doc().at(cell->range)).text, cell == own});
    return out;
}

}  // namespace

bool is_planned_and_open(const reading& r, std::size_t at) {
    constexpr std::size_t longest_row = 900;  // bytes; a longer line is running text
    if (r.line_at(at).size() > longest_row) return false;
    const std::size_t place = r.original({at, at + 1}).begin;
    const string_view text = r.doc().text;
    const stretch line = line_around(text, place);
    const bool has_bars =
        text.substr(line.begin, line.size()).find_first_of("|\t") != string_view::npos;
    const auto row = has_bars ? row_of_line(text, place) : row_of_cell(r, place);
    const bool is_planned = std::any_of(row.begin(), row.end(), [](const headed& c) {
        return c.is_own && is_plan(c.head) && !is_told_as_done(c);
    });
    const auto tells = [](const headed& c) { return tells_outcome(c.head); };
    const auto keeps = [&](const headed& c) { return tells(c) && is_kept(c.words); };
    return is_planned && std::any_of(row.begin(), row.end(), tells) &&
           std::none_of(row.begin(), row.end(), keeps);
}

}  // namespace yigui::recognising
