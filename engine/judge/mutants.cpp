// Expressions are shared between copies of a rule, so a change rebuilds only the way down to the
// changed piece. The examples are read and recognised once a rule; judging them again is cheap.
#include "judge/mutants.h"

#include <algorithm>

#include "judge/example_case.h"
#include "judge/expression.h"
#include "rule/write.h"

namespace yigui {

using namespace judging;
using rule::expr_ptr;
using rule::op;
using rule::rule_decl;

namespace {

using change = mutant::change;

/// The cases of a rule that come out as stated.
class bench {
 public:
    bench(const rule_decl& r, const rule::rule_set& set, const phrase_book& book,
          const calendar& days, const instrument_table& instruments)
        : days_(days), instruments_(instruments) {
        for (const rule::example& x : r.examples) {
            example_case one(r, x, set, book);
            if (comes_out(x, one.run(r, set, days, instruments)))
                cases_.emplace_back(&x, std::move(one));
        }
    }
    bool notices(const rule_decl& r, const rule::rule_set& set) const {
        return std::any_of(cases_.begin(), cases_.end(), [&](const auto& c) {
            return !comes_out(*c.first, c.second.run(r, set, days_, instruments_));
        });
    }

 private:
    const calendar& days_;
    const instrument_table& instruments_;
    std::vector<std::pair<const rule::example*, example_case>> cases_;
};

/// The expression with the piece at that address replaced.
expr_ptr with(const expr_ptr& e, const rule::expr* piece, const rule::expr& other) {
    if (!e) return e;
    rule::expr copy = e.get() == piece ? other : *e;
    std::vector<expr_ptr>* kids = nullptr;
    if (auto* c = std::get_if<rule::call>(&copy.value)) kids = &c->arguments;
    if (auto* o = std::get_if<rule::operation>(&copy.value)) kids = &o->operands;
    if (kids && e.get() != piece)
        for (expr_ptr& k : *kids) k = with(k, piece, other);
    return std::make_shared<const rule::expr>(std::move(copy));
}

bool is_connective(const rule::expr& e) {
    const auto* o = std::get_if<rule::operation>(&e.value);
    return o && (o->op == op::both || o->op == op::either || o->op == op::no);
}

/// All pieces of an expression; `stops` says below which not to look.
template <class Stop>
void pieces(const expr_ptr& e, Stop stops, std::vector<const rule::expr*>& out) {
    if (!e) return;
    out.push_back(e.get());
    if (stops(*e)) return;
    if (const auto* c = std::get_if<rule::call>(&e->value))
        for (const auto& k : c->arguments) pieces(k, stops, out);
    if (const auto* o = std::get_if<rule::operation>(&e->value))
        for (const auto& k : o->operands) pieces(k, stops, out);
}

/// The number one more or one less; nothing when there is none or it would be negative.
std::optional<rule::expr> nudged(const rule::expr& e, int by) {
    rule::expr out = e;
    if (auto* n = std::get_if<int>(&out.value)) {
        *n += by;
        return out;
    }
    auto* d = std::get_if<rule::duration>(&out.value);
    if (!d || d->count + by < 0) return std::nullopt;
    d->count += by;
    return out;
}

/// The comparison the other way round, and with the equal case moved to the other side.
std::optional<op> turned(op o) {
    switch (o) {
        case op::less:
            return op::more;
        case op::at_most:
            return op::at_least;
        case op::more:
            return op::less;
        case op::at_least:
            return op::at_most;
        default:
            return std::nullopt;
    }
}
std::optional<op> tightened(op o) {
    switch (o) {
        case op::less:
            return op::at_most;
        case op::at_most:
            return op::less;
        case op::more:
            return op::at_least;
        case op::at_least:
            return op::more;
        default:
            return std::nullopt;
    }
}

class rule_mutants {
 public:
    rule_mutants(const rule_decl& r, const rule::rule_set& set, const bench& examples,
                 std::vector<mutant>& out)
        : r_(r), set_(set), examples_(examples), out_(out) {}

    void run() {
        reliefs();
        order();
        applicability();
        expression(&rule_decl::applies);
        requirement();
        for (std::size_t i = 0; i < r_.exemptions.size(); ++i)
            numbers(r_.exemptions[i].when,
                    [i](rule_decl& r, expr_ptr e) { r.exemptions[i].when = std::move(e); });
        for (std::size_t i = 0; i < r_.mitigations.size(); ++i)
            numbers(r_.mitigations[i].when,
                    [i](rule_decl& r, expr_ptr e) { r.mitigations[i].when = std::move(e); });
    }

 private:
    void judge(change kind, rule::position at, std::string before, std::string after,
               const rule_decl& changed) {
        mutant m{kind, r_.id, std::move(before), std::move(after), at, false};
        m.is_killed = examples_.notices(changed, set_);
        out_.push_back(std::move(m));
    }

    void reliefs() {
        for (std::size_t i = 0; i < r_.exemptions.size(); ++i) {
            rule_decl changed = r_;
            changed.exemptions.erase(changed.exemptions.begin() + static_cast<std::ptrdiff_t>(i));
            judge(change::exemption, r_.exemptions[i].at, r_.exemptions[i].name, "", changed);
        }
        for (std::size_t i = 0; i < r_.mitigations.size(); ++i) {
            rule_decl changed = r_;
            changed.mitigations.erase(changed.mitigations.begin() + static_cast<std::ptrdiff_t>(i));
            judge(change::mitigation, r_.mitigations[i].at,
                  std::string(name_of(r_.mitigations[i].to)), "", changed);
        }
    }

