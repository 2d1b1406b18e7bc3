// Conditions are tried out over all values of their atoms: rules have a handful. What a fact can
// be is not known here, so a result is left out only where the form of the rule forbids it.
#include "rule/results.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "rule/write.h"

namespace yigui::rule {
namespace {

constexpr std::size_t most_atoms = 12;

bool is_connective(op o) { return o == op::both || o == op::either || o == op::no; }

void collect(const expr_ptr& e, std::map<std::string, expr_ptr>& out) {
    if (!e) return;
    const auto* o = std::get_if<operation>(&e->value);
    if (!o || !is_connective(o->op)) {
        out.emplace(to_text(*e), e);
        return;
    }
    for (const auto& x : o->operands) collect(x, out);
}

void collect_literals(const expr_ptr& e, bool is_denied, std::set<literal>& out) {
    if (!e) return;
    const auto* o = std::get_if<operation>(&e->value);
    if (!o || !is_connective(o->op)) {
        out.insert({to_text(*e), is_denied});
        return;
    }
    for (const auto& x : o->operands) collect_literals(x, is_denied != (o->op == op::no), out);
}

/// The condition with its atoms numbered, for trying out many choices quickly.
class truth_table {
 public:
    explicit truth_table(const expr_ptr& e) : whole_(e) {
        std::map<std::string, expr_ptr> found;
        collect(e, found);
        for (const auto& [text, atom] : found) numbers_.emplace(text, numbers_.size());
        number(*e);
    }
    std::size_t atoms() const { return numbers_.size(); }
    /// The n-th bit of `choice` is the truth of the n-th atom.
    bool value(std::size_t choice) const { return value_of(*whole_, choice); }

 private:
    void number(const expr& e) {
        const auto* o = std::get_if<operation>(&e.value);
        if (!o || !is_connective(o->op)) {
            bits_[&e] = std::size_t{1} << std::min(numbers_.at(to_text(e)), most_atoms);
            return;
        }
        for (const auto& x : o->operands) number(*x);
    }
    bool value_of(const expr& e, std::size_t choice) const {
        if (const bool* b = std::get_if<bool>(&e.value)) return *b;
        const auto* o = std::get_if<operation>(&e.value);
        if (!o || !is_connective(o->op)) return (choice & bits_.at(&e)) != 0;
        const bool first = value_of(*o->operands[0], choice);
        if (o->op == op::no) return !first;
        const bool second = value_of(*o->operands[1], choice);
        return o->op == op::both ? first && second : first || second;
    }

