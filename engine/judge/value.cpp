// Kleene's strong tables over the order no < unknown < yes: both is the lesser, either the
// greater. Dates compare by the first and last day that they can be, so that two dates known to
// the same month stay undecided instead of being taken for equal.
#include "judge/value.h"

#include <algorithm>

#include "rule/load.h"

namespace yigui::judging {
namespace {

truth of(bool b) { return b ? truth::yes : truth::no; }

bool holds(rule::op o, int c) {
    switch (o) {
        case rule::op::equal:
            return c == 0;
        case rule::op::unequal:
            return c != 0;
        case rule::op::less:
            return c < 0;
        case rule::op::at_most:
            return c <= 0;
        case rule::op::more:
            return c > 0;
        case rule::op::at_least:
            return c >= 0;
        default:
            return false;
    }
}

truth equal_dates(const date& a, const date& b) {
    if (a.is_exact() && b.is_exact()) return of(a.first == b.first);
    if (a.last() < b.first || b.last() < a.first) return truth::no;
    return truth::unknown;
}

truth compare_dates(rule::op o, const date& a, const date& b) {
    switch (o) {
        case rule::op::equal:
            return equal_dates(a, b);
        case rule::op::unequal:
            return negation(equal_dates(a, b));
        case rule::op::less:
            return is_before(a, b, false);
        case rule::op::at_most:
            return is_before(a, b, true);
        case rule::op::more:
            return is_before(b, a, false);
        case rule::op::at_least:
            return is_before(b, a, true);
        default:
            return truth::unknown;
    }
}

/// Durations of one unit compare; months and years convert into each other, days do not.
truth compare_durations(rule::op o, rule::duration a, rule::duration b) {
    const auto in_months = [](rule::duration& d) {
        if (d.unit == rule::unit::years) d = {d.count * 12, rule::unit::months};
    };
    in_months(a);
    in_months(b);
    if (a.unit != b.unit) return truth::unknown;
    return of(holds(o, a.count < b.count ? -1 : a.count > b.count ? 1 : 0));
}

}  // namespace

truth both(truth a, truth b) { return std::min(a, b); }
truth either(truth a, truth b) { return std::max(a, b); }
truth negation(truth a) {
    return a == truth::yes ? truth::no : a == truth::no ? truth::yes : truth::unknown;
}

truth truth_of(const scalar& s) {
    if (const bool* b = std::get_if<bool>(&s)) return of(*b);
    return truth::unknown;
}

bool is_known(const scalar& s) { return !std::holds_alternative<unknown>(s); }

std::string canonical(truth t) { return t == truth::yes ? "是" : t == truth::no ? "否" : "不明"; }

std::string canonical(const scalar& s) {
    struct {
        std::string operator()(const unknown&) const { return "不明"; }
        std::string operator()(bool b) const { return b ? "是" : "否"; }
        std::string operator()(int n) const { return std::to_string(n); }
        std::string operator()(const rule::duration& d) const { return rule::to_text(d); }
        std::string operator()(const date& d) const { return d.iso(); }
        std::string operator()(const std::string& t) const { return t; }
    } write;
    return std::visit(write, s);
}

truth is_before(const date& a, const date& b, bool same_day_too) {
    if (same_day_too) {
        if (a.last() <= b.first) return truth::yes;
        if (a.first > b.last()) return truth::no;
        return truth::unknown;
    }
    if (a.last() < b.first) return truth::yes;
    if (a.first >= b.last()) return truth::no;
    return truth::unknown;
}

truth compare(rule::op o, const scalar& a, const scalar& b) {
    if (!is_known(a) || !is_known(b) || a.index() != b.index()) return truth::unknown;
    if (const auto* d = std::get_if<date>(&a)) return compare_dates(o, *d, std::get<date>(b));
    if (const auto* d = std::get_if<rule::duration>(&a))
        return compare_durations(o, *d, std::get<rule::duration>(b));
    if (const int* n = std::get_if<int>(&a)) return of(holds(o, *n - std::get<int>(b)));
    if (const bool* t = std::get_if<bool>(&a))
        return of(holds(o, static_cast<int>(*t) - static_cast<int>(std::get<bool>(b))));
    const int c = std::get<std::string>(a).compare(std::get<std::string>(b));
    return of(holds(o, c));
}

}  // namespace yigui::judging
