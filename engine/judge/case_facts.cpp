// Facts are worked out when a rule asks for them, from the step records made once per dossier.
// A table of all facts filled in advance was rejected: most rules touch few of them, and the
// name that is missing must be the one that the rule asked for.
#include "judge/case_facts.h"

#include <algorithm>

#include "base/loosely.h"
#include "judge/places.h"
#include "model/sentence.h"

namespace yigui::judging {
namespace {

fact unknown_fact(const std::string& name, const std::string& missing) {
    fact f;
    f.name = name;
    f.value = unknown{missing};
    return f;
}

/// The kinds of strength that count as a record are written in words.md; here only the reason.
std::string standing_in_words(const step_record& r) {
    switch (r.standing) {
        case standing::paper:
            return "有材料本身";
        case standing::dated:
            return "有带日期的转述";
        case standing::undated:
            return "只有未注明日期的转述";
        case standing::manifest_only:
            return "只有卷宗清单的登记,没有材料";
        case standing::none:
            return "没有记录";
    }
    return {};
}

}  // namespace

case_facts::case_facts(const dossier& d, const calendar& c, const instrument_table& t,
                       day_point as_of, std::string instance)
    : dossier_(d),
      calendar_(c),
      instruments_(t),
      as_of_(as_of),
      instance_(std::move(instance)),
      records_(all_steps().size() + all_matters().size()) {
    for (step s : all_steps()) records_[static_cast<std::size_t>(s)] = record_of(s, d, as_of);
    for (step s : all_matters()) {
        step_record& r = records_[static_cast<std::size_t>(s)];
        r.step = s;
        if (d.ledger) r = record_of(s, d, as_of, instance_);
    }
}

void case_facts::give(const std::string& name, scalar value) {
    const std::size_t dot = name.find('.');
    const auto s = step_from(name.substr(0, dot));
    if (const auto* d = std::get_if<date>(&value); s && d) {
        step_record& r = records_[static_cast<std::size_t>(*s)];
        const std::string field = dot == std::string::npos ? "日期" : name.substr(dot + 1);
        (field == "开始" ? r.start : field == "截止" ? r.end : r.on).on = *d;
        if (!r.on.on) r.on.on = *d;
        r.standing = std::max(r.standing, standing::dated);
    }
    given_[name] = std::move(value);
}

const facts* case_facts::subject() const {
    if (has_text()) return &dossier_.papers[dossier_.subject].facts;
    return dossier_.known_by_name ? &*dossier_.known_by_name : nullptr;
}

std::vector<std::size_t> case_facts::searched() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < dossier_.papers.size(); ++i)
        if (dossier_.papers[i].about != about::other) out.push_back(i);
    return out;
}

std::vector<quote_ref> case_facts::quotes_of(const step_date& d) const {
    std::vector<quote_ref> out;
    if (d.event < dossier_.events.size()) {
        const event& e = dossier_.events[d.event];
        if (e.paper < dossier_.papers.size() && !e.at.empty()) out.push_back({e.paper, e.at});
    }
    if (d.written_in < dossier_.papers.size()) {
        const facts& f = dossier_.papers[d.written_in].facts;
        for (const auto* own : {&f.date_published, &f.date_written})
            if (*own && !(*own)->at.empty() && d.on &&
                ((*own)->value == *d.on || (d.counted_from && (*own)->value == *d.counted_from)))
                out.push_back({d.written_in, (*own)->at});
    }
    return out;
}

std::vector<quote_ref> case_facts::quotes_of(const step_record& r) const {
    std::vector<quote_ref> out;
    if (r.best < dossier_.events.size()) {
        const event& e = dossier_.events[r.best];
        if (e.paper < dossier_.papers.size() && !e.at.empty()) out.push_back({e.paper, e.at});
    } else if (r.own_paper < dossier_.papers.size()) {
        const facts& f = dossier_.papers[r.own_paper].facts;
        const bool number = r.step == step::numbering && f.doc_number;
        if (number && !f.doc_number->at.empty())
            out.push_back({r.own_paper, f.doc_number->at});
        else if (f.title && !f.title->at.empty())
            out.push_back({r.own_paper, f.title->at});
    }
    for (const quote_ref& q : quotes_of(r.on))
        if (std::find(out.begin(), out.end(), q) == out.end()) out.push_back(q);
    return out;
}

