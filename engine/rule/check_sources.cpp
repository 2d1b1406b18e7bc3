// Editions in time and the order of steps. Two editions of one article must meet without a gap;
// two order rules contradict only when they are in force on a common day.
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "rule/check_passes.h"
#include "rule/write.h"

namespace yigui::rule::checks {
namespace {

struct edition {
    std::optional<day_point> from, to;
    position at;
};

/// Tells a case for the editions that follow each other wrongly: on which day, in which words.
using show = std::function<void(day_point, const std::string&, position)>;

void check_editions(const subject& s, std::vector<edition> all, const std::string& what,
                    const show& tell) {
    std::stable_sort(all.begin(), all.end(),
                     [](const edition& a, const edition& b) { return a.from < b.from; });
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const edition &a = all[i], &b = all[i + 1];
        if (!b.from) {
            s.error(b.at, what + "的两个版本重叠:都没有写从哪一天起", "写明各自的「自」和「至」",
                    a.at, "另一个在这里");
            continue;
        }
        const std::string before = iso(*b.from - std::chrono::days(1));
        if (!a.to || *a.to >= *b.from) {
            const std::string words = what + "的两个版本重叠:" + iso(*b.from) + " 这一天两个都有效";
            s.error(b.at, words, "前一个写 至 " + before, a.at, "前一个在这里");
            tell(*b.from, words, b.at);
        } else if (*a.to + std::chrono::days(1) < *b.from) {
            const day_point gap = *a.to + std::chrono::days(1);
            const std::string words = what + "的两个版本之间有空档:" + iso(gap) + " 至 " + before;
            s.error(b.at, words, "核对两个版本的起止日期", a.at, "前一个在这里");
            tell(gap, words, b.at);
        }
    }
}

void check_sources(const subject& s, const std::vector<source>& sources, const rule_decl* r) {
    std::map<std::string, std::vector<edition>> by_article;
    for (const source& x : sources)
        by_article[article_of(x)].push_back({x.basis.from, x.basis.to, x.at});
    for (const auto& [article, all] : by_article)
        check_editions(s, all, article, [&](day_point day, const std::string& words, position at) {
            if (s.examples && r) s.examples->edition_of_rule(*r, day, words, at);
        });
}

/// The parameter that the rule's own pack has, or the only one of that name.
const parameter* parameter_of(const subject& s, const rule_decl& r) {
    const auto& amount = r.requirement.amount;
    const auto* n = amount ? std::get_if<name_ref>(&amount->value) : nullptr;
    const auto it = n ? s.parameters.find(n->text) : s.parameters.end();
    if (it == s.parameters.end()) return nullptr;
    for (const parameter* p : it->second)
        if (p->pack == r.pack) return p;
    return it->second.size() == 1 ? it->second[0] : nullptr;
}

/// A rule in force on days for which its parameter has no value can't be judged on those days.
void check_cover(const subject& s, const rule_decl& r) {
    const parameter* p = parameter_of(s, r);
    if (!p || p->values.empty() || !p->values[0].from) return;
    std::optional<day_point> first;
    for (const source& x : r.sources)
        if (x.basis.from && !x.is_plan_item)
            first = first ? std::min(*first, *x.basis.from) : *x.basis.from;
    const day_point start = *p->values[0].from;
    if (first && *first < start)
        s.warning(r.requirement.at,
                  "依据自 " + iso(*first) + " 起,参数「" + p->name + "」自 " + iso(start) +
                      " 起才有值,其间无法判断",
                  "补上较早的值,或核对依据的「自」");
    const auto& end = p->values.back().to;
    const bool goes_on = std::any_of(r.sources.begin(), r.sources.end(), [&](const source& x) {
        return end && (!x.basis.to || *x.basis.to > *end);
    });
    if (goes_on)
        s.warning(r.requirement.at,
                  "参数「" + p->name + "」的值到 " + iso(*end) + " 为止,依据还有效,此后无法判断",
                  "补上以后的值,或写明依据的「至」");
}

// ---- order --------------------------------------------------------------------------------

struct edge {
    yigui::step before{}, after{};
    bool is_strict = false;
    life when;
    const rule_decl* rule = nullptr;
};

std::vector<edge> edges_of(const rule_set& set) {
    std::vector<edge> out;
    std::set<std::tuple<int, int, bool, std::optional<day_point>, std::optional<day_point>>> seen;
    for (const rule_decl& r : set.rules) {
        const requirement& q = r.requirement;
        if (!r.adopts.empty() || q.kind != requirement_kind::order || !q.step || !q.other ||
            q.step == q.other)
            continue;
        const edge e{*q.step, *q.other, !q.allows_same_day, life_of(r.sources), &r};
        if (seen.emplace(static_cast<int>(e.before), static_cast<int>(e.after), e.is_strict,
                         e.when.from, e.when.to)
                .second)
            out.push_back(e);
    }
    return out;
}

/// The edges of a shortest way from the end of `start` back to its beginning.
std::vector<const edge*> way_back(const edge& start, const std::vector<edge>& all) {
    std::map<yigui::step, const edge*> reached_by{{start.after, nullptr}};
    std::vector<yigui::step> queue{start.after};
    for (std::size_t i = 0; i < queue.size() && !reached_by.count(start.before); ++i)
        for (const edge& e : all)
            if (e.before == queue[i] && meet(e.when, start.when) &&
                reached_by.emplace(e.after, &e).second)
                queue.push_back(e.after);
    std::vector<const edge*> way;
    if (!reached_by.count(start.before)) return way;
    for (yigui::step at = start.before; at != start.after; at = way.back()->before)
        way.push_back(reached_by[at]);
    std::reverse(way.begin(), way.end());
    return way;
}

std::string sentence(const edge& e) {
    const std::string article = e.rule->sources.empty() ? "" : article_of(e.rule->sources[0]);
    return "规则 " + e.rule->id + "(" + article + ")要求" + std::string(name_of(e.before)) +
           (e.is_strict ? "早于" : "不晚于") + std::string(name_of(e.after));
}

void report_circle(const subject& s, std::vector<const edge*> circle) {
    if (s.is_full()) return;
    auto d = remark(s.set.files, circle[0]->rule->requirement.at,
                    "次序绕成一圈:" + sentence(*circle[0]), "改其中一条,或写明各自的起止日期");
    for (std::size_t i = 1; i < circle.size(); ++i)
        d.also.push_back(
            place_of(s.set.files, circle[i]->rule->requirement.at, sentence(*circle[i])));
    put(s.report, std::move(d));
}

}  // namespace

