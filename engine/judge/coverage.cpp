// The parts of a rule are listed first, then each example that comes out as stated marks those
// that its judging went through (trace.h). A limit is reached on a side only when an example
// stands right at it: an example far away would pass with another limit too. Adopted parts are
// counted once, with the adopted rule; an adopting rule counts its own sources and level.
#include "judge/coverage.h"

#include <algorithm>
#include <set>

#include "judge/evaluate.h"
#include "judge/example_case.h"
#include "judge/expression.h"
#include "rule/results.h"
#include "rule/write.h"

namespace yigui {

using namespace judging;
using rule::rule_decl;

namespace {

using what = coverage_item::what;

/// An item and the pieces by which a trace recognises it.
struct part {
    coverage_item item;
    const void* piece = nullptr;  ///< exemption, mitigation or comparison; null: the own limit
    const rule::parameter_value* value = nullptr;
};

class parts_of_rule {
 public:
    parts_of_rule(const rule_decl& r, const rule::rule_set& set) : r_(r), set_(set) {
        if (r.adopts.empty()) {
            results();
            reliefs();
            limits();
        }
        level();
        editions();
    }
    std::vector<part> take() { return std::move(parts_); }

 private:
    part& add(what kind, rule::position at) {
        part p;
        p.item.kind = kind;
        p.item.rule = r_.id;
        p.item.pack = r_.pack;
        p.item.at = at;
        parts_.push_back(std::move(p));
        return parts_.back();
    }

    void results() {
        for (result_kind k : rule::results_of(r_)) add(what::result, r_.at).item.result = k;
    }

    void level() {
        if (is_own_level() && r_.severity_at.end > 0)
            add(what::level, r_.severity_at).item.level = r_.severity;
        if (!r_.adopts.empty()) return;
        for (const auto& m : r_.mitigations) {
            part& p = add(what::level, m.at);
            p.item.level = m.to;
            p.item.is_mitigation = true;
            p.piece = &m;
        }
    }
    /// Not taken over with the adopted rule's body.
    bool is_own_level() const {
        return std::none_of(set_.rules.begin(), set_.rules.end(), [&](const rule_decl& base) {
            return base.id == r_.adopts && base.severity_at.file == r_.severity_at.file &&
                   base.severity_at.begin == r_.severity_at.begin;
        });
    }

    void reliefs() {
        for (const auto& e : r_.exemptions) {
            part& p = add(what::exemption, e.at);
            p.item.name = e.name;
            p.piece = &e;
        }
    }

    void both_sides(rule::position at, const std::string& name, const void* piece,
                    const rule::parameter_value* value) {
        for (bool kept : {true, false}) {
            part& p = add(what::limit, at);
            p.item.name = name;
            p.item.is_kept = kept;
            p.piece = piece;
            p.value = value;
        }
    }

    void limits() {
        const auto& q = r_.requirement;
        if (q.kind == rule::requirement_kind::order)
            both_sides(q.at, rule::to_text(q), nullptr, nullptr);
        if (q.amount) {
            const auto* n = std::get_if<rule::name_ref>(&q.amount->value);
            const auto* p = n ? find_parameter(set_, n->text, r_.pack, {}).parameter : nullptr;
            if (!p) both_sides(q.at, rule::to_text(*q.amount), nullptr, nullptr);
            for (std::size_t i = 0; p && i < p->values.size(); ++i)
                both_sides(q.at, p->name + " " + rule::to_text(p->values[i].amount), nullptr,
                           &p->values[i]);
        }
        for (const auto& e : {r_.applies, q.condition}) comparisons(e);
        for (const auto& e : r_.exemptions) comparisons(e.when);
        for (const auto& m : r_.mitigations) comparisons(m.when);
    }

    void comparisons(const rule::expr_ptr& e) {
        for (const auto& atom : rule::atoms_of(e)) {
            const auto* o = std::get_if<rule::operation>(&atom->value);
            const bool has_sides = o && o->op != rule::op::equal && o->op != rule::op::unequal;
            if (has_sides) both_sides(atom->at, rule::to_text(*atom), o, nullptr);
        }
    }

    const rule::pack* pack() const {
        for (const rule::pack& p : set_.packs)
            if (p.id == r_.pack) return &p;
        return nullptr;
    }

    /// The days on which something in the rule's sources or pack begins or has ended.
    std::set<day_point> cuts() const {
        std::set<day_point> out;
        const auto add_life = [&](std::optional<day_point> from, std::optional<day_point> to) {
            if (from) out.insert(*from);
            if (to) out.insert(*to + std::chrono::days(1));
        };
        if (const auto* p = pack()) add_life(p->from, p->to);
        for (const auto& s : r_.sources) add_life(s.basis.from, s.basis.to);
        return out;
    }

    /// The stretches of time in which the rule rests on the same sources; an adopting rule answers
    /// for its own time as a whole.
    void editions() {
        const auto all = cuts();
        const auto* p = pack();
        for (auto it = all.begin(); it != all.end(); ++it) {
            const bool in_pack = !p || ((!p->from || *p->from <= *it) && (!p->to || *it <= *p->to));
            const auto in_force = sources_in_force(r_, *it);
            if (!in_pack || in_force.empty()) continue;
            const auto starts = std::find_if(in_force.begin(), in_force.end(),
                                             [&](const auto* s) { return s->basis.from == *it; });
            auto& item =
                add(what::edition, (starts == in_force.end() ? in_force[0] : *starts)->at).item;
            item.from = *it;
            if (!r_.adopts.empty()) return;
            if (const auto next = std::next(it); next != all.end())
                item.to = *next - std::chrono::days(1);
        }
    }

    const rule_decl& r_;
    const rule::rule_set& set_;
    std::vector<part> parts_;
};

bool is_in(const coverage_item& i, day_point d) {
    return (!i.from || *i.from <= d) && (!i.to || d <= *i.to);
}

bool is_met(const part& p, const finding& f, const trace& t) {
    const coverage_item& i = p.item;
    const bool is_breach = f.result != result_kind::recorded && f.result != result_kind::exempt &&
                           f.result != result_kind::not_applicable;
    switch (i.kind) {
        case what::result:
            return f.result == i.result;
        case what::level:
            if (i.is_mitigation) return t.mitigated == p.piece;
            return is_breach && !t.mitigated && f.severity == i.level;
        case what::exemption:
            return f.result == result_kind::exempt && t.exempted == p.piece;
        case what::limit:
            return std::any_of(t.limits.begin(), t.limits.end(), [&](const trace::limit& l) {
                return l.at == p.piece && l.value == p.value && l.spare == (i.is_kept ? 0 : -1);
            });
        case what::edition:
            return f.result != result_kind::not_applicable && is_in(i, t.edition);
    }
    return false;
}

}  // namespace

std::vector<coverage_item> measure_coverage(const rule::rule_set& set, const phrase_book& book,
                                            const calendar& days,
                                            const instrument_table& instruments) {
    std::vector<coverage_item> out;
    for (const rule_decl& r : set.rules) {
        auto parts = parts_of_rule(r, set).take();
        for (const rule::example& x : r.examples) {
            trace t;
            const finding f = example_case(r, x, set, book).run(r, set, days, instruments, &t);
            if (!comes_out(x, f)) continue;
            for (part& p : parts) p.item.hit = p.item.hit || is_met(p, f, t);
        }
        for (part& p : parts) out.push_back(std::move(p.item));
    }
    return out;
}

}  // namespace yigui
