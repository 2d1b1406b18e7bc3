// One recursive walk over the tree; the parser bounds its depth. Both operands of 且 and 或 are
// always evaluated, so that the proof and the message name every fact that mattered; then only
// the reasons of the operands that decided are kept (a false 且 rests on its false side alone).
#include "judge/expression.h"

#include <algorithm>
#include <map>

#include "base/pattern.h"
#include "rule/load.h"
#include "rule/vocabulary.h"

namespace yigui::judging {
namespace {

std::string symbol(rule::op o) {
    switch (o) {
        case rule::op::both:
            return "且";
        case rule::op::either:
            return "或";
        case rule::op::no:
            return "非";
        case rule::op::equal:
            return "=";
        case rule::op::unequal:
            return "≠";
        case rule::op::less:
            return "<";
        case rule::op::at_most:
            return "≤";
        case rule::op::more:
            return ">";
        case rule::op::at_least:
            return "≥";
    }
    return {};
}

evaluated from_fact(const fact& f, scope& in) {
    evaluated e;
    e.value = f.value;
    e.line = in.log.fact(f);
    e.name = f.name;
    e.quotes = f.quotes;
    if (std::holds_alternative<bool>(f.value)) e.reasons = {readable(f)};
    return e;
}

scalar from_truth(truth t, std::string missing) {
    if (t == truth::unknown) return unknown{std::move(missing)};
    return t == truth::yes;
}

void append(std::vector<std::size_t>& lines, const evaluated& e) {
    if (e.line != SIZE_MAX) lines.push_back(e.line);
}

std::string join_missing(const std::vector<evaluated>& all) {
    std::string out;
    for (const evaluated& e : all) {
        const std::string m = e.missing();
        if (m.empty() || out.find(m) != std::string::npos) continue;
        out += (out.empty() ? "" : "、") + m;
    }
    return out;
}

evaluated connect(rule::op o, std::vector<evaluated> all, scope& in) {
    truth t = all[0].is_true();
    if (o == rule::op::no) t = negation(t);
    if (o == rule::op::both) t = both(t, all[1].is_true());
    if (o == rule::op::either) t = either(t, all[1].is_true());
    evaluated out;
    std::vector<std::string> inputs;
    std::vector<std::size_t> from;
    for (const evaluated& e : all) {
        inputs.push_back(canonical(e.is_true()));
        append(from, e);
        const truth own = o == rule::op::no ? negation(e.is_true()) : e.is_true();
        if (own != t) continue;
        out.reasons.insert(out.reasons.end(), e.reasons.begin(), e.reasons.end());
        out.quotes.insert(out.quotes.end(), e.quotes.begin(), e.quotes.end());
    }
    out.value = from_truth(t, join_missing(all));
    out.line = in.log.calculation(symbol(o), inputs, canonical(t), from);
    return out;
}

evaluated comparison(rule::op o, const std::vector<evaluated>& all, scope& in) {
    const truth t = compare(o, all[0].value, all[1].value);
    evaluated out;
    std::string missing = join_missing(all);
    if (t == truth::unknown && missing.empty()) missing = all[0].name + "的准确日期";
    out.value = from_truth(t, missing);
    std::vector<std::size_t> from;
    std::string words;
    for (const evaluated& e : all) {
        append(from, e);
        out.quotes.insert(out.quotes.end(), e.quotes.begin(), e.quotes.end());
        const std::string text = canonical(e.value);
        words += words.empty() ? "" : symbol(o);
        words += e.name.empty() || e.name == text ? text : e.name + "(" + text + ")";
    }
    out.reasons = {words + (t == truth::no ? "不成立" : "")};
    out.line = in.log.calculation(symbol(o), {canonical(all[0].value), canonical(all[1].value)},
                                  canonical(t), from);
    return out;
}

std::optional<long> in_months(const rule::duration& d) {
    if (d.unit == rule::unit::months) return d.count;
    if (d.unit == rule::unit::years) return 12L * d.count;
    return std::nullopt;
}

/// By how much a comparison holds: 0 just holds, -1 just fails. Of numbers, exact dates, and
/// periods of months and years.
std::optional<long> margin(rule::op o, const scalar& a, const scalar& b) {
    std::optional<long> difference;
    if (const auto* x = std::get_if<int>(&a), *y = std::get_if<int>(&b); x && y)
        difference = *x - *y;
    if (const auto* x = std::get_if<date>(&a), *y = std::get_if<date>(&b); x && y)
        if (x->is_exact() && y->is_exact()) difference = days_between(y->first, x->first);
    if (const auto* x = std::get_if<rule::duration>(&a), *y = std::get_if<rule::duration>(&b);
        x && y && in_months(*x) && in_months(*y))
        difference = *in_months(*x) - *in_months(*y);
    if (!difference) return std::nullopt;
    switch (o) {
        case rule::op::at_least:
            return *difference;
        case rule::op::more:
            return *difference - 1;
        case rule::op::at_most:
            return -*difference;
        case rule::op::less:
            return -*difference - 1;
        default:
            return std::nullopt;
    }
}

evaluated apply(const rule::operation& o, scope& in) {
    std::vector<evaluated> all;
    for (const auto& x : o.operands) all.push_back(evaluate(*x, in));
    if (o.op == rule::op::no || o.op == rule::op::both || o.op == rule::op::either)
        return connect(o.op, std::move(all), in);
    if (in.seen)
        if (const auto spare = margin(o.op, all[0].value, all[1].value))
            in.seen->limits.push_back({&o, nullptr, *spare});
    return comparison(o.op, all, in);
}

evaluated count_days(const std::vector<evaluated>& a, bool working, scope& in) {
    evaluated out;
    const auto* x = a.size() == 2 ? std::get_if<date>(&a[0].value) : nullptr;
    const auto* y = a.size() == 2 ? std::get_if<date>(&a[1].value) : nullptr;
    std::vector<std::size_t> from;
    for (const evaluated& e : a) {
        append(from, e);
        out.quotes.insert(out.quotes.end(), e.quotes.begin(), e.quotes.end());
    }
    if (!x || !y) {
        out.value = unknown{join_missing(a)};
    } else if (!x->is_exact() || !y->is_exact()) {
        out.value = unknown{(x->is_exact() ? a[1] : a[0]).name + "的准确日期"};
    } else if (!working) {
        out.value = days_between(x->first, y->first);
    } else if (const auto n = in.facts.days().working_days_between(x->first, y->first)) {
        out.value = *n;
    } else {
        out.value = unknown{"工作日表没有的年份"};
    }
    out.name = working ? "工作日数" : "天数";
    if (is_known(out.value))
        out.line = in.log.calculation(out.name, {x->iso(), y->iso()}, canonical(out.value), from);
    return out;
}

evaluated shift(const std::vector<evaluated>& a, bool back, scope& in) {
    evaluated out;
    const auto* d = a.size() == 2 ? std::get_if<date>(&a[0].value) : nullptr;
    const auto* n = a.size() == 2 ? std::get_if<rule::duration>(&a[1].value) : nullptr;
    out.value = unknown{join_missing(a)};
    if (!d || !n) return out;
    if (!d->is_exact()) {
        out.value = unknown{a[0].name + "的准确日期"};
        return out;
    }
    const auto day = shifted(d->first, *n, back, in.facts.days());
    if (!day) {
        out.value = unknown{"工作日表没有的年份"};
        return out;
    }
    out.value = date{*day};
    out.quotes = a[0].quotes;
    std::vector<std::size_t> from;
    for (const evaluated& e : a) append(from, e);
    out.name = a[0].name + (back ? "前" : "后") + rule::to_text(*n);
    out.line = in.log.calculation(back ? "之前" : "之后", {d->iso(), rule::to_text(*n)},
                                  canonical(out.value), from);
    return out;
}

/// The name written as an argument: 有记录(公开征求意见), 有信号("subsidy").
std::string argument_name(const rule::call& c, std::size_t i = 0) {
    if (i >= c.arguments.size()) return {};
    const auto& v = c.arguments[i]->value;
    if (const auto* n = std::get_if<rule::name_ref>(&v)) return n->text;
    if (const auto* s = std::get_if<std::string>(&v)) return *s;
    return {};
}

fact recorded(const std::string& what, const case_facts& facts) {
    if (rule::is_further_paper(what)) return facts.has_paper({std::nullopt, what});
    if (const auto s = step_from(what)) return facts.is_recorded(*s);
    if (const auto k = paper_kind_from(what)) return facts.has_paper({*k, {}});
    fact f;
    f.name = "有记录(" + what + ")";
    f.value = unknown{what};
    return f;
}

/// The reason says it all: 《某办法》自某日起不再有效.
evaluated by_reason(const fact& f, scope& in) {
    evaluated e = from_fact(f, in);
    if (!f.because.empty()) e.reasons = {f.because};
    return e;
}

rule::paper_name paper_named(const std::string& name) {
    if (const auto k = paper_kind_from(name)) return {*k, {}};
    return {std::nullopt, name};
}

/// 符合: whether a text is of the form that the rule says.
evaluated is_in_form(const evaluated& text, const std::string& pattern, scope& in) {
    evaluated out;
    out.quotes = text.quotes;
    out.name = "符合";
    const auto* words = std::get_if<std::string>(&text.value);
    const auto fits = words ? is_of_form(*words, pattern) : std::nullopt;
    if (!fits) {
        out.value = unknown{text.missing().empty() ? text.name : text.missing()};
        return out;
    }
    out.value = *fits;
    out.reasons = {text.name + "「" + *words + "」" + (*fits ? "符合" : "不符合") + "样式"};
    std::vector<std::size_t> from;
    append(from, text);
    out.line = in.log.calculation("符合", {*words, pattern}, canonical(out.is_true()), from);
    return out;
}

/// 已知: whether the papers give the value at all; itself unknown only of a text that nobody has seen.
evaluated is_stated(const std::vector<evaluated>& a, scope& in) {
    if (in.asks_unseen_text && !a.empty() && !is_known(a[0].value) &&
        a[0].name.starts_with("文件.")) {
        evaluated open = a[0];
        open.value = unknown{missing_text};
        return open;
    }
    evaluated out;
    const bool known = !a.empty() && (in.looks_ahead || is_known(a[0].value));
    out.value = known;
    out.name = "已知(" + (a.empty() ? std::string() : a[0].name) + ")";
    if (known) out.quotes = a[0].quotes;
    out.reasons = {a.empty() ? "" : a[0].name + (known ? "有材料写明" : "没有材料写明")};
    std::vector<std::size_t> from;
    for (const evaluated& e : a) append(from, e);
    if (!a.empty())
        out.line = in.log.calculation("已知", {canonical(a[0].value)}, canonical(out.is_true()),
                                      std::move(from));
    return out;
}

/// Questions about the text as a whole, answered with the first place that is wrong.
using question = fact (case_facts::*)() const;
question question_of(const std::string& function) {
    static const std::map<std::string, question> all = {
        {"引用已失效", &case_facts::cites_ended},
        {"提到已失效", &case_facts::mentions_ended},
        {"引用尚未公布", &case_facts::cites_unissued},
        {"条号越界", &case_facts::cites_missing_article},
        {"层次不符", &case_facts::numbering_breaks},
        {"附件不符", &case_facts::attachments_differ}};
    const auto it = all.find(function);
    return it == all.end() ? nullptr : it->second;
}

/// Functions whose arguments are names and texts, not values.
std::optional<evaluated> ask(const rule::call& c, scope& in) {
    const std::string what = argument_name(c);
    const case_facts& facts = in.facts;
    if (const question q = question_of(c.function)) return by_reason((facts.*q)(), in);
    if (c.function == "有记录") return from_fact(recorded(what, facts), in);
    if (c.function == "有信号") return from_fact(facts.has_signal(what), in);
    if (c.function == "依据有效") return from_fact(facts.bases_in_force(), in);
    if (c.function == "线索日期") return from_fact(facts.lead_date(what), in);
    if (c.function == "写明")
        return by_reason(facts.states(paper_named(what), argument_name(c, 1)), in);
    if (c.function == "栏符合")
        return by_reason(
            facts.column_is(paper_named(what), argument_name(c, 1), argument_name(c, 2)), in);
    if (c.function == "声称免除")
        if (const auto s = step_from(what)) return from_fact(facts.claims_exemption(*s), in);
    if ((c.function == "栏目齐全" || c.function == "写有") && c.arguments.size() == 2) {
        const auto s = step_from(what);
        const auto* words = std::get_if<std::string>(&c.arguments[1]->value);
        if (s && words)
            return by_reason(
                c.function == "写有" ? facts.says(*s, *words) : facts.columns_filled(*s, *words),
                in);
    }
    return std::nullopt;
}

evaluated call_function(const rule::call& c, scope& in) {
    if (auto answer = ask(c, in)) return std::move(*answer);
    std::vector<evaluated> a;
    for (const auto& x : c.arguments) a.push_back(evaluate(*x, in));
    if (c.function == "已知") return is_stated(a, in);
    if (c.function == "符合" && !a.empty()) return is_in_form(a[0], argument_name(c, 1), in);
    if (c.function == "天数") return count_days(a, false, in);
    if (c.function == "工作日数") return count_days(a, true, in);
    if (c.function == "之后") return shift(a, false, in);
    if (c.function == "之前") return shift(a, true, in);
    evaluated out;
    out.value = unknown{c.function};
    return out;
}

evaluated named(const std::string& name, scope& in) {
    const auto p = find_parameter(in.rules, name, in.pack, in.edition);
    if (p.parameter) {
        evaluated out;
        out.name = name;
        if (!p.value) {
            out.value = unknown{name + "在" + date{in.edition}.zh() + "的值"};
            return out;
        }
        out.value = p.value->amount;
        out.line = in.log.parameter(*p.parameter, *p.value, in.edition);
        in.parameter_sources.push_back(&p.value->because);
        if (in.seen) in.seen->value = p.value;
        return out;
    }
    return from_fact(in.facts.get(name), in);
}

bool covers(const rule::parameter_value& v, day_point d) {
    return (!v.from || *v.from <= d) && (!v.to || d <= *v.to);
}

std::optional<day_point> working_days_back(day_point d, int n, const calendar& c) {
    while (n > 0) {
        d -= std::chrono::days(1);
        const auto working = c.is_working_day(d);
        if (!working) return std::nullopt;
        if (*working) --n;
    }
    return d;
}

}  // namespace

std::string evaluated::missing() const {
    const auto* u = std::get_if<unknown>(&value);
    return u ? u->missing : std::string();
}

evaluated evaluate(const rule::expr& e, scope& in) {
    struct {
        scope& in;
        evaluated operator()(bool b) const { return literal(b); }
        evaluated operator()(int n) const { return literal(n); }
        evaluated operator()(const rule::duration& d) const { return literal(d); }
        evaluated operator()(const date& d) const { return literal(d); }
        evaluated operator()(const std::string& s) const { return literal(s); }
        evaluated operator()(const rule::name_ref& n) const { return named(n.text, in); }
        evaluated operator()(const rule::call& c) const { return call_function(c, in); }
        evaluated operator()(const rule::operation& o) const { return apply(o, in); }
        static evaluated literal(scalar s) {
            evaluated out;
            out.name = canonical(s);
            out.value = std::move(s);
            return out;
        }
    } walk{in};
    return std::visit(walk, e.value);
}

found_parameter find_parameter(const rule::rule_set& set, const std::string& name,
                               const std::string& pack, day_point day) {
    const auto is_overlay = [&](const std::string& id) {
        return std::any_of(set.packs.begin(), set.packs.end(),
                           [&](const rule::pack& p) { return p.id == id && !p.overrides.empty(); });
    };
    const rule::parameter* best = nullptr;
    int best_rank = 0;
    const auto same = std::equal_range(set.parameters.begin(), set.parameters.end(), name,
                                       rule::by_parameter_name{});
    for (auto it = same.first; it != same.second; ++it) {
        const rule::parameter& p = *it;
        const int rank = is_overlay(p.pack) ? 3 : p.pack == pack ? 2 : 1;
        if (rank > best_rank) {
            best = &p;
            best_rank = rank;
        }
    }
    if (!best) return {};
    for (const rule::parameter_value& v : best->values)
        if (covers(v, day)) return {best, &v};
    return {best, nullptr};
}

std::optional<day_point> shifted(day_point d, const rule::duration& n, bool back,
                                 const calendar& c) {
    switch (n.unit) {
        case rule::unit::days:
            return d + std::chrono::days(back ? -n.count : n.count);
        case rule::unit::months:
            return add_months(d, back ? -n.count : n.count);
        case rule::unit::years:
            return add_months(d, 12 * (back ? -n.count : n.count));
        case rule::unit::working_days:
            if (back) return working_days_back(d, n.count, c);
            return n.count == 0 ? std::optional(d) : c.add_working_days(d, n.count);
    }
    return std::nullopt;
}

}  // namespace yigui::judging
