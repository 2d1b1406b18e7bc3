// SARIF 2.1.0 (OASIS) for code-scanning tools. Papers inside containers are nested artifacts, so
// that a byte range is always one of the artifact it names: word/document.xml inside a .docx, not
// the compressed .docx itself. Results that are no failures keep their place with a kind (pass,
// open, notApplicable, informational, review), so all findings are counted here too. Waivers are
// suppressions. There is no time stamp: same verdict, same bytes.
// Rejected: charOffset, because the extracted text is not the artifact; the range in it stands in
// the location's properties.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "base/hash.h"
#include "report/json_text.h"
#include "report/printable.h"
#include "report/report.h"
#include "report/wording.h"

namespace yigui {

namespace json = boost::json;
using namespace report;

namespace {

json::object message(std::string_view text) { return json::object{{"text", text_of(text)}}; }

std::string_view level_of(severity s) {
    switch (s) {
        case severity::error:
            return "error";
        case severity::warning:
            return "warning";
        case severity::info:
            break;
    }
    return "note";
}

std::string_view kind_of(const finding& f) {
    switch (f.result) {
        case result_kind::recorded:
            return "pass";
        case result_kind::undetermined:
            return "open";
        case result_kind::not_due:
            return "informational";
        case result_kind::exempt:
        case result_kind::not_applicable:
            return "notApplicable";
        case result_kind::not_checked:
            return "review";
        default:
            return "fail";
    }
}

/// The files of the run and what is inside them, each once, containers before contents.
class artifact_list {
 public:
    /// The index of a paper, or of a part inside it.
    std::size_t index_of(const std::string& path, const std::string& part) {
        std::size_t parent = none;
        std::size_t begin = 0;
        for (std::size_t bang; (bang = path.find('!', begin)) != std::string::npos;) {
            parent = find_or_add(path.substr(begin, bang - begin), parent);
            begin = bang + 1;
        }
        parent = find_or_add(path.substr(begin), parent);
        return part.empty() ? parent : find_or_add(part, parent);
    }
    void set_hash(std::size_t index, const std::string& sha256) {
        if (!sha256.empty()) items_[index].sha256 = sha256;
    }
    json::object location(std::size_t index) const {
        const auto& i = items_[index];
        json::object out{{"uri", text_of(uri(i))}, {"index", index}};
        if (i.parent == none) out["uriBaseId"] = "DOSSIER";
        return out;
    }
    json::array list() const {
        json::array out;
        for (const auto& i : items_) {
            json::object place{{"uri", text_of(uri(i))}};
            if (i.parent == none) place["uriBaseId"] = "DOSSIER";
            json::object one{{"location", std::move(place)}};
            if (i.parent != none) one["parentIndex"] = i.parent;
            if (!i.sha256.empty()) one["hashes"] = {{"sha-256", text_of(i.sha256)}};
            out.push_back(std::move(one));
        }
        return out;
    }

 private:
    static constexpr std::size_t none = SIZE_MAX;
    struct item {
        std::string name;
        std::size_t parent;
        std::string sha256;
    };
    // Relative, also inside a container: a leading slash would not combine with a base.
    static std::string uri(const item& i) {
        std::string name = i.name;
        name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
        return uri_of(name);
    }
    std::size_t find_or_add(const std::string& name, std::size_t parent) {
        for (std::size_t i = 0; i < items_.size(); ++i)
            if (items_[i].name == name && items_[i].parent == parent) return i;
        items_.push_back({name, parent, {}});
        return items_.size() - 1;
    }
    std::vector<item> items_;
};

/// Each rule of the verdict once, in the order of the findings.
class rule_list {
 public:
    explicit rule_list(const tongue& t) : t_(t) {}
    std::size_t index_of(const finding& f) {
        for (std::size_t i = 0; i < first_.size(); ++i)
            if (first_[i]->rule == f.rule) return i;
        first_.push_back(&f);
        return first_.size() - 1;
    }
    json::array list() const {
        json::array out;
        for (const auto* f : first_) out.push_back(descriptor(*f));
        return out;
    }

