// Empty fields are left out, so that absence has one form. Reading takes only the fields known to
// this version: one more, and the entry is of another version than it says.
#include "ledger/record.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "ledger/canonical_json.h"

namespace yigui::ledger {
namespace {

namespace json = boost::json;

constexpr std::string_view statement_type = "https://in-toto.io/Statement/v1";
constexpr std::string_view record_type = "https://yigui.invalid/ledger/record/v1";
constexpr std::array<std::string_view, 7> kinds{"check",  "cleanup", "filing",    "decision",
                                                "waiver", "note",    "checkpoint"};

std::string mended(const std::string& s) {
    return is_valid_utf8(s) ? s : decode_as(s, "UTF-8").value_or(decoded_text{}).text;
}

void put(json::object& o, std::string_view key, const std::string& value) {
    if (!value.empty()) o[key] = mended(value);
}

json::object as_json(const std::map<std::string, std::string>& digests) {
    json::object o;
    for (const auto& [id, digits] : digests) o[id] = digits;
    return o;
}

json::array as_json(const std::vector<named_digest>& files) {
    json::array all;
    for (const auto& f : files)
        all.push_back(json::object{{"name", mended(f.name)}, {"digest", as_json(f.digests)}});
    return all;
}

json::array as_json(const std::vector<rule_pack>& packs) {
    json::array all;
    for (const auto& p : packs)
        all.push_back(json::object{
            {"id", p.id}, {"version", p.version}, {"digest", json::object{{"sha256", p.sha256}}}});
    return all;
}

/// Takes fields out of an object and remembers whether each had the right type.
class field_reader {
 public:
    explicit field_reader(const json::value& v) {
        if (const auto* o = v.if_object())
            rest_ = *o;
        else
            good_ = false;
    }
    bool is_good() const { return good_ && rest_.empty(); }
    void spoil() { good_ = false; }

    std::optional<json::value> take(std::string_view key) {
        const auto at = rest_.find(key);
        if (at == rest_.end()) return std::nullopt;
        json::value v = at->value();
        rest_.erase(at);
        return v;
    }
    json::value must(std::string_view key) {
        auto v = take(key);
        if (!v) good_ = false;
        return v.value_or(json::value());
    }
    void text(std::string_view key, std::string& into) {
        if (const auto v = take(key)) into = text_of(*v);
    }
    std::string text_of(const json::value& v) {
        if (const auto* s = v.if_string(); s && !s->empty()) return std::string(*s);
        good_ = false;
        return {};
    }
    std::int64_t number_of(const json::value& v) {
        if (const auto* i = v.if_int64(); i && *i >= 0) return *i;
        good_ = false;
        return 0;
    }
    bool adopt(const field_reader& inner) {
        good_ = good_ && inner.is_good();
        return good_;
    }

