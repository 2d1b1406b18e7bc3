// The machine-readable report, "yigui-report/1". Keys, their order and their shapes are a promise
// (report.schema.json): keys may be added, never renamed or moved. What is not known is null and
// not left out, so a reader need not ask twice. The summary counts the findings shown here and is
// not copied from elsewhere: the two cannot disagree.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "report/json_text.h"
#include "report/report.h"

namespace yigui {

namespace json = boost::json;
using report::text_of;
using report::text_or_null;

namespace {

json::string word(std::string_view id) { return json::string(id); }

json::value day_or_null(const std::optional<day_point>& d) {
    if (!d) return nullptr;
    return json::string(iso(*d));
}

json::value period_or_null(const std::optional<period>& p) {
    if (!p) return nullptr;
    return json::string(p->iso());
}

json::array texts(const std::vector<std::string>& list) {
    json::array out;
    for (const auto& s : list) out.push_back(text_of(s));
    return out;
}

json::array packs_of(const verdict& v) {
    json::array out;
    for (const auto& p : v.packs) {
        out.push_back(json::object{{"id", text_of(p.id)},
                                   {"version", text_of(p.version)},
                                   {"sha256", text_of(p.sha256)},
                                   {"title", text_or_null(p.title)},
                                   {"overlay", p.is_overlay}});
    }
    return out;
}

json::array overrides_of(const verdict& v) {
    json::array out;
    for (const auto& o : v.overrides) {
        out.push_back(json::object{{"name", text_of(o.name)},
                                   {"from_pack", text_of(o.from_pack)},
                                   {"to_pack", text_of(o.to_pack)},
                                   {"old_value", text_of(o.old_value)},
                                   {"new_value", text_of(o.new_value)},
                                   {"source", text_or_null(o.source)}});
    }
    return out;
}

json::value subject_of(const verdict& v) {
    if (!v.subject) return nullptr;
    const auto& s = *v.subject;
    json::value normative = nullptr;
    if (s.normative) normative = *s.normative;
    json::object out{{"file", text_of(s.path)},
                     {"kind", text_or_null(s.kind)},
                     {"title", text_or_null(s.title)},
                     {"doc_number", text_or_null(s.doc_number)},
                     {"issuer", text_or_null(s.issuer)},
                     {"date_written", text_or_null(s.date_written)},
                     {"date_effective", text_or_null(s.date_effective)},
                     {"validity", text_or_null(s.validity)},
                     {"cites", texts(s.cites)},
                     {"normative", normative},
                     {"normative_because", text_or_null(s.normative_because)}};
    if (!s.has_text) out["text_in_dossier"] = false;
    return out;
}

json::array papers_of(const verdict& v) {
    json::array out;
    for (const auto& p : v.papers) {
        json::array warnings;
        for (const auto& w : p.warnings) warnings.push_back(text_of(w));
        out.push_back(json::object{{"path", text_of(p.path)},
                                   {"sha256", text_of(p.sha256)},
                                   {"kind", text_of(p.kind)},
                                   {"title", text_or_null(p.title)},
                                   {"about", text_of(p.about)},
                                   {"kind_because", text_or_null(p.kind_because)},
                                   {"about_because", text_or_null(p.about_because)},
                                   {"warnings", std::move(warnings)}});
    }
    return out;
}

json::array steps_of(const verdict& v) {
    json::array out;
    for (const auto& s : v.steps) {
        out.push_back(json::object{{"step", word(id_of(s.step))},
                                   {"result", word(id_of(s.result))},
                                   {"because", texts(s.because)},
                                   {"date", period_or_null(s.when)}});
    }
    return out;
}

json::array basis_of(const finding& f) {
    json::array out;
    for (const auto& b : f.basis) {
        out.push_back(json::object{{"instrument", text_of(b.instrument)},
                                   {"article", text_of(b.article)},
                                   {"from", day_or_null(b.from)},
                                   {"to", day_or_null(b.to)},
                                   {"status", word(id_of(b.status))}});
    }
    return out;
}

// A quotation about a fact (a date, a title) says nothing about a step: it has no polarity.
json::value polarity_or_null(const quotation& q) {
    if (q.strength.empty()) return nullptr;
    return word(id_of(q.polarity));
}

json::array evidence_of(const finding& f) {
    json::array out;
    for (const auto& q : f.evidence) {
        json::object origin{{"part", text_or_null(q.origin.part)},
                            {"paragraph", q.origin.paragraph},
                            {"byte_start", q.origin.source_begin},
                            {"byte_end", q.origin.source_end}};
        out.push_back(json::object{{"paper", text_of(q.paper)},
                                   {"quote", text_of(q.quote)},
                                   {"start", q.range.begin},
                                   {"end", q.range.end},
                                   {"date", period_or_null(q.when)},
                                   {"polarity", polarity_or_null(q)},
                                   {"strength", text_or_null(q.strength)},
                                   {"address", text_or_null(q.address)},
                                   {"origin", std::move(origin)}});
    }
    return out;
}

json::object finding_of(const finding& f) {
    return json::object{{"rule", text_of(f.rule)},
                        {"step", word(id_of(f.step))},
                        {"result", word(id_of(f.result))},
                        {"severity", word(id_of(f.severity))},
                        {"basis", basis_of(f)},
                        {"message", text_of(f.message)},
                        {"remedy", text_or_null(f.remedy)},
                        {"evidence", evidence_of(f)},
                        {"sought", texts(f.sought)},
                        {"searched", texts(f.searched)},
                        {"title", text_or_null(f.title)},
                        {"pack", text_or_null(f.pack)},
                        {"plan_item", text_or_null(f.plan_item)},
                        {"missing", text_or_null(f.missing)},
                        {"due", day_or_null(f.due)},
                        {"waived_by", text_or_null(f.waived_by)}};
}

json::object schedule_of(const verdict& v) {
    json::array path, items;
    for (const auto s : v.schedule.critical_path) path.push_back(word(id_of(s)));
    for (const auto& i : v.schedule.items) {
        items.push_back(json::object{{"step", word(id_of(i.step))},
                                     {"start", iso(i.earliest_start)},
                                     {"end", iso(i.earliest_end)},
                                     {"days", i.days},
                                     {"working_days", i.working_days},
                                     {"again", i.is_again},
                                     {"source", text_or_null(i.source)}});
    }
    return json::object{{"earliest_issue", day_or_null(v.schedule.earliest_issue)},
                        {"critical_path", std::move(path)},
                        {"items", std::move(items)},
                        {"undetermined", text_or_null(v.schedule.undetermined)}};
}

json::object summary_of(const tally& t) {
    json::object out;
    for (const auto r : all_results()) {
        const auto found = t.by_result.find(r);
        if (found != t.by_result.end()) out[id_of(r)] = found->second;
    }
    return out;
}

json::object counts_of(const tally& t) {
    return json::object{{"findings", t.findings}, {"open", t.open},   {"undecided", t.undecided},
                        {"waived", t.waived},     {"hints", t.hints}, {"quiet", t.quiet}};
}

json::array not_checked_of(const verdict& v) {
    json::array out;
    for (const auto& n : v.not_checked) {
        out.push_back(json::object{
            {"item", text_of(n.item)}, {"duty", text_of(n.duty)}, {"reason", text_of(n.reason)}});
    }
    return out;
}

json::array order_of(const verdict& v) {
    json::array out;
    for (const auto& e : v.order) {
        out.push_back(json::object{{"before", word(id_of(e.before))},
                                   {"after", word(id_of(e.after))},
                                   {"rule", text_or_null(e.rule)},
                                   {"article", text_or_null(e.article)}});
    }
    return out;
}

/// An organ's year has no stage.
json::value stage_of(const verdict& v) {
    if (v.ledger) return nullptr;
    return word(id_of(v.stage));
}

json::value ledger_of(const verdict& v) {
    if (!v.ledger) return nullptr;
    const auto& l = *v.ledger;
    json::value year = nullptr;
    if (l.year != 0) year = l.year;
    return json::object{{"organ", text_or_null(l.organ)},
                        {"year", std::move(year)},
                        {"because", text_or_null(l.because)}};
}

}  // namespace

std::string json_report(const verdict& v) {
    json::array findings;
    for (const auto& f : v.findings) findings.push_back(finding_of(f));
    const tally t = count_findings(v);
    json::object out{{"schema", "yigui-report/1"},
                     {"as_of", iso(v.as_of)},
                     {"stage", stage_of(v)},
                     {"rule_packs", packs_of(v)},
                     {"subject", subject_of(v)},
                     {"papers", papers_of(v)},
                     {"steps", steps_of(v)},
                     {"findings", std::move(findings)},
                     {"schedule", schedule_of(v)},
                     {"summary", summary_of(t)},
                     {"counts", counts_of(t)},
                     {"dossier", text_or_null(v.dossier)},
                     {"stage_because", text_or_null(v.stage_because)},
                     {"overrides", overrides_of(v)},
                     {"order", order_of(v)},
                     {"not_checked", not_checked_of(v)},
                     {"unreadable", texts(v.unreadable)},
                     {"yearly_ledger", ledger_of(v)}};
    if (!v.rival_subjects.empty()) out["rival_subjects"] = texts(v.rival_subjects);
    return report::pretty(std::move(out));
}

}  // namespace yigui