 private:
    json::object descriptor(const finding& f) const {
        std::string help;
        for (const auto& b : f.basis) help += (help.empty() ? "" : "；") + basis_line(b, t_);
        const std::string title = f.title.empty() ? f.rule : f.title;
        return json::object{
            {"id", text_of(f.rule)},
            {"shortDescription", message(title)},
            {"fullDescription", message(title + "（" + std::string(name_of(f.step)) + "）")},
            {"help", message(help.empty() ? title : t_("依据：", "Basis: ") + help)},
            {"defaultConfiguration", json::object{{"level", std::string(level_of(f.severity))}}},
            {"properties", json::object{{"pack", text_or_null(f.pack)},
                                        {"step", std::string(id_of(f.step))},
                                        {"plan_item", text_or_null(f.plan_item)}}}};
    }
    const tongue& t_;
    std::vector<const finding*> first_;
};

json::object location_of(const quotation& q, artifact_list& artifacts, const tongue& t) {
    const std::size_t index = artifacts.index_of(q.paper, q.origin.part);
    json::object physical{{"artifactLocation", artifacts.location(index)}};
    if (q.origin.source_end > q.origin.source_begin) {
        physical["region"] =
            json::object{{"byteOffset", q.origin.source_begin},
                         {"byteLength", q.origin.source_end - q.origin.source_begin},
                         {"snippet", message(q.quote)}};
    }
    return json::object{
        {"physicalLocation", std::move(physical)},
        {"message", message("“" + q.quote + "”" + t(" 见 ", " in ") + place_line(q, t))},
        {"properties",
         json::object{
             {"start", q.range.begin},
             {"end", q.range.end},
             {"polarity", text_or_null(q.strength.empty() ? "" : std::string(id_of(q.polarity)))},
             {"address", text_or_null(q.address)}}}};
}

// The same breach keeps its fingerprint when other findings come and go; a new one at another
// quotation gets another.
std::string fingerprint(const finding& f) {
    std::string key = f.rule + '\n' + std::string(id_of(f.step)) + '\n' +
                      std::string(id_of(f.result)) + '\n' + f.missing;
    for (const auto& q : f.evidence) key += '\n' + q.paper + '\n' + q.quote;
    return sha256_hex(key);
}

json::array texts(const std::vector<std::string>& list) {
    json::array out;
    for (const auto& s : list) out.push_back(text_of(s));
    return out;
}

json::object properties_of(const finding& f) {
    json::object out{{"result", std::string(id_of(f.result))},
                     {"step", std::string(id_of(f.step))},
                     {"severity", std::string(id_of(f.severity))},
                     {"remedy", text_or_null(f.remedy)},
                     {"missing", text_or_null(f.missing)},
                     {"sought", texts(f.sought)},
                     {"searched", texts(f.searched)}};
    out["due"] = nullptr;
    if (f.due) out["due"] = iso(*f.due);
    return out;
}

json::object result_of(const finding& f, const verdict& v, rule_list& rules,
                       artifact_list& artifacts, const tongue& t) {
    const auto kind = kind_of(f);
    json::array first, others, suppressions;
    for (const auto& q : f.evidence) {
        auto& list = first.empty() ? first : others;
        list.push_back(location_of(q, artifacts, t));
    }
    if (first.empty()) {
        const bool has_subject = v.subject && !v.subject->path.empty();
        const auto index = artifacts.index_of(has_subject ? v.subject->path : ".", "");
        first.push_back(json::object{
            {"physicalLocation", json::object{{"artifactLocation", artifacts.location(index)}}}});
    }
    if (!f.waived_by.empty()) {
        suppressions.push_back(json::object{
            {"kind", "external"}, {"status", "accepted"}, {"justification", text_of(f.waived_by)}});
    }
    std::string text = f.message.empty() ? std::string(name_of(f.result)) : f.message;
    if (!f.remedy.empty() && kind == "fail") text += t("。补救：", ". Remedy: ") + f.remedy;
    return json::object{{"ruleId", text_of(f.rule)},
                        {"ruleIndex", rules.index_of(f)},
                        {"kind", std::string(kind)},
                        {"level", std::string(kind == "fail" ? level_of(f.severity) : "none")},
                        {"message", message(text)},
                        {"locations", std::move(first)},
                        {"relatedLocations", std::move(others)},
                        {"partialFingerprints", json::object{{"yigui/v1", fingerprint(f)}}},
                        {"suppressions", std::move(suppressions)},
                        {"properties", properties_of(f)}};
}

json::object invocation_of(const verdict& v) {
    json::array notes;
    for (const auto& u : v.unreadable)
        notes.push_back(json::object{{"level", "error"}, {"message", message(u)}});
    return json::object{{"executionSuccessful", v.unreadable.empty()},
                        {"exitCode", exit_code_of(v)},
                        {"toolExecutionNotifications", std::move(notes)}};
}

json::array extensions_of(const verdict& v) {
    json::array out;
    for (const auto& p : v.packs) {
        out.push_back(json::object{{"name", text_of(p.id)},
                                   {"version", text_of(p.version)},
                                   {"fullName", text_of(p.title.empty() ? p.id : p.title)},
                                   {"properties", json::object{{"sha256", text_of(p.sha256)},
                                                               {"overlay", p.is_overlay}}}});
    }
    return out;
}

json::object run_properties(const verdict& v) {
    const tally t = count_findings(v);
    json::object summary;
    for (const auto& [result, n] : t.by_result) summary[id_of(result)] = n;
    json::value stage = nullptr;  // an organ's year has none
    if (!v.ledger) stage = std::string(id_of(v.stage));
    return json::object{
        {"as_of", iso(v.as_of)},        {"stage", std::move(stage)}, {"open", t.open},
        {"undecided", t.undecided},     {"waived", t.waived},        {"hints", t.hints},
        {"summary", std::move(summary)}};
}

}  // namespace

std::string sarif_report(const verdict& v, const report_options& o) {
    const tongue t{o.in};
    artifact_list artifacts;
    rule_list rules(t);
    for (const auto& p : v.papers) artifacts.set_hash(artifacts.index_of(p.path, ""), p.sha256);
    json::array results;
    for (const auto& f : v.findings) results.push_back(result_of(f, v, rules, artifacts, t));
    json::object driver{{"name", "Yigui"},
                        {"fullName", "Yigui 依规"},
                        {"language", "zh-CN"},
#ifdef YIGUI_VERSION
                        {"version", YIGUI_VERSION},
#endif
                        {"rules", rules.list()}};
    json::object run{
        {"tool", json::object{{"driver", std::move(driver)}, {"extensions", extensions_of(v)}}},
        {"language", "zh-CN"},
        {"columnKind", "unicodeCodePoints"},
        {"originalUriBaseIds",
         json::object{{"DOSSIER", json::object{{"description", message("卷宗的根目录")}}}}},
        {"artifacts", artifacts.list()},
        {"invocations", json::array{invocation_of(v)}},
        {"results", std::move(results)},
        {"properties", run_properties(v)}};
    return pretty(json::object{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                               {"version", "2.1.0"},
                               {"runs", json::array{std::move(run)}}});
}

}  // namespace yigui
