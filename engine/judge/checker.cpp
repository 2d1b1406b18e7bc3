// Works through the lines from first to last with nothing but the papers' text, the dossier's
// lists, the rule files' text and the calendar. It knows the tables of rules/README.md by
// itself: no header of the evaluator is included, so that a mistake there is not repeated here.
// What it cannot check (the judgement behind 定性, a lead without characters) must at least be
// what the dossier holds.
#include <algorithm>
#include <tuple>

#include "judge/judge.h"
#include "judge/paper_dates.h"
#include "judge/recalculate.h"

namespace yigui {
namespace {

using judging::plain_day;
using judging::read_iso;
using judging::recalculate;
using judging::says_date;
using what = proof_line::what;
using answer = std::optional<std::string>;

class checker {
 public:
    checker(const finding& f, const dossier& d, const rule::rule_set& s, const calendar& c)
        : finding_(f), lines_(f.proof.lines), dossier_(d), set_(s), calendar_(c) {}

    answer run() const;

 private:
    answer check(std::size_t) const;
    answer quote(const proof_line&) const;
    answer fact(const proof_line&) const;
    answer date_fact(const proof_line&, plain_day) const;
    answer truth_fact(const proof_line&) const;
    answer absence(const proof_line&) const;
    answer rule_line(const proof_line&) const;
    answer parameter(const proof_line&) const;
    answer edition(const proof_line&) const;
    answer calculation(std::size_t) const;
    answer conclusion(const proof_line&) const;

    std::string_view text_of(std::size_t paper) const;
    bool said_in(const proof_line&, plain_day) const;
    bool has_date(plain_day) const;
    bool is_of_ledger(const proof_line&, plain_day) const;
    bool is_grounded(std::size_t before, const std::string& input) const;
    bool rule_holds(const std::string& text) const;
    bool rule_says(int number) const;
    const rule::rule_decl* rule_named(const std::string& id, const std::string& pack) const;
    std::vector<std::string_view> rule_texts() const;

