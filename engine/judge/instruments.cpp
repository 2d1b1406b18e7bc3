// The table is small (hundreds of rows) and is read once; a clean-up looks names up by the million,
// so the reduced form of every name and alias leads to its rows: several, since the editions of one
// law share their aliases, and the list of editions is what is asked for. The day in column `ended` is the first day on which a version is no longer
// in force, which is the day on which its successor takes effect.
#include "judge/instruments.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "base/csv.h"

namespace yigui {
namespace {

void replace_all(std::string& s, std::string_view what, std::string_view by) {
    for (std::size_t i = s.find(what); i != std::string::npos; i = s.find(what, i + by.size()))
        s.replace(i, what.size(), by);
}

/// Cuts "(2015修正)" off the end; "(试行)" belongs to the name and stays.
void cut_edition(std::string& s) {
    if (!s.ends_with(')')) return;
    const std::size_t open = s.rfind('(');
    if (open == std::string::npos || open == 0) return;
    const std::string_view inside = std::string_view(s).substr(open + 1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (inside.size() > 4 && std::all_of(inside.begin(), inside.begin() + 4, is_digit))
        s.resize(open);
}

std::string reduced(std::string_view name) {
    std::string s(name);
    replace_all(s, "（", "(");
    replace_all(s, "）", ")");
    for (const char* mark : {"《", "》", "〈", "〉", "<", ">", " ", "\xe3\x80\x80"})
        replace_all(s, mark, "");
    cut_edition(s);
    constexpr std::string_view state = "中华人民共和国";
    if (s.starts_with(state) && s.size() > state.size()) s.erase(0, state.size());
    return s;
}

std::vector<std::string> split_aliases(std::string s) {
    for (const char* mark : {"；", "、", "|"}) replace_all(s, mark, ";");
    std::vector<std::string> out;
    std::stringstream in(s);
    for (std::string one; std::getline(in, one, ';');)
        if (!one.empty()) out.push_back(one);
    return out;
}

std::optional<day_point> exact_day(const std::string& iso_text) {
    const auto d = date_from_iso(iso_text);
    if (!d || !d->is_exact()) return std::nullopt;
    return d->first;
}

source_status read_status(const std::string& text) {
    const std::string head = text.substr(0, text.find(';'));
    if (const auto s = status_from(head)) return *s;
    if (head.starts_with("V-摘")) return source_status::excerpt;
    if (head.starts_with("V-转")) return source_status::quoted;
    if (head.starts_with("V")) return source_status::verified;
    return source_status::unchecked;
}

std::optional<day_point> starts(const instrument& i) {
    return i.effective ? i.effective : i.issued;
}

}  // namespace

instrument_table instrument_table::load(const std::string& csv_path, diagnostics& report) {
    constexpr table_words words{
        "已知文件表读不到",
        "每行应有九栏:名称,简称,文号,制定机关,印发日,施行日,终止日,终止原因,状态"};
    instrument_table table;
    read_csv_table(csv_path, words, report, [&](const auto& f) -> std::string {
        if (f.size() < 9 || f[0].empty()) return "已知文件表这一行栏数不对";
        instrument i;
        i.name = f[0];
        i.aliases = split_aliases(f[1]);
        i.number = f[2];
        i.issuer = f[3];
        i.issued = exact_day(f[4]);
        i.effective = exact_day(f[5]);
        i.ended = exact_day(f[6]);
        i.ended_by = f[7];
        i.status = read_status(f[8]);
        if (const auto cut = f[8].find(';'); cut != std::string::npos)
            i.status_note = f[8].substr(cut + 1);
        if (f.size() > 9) i.articles = std::atoi(f[9].c_str());
        table.rows_.push_back(std::move(i));
        table.index(table.rows_.size() - 1);
        return {};
    });
    return table;
}

void instrument_table::index(std::size_t row) {
    const auto add = [&](const std::string& name) {
        auto& rows = by_name_[reduced(name)];
        if (rows.empty() || rows.back() != row) rows.push_back(row);
    };
    add(rows_[row].name);
    for (const std::string& alias : rows_[row].aliases) add(alias);
}

std::vector<const instrument*> instrument_table::versions(std::string_view name) const {
    std::vector<const instrument*> out;
    const std::string key = reduced(name);
    const auto found = by_name_.find(key);
    if (key.empty() || found == by_name_.end()) return out;
    for (const std::size_t row : found->second) out.push_back(&rows_[row]);
    std::stable_sort(out.begin(), out.end(), [](const instrument* a, const instrument* b) {
        return starts(*a) < starts(*b);
    });
    return out;
}

const instrument* instrument_table::in_force(std::string_view name, day_point day) const {
    const instrument* found = nullptr;
    for (const instrument* i : versions(name)) {
        const auto from = starts(*i);
        if (from && *from > day) continue;
        if (i->ended && *i->ended <= day) continue;
        found = i;
    }
    return found;
}

const instrument* instrument_table::ended_before(std::string_view name, std::string_view number,
                                                 day_point day) const {
    const auto is_over = [&](const instrument* i) { return i->ended && *i->ended <= day; };
    const auto all = versions(name);
    for (const instrument* i : all)
        if (!number.empty() && i->number == number) return is_over(i) ? i : nullptr;
    if (all.empty() || !std::all_of(all.begin(), all.end(), is_over)) return nullptr;
    return all.back();
}

const instrument* instrument_table::issued_after(std::string_view name, day_point day) const {
    const auto all = versions(name);
    if (all.size() != 1 || reduced(all[0]->name) != reduced(name)) return nullptr;
    std::string plain = all[0]->name;
    cut_edition(plain);
    if (plain != all[0]->name) return nullptr;
    const auto known = all[0]->issued ? all[0]->issued : all[0]->effective;
    return known && *known > day ? all[0] : nullptr;
}

int instrument_table::articles_of(std::string_view name, std::string_view number,
                                  day_point day) const {
    for (const instrument* i : versions(name))
        if (!number.empty() && i->number == number) return i->articles;
    const instrument* now = in_force(name, day);
    return now && (!now->issued || *now->issued <= day) ? now->articles : 0;
}

}  // namespace yigui
