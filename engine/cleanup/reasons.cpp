// The conditions are those of the rule language, evaluated by the judge's own evaluator over facts
// that are given to it, so that 清理理由 and 规则 mean the same by the same words. A reason's
// sentence is the template of the rule; what shows it ({说法}) comes with the fact that the
// condition looks at.
#include "cleanup/reasons.h"

#include <algorithm>

#include "judge/expression.h"
#include "rule/write.h"

namespace yigui::cleaning {
namespace {

using judging::scalar;
using judging::unknown;

constexpr const char* lead_time = "清理评估提前期";

scalar as_scalar(const dated& d) {
    if (!d.on) return unknown{};
    return date{*d.on};
}

/// The 清单.… facts that an expression looks at, in order.
void names_in(const rule::expr& e, std::vector<std::string>& out) {
    if (const auto* n = std::get_if<rule::name_ref>(&e.value)) out.push_back(n->text);
    if (const auto* c = std::get_if<rule::call>(&e.value))
        for (const auto& a : c->arguments) names_in(*a, out);
    if (const auto* o = std::get_if<rule::operation>(&e.value))
        for (const auto& a : o->operands) names_in(*a, out);
}

void signals_in(const rule::expr& e, std::set<std::string>& out) {
    if (const auto* c = std::get_if<rule::call>(&e.value)) {
        if (c->function == "有信号" && !c->arguments.empty())
            if (const auto* id = std::get_if<std::string>(&c->arguments[0]->value)) out.insert(*id);
        for (const auto& a : c->arguments) signals_in(*a, out);
    }
    if (const auto* o = std::get_if<rule::operation>(&e.value))
        for (const auto& a : o->operands) signals_in(*a, out);
}

std::string without_tail(std::string s) {
    while (s.ends_with(":") || s.ends_with("：")) s.resize(s.size() - (s.ends_with(":") ? 1 : 3));
    return s;
}

/// 《规定》第三十六条 with its life, as far as it is in force on the day.
std::vector<legal_basis> basis_on(const rule::cleanup_reason_decl& r, day_point day) {
    std::vector<legal_basis> out;
    for (const rule::source& s : r.sources) {
        if (s.basis.from && *s.basis.from > day) continue;
        if (s.basis.to && *s.basis.to < day) continue;
        out.push_back(s.basis);
    }
    return out;
}

}  // namespace

corpus_facts facts_of(const card& c, const life& l, const std::string& difference,
                      day_point as_of) {
    corpus_facts out;
    const auto add = [&](const char* name, const dated& d) {
        out["清单." + std::string(name)] = {as_scalar(d), d};
    };
    out["清单.有有效期"] = {l.has_validity, {}};
    const auto ended = l.ends();
    out["清单.已终止"] = {(ended && *ended <= as_of) || !l.over_by_register->said.empty(), {}};
    out["清单.是试行暂行"] = {c.is_trial, {}};
    out["清单.只处理别的文件"] = {decides_of_others(c), {}};
    add("届满日期", *l.expires);
    add("最近审视日期", *l.reviewed);
    add("被废止日期", *l.repealed);
    add("被取代日期", *l.replaced);
    add("被列为失效日期", *l.declared_lapsed);
    add("延长日期", *l.extended);
    add("依据终止日期", *l.basis_ended);
    add("依据变动日期", *l.basis_amended);
    add("间接依据终止日期", *l.chain_ended);
    add("机关变更日期", *l.issuer_changed);
    add("所办文件终止日期", *l.acted_on_ended);
    dated lead;
    lead.said = "“" + c.lead_quote + "”";
    lead.quote = c.lead_quote;
    out["清单.有内容线索"] = {!c.lead_id.empty(), lead};
    dated other;
    other.said = difference;
    out["清单.与登记不符"] = {!difference.empty(), other};
    return out;
}

struct reasoner::inside {
    const rule::rule_set& rules;
    const calendar& days;
    const instrument_table& instruments;
    day_point as_of;
    dossier nothing;  ///< the evaluator reads facts of a dossier; here all are given

    judging::case_facts given(const corpus_facts& facts, day_point on) const {
        judging::case_facts out(nothing, days, instruments, on);
        for (const auto& [name, f] : facts) out.give(name, f.value);
        return out;
    }

    judging::truth holds(const rule::cleanup_reason_decl& r, const judging::case_facts& facts,
                         day_point on) const {
        judging::proof_log log(facts, judging::proof_log::keeps::nothing);
        judging::scope in{facts, rules, r.pack, on, log, {}, false, nullptr};
        return judging::evaluate(*r.applies, in).is_true();
    }

    std::string value_of(const std::string& name, const corpus_facts& facts) const {
        if (const auto it = facts.find(name); it != facts.end())
            return judging::canonical(it->second.value);
        const auto p = judging::find_parameter(rules, name, "", as_of);
        return p.value ? rule::to_text(p.value->amount) : std::string();
    }