    expr_ptr whole_;
    std::map<std::string, std::size_t> numbers_;
    std::unordered_map<const expr*, std::size_t> bits_;
};

/// Names of facts that an expression needs to have a value.
void needed_facts(const expr& e, std::set<std::string>& out) {
    if (const auto* n = std::get_if<name_ref>(&e.value)) out.insert(n->text);
    if (const auto* c = std::get_if<call>(&e.value)) {
        if (c->function == "依据有效") out.insert(c->function);
        const bool takes_values = c->function == "天数" || c->function == "工作日数" ||
                                  c->function == "之后" || c->function == "之前" ||
                                  c->function == "符合";
        if (takes_values)
            for (const auto& a : c->arguments) needed_facts(*a, out);
    }
    if (const auto* o = std::get_if<operation>(&e.value))
        for (const auto& a : o->operands) needed_facts(*a, out);
}

/// Whether a fact is 已知 wherever the rule applies. A known date may still be known to the month
/// only, but then it can't be told what an example should show: left out.
bool is_asked_for(const std::string& name, const expr_ptr& applies) {
    if (!applies) return false;
    const std::string text = to_text(*applies);
    return text.find("已知(" + name + ")") != std::string::npos;
}

bool can_be_open(const rule_decl& r) {
    std::set<std::string> facts;
    needed_facts(*r.requirement.condition, facts);
    return std::any_of(facts.begin(), facts.end(),
                       [&](const std::string& f) { return !is_asked_for(f, r.applies); });
}

bool may_be_early(const rule_decl& r) { return r.from_stage && *r.from_stage > stage::drafting; }

void add_form(const rule_decl& r, std::set<result_kind>& out) {
    const requirement& q = r.requirement;
    switch (q.kind) {
        case requirement_kind::on_record:
            out.insert({result_kind::contradictory, result_kind::undetermined});
            if (may_be_early(r)) out.insert(result_kind::not_due);
            break;
        case requirement_kind::step_period:
        case requirement_kind::period_between:
            out.insert({result_kind::undetermined, result_kind::not_applicable});
            break;
        case requirement_kind::order:
            out.insert(result_kind::not_applicable);
            if (r.severity == severity::error) out.insert(result_kind::undetermined);
            break;
        case requirement_kind::deadline_after:
        case requirement_kind::deadline_before:
            out.insert({result_kind::undetermined, result_kind::not_due});
            // A rule about what is on record leaves its absence to another one.
            if (q.step && is_asked_for(std::string(name_of(*q.step)) + ".日期", r.applies)) {
                out.erase(result_kind::not_due);
                out.erase(result_kind::not_recorded);
            }
            break;
        case requirement_kind::agreement:
            break;
        case requirement_kind::condition:
            if (can_be_open(r)) out.insert(result_kind::undetermined);
            if (may_be_early(r) && q.otherwise == result_kind::not_recorded)
                out.insert(result_kind::not_due);
            break;
    }
}

}  // namespace

std::vector<result_kind> failures_of(const requirement& r) {
    switch (r.kind) {
        case requirement_kind::on_record:
            return {result_kind::not_recorded};
        case requirement_kind::step_period:
            return {result_kind::too_short};
        case requirement_kind::period_between:
            return {r.is_at_most ? result_kind::late : result_kind::too_short};
        case requirement_kind::order:
            return {result_kind::out_of_order};
        case requirement_kind::deadline_after:
        case requirement_kind::deadline_before:
            return {result_kind::late, result_kind::not_recorded};
        case requirement_kind::agreement:
            return {result_kind::contradictory};
        case requirement_kind::condition:
            return {r.otherwise};
    }
    return {};
}

std::vector<result_kind> results_of(const rule_decl& r) {
    std::set<result_kind> out{result_kind::recorded};
    for (result_kind k : failures_of(r.requirement)) out.insert(k);
    add_form(r, out);
    if (!r.exemptions.empty()) out.insert(result_kind::exempt);
    if (r.applies && can_be(r.applies, false)) out.insert(result_kind::not_applicable);
    return {out.begin(), out.end()};
}

std::vector<expr_ptr> atoms_of(const expr_ptr& e) {
    std::map<std::string, expr_ptr> found;
    collect(e, found);
    std::vector<expr_ptr> out;
    for (const auto& [text, atom] : found) out.push_back(atom);
    return out;
}

std::vector<literal> literals_of(const expr_ptr& e) {
    std::set<literal> found;
    collect_literals(e, false, found);
    return {found.begin(), found.end()};
}

bool can_be(const expr_ptr& e, bool value) {
    if (!e) return true;
    const truth_table table(e);
    if (table.atoms() > most_atoms) return true;
    for (std::size_t choice = 0; choice < (std::size_t{1} << table.atoms()); ++choice)
        if (table.value(choice) == value) return true;
    return false;
}

std::vector<choice> choices_for(const expr_ptr& e, bool value) {
    std::vector<choice> out;
    const auto atoms = atoms_of(e);
    if (!e || atoms.size() > most_atoms) return out;
    const truth_table table(e);
    for (std::size_t bits = 0; bits < (std::size_t{1} << atoms.size()); ++bits) {
        if (table.value(bits) != value) continue;
        // Atoms are numbered by their spelling, as atoms_of orders them.
        for (std::size_t i = 0; i < atoms.size(); ++i)
            out.push_back({atoms[i], (bits >> i & 1) != 0});
        break;
    }
    return out;
}

}  // namespace yigui::rule
