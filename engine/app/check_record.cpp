// The JSON report is always among the digests: it can be made again from the same papers, rules
// and program, whatever format was shown.
#include "app/check_record.h"

#include <filesystem>

#include "ledger/files.h"
#include "ledger/secrecy.h"
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

bool stops_for_secrets(const ledger_options& o, const dossier& d) {
    const auto marked = ledger::marked_papers(d);
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
    for (const auto& p : v.papers) {
        std::string mark;
        for (const auto& m : marked)
            if (m.path == p.path) mark = m.mark;
        r.papers.push_back(paper_digest(o, v.dossier, p, mark));
    }
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

ledger::record record_of(const ledger_options& o, const cleanup_report& c,
                         const std::vector<std::string>& paths, const std::string& folder,
                         exit_status status) {
    ledger::record r = begun_record(o, "cleanup");
    r.as_of = iso(c.as_of);
    for (const auto& p : c.packs) r.packs.push_back({p.id, p.version, p.sha256});
    for (const auto& d : c.documents) {
        if (d.sha256.empty()) continue;  // known from the register alone
        ledger::named_digest n{below(paths, d.path), {{"sha256", d.sha256}}};
        // Several documents of one file follow each other.
        if (r.papers.empty() || !(r.papers.back() == n)) r.papers.push_back(std::move(n));
    }
    for (const char* name : {"cleanup.json", "cleanup.csv", "cleanup.html", "cleanup.ics",
                             "cleanup.docx", "cleanup.xlsx"})
        if (const auto bytes = ledger::content_of(folder + "/" + name))
            r.reports.push_back({name, digests_of(o, *bytes)});
    for (const auto& [id, count] : c.summary) r.results[id] = static_cast<int>(count);
    r.status = static_cast<int>(status);
    return r;
}

}  // namespace yigui::app
