// The page of one rule, in the order in which a drafter asks: what is wanted, by what source,
// what satisfies it, what excuses it, what is usually wrong, how examples come out. Papers that
// satisfy a rule without 凭证 are known to the judge only, so the page says it in words.
#include <algorithm>

#include "rule/load.h"
#include "rule/write.h"

namespace yigui::rule {
namespace {

std::string edition_text(const source& s) {
    std::string out;
    if (s.basis.from) out += "自 " + date{*s.basis.from}.zh() + " ";
    if (s.basis.to) out += "至 " + date{*s.basis.to}.zh() + " ";
    return out;
}

std::string source_line(const source& s) {
    std::string line = "  " + article_of(s) + "  " + edition_text(s) + "(" +
                       std::string(name_of(s.basis.status)) + ")";
    if (s.basis.status == source_status::unchecked) line += "  条文待核,最多警告";
    return line + "\n";
}

class page {
 public:
    page(const rule_set& set, const rule_decl& r) : set_(set), r_(r) {}

    std::string text() {
        head();
        section("依据");
        for (const source& s : r_.sources) out_ += source_line(s);
        section("要求");
        out_ += "  " + to_text(r_.requirement) + "\n";
        parameters();
        section("适用");
        if (r_.applies) out_ += "  " + to_text(*r_.applies) + "\n";
        satisfied_by();
        reliefs();
        section("常见问题");
        out_ += "  " + r_.report + "\n  补救:" + r_.remedy + "\n";
        section("例");
        for (const example& x : r_.examples) out_ += "  " + to_text(x) + "\n";
        return out_;
    }

 private:
    void section(const std::string& name) { out_ += "\n" + name + "\n"; }

    void head() {
        out_ = r_.id + " " + r_.title + "\n\n步骤  " + std::string(name_of(r_.step)) + "\n级别  " +
               std::string(name_of(r_.severity)) + "\n阶段  " +
               (r_.from_stage ? std::string(name_of(*r_.from_stage)) + " 起" : "全程") + "\n";
        const auto p = std::find_if(set_.packs.begin(), set_.packs.end(),
                                    [&](const pack& q) { return q.id == r_.pack; });
        out_ += "规则包  " + r_.pack;
        if (p != set_.packs.end())
            out_ += " " + p->title + " 版本 " + std::to_string(p->version) +
                    (p->overrides.empty() ? "" : "(覆盖 " + p->overrides + ")");
        out_ += "\n";
        if (!r_.adopts.empty()) out_ += "采用  " + r_.adopts + " 的全部内容\n";
        std::string edition;
        for (const auto& e : r_.edition)
            if (e) edition += (edition.empty() ? "" : ",没有时按 ") + to_text(*e);
        if (!edition.empty()) out_ += "定版  按 " + edition + "\n";
    }

    void parameters() {
        const auto* n =
            r_.requirement.amount ? std::get_if<name_ref>(&r_.requirement.amount->value) : nullptr;
        if (!n) return;
        for (const parameter& p : set_.parameters) {
            if (p.name != n->text) continue;
            for (const auto& v : p.values)
                out_ += "  " + p.name + " = " + to_text(v.amount) +
                        (v.from ? ",自 " + date{*v.from}.zh() : "") +
                        (v.to ? " 至 " + date{*v.to}.zh() : "") + "," + article_of(v.because) +
                        "(" + std::string(name_of(v.because.basis.status)) + ")\n";
        }
    }

    void satisfied_by() {
        section("凭证");
        if (r_.proofs.empty()) {
            const yigui::step s = r_.requirement.step.value_or(r_.step);
            out_ += "  " + std::string(name_of(s)) + "的材料本身,或其他材料中注明日期的转述\n";
        }
        for (const proof_kind& p : r_.proofs)
            out_ += "  " + to_text(p) + (p.statement_of ? "(注明日期)" : "") + "\n";
    }

    void reliefs() {
        if (!r_.exemptions.empty()) section("免除");
        for (const exemption& e : r_.exemptions)
            if (e.when)
                out_ += "  " + e.name + ":" + to_text(*e.when) + "\n  " + source_line(e.because);
        if (!r_.mitigations.empty()) section("降级");
        for (const mitigation& m : r_.mitigations)
            if (m.when)
                out_ += "  降为" + std::string(name_of(m.to)) + ":" + to_text(*m.when) + "\n  " +
                        source_line(m.because);
    }

    const rule_set& set_;
    const rule_decl& r_;
    std::string out_;
};

}  // namespace

std::string show(const rule_set& set, const std::string& id) {
    for (const rule_decl& r : set.rules)
        if (r.id == id) return page(set, r).text();
    for (const unchecked_decl& u : set.unchecked) {
        if (u.id != id) continue;
        std::string out = u.id + " " + u.title + "\n\n未检查:" + u.reason + "\n\n依据\n";
        for (const source& s : u.sources) out += source_line(s);
        return out;
    }
    return {};
}

}  // namespace yigui::rule
