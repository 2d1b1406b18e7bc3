// The JSON report is always among the digests: it can be made again from the same papers, rules
// and program, whatever format was shown.
#include "app/check_record.h"

#include <filesystem>
#include <set>

#include "ledger/files.h"
#include "report/report.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

/// Where a paper stands on the disk; empty for one inside a container.
std::string on_disk(const std::string& dossier, const std::string& paper) {
    std::error_code error;
    if (fs::is_regular_file(dossier, error))
        return fs::path(dossier).filename() == paper ? dossier : "";
    const fs::path inside = fs::path(dossier) / paper;
    return fs::is_regular_file(inside, error) ? inside.string() : "";
}

ledger::named_digest paper_digest(const ledger_options& o, const std::string& dossier,
                                  const paper_summary& p, const std::string& mark) {
    // A secret paper's name can itself tell something.
    ledger::named_digest d{mark.empty() ? p.path : "(" + mark + ")", {{"sha256", p.sha256}}};
    const std::string file = o.hash == "sha256" ? "" : on_disk(dossier, p.path);
    if (file.empty()) return d;
    const auto bytes = ledger::content_of(file);
    if (!bytes) return d;
    auto all = digests_of(o, *bytes);
    // Only if the file is still what was read.
    if (all["sha256"] == p.sha256) d.digests = std::move(all);
    return d;
}

/// The secrecy mark of the paper at that path; empty when it bears none.
std::string mark_of(const std::vector<ledger::marked_paper>& marked, const std::string& path) {
    for (const auto& m : marked)
        if (m.path == path) return m.mark;
    return {};
}

/// A path below one of the inputs, by the last part of that input's own.
std::string below(const std::vector<std::string>& inputs, const std::string& path) {
    for (const auto& input : inputs)
        if (path.starts_with(input) && path.size() > input.size())
            return (fs::path(last_part(input)) /
                    fs::path(path.substr(input.size())).relative_path())
                .string();
    return last_part(path);
}

}  // namespace

bool stops_for_secrets(const ledger_options& o, const std::vector<ledger::marked_paper>& marked) {
    if (marked.empty() || o.allows_secrets) return false;
    for (const auto& m : marked)
        complain(m.path + ": " + say("材料标有密级: ", "the paper bears a secrecy mark: ") + m.mark,
                 say("涉密材料不应放在这里;确认可以处理时加 --allow-secret,材料只记摘要",
                     "such papers do not belong here; with --allow-secret only digests are kept"));
    return true;
}

ledger::record record_of(const ledger_options& o, const judged& j, exit_status status,
                         const std::string& output_name, const std::string& output) {
    const verdict& v = j.verdict;
    ledger::record r = begun_record(o, "check");
    r.as_of = iso(v.as_of);
    if (!v.ledger) r.stage = id_of(v.stage);
    r.dossier = last_part(v.dossier);
    if (v.ledger) r.title = v.ledger->organ + std::to_string(v.ledger->year) + "年度台账";
    if (v.subject) {
        r.title = v.subject->title;
        r.doc_number = v.subject->doc_number;
    }
    for (const auto& p : v.packs) r.packs.push_back({p.id, p.version, p.sha256});
    const auto marked = ledger::marked_papers(j.dossier);
    for (const auto& p : v.papers)
        r.papers.push_back(paper_digest(o, v.dossier, p, mark_of(marked, p.path)));
    r.reports.push_back({"report.json", digests_of(o, json_report(v))});
    if (!output_name.empty()) r.reports.push_back({last_part(output_name), digests_of(o, output)});
    for (const auto& [id, count] : v.summary) r.results[id] = count;
    for (const auto& f : v.findings)
        if (!f.waived_by.empty()) {
            ++r.results["waived"];
            r.text += (r.text.empty() ? "" : "\n") + f.rule + " " + f.waived_by;
        }
    r.status = static_cast<int>(status);
    return r;
}

namespace {

ledger::named_digest digest_of(const cleanup_run& run, const cleanup_document& d) {
    const std::string mark = mark_of(run.marked, d.path);
    return {mark.empty() ? below(run.paths, d.path) : "(" + mark + ")", {{"sha256", d.sha256}}};
}

ledger::record record_of(const ledger_options& o, const cleanup_report& c, const cleanup_run& run) {
    ledger::record r = begun_record(o, "cleanup");
    r.as_of = iso(c.as_of);
    for (const auto& p : c.packs) r.packs.push_back({p.id, p.version, p.sha256});
    for (const auto& d : c.documents) {
        if (d.sha256.empty()) continue;  // known from the register alone
        auto n = digest_of(run, d);
        // Several documents of one file follow each other.
        if (r.papers.empty() || !(r.papers.back() == n)) r.papers.push_back(std::move(n));
    }
    for (const char* name : {"cleanup.json", "cleanup.csv", "cleanup.html", "cleanup.ics",
                             "cleanup.xlsx", "cleanup.docx"})
        if (const auto bytes = ledger::content_of(run.folder + "/" + name))
            r.reports.push_back({name, digests_of(o, *bytes)});
    for (const auto& [id, count] : c.summary) r.results[id] = static_cast<int>(count);
    r.status = static_cast<int>(run.status);
    return r;
}

/// "清理决定:废止;第5次局务会议;…", as the office filled it in.
std::string words_of(const cleanup_decision& d) {
    std::string text = "清理决定:" + std::string(name_of(d.decided));
    for (const auto& part : {d.by, d.ground, d.on ? iso(*d.on) : std::string()})
        if (!part.empty()) text += ";" + part;
    return d.proposed ? text + ";清理建议:" + std::string(name_of(*d.proposed)) : text;
}

/// What makes two records the same decision.
std::string key_of(const ledger::record& r) {
    return r.title + "\n" + r.doc_number + "\n" + r.text;
}

std::set<std::string> decisions_in(const ledger_options& o) {
    std::set<std::string> all;
    if (!ledger::exists({o.ledger, o.office})) return all;
    open_to_read(o)->each_row([&](const ledger::row& kept) {
        const auto r = ledger::read_record(kept.entry);
        if (r && r->kind == "decision") all.insert(key_of(*r));
    });
    return all;
}

}  // namespace

std::vector<ledger::record> records_of(const ledger_options& o, const cleanup_report& c,
                                       const cleanup_run& run) {
    std::vector<ledger::record> all{record_of(o, c, run)};
    auto known = decisions_in(o);
    for (const auto& d : c.documents) {
        if (!d.decision || !d.decision->is_current) continue;
        ledger::record r = begun_record(o, "decision");
        r.as_of = iso(c.as_of);
        r.title = d.title;
        r.doc_number = d.doc_number;
        r.text = words_of(*d.decision);
        if (!d.sha256.empty()) r.papers.push_back(digest_of(run, d));
        if (known.insert(key_of(r)).second) all.push_back(std::move(r));
    }
    return all;
}

}  // namespace yigui::app
