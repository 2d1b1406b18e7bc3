// A row finds its document by number, without one by title, and among copies by path. The list
// carries the proposal, the reasons and the digest of its time, so what has changed is told from
// the two lists alone, without the documents of then.
#include "cleanup/decisions.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "base/unicode.h"
#include "dossier/titles.h"
#include "yigui/cleanup_list.h"

namespace yigui::cleaning {
namespace {

using view = std::string_view;
using std::chrono::year_month_day;

std::string without_blanks(view s) {
    std::string out;
    for (const char c : fold(s).text)
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') out += c;
    return out;
}

std::string trimmed(view s) {
    const auto begin = s.find_first_not_of(" \t\r\n");
    if (begin == view::npos) return {};
    return std::string(s.substr(begin, s.find_last_not_of(" \t\r\n") + 1 - begin));
}

using head_map = std::map<list_column, std::size_t>;

head_map head_of(const std::vector<std::string>& row) {
    head_map out;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string word = without_blanks(row[i]);
        if (word.empty()) continue;
        for (std::size_t k = 0; k < all_list_columns.size(); ++k)
            if (word == without_blanks(all_list_columns[k].name) ||
                word == without_blanks(all_list_columns[k].english))
                out.emplace(static_cast<list_column>(k), i);
    }
    return out;
}

bool is_head(const head_map& h) {
    return h.count(list_column::decision) &&
           (h.count(list_column::title) || h.count(list_column::doc_number));
}

std::optional<day_point> exact_day(view cell) {
    const auto d = date_in_cell(cell);
    if (!d || !d->is_exact()) return std::nullopt;
    return d->first;
}

std::set<std::string> ids_in(view cell) {
    std::set<std::string> out;
    std::string one;
    for (const char c : std::string(cell) + ";") {
        if (c == ';' || c == ' ' || c == ',') {
            if (!one.empty()) out.insert(one);
            one.clear();
        } else {
            one += c;
        }
    }
    return out;
}

std::optional<day_point> day_made(const cleanup_decision& d) { return d.as_of ? d.as_of : d.on; }

class sheet_reader {
 public:
    sheet_reader(decision_book& out, std::size_t sheets) : out_(out), sheets_(sheets) {}

    /// False when the sheet has no head of a list.
    bool read(const grid& sheet, std::size_t number) {
        head_map head;
        for (std::size_t i = 0; i < sheet.size(); ++i) {
            if (!head.empty()) {
                row(sheet[i], head, place(number, i + 1));
                continue;
            }
            auto h = head_of(sheet[i]);
            if (is_head(h)) head = std::move(h);
        }
        return !head.empty();
    }

 private:
    std::string place(std::size_t sheet, std::size_t line) const {
        const std::string in = sheets_ > 1 ? "第" + std::to_string(sheet) + "张表" : "";
        return in + "第" + std::to_string(line) + "行";
    }

    void row(const std::vector<std::string>& cells, const head_map& head, const std::string& at) {
        const auto cell = [&](list_column c) -> std::string {
            const auto it = head.find(c);
            if (it == head.end() || it->second >= cells.size()) return {};
            return trimmed(cells[it->second]);
        };
        const std::string word = cell(list_column::decision);
        if (word.empty()) return;
        const auto decided = decision_in_cell(word);
        if (!decided) {
            out_.notes.push_back(at + ":决定“" + word + "”读不懂,没有采用;从下拉表里选一个");
            return;
        }
        decided_row r;
        r.title = cell(list_column::title);
        r.number = cell(list_column::doc_number);
        r.path = cell(list_column::file);
        r.written = exact_day(cell(list_column::written));
        r.reason_ids = cell(list_column::reason_ids);
        r.sha256 = cell(list_column::sha256);
        cleanup_decision& d = r.decision;
        d.decided = *decided;
        d.by = cell(list_column::decided_by);
        d.ground = cell(list_column::ground);
        d.place = at;
        d.as_of = exact_day(cell(list_column::as_of));
        d.proposed = decision_in_cell(cell(list_column::proposal));
        const std::string on = cell(list_column::decided_on);
        d.on = exact_day(on);
        if (!on.empty() && !d.on)
            out_.notes.push_back(at + ":决定日期“" + on + "”读不懂;写成 2021-03-05 的样子");
        keep(std::move(r));
    }

