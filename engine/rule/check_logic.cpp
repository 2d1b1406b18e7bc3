// What rules ask for, taken together: exemptions that nothing can reach, and two requirements that
// no case can meet. Conditions are compared by trying out their atoms (results.h), so facts that
// exclude each other in the world count as unrelated: only what is contradictory as written is
// reported.
#include <algorithm>

#include "rule/check_passes.h"
#include "rule/results.h"
#include "rule/write.h"

namespace yigui::rule::checks {
namespace {

expr_ptr joined(op o, std::vector<expr_ptr> operands) {
    for (const auto& e : operands)
        if (!e) return nullptr;
    expr out;
    out.value = operation{o, std::move(operands)};
    return std::make_shared<const expr>(std::move(out));
}
expr_ptr both(const expr_ptr& a, const expr_ptr& b) { return joined(op::both, {a, b}); }
expr_ptr denied(const expr_ptr& e) { return joined(op::no, {e}); }

bool exclude(const expr_ptr& a, const expr_ptr& b) {
    const auto together = both(a, b);
    return together && !can_be(together, true);
}

bool covers(const life& whole, const life& part) {
    return (!whole.from || (part.from && *whole.from <= *part.from)) &&
           (!whole.to || (part.to && *part.to <= *whole.to));
}

life time_of(const source& s) { return {s.basis.from, s.basis.to}; }

void check_exemptions(const subject& s, const rule_decl& r) {
    for (std::size_t i = 0; i < r.exemptions.size(); ++i) {
        const exemption& x = r.exemptions[i];
        if (!x.when || constant(*x.when)) continue;
        if (exclude(r.applies, x.when)) {
            s.error(x.when->at, "免除「" + x.name + "」永远用不上:条件与「适用」矛盾",
                    "改条件,或删去", r.applies->at, "适用在这里");
            continue;
        }
        if (!meet(life_of(r.sources), time_of(x.because)))
            s.error(x.because.at, "免除「" + x.name + "」永远用不上:它的依据和规则的依据不同时有效",
                    "核对两处的「自」和「至」");
        for (std::size_t j = 0; j < i; ++j) {
            const exemption& earlier = r.exemptions[j];
            const bool is_same = earlier.when && to_text(*earlier.when) == to_text(*x.when);
            if (!earlier.when || is_same || constant(*earlier.when)) continue;
            if (!covers(time_of(earlier.because), time_of(x.because))) continue;
            if (!exclude(x.when, denied(earlier.when))) continue;
            s.error(x.at, "免除「" + x.name + "」永远用不上:免除「" + earlier.name + "」已经包括它",
                    "把条件较严的写在前面,或删去", earlier.at, "前一个在这里");
            break;
        }
    }
}

/// What a period rule measures, and within which limits on each stretch of time.
struct span_limit {
    const rule_decl* rule = nullptr;
    std::string what;
    duration amount;
    life when;
};

std::string measured(const requirement& q) {
    if (q.kind == requirement_kind::step_period && q.step) {
        const std::string name(name_of(*q.step));
        return name + ".开始 到 " + name + ".截止";
    }
    if (q.kind != requirement_kind::period_between || !q.from || !q.to) return {};
    return to_text(*q.from) + " 到 " + to_text(*q.to);
}

life common(const life& a, const life& b) {
    life out{std::max(a.from, b.from), a.to};
    if (b.to && (!out.to || *b.to < *out.to)) out.to = b.to;
    return out;
}

std::vector<span_limit> limits_of(const subject& s, const rule_decl& r) {
    std::vector<span_limit> out;
    const std::string what = measured(r.requirement);
    if (what.empty() || !r.requirement.amount) return out;
    const life own = life_of(r.sources);
    if (const auto* d = std::get_if<duration>(&r.requirement.amount->value))
        out.push_back({&r, what, *d, own});
    const auto* n = std::get_if<name_ref>(&r.requirement.amount->value);
    const auto it = n ? s.parameters.find(n->text) : s.parameters.end();
    if (it == s.parameters.end()) return out;
    for (const parameter* p : it->second) {
        if (p->pack != r.pack && it->second.size() > 1) continue;
        for (const auto& v : p->values)
            if (meet(own, {v.from, v.to}))
                out.push_back({&r, what, v.amount, common(own, {v.from, v.to})});
    }
    return out;
}

std::string sentence(const rule_decl& r) {
    const std::string article = r.sources.empty() ? "" : article_of(r.sources[0]);
    return "规则 " + r.id + "(" + article + ")";
}

void check_periods(const subject& s, const std::vector<span_limit>& all) {
    for (const span_limit& least : all) {
        if (least.rule->requirement.is_at_most) continue;
        for (const span_limit& most : all) {
            const bool clash =
                most.rule->requirement.is_at_most && most.what == least.what &&
                most.amount.unit == least.amount.unit && most.amount.count < least.amount.count &&
                meet(most.when, least.when) && !exclude(least.rule->applies, most.rule->applies);
            if (!clash) continue;
            s.error(least.rule->requirement.at,
                    "要求互相矛盾:" + sentence(*least.rule) + "要求不少于" + to_text(least.amount) +
                        "," + sentence(*most.rule) + "要求不多于" + to_text(most.amount),
                    "核对两条的期量、适用和起止日期", most.rule->requirement.at, "另一条在这里");
        }
    }
}

/// Conditions about different things never contradict; most pairs end here.
bool share_atoms(const expr_ptr& a, const expr_ptr& b) {
    const auto of_b = atoms_of(b);
    for (const auto& x : atoms_of(a))
        for (const auto& y : of_b)
            if (to_text(*x) == to_text(*y)) return true;
    return false;
}

/// Two conditions that can't both hold where both rules apply.
void check_conditions(const subject& s, const rule_decl& a, const rule_decl& b) {
    if (!meet(life_of(a.sources), life_of(b.sources))) return;
    const auto &p = a.requirement.condition, &q = b.requirement.condition;
    if (constant(*p) || constant(*q) || !share_atoms(p, q)) return;
    if (exclude(a.applies, b.applies)) return;
    if (!exclude(both(a.applies, p), both(b.applies, q))) return;
    if (exclude(a.applies, p) || exclude(b.applies, q)) return;  // wrong by itself
    s.error(a.requirement.at,
            "要求互相矛盾:" + sentence(a) + "要求" + to_text(*p) + "," + sentence(b) + "要求" +
                to_text(*q),
            "核对两条的条件和适用", b.requirement.at, "另一条在这里");
}

}  // namespace

void reachable_exemptions(const subject& s) {
    for (const rule_decl& r : s.set.rules)
        if (r.adopts.empty()) check_exemptions(s, r);
}

void contradictions(const subject& s) {
    std::vector<span_limit> limits;
    std::vector<const rule_decl*> conditions;
    for (const rule_decl& r : s.set.rules) {
        if (!r.adopts.empty()) continue;
        for (auto& one : limits_of(s, r)) limits.push_back(std::move(one));
        const auto& wanted = r.requirement.condition;
        if (r.requirement.kind != requirement_kind::condition || !wanted) continue;
        conditions.push_back(&r);
        if (!constant(*wanted) && exclude(r.applies, wanted) && can_be(r.applies, true))
            s.error(wanted->at, "规则 " + r.id + " 的「要求」和「适用」矛盾,结果总是不合要求",
                    "核对两处的条件", r.applies->at, "适用在这里");
    }
    check_periods(s, limits);
    for (std::size_t i = 0; i < conditions.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) check_conditions(s, *conditions[j], *conditions[i]);
}

}  // namespace yigui::rule::checks