fact case_facts::is_recorded(step s) const {
    const step_record& r = record(s);
    const std::string name = "有记录(" + std::string(name_of(s)) + ")";
    if (const auto it = given_.find(name); it != given_.end())
        return {name, it->second, {}, "设定", {}, {}};
    fact f;
    f.name = name;
    f.quotes = quotes_of(r);
    f.because = standing_in_words(r);
    if (r.is_recorded())
        f.value = true;
    else if (r.standing == standing::none)
        f.value = false;
    else
        f.value = unknown{std::string(name_of(s)) +
                          (r.standing == standing::undated ? "的日期" : "的材料")};
    return f;
}

fact case_facts::claims_exemption(step s) const {
    fact f;
    f.name = "声称免除(" + std::string(name_of(s)) + ")";
    if (const auto it = given_.find(f.name); it != given_.end()) {
        f.value = it->second;
        return f;
    }
    f.value = !record(s).exempted.empty();
    for (std::size_t i : record(s).exempted) {
        const event& e = dossier_.events[i];
        if (e.paper < dossier_.papers.size() && !e.at.empty()) f.quotes.push_back({e.paper, e.at});
    }
    if (f.quotes.empty()) f.because = "没有材料主张免除";
    return f;
}

fact case_facts::has_signal(const std::string& id) const {
    fact f;
    f.name = "有信号(" + id + ")";
    if (const auto it = given_.find(f.name); it != given_.end()) {
        f.value = it->second;
        return f;
    }
    if (!has_text()) return unknown_fact(f.name, missing_text);
    const facts* s = subject();
    f.value = false;
    f.because = "正文中没有这类线索";
    for (const signal& one : s->signals) {
        if (one.id != id) continue;
        f.value = true;
        f.quotes.push_back({dossier_.subject, one.at});
        if (f.quotes.size() == 3) break;
    }
    return f;
}

fact case_facts::get(const std::string& name) const {
    if (const auto it = given_.find(name); it != given_.end()) {
        fact f;
        f.name = name;
        f.value = it->second;
        f.because = "设定";
        return f;
    }
    if (name == "基准日") {
        fact f;
        f.name = name;
        f.value = date{as_of_};
        return f;
    }
    const std::size_t dot = name.find('.');
    const std::string head = name.substr(0, dot);
    const std::string field = dot == std::string::npos ? "日期" : name.substr(dot + 1);
    if (head == "文件") return document_fact(field, name);
    if (head == "台账") return ledger_fact(field, name);
    if (const auto s = step_from(head)) return step_fact(*s, field, name);
    return unknown_fact(name, name);
}

fact case_facts::step_fact(step s, const std::string& field, const std::string& name) const {
    const step_record& r = record(s);
    if (field == "说明缩短理由") return shortening_reason(s, name);
    if (field == "结论") {
        for (std::size_t i : r.done) {
            const event& e = dossier_.events[i];
            if (e.outcome.empty() || e.paper >= dossier_.papers.size()) continue;
            return {name, e.outcome, {{e.paper, e.at}}, {}, {}, {}};
        }
        return unknown_fact(name, name);
    }
    const step_date& d = field == "开始" ? r.start : field == "截止" ? r.end : r.on;
    if (!d.on) return unknown_fact(name, name);
    fact f;
    f.name = name;
    f.value = *d.on;
    f.quotes = quotes_of(d);
    if (d.counted_from) {
        f.function = "之后";
        f.inputs = {d.counted_from->iso(), std::to_string(d.days) + "日"};
    }
    return f;
}