    void keep(decided_row r) {
        const std::string key = joining::number_key(r.number) + "\n" + r.title + "\n" + r.path;
        const auto [it, is_new] = rows_.emplace(key, out_.rows.size());
        if (is_new) {
            out_.rows.push_back(std::move(r));
            return;
        }
        decided_row& first = out_.rows[it->second];
        if (first.decision.decided != r.decision.decided) {
            out_.notes.push_back(first.decision.place + "和" + r.decision.place +
                                 "对同一份文件的决定不同,都没有采用;改成一致");
            first.decision.place.clear();  // dropped at the end
            return;
        }
        // What one sheet leaves open the other may say.
        if (first.decision.by.empty()) first.decision.by = r.decision.by;
        if (first.decision.ground.empty()) first.decision.ground = r.decision.ground;
        if (!first.decision.on) first.decision.on = r.decision.on;
    }

    decision_book& out_;
    std::size_t sheets_;
    std::unordered_map<std::string, std::size_t> rows_;
};

class comparison {
 public:
    explicit comparison(cleanup_report& r) : r_(r) {
        for (std::size_t i = 0; i < r.documents.size(); ++i) {
            const cleanup_document& d = r.documents[i];
            if (!d.doc_number.empty()) by_number_[joining::number_key(d.doc_number)].push_back(i);
            const auto core = joining::core_of(d.title);
            if (!core.empty()) by_title_[core.plain].push_back(i);
            if (!d.path.empty()) by_path_[path_of(d)].push_back(i);
        }
        for (const cleanup_link& l : r.links)
            if (l.to) arriving_[*l.to].push_back(&l);
    }

    void take(const decided_row& row) {
        const auto fits = documents_of(row);
        const std::string name = row.title.empty() ? row.number : row.title;
        if (fits.size() == 1) return lay(r_.documents[fits[0]], fits[0], row);
        r_.decision_notes.push_back(
            row.decision.place + ":《" + name + "》" +
            (fits.empty() ? "不在这次的文件里;更名、移走的,改正名称、文号或者补上文件"
                          : "可以是几份文件,没有采用;补上文号"));
    }

 private:
    static std::string path_of(const cleanup_document& d) {
        return d.part ? d.path + "#" + std::to_string(d.part + 1) : d.path;
    }

    std::vector<std::size_t> documents_of(const decided_row& row) const {
        const auto found = [](const auto& index, const std::string& key) {
            const auto it = index.find(key);
            return it == index.end() ? std::vector<std::size_t>() : it->second;
        };
        std::vector<std::size_t> fits;
        if (!row.number.empty()) fits = found(by_number_, joining::number_key(row.number));
        const auto core = joining::core_of(row.title);
        if (fits.empty() && !core.empty())
            for (const std::size_t i : found(by_title_, core.plain))
                if (joining::is_same_document(core, joining::core_of(r_.documents[i].title)) &&
                    (row.number.empty() || r_.documents[i].doc_number.empty()))
                    fits.push_back(i);
        if (fits.empty() && row.number.empty() && core.empty()) fits = found(by_path_, row.path);
        narrow(fits, [&](std::size_t i) { return path_of(r_.documents[i]) == row.path; });
        narrow(fits,
               [&](std::size_t i) { return row.written && r_.documents[i].issued == row.written; });
        return fits;
    }

    template <class Holds>
    static void narrow(std::vector<std::size_t>& fits, Holds holds) {
        if (fits.size() < 2) return;
        std::vector<std::size_t> kept;
        std::copy_if(fits.begin(), fits.end(), std::back_inserter(kept), holds);
        if (!kept.empty()) fits = std::move(kept);
    }