    std::string sentence(const rule::cleanup_reason_decl& r, const corpus_facts& facts,
                         const std::string& said) const {
        std::string out;
        for (std::size_t at = 0; at < r.report.size();) {
            const std::size_t open = r.report.find('{', at);
            const std::size_t close = open == std::string::npos ? open : r.report.find('}', open);
            if (close == std::string::npos) {
                out += r.report.substr(at);
                break;
            }
            out += r.report.substr(at, open - at);
            const std::string name = r.report.substr(open + 1, close - open - 1);
            out += name == "说法" ? said : value_of(name, facts);
            at = close + 1;
        }
        return said.empty() ? without_tail(out) : out;
    }
};

reasoner::reasoner(const rule::rule_set& rules, const calendar& days,
                   const instrument_table& instruments, day_point as_of)
    : in_(new inside{rules, days, instruments, as_of, {}}) {}
reasoner::~reasoner() = default;

std::vector<held_reason> reasoner::reasons_of(const corpus_facts& facts) const {
    std::vector<held_reason> out;
    const judging::case_facts given = in_->given(facts, in_->as_of);
    for (const rule::cleanup_reason_decl& r : in_->rules.cleanup_reasons) {
        if (!r.applies || in_->holds(r, given, in_->as_of) != judging::truth::yes) continue;
        std::vector<std::string> names;
        names_in(*r.applies, names);
        const dated* shows = nullptr;
        for (const auto& n : names) {
            const auto it = facts.find(n);
            if (it != facts.end() && !it->second.because.said.empty()) shows = &it->second.because;
        }
        held_reason h;
        h.decl = &r;
        h.reason.id = r.id.substr(0, r.id.find('.'));
        h.reason.because = in_->sentence(r, facts, shows ? shows->said : "");
        if (shows) {
            h.reason.quote = shows->quote;
            h.reason.paper = shows->paper;
            h.reason.path = shows->path;
        }
        h.reason.basis = basis_on(r, in_->as_of);
        h.reason.remedy = r.remedy;
        h.reason.is_lead = !r.proposes || *r.proposes == disposition::keep;
        out.push_back(std::move(h));
    }
    return out;
}

example_report reasoner::run_examples() const {
    example_report out;
    for (const rule::cleanup_reason_decl& r : in_->rules.cleanup_reasons) {
        for (std::size_t i = 0; r.applies && i < r.examples.size(); ++i) {
            const auto& x = r.examples[i];
            corpus_facts facts;
            for (const auto& [name, value] : x.given) {
                scalar v = unknown{};
                if (const auto* b = std::get_if<bool>(&value->value)) v = *b;
                if (const auto* d = std::get_if<date>(&value->value)) v = *d;
                facts[name] = {v, {}};
            }
            const day_point on = x.as_of ? x.as_of->first : in_->as_of;
            const bool holds = in_->holds(r, in_->given(facts, on), on) == judging::truth::yes;
            if (holds == x.holds) {
                ++out.passed;
                continue;
            }
            out.failed.push_back("清理理由 " + r.id + " 第" + std::to_string(i + 1) + "例:应为" +
                                 (x.holds ? "成立" : "不成立") + ",实为" +
                                 (holds ? "成立" : "不成立"));
        }
    }
    return out;
}

example_report run_reason_examples(const rule::rule_set& rules, const calendar& days,
                                   const instrument_table& instruments) {
    return reasoner(rules, days, instruments, {}).run_examples();
}

std::optional<day_point> reasoner::evaluate_by(day_point expires) const {
    const auto p = judging::find_parameter(in_->rules, lead_time, "", in_->as_of);
    if (!p.value) return std::nullopt;
    return judging::shifted(expires, p.value->amount, true, in_->days);
}

std::set<std::string> lead_ids(const rule::rule_set& rules) {
    std::set<std::string> out;
    for (const rule::rule_decl& r : rules.rules) {
        if (r.step != step::content) continue;
        if (r.requirement.condition) signals_in(*r.requirement.condition, out);
        if (r.applies) signals_in(*r.applies, out);
    }
    return out;
}

disposition proposed(const std::vector<held_reason>& reasons, const life& l) {
    disposition out = disposition::keep;
    bool ended_by_term = false, ended_by_other = false;
    for (const held_reason& h : reasons) {
        if (!h.decl->proposes) continue;
        ended_by_term = ended_by_term || *h.decl->proposes == disposition::lapsed;
        ended_by_other = ended_by_other || *h.decl->proposes == disposition::repeal;
        out = std::max(out, *h.decl->proposes);
    }
    if (!ended_by_term || !ended_by_other || !l.expires->on) return out;
    std::optional<day_point> other = l.repealed->on;
    if (l.replaced->on && (!other || *l.replaced->on < *other)) other = l.replaced->on;
    return other && *other <= *l.expires->on ? disposition::repeal : disposition::lapsed;
}

}  // namespace yigui::cleaning
