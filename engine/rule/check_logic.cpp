// What rules ask for, taken together: exemptions that nothing can reach, and two requirements that
// no case can meet. Conditions are compared by trying out their atoms (results.h), so facts that
// exclude each other in the world count as unrelated: only what is contradictory as written is
// reported.
#include <algorithm>
#include <map>
#include <set>

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

void report_periods(const subject& s, const span_limit& least, const span_limit& most) {
    const std::string words = "要求互相矛盾:" + sentence(*least.rule) + "要求不少于" +
                              to_text(least.amount) + "," + sentence(*most.rule) + "要求不多于" +
                              to_text(most.amount);
    s.error(least.rule->requirement.at, words, "核对两条的期量、适用和起止日期",
            most.rule->requirement.at, "另一条在这里");
    duration too_long = most.amount;
    ++too_long.count;
    if (s.examples)
        s.examples->periods(*least.rule, *most.rule, common_day(least.when, most.when), too_long,
                            words);
}

/// Limits of one thing, by what is measured; `most` ascending, so that the first one that is not
/// too low ends the search.
struct limits_of_one {
    std::vector<span_limit> least, most;
};

void check_periods(const subject& s, std::map<std::string, limits_of_one>& by_thing) {
    for (auto& [what, all] : by_thing) {
        std::stable_sort(all.most.begin(), all.most.end(), [](const auto& a, const auto& b) {
            return a.amount.count < b.amount.count;
        });
        for (const span_limit& least : all.least) {
            for (const span_limit& most : all.most) {
                if (most.amount.count >= least.amount.count || s.is_full()) break;
                const bool clash = most.amount.unit == least.amount.unit &&
                                   meet(most.when, least.when) &&
                                   !exclude(least.rule->applies, most.rule->applies);
                if (!clash) continue;
                report_periods(s, least, most);
            }
        }
    }
}

/// Rules whose 适用 and 要求 read the same: what excludes one of them excludes all.
struct alike {
    expr_ptr applies, wanted;
    std::vector<const rule_decl*> rules;
};

/// Conditions about different things never contradict.
bool share_atoms(const expr_ptr& a, const expr_ptr& b) {
    const auto of_b = literals_of(b);
    for (const literal& x : literals_of(a))
        for (const literal& y : of_b)
            if (x.atom == y.atom) return true;
    return false;
}

/// Two conditions that can't both hold where both rules apply.
bool contradict(const alike& a, const alike& b) {
    if (!share_atoms(a.wanted, b.wanted) || exclude(a.applies, b.applies)) return false;
    if (!exclude(both(a.applies, a.wanted), both(b.applies, b.wanted))) return false;
    return !exclude(a.applies, a.wanted) && !exclude(b.applies, b.wanted);  // wrong by themselves
}

void report_contradictions(const subject& s, const alike& one, const alike& two) {
    for (const rule_decl* x : one.rules)
        for (const rule_decl* y : two.rules) {
            if (s.is_full()) return;
            if (!meet(life_of(x->sources), life_of(y->sources))) continue;
            const bool is_later =
                std::pair(x->at.file, x->at.begin) > std::pair(y->at.file, y->at.begin);
            const rule_decl &a = is_later ? *y : *x, &b = is_later ? *x : *y;
            const std::string words = "要求互相矛盾:" + sentence(a) + "要求" +
                                      to_text(*a.requirement.condition) + "," + sentence(b) +
                                      "要求" + to_text(*b.requirement.condition);
            s.error(a.requirement.at, words, "核对两条的条件和适用", b.requirement.at,
                    "另一条在这里");
            if (s.examples)
                s.examples->conditions(a, &b, common_day(life_of(a.sources), life_of(b.sources)),
                                       words);
        }
}

/// Two conditions, each of which can hold, exclude each other only where an atom stands plainly in
/// one and denied in the other: only those pairs are tried out.
void check_conditions(const subject& s, const std::vector<alike>& all) {
    std::map<std::string, std::vector<std::size_t>> plain, denied;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const literal& l : literals_of(both(all[i].applies, all[i].wanted)))
            (l.is_denied ? denied : plain)[l.atom].push_back(i);
    std::set<std::pair<std::size_t, std::size_t>> opposed;
    for (const auto& [atom, those] : plain) {
        const auto it = denied.find(atom);
        if (it == denied.end()) continue;
        for (const std::size_t i : those)
            for (const std::size_t j : it->second) opposed.emplace(std::minmax(i, j));
    }
    for (const auto& [i, j] : opposed)
        if (i != j && contradict(all[i], all[j])) report_contradictions(s, all[i], all[j]);
}

}  // namespace

void reachable_exemptions(const subject& s) {
    for (const rule_decl& r : s.set.rules)
        if (r.adopts.empty()) check_exemptions(s, r);
}

void contradictions(const subject& s) {
    std::map<std::string, limits_of_one> limits;
    std::map<std::pair<std::string, std::string>, alike> conditions;
    for (const rule_decl& r : s.set.rules) {
        if (!r.adopts.empty()) continue;
        for (auto& one : limits_of(s, r)) {
            limits_of_one& those = limits[one.what];
            (r.requirement.is_at_most ? those.most : those.least).push_back(std::move(one));
        }
        const auto& wanted = r.requirement.condition;
        if (r.requirement.kind != requirement_kind::condition || !wanted || !r.applies) continue;
        if (constant(*wanted)) continue;
        alike& those = conditions[{to_text(*r.applies), to_text(*wanted)}];
        those.applies = r.applies;
        those.wanted = wanted;
        those.rules.push_back(&r);
    }
    check_periods(s, limits);
    std::vector<alike> all;
    for (auto& [text, one] : conditions) all.push_back(std::move(one));
    for (const alike& one : all) {
        if (!exclude(one.applies, one.wanted) || !can_be(one.applies, true)) continue;
        for (const rule_decl* r : one.rules) {
            const std::string words =
                "规则 " + r->id + " 的「要求」和「适用」矛盾,结果总是不合要求";
            s.error(r->requirement.condition->at, words, "核对两处的条件", r->applies->at,
                    "适用在这里");
            const life own = life_of(r->sources);
            if (s.examples) s.examples->conditions(*r, nullptr, common_day(own, own), words);
        }
    }
    check_conditions(s, all);
}

}  // namespace yigui::rule::checks
