// Keys, their order and their shapes are a promise: keys may be added, never renamed or moved.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "report/cleanup_reports.h"
#include "report/json_text.h"

namespace yigui {

namespace json = boost::json;
using report::text_of;
using report::text_or_null;

namespace {

json::value day(const std::optional<day_point>& d) {
    if (!d) return nullptr;
    return json::string(iso(*d));
}

json::array texts(const std::vector<std::string>& list) {
    json::array out;
    for (const auto& s : list) out.push_back(text_of(s));
    return out;
}

json::object of(const cleanup_reason& r) {
    json::object out{{"id", text_of(r.id)}, {"because", text_of(r.because)}};
    if (!r.quote.empty()) out["quote"] = text_of(r.quote);
    if (!r.paper.empty()) out["paper"] = text_of(r.paper);
    if (!r.basis.empty()) {
        json::array all;
        for (const legal_basis& b : r.basis)
            all.push_back(json::object{{"instrument", text_of(b.instrument)},
                                       {"article", text_of(b.article)},
                                       {"from", day(b.from)},
                                       {"to", day(b.to)},
                                       {"status", json::string(id_of(b.status))}});
        out["basis"] = std::move(all);
    }
    if (!r.path.empty()) out["path"] = texts(r.path);
    if (!r.remedy.empty()) out["remedy"] = text_of(r.remedy);
    out["lead"] = r.is_lead;
    return out;
}

json::object of(const cleanup_conflict& c) {
    json::array values;
    for (const auto& v : c.values)
        values.push_back(json::object{{"source", text_of(v.source)}, {"value", text_of(v.value)}});
    return {
        {"what", text_of(c.what)}, {"values", std::move(values)}, {"used", text_or_null(c.used)}};
}

json::object of(const cleanup_decision& c) {
    json::object out{{"disposition", json::string(id_of(c.decided))},
                     {"by", text_or_null(c.by)},
                     {"ground", text_or_null(c.ground)},
                     {"on", day(c.on)},
                     {"place", text_of(c.place)},
                     {"as_of", day(c.as_of)},
                     {"proposed", nullptr},
                     {"reasons_new", texts(c.reasons_new)},
                     {"reasons_gone", texts(c.reasons_gone)},
                     {"text_changed", c.is_text_changed},
                     {"current", c.is_current},
                     {"outstanding", c.is_outstanding}};
    if (c.proposed) out["proposed"] = json::string(id_of(*c.proposed));
    return out;
}

json::object of(const cleanup_document& d) {
    json::array reasons, conflicts;
    for (const auto& r : d.reasons) reasons.push_back(of(r));
    for (const auto& c : d.conflicts) conflicts.push_back(of(c));
    json::object out{{"path", text_or_null(d.path)},
                     {"title", text_or_null(d.title)},
                     {"doc_number", text_or_null(d.doc_number)},
                     {"issuer", text_or_null(d.issuer)},
                     {"issued", day(d.issued)},
                     {"effective", day(d.effective)},
                     {"expires", day(d.expires)},
                     {"evaluate_by", day(d.evaluate_by)},
                     {"disposition", json::string(id_of(d.proposal))},
                     {"reasons", std::move(reasons)},
                     {"conflicts", std::move(conflicts)},
                     {"part", d.part},
                     {"published", day(d.published)},
                     {"validity", text_or_null(d.validity)},
                     {"clock_from", text_or_null(d.clock_from)},
                     {"office", text_or_null(d.office)},
                     {"register_row", nullptr},
                     {"from_register", texts(d.from_register)},
                     {"asked", texts(d.asked)},
                     {"sha256", text_or_null(d.sha256)}};
    if (d.register_row) out["register_row"] = *d.register_row;
    out["same_text_as"] = nullptr;
    if (d.same_text_as) out["same_text_as"] = *d.same_text_as;
    out["decision"] = nullptr;
    if (d.decision) out["decision"] = of(*d.decision);
    return out;
}

json::object of(const cleanup_link& l) {
    json::object out{{"from", l.from},
                     {"kind", text_of(l.kind)},
                     {"to", nullptr},
                     {"name", text_of(l.name)},
                     {"state", text_of(l.state)}};
    if (l.to) out["to"] = *l.to;
    if (!l.among.empty()) out["among"] = texts(l.among);
    if (!l.instrument.empty()) out["instrument"] = text_of(l.instrument);
    return out;
}

json::object of(const pack_id& p) {
    return {{"id", text_of(p.id)},
            {"version", text_of(p.version)},
            {"sha256", text_of(p.sha256)},
            {"title", text_or_null(p.title)},
            {"overlay", p.is_overlay}};
}

json::object of(const cleanup_unreadable& u) {
    return {{"path", text_of(u.path)}, {"why", text_of(u.why)}, {"remedy", text_or_null(u.remedy)}};
}

/// A list of the office and what could not be used of it; null without one.
json::value office_list(const std::string& path, const std::vector<std::string>& notes) {
    if (path.empty()) return nullptr;
    return json::object{{"path", text_of(path)}, {"notes", texts(notes)}};
}

}  // namespace

void cleanup_json(const cleanup_report& r, const text_sink& to) {
    const auto as_json = [](const auto& one) { return of(one); };
    json::object summary;
    for (const auto& w : all_disposition_words) {
        const auto it = r.summary.find(std::string(w.id));
        summary[w.id] = it == r.summary.end() ? 0 : it->second;
    }
    report::object_writer out(to);
    out.member("schema", "yigui-cleanup/1");
    out.member("as_of", json::string(iso(r.as_of)));
    out.array("rule_packs", r.packs, as_json);
    out.array("documents", r.documents, as_json);
    out.member("summary", summary);
    out.array("unreadable", r.unreadable, as_json);
    out.member("register", office_list(r.register_path, r.register_notes));
    out.array("links", r.links, as_json);
    out.array("basis_cycles", r.basis_cycles,
              [](const auto& one) { return json::array(one.begin(), one.end()); });
    out.member("decisions", office_list(r.decisions_path, r.decision_notes));
    out.finish();
}

}  // namespace yigui
