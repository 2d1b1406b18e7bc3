// Facts about the document itself. Dates that a text gives relative to others ("自印发之日起",
// "有效期5年") are computed here and say from what. Where the text is silent on a yes-or-no
// question, silence is an answer only when the whole text was there to speak (a lead that does
// not occur); what needs a judgement of its own stays unknown.
#include <algorithm>

#include "base/loosely.h"
#include "dossier/titles.h"
#include "judge/case_facts.h"
#include "judge/major_decision.h"
#include "judge/places.h"
#include "model/sentence.h"

namespace yigui::judging {
namespace {

fact made(const std::string& name, scalar value, std::vector<quote_ref> quotes,
          std::string because = {}) {
    return {name, std::move(value), std::move(quotes), std::move(because), {}, {}};
}

fact not_known(const std::string& name, const std::string& missing = {}) {
    return made(name, unknown{missing.empty() ? name : missing}, {});
}

std::vector<quote_ref> quote(std::size_t paper, span at) {
    if (at.empty()) return {};
    return {{paper, at}};
}

/// 某市科学技术局成果科, 某镇人民政府村镇建设办公室: a section drafts for its organ.
std::string without_section(const std::string& organ) {
    const bool is_office = organ.ends_with("办公室") && !organ.ends_with("政府办公室");
    const bool is_section = organ.ends_with("科") || organ.ends_with("股");
    std::size_t end = std::string::npos;
    if (is_section || is_office)
        for (const std::string_view unit : {"人民政府", "局", "委员会", "厅"}) {
            if (is_office && unit != "人民政府") break;
            const std::size_t at = organ.rfind(unit);
            if (at == std::string::npos || at == 0) continue;
            end = at + unit.size();
            break;
        }
    return organ.substr(0, end);
}

bool is_government(std::string_view organ) {
    // 县级以上 is what the law says; a township follows its offices.
    for (std::string_view township : {"镇人民政府", "乡人民政府"})
        if (organ.find(township) != std::string_view::npos) return false;
    for (std::string_view end :
         {"人民政府", "人民政府办公室", "人民政府办公厅", "国务院", "国务院办公厅", "行政公署"})
        if (organ.ends_with(end)) return true;
    return false;
}

/// The name of the document without the words around it: what a catalogue would list.
std::string core_of(std::string title) {
    const std::size_t open = title.find("《"), close = title.find("》");
    if (open != std::string::npos && close != std::string::npos && close > open)
        title = title.substr(open + 3, close - open - 3);
    for (const char* bracket : {"（", "("}) {
        const std::size_t at = title.find(bracket);
        if (at != std::string::npos && at > 0) title.resize(at);
    }
    for (std::string_view head : {"关于印发", "关于公布", "关于"}) {
        const std::size_t at = title.find(head);
        if (at != std::string::npos) title.erase(0, at + head.size());
    }
    for (std::string_view tail : {"的通知", "的公告", "的通告"})
        if (title.ends_with(tail)) title.resize(title.size() - tail.size());
    return title;
}

/// 某某局 of "某某局关于印发…的通知" or "某某局权责清单"; empty when the title names no organ.
std::string organ_in_title(const std::string& title) {
    std::size_t at = title.find("关于");
    for (std::string_view list : {"权责清单", "权力清单", "责任清单", "权力和责任清单"})
        if (const std::size_t before = title.find(list); before < at) at = before;
    if (at == std::string::npos || at == 0) return {};
    const std::string organ = title.substr(0, at);
    for (std::string_view end :
         {"局", "委", "委员会", "办公室", "办公厅", "政府", "厅", "部", "会"})
        if (organ.ends_with(end)) return organ;
    return {};
}

const signal* find_signal(const facts& s, std::initializer_list<std::string_view> ids) {
    for (const signal& one : s.signals)
        for (std::string_view id : ids)
            if (one.id == id) return &one;
    return nullptr;
}

/// A lead that shows benefits, permits or restrictions for businesses, beyond merely naming
/// them: some can concern nobody else, others count where the text names businesses.
const signal* economic_lead(const facts& s) {
    if (const signal* one = find_signal(s, {"economic_activity", "local_only", "designated",
                                            "tax_linked", "price", "disguised_licence"}))
        return one;
    if (!find_signal(s, {"enterprise"})) return nullptr;
    return find_signal(s, {"subsidy", "licence", "fee", "penalty"});
}

bool names_a_basis(const facts& s) {
    return std::any_of(s.citations.begin(), s.citations.end(),
                       [](const citation& c) { return c.as == citation::role::basis; });
}

/// A clause that itself says that the instrument is over speaks of history, not of a duty.
bool tells_of_end(const std::string& text, span at, span whole) {
    const span clause = sentence_around(text, whole, at);
    const std::string_view words = std::string_view(text).substr(clause.begin, clause.size());
    return holds_loosely(words, {"废止", "失效", "停止执行", "不再执行", "取代", "代替", "原《"});
}

}  // namespace

std::string case_facts::issuer() const {
    if (const auto it = given_.find("文件.制定机关"); it != given_.end())
        return canonical(it->second);
    if (dossier_.ledger) return dossier_.ledger->organ;
    const facts* s = subject();
    if (s && s->issuer) return s->issuer->value;
    if (s && s->title)
        if (const std::string organ = organ_in_title(s->title->value); !organ.empty()) return organ;
    // Who puts a matter on the year's catalogue decides it, whoever drafts.
    for (const paper& p : dossier_.papers) {
        if (p.about != about::this_one || p.facts.kind != paper_kind::decision_catalogue ||
            !p.facts.issuer)
            continue;
        constexpr std::string_view government = "人民政府";
        const std::string& who = p.facts.issuer->value;
        if (const auto at = who.find(government); at != std::string::npos)
            return who.substr(0, at + government.size());
    }
    for (const paper& p : dossier_.papers) {
        const auto k = p.facts.kind;
        const bool drafter = k == paper_kind::drafting_explanation ||
                             k == paper_kind::consultation_notice || k == paper_kind::signing_sheet;
        if (p.about == about::this_one && drafter && p.facts.issuer)
            return without_section(p.facts.issuer->value);
    }
    // Without a text, the organ whose meeting decides on it, or that answers what was said of it.
    for (const paper_kind k : {paper_kind::meeting_minutes, paper_kind::consultation_feedback})
        for (const paper& p : dossier_.papers)
            if (s && !has_text() && p.about == about::this_one && p.facts.kind == k &&
                p.facts.issuer)
                return without_section(p.facts.issuer->value);
    return {};
}

fact case_facts::document_fact(const std::string& field, const std::string& name) const {
    if (!subject()) return not_known(name, "被审查的文件");
    for (const char* text : {"制定机关", "标题", "文号", "公开属性", "成文日期写法"})
        if (field == text) return text_fact(field, name);
    if (field == "成文日期" || field == "公布日期" || field == "施行日期" || field == "届满日期" ||
        field == "原届满日期")
        return date_fact(field, name);
    if (field == "有效期") {
        const auto& v = subject()->validity;
        if (!v || !v->months) return not_known(name);
        const bool years = *v->months % 12 == 0;
        const rule::duration d{years ? *v->months / 12 : *v->months,
                               years ? rule::unit::years : rule::unit::months};
        return made(name, d, quote(dossier_.subject, v->at));
    }
    return truth_fact(field, name);
}

fact case_facts::text_fact(const std::string& field, const std::string& name) const {
    const facts& s = *subject();
    if (field == "制定机关") {
        if (s.issuer) return made(name, s.issuer->value, quote(dossier_.subject, s.issuer->at));
        const std::string other = issuer();
        return other.empty() ? not_known(name) : made(name, other, {}, "取自其他材料");
    }
    if (field == "公开属性") return disclosure(name);
    if (field == "成文日期写法") {
        if (!s.date_written || s.date_written->at.empty()) return not_known(name);
        const document& doc = dossier_.documents[dossier_.papers[dossier_.subject].document];
        return made(name, std::string(doc.at(s.date_written->at)),
                    quote(dossier_.subject, s.date_written->at));
    }
    const auto& f = field == "标题" ? s.title : s.doc_number;
    if (!f || f->value.empty()) return not_known(name);
    return made(name, f->value, quote(dossier_.subject, f->at));
}

/// Whether the document prolongs the term of others and changes nothing else in them.
static bool only_extends(const facts& s, const std::string& title) {
    return holds_loosely(title, {"延长", "延续", "继续有效", "继续施行"}) &&
           holds_loosely(title, {"有效期", "期限", "继续"}) &&
           !holds_loosely(title, {"修改", "修订", "修正", "废止"}) &&
           std::none_of(s.citations.begin(), s.citations.end(),
                        [](auto& c) { return c.as == citation::role::amends; });
}

/// What a text says or is silent on; other papers rarely tell it.
static bool is_told_by_text(std::string_view field) {
    for (std::string_view one : {"自成文之日施行", "有有效期", "有依据", "带有修订", "涉及经营主体",
                                 "涉及公众切身利益", "专业性技术性较强", "涉及经营者经济活动"})
        if (field == one) return true;
    return false;
}

/// Without the text its silence is no answer, nor is a paper's claim that the text says nothing: a
/// step done because of it, and the drafters' own words, are.
fact case_facts::told_without_text(const std::string& field, const std::string& name) const {
    const auto by_record = [&](step s, const char* because) -> std::optional<fact> {
        const step_record& r = record(s);
        if (!r.is_recorded()) return std::nullopt;
        return made(name, true, quotes_of(r), because);
    };
    std::optional<fact> told;
    if (field == "涉及经营主体") told = by_record(step::enterprise_consultation, "已听取企业意见");
    if (field == "涉及经营者经济活动")
        told = by_record(step::fair_competition_review, "已作公平竞争审查");
    if (field == "专业性技术性较强") told = said_by_others("technical", name);
    return told ? *told : not_known(name, missing_text);
}

fact case_facts::truth_fact(const std::string& field, const std::string& name) const {
    const facts& s = *subject();
    const std::string title = s.title ? s.title->value : "";
    const auto on_title = [&] {
        return s.title ? quote(dossier_.subject, s.title->at) : std::vector<quote_ref>{};
    };
    if (field == "是规范性文件")
        return s.is_normative ? made(name, *s.is_normative, {}, s.normative_because)
                              : not_known(name, "文件是否属于规范性文件(定性)");
    if (!has_text() && is_told_by_text(field)) return told_without_text(field, name);
    if (field == "自成文之日施行") {
        const auto& e = s.effective;
        return made(name, e && e->from_writing, e ? quote(dossier_.subject, e->at) : quote(0, {}));
    }
    if (field == "已印发") return made(name, s.kind != paper_kind::draft, {}, s.kind_because);
    if (field == "是试行暂行")
        return s.title ? made(name, holds_loosely(title, {"试行", "暂行"}), on_title())
                       : not_known(name);
    if (field == "仅延长有效期")
        return s.title ? made(name, only_extends(s, title), on_title())
                       : not_known(name, "被审查的文件的标题");
    if (field == "制定机关是政府") {
        const std::string who = issuer();
        return who.empty() ? not_known(name, "文件.制定机关")
                           : made(name, is_government(who), {}, who);
    }
    if (field == "有有效期") {
        const auto& v = s.validity;
        const bool limited = v && !v->is_unlimited && (v->months || v->until);
        return made(name, limited, v ? quote(dossier_.subject, v->at) : std::vector<quote_ref>{},
                    limited ? "" : "正文没有写明有效期");
    }
    if (field == "有依据") {
        const bool has = names_a_basis(s);
        return made(name, has, {}, has ? "正文写明了依据" : "正文没有写明依据");
    }
    if (field == "带有修订") return pending_revisions(name);
    if (field == "是重大行政决策") return major_decision(name);
    if (field == "涉及经营者经济活动") return economic_activity(name);
    return lead_fact(field, name);
}

/// A lead in the drafters' own explanation, where the text itself is silent.
std::optional<fact> case_facts::said_by_others(const std::string& id,
                                               const std::string& name) const {
    for (std::size_t i : searched()) {
        const facts& f = dossier_.papers[i].facts;
        // The office that drafts says it in its explanation, or where it asks for a step.
        const bool asks =
            f.kind == paper_kind::other && dossier_.papers[i].about == about::this_one;
        if (f.kind != paper_kind::drafting_explanation && !asks) continue;
        for (const signal& one : f.signals)
            if (one.id == id)
                return made(name, true, quote(i, one.at), asks ? "其他材料" : "起草说明");
    }
    return std::nullopt;
}

/// Facts that rest on leads of rules/recognise in the text.
fact case_facts::lead_fact(const std::string& field, const std::string& name) const {
    const facts& s = *subject();
    const auto lead = [&](auto fits) -> std::optional<fact> {
        for (const signal& one : s.signals)
            if (fits(one.id)) return made(name, true, quote(dossier_.subject, one.at), "正文线索");
        return std::nullopt;
    };
    if (field == "涉及经营主体") {
        if (auto f = lead([](const std::string& id) { return id == "enterprise"; })) return *f;
        const step_record& r = record(step::enterprise_consultation);
        if (r.is_recorded()) return made(name, true, quotes_of(r), "已听取企业意见");
        return made(name, false, {}, "正文没有涉及经营主体的线索");
    }
    if (field == "涉及公众切身利益") {
        if (auto f = lead([](const std::string& id) { return id == "public_interest"; })) return *f;
        return not_known(name);
    }
    if (field == "专业性技术性较强") {
        if (auto f = lead([](const std::string& id) { return id == "technical"; })) return *f;
        if (auto f = said_by_others("technical", name)) return *f;
        return not_known(name);
    }
    return not_known(name);
}

/// The place shown is the first change: the inserted words, or the line that lost some.
fact case_facts::pending_revisions(const std::string& name) const {
    const document& doc = dossier_.documents[dossier_.papers[dossier_.subject].document];
    const span whole = subject()->whole;
    std::size_t count = 0;
    const revision* first = nullptr;
    for (const revision& r : doc.revisions)
        if (whole.begin <= r.at.begin && r.at.end <= whole.end && ++count == 1) first = &r;
    if (!first) return made(name, false, {}, "没有未接受的修订");
    const std::string what =
        first->is_insertion ? "插入「" + std::string(doc.at(first->at)) : "删去「" + first->deleted;
    auto where = first->at.empty()
                     ? quote(dossier_.subject, sentence_around(doc.text, whole, first->at))
                     : quote(dossier_.subject, first->at);
    return made(name, true, std::move(where),
                "有" + std::to_string(count) + "处未接受的修订,第一处" + what + "」");
}

fact case_facts::economic_activity(const std::string& name) const {
    const facts& s = *subject();
    if (const signal* lead = economic_lead(s))
        return made(name, true, quote(dossier_.subject, lead->at), "正文线索");
    const step_record& r = record(step::fair_competition_review);
    for (std::size_t i : r.exempted) {
        const event& e = dossier_.events[i];
        if (e.quote.find("不涉及") == std::string::npos || e.paper >= dossier_.papers.size())
            continue;
        return made(name, false, quote(e.paper, e.at), "材料说明不涉及");
    }
    if (r.is_recorded()) return made(name, true, quotes_of(r), "已作公平竞争审查");
    if (const signal* named = find_signal(s, {"enterprise"}))
        return made(name, true, quote(dossier_.subject, named->at), "正文线索");
    return made(name, false, {}, "正文没有涉及经营者经济活动的线索");
}

/// Named so in a paper about this document, or listed in a catalogue of decisions.
fact case_facts::major_decision(const std::string& name) const {
    const facts& s = *subject();
    const std::string core = s.title ? core_of(s.title->value) : "";
    for (std::size_t i = 0; i < dossier_.papers.size(); ++i) {
        const paper& p = dossier_.papers[i];
        const std::string& text = dossier_.documents[p.document].text;
        if (p.facts.kind == paper_kind::decision_catalogue) {
            for (const std::string& listed : {core, joining::matter_of_notice(core)}) {
                if (listed.size() < 12) continue;
                const auto at = places_of(listed, text, p.facts.whole);
                if (!at.empty()) return made(name, true, {{i, at[0]}}, "列入决策事项目录");
            }
            continue;
        }
        if (p.about == about::other || p.facts.kind == paper_kind::law) continue;
        for (const auto& [at, end] : places_of("重大行政决策", text, p.facts.whole)) {
            const span clause = sentence_around(text, p.facts.whole, {at, at});
            const auto told = told_of_major(text, clause, at, s.title ? s.title->value : "");
            if (told) return made(name, told->is_major, {{i, clause}}, told->because);
        }
    }
    return made(name, false, {}, "没有材料称其为重大行政决策,决策事项目录中也未见");
}

fact case_facts::bases_in_force() const {
    fact out;
    out.name = "依据有效(文件)";
    if (const auto it = given_.find(out.name); it != given_.end())
        return {out.name, it->second, {}, {}, {}, {}};
    if (!has_text()) return not_known(out.name, missing_text);
    const facts* s = subject();
    out.value = true;
    const fact ended = cites_ended();
    if (truth_of(ended.value) == truth::yes) {
        out.value = false;
        out.quotes = ended.quotes;
        out.because = ended.because;
        return out;
    }
    for (const citation& c : s->citations)
        if (c.as == citation::role::basis && instruments_.versions(c.name).empty())
            return made(out.name, unknown{"《" + c.name + "》的效力(不在已知文件表中)"},
                        quote(dossier_.subject, c.at));
    return out;
}

fact case_facts::cites_ended() const { return ended_among(citation::role::basis, "引用已失效()"); }

fact case_facts::mentions_ended() const {
    return ended_among(citation::role::mention, "提到已失效()");
}

/// The first citation of that role whose instrument had ended on the document's day.
fact case_facts::ended_among(citation::role as, const std::string& name) const {
    if (const auto it = given_.find(name); it != given_.end())
        return {name, it->second, {}, {}, {}, {}};
    if (!has_text()) return not_known(name, missing_text);
    const facts* s = subject();
    const day_point day = s->date_written ? s->date_written->value.first : as_of_;
    const std::string& text = dossier_.documents[dossier_.papers[dossier_.subject].document].text;
    for (const citation& c : s->citations) {
        if (c.as != as) continue;
        if (as == citation::role::mention && tells_of_end(text, c.at, s->whole)) continue;
        if (const instrument* over = instruments_.ended_before(c.name, c.number, day))
            return made(name, true, quote(dossier_.subject, c.at),
                        "《" + c.name + "》自" + date{*over->ended}.zh() + "起不再有效" +
                            (over->ended_by.empty() ? "" : ",取代或者终止它的是" + over->ended_by));
    }
    const char* of = as == citation::role::basis ? "引用的依据" : "提到的文件";
    return made(name, false, {}, std::string(of) + "中没有已知失效的");
}

}  // namespace yigui::judging
