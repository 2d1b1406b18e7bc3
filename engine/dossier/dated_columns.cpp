// Plans, calls for opinions, readings and firms' filings have columns of days, too. So it is asked what must be
// there: the title of a register of what was issued, the document's number and its name in the row, days not
// before the document's own. To list the titles of all other lists was rejected: there is always one more.
// A line is parted by bars, tabs or wide gaps, else by single blanks; a row counts only when it has as
// many cells as the head above it, since an export that drops an empty cell shifts the others.
#include "dossier/dated_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/loosely.h"
#include "base/unicode.h"
#include "dossier/row.h"
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
constexpr std::array<column_head, 28> heads = {{
    {"签发日期", step::signing},         {"签发时间", step::signing},
    {"编号日期", step::numbering},       {"登记编号日期", step::numbering},
    {"编号时间", step::numbering},       {"公布日期", step::publication},
    {"公布时间", step::publication},     {"发布日期", step::publication},
    {"发布时间", step::publication},     {"上网日期", step::publication},
    {"上网时间", step::publication},     {"公开日期", step::publication},
    {"网站公开日期", step::publication}, {"网站公开时间", step::publication},
    {"网站公布日期", step::publication}, {"网站公布时间", step::publication},
    {"网站发布日期", step::publication}, {"网站发布时间", step::publication},
    {"网上公布日期", step::publication}, {"网上公布时间", step::publication},
    {"公开时间", step::publication},     {"备案日期", step::filing},
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

/// 《某办法》, 关于印发某办法的通知: a cell that is the name; 关于征求某办法意见的公告 and 《某办法》实施细则 are not.
bool is_name_alone(view cell, const identity& id) {
    const title_core core = core_of(without_list_mark(cell));
    if (core.empty() || !core.draft_mark.empty() || !id.is(core)) return false;
    const std::string words = squeeze(cell).text;
    view name = words;
    for (const view end : {"的通知", "的公告", "试行", "暂行"})
        if (!name.ends_with(core.text) && name.ends_with(end)) name.remove_suffix(end.size());
    if (!name.ends_with(core.text)) return false;
    const std::size_t on = words.find("关于");
    if (on == view::npos || name.size() == words.size()) return true;
    const view act = view(words).substr(on + view("关于").size());
    return act.starts_with("印发") || act.starts_with("公布") || act.starts_with("发布");
}

/// What is not yet, in a remark of the row or beside the table.
bool tells_of_plans(view words) {
    return holds_loosely(words, {"预计", "计划", "拟", "最迟", "以实际", "待", "未", "撤", "作废",
                                 "留存", "退回", "补正"});
}

/// 内网, OA发布: the own staff may read it, and nobody else.
bool tells_of_inner_net(view words) {
    return holds_loosely(words, {"内网", "局域网", "内部网", "OA", "办公系统", "办公平台", "工作群",
                                 "浙政钉", "粤政易", "内部平台"}) &&
           !holds_loosely(words, {"外网", "官网", "门户", "政府网", "网站", "公报", "互联网"});
}

/// The row names the subject and bears its number, and nothing in it is still to come or shown inside only.
bool is_row_of_subject(const row_of_cells& row, const identity& id) {
    bool is_numbered = false, is_named = false;
    for (const std::string& cell : row.cells) {
        if (number_key(cell) == id.number)
            is_numbered = true;
        else if (is_name_alone(cell, id))
            is_named = true;
        else if (tells_of_plans(cell) || tells_of_inner_net(cell))
            return false;
    }
    return is_numbered && is_named;
}

/// 某局2025年发文登记簿, 规范性文件台账: nothing before the kind of register but whose it is and of which year.
bool is_register_of_issued(view title) {
    const std::string words = squeeze(title).text;
    view before = words;
    std::size_t end = words.size();
    for (const view kind : {"登记簿", "登记册", "登记台账", "登记本", "台账"})
        end = std::min(end, words.find(kind));
    if (end == words.size()) return false;
    before = before.substr(0, end);
    bool is_of_issued = false;
    for (std::size_t size = before.size() + 1; before.size() < size;) {
        size = before.size();
        for (const view what : {"发文", "印发", "制发", "公布", "规范性文件"})
            if (before.ends_with(what)) {
                before.remove_suffix(what.size());
                is_of_issued = true;
            }
        for (const view what : {"备案", "登记", "编号", "文件", "行政", "管理"})
            if (before.ends_with(what)) before.remove_suffix(what.size());
    }
    static constexpr std::array<view, 13> owners = {"年", "年度", "府", "局", "委", "厅", "办",
                                                    "会", "院",   "部", "处", "科", "室"};
    return is_of_issued &&
           (before.empty() ||
            std::any_of(owners.begin(), owners.end(), [&](view o) { return before.ends_with(o); }));
}

/// The paper is a register by its first line, and what stands around the table puts nothing off.
bool is_register(const sheet& s) {
    static constexpr std::array<view, 4> remarks = {"注", "备注", "说明", "附注"};
    const view text = s.text();
    bool is_first = true;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const view line = text.substr(begin, end - begin);
        begin = end + 1;
        if (squeeze(line).text.empty()) continue;
        if (is_first && !is_register_of_issued(line)) return false;
        const bool is_remark = is_first || cells_of(line).size() < 3 ||
                               std::any_of(remarks.begin(), remarks.end(),
                                           [&](view r) { return line.starts_with(r); });
        if (is_remark && (tells_of_plans(line) || tells_of_inner_net(line))) return false;
        is_first = false;
    }
    return !is_first;
}

/// The document is made public no earlier than it is dated, and filed no earlier than made public.
bool is_in_order(const std::vector<dated_cell>& row, const identity& id) {
    std::optional<date> out_on = id.written;
    for (const dated_cell& c : row)
        if (c.step == step::publication) out_on = c.on;
    return std::all_of(row.begin(), row.end(), [&](const dated_cell& c) {
        if (c.step == step::publication) return id.written && c.on >= *id.written;
        return c.step != step::filing || (out_on && c.on >= *out_on);
    });
}

}  // namespace

std::vector<dated_cell> dated_cells_of_subject(const sheet& s, const identity& id) {
    std::vector<dated_cell> out;
    if (id.number.empty() || !is_register(s)) return out;
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
            std::vector<dated_cell> found;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (const auto step = step_of_head(head->cells[i]))
                    if (const auto day = day_of_cell(row.cells[i]))
                        found.push_back({*step, *day, row.whole});
            if (is_in_order(found, id)) out.insert(out.end(), found.begin(), found.end());
        }
    }
    return out;
}

}  // namespace yigui::joining
