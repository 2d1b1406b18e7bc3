// One list of passes. A pass that needs a piece which could not be read leaves that rule out: its
// mistake has been reported already.
#include "rule/check.h"

#include <algorithm>

#include "rule/check_passes.h"

namespace yigui::rule {
namespace {

using pass = void (*)(const checks::subject&);

constexpr pass passes[] = {
    checks::unique_ids,       // an id names one rule, in one pack one parameter
    checks::overlays,         // 覆盖 names a pack
    checks::names_and_types,  // every name is known, every expression has the type of its place
    checks::requirements,     // each form of 要求 makes sense
    checks::report_texts,     // placeholders of 报告
    checks::levels,           // what is 待核 at most warns; 降级 lowers
    checks::editions,         // no gaps and no overlaps
    checks::exemptions,       // every 免除 and 适用 can come true
    checks::reachable_exemptions,  // not shut out by 适用, an earlier one, or time
    checks::contradictions,        // no two requirements that no case can meet
    checks::examples,              // one for each result, none for an impossible one
    checks::unused_parameters,     // warning
    checks::order,                 // 次序 without circles
};

}  // namespace

void check(const rule_set& set, diagnostics& report) {
    checks::subject s{set, report, {}, nullptr};
    for (const parameter& p : set.parameters) s.parameters[p.name].push_back(&p);
    for (const pass p : passes) p(s);
}

namespace checks {

void subject::error(position at, std::string message, std::string hint, position other,
                    std::string other_message) const {
    if (is_full()) return;
    auto d = remark(set.files, at, std::move(message), std::move(hint));
    d.also.push_back(place_of(set.files, other, std::move(other_message)));
    put(report, std::move(d));
}

std::vector<slot> expressions_of(const rule_decl& r) {
    std::vector<slot> out;
    const auto add = [&](const expr_ptr& e, type t, const char* line) {
        if (e) out.push_back({e.get(), t, line});
    };
    for (const auto& e : r.edition) add(e, type::date, "定版");
    add(r.applies, type::truth, "适用");
    add(r.requirement.from, type::date, "要求");
    add(r.requirement.to, type::date, "要求");
    add(r.requirement.amount, type::duration, "要求");
    add(r.requirement.condition, type::truth, "要求");
    for (const auto& e : r.exemptions) add(e.when, type::truth, "免除");
    for (const auto& m : r.mitigations) add(m.when, type::truth, "降级");
    return out;
}

void unique_ids(const subject& s) {
    std::map<std::string, position> seen;
    const auto one = [&](const std::string& id, position at) {
        const auto [it, is_new] = seen.emplace(id, at);
        if (!is_new)
            s.error(at, "规则号「" + id + "」重复", "规则号用过就不再用,换一个", it->second,
                    "第一次在这里");
    };
    std::vector<std::pair<std::string, position>> all;
    for (const rule_decl& r : s.set.rules) all.emplace_back(r.id, r.at);
    for (const unchecked_decl& u : s.set.unchecked) all.emplace_back(u.id, u.at);
    for (const cleanup_reason_decl& r : s.set.cleanup_reasons) all.emplace_back(r.id, r.at);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second.file, a.second.begin) < std::pair(b.second.file, b.second.begin);
    });
    for (const auto& [id, at] : all) one(id, at);
    for (const auto& [name, same] : s.parameters)
        for (std::size_t i = 1; i < same.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (same[i]->pack == same[j]->pack) {
                    s.error(same[i]->at, "参数「" + name + "」在同一个包里写了两次",
                            "几个版本写在同一个参数下面", same[j]->at, "第一次在这里");
                    break;
                }
}

void overlays(const subject& s) {
    std::vector<std::string> known;
    for (const pack& p : s.set.packs) known.push_back(p.id);
    for (const pack& p : s.set.packs) {
        if (p.from && p.to && *p.to < *p.from)
            s.error(p.at, "包的「至」早于「自」", "调换两个日期");
        if (p.overrides.empty()) continue;
        if (p.overrides == p.id) {
            s.error(p.at, "包不能覆盖自己", "「覆盖」后面写被覆盖的包");
        } else if (std::find(known.begin(), known.end(), p.overrides) == known.end()) {
            const std::string near = nearest(p.overrides, known);
            s.error(p.at, "被覆盖的包「" + p.overrides + "」没有读入",
                    near.empty() ? "核对包的标识,或一并读入那个包" : "是不是「" + near + "」");
        }
    }
}

void unused_parameters(const subject& s) {
    std::map<std::string, bool> used;
    const auto visit = [&](const expr& e, const auto& self) -> void {
        if (const auto* n = std::get_if<name_ref>(&e.value)) used[n->text] = true;
        if (const auto* c = std::get_if<call>(&e.value))
            for (const auto& a : c->arguments) self(*a, self);
        if (const auto* o = std::get_if<operation>(&e.value))
            for (const auto& a : o->operands) self(*a, self);
    };
    for (const rule_decl& r : s.set.rules)
        for (const slot& one : expressions_of(r)) visit(*one.e, visit);
    for (const cleanup_reason_decl& r : s.set.cleanup_reasons)
        if (r.applies) visit(*r.applies, visit);
    for (const parameter& p : s.set.parameters)
        if (!used.count(p.name))
            s.warning(p.at, "参数「" + p.name + "」没有规则使用", "删去,或在规则里使用");
}

}  // namespace checks
}  // namespace yigui::rule
