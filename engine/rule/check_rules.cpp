// What each rule says by itself: forms of 要求, placeholders, levels, exemptions, examples.
#include <algorithm>
#include <set>

#include "rule/check_passes.h"
#include "rule/results.h"
#include "rule/write.h"

namespace yigui::rule::checks {
namespace {

bool is_complete(const requirement& r) {
    switch (r.kind) {
        case requirement_kind::on_record:
            return r.step.has_value();
        case requirement_kind::step_period:
            return r.step && r.amount;
        case requirement_kind::period_between:
            return r.from && r.to && r.amount;
        case requirement_kind::order:
            return r.step && r.other;
        case requirement_kind::deadline_after:
        case requirement_kind::deadline_before:
            return r.step && r.from && r.amount;
        case requirement_kind::agreement:
            return true;
        case requirement_kind::condition:
            return r.condition != nullptr;
    }
    return false;
}

bool gives(const rule_decl& r, result_kind k) {
    switch (k) {
        case result_kind::recorded:
        case result_kind::undetermined:
        case result_kind::not_applicable:
        case result_kind::not_due:
        case result_kind::contradictory:
            return true;
        case result_kind::exempt:
            return !r.exemptions.empty();
        default: {
            const auto all = failures_of(r.requirement);
            return std::find(all.begin(), all.end(), k) != all.end();
        }
    }
}

std::optional<bool> constant_operation(const operation& o) {
    std::vector<std::optional<bool>> v;
    for (const auto& x : o.operands) v.push_back(constant(*x));
    switch (o.op) {
        case op::no:
            if (v[0]) return !*v[0];
            return std::nullopt;
        case op::both:
            if ((v[0] && !*v[0]) || (v[1] && !*v[1])) return false;
            if (v[0] && v[1]) return true;
            return std::nullopt;
        case op::either:
            if ((v[0] && *v[0]) || (v[1] && *v[1])) return true;
            if (v[0] && v[1]) return false;
            return std::nullopt;
        default: {
            const int* a = std::get_if<int>(&o.operands[0]->value);
            const int* b = std::get_if<int>(&o.operands[1]->value);
            if (!a || !b) return std::nullopt;
            return o.op == op::equal     ? *a == *b
                   : o.op == op::unequal ? *a != *b
                   : o.op == op::less    ? *a < *b
                   : o.op == op::at_most ? *a <= *b
                   : o.op == op::more    ? *a > *b
                                         : *a >= *b;
        }
    }
}

/// Where the mark stands in the line; the whole line when it was put together from pieces.
position place_of_mark(const subject& s, position line, const std::string& mark) {
    if (line.file >= s.set.files.size()) return line;
    const std::size_t at = s.set.files[line.file].text.find(mark, line.begin);
    if (at == std::string::npos || at >= line.end) return line;
    return {line.file, at, at + mark.size()};
}

void check_placeholders(const subject& s, const rule_decl& r) {
    const position at = r.report_at.end ? r.report_at : r.at;
    for (std::size_t i = r.report.find('{'); i != std::string::npos;
         i = r.report.find('{', i + 1)) {
        const std::size_t end = r.report.find('}', i);
        if (end == std::string::npos) {
            s.error(at, "规则 " + r.id + " 的「报告」里「{」没有结束", "补上「}」");
            return;
        }
        const std::string name = r.report.substr(i + 1, end - i - 1);
        const auto& known = placeholders();
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        const std::string near = nearest(name, known);
        s.error(place_of_mark(s, at, "{" + name + "}"),
                "规则 " + r.id + " 的「报告」里没有这个空「{" + name + "}」",
                near.empty() ? "可用 {实际} {要求} {应于} {步骤} {甲} {乙}"
                             : "是不是「{" + near + "}」");
    }
}

bool is_unchecked(const source& x) { return x.basis.status == source_status::unchecked; }

/// A parameter whose every value is 待核 weakens the rule when it is judged: say so early.
void unchecked_parameters(const subject& s, const rule_decl& r) {
    const auto* n =
        r.requirement.amount ? std::get_if<name_ref>(&r.requirement.amount->value) : nullptr;
    const auto it = n ? s.parameters.find(n->text) : s.parameters.end();
    if (it == s.parameters.end()) return;
    for (const parameter* p : it->second)
        for (const auto& v : p->values)
            if (!is_unchecked(v.because)) return;
    s.warning(r.at, "规则 " + r.id + " 用的参数「" + n->text + "」是待核的,实际最多警告",
              "改为 级别 警告,或核对条文后改状态");
}

}  // namespace

std::optional<bool> constant(const expr& e) {
    if (const bool* b = std::get_if<bool>(&e.value)) return *b;
    if (const auto* o = std::get_if<operation>(&e.value)) return constant_operation(*o);
    return std::nullopt;
}

void requirements(const subject& s) {
    for (const rule_decl& r : s.set.rules) {
        const requirement& q = r.requirement;
        if (!r.adopts.empty() || !is_complete(q)) continue;
        if (q.kind == requirement_kind::step_period && q.is_at_most)
            s.error(q.at, "步骤的期间只能写「不少于」", "上限写作 期间 日期 到 日期 不多于 期量");
        if (q.kind == requirement_kind::order && q.step == q.other)
            s.error(q.at, "步骤不能早于自己", "写两个不同的步骤");
        if (q.kind == requirement_kind::agreement) {
            const auto& known = agreement_fields();
            if (std::find(known.begin(), known.end(), q.field) == known.end()) {
                const std::string near = nearest(q.field, known);
                s.error(q.at, "不能比较「" + q.field + "」是否一致",
                        near.empty()
                            ? "可比较 标题、文号、制定机关、成文日期、有效期、正文有效期、施行日期"
                            : "是不是「" + near + "」");
            }
        }
        if (q.kind == requirement_kind::condition &&
            (q.otherwise == result_kind::recorded || q.otherwise == result_kind::exempt))
            s.error(q.at, "「否则」后面不能是「" + std::string(name_of(q.otherwise)) + "」",
                    "写不合要求时的结论,例如 记录矛盾");
        if (q.step && *q.step != r.step && r.step_at.end)
            s.warning(q.at,
                      "「要求」说的是" + std::string(name_of(*q.step)) + ",「步骤」写的是" +
                          std::string(name_of(r.step)),
                      "结果会记在「步骤」上,核对是否写错");
    }
}

void report_texts(const subject& s) {
    for (const rule_decl& r : s.set.rules)
        if (r.adopts.empty()) check_placeholders(s, r);
}

void levels(const subject& s) {
    for (const rule_decl& r : s.set.rules) {
        const bool all_unchecked =
            !r.sources.empty() && std::all_of(r.sources.begin(), r.sources.end(), is_unchecked);
        const position at = r.severity_at.end ? r.severity_at : r.at;
        if (all_unchecked && r.severity == severity::error)
            s.error(at, "规则 " + r.id + " 的依据都是「待核」,级别不能是「错误」",
                    "改为 级别 警告,或核对条文后改状态");
        if (r.severity == severity::error) unchecked_parameters(s, r);
        if (!r.adopts.empty()) continue;
        for (const mitigation& m : r.mitigations)
            if (m.to >= r.severity)
                s.error(m.at,
                        "「降级」没有低于规则的级别「" + std::string(name_of(r.severity)) + "」",
                        "写更低的级别,或删去");
    }
}

void exemptions(const subject& s) {
    for (const rule_decl& r : s.set.rules) {
        if (!r.adopts.empty()) continue;
        if (r.applies && constant(*r.applies) == false)
            s.error(r.applies->at, "规则 " + r.id + " 的「适用」永远不成立", "改条件,或删去规则");
        if (r.requirement.condition && constant(*r.requirement.condition))
            s.error(r.requirement.condition->at, "「要求」的条件不看任何事实,结果总是一样",
                    "改条件");
        std::map<std::string, position> seen;
        for (const exemption& x : r.exemptions) {
            if (!x.when) continue;
            if (constant(*x.when) == false) {
                s.error(x.when->at, "免除「" + x.name + "」永远用不上:条件不成立", "改条件,或删去");
            } else if (constant(*x.when) == true) {
                s.error(x.when->at, "免除「" + x.name + "」不看任何事实,规则等于作废",
                        "写明免除的条件");
            }
            const auto [it, is_new] = seen.emplace(to_text(*x.when), x.at);
            if (!is_new)
                s.error(x.at, "免除「" + x.name + "」永远用不上:条件与前一个相同", "删去,或改条件",
                        it->second, "前一个在这里");
        }
    }
}

/// A 清理理由 has an example that holds and one that does not.
static void reason_examples(const subject& s) {
    for (const cleanup_reason_decl& r : s.set.cleanup_reasons)
        for (const bool holds : {true, false})
            if (std::none_of(r.examples.begin(), r.examples.end(),
                             [&](const auto& x) { return x.holds == holds; }))
                s.error(r.at, "清理理由 " + r.id + " 缺少例:" + (holds ? "成立" : "不成立"),
                        "成立和不成立至少各写一个「例」");
}

void examples(const subject& s) {
    reason_examples(s);
    for (const rule_decl& r : s.set.rules) {
        if (!r.adopts.empty() || !is_complete(r.requirement)) continue;
        const auto count = [&](result_kind k) {
            return std::count_if(r.examples.begin(), r.examples.end(),
                                 [&](const example& x) { return x.expected == k; });
        };
        std::string missing;
        const auto want = [&](const std::string& what) {
            missing += (missing.empty() ? "" : "、") + what;
        };
        if (count(result_kind::recorded) == 0) want("有记录");
        const auto failures = failures_of(r.requirement);
        if (std::none_of(failures.begin(), failures.end(),
                         [&](result_kind k) { return count(k) > 0; })) {
            std::string either;
            for (result_kind k : failures)
                either += (either.empty() ? "" : "或") + std::string(name_of(k));
            want(either);
        }
        const auto exempted = static_cast<std::size_t>(count(result_kind::exempt));
        for (std::size_t i = exempted; i < r.exemptions.size(); ++i)
            want("免除(" + r.exemptions[i].name + ")");
        if (!missing.empty())
            s.error(r.at, "规则 " + r.id + " 缺少例:" + missing,
                    "每个结论和每个免除至少写一个「例」");
        for (const example& x : r.examples)
            if (!gives(r, x.expected))
                s.error(x.at,
                        "规则 " + r.id + " 给不出「" + std::string(name_of(x.expected)) + "」",
                        "核对例的结论");
    }
}

}  // namespace yigui::rule::checks