/// Whether a clause about shortening speaks of this step.
bool speaks_of(step s, std::string_view words) {
    if (s == step::legality_review) return holds_loosely(words, {"审核", "审查"});
    return holds_loosely(words, {"征求", "征集", "公示"});
}

/// 根据第十五条关于情况紧急可以缩短期限的规定,本次征求意见期限缩短为15日: what the rule allows is not what was done.
std::string_view behind_rule(std::string_view words) {
    for (const std::string_view rule : {"的规定", "规定，", "规定,"}) {
        const std::size_t at = words.rfind(rule);
        if (at == std::string_view::npos) continue;
        const std::string_view rest = words.substr(at + rule.size());
        if (holds_loosely(rest, {"缩短"})) return rest;
    }
    return words;
}

/// A clause that speaks of shortening the step and of why, in one paper.
std::optional<span> shortening_clause(step s, const facts& f, std::string_view text) {
    for (const span at : places_of("缩短", text, f.whole)) {
        const span clause = sentence_around(text, f.whole, at);
        const std::string_view words = text.substr(clause.begin, clause.size());
        // 缩短期限的说明:桥梁须于7月1日前封闭,情况紧急,期限缩短为15日: the facts are told, and no 因 stands there.
        if (speaks_of(s, words) &&
            holds_loosely(words, {"因", "由于", "鉴于", "为了", "情况紧急", "时间紧", "时限紧",
                                  "期限的说明", "时间的说明", "期限的理由", "时间的理由"}) &&
            !holds_loosely(behind_rule(words),
                           {"不得缩短", "可以", "未缩短", "没有缩短", "无缩短", "确需",
                            "情况紧急的", "时间紧迫的", "未说明", "没有说明", "未作", "未写明",
                            "没有写明", "未在公告中说明"}))
            return clause;
    }
    if (s != step::public_consultation || f.kind != paper_kind::consultation_notice) return {};
    // 因时限紧迫,本次征求意见时间为15天: the notice gives its term with a reason.
    for (std::string_view term : {"意见时间为", "意见期限为", "意见期为", "意见的时间为",
                                  "意见的期限为", "征集时间为", "征集期限为", "公示期为"})
        for (const span at : places_of(term, text, f.whole)) {
            const span clause = sentence_around(text, f.whole, at);
            const std::string_view before = text.substr(clause.begin, at.begin - clause.begin);
            if (holds_loosely(before, {"因", "由于", "鉴于"}) &&
                holds_loosely(before, {"急", "迫", "尽快", "及时"}))
                return clause;
        }
    return std::nullopt;
}

fact case_facts::shortening_reason(step s, const std::string& name) const {
    for (const event& e : dossier_.events) {
        if (e.step != s || !e.about_this || e.paper >= dossier_.papers.size()) continue;
        if (e.polarity == polarity::required || e.quote.find("缩短") == std::string::npos) continue;
        if (!e.ground.empty()) return {name, true, {{e.paper, e.at}}, {}, {}, {}};
    }
    for (std::size_t i : searched()) {
        const paper& p = dossier_.papers[i];
        const auto kind = p.facts.kind;
        const bool own = step_of(kind) == s;
        if (!own && kind != paper_kind::drafting_explanation &&
            kind != paper_kind::consultation_feedback)
            continue;
        const std::string& text = dossier_.documents[p.document].text;
        if (const auto clause = shortening_clause(s, p.facts, text))
            return {name, true, {{i, *clause}}, {}, {}, {}};
    }
    fact f;
    f.name = name;
    f.value = false;
    f.because = "没有材料说明缩短的理由";
    return f;
}

std::string readable(const fact& f) {
    std::string out = f.name + "为" + canonical(f.value);
    if (!f.because.empty()) out += "(" + f.because + ")";
    return out;
}

}  // namespace yigui::judging
