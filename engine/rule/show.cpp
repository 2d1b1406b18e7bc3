// Papers that satisfy a rule without 凭证 are known to the judge only, so the page says it in words.
#include <algorithm>

#include "rule/load.h"
#include "rule/page.h"
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
    std::string line =
        article_of(s) + "  " + edition_text(s) + "(" + std::string(name_of(s.basis.status)) + ")";
    if (s.basis.status == source_status::unchecked) line += "  条文待核,最多警告";
    return line;
}

class page_writer {
 public:
    page_writer(const rule_set& set, const rule_decl& r) : set_(set), r_(r) {}

    rule_page write() {
        out_.id = r_.id;
        out_.title = r_.title;
        facts();
        auto& basis = section("依据");
        for (const source& s : r_.sources) basis.push_back(source_line(s));
        auto& wanted = section("要求");
        wanted.push_back(to_text(r_.requirement));
        parameters(wanted);
        auto& applies = section("适用");
        if (r_.applies) applies.push_back(to_text(*r_.applies));
        satisfied_by(section("凭证"));
        reliefs();
        section("常见问题") = {report_in_words(), "补救:" + r_.remedy};
        auto& examples = section("例");
        for (const example& x : r_.examples) examples.push_back(to_text(x));
        return std::move(out_);
    }

 private:
    std::vector<std::string>& section(const std::string& name) {
        out_.sections.push_back({name, {}});
        return out_.sections.back().lines;
    }

    /// The message with words where a report has the case's own: {甲} is the step that it speaks of.
    std::string report_in_words() const {
        const auto step_name = [](std::optional<yigui::step> s, yigui::step otherwise) {
            return std::string(name_of(s.value_or(otherwise)));
        };
        const requirement& q = r_.requirement;
        const std::pair<std::string, std::string> words[] = {
            {"{步骤}", std::string(name_of(r_.step))},
            {"{甲}", step_name(q.step, r_.step)},
            {"{乙}", step_name(q.other, r_.step)},
            {"{实际}", "〔实际〕"},
            {"{要求}", "〔要求〕"},
            {"{应于}", "〔到期日〕"}};
        std::string out = r_.report;
        for (const auto& [mark, word] : words)
            for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark))
                out.replace(at, mark.size(), word);
        return out;
    }

    void facts() {
        auto& f = out_.facts;
        f.emplace_back("步骤", name_of(r_.step));
        f.emplace_back("级别", name_of(r_.severity));
        f.emplace_back("阶段",
                       r_.from_stage ? std::string(name_of(*r_.from_stage)) + " 起" : "全程");
        const auto p = std::find_if(set_.packs.begin(), set_.packs.end(),
                                    [&](const pack& q) { return q.id == r_.pack; });
        std::string pack_text = r_.pack;
        if (p != set_.packs.end())
            pack_text += " " + p->title + " 版本 " + std::to_string(p->version) +
                         (p->overrides.empty() ? "" : "(覆盖 " + p->overrides + ")");
        f.emplace_back("规则包", pack_text);
        if (!r_.adopts.empty()) f.emplace_back("采用", r_.adopts + " 的全部内容");
        std::string edition;
        for (const auto& e : r_.edition)
            if (e) edition += (edition.empty() ? "" : ",没有时按 ") + to_text(*e);
        if (!edition.empty()) f.emplace_back("定版", "按 " + edition);
    }

    void parameters(std::vector<std::string>& out) {
        const auto* n =
            r_.requirement.amount ? std::get_if<name_ref>(&r_.requirement.amount->value) : nullptr;
        if (!n) return;
        for (const parameter& p : set_.parameters) {
            if (p.name != n->text) continue;
            for (const auto& v : p.values)
                out.push_back(p.name + " = " + to_text(v.amount) +
                              (v.from ? ",自 " + date{*v.from}.zh() : "") +
                              (v.to ? " 至 " + date{*v.to}.zh() : "") + "," +
                              article_of(v.because) + "(" +
                              std::string(name_of(v.because.basis.status)) + ")");
        }
    }

    void satisfied_by(std::vector<std::string>& out) {
        if (r_.proofs.empty()) {
            const yigui::step s = r_.requirement.step.value_or(r_.step);
            out.push_back(std::string(name_of(s)) + "的材料本身,或其他材料中注明日期的转述");
        }
        for (const proof_kind& p : r_.proofs)
            out.push_back(to_text(p) + (p.statement_of ? "(注明日期)" : ""));
    }

    void reliefs() {
        const auto add = [](std::vector<std::string>& out, const std::string& name,
                            const expr_ptr& when, const source& because) {
            if (!when) return;
            out.push_back(name + ":" + to_text(*when));
            out.push_back("  " + source_line(because));
        };
        if (!r_.exemptions.empty()) {
            auto& out = section("免除");
            for (const exemption& e : r_.exemptions) add(out, e.name, e.when, e.because);
        }
        if (r_.mitigations.empty()) return;
        auto& out = section("降级");
        for (const mitigation& m : r_.mitigations)
            add(out, "降为" + std::string(name_of(m.to)), m.when, m.because);
    }

    const rule_set& set_;
    const rule_decl& r_;
    rule_page out_;
};

std::string text_of(const rule_page& p) {
    std::string out = p.id + " " + p.title + "\n";
    if (!p.facts.empty()) out += "\n";
    for (const auto& [name, value] : p.facts) out += name + "  " + value + "\n";
    for (const auto& s : p.sections) {
        out += "\n" + s.name + "\n";
        for (const auto& line : s.lines) out += "  " + line + "\n";
    }
    return out;
}

}  // namespace

rule_page page_of(const rule_set& set, const rule_decl& r) { return page_writer(set, r).write(); }

rule_page page_of(const rule_set&, const unchecked_decl& u) {
    rule_page out{u.id, u.title, {{"未检查", u.reason}}, {}};
    out.sections.push_back({"依据", {}});
    for (const source& s : u.sources) out.sections.back().lines.push_back(source_line(s));
    return out;
}

std::string show(const rule_set& set, const std::string& id) {
    for (const rule_decl& r : set.rules)
        if (r.id == id) return text_of(page_of(set, r));
    for (const unchecked_decl& u : set.unchecked)
        if (u.id == id) return text_of(page_of(set, u));
    return {};
}

}  // namespace yigui::rule
