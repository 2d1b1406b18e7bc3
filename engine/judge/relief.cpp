// An exemption holds when its condition does and its article is in force and verified. A claim
// that has a paper but whose ground is none of the rule's exemptions is not guessed either way:
// the ground is named and the result stays open. Grounds are told apart by the two families
// that practice knows; any other text is compared with the names of the exemptions.
#include "judge/relief.h"

#include <algorithm>
#include <array>

#include "model/sentence.h"

namespace yigui::judging {
namespace {

using words_of_family = std::array<std::string_view, 6>;
constexpr std::array<words_of_family, 2> families = {{
    {"保密", "秘密", "涉密", "定密", "不公开的", "密级"},
    {"紧急", "突发", "应急", "急需", "疫情", "抢险"},
}};

int family_of(std::string_view text) {
    for (std::size_t i = 0; i < families.size(); ++i)
        for (std::string_view w : families[i])
            if (text.find(w) != std::string_view::npos) return static_cast<int>(i);
    return -1;
}

bool is_known_ground(const rule::rule_decl& r, const std::string& ground) {
    const int family = family_of(ground);
    return std::any_of(r.exemptions.begin(), r.exemptions.end(), [&](const rule::exemption& e) {
        if (family >= 0 && family_of(e.name) == family) return true;
        return ground.find(e.name) != std::string::npos || e.name.find(ground) != std::string::npos;
    });
}

/// The sentence around a claim: 因时间紧急 stands in front of 未公开征求意见.
std::string sentence_of(const event& e, const dossier& d) {
    if (e.paper >= d.papers.size()) return e.quote;
    const paper& p = d.papers[e.paper];
    const document& doc = d.documents[p.document];
    return std::string(doc.at(sentence_around(doc.text, p.facts.whole, e.at)));
}

std::string ground_of(const event& e, const dossier& d) {
    if (!e.ground.empty()) return e.ground;
    const std::string sentence = sentence_of(e, d);
    const int family = family_of(sentence);
    if (family < 0) return {};
    for (std::string_view w : families[static_cast<std::size_t>(family)])
        if (sentence.find(w) != std::string::npos) return std::string(w);
    return {};
}

/// A paper of its own for the ground: one that speaks of it by its name or title and is none of
/// the procedure's own, be it a superior's order, which is another document.
std::size_t paper_for(const std::string& ground, const event& claim, const case_facts& facts) {
    const dossier& d = facts.papers();
    const int family = family_of(ground);
    for (std::size_t i = 0; i < d.papers.size(); ++i) {
        const paper& p = d.papers[i];
        const bool is_foreign =
            p.about != about::this_one && p.facts.kind == paper_kind::issued_document;
        if (i == d.subject || (p.facts.kind != paper_kind::other && !is_foreign)) continue;
        if (i == claim.paper) return i;
        const std::string head = p.path + (p.facts.title ? p.facts.title->value : "");
        if (family >= 0 && family_of(head) == family) return i;
    }
    return SIZE_MAX;
}

relief unknown_ground(const rule::rule_decl& r, scope& in) {
    const yigui::step s = r.requirement.step.value_or(r.step);
    const step_record& rec = in.facts.record(s);
    const dossier& d = in.facts.papers();
    for (const auto* claims : {&rec.exempted, &rec.negated}) {
        for (std::size_t i : *claims) {
            const event& e = d.events[i];
            const std::string ground = ground_of(e, d);
            if (ground.empty() || is_known_ground(r, ground)) continue;
            if (ground.find("不涉及") != std::string::npos) continue;
            const std::size_t p = paper_for(ground, e, in.facts);
            if (p == SIZE_MAX) continue;
            relief out;
            out.how = relief::kind::unknown_ground;
            out.missing = "免除理由「" + ground + "」的条文依据";
            out.words = "卷宗有 " + d.papers[p].path + ",但「" + ground +
                        "」不在已核条文列明的免除情形之内";
            if (e.paper < d.papers.size() && !e.at.empty()) {
                out.quotes.push_back({e.paper, e.at});
                out.lines.push_back(in.log.quote(out.quotes.back()));
            }
            return out;
        }
    }
    return {};
}

}  // namespace

bool in_force(const rule::source& s, day_point d) {
    return (!s.basis.from || *s.basis.from <= d) && (!s.basis.to || d <= *s.basis.to);
}

relief find_exemption(const rule::rule_decl& r, const outcome& o, scope& in) {
    for (const rule::exemption& e : r.exemptions) {
        if (!in_force(e.because, in.edition)) continue;
        const evaluated when = evaluate(*e.when, in);
        if (when.is_true() != truth::yes) continue;
        relief out;
        out.because = &e.because;
        out.quotes = when.quotes;
        if (when.line != SIZE_MAX) out.lines.push_back(when.line);
        const std::string article =
            "《" + e.because.basis.instrument + "》" + e.because.basis.article;
        if (e.because.basis.status == source_status::unchecked) {
            out.how = relief::kind::unknown_ground;
            out.missing = "免除情形「" + e.name + "」的条文(" + article + "待核)";
            out.words = "主张「" + e.name + "」,但所依据的条文待核";
            return out;
        }
        out.how = relief::kind::exempt;
        if (in.seen) in.seen->exempted = &e;
        out.words = e.name + ",依据" + article;
        return out;
    }
    if (o.form == "有记录") return unknown_ground(r, in);
    return {};
}

relief find_mitigation(const rule::rule_decl& r, scope& in) {
    for (const rule::mitigation& m : r.mitigations) {
        if (!in_force(m.because, in.edition)) continue;
        const evaluated when = evaluate(*m.when, in);
        if (when.is_true() != truth::yes) continue;
        relief out;
        out.how = relief::kind::mitigated;
        if (in.seen) in.seen->mitigated = &m;
        out.severity = m.to;
        out.because = &m.because;
        out.quotes = when.quotes;
        if (when.line != SIZE_MAX) out.lines.push_back(when.line);
        const dossier& d = in.facts.papers();
        if (!when.quotes.empty()) {
            const quote_ref& q = when.quotes.front();
            out.words = "材料写明「" +
                        std::string(d.documents[d.papers[q.paper].document].at(q.at)) + "」,";
        }
        out.words += "依据《" + m.because.basis.instrument + "》" + m.because.basis.article +
                     "降为" + std::string(name_of(m.to));
        return out;
    }
    return {};
}

}  // namespace yigui::judging
