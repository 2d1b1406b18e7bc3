// The as-of date, when not given, is the last day that the rule or the example speaks of, never
// today's.
#include "judge/example_case.h"

#include <algorithm>
#include <sstream>

#include "base/hash.h"
#include "dossier/compare.h"
#include "dossier/subject.h"
#include "judge/evaluate.h"
#include "judge/expression.h"
#include "model/builder.h"
#include "recognise/recognise.h"

namespace yigui::judging {
namespace {

using rule::example;
using rule::rule_decl;

/// "|职权|依据|": a line of the example's table.
void add_row(document_builder& b, std::string_view line, std::size_t at, std::uint32_t row) {
    std::uint32_t column = 0;
    for (std::size_t from = 1; from < line.size();) {
        const std::size_t end = std::min(line.find('|', from), line.size());
        block cell;
        cell.kind = block_kind::cell;
        cell.table = 1;
        cell.row = row;
        cell.column = ++column;
        b.begin_block(cell);
        b.append(line.substr(from, end - from), at + from, end - from);
        b.end_block();
        from = end + 1;
    }
}

document document_of(const std::string& path, const std::string& text) {
    document_builder b(path, "text", "UTF-8");
    b.begin_part("");
    std::size_t at = 0;
    std::stringstream lines(text);
    std::uint32_t row = 0;
    for (std::string line; std::getline(lines, line); at += line.size() + 1) {
        if (line.empty()) continue;
        if (line.starts_with('|')) {
            add_row(b, line, at, ++row);
            continue;
        }
        b.begin_block();
        b.append(line, at, line.size());
        b.end_block();
    }
    return b.finish(sha256_hex(text));
}

bool is_own_paper(paper_kind k, yigui::step s) {
    const auto kinds = own_papers(s);
    return std::find(kinds.begin(), kinds.end(), k) != kinds.end();
}

event event_of(const mention& m, std::size_t index, const paper& p, const document& doc) {
    event e;
    e.step = m.step;
    e.polarity = m.polarity;
    e.phase = m.phase;
    e.when = m.when;
    e.paper = index;
    e.at = m.at;
    e.quote = doc.at(m.at);
    e.count = m.count;
    e.days = m.days;
    e.outcome = m.outcome;
    e.ground = m.ground;
    e.actor = m.actor;
    e.about_this = m.about.empty();
    e.how = e.when ? strength::dated_statement : strength::undated_statement;
    if (is_own_paper(p.facts.kind, m.step)) e.how = strength::paper_itself;
    return e;
}

const rule::pack* pack_of(const rule_decl& r, const rule::rule_set& set) {
    for (const rule::pack& p : set.packs)
        if (p.id == r.pack) return &p;
    return nullptr;
}

}  // namespace

example_case::example_case(const rule_decl& r, const example& x, const rule::rule_set& set,
                           const phrase_book& book)
    : rule_(r), example_(x), set_(set) {
    at_ = x.at_stage ? *x.at_stage : r.from_stage.value_or(stage::review);
    for (const auto& input : x.papers)
        if (!input.without) add(input, book);
    if (dossier_.subject == SIZE_MAX) add_subject();
    complete_subject();
    for (std::size_t i = 0; i < dossier_.papers.size(); ++i) add_events(i);
    std::stable_sort(dossier_.events.begin(), dossier_.events.end(),
                     [](const event& a, const event& b) { return a.step < b.step; });
    if (r.requirement.kind == rule::requirement_kind::agreement) compare_papers();
    choose_as_of();
}

namespace {

/// What a plain case would have: a document that concerns businesses.
void give_defaults(case_facts& facts) {
    facts.give("文件.涉及经营主体", true);
    if (facts.record(step::fair_competition_review).exempted.empty())
        facts.give("文件.涉及经营者经济活动", true);
}

}  // namespace

finding example_case::run(const rule_decl& r, const rule::rule_set& set, const calendar& days,
                          const instrument_table& instruments, trace* seen) const {
    case_facts facts(dossier_, days, instruments, as_of_);
    if (is_made_up_) give_defaults(facts);
    for (const auto& [name, value] : example_.given) {
        proof_log log(facts);
        scope in{facts, set, r.pack, as_of_, log, {}};
        facts.give(name, evaluate(*value, in).value);
    }
    return judge_rule(r, facts, set, at_, seen);
}

void example_case::add(const example::input& input, const phrase_book& book) {
    const rule::paper_name paper_of = input.paper.value_or(rule::paper_name{});
    const paper_kind kind = paper_of.kind.value_or(paper_kind::other);
    const std::string name = name_of(paper_of);
    const std::string path = std::to_string(dossier_.papers.size() + 1) + "-" + name + ".txt";
    dossier_.documents.push_back(document_of(path, input.text));
    const document& doc = dossier_.documents.back();
    file_facts all = recognise(doc, book);
    if (all.empty()) all.emplace_back();
    for (std::size_t i = 0; i < all.size(); ++i) {
        paper p;
        p.path = path;
        p.sha256 = doc.sha256;
        p.document = dossier_.documents.size() - 1;
        p.facts = std::move(all[i]);
        if (p.facts.whole.empty()) p.facts.whole = {0, doc.text.size()};
        p.facts.kind = kind;
        p.about = about::this_one;
        p.part = i;
        const bool is_subject = kind == paper_kind::draft || kind == paper_kind::issued_document;
        if (is_subject && dossier_.subject == SIZE_MAX) dossier_.subject = dossier_.papers.size();
        dossier_.papers.push_back(std::move(p));
    }
}

void example_case::add_subject() {
    is_made_up_ = true;
    const std::string text = "示例事项管理办法";
    dossier_.documents.push_back(document_of("示例文件.txt", text));
    paper p;
    p.path = "示例文件.txt";
    p.sha256 = dossier_.documents.back().sha256;
    p.document = dossier_.documents.size() - 1;
    p.facts.whole = {0, text.size()};
    p.facts.title = {text, {0, text.size()}};
    p.facts.kind = at_ >= stage::published ? paper_kind::issued_document : paper_kind::draft;
    p.facts.kind_because = "示例";
    p.about = about::this_one;
    dossier_.subject = dossier_.papers.size();
    dossier_.papers.push_back(std::move(p));
}

/// What a plain case would have and a one-line text does not say.
void example_case::complete_subject() {
    facts& f = dossier_.papers[dossier_.subject].facts;
    if (!f.is_normative) {
        f.is_normative = true;
        f.normative_because = "示例";
    }
    if (f.issuer && !f.issuer->value.empty()) return;
    const rule::pack* p = pack_of(rule_, set_);
    f.issuer = stated<std::string>{
        p && !p->issuers.empty() ? p->issuers.front() : std::string("示例市示例局"), {}};
}

void example_case::add_events(std::size_t index) {
    const paper& p = dossier_.papers[index];
    for (const mention& m : p.facts.evidence)
        dossier_.events.push_back(event_of(m, index, p, dossier_.documents[p.document]));
}

/// 一致 looks at what the dossier says of its papers, so the example's are laid side by side too.
void example_case::compare_papers() {
    const auto sheets = joining::lay_out(dossier_.documents, dossier_.papers);
    const auto subject = joining::find_subject(sheets, {});
    if (subject.id.paper != dossier_.subject) return;
    dossier_.disagreements =
        joining::disagreements_in(sheets, dossier_.papers, subject.id, dossier_.events);
}

void example_case::choose_as_of() {
    if (example_.as_of) {
        as_of_ = example_.as_of->first;
        return;
    }
    const auto later = [&](std::optional<day_point> d) {
        if (d) as_of_ = std::max(as_of_, *d);
    };
    if (const rule::pack* p = pack_of(rule_, set_)) later(p->from);
    for (const rule::source& s : rule_.sources) later(s.basis.from);
    for (const event& e : dossier_.events) {
        if (!e.when) continue;
        for (const auto& d : {e.when->from, e.when->to})
            if (d) later(d->last());
    }
    for (const paper& p : dossier_.papers) {
        if (p.facts.date_written) later(p.facts.date_written->value.last());
        if (p.facts.date_published) later(p.facts.date_published->value.last());
    }
    for (const auto& [name, value] : example_.given)
        if (const auto* d = value ? std::get_if<date>(&value->value) : nullptr)
            if (name.find("届满") == std::string::npos && name.find("施行") == std::string::npos)
                later(d->last());
}

bool comes_out(const example& x, const finding& f) {
    return f.result == x.expected && (!x.level || f.severity == *x.level);
}

std::size_t inherited_examples(const rule_decl& r, const rule::rule_set& set) {
    for (const rule_decl& base : set.rules)
        if (!r.adopts.empty() && base.id == r.adopts)
            return std::min(base.examples.size(), r.examples.size());
    return 0;
}

}  // namespace yigui::judging
