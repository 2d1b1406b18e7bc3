// The head is the first row in which two columns are known by name, so a sheet may open with a
// title and notes. A date cell is folded and read by the lexer that reads documents, after the
// shapes that only sheets have. Guessing columns by their contents was rejected: two date columns
// cannot be told apart that way.
#include "cleanup/register.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/csv.h"
#include "base/unicode.h"
#include "dossier/titles.h"
#include "recognise/lexer.h"

namespace yigui::cleaning {
namespace {

using view = std::string_view;

enum class column : unsigned char {
    title,
    number,
    issuer,
    office,
    written,
    published,
    effective,
    expires,
    validity,
    state,
    remark,
};

struct column_name {
    view word;
    column is;
};
/// Whole names, folded and without spaces.
constexpr std::array<column_name, 58> column_names{{
    {"文件名称", column::title},     {"规范性文件名称", column::title},
    {"名称", column::title},         {"标题", column::title},
    {"文件标题", column::title},     {"文件名", column::title},
    {"题名", column::title},         {"行政规范性文件名称", column::title},
    {"文号", column::number},        {"发文字号", column::number},
    {"文件文号", column::number},    {"发文文号", column::number},
    {"文件编号", column::number},    {"文件字号", column::number},
    {"制定机关", column::issuer},    {"发文机关", column::issuer},
    {"发文单位", column::issuer},    {"制定单位", column::issuer},
    {"发布机关", column::issuer},    {"印发单位", column::issuer},
    {"发布单位", column::issuer},    {"制发机关", column::issuer},
    {"起草部门", column::office},    {"责任科室", column::office},
    {"责任单位", column::office},    {"责任部门", column::office},
    {"实施部门", column::office},    {"主办科室", column::office},
    {"起草单位", column::office},    {"实施单位", column::office},
    {"成文日期", column::written},   {"印发日期", column::written},
    {"发文日期", column::written},   {"制定日期", column::written},
    {"签发日期", column::written},   {"发文时间", column::written},
    {"印发时间", column::written},   {"成文时间", column::written},
    {"公布日期", column::published}, {"发布日期", column::published},
    {"发布时间", column::published}, {"公布时间", column::published},
    {"施行日期", column::effective}, {"实施日期", column::effective},
    {"生效日期", column::effective}, {"施行时间", column::effective},
    {"有效期", column::validity},    {"有效期限", column::validity},
    {"有效期至", column::expires},   {"失效日期", column::expires},
    {"届满日期", column::expires},   {"有效期届满日期", column::expires},
    {"状态", column::state},         {"效力状态", column::state},
    {"效力", column::state},         {"有效性", column::state},
    {"备注", column::remark},        {"说明", column::remark},
}};

std::string folded(view s) { return fold(s).text; }

std::optional<column> column_of(view cell) {
    const std::string name = folded(cell);
    const view s = view(name).substr(0, name.find('('));
    for (const auto& c : column_names)
        if (c.word == s) return c.is;
    return std::nullopt;
}

using head_map = std::map<column, std::size_t>;

head_map head_of(const std::vector<std::string>& row) {
    head_map out;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (const auto c = column_of(row[i])) out.emplace(*c, i);
    return out;
}

bool is_head(const head_map& h) {
    return h.size() >= 2 && (h.count(column::title) || h.count(column::number));
}

std::optional<int> whole_number(view s) {
    int n = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (error != std::errc() || end != s.data() + s.size()) return std::nullopt;
    return n;
}

/// 44260: days since 1899-12-30, as spreadsheets count. Only what falls in 1980 to 2099.
/// @par Source ECMA-376 Part 1, 18.17.4.1
std::optional<date> day_number(int n) {
    using namespace std::chrono;
    const day_point day = sys_days{year{1899} / 12 / 30} + days{n};
    const int y = static_cast<int>(year_month_day{day}.year());
    if (y < 1980 || y > 2099) return std::nullopt;
    return date{day};
}

/// Year, month, day parted by - / . or nothing.
std::optional<date> parted_date(view s) {
    std::array<int, 3> n{};
    std::size_t count = 0, at = 0;
    while (at < s.size() && count < 3) {
        const std::size_t end = std::min(s.find_first_of("-/.", at), s.size());
        const auto one = whole_number(s.substr(at, end - at));
        if (!one) return std::nullopt;
        n[count++] = *one;
        at = end + 1;
    }
    if (n[0] < 1949 || n[0] > 2100) return std::nullopt;
    if (count == 3) return make_date(n[0], n[1], n[2]);
    if (count == 2) return make_month(n[0], n[1]);
    return make_year(n[0]);
}

void read_validity(const std::string& cell, register_row& r) {
    const std::string s = folded(cell);
    r.validity = cell;
    if (s.find("长期") != s.npos) {
        r.is_unlimited = true;
        return;
    }
    for (const auto& t : recognising::lex(s)) {
        if (t.kind == recognising::token_kind::duration) {
            if (t.unit == recognising::time_unit::years) r.validity_months = t.number * 12;
            if (t.unit == recognising::time_unit::months) r.validity_months = t.number;
        } else if (t.kind == recognising::token_kind::date) {
            const auto last = t.when.last_known();
            if (last && last->is_exact()) r.expires = last;
        }
    }
    if (r.validity_months || r.expires) return;
    const auto bare = whole_number(s);  // 5: years, as the column's head says
    if (bare && *bare >= 1 && *bare <= 30) r.validity_months = *bare * 12;
    if (!r.validity_months) r.expires = date_in_cell(cell);
}

register_state state_of(const std::string& cell) {
    const std::string s = folded(cell);
    const auto has = [&](view w) { return s.find(w) != s.npos; };
    if (s.starts_with("拟") || s.starts_with("建议")) return register_state::none;
    if (has("废止")) return register_state::repealed;
    if (has("失效")) return register_state::lapsed;
    if (has("已修改") || has("已修订") || has("已被修改")) return register_state::amended;
    if (has("有效") || has("现行") || has("在用") || has("保留")) return register_state::in_force;
    return register_state::none;
}

class row_reader {
 public:
    row_reader(const head_map& head, office_register& out) : head_(head), out_(out) {}