    const finding& finding_;
    const std::vector<proof_line>& lines_;
    const dossier& dossier_;
    const rule::rule_set& set_;
    const calendar& calendar_;
};

std::string_view checker::text_of(std::size_t paper) const {
    if (paper >= dossier_.papers.size()) return {};
    const std::size_t i = dossier_.papers[paper].document;
    return i < dossier_.documents.size() ? std::string_view(dossier_.documents[i].text)
                                         : std::string_view();
}

/// A declaration's text: up to the next line that starts at the margin.
std::string_view declaration(std::string_view file, std::size_t begin) {
    std::size_t end = begin;
    do {
        end = file.find('\n', end);
        if (end == std::string_view::npos) return file.substr(begin);
        ++end;
    } while (end < file.size() &&
             (std::string_view(" \t\r\n#\xe3").find(file[end]) != std::string_view::npos));
    return file.substr(begin, end - begin);
}

/// The rule of that id: in the pack named, or in any.
const rule::rule_decl* checker::rule_named(const std::string& id, const std::string& pack) const {
    const auto at = [&](const std::string& p) -> const rule::rule_decl* {
        const auto it = std::lower_bound(
            set_.rules.begin(), set_.rules.end(), std::tie(p, id),
            [](const rule::rule_decl& r, const auto& key) { return std::tie(r.pack, r.id) < key; });
        return it != set_.rules.end() && it->pack == p && it->id == id ? &*it : nullptr;
    };
    if (const auto* r = at(pack)) return r;
    for (const rule::pack& p : set_.packs)
        if (const auto* r = at(p.id)) return r;
    return nullptr;
}

/// What states the rule: its own text, and of an adopting rule that of what it adopts.
std::vector<std::string_view> checker::rule_texts() const {
    std::vector<std::string_view> out;
    const rule::rule_decl* r = rule_named(finding_.rule, finding_.pack);
    while (r && out.size() <= set_.rules.size()) {
        if (r->at.file < set_.files.size() && r->at.begin <= set_.files[r->at.file].text.size())
            out.push_back(declaration(set_.files[r->at.file].text, r->at.begin));
        r = r->adopts.empty() ? nullptr : rule_named(r->adopts, r->pack);
    }
    return out;
}

bool checker::rule_holds(const std::string& text) const {
    const auto all = rule_texts();
    return std::any_of(all.begin(), all.end(),
                       [&](std::string_view t) { return t.find(text) != std::string_view::npos; });
}

bool checker::rule_says(int number) const {
    const auto all = rule_texts();
    return std::any_of(all.begin(), all.end(),
                       [&](std::string_view t) { return judging::says_number(t, number); });
}

answer checker::run() const {
    if (lines_.empty()) return "没有证明";
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        for (std::size_t j : lines_[i].from)
            if (j >= i) return "第" + std::to_string(i + 1) + "行引用了后面的行";
        if (const answer wrong = check(i))
            return "第" + std::to_string(i + 1) + "行不成立:" + *wrong + "(" + lines_[i].text + ")";
    }
    if (lines_.back().kind != what::conclusion) return "最后一行不是结论";
    return std::nullopt;
}

answer checker::check(std::size_t i) const {
    const proof_line& l = lines_[i];
    switch (l.kind) {
        case what::quote:
            return quote(l);
        case what::fact:
            return fact(l);
        case what::absence:
            return absence(l);
        case what::rule:
            return rule_line(l);
        case what::parameter:
            return parameter(l);
        case what::edition:
            return edition(l);
        case what::calculation:
            return calculation(i);
        case what::conclusion:
            return conclusion(l);
    }
    return "不认识的证明行";
}

answer checker::quote(const proof_line& l) const {
    const std::string_view text = text_of(l.paper);
    if (l.at.empty() || l.at.end > text.size()) return "引文的位置不在材料中";
    if (text.substr(l.at.begin, l.at.size()) != l.value) return "材料在这个位置写的不是这句话";
    return std::nullopt;
}

/// Whether the quotations behind a line, or their papers, say the date; "之日起30日后" may say
/// it by its distance from another date.
bool checker::said_in(const proof_line& l, plain_day d) const {
    for (std::size_t j : l.from) {
        const proof_line& q = lines_[j];
        if (q.kind != what::quote) continue;
        if (says_date(q.value, text_of(q.paper), d)) return true;
        if (d.day == 0) continue;
        // 9月26日公布,次日发布解读: the paper says the day before.
        const auto tells_next = [&](std::string_view w) { return q.value.find(w) != q.value.npos; };
        if ((tells_next("次日") || tells_next("翌日") || tells_next("第二天")) &&
            says_date(q.value, text_of(q.paper), judging::days_earlier(d, 1)))
            return true;
        for (int n = 1; n <= 400; ++n)
            if (judging::says_number(q.value, n) &&
                (says_date(q.value, text_of(q.paper), judging::days_earlier(d, n)) ||
                 has_date(judging::days_earlier(d, n))))
                return true;
    }
    return has_date(d);
}

/// A date that the dossier holds from a page's metadata or its manifest, without characters.
bool checker::has_date(plain_day d) const {
    const auto is = [&](const std::optional<date>& x) {
        if (!x) return false;
        const plain_day p = read_iso(x->iso());
        return p.year == d.year && p.month == d.month && p.day == d.day;
    };
    for (const paper& p : dossier_.papers) {
        const auto& f = p.facts;
        if (f.date_published && f.date_published->at.empty() && is(f.date_published->value))
            return true;
        if (f.date_written && f.date_written->at.empty() && is(f.date_written->value)) return true;
    }
    return std::any_of(dossier_.events.begin(), dossier_.events.end(), [&](const event& e) {
        return e.paper >= dossier_.papers.size() && e.when && (is(e.when->from) || is(e.when->to));
    });
}

/// The ends of the year that the ledger is about: 台账.年初, 年末, 次年初.
bool checker::is_of_ledger(const proof_line& l, plain_day d) const {
    if (!dossier_.ledger) return false;
    const int year = dossier_.ledger->year;
    if (l.name == "台账.年末") return d.year == year && d.month == 12 && d.day == 31;
    const bool is_first = d.month == 1 && d.day == 1;
    if (l.name == "台账.年初") return d.year == year && is_first;
    return l.name == "台账.次年初" && d.year == year + 1 && is_first;
}

answer checker::date_fact(const proof_line& l, plain_day d) const {
    if (l.name.starts_with("台账.")) return is_of_ledger(l, d) ? answer() : "与台账的年度不一致";
    for (std::size_t j : l.from)
        if (lines_[j].kind == what::calculation && lines_[j].value == l.value)
            return std::nullopt;  // the calculation has been redone, its base looked up
    return said_in(l, d) ? answer() : "引文中没有这个日期";
}

answer checker::truth_fact(const proof_line& l) const {
    if (l.name == "文件.是规范性文件") {
        const bool has_text = dossier_.subject < dossier_.papers.size();
        if (!has_text && !dossier_.known_by_name) return "卷宗没有被审查的文件";
        const auto n = has_text ? dossier_.papers[dossier_.subject].facts.is_normative
                                : dossier_.known_by_name->is_normative;
        const std::string held = !n ? "不明" : *n ? "是" : "否";
        return held == l.value ? answer() : "与卷宗的定性不一致";
    }
    const bool by_quote = l.name.starts_with("有信号(") || l.name.starts_with("声称免除(") ||
                          l.name.starts_with("写明(");
    if (by_quote && l.value == "是" && l.from.empty()) return "没有引文";
    return std::nullopt;
}

answer checker::fact(const proof_line& l) const {
    if (l.name == "基准日") return std::nullopt;
    if (l.value == "是" || l.value == "否" || l.value == "不明") return truth_fact(l);
    if (const plain_day d = read_iso(l.value);
        d.year != 0 && l.name.find("文号") == std::string::npos)
        return date_fact(l, d);
    return std::nullopt;
}

answer checker::absence(const proof_line& l) const {
    const auto s = step_from(l.name);
    if (!s || l.inputs.empty() || l.inputs.size() > 2) return "没有写明查的是哪一步";
    std::size_t searched = 0;
    for (const paper& p : dossier_.papers) searched += p.about != about::other;
    if (std::to_string(searched) != l.value) return "查过的材料份数不对";
    for (const event& e : dossier_.events) {
        if (e.step != *s || e.polarity != polarity::done || !e.about_this) continue;
        // Of several cases the line speaks of one.
        if (l.inputs.size() == 2 && !e.instance.empty() && e.instance != l.inputs[1]) continue;
        // The line speaks of the papers searched: a manifest's entry is none.
        if (e.paper >= dossier_.papers.size() || dossier_.papers[e.paper].about == about::other)
            continue;
        const bool later = e.when && e.when->from && iso(e.when->from->first) > l.inputs[0];
        if (!later) return "材料中有记录:「" + e.quote + "」";
    }
    return std::nullopt;
}

answer checker::rule_line(const proof_line& l) const {
    const rule::rule_decl* r = rule_named(l.name, finding_.pack);
    if (!r) return "没有这条规则";
    if (r->at.file >= set_.files.size()) return "没有规则的原文";
    const std::string_view text = set_.files[r->at.file].text;
    if (r->at.end > text.size()) return "规则的位置不在文件中";
    const bool there = declaration(text, r->at.begin).find(r->id) != std::string_view::npos;
    return there ? answer() : "规则原文中没有这个标识";
}

answer checker::parameter(const proof_line& l) const {
    if (l.inputs.size() != 1) return "没有写明按哪一天选用";
    const auto same = std::equal_range(set_.parameters.begin(), set_.parameters.end(), l.name,
                                       rule::by_parameter_name{});
    for (auto it = same.first; it != same.second; ++it) {
        const rule::parameter& p = *it;
        if (p.at.file >= set_.files.size()) continue;
        const std::string_view all = set_.files[p.at.file].text;
        if (p.at.begin > all.size()) continue;
        const std::string_view text = declaration(all, p.at.begin);
        for (const rule::parameter_value& v : p.values) {
            const bool covers =
                (!v.from || iso(*v.from) <= l.inputs[0]) && (!v.to || l.inputs[0] <= iso(*v.to));
            if (covers && judging::figures_of(l.value) == std::to_string(v.amount.count) &&
                judging::says_number(text, v.amount.count))
                return std::nullopt;
        }
    }
    return "规则文件中没有这个值";
}

answer checker::edition(const proof_line& l) const {
    for (std::size_t j : l.from) {
        const std::string& v = lines_[j].value;
        const plain_day d = read_iso(v);
        std::string first = v;
        if (d.year && !d.month) first += "-01-01";
        if (d.month && !d.day) first += "-01";
        if (first == l.value) return std::nullopt;
    }
    return l.from.empty() ? answer() : "与选用的日期不一致";
}

/// An input must be what an earlier line gave, a truth, or written in the rule or a quotation.
bool checker::is_grounded(std::size_t before, const std::string& input) const {
    if (input == "是" || input == "否" || input == "不明") return true;
    for (std::size_t i = 0; i < before; ++i) {
        const proof_line& l = lines_[i];
        if (l.value == input || judging::figures_of(l.value) == input) return true;
    }
    if (rule_holds(input)) return true;
    const plain_day d = read_iso(input);
    if (d.year) return said_in(lines_[before], d);
    const std::string figures = judging::figures_of(input);
    if (figures.empty()) return false;
    const int n = std::stoi(figures.substr(0, 6));
    if (rule_says(n)) return true;
    for (std::size_t j : lines_[before].from)
        if (lines_[j].kind == what::quote &&
            (judging::says_number(lines_[j].value, n) ||
             (n % 12 == 0 && judging::says_number(lines_[j].value, n / 12))))
            return true;
    return false;
}

answer checker::calculation(std::size_t i) const {
    const proof_line& l = lines_[i];
    if (l.name.starts_with("要求:")) {
        const std::string due = judging::result_by_table(l.name, l.inputs);
        if (due != l.value) return "按表应为 " + due;
        const bool compared = l.inputs.size() == 2 && (l.inputs[1] == "是" || l.inputs[1] == "否");
        if (!compared || l.name == "要求:一致") return std::nullopt;
        for (std::size_t j : l.from)
            if (lines_[j].kind == what::calculation && lines_[j].value == l.inputs[1])
                return std::nullopt;
        return "没有与之相符的比较";
    }
    for (const std::string& input : l.inputs)
        if (!is_grounded(i, input)) return "「" + input + "」没有出处";
    const std::string again = recalculate(l.name, l.inputs, calendar_);
    return again == l.value ? answer() : "重算得 " + (again.empty() ? "无" : again);
}

answer checker::conclusion(const proof_line& l) const {
    if (l.name != finding_.rule) return "结论不是这条规则的";
    if (l.value != id_of(finding_.result)) return "结论与报告的结果不同";
    const std::string due = judging::conclusion_by_table(l.inputs);
    return due == l.value ? answer() : "按表应为 " + due;
}

}  // namespace

std::optional<std::string> refute(const finding& f, const dossier& d, const rule::rule_set& set,
                                  const calendar& c) {
    return checker(f, d, set, c).run();
}

}  // namespace yigui
