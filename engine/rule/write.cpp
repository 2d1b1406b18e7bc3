// One spelling for each thing: half-width marks, ISO dates, ≥ ≤ ≠, and only the brackets that
// precedence needs. 且 binds tighter than 或, 非 tighter than 且 and looser than a comparison.
#include "rule/write.h"

#include "rule/load.h"
#include "rule/vocabulary.h"

namespace yigui::rule {
namespace {

/// How tightly an expression binds: 0 或, 1 且, 2 非, 3 comparison, 4 everything else.
int rank_of(const expr& e) {
    const auto* o = std::get_if<operation>(&e.value);
    if (!o) return 4;
    switch (o->op) {
        case op::either:
            return 0;
        case op::both:
            return 1;
        case op::no:
            return 2;
        default:
            return 3;
    }
}

std::string inside(const expr_ptr& e, int rank) {
    if (!e) return "?";
    const std::string text = to_text(*e);
    return rank_of(*e) < rank ? "(" + text + ")" : text;
}

std::string mark_of(op o) {
    switch (o) {
        case op::both:
            return " 且 ";
        case op::either:
            return " 或 ";
        case op::equal:
            return " = ";
        case op::unequal:
            return " ≠ ";
        case op::less:
            return " < ";
        case op::at_most:
            return " ≤ ";
        case op::more:
            return " > ";
        case op::at_least:
            return " ≥ ";
        case op::no:
            break;
    }
    return " ";
}

std::string write(const operation& o) {
    if (o.op == op::no) return "非 " + inside(o.operands[0], 3);
    const int rank = o.op == op::either ? 0 : o.op == op::both ? 1 : 3;
    // Chains lean to the left; a comparison holds no comparison without brackets.
    return inside(o.operands[0], rank == 3 ? 4 : rank) + mark_of(o.op) +
           inside(o.operands[1], rank + 1);
}

std::string write(const call& c) {
    std::string out = c.function + "(";
    for (std::size_t i = 0; i < c.arguments.size(); ++i)
        out += (i ? ", " : "") + inside(c.arguments[i], 0);
    return out + ")";
}

std::string write(const expr_ptr& e) { return inside(e, 0); }

std::string step_text(const std::optional<yigui::step>& s) {
    return s ? std::string(name_of(*s)) : "?";
}

}  // namespace

std::string name_of(const paper_name& p) {
    return p.kind ? std::string(yigui::name_of(*p.kind)) : p.further;
}

std::string operand_text(const expr_ptr& e) { return inside(e, 4); }

std::string life_text(const std::optional<day_point>& from, const std::optional<day_point>& to) {
    return (from ? " 自 " + iso(*from) : "") + (to ? " 至 " + iso(*to) : "");
}

std::string titled(const std::string& s) {
    bool is_bare = !s.empty();
    for (const char c : s) {
        const auto u = static_cast<unsigned char>(c);
        is_bare = is_bare && (u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') ||
                              (u >= 'a' && u <= 'z') || u == '_' || u == '.' || u == '-');
    }
    // Full-width marks would be read as half-width ones: quote what is not plainly Chinese.
    for (const char* mark : {"《", "》", "“", "”", "、", "≥", "≤", "≠", "\xEF\xBC", "\xEF\xBD",
                             "\xE3\x80\x80", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "≧", "≦"})
        is_bare = is_bare && s.find(mark) == std::string::npos;
    return is_bare ? s : quoted(s);
}

std::string quoted(const std::string& s) {
    if (s.find('"') == std::string::npos && s.find("＂") == std::string::npos)
        return "\"" + s + "\"";
    return "“" + s + "”";
}

std::string to_text(const duration& d) {
    const std::string n = std::to_string(d.count);
    switch (d.unit) {
        case unit::days:
            return n + "日";
        case unit::working_days:
            return n + "个工作日";
        case unit::months:
            return n + "个月";
        case unit::years:
            return n + "年";
    }
    return n;
}

std::string to_text(const expr& e) {
    struct {
        std::string operator()(bool b) const { return b ? "是" : "否"; }
        std::string operator()(int n) const { return std::to_string(n); }
        std::string operator()(const duration& d) const { return to_text(d); }
        std::string operator()(const date& d) const { return d.iso(); }
        std::string operator()(const std::string& s) const { return quoted(s); }
        std::string operator()(const name_ref& n) const { return n.text; }
        std::string operator()(const call& c) const { return write(c); }
        std::string operator()(const operation& o) const { return write(o); }
    } walk;
    return std::visit(walk, e.value);
}

std::string article_of(const source& s) {
    if (s.is_plan_item) return "要点 " + s.basis.article;
    return "《" + s.basis.instrument + "》" + s.basis.article;
}

std::string to_text(const source& s) {
    return article_of(s) + life_text(s.basis.from, s.basis.to) + " 状态 " +
           std::string(name_of(s.basis.status));
}

std::string to_text(const requirement& r) {
    switch (r.kind) {
        case requirement_kind::on_record:
            return "有记录 " + step_text(r.step);
        case requirement_kind::step_period:
            return "期间 " + step_text(r.step) + (r.is_at_most ? " 不多于 " : " 不少于 ") +
                   operand_text(r.amount);
        case requirement_kind::period_between:
            return "期间 " + operand_text(r.from) + " 到 " + operand_text(r.to) +
                   (r.is_at_most ? " 不多于 " : " 不少于 ") + operand_text(r.amount);
        case requirement_kind::order:
            return "次序 " + step_text(r.step) + (r.allows_same_day ? " 不晚于 " : " 早于 ") +
                   step_text(r.other);
        case requirement_kind::deadline_after:
            return "限期 " + step_text(r.step) + " 于 " + operand_text(r.from) + " 后 " +
                   operand_text(r.amount) + " 内";
        case requirement_kind::deadline_before:
            return "限期 " + step_text(r.step) + " 于 " + operand_text(r.from) + " 前 " +
                   operand_text(r.amount);
        case requirement_kind::agreement:
            return "一致 " + r.field;
        case requirement_kind::condition:
            return write(r.condition) + " 否则 " + std::string(name_of(r.otherwise));
    }
    return {};
}

std::string to_text(const proof_kind& p) {
    if (p.paper) return name_of(*p.paper);
    return step_text(p.statement_of) + "的转述";
}

std::string inputs_text(const example& x) {
    std::string out;
    const auto add = [&](const std::string& one) { out += (out.empty() ? "" : ", ") + one; };
    for (const auto& in : x.papers) {
        std::string one = in.paper ? name_of(*in.paper) : "?";
        if (in.without) one += " 无";
        for (std::size_t at = 0; !in.without && at <= in.text.size();) {
            const std::size_t end = std::min(in.text.find('\n', at), in.text.size());
            one += " " + quoted(in.text.substr(at, end - at));
            at = end + 1;
        }
        add(one);
    }
    for (const auto& [name, value] : x.given) add("设 " + name + " " + operand_text(value));
    if (x.as_of) add("基准日 " + x.as_of->iso());
    if (x.at_stage) add("阶段 " + std::string(name_of(*x.at_stage)));
    if (x.level) add("级别 " + std::string(name_of(*x.level)));
    return out;
}

std::string to_text(const example& x) {
    const std::string inputs = inputs_text(x);
    return std::string(name_of(x.expected)) + (inputs.empty() ? "" : " " + inputs);
}

std::string to_text(const rule_decl& r) {
    std::string out = "规则 " + r.id + " " + titled(r.title) + "\n";
    const auto line = [&](const std::string& word, const std::string& body) {
        out += "  " + word + " " + body + "\n";
    };
    for (const source& s : r.sources) line("依据", to_text(s));
    line("步骤", std::string(name_of(r.step)));
    line("阶段", r.from_stage ? std::string(name_of(*r.from_stage)) : "全程");
    line("级别", std::string(name_of(r.severity)));
    std::string edition;
    for (const auto& e : r.edition) edition += (edition.empty() ? "" : " 否则 ") + operand_text(e);
    if (!edition.empty()) line("定版", edition);
    line("适用", write(r.applies));
    line("要求", to_text(r.requirement));
    std::string proofs;
    for (const auto& p : r.proofs) proofs += (proofs.empty() ? "" : " 或 ") + to_text(p);
    if (!proofs.empty()) line("凭证", proofs);
    for (const auto& e : r.exemptions)
        line("免除", titled(e.name) + " 当 " + write(e.when) + " 依据 " + to_text(e.because));
    for (const auto& m : r.mitigations)
        line("降级",
             std::string(name_of(m.to)) + " 当 " + write(m.when) + " 依据 " + to_text(m.because));
    line("报告", quoted(r.report));
    line("补救", quoted(r.remedy));
    for (const auto& x : r.examples) line("例", to_text(x));
    return out;
}

std::string to_text(const parameter& p) {
    std::string out = "参数 " + p.name + "\n";
    for (const auto& v : p.values)
        out += "  " + to_text(v.amount) + life_text(v.from, v.to) + " 依据 " + to_text(v.because) +
               "\n";
    return out;
}

std::string to_text(const pack& p) {
    std::string out = "包 " + p.id + " " + quoted(p.title) + " 版本 " + std::to_string(p.version) +
                      life_text(p.from, p.to) +
                      (p.overrides.empty() ? "" : " 覆盖 " + p.overrides) + "\n";
    const auto organs = [&](const char* word, const std::vector<std::string>& all) {
        std::string list;
        for (const auto& one : all) list += (list.empty() ? "" : "、") + quoted(one);
        if (!list.empty()) out += word + (" " + list) + "\n";
    };
    organs("适用机关", p.issuers);
    organs("不适用机关", p.excluded);
    return out;
}

std::string to_text(const unchecked_decl& u) {
    std::string out = "不可检查 " + u.id + " " + titled(u.title) + "\n";
    for (const source& s : u.sources) out += "  依据 " + to_text(s) + "\n";
    return out + "  理由 " + quoted(u.reason) + "\n";
}

}  // namespace yigui::rule
