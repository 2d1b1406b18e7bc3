// Agreement and conditions are small enough to stand with the dispatch.
#include "judge/requirement.h"

#include <map>

namespace yigui::judging {
namespace {

/// The word of the rule language for a field, and the ids under which dossiers report it.
std::vector<std::string> field_ids(const std::string& field) {
    static const std::map<std::string, std::vector<std::string>> table = {
        {"标题", {"title"}},
        {"文号", {"doc_number"}},
        {"制定机关", {"issuer"}},
        {"成文日期", {"date_written"}},
        {"有效期", {"validity"}},
        {"正文有效期", {"validity_in_text"}},
        {"施行日期", {"effective", "date_effective", "effective_date"}},
    };
    const auto it = table.find(field);
    return it == table.end() ? std::vector<std::string>{field} : it->second;
}

}  // namespace

bool stage_reached(const rule::rule_decl& r, yigui::stage at) {
    return !r.from_stage || *r.from_stage <= at;
}

bool is_of_text(const rule::rule_decl& r) { return r.step >= step::form && !is_matter(r.step); }

outcome agreement(const rule::rule_decl& r, scope& in) {
    outcome out;
    out.form = "一致";
    out.result = result_kind::recorded;
    out.message = r.requirement.field + "在各份材料中一致";
    const dossier& d = in.facts.papers();
    for (const disagreement& one : d.disagreements) {
        bool fits = false;
        for (const std::string& id : field_ids(r.requirement.field)) fits = fits || one.what == id;
        if (!fits) continue;
        out.result = result_kind::contradictory;
        out.message.clear();
        out.actual = one.value_a;
        out.required = one.value_b;
        out.first = one.value_a;
        out.second = one.value_b;
        for (const quote_ref& q : {quote_ref{one.paper_a, one.at_a}, {one.paper_b, one.at_b}}) {
            if (q.paper >= d.papers.size() || q.at.empty()) continue;
            out.quotes.push_back(q);
            out.lines.push_back(in.log.quote(q));
        }
        out.note =
            ";" + r.requirement.field + "不一致:「" + one.value_a + "」与「" + one.value_b + "」";
        break;
    }
    out.premises = {out.result == result_kind::recorded ? "是" : "否"};
    return out;
}

outcome condition(const rule::rule_decl& r, yigui::stage at, scope& in) {
    outcome out;
    out.form = "条件";
    const evaluated e = evaluate(*r.requirement.condition, in);
    if (e.line != SIZE_MAX) out.lines.push_back(e.line);
    out.quotes = e.quotes;
    const truth t = e.is_true();
    const bool reached = stage_reached(r, at);
    out.premises = {canonical(t), std::string(id_of(r.requirement.otherwise)),
                    canonical(reached ? truth::yes : truth::no)};
    if (t == truth::yes) {
        out.result = result_kind::recorded;
        out.message = r.title + ":没有发现问题";
        if (!e.reasons.empty()) out.message += "(" + e.reasons.front() + ")";
    } else if (t == truth::no) {
        out.result = r.requirement.otherwise;
        if (!reached && out.result == result_kind::not_recorded) out.result = result_kind::not_due;
        for (const std::string& why : e.reasons)
            out.actual += (out.actual.empty() ? "" : ";") + why;
    } else {
        out.result = reached ? result_kind::undetermined : result_kind::not_due;
        out.missing = e.missing();
    }
    return out;
}

/// What is asked of a text that is not here is open: its silence and its agreement with other papers
/// would be a pass that nobody has seen.
static outcome without_text(const rule::rule_decl& r, yigui::stage at) {
    outcome out;
    out.form = "条件";
    const bool reached = stage_reached(r, at);
    out.result = reached ? result_kind::undetermined : result_kind::not_due;
    out.premises = {"不明", std::string(id_of(r.requirement.otherwise)),
                    canonical(reached ? truth::yes : truth::no)};
    out.missing = missing_text;
    return out;
}

outcome require(const rule::rule_decl& r, yigui::stage at, scope& in) {
    if (in.asks_unseen_text) return without_text(r, at);
    switch (r.requirement.kind) {
        case rule::requirement_kind::on_record:
            return on_record(r, at, in);
        case rule::requirement_kind::step_period:
            return step_period(r, in);
        case rule::requirement_kind::period_between:
            return period_between(r, in);
        case rule::requirement_kind::order:
            return order(r, in);
        case rule::requirement_kind::deadline_after:
        case rule::requirement_kind::deadline_before:
            return deadline(r, at, in);
        case rule::requirement_kind::agreement:
            return agreement(r, in);
        case rule::requirement_kind::condition:
            return condition(r, at, in);
    }
    return {};
}

}  // namespace yigui::judging