    void order() {
        if (r_.requirement.kind != rule::requirement_kind::order) return;
        const std::string before = rule::to_text(r_.requirement);
        rule_decl swapped = r_;
        std::swap(swapped.requirement.step, swapped.requirement.other);
        judge(change::order, r_.requirement.at, before, rule::to_text(swapped.requirement),
              swapped);
        rule_decl strict = r_;
        strict.requirement.allows_same_day = !strict.requirement.allows_same_day;
        judge(change::same_day, r_.requirement.at, before, rule::to_text(strict.requirement),
              strict);
    }

    void applicability() {
        std::vector<const rule::expr*> all;
        pieces(
            r_.applies, [](const rule::expr& e) { return !is_connective(e); }, all);
        for (const rule::expr* e : all) {
            if (is_connective(*e)) continue;
            rule::expr denied;
            denied.at = e->at;
            denied.value = rule::operation{op::no, {std::make_shared<const rule::expr>(*e)}};
            rule_decl changed = r_;
            changed.applies = with(r_.applies, e, denied);
            judge(change::applicability, e->at, rule::to_text(*e), rule::to_text(denied), changed);
        }
    }

    void expression(expr_ptr rule_decl::*where) {
        numbers(r_.*where, [where](rule_decl& r, expr_ptr e) { r.*where = std::move(e); });
    }

    void requirement() {
        using part = expr_ptr rule::requirement::*;
        for (part p : {part(&rule::requirement::from), part(&rule::requirement::to),
                       part(&rule::requirement::amount), part(&rule::requirement::condition)})
            numbers(r_.requirement.*p,
                    [p](rule_decl& r, expr_ptr e) { r.requirement.*p = std::move(e); });
    }

    /// Numbers one up and down; comparisons turned round and moved by the equal case.
    template <class Put>
    void numbers(const expr_ptr& whole, Put put) {
        std::vector<const rule::expr*> all;
        pieces(
            whole, [](const rule::expr&) { return false; }, all);
        const auto try_piece = [&](change kind, const rule::expr* e, const rule::expr& other) {
            rule_decl changed = r_;
            put(changed, with(whole, e, other));
            judge(kind, e->at, rule::to_text(*e), rule::to_text(other), changed);
        };
        for (const rule::expr* e : all) {
            for (int by : {1, -1})
                if (const auto n = nudged(*e, by)) try_piece(change::limit, e, *n);
            const auto* o = std::get_if<rule::operation>(&e->value);
            if (!o) continue;
            const auto as = [&](op other) {
                rule::expr x = *e;
                std::get<rule::operation>(x.value).op = other;
                return x;
            };
            if (const auto t = turned(o->op)) try_piece(change::order, e, as(*t));
            if (const auto t = tightened(o->op)) try_piece(change::same_day, e, as(*t));
        }
    }

    const rule_decl& r_;
    const rule::rule_set& set_;
    const bench& examples_;
    std::vector<mutant>& out_;
};

bool names(const rule_decl& r, const std::string& parameter) {
    std::vector<const rule::expr*> all;
    const auto never = [](const rule::expr&) { return false; };
    const auto& q = r.requirement;
    for (const auto& e : {r.applies, q.from, q.to, q.amount, q.condition}) pieces(e, never, all);
    for (const auto& x : r.exemptions) pieces(x.when, never, all);
    for (const auto& x : r.mitigations) pieces(x.when, never, all);
    return std::any_of(all.begin(), all.end(), [&](const rule::expr* e) {
        const auto* n = std::get_if<rule::name_ref>(&e->value);
        return n && n->text == parameter;
    });
}

/// A parameter's values are tried on the examples of all rules that use it.
void parameter_mutants(const rule::rule_set& set, const std::vector<bench>& examples,
                       const further_examples& further, std::vector<mutant>& out) {
    rule::rule_set changed = set;
    for (std::size_t p = 0; p < set.parameters.size(); ++p) {
        const rule::parameter& one = set.parameters[p];
        for (std::size_t v = 0; v < one.values.size(); ++v) {
            const rule::duration was = one.values[v].amount;
            for (int by : {1, -1}) {
                if (was.count + by < 0) continue;
                auto& now = changed.parameters[p].values[v].amount;
                now.count = was.count + by;
                mutant m{change::limit,      one.name,         rule::to_text(was),
                         rule::to_text(now), one.values[v].at, false};
                for (std::size_t i = 0; i < set.rules.size(); ++i)
                    if (set.rules[i].adopts.empty() && names(set.rules[i], one.name))
                        m.is_killed = m.is_killed || examples[i].notices(set.rules[i], changed);
                m.is_killed = m.is_killed || (further && further(changed));
                now = was;
                out.push_back(std::move(m));
            }
        }
    }
}

}  // namespace

std::vector<mutant> try_mutants(const rule::rule_set& set, const phrase_book& book,
                                const calendar& days, const instrument_table& instruments,
                                const further_examples& further) {
    std::vector<mutant> out;
    std::vector<bench> examples;
    for (const rule_decl& r : set.rules) {
        examples.emplace_back(r, set, book, days, instruments);
        if (r.adopts.empty()) rule_mutants(r, set, examples.back(), out).run();
    }
    parameter_mutants(set, examples, further, out);
    return out;
}

}  // namespace yigui
