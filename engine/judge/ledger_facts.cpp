// Facts of an organ's year: where it begins and ends, and whether the tables of its papers are
// filled in. A table is read as the format gives it: heads in its first row that has them, cells
// below; readers leave out empty and merged cells alike, so that which of the two it is stays open.
#include <algorithm>

#include "judge/case_facts.h"
#include "judge/places.h"
#include "model/sentence.h"

namespace yigui::judging {
namespace {

std::vector<std::string> parts_of(const std::string& heads) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= heads.size();) {
        const std::size_t slash = std::min(heads.find('/', at), heads.size());
        if (slash > at) out.push_back(heads.substr(at, slash - at));
        at = slash + 1;
    }
    return out;
}

bool is_blank(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return c == ' ' || c == '\t'; }) ||
           s == "　" || s == "/" || s == "-" || s == "—" || s == "——";
}

/// One table of a document: its cells in order.
using table = std::vector<const block*>;

std::vector<table> tables_in(const document& d, span whole) {
    std::map<std::uint32_t, table> all;
    for (const block& b : d.blocks)
        if (b.table != 0 && b.range.begin >= whole.begin && b.range.end <= whole.end)
            all[b.table].push_back(&b);
    std::vector<table> out;
    for (auto& [number, cells] : all) out.push_back(std::move(cells));
    return out;
}

struct column {
    std::string head;
    std::uint32_t row = 0, number = 0;
};

/// The columns whose heads hold these words; empty when one of them has none.
std::vector<column> columns_of(const table& t, const std::vector<std::string>& heads,
                               const document& d) {
    std::vector<column> out;
    for (const std::string& head : heads) {
        const auto cell = std::find_if(t.begin(), t.end(), [&](const block* b) {
            return d.at(b->range).find(head) != std::string_view::npos;
        });
        if (cell == t.end()) return {};
        out.push_back({head, (*cell)->row, (*cell)->column});
    }
    return out;
}

/// A cell that holds nothing, counted from the row of heads.
struct gap {
    std::uint32_t row = 0;
    std::string head;
    bool is_blank = false;  ///< the cell is there; else it may be merged with the one above
};

std::optional<gap> first_gap(const table& t, const std::vector<column>& columns,
                             const document& d) {
    std::uint32_t rows = 0;
    for (const block* b : t) rows = std::max(rows, b->row);
    std::optional<gap> unsure;
    for (const column& c : columns) {
        for (std::uint32_t row = c.row + 1; row <= rows; ++row) {
            const auto cell = std::find_if(t.begin(), t.end(), [&](const block* b) {
                return b->row == row && b->column == c.number;
            });
            if (cell == t.end()) {
                if (!unsure) unsure = gap{row - c.row, c.head, row == c.row + 1};
            } else if (is_blank(d.at((*cell)->range))) {
                return gap{row - c.row, c.head, true};
            }
        }
    }
    return unsure;
}

}  // namespace

fact case_facts::ledger_fact(const std::string& field, const std::string& name) const {
    fact f;
    f.name = name;
    f.value = unknown{"台账的年度"};
    if (!dossier_.ledger || dossier_.ledger->year == 0) return f;
    const int year = dossier_.ledger->year;
    f.because = "台账说的是" + std::to_string(year) + "年";
    if (field == "年初") f.value = *make_date(year, 1, 1);
    if (field == "年末") f.value = *make_date(year, 12, 31);
    if (field == "次年初") f.value = *make_date(year + 1, 1, 1);
    return f;
}

fact case_facts::columns_filled(step s, const std::string& heads) const {
    fact f;
    f.name = "栏目齐全(" + std::string(name_of(s)) + ", \"" + heads + "\")";
    if (const auto it = given_.find(f.name); it != given_.end()) {
        f.value = it->second;
        f.because = "设定";
        return f;
    }
    f.value = unknown{std::string(name_of(s)) + "里有“" + heads + "”各栏的表格"};
    const auto wanted = parts_of(heads);
    for (const std::size_t i : record(s).done) {
        const event& e = dossier_.events[i];
        if (e.paper >= dossier_.papers.size()) continue;
        const paper& p = dossier_.papers[e.paper];
        const document& d = dossier_.documents[p.document];
        for (const table& t : tables_in(d, p.facts.whole)) {
            const auto columns = columns_of(t, wanted, d);
            if (columns.empty()) continue;
            f.quotes = {{e.paper, e.at}};
            if (const auto gap = first_gap(t, columns, d)) {
                const std::string place =
                    p.path + " 的表格第" + std::to_string(gap->row) + "行“" + gap->head + "”栏";
                f.because = place + "没有填";
                if (gap->is_blank)
                    f.value = false;
                else
                    f.value = unknown{place + "的内容(空的还是与上一行合并)"};
                return f;
            }
            f.value = true;
            f.because = p.path + " 的表格各行都填了“" + heads + "”";
        }
    }
    return f;
}

fact case_facts::says(step s, const std::string& words) const {
    fact f;
    f.name = "写有(" + std::string(name_of(s)) + ", \"" + words + "\")";
    if (const auto it = given_.find(f.name); it != given_.end()) {
        f.value = it->second;
        f.because = "设定";
        return f;
    }
    if (record(s).done.empty()) {
        f.value = unknown{std::string(name_of(s)) + "的材料"};
        return f;
    }
    f.value = false;
    f.because = std::string(name_of(s)) + "没有写到“" + words + "”";
    for (const std::size_t i : record(s).done) {
        const event& e = dossier_.events[i];
        if (e.paper >= dossier_.papers.size()) continue;
        const paper& p = dossier_.papers[e.paper];
        const std::string& text = dossier_.documents[p.document].text;
        for (const std::string& word : parts_of(words))
            for (const span at : places_of(word, text, p.facts.whole)) {
                f.value = true;
                f.because = p.path + " 写到“" + word + "”";
                f.quotes = {{e.paper, sentence_around(text, p.facts.whole, at)}};
                return f;
            }
    }
    return f;
}

}  // namespace yigui::judging