life life_of(const std::vector<source>& sources) {
    life out;
    bool is_open_from = sources.empty(), is_open_to = sources.empty();
    for (const source& x : sources) {
        is_open_from = is_open_from || !x.basis.from;
        is_open_to = is_open_to || !x.basis.to;
        out.from = out.from ? std::min(out.from, x.basis.from) : x.basis.from;
        out.to = std::max(out.to, x.basis.to);
    }
    if (is_open_from) out.from.reset();
    if (is_open_to) out.to.reset();
    return out;
}

bool meet(const life& a, const life& b) {
    return !(a.to && b.from && *a.to < *b.from) && !(b.to && a.from && *b.to < *a.from);
}

day_point common_day(const life& a, const life& b) {
    const auto from = std::max(a.from, b.from);
    const auto some = std::chrono::sys_days(std::chrono::year{2021} / 1 / 1);
    if (from) return *from;
    const auto to = a.to && b.to ? std::min(a.to, b.to) : a.to ? a.to : b.to;
    return to ? *to : some;
}

void editions(const subject& s) {
    for (const parameter& p : s.set.parameters) {
        std::vector<edition> all;
        for (const auto& v : p.values) {
            if (v.from && v.to && *v.to < *v.from)
                s.error(v.at, "参数「" + p.name + "」的「至」早于「自」", "调换两个日期");
            else if (v.from)
                all.push_back({v.from, v.to, v.at});
        }
        check_editions(s, all, "参数「" + p.name + "」",
                       [&](day_point day, const std::string& words, position at) {
                           if (s.examples) s.examples->edition_of_parameter(p, day, words, at);
                       });
    }
    for (const rule_decl& r : s.set.rules) {
        if (r.adopts.empty()) {
            check_sources(s, r.sources, &r);
            check_cover(s, r);
        }
    }
    for (const unchecked_decl& u : s.set.unchecked) check_sources(s, u.sources, nullptr);
}

void order(const subject& s) {
    const auto all = edges_of(s.set);
    std::set<std::set<const rule_decl*>> reported;
    for (const edge& e : all) {
        if (!e.is_strict) continue;
        auto circle = way_back(e, all);
        if (circle.empty()) continue;
        circle.insert(circle.begin(), &e);
        std::set<const rule_decl*> key;
        for (const edge* x : circle) key.insert(x->rule);
        if (reported.insert(key).second) report_circle(s, circle);
    }
}

}  // namespace yigui::rule::checks
