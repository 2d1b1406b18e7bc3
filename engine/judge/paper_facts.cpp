// What single papers of the dossier show: that they are there, what they state, the columns of
// their tables, dates of events that are none of the seventeen steps. The words stand in
// rules/recognise; here is only where they are looked for.
#include <algorithm>
#include <map>

#include "base/pattern.h"
#include "base/unicode.h"
#include "judge/case_facts.h"
#include "model/sentence.h"
#include "recognise/lexer.h"

namespace yigui::judging {
namespace {

const signal* lead_in(const facts& f, const std::string& id) {
    for (const signal& s : f.signals)
        if (s.id == id) return &s;
    return nullptr;
}

/// Whether the paper is of that kind and speaks of the subject.
bool is_paper(const paper& p, const rule::paper_name& wanted) {
    if (wanted.kind) return p.facts.kind == *wanted.kind && p.about == about::this_one;
    return lead_in(p.facts, wanted.further) != nullptr;
}

std::string without_spaces(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const bool wide = s.substr(i).starts_with("　");
        if (!wide && s[i] != ' ' && s[i] != '\t' && s[i] != '\n') out += s[i];
        i += wide ? 3 : 1;
    }
    return out;
}

/// One table of a document: its cells by row and column.
using table_rows = std::map<std::uint32_t, std::map<std::uint32_t, const block*>>;

std::map<std::uint32_t, table_rows> tables_of(const document& doc, span within) {
    std::map<std::uint32_t, table_rows> out;
    for (const block& b : doc.blocks)
        if (b.table > 0 && within.contains(b.range)) {
            const block*& cell = out[b.table][b.row][b.column];
            if (!cell || cell->range.empty()) cell = &b;
        }
    return out;
}

/// The row of headings and the column that goes by this name.
struct heading {
    std::uint32_t row = 0, column = 0;
};
std::optional<heading> find_column(const table_rows& rows, const document& doc,
                                   const std::string& name) {
    constexpr int deepest_head = 4;  // titles and units of measure above the headings
    int looked = 0;
    for (const auto& [row, cells] : rows) {
        if (++looked > deepest_head) break;
        for (const auto& [column, cell] : cells)
            if (cells.size() > 1 &&
                is_of_form(without_spaces(doc.at(cell->range)), name).value_or(false))
                return heading{row, column};
    }
    return std::nullopt;
}

/// The first line of the table whose cell in that column is not as wanted.
struct bad_cell {
    const block* first = nullptr;  ///< the line's first cell, to name it by
    std::string text;
};
std::optional<bad_cell> find_bad_cell(const table_rows& rows, const document& doc, heading at,
                                      const std::string& form) {
    const std::uint32_t leading = rows.at(at.row).begin()->first;
    for (const auto& [row, cells] : rows) {
        // Empty cells are not among the blocks; a line without its first one is joined to the line
        // above, and what it leaves out may stand there.
        if (row <= at.row || !cells.count(leading)) continue;
        const auto it = cells.find(at.column);
        const std::string text =
            it == cells.end() ? std::string() : without_spaces(doc.at(it->second->range));
        if (is_of_form(text, form).value_or(true)) continue;
        return bad_cell{cells.begin()->second, text};
    }
    return std::nullopt;
}

/// The date in a clause that stands nearest before the place, else the first behind it.
std::optional<date> date_near(std::string_view clause, std::size_t place,
                              const std::optional<date>& written) {
    const folded_text folded = fold(clause);
    std::optional<date> before, after;
    for (std::size_t i = 0; i < folded.text.size(); ++i) {
        std::optional<date> found;
        std::size_t end = i;
        if (const auto d = recognising::lex_date(folded.text, i)) {
            found = d->value;
            end = d->end;
        } else if (const auto m = recognising::lex_month_day(folded.text, i); m && m->day > 0) {
            if (written) {
                const std::chrono::year_month_day y{written->first};
                found = make_date(static_cast<int>(y.year()), m->month, m->day);
            }
            end = m->end;
        }
        if (found && folded.source[i] <= place) before = found;
        if (found && folded.source[i] > place && !after) after = found;
        if (end > i) i = end - 1;
    }
    return before ? before : after;
}

}  // namespace

fact case_facts::has_paper(const rule::paper_name& wanted) const {
    fact f;
    f.name = "有记录(" + name_of(wanted) + ")";
    if (const auto it = given_.find(f.name); it != given_.end()) {
        f.value = it->second;
        return f;
    }
    f.value = false;
    for (std::size_t i : searched()) {
        const paper& p = dossier_.papers[i];
        if (!is_paper(p, wanted)) continue;
        f.value = true;
        f.because = "卷宗中有 " + p.path;
        if (p.facts.title && !p.facts.title->at.empty()) f.quotes.push_back({i, p.facts.title->at});
        break;
    }
    if (f.because.empty()) f.because = "卷宗中没有这种材料";
    return f;
}

fact case_facts::states(const rule::paper_name& where, const std::string& id) const {
    fact f;
    f.name = "写明(" + name_of(where) + "," + id + ")";
    f.value = false;
    f.because = "卷宗中没有" + name_of(where);
    for (std::size_t i : searched()) {
        const paper& p = dossier_.papers[i];
        if (!is_paper(p, where)) continue;
        f.because = name_of(where) + "中没有写到";
        const signal* said = lead_in(p.facts, id);
        if (!said) continue;
        f.value = true;
        f.because = p.path + " 写明";
        f.quotes.push_back({i, said->at});
        break;
    }
    return f;
}

fact case_facts::column_is(const rule::paper_name& where, const std::string& column,
                           const std::string& form) const {
    fact f;
    f.name = "栏符合(" + name_of(where) + "," + column + ")";
    f.value = false;
    f.because = "卷宗中没有" + name_of(where);
    for (std::size_t i : searched()) {
        const paper& p = dossier_.papers[i];
        if (!is_paper(p, where)) continue;
        f.because = "表中没有「" + column + "」一栏";
        const document& doc = dossier_.documents[p.document];
        for (const auto& [number, rows] : tables_of(doc, p.facts.whole)) {
            const auto head = find_column(rows, doc, column);
            if (!head) continue;
            const std::string name(doc.at(rows.at(head->row).at(head->column)->range));
            const auto bad = find_bad_cell(rows, doc, *head, form);
            f.value = !bad;
            f.because = "「" + name + "」一栏各行都已填写";
            if (!bad) continue;
            f.because = "「" + std::string(doc.at(bad->first->range)) + "」一行的「" + name + "」" +
                        (bad->text.empty() ? "没有填写" : "写的是「" + bad->text + "」");
            f.quotes.push_back({i, bad->first->range});
            return f;
        }
    }
    return f;
}

fact case_facts::lead_date(const std::string& id) const {
    fact f;
    f.name = "线索日期(" + id + ")";
    if (const auto it = given_.find(f.name); it != given_.end()) {
        f.value = it->second;
        return f;
    }
    f.value = unknown{f.name};
    for (std::size_t i : searched()) {
        const paper& p = dossier_.papers[i];
        const std::string_view text = dossier_.documents[p.document].text;
        std::optional<date> written;
        if (p.facts.date_written) written = p.facts.date_written->value;
        for (const signal& s : p.facts.signals) {
            if (s.id != id || s.at.empty()) continue;
            const span clause = sentence_around(text, p.facts.whole, s.at);
            const auto d = date_near(text.substr(clause.begin, clause.size()),
                                     s.at.begin - clause.begin, written);
            if (!d) continue;
            f.value = *d;
            f.quotes.push_back({i, clause});
            return f;
        }
    }
    return f;
}

}  // namespace yigui::judging
