// 期间, 次序, 限期. Every comparison of dates goes into the proof with its inputs. Where a date is
// known only to the month, the answer is given if every day of it agrees, else it is open.
#include <algorithm>

#include "judge/requirement.h"
#include "rule/load.h"

namespace yigui::judging {
namespace {

using rule::rule_decl;

bool is_consultation(yigui::step s) {
    return s == yigui::step::public_consultation || s == yigui::step::enterprise_consultation;
}

std::string unit_word(rule::unit u) {
    switch (u) {
        case rule::unit::working_days:
            return "个工作日";
        case rule::unit::months:
            return "个月";
        case rule::unit::years:
            return "年";
        case rule::unit::days:
            break;
    }
    return "日";
}

void close(outcome& out, truth t, result_kind when_false) {
    out.premises.push_back(canonical(t));
    out.result = t == truth::yes  ? result_kind::recorded
                 : t == truth::no ? when_false
                                  : result_kind::undetermined;
}

evaluated fact_of(const std::string& name, scope& in) {
    rule::expr e;
    e.value = rule::name_ref{name};
    return evaluate(e, in);
}

/// Notes by how many days the requirement's own limit was kept (0: to the day) or missed.
void note_margin(scope& in, long spare) {
    if (in.seen) in.seen->limits.push_back({nullptr, in.seen->value, spare});
}

void use(outcome& out, const evaluated& e) {
    if (e.line != SIZE_MAX) out.lines.push_back(e.line);
    for (const quote_ref& q : e.quotes)
        if (std::find(out.quotes.begin(), out.quotes.end(), q) == out.quotes.end())
            out.quotes.push_back(q);
}

/// Whether the time from a to b is at least (at most) the amount; fills what is shown.
truth measure(outcome& out, const date& a, const date& b, const rule::duration& n, bool at_most,
              scope& in) {
    const std::string limit = rule::to_text(n);
    out.required = std::to_string(n.count);
    const bool months = n.unit == rule::unit::months || n.unit == rule::unit::years;
    truth t = truth::unknown;
    if (months) {
        const auto end = shifted(a.first, n, false, in.facts.days());
        out.actual = b.zh();
        out.required = limit;
        out.lines.push_back(in.log.calculation("之后", {a.iso(), limit}, iso(*end), out.lines));
        t = at_most ? is_before(b, date{*end}, true) : is_before(date{*end}, b, true);
        note_margin(in, at_most ? days_between(b.first, *end) : days_between(*end, b.first));
        out.lines.push_back(
            in.log.calculation(at_most ? "≤" : "≥", {b.iso(), iso(*end)}, canonical(t), out.lines));
        return t;
    }
    const bool working = n.unit == rule::unit::working_days;
    const auto days = working ? in.facts.days().working_days_between(a.first, b.first)
                              : std::optional(days_between(a.first, b.first));
    if (!days) {
        out.missing = "工作日表没有的年份";
        return truth::unknown;
    }
    out.actual = std::to_string(*days);
    const std::string name = working ? "工作日数" : "天数";
    out.lines.push_back(in.log.calculation(name, {a.iso(), b.iso()}, out.actual, out.lines));
    const bool holds = at_most ? *days <= n.count : *days >= n.count;
    note_margin(in, at_most ? n.count - *days : *days - n.count);
    t = holds ? truth::yes : truth::no;
    out.lines.push_back(in.log.calculation(
        at_most ? "≤" : "≥", {out.actual, std::to_string(n.count)}, canonical(t), out.lines));
    return t;
}

outcome between(const rule_decl& r, const evaluated& from, const evaluated& to, scope& in) {
    outcome out;
    out.form = "期间";
    out.premises = {r.requirement.is_at_most ? "不多于" : "不少于"};
    const evaluated amount = evaluate(*r.requirement.amount, in);
    use(out, from);
    use(out, to);
    if (amount.line != SIZE_MAX) out.lines.push_back(amount.line);
    const auto* a = std::get_if<date>(&from.value);
    const auto* b = std::get_if<date>(&to.value);
    const auto* n = std::get_if<rule::duration>(&amount.value);
    truth t = truth::unknown;
    if (!a || !b || !n)
        out.missing = !a ? from.missing() : !b ? to.missing() : amount.missing();
    else if (!a->is_exact() || !b->is_exact())
        out.missing = (a->is_exact() ? to : from).name + "的准确日期";
    else
        t = measure(out, *a, *b, *n, r.requirement.is_at_most, in);
    const auto miss = r.requirement.is_at_most ? result_kind::late : result_kind::too_short;
    close(out, t, miss);
    if (t == truth::yes)
        out.message = std::string(name_of(r.requirement.step.value_or(r.step))) + "的期间为" +
                      out.actual + (n->unit < rule::unit::months ? unit_word(n->unit) : "") +
                      ",符合" + rule::to_text(*n) + "的要求";
    if (r.requirement.step) {
        const step_record& rec = in.facts.record(*r.requirement.step);
        if (rec.best < in.facts.papers().events.size()) out.events.push_back(rec.best);
    }
    return out;
}

outcome not_applicable(std::string form, std::string why, std::vector<std::size_t> lines) {
    outcome out;
    out.form = std::move(form);
    out.premises = {"缺"};
    out.result = result_kind::not_applicable;
    out.message = std::move(why);
    out.lines = std::move(lines);
    return out;
}

/// The day by which the first step of an order is over, or the day on which the second began.
evaluated order_date(yigui::step s, bool is_first, scope& in) {
    const std::string name(name_of(s));
    if (!is_consultation(s)) return fact_of(name + ".日期", in);
    return fact_of(name + (is_first ? ".截止" : ".开始"), in);
}

void show_best(outcome& out, std::initializer_list<const step_record*> records, scope& in) {
    for (const step_record* rec : records)
        if (rec->best < in.facts.papers().events.size()) out.events.push_back(rec->best);
}

/// 甲's end is not known, but when it began after 乙 the order is wrong all the same.
void try_start(outcome& out, truth& t, yigui::step a, const date& b, bool same_day, scope& in) {
    if (!is_consultation(a)) return;
    const evaluated start = fact_of(std::string(name_of(a)) + ".开始", in);
    const auto* d = std::get_if<date>(&start.value);
    if (!d || is_before(*d, b, same_day) != truth::no) return;
    use(out, start);
    t = truth::no;
    out.actual = d->zh();
    out.lines.push_back(in.log.calculation(same_day ? "不晚于" : "早于", {d->iso(), b.iso()},
                                           canonical(t), out.lines));
}

}  // namespace

std::optional<yigui::step> measured_step(const rule_decl& r) {
    const rule::requirement& q = r.requirement;
    if (q.kind == rule::requirement_kind::step_period) return q.step;
    if (q.kind != rule::requirement_kind::period_between) return std::nullopt;
    const auto head = [](const rule::expr_ptr& e) -> std::optional<yigui::step> {
        const auto* n = e ? std::get_if<rule::name_ref>(&e->value) : nullptr;
        return n ? step_from(n->text.substr(0, n->text.find('.'))) : std::nullopt;
    };
    const auto a = head(q.from), b = head(q.to);
    return a == b ? a : std::nullopt;
}

namespace {

/// A manifest's claim alone gives no day to compare: the rule of existence asks for the paper.
bool is_without_paper(const step_record& r) {
    return r.standing == standing::none || r.standing == standing::manifest_only;
}

/// Nothing to measure where the step is not on record: the rule of existence speaks.
std::optional<outcome> unmeasured(const rule_decl& r, scope& in) {
    const auto s = measured_step(r);
    if (!s || !is_without_paper(in.facts.record(*s))) return std::nullopt;
    return not_applicable("期间", "没有" + std::string(name_of(*s)) + "的记录,期间无从计算",
                          {in.log.absence(*s)});
}

}  // namespace

outcome step_period(const rule_decl& r, scope& in) {
    if (auto none = unmeasured(r, in)) return std::move(*none);
    const std::string name(name_of(*r.requirement.step));
    return between(r, fact_of(name + ".开始", in), fact_of(name + ".截止", in), in);
}

outcome period_between(const rule_decl& r, scope& in) {
    if (auto none = unmeasured(r, in)) return std::move(*none);
    return between(r, evaluate(*r.requirement.from, in), evaluate(*r.requirement.to, in), in);
}

outcome order(const rule_decl& r, scope& in) {
    const yigui::step a = r.requirement.step.value_or(r.step), b = *r.requirement.other;
    const step_record &ra = in.facts.record(a), &rb = in.facts.record(b);
    for (const step_record* rec : {&ra, &rb})
        if (is_without_paper(*rec))
            return not_applicable("次序",
                                  "没有" + std::string(name_of(rec->step)) + "的记录,不比较先后",
                                  {in.log.absence(rec->step)});
    outcome out;
    out.form = "次序";
    out.premises = {r.requirement.allows_same_day ? "不晚于" : "早于"};
    const bool same_day = r.requirement.allows_same_day;
    const evaluated da = order_date(a, true, in), db = order_date(b, false, in);
    use(out, da);
    use(out, db);
    const auto* x = std::get_if<date>(&da.value);
    const auto* y = std::get_if<date>(&db.value);
    if ((!x || !y) && r.severity < severity::error)
        return not_applicable("次序", (x ? db : da).missing() + "不明,不比较先后", out.lines);
    truth t = truth::unknown;
    if (x && y) {
        t = is_before(*x, *y, same_day);
        if (x->is_exact() && y->is_exact())
            note_margin(in, days_between(x->first, y->first) - (same_day ? 0 : 1));
        out.lines.push_back(
            in.log.calculation(out.premises[0], {x->iso(), y->iso()}, canonical(t), out.lines));
    } else if (y) {
        try_start(out, t, a, *y, same_day, in);
    }
    out.first = std::string(name_of(a)) + (x ? "(" + x->zh() + ")" : "");
    out.second = std::string(name_of(b)) + (y ? "(" + y->zh() + ")" : "");
    if (x) out.actual = x->zh();
    if (y) out.required = out.due_text = y->zh();
    close(out, t, result_kind::out_of_order);
    if (t == truth::yes) out.message = out.first + "在" + out.second + "之前,次序相符";
    if (t == truth::unknown) {
        const std::string gap = !x ? da.missing() : !y ? db.missing() : "";
        out.missing = gap.empty() ? da.name + "或" + db.name + "的准确日期" : gap;
    }
    show_best(out, {&ra, &rb}, in);
    return out;
}

namespace {

struct limit {
    std::optional<day_point> on;
    std::string missing;
    bool may_be_later = false;  ///< the year has no calendar: the day may move to a later one
};

/// The last day of the deadline, with its proof lines; a last day off moves for 后 only.
limit last_day(outcome& out, const rule_decl& r, const evaluated& anchor, const evaluated& amount,
               scope& in) {
    const auto* a = std::get_if<date>(&anchor.value);
    const auto* n = std::get_if<rule::duration>(&amount.value);
    if (!a) return {{}, anchor.missing()};
    if (!n) return {{}, amount.missing()};
    if (!a->is_exact()) return {{}, anchor.name + "的准确日期"};
    const bool back = r.requirement.kind == rule::requirement_kind::deadline_before;
    const auto day = shifted(a->first, *n, back, in.facts.days());
    if (!day) return {{}, "工作日表没有的年份"};
    out.lines.push_back(in.log.calculation(back ? "之前" : "之后", {a->iso(), rule::to_text(*n)},
                                           iso(*day), out.lines));
    // 每年1月31日前 names a day of the calendar, which no day off moves.
    const bool is_calendar_day = anchor.name.starts_with("台账.");
    if (back || is_calendar_day || n->unit == rule::unit::working_days) return {day, {}};
    const auto moved = in.facts.days().moved_to_working_day(*day);
    if (!moved) return {day, "工作日表没有的年份", true};
    if (*moved != *day)
        out.lines.push_back(in.log.calculation("顺延", {iso(*day)}, iso(*moved), out.lines));
    return {moved, {}};
}

void judge_done(outcome& out, const evaluated& done, const limit& last, scope& in) {
    const auto* d = std::get_if<date>(&done.value);
    if (!last.on || !d) {
        out.missing = !last.on ? last.missing : done.missing();
        close(out, truth::unknown, result_kind::late);
        return;
    }
    truth t = is_before(*d, date{*last.on}, true);
    if (d->is_exact()) note_margin(in, days_between(d->first, *last.on));
    out.lines.push_back(
        in.log.calculation("不晚于", {d->iso(), iso(*last.on)}, canonical(t), out.lines));
    if (t == truth::unknown) out.missing = done.name + "的准确日期";
    if (t == truth::no && last.may_be_later) {
        t = truth::unknown;
        out.missing = last.missing;
    }
    close(out, t, result_kind::late);
}

/// The step is on record: in time, late, or on a day that cannot be told.
void judge_recorded(outcome& out, const step_record& rec, const limit& last, scope& in) {
    const std::string name(name_of(rec.step));
    out.premises = {rec.standing == standing::manifest_only ? "缺材料" : "有"};
    const evaluated done = fact_of(name + ".日期", in);
    use(out, done);
    if (const auto* d = std::get_if<date>(&done.value)) out.actual = d->zh();
    judge_done(out, done, last, in);
    if (rec.standing == standing::manifest_only && out.result == result_kind::undetermined)
        out.missing = name + "的材料";
    if (rec.best < in.facts.papers().events.size()) out.events.push_back(rec.best);
    if (out.result == result_kind::recorded)
        out.message = name + "有记录(" + out.actual + "),不晚于" + out.due_text;
}

/// The step is not on record: run out, still running, or open.
void judge_absent(outcome& out, const step_record& rec, const limit& last, bool reached,
                  scope& in) {
    const std::string name(name_of(rec.step));
    const date today{in.facts.as_of()};
    out.lines.push_back(in.log.absence(rec.step));
    out.lines.push_back(in.log.fact(in.facts.get("基准日")));
    truth over = truth::unknown;
    if (last.on) {
        over = *last.on < today.first ? truth::yes : truth::no;
        note_margin(in, days_between(today.first, *last.on));
        out.lines.push_back(
            in.log.calculation("早于", {iso(*last.on), today.iso()}, canonical(over), out.lines));
        if (over == truth::yes && last.may_be_later) over = truth::unknown;
    }
    out.premises = {"无", canonical(over), canonical(reached ? truth::yes : truth::no)};
    out.actual = "无记录";
    if (over == truth::no || !reached) {
        out.result = result_kind::not_due;
        out.message = last.on ? name + "未到期,应于" + out.due_text + "前" : name + "未到期";
    } else if (over == truth::yes) {
        out.result = result_kind::not_recorded;
        out.message = "截至" + today.zh() + "没有" + name + "的记录,应于" + out.due_text + "前";
    } else {
        out.result = result_kind::undetermined;
        out.missing = last.missing;
    }
    note_what_does_not_count(out, rec, in.facts.papers());
}

}  // namespace

outcome deadline(const rule_decl& r, yigui::stage at, scope& in) {
    const step_record& rec = in.facts.record(r.requirement.step.value_or(r.step));
    outcome out;
    out.form = "限期";
    const evaluated anchor = evaluate(*r.requirement.from, in);
    const evaluated amount = evaluate(*r.requirement.amount, in);
    use(out, anchor);
    if (amount.line != SIZE_MAX) out.lines.push_back(amount.line);
    const limit last = last_day(out, r, anchor, amount, in);
    out.due = last.on;
    if (last.on) out.due_text = date{*last.on}.zh();
    if (is_known(amount.value)) out.required = canonical(amount.value);
    if (rec.standing == standing::none)
        judge_absent(out, rec, last, stage_reached(r, at), in);
    else
        judge_recorded(out, rec, last, in);
    return out;
}

}  // namespace yigui::judging