    void lay(cleanup_document& d, std::size_t index, const decided_row& row) {
        if (d.decision) {
            r_.decision_notes.push_back(row.decision.place + "和" + d.decision->place +
                                        "是同一份文件,用了" + d.decision->place +
                                        ";核对后删去一行");
            return;
        }
        cleanup_decision now = row.decision;
        std::set<std::string> today, then = ids_in(row.reason_ids);
        for (const cleanup_reason& reason : d.reasons) today.insert(reason.id);
        const bool is_known = !then.empty();  // an office may have deleted that column
        for (auto* ids : {&today, &then}) ids->erase("none");
        if (is_known) {
            std::set_difference(today.begin(), today.end(), then.begin(), then.end(),
                                std::back_inserter(now.reasons_new));
            std::set_difference(then.begin(), then.end(), today.begin(), today.end(),
                                std::back_inserter(now.reasons_gone));
        }
        now.is_text_changed = row.sha256.size() >= short_digest && !d.sha256.empty() &&
                              !d.sha256.starts_with(row.sha256);
        now.is_current = is_of_clean_up(now, r_.as_of);
        if (const auto made = day_made(now); made && !now.is_current)
            now.is_outstanding = is_outstanding(now, d, index, *made);
        d.decision = std::move(now);
    }

    /// What was decided asks for another paper, and none is seen.
    bool is_outstanding(const cleanup_decision& made, const cleanup_document& d, std::size_t index,
                        day_point since) const {
        if (d.proposal == disposition::repeal || d.proposal == disposition::lapsed) return false;
        switch (made.decided) {
            case disposition::repeal:
            case disposition::lapsed:
                return true;
            case disposition::amend:
                return !has_since(index, since, {"amends", "extends"});
            case disposition::evaluate:
                return !has_since(index, since, {"evaluates", "extends", "amends"});
            case disposition::keep:
            case disposition::out_of_scope:
                return false;
        }
        return false;
    }

    bool has_since(std::size_t index, day_point since, std::initializer_list<view> kinds) const {
        const auto it = arriving_.find(index);
        if (it == arriving_.end()) return false;
        return std::any_of(it->second.begin(), it->second.end(), [&](const cleanup_link* l) {
            const auto& on = r_.documents[l->from].issued;
            return std::find(kinds.begin(), kinds.end(), l->kind) != kinds.end() && on &&
                   *on >= since;
        });
    }

    cleanup_report& r_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_number_, by_title_, by_path_;
    std::unordered_map<std::size_t, std::vector<const cleanup_link*>> arriving_;
};

}  // namespace

std::optional<disposition> decision_in_cell(view cell) {
    std::string s = without_blanks(cell);
    std::transform(s.begin(), s.end(), s.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (std::size_t i = 0; i < all_disposition_words.size(); ++i) {
        const auto& w = all_disposition_words[i];
        if (s == w.id || s == w.name || s == without_blanks(w.english))
            return static_cast<disposition>(i);
    }
    const auto has = [&](view w) { return s.find(w) != s.npos; };
    if (has("不") || has("暂缓") || has("是否")) return std::nullopt;
    constexpr std::array<std::pair<view, disposition>, 7> words{{
        {"继续有效", disposition::keep},
        {"保留", disposition::keep},
        {"修改", disposition::amend},
        {"修订", disposition::amend},
        {"废止", disposition::repeal},
        {"失效", disposition::lapsed},
        {"评估", disposition::evaluate},
    }};
    std::optional<disposition> out;
    for (const auto& [word, means] : words) {
        if (!has(word) || out == means) continue;
        if (out) return std::nullopt;  // 修改或者废止
        out = means;
    }
    return out;
}

bool is_of_clean_up(const cleanup_decision& d, day_point as_of) {
    const auto made = day_made(d);
    return made && year_month_day{*made}.year() == year_month_day{as_of}.year();
}

decision_book decisions_of(const std::string& path, const std::vector<grid>& sheets) {
    decision_book out;
    out.path = path;
    sheet_reader reader(out, sheets.size());
    bool has_head = false;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        has_head = reader.read(sheets[i], i + 1) || has_head;
    std::erase_if(out.rows, [](const decided_row& r) { return r.decision.place.empty(); });
    if (!has_head) out.fault = "找不到表头:没有一行同时写有“文件名称”和“决定”";
    return out;
}

void take_decisions(cleanup_report& r, const decision_book& book) {
    r.decisions_path = book.path;
    r.decision_notes = book.notes;
    comparison c(r);
    for (const decided_row& row : book.rows) c.take(row);
}

}  // namespace yigui::cleaning