    void read(const std::vector<std::string>& cells, std::size_t line) {
        register_row r;
        r.line = line;
        const auto cell = [&](column c) -> std::string {
            const auto it = head_.find(c);
            if (it == head_.end() || it->second >= cells.size()) return {};
            return trimmed(cells[it->second]);
        };
        r.title = cell(column::title);
        r.number = cell(column::number);
        r.issuer = cell(column::issuer);
        r.office = cell(column::office);
        r.remark = cell(column::remark);
        r.state_text = cell(column::state);
        r.state = state_of(r.state_text);
        if (const auto v = cell(column::validity); !v.empty()) read_validity(v, r);
        const std::array<std::pair<column, std::optional<date>*>, 4> dates{
            {{column::written, &r.written},
             {column::published, &r.published},
             {column::effective, &r.effective},
             {column::expires, &r.expires}}};
        for (const auto& [c, to] : dates) {
            const std::string text = cell(c);
            if (text.empty() || text == "-" || text == "/" || text == "无") continue;
            if (const auto d = date_in_cell(text))
                *to = d;
            else if (c == column::expires && folded(text).find("长期") != std::string::npos)
                r.is_unlimited = true;
            else
                note(line, "日期“" + text + "”读不懂", "写成 2021-03-05 的样子");
        }
        keep(std::move(r), cells);
    }

 private:
    static std::string trimmed(view s) {
        for (bool again = true; again && !s.empty();) {
            again = false;
            for (const view blank : {" ", "\t", "\n", "\r", "　", "\xc2\xa0"}) {
                if (s.starts_with(blank)) s.remove_prefix(blank.size()), again = true;
                if (s.ends_with(blank)) s.remove_suffix(blank.size()), again = true;
            }
        }
        return std::string(s);
    }

    void note(std::size_t line, const std::string& what, const std::string& remedy) {
        out_.notes.push_back({line, what + ";" + remedy});
    }

