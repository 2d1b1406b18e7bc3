// A forward pass in topological order: a missing step starts when all that must precede it is
// over (the next day for 早于), at the earliest on the as-of date, and lasts as long as the
// longest 期间 rule for it says. Steps without a period are taken to need no more than a day of
// their own, which makes the date a lower bound, never a promise. Recorded steps stand with
// their dates. The critical path is read back from the step that ends last.
#include "judge/schedule.h"

#include <algorithm>
#include <map>
#include <set>

#include "judge/expression.h"
#include "judge/requirement.h"
#include "rule/load.h"

namespace yigui::judging {
namespace {

using rule::rule_decl;

bool is_before_issue(step s) { return s <= step::numbering; }

bool needs_doing(result_kind r) {
    switch (r) {
        case result_kind::recorded:
        case result_kind::exempt:
        case result_kind::not_applicable:
        case result_kind::not_checked:
        case result_kind::out_of_order:
        case result_kind::late:
            return false;
        default:
            return true;
    }
}

struct lasting {
    rule::duration amount;
    std::string source;
};

/// The step whose shortest time the rule gives.
std::optional<step> lasting_step(const rule_decl& r) {
    return r.requirement.is_at_most ? std::nullopt : measured_step(r);
}

int in_days(const rule::duration& d) {
    switch (d.unit) {
        case rule::unit::days:
            return d.count;
        case rule::unit::working_days:
            return d.count * 7 / 5;
        case rule::unit::months:
            return d.count * 30;
        case rule::unit::years:
            return d.count * 365;
    }
    return 0;
}

std::map<step, lasting> durations(const std::vector<const rule_decl*>& rules,
                                  const case_facts& facts, const rule::rule_set& set) {
    std::map<step, lasting> out;
    for (const rule_decl* r : rules) {
        const auto s = lasting_step(*r);
        if (!s || r->requirement.is_at_most) continue;
        proof_log log(facts);
        scope in{facts, set, r->pack, facts.as_of(), log, {}};
        const evaluated n = evaluate(*r->requirement.amount, in);
        const auto* d = std::get_if<rule::duration>(&n.value);
        if (!d) continue;
        std::string source;
        if (!in.parameter_sources.empty()) {
            const auto& b = in.parameter_sources.front()->basis;
            source = "《" + b.instrument + "》" + b.article;
        }
        const auto it = out.find(*s);
        if (it == out.end() || in_days(it->second.amount) < in_days(*d)) out[*s] = {*d, source};
    }
    return out;
}

struct planner {
    const case_facts& facts;
    std::set<step> missing;
    std::set<step> again;  ///< of those, on record already
    std::map<step, lasting> lasts;
    std::map<step, day_point> ends;
    std::map<step, step> held_by;  ///< what a step waits for
    schedule out;
};

/// A consultation still open is extended, not begun again.
day_point begin_of(const planner& p, step s, day_point earliest) {
    const step_record& r = p.facts.record(s);
    const bool open =
        r.start.on && r.start.on->is_exact() && r.end.on && r.end.on->last() >= p.facts.as_of();
    return open ? r.start.on->first : earliest;
}

bool place(planner& p, step s, day_point earliest) {
    const auto it = p.lasts.find(s);
    schedule_item item;
    item.step = s;
    item.is_again = p.again.count(s) != 0;
    item.earliest_start = begin_of(p, s, earliest);
    item.earliest_end = item.earliest_start;
    if (it != p.lasts.end()) {
        const auto end = shifted(item.earliest_start, it->second.amount, false, p.facts.days());
        if (!end) {
            p.out.undetermined = std::string(name_of(s)) + "的" + rule::to_text(it->second.amount) +
                                 "超出工作日表已有的年份,无法推算";
            return false;
        }
        item.earliest_end = *end;
        item.days = it->second.amount.count;
        item.working_days = it->second.amount.unit == rule::unit::working_days;
        item.source = it->second.source;
    }
    p.ends[s] = std::max(item.earliest_end, earliest);
    p.out.items.push_back(std::move(item));
    return true;
}

bool pass(planner& p, const step_order& order) {
    for (step s : order.sorted()) {
        if (!is_before_issue(s)) continue;
        day_point earliest = p.facts.as_of();
        for (const auto& e : order.edges()) {
            if (e.after != s || !p.ends.count(e.before)) continue;
            const day_point from = p.ends[e.before] + std::chrono::days(e.is_strict ? 1 : 0);
            if (from <= earliest && !(p.missing.count(e.before) && !p.held_by.count(s))) continue;
            if (from >= earliest) p.held_by[s] = e.before;
            earliest = std::max(earliest, from);
            // A review of a text that the public has yet to see is a review of another text.
            if (e.is_hard && p.missing.count(e.before) && p.facts.record(s).is_recorded()) {
                p.missing.insert(s);
                p.again.insert(s);
            }
        }
        if (p.missing.count(s)) {
            if (!place(p, s, earliest)) return false;
        } else if (const auto& on = p.facts.record(s).on.on) {
            p.ends[s] = on->last();
        }
    }
    return true;
}

/// From the step that ends last back to one that waits for nothing still missing.
void read_back(planner& p) {
    std::optional<step> last;
    for (const schedule_item& i : p.out.items)
        if (!last || p.ends[i.step] >= p.ends[*last]) last = i.step;
    while (last) {
        p.out.critical_path.insert(p.out.critical_path.begin(), *last);
        const auto it = p.held_by.find(*last);
        last = it != p.held_by.end() && p.missing.count(it->second) ? std::optional(it->second)
                                                                    : std::nullopt;
    }
}

}  // namespace

schedule plan_schedule(const case_facts& facts, const rule::rule_set& set,
                       const std::vector<const rule_decl*>& planned,
                       const std::vector<step_result>& steps, const std::vector<finding>& findings,
                       const step_order& order) {
    planner p{facts, {}, {}, durations(planned, facts, set), {}, {}, {}};
    const auto* s = facts.subject();
    if (!s || s->kind != paper_kind::draft) {
        p.out.undetermined = s ? "文件已经印发,不再推算印发日期" : "没有认出被审查的文件";
        return p.out;
    }
    if (!facts.has_text()) {  // which steps apply, and for how long, is told by the text
        p.out.undetermined = "卷宗中没有文件的文本";
        return p.out;
    }
    for (const step_result& r : steps)
        if (is_before_issue(r.step) && needs_doing(r.result)) p.missing.insert(r.step);
    for (const finding& f : findings)  // what came too early has to be done again
        if (f.result == result_kind::out_of_order && f.severity != severity::info)
            for (const rule_decl* r : planned)
                if (r->id == f.rule && r->requirement.other &&
                    is_before_issue(*r->requirement.other)) {
                    p.missing.insert(*r->requirement.other);
                    p.again.insert(*r->requirement.other);
                }
    if (const auto cycles = order.cycles(); !cycles.empty()) {
        p.out.undetermined = "步骤次序成环:" + cycles.front();
        return p.out;
    }
    if (!pass(p, order)) {
        p.out.items.clear();
        return p.out;
    }
    day_point last = facts.as_of();
    for (const auto& [one, end] : p.ends) last = std::max(last, end);
    p.out.earliest_issue = last;
    read_back(p);
    std::stable_sort(p.out.items.begin(), p.out.items.end(),
                     [](auto& a, auto& b) { return a.earliest_start < b.earliest_start; });
    return p.out;
}

}  // namespace yigui::judging
