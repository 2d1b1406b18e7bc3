// The checker's passes find what is wrong and hand it over here; this file only makes the case.
// A case is written like an 例: papers where the days of a step matter, 设 for plain facts.
#include "rule/counter.h"

#include <algorithm>

#include "rule/check_passes.h"
#include "rule/results.h"
#include "rule/vocabulary.h"
#include "rule/write.h"

namespace yigui::rule {
namespace {

expr_ptr made(decltype(expr::value) value) {
    expr e;
    e.value = std::move(value);
    return std::make_shared<const expr>(std::move(e));
}

/// A fact of the document that 设 can give.
const std::string* plain_fact(const expr_ptr& e, type wanted) {
    const auto* n = e ? std::get_if<name_ref>(&e->value) : nullptr;
    return n && n->text != "基准日" && type_of_name(n->text) == wanted ? &n->text : nullptr;
}

void give(counter_example& c, const std::string& name, expr_ptr value) {
    for (auto& [known, old] : c.shown.given)
        if (known == name) return;
    c.shown.given.emplace_back(name, std::move(value));
}

/// The day that chooses the edition becomes `day`, whatever 定版 names.
void set_edition(counter_example& c, const rule_decl& r, day_point day) {
    c.shown.as_of = date{day};
    bool is_given = false;
    for (const expr_ptr& e : r.edition)
        if (const std::string* name = plain_fact(e, type::date)) {
            give(c, *name, made(date{day}));
            is_given = true;
        }
    if (!is_given) give(c, "文件.成文日期", made(date{day}));
}

/// Facts for which the condition holds, or is not met when `value` is false.
void set_condition(counter_example& c, const expr_ptr& condition, bool value) {
    for (const choice& one : choices_for(condition, value)) {
        if (const std::string* name = plain_fact(one.atom, type::truth))
            give(c, *name, made(one.value));
        else if (!std::holds_alternative<bool>(one.atom->value))
            c.also.push_back(to_text(*one.atom) + (one.value ? "" : " 不成立"));
    }
}

bool is_about_consultation(const requirement& q) {
    if (q.kind == requirement_kind::step_period) return q.step == step::public_consultation;
    const std::string name(name_of(step::public_consultation));
    return q.kind == requirement_kind::period_between && q.from && q.to &&
           to_text(*q.from) == name + ".开始" && to_text(*q.to) == name + ".截止";
}

void add_notice(counter_example& c, day_point from, int days) {
    const date to{from + std::chrono::days(days)};
    c.shown.papers.push_back({paper_name{paper_kind::consultation_notice, {}},
                              "现公开征求意见,自" + date{from}.zh() + "至" + to.zh() + "。",
                              false});
    c.shown.as_of = date{to.first + std::chrono::days(1)};
}

void set_stage(counter_example& c, const rule_decl& r) {
    const auto from = r.from_stage.value_or(stage::review);
    c.shown.at_stage = std::max(c.shown.at_stage.value_or(from), from);
}

const rule_decl* user_of(const rule_set& set, const parameter& p) {
    for (const rule_decl& r : set.rules) {
        const auto& a = r.requirement.amount;
        const auto* n = a ? std::get_if<name_ref>(&a->value) : nullptr;
        if (n && n->text == p.name) return &r;
    }
    return nullptr;
}

}  // namespace

namespace checks {

void example_collector::edition_of_parameter(const parameter& p, day_point day, std::string what,
                                             position at) {
    counter_example c{std::move(what), at, {}, {}, {}};
    c.shown.as_of = date{day};
    if (const rule_decl* r = user_of(set_, p)) {
        c.rules = {r->id};
        set_stage(c, *r);
        set_condition(c, r->applies, true);
        if (is_about_consultation(r->requirement))
            add_notice(c, day, 20);
        else
            set_edition(c, *r, day);
    }
    found_.push_back(std::move(c));
}

void example_collector::edition_of_rule(const rule_decl& r, day_point day, std::string what,
                                        position at) {
    counter_example c{std::move(what), at, {r.id}, {}, {}};
    set_stage(c, r);
    set_condition(c, r.applies, true);
    set_edition(c, r, day);
    found_.push_back(std::move(c));
}

void example_collector::periods(const rule_decl& least, const rule_decl& most, day_point day,
                                const duration& too_long, std::string what) {
    counter_example c{std::move(what), least.requirement.at, {least.id, most.id}, {}, {}};
    set_stage(c, least);
    set_stage(c, most);
    set_condition(c, made(operation{op::both, {least.applies, most.applies}}), true);
    c.shown.as_of = date{day};
    if (is_about_consultation(least.requirement) && too_long.unit == unit::days)
        add_notice(c, day, too_long.count);
    found_.push_back(std::move(c));
}

void example_collector::conditions(const rule_decl& a, const rule_decl* b, day_point day,
                                   std::string what) {
    counter_example c{std::move(what), a.requirement.at, {a.id}, {}, {}};
    set_stage(c, a);
    expr_ptr all = a.applies;
    if (b) {
        c.rules.push_back(b->id);
        set_stage(c, *b);
        all = made(operation{op::both, {all, b->applies}});
        all = made(operation{op::both, {all, a.requirement.condition}});
    }
    set_condition(c, all, true);
    c.shown.as_of = date{day};
    found_.push_back(std::move(c));
}

}  // namespace checks

std::vector<counter_example> counter_examples(const rule_set& set) {
    diagnostics unused;
    std::vector<counter_example> out;
    checks::example_collector collector(set, out);
    checks::subject s{set, unused, {}, &collector};
    for (const parameter& p : set.parameters) s.parameters[p.name].push_back(&p);
    checks::editions(s);
    checks::contradictions(s);
    return out;
}

}  // namespace yigui::rule
