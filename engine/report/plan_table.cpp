// The table of the plan: every row of it with the rules that stand for it, the articles these rest
// on and how sure they are, or why it can't be checked. A rule stands for row 7.4 when its id is
// P7-4 or begins with P7-4-.
#include <algorithm>
#include <set>

#include "report/rule_reports.h"
#include "rule/write.h"

namespace yigui {
namespace {

using rule::rule_set;

std::vector<std::string> split(const std::string& line, char by) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == by)
            out.emplace_back();
        else if (c != '\r')
            out.back() += c;
    }
    return out;
}

bool stands_for(const std::string& id, const std::string& stem) {
    return id == stem || id.starts_with(stem + "-");
}

/// What one row of the plan has in the packs.
struct row_content {
    std::vector<std::string> rules, reasons;
    std::vector<std::string> articles;
    std::set<source_status> statuses;
};

void add_once(std::vector<std::string>& to, const std::string& what) {
    if (std::find(to.begin(), to.end(), what) == to.end()) to.push_back(what);
}

row_content content_of(const plan_row& row, const rule_set& set) {
    std::vector<std::string> stems{"P" + row.number};
    std::replace(stems[0].begin(), stems[0].end(), '.', '-');
    stems.insert(stems.end(), row.elsewhere.begin(), row.elsewhere.end());
    const auto is_meant = [&](const std::string& id) {
        return std::any_of(stems.begin(), stems.end(),
                           [&](const std::string& s) { return stands_for(id, s); });
    };
    row_content out;
    for (const rule::rule_decl& r : set.rules) {
        if (!is_meant(r.id)) continue;
        out.rules.push_back(r.id + (r.adopts.empty() ? "" : "(" + r.adopts + ")"));
        for (const rule::source& s : r.sources) {
            if (s.is_plan_item) continue;
            add_once(out.articles, rule::article_of(s));
            out.statuses.insert(s.basis.status);
        }
    }
    for (const rule::unchecked_decl& u : set.unchecked)
        if (is_meant(u.id)) out.reasons.push_back(u.id + " " + u.reason);
    return out;
}

std::string joined(const std::vector<std::string>& all, const char* by) {
    std::string out;
    for (const auto& one : all) out += (out.empty() ? "" : by) + one;
    return out;
}

/// What a cell of a Markdown table can hold.
std::string cell(std::string text) {
    for (std::size_t i = text.find('|'); i != std::string::npos; i = text.find('|', i + 2))
        text.insert(i, "\\");
    return text.empty() ? "—" : text;
}

std::string status_of(const row_content& c) {
    std::vector<std::string> all;
    for (const source_status s : c.statuses) all.emplace_back(name_of(s));
    if (!c.rules.empty() && all.empty()) all.emplace_back("只有要点");
    std::vector<std::string> out;
    if (!all.empty()) out.push_back(joined(all, "、"));
    if (!c.reasons.empty()) out.push_back("不可检查:" + joined(c.reasons, ";"));
    return joined(out, "。");
}

}  // namespace

std::vector<plan_row> plan_rows(const std::string& csv) {
    std::vector<plan_row> out;
    for (const std::string& line : split(csv, '\n')) {
        const auto fields = split(line, ',');
        if (fields.size() < 5 || fields[0] == "号") continue;
        plan_row row{fields[0], fields[1], fields[2], fields[3], {}};
        for (const std::string& stem : split(fields[4], ' '))
            if (!stem.empty()) row.elsewhere.push_back(stem);
        out.push_back(std::move(row));
    }
    return out;
}

std::string plan_table(const std::vector<plan_row>& rows, const rule_set& set,
                       std::vector<std::string>& missing) {
    std::string out =
        "| 号 | 项 | 要求 | 查什么 | 规则(采用的) | 条文 | 状态 |\n|---|---|---|---|---|---|---|\n";
    for (const plan_row& row : rows) {
        const row_content c = content_of(row, set);
        if (c.rules.empty() && c.reasons.empty()) missing.push_back(row.number + " " + row.duty);
        out += "| " + row.number + " | " + row.item + " | " + cell(row.duty) + " | " + row.level +
               " | " + cell(joined(c.rules, "、")) + " | " + cell(joined(c.articles, "、")) +
               " | " + cell(status_of(c)) + " |\n";
    }
    return out;
}

}  // namespace yigui
