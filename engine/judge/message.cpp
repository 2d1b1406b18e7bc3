// Templates know six placeholders: {实际} {要求} {应于} {步骤} {甲} {乙}. A placeholder without a
// value becomes 不明, so that no brace ever reaches a reader.
#include "judge/message.h"

#include <algorithm>

#include "judge/requirement.h"

namespace yigui::judging {
namespace {

void put(std::string& text, std::string_view what, const std::string& by) {
    for (std::size_t i = text.find(what); i != std::string::npos;
         i = text.find(what, i + by.size()))
        text.replace(i, what.size(), by);
}

std::string filled(std::string text, const finding& f, const outcome& o) {
    const auto or_unknown = [](const std::string& s) { return s.empty() ? "不明" : s; };
    put(text, "{实际}", or_unknown(o.actual));
    put(text, "{要求}", or_unknown(o.required));
    put(text, "{应于}", or_unknown(o.due_text));
    put(text, "{步骤}", std::string(name_of(f.step)));
    put(text, "{甲}", or_unknown(o.first));
    put(text, "{乙}", or_unknown(o.second));
    return text;
}

bool is_in(const finding& f, const quotation& q) {
    return std::any_of(f.evidence.begin(), f.evidence.end(), [&](const quotation& e) {
        return e.paper == q.paper && e.range == q.range;
    });
}

quotation quote_of(const case_facts& facts, std::size_t paper_index, span at) {
    const dossier& d = facts.papers();
    const paper& p = d.papers[paper_index];
    const document& doc = d.documents[p.document];
    quotation q;
    q.paper = p.path;
    q.quote = doc.at(at);
    q.range = doc.code_points(at);
    q.address = doc.address(at);
    q.origin = doc.locate(at);
    return q;
}

}  // namespace

std::string message_of(const rule::rule_decl& r, const finding& f, const outcome& o, bool open) {
    const std::string step(name_of(f.step));
    if (open && f.result == result_kind::undetermined)
        return "无法判断是否适用「" + r.title + "」:缺少「" + f.missing + "」" + o.note;
    if (f.result == result_kind::not_due && o.form != "限期" && is_matter(f.step))
        return step + "未到期:这一年还没有结束" + o.note;
    if (f.result == result_kind::not_due && o.form != "限期")
        return step + "未到期:到后续阶段才须有记录" + o.note;
    if (!o.message.empty()) return o.message + o.note;
    if (f.result == result_kind::undetermined && !f.missing.empty())
        return "无法判断「" + r.title + "」:缺少「" + f.missing + "」" + o.note;
    return filled(r.report.empty() ? "{步骤}:" + r.title : r.report, f, o) + o.note;
}

std::string remedy_of(const rule::rule_decl& r, const finding& f) {
    switch (f.result) {
        case result_kind::recorded:
        case result_kind::exempt:
        case result_kind::not_applicable:
            return {};
        case result_kind::undetermined:
            // What to mend in a text that nobody has seen is not known.
            if (f.missing == missing_text && is_of_text(r)) return "把文件的文本放进卷宗再查";
            if (!f.missing.empty()) return "补充「" + f.missing + "」;" + r.remedy;
            return r.remedy;
        default:
            return r.remedy;
    }
}

void fill_search(finding& f, const rule::rule_decl& r, const case_facts& facts) {
    const yigui::step s = r.requirement.step.value_or(r.step);
    for (const rule::proof_kind& p : r.proofs) {
        if (p.paper) f.sought.push_back(name_of(*p.paper));
        if (p.statement_of)
            f.sought.push_back(std::string(name_of(*p.statement_of)) + "的转述(注明日期)");
    }
    // What is wrong in the text itself no further paper can prove.
    if (r.proofs.empty() && (s < yigui::step::form || is_matter(s))) {
        for (paper_kind k : own_papers(s)) f.sought.emplace_back(name_of(k));
        f.sought.push_back(is_matter(s) ? std::string(name_of(s)) + "的材料"
                                        : std::string(name_of(s)) + "的转述(注明日期)");
    }
    for (std::size_t i : facts.searched()) {
        const std::string& path = facts.papers().papers[i].path;
        if (f.searched.empty() || f.searched.back() != path) f.searched.push_back(path);
    }
}

void add_evidence(finding& f, const case_facts& facts, std::size_t index) {
    const dossier& d = facts.papers();
    const event& e = d.events[index];
    quotation q;
    if (e.paper < d.papers.size()) {
        q = quote_of(facts, e.paper, e.at);
    } else {
        q.paper = d.manifest_path;
        q.quote = e.quote;
    }
    if (is_in(f, q)) return;
    q.when = e.when;
    q.polarity = e.polarity;
    q.strength = id_of(e.how);
    f.evidence.push_back(std::move(q));
}

void add_evidence(finding& f, const case_facts& facts, const quote_ref& at) {
    const dossier& d = facts.papers();
    if (at.paper >= d.papers.size() || at.at.empty()) return;
    for (std::size_t i = 0; i < d.events.size(); ++i)
        if (d.events[i].paper == at.paper && d.events[i].at == at.at)
            return add_evidence(f, facts, i);
    quotation q = quote_of(facts, at.paper, at.at);
    if (!is_in(f, q)) f.evidence.push_back(std::move(q));
}

}  // namespace yigui::judging
