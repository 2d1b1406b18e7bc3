// A line is parted by bars, tabs or wide gaps, else by single blanks; a row counts only when it has as
// many cells as the head above it, since an export that drops an empty cell shifts the others.
#include "dossier/dated_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/unicode.h"
#include "recognise/lexer.h"

namespace yigui::joining {
namespace {

using view = std::string_view;

struct row_of_cells {
    std::vector<std::string> cells;
    span whole;
};

struct column_head {
    view words;
    yigui::step step;
};

/// 收到日期, 送审日期, 拟签发日期 are no days of a step that was done.
constexpr std::array<column_head, 20> heads = {{
    {"签发日期", step::signing},         {"签发时间", step::signing},
    {"编号日期", step::numbering},       {"登记编号日期", step::numbering},
    {"编号时间", step::numbering},       {"公布日期", step::publication},
    {"公布时间", step::publication},     {"发布日期", step::publication},
    {"发布时间", step::publication},     {"上网日期", step::publication},
    {"上网时间", step::publication},     {"公开日期", step::publication},
    {"网站公开日期", step::publication}, {"备案日期", step::filing},
    {"备案时间", step::filing},          {"报备日期", step::filing},
    {"报备时间", step::filing},          {"报送备案日期", step::filing},
    {"报送备案时间", step::filing},      {"报备案日期", step::filing},
}};

std::vector<std::string> parted(view line, view by) {
    std::vector<std::string> out;
    while (true) {
        const std::size_t at = std::min(line.find(by), line.size());
        std::string cell(line.substr(0, at));
        while (cell.starts_with(' ')) cell.erase(0, 1);
        while (cell.ends_with(' ')) cell.pop_back();
        out.push_back(std::move(cell));
        if (at == line.size()) return out;
        line.remove_prefix(at + by.size());
        if (by.starts_with(' '))
            line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
    }
}

std::vector<std::string> cells_of(view line) {
    for (const view by : {"|", "\t", "  ", " "})
        if (line.find(by) != view::npos) return parted(line, by);
    return {};
}

/// The rows of lines, then those of tables.
std::vector<std::vector<row_of_cells>> tables_in(const sheet& s) {
    std::vector<std::vector<row_of_cells>> out(1);
    const view text = s.doc->text;
    for (std::size_t begin = s.said->whole.begin; begin < s.said->whole.end;) {
        const std::size_t end = std::min(text.find('\n', begin), s.said->whole.end);
        // A line without columns ends what stands above it.
        auto cells = cells_of(text.substr(begin, end - begin));
        if (cells.size() < 3 && !out.back().empty()) out.emplace_back();
        if (cells.size() >= 3) out.back().push_back({std::move(cells), {begin, end}});
        begin = end + 1;
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, row_of_cells> rows;
    for (const block& b : s.doc->blocks) {
        if (b.kind != block_kind::cell || b.table == 0 || !s.said->whole.contains(b.range))
            continue;
        auto [row, is_new] = rows.try_emplace({b.table, b.row}, row_of_cells{{}, b.range});
        row->second.cells.emplace_back(s.doc->at(b.range));
        row->second.whole.end = b.range.end;
    }
    std::uint32_t table = 0;
    for (auto& [at, row] : rows) {
        if (at.first != table) out.emplace_back();
        table = at.first;
        out.back().push_back(std::move(row));
    }
    return out;
}

std::optional<yigui::step> step_of_head(view cell) {
    const std::string words = squeeze(cell).text;
    const auto* const found = std::find_if(heads.begin(), heads.end(),
                                           [&](const column_head& h) { return h.words == words; });
    return found == heads.end() ? std::nullopt : std::optional(found->step);
}

/// 2025-02-28: a cell that is nothing but an exact day.
std::optional<date> day_of_cell(view cell) {
    const std::string words = fold(cell).text;
    const auto d = recognising::lex_date(words, 0);
    if (!d || d->end != words.size() || !d->value.is_exact()) return std::nullopt;
    return d->value;
}

bool is_row_of_subject(const row_of_cells& row, const identity& id) {
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const std::string& cell) {
        constexpr std::size_t shortest = 12;  // bytes
        if (cell.size() < shortest) return false;
        if (!id.number.empty() && number_key(cell) == id.number) return true;
        const auto inner = quoted_names(cell);
        return id.is(core_of(inner.empty() ? cell : inner[0].name));
    });
}

}  // namespace

std::vector<dated_cell> dated_cells_of_subject(const sheet& s, const identity& id) {
    std::vector<dated_cell> out;
    for (const auto& rows : tables_in(s)) {
        const row_of_cells* head = nullptr;
        for (const row_of_cells& row : rows) {
            const bool is_head =
                std::any_of(row.cells.begin(), row.cells.end(),
                            [](const std::string& c) { return step_of_head(c).has_value(); });
            if (is_head) head = &row;
            if (is_head || !head || row.cells.size() != head->cells.size() ||
                !is_row_of_subject(row, id))
                continue;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (const auto step = step_of_head(head->cells[i]))
                    if (const auto day = day_of_cell(row.cells[i]))
                        out.push_back({*step, *day, row.whole});
        }
    }
    return out;
}

}  // namespace yigui::joining