    void keep(register_row r, const std::vector<std::string>& cells) {
        const bool is_blank = std::all_of(cells.begin(), cells.end(),
                                          [](const std::string& c) { return trimmed(c).empty(); });
        if (is_blank) return;
        if (r.title.empty() && r.number.empty())
            return note(r.line, "没有名称也没有文号,这一行没有用", "补上名称或文号");
        out_.rows.push_back(std::move(r));
    }

    const head_map& head_;
    office_register& out_;
};

/// Two rows with one number, or one title and no number: both are kept and told, the first is
/// joined.
void find_duplicates(office_register& out) {
    std::map<std::string, std::size_t> first;
    for (const auto& r : out.rows) {
        const bool has_number = !r.number.empty();
        const auto [it, is_new] =
            first.emplace(has_number ? joining::number_key(r.number) : "\n" + r.title, r.line);
        if (!is_new)
            out.notes.push_back({r.line, (has_number ? "文号“" + r.number : "名称“" + r.title) +
                                             "”与第" + std::to_string(it->second) +
                                             "行重复;核对后改正一行"});
    }
    std::stable_sort(out.notes.begin(), out.notes.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
}

}  // namespace

std::optional<date> date_in_cell(view cell) {
    const std::string text = folded(cell);
    view s = text;
    // 2021-03-05 00:00:00 of a database export
    if (const auto colon = s.find(':'); colon != view::npos && colon >= 2) {
        const auto hour = s.find_last_of(" T", colon);
        s = s.substr(0, hour != view::npos ? hour : colon - 2);
    }
    while (s.ends_with(" ")) s.remove_suffix(1);
    if (s.empty()) return std::nullopt;
    if (const auto n = whole_number(s)) {
        if (s.size() == 8) return make_date(*n / 10000, *n / 100 % 100, *n % 100);
        if (s.size() == 6 && *n > 194900) return make_month(*n / 100, *n % 100);
        if (s.size() == 5) return day_number(*n);
        if (s.size() == 4) return *n >= 1949 && *n <= 2100 ? make_year(*n) : std::nullopt;
        return std::nullopt;
    }
    if (const auto d = parted_date(s)) return d;
    const auto lexed = recognising::lex_date(s, 0);
    if (!lexed) return std::nullopt;
    return lexed->value;
}

grid grid_of_csv(view bytes) {
    const decoded_text decoded = decode(std::string(bytes));
    const view text = decoded.text;
    const view head = text.substr(0, text.find('\n'));
    char separator = ',';
    for (const char c : {'\t', ';'})
        if (std::count(head.begin(), head.end(), c) >
            std::count(head.begin(), head.end(), separator))
            separator = c;
    grid out;
    for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size();)
        out.push_back(csv_record(text, at, separator));
    return out;
}

std::vector<grid> grids_of(const document& d) {
    std::map<std::uint32_t, grid> tables;
    for (const block& b : d.blocks) {
        if (b.kind != block_kind::cell || b.row == 0 || b.column == 0) continue;
        if (b.column > 1000) continue;  // no register is that wide
        grid& g = tables[b.table];
        if (g.size() < b.row) g.resize(b.row);
        auto& row = g[b.row - 1];
        if (row.size() < b.column) row.resize(b.column);
        std::string& cell = row[b.column - 1];
        if (!cell.empty()) cell += "\n";
        cell += d.at(b.range);
    }
    std::vector<grid> out;
    for (auto& [number, g] : tables) out.push_back(std::move(g));
    return out;
}

grid register_sheet(const std::vector<grid>& sheets) {
    for (const grid& g : sheets)
        for (const auto& row : g)
            if (is_head(head_of(row))) return g;
    return {};
}

office_register register_of(const std::string& path, const grid& sheet) {
    office_register out;
    out.path = path;
    head_map head;
    std::size_t line = 0;
    for (const auto& cells : sheet) {
        ++line;
        if (head.empty()) {
            if (const auto h = head_of(cells); is_head(h)) head = h;
            continue;
        }
        row_reader(head, out).read(cells, line);
    }
    if (head.empty())
        out.fault = "找不到表头:没有一行同时写有名称或文号和其他认得的栏目";
    else if (out.rows.empty())
        out.fault = "表头下面没有文件";
    find_duplicates(out);
    return out;
}

}  // namespace yigui::cleaning