 private:
    json::object rest_;
    bool good_ = true;
};

std::map<std::string, std::string> read_digests(field_reader& r, const json::value& v) {
    std::map<std::string, std::string> all;
    if (const auto* o = v.if_object(); o && !o->empty())
        for (const auto& pair : *o) all[std::string(pair.key())] = r.text_of(pair.value());
    else
        r.spoil();
    return all;
}

std::vector<named_digest> read_files(field_reader& r, const json::value& v) {
    std::vector<named_digest> all;
    const auto* a = v.if_array();
    if (!a) r.spoil();
    for (const auto& element : a ? *a : json::array{}) {
        field_reader f(element);
        named_digest n;
        n.name = f.text_of(f.must("name"));
        n.digests = read_digests(f, f.must("digest"));
        r.adopt(f);
        all.push_back(std::move(n));
    }
    return all;
}

std::vector<rule_pack> read_packs(field_reader& r, const json::value& v) {
    std::vector<rule_pack> all;
    const auto* a = v.if_array();
    if (!a) r.spoil();
    for (const auto& element : a ? *a : json::array{}) {
        field_reader p(element);
        rule_pack k;
        k.id = p.text_of(p.must("id"));
        k.version = p.text_of(p.must("version"));
        field_reader d(p.must("digest"));
        k.sha256 = d.text_of(d.must("sha256"));
        r.adopt(d);
        r.adopt(p);
        all.push_back(std::move(k));
    }
    return all;
}

void read_program(field_reader& p, record& r) {
    const auto v = p.take("program");
    if (!v) return;
    field_reader q(*v);
    r.program = q.text_of(q.must("name"));
    r.program_digest = read_digests(q, q.must("digest"));
    p.adopt(q);
}

void read_results(field_reader& p, record& r) {
    const auto v = p.take("results");
    if (!v) return;
    const auto* o = v->if_object();
    if (!o) p.spoil();
    for (const auto& pair : o ? *o : json::object{})
        r.results[std::string(pair.key())] = static_cast<int>(p.number_of(pair.value()));
}

void read_predicate(field_reader& p, record& r) {
    r.kind = p.text_of(p.must("kind"));
    r.sequence = static_cast<std::uint64_t>(p.number_of(p.must("sequence")));
    r.time = p.text_of(p.must("time"));
    if (const auto v = p.take("clock_went_back")) {
        r.clock_went_back = v->is_bool() && v->get_bool();
        if (!r.clock_went_back) p.spoil();
    }
    p.text("office", r.office);
    p.text("operator", r.person);
    p.text("as_of", r.as_of);
    p.text("stage", r.stage);
    p.text("dossier", r.dossier);
    p.text("title", r.title);
    p.text("doc_number", r.doc_number);
    p.text("text", r.text);
    read_program(p, r);
    if (const auto v = p.take("rule_packs")) r.packs = read_packs(p, *v);
    if (const auto v = p.take("reports")) r.reports = read_files(p, *v);
    read_results(p, r);
    if (const auto v = p.take("status")) r.status = static_cast<int>(p.number_of(*v));
}

}  // namespace

std::string written(const record& r) {
    json::object p{{"kind", r.kind}, {"sequence", r.sequence}, {"time", r.time}};
    if (r.clock_went_back) p["clock_went_back"] = true;
    put(p, "office", r.office);
    put(p, "operator", r.person);
    put(p, "as_of", r.as_of);
    put(p, "stage", r.stage);
    put(p, "dossier", r.dossier);
    put(p, "title", r.title);
    put(p, "doc_number", r.doc_number);
    put(p, "text", r.text);
    if (!r.program.empty())
        p["program"] = json::object{{"name", r.program}, {"digest", as_json(r.program_digest)}};
    if (!r.packs.empty()) p["rule_packs"] = as_json(r.packs);
    if (!r.reports.empty()) p["reports"] = as_json(r.reports);
    if (!r.results.empty()) {
        json::object results;
        for (const auto& [id, count] : r.results) results[id] = count;
        p["results"] = results;
    }
    if (r.status) p["status"] = *r.status;
    return canonical(json::object{{"_type", statement_type},
                                  {"subject", as_json(r.papers)},
                                  {"predicateType", record_type},
                                  {"predicate", p}});
}

std::optional<record> read_record(std::string_view bytes, record_fault* why) {
    record_fault unused{};
    record_fault& fault = why ? *why : unused;
    const auto refuse = [&](record_fault f) {
        fault = f;
        return std::nullopt;
    };
    const auto v = read_canonical(bytes);
    if (!v) return refuse(record_fault::not_canonical);
    field_reader statement(*v);
    if (statement.text_of(statement.must("_type")) != statement_type ||
        statement.text_of(statement.must("predicateType")) != record_type)
        return refuse(record_fault::unknown_version);
    record r;
    r.papers = read_files(statement, statement.must("subject"));
    field_reader predicate(statement.must("predicate"));
    read_predicate(predicate, r);
    statement.adopt(predicate);
    if (!statement.is_good()) return refuse(record_fault::incomplete);
    if (std::find(kinds.begin(), kinds.end(), r.kind) == kinds.end())
        return refuse(record_fault::unknown_version);
    fault = record_fault::none;
    return r;
}

}  // namespace yigui::ledger
