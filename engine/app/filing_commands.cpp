// yigui filing: check (deadline and recipients), the bundle, and its review by the receiving side,
// who judges the papers again and is shown where his results differ from the sender's.
#include <algorithm>
#include <filesystem>
#include <set>

#include "app/check_record.h"
#include "app/commands.h"
#include "app/filing_bundle.h"
#include "base/hash.h"
#include "ledger/files.h"
#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "read/read.h"
#include "report/printable.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;
namespace name = ledger::bundle_name;

std::optional<knowledge> loaded(const filing_options& o) {
    diagnostics report;
    knowledge k = load_knowledge(o.rules, report);
    load_waivers(k, o.rules, o.waivers, report);
    // What is said of a register goes to others, where its folder means nothing.
    for (auto& w : k.waivers) w.file = last_part(w.file);
    if (!report.has_errors()) return k;
    std::fputs(report.render().c_str(), stderr);
    return std::nullopt;
}

/// Judged at the stage after publication unless another is named: the deadline decides whether the
/// filing has to be on record, which the stage of filing takes for granted. `status` becomes that
/// of the proofs.
std::optional<judged> judged_for_filing(const filing_options& o, const knowledge& k,
                                        exit_status& status) {
    const auto how = judging_options(o.as_of, o.stage.empty() ? "published" : o.stage);
    auto j = how ? judge_path(o.path, k, *how, {}) : std::nullopt;
    if (!j) return std::nullopt;
    status = worst(status, proofs_checked(*j, k));
    excuse(*j, k);
    return j;
}

/// A paper's file: "x.zip!entry" stands in x.zip.
std::string file_of(const std::string& paper) { return paper.substr(0, paper.find('!')); }

/// Files that are not copied, with the name under which the list knows them.
std::map<std::string, std::string> left_out(const filing_options& o, const dossier& d) {
    std::map<std::string, std::string> all;
    for (const auto& r : o.redact) all[r] = r;
    for (const auto& m : ledger::marked_papers(d)) all[file_of(m.path)] = "(" + m.mark + ")";
    return all;
}

/// Takes out of a verdict what the papers that are left out say.
void redact(verdict& v, const dossier& d, const std::map<std::string, std::string>& out) {
    const auto is_out = [&](const std::string& path) { return out.count(file_of(path)) != 0; };
    for (auto& f : v.findings) {
        bool touches = false;
        for (auto& e : f.evidence)
            if (is_out(e.paper)) {
                touches = true;
                e.paper = out.at(file_of(e.paper));
                e.quote = "(已遮盖)";
                e.address.clear();
            }
        for (const auto& line : f.proof.lines)
            touches =
                touches || (line.paper < d.papers.size() && is_out(d.papers[line.paper].path));
        for (auto& s : f.searched)
            if (is_out(s)) s = out.at(file_of(s));
        if (!touches) continue;
        f.message = "依据的材料已遮盖,只给摘要";
        f.proof.lines.clear();
    }
    for (auto& p : v.papers)
        if (is_out(p.path)) {
            p.path = out.at(file_of(p.path));
            p.title = "(已遮盖)";
            p.kind_because.clear();
            p.about_because.clear();
            p.warnings.clear();
        }
}

/// Which papers are the parts that a filing is made of; a part without one is missing.
std::map<std::string, std::vector<std::string>> parts_of(const verdict& v) {
    std::map<std::string, std::vector<std::string>> parts{
        {"正式文本", {}}, {"起草说明", {}}, {"合法性审核意见", {}}, {"依据", {name::basis}}};
    const auto competition = std::find_if(v.steps.begin(), v.steps.end(), [](const auto& s) {
        return s.step == step::fair_competition_review;
    });
    if (competition == v.steps.end() || competition->result != result_kind::not_applicable)
        parts["公平竞争审查结论"];
    static const std::map<std::string, std::string> kinds{
        {"issued_document", "正式文本"},
        {"drafting_explanation", "起草说明"},
        {"legality_opinion", "合法性审核意见"},
        {"fair_competition_review", "公平竞争审查结论"}};
    for (const auto& p : v.papers) {
        const auto k = kinds.find(p.kind);
        if (p.about == "this" && k != kinds.end())
            parts[k->second].push_back(std::string(name::papers) + "/" + p.path);
    }
    return parts;
}

void put(ledger::bundle_list& b, const std::string& folder, const std::string& file,
         const std::string& bytes) {
    const fs::path path = fs::path(folder) / file;
    fs::create_directories(path.parent_path());
    ledger::replace_file(path.string(), bytes);
    b.files[file] = sha256_hex(bytes);
}

void put_papers(const filing_options& o, const std::map<std::string, std::string>& out,
                ledger::bundle_list& b) {
    const fs::path base =
        fs::is_directory(o.path) ? fs::path(o.path) : fs::path(o.path).parent_path();
    for (const auto& file : list_files(o.path)) {
        const std::string inside = fs::path(file).lexically_relative(base).string();
        const std::string bytes = ledger::content_of(file).value_or("");
        const auto hidden = out.find(inside);
        if (hidden == out.end()) {
            put(b, o.output, std::string(name::papers) + "/" + inside, bytes);
            continue;
        }
        // Two papers with the same mark stay two.
        std::string shown = hidden->second;
        for (int n = 2; b.redacted.count(shown) != 0; ++n)
            shown = hidden->second + " " + std::to_string(n);
        b.redacted[shown] = sha256_hex(bytes);
    }
}

void tell_missing(const ledger::bundle_list& b) {
    for (const auto& [what, names] : b.parts)
        if (names.empty())
            complain(
                say("备案材料里没有: ", "the bundle lacks: ") + what,
                say("补入卷宗后重新生成;备案报告里已写明", "add it to the dossier and run again"));
}

/// The record of the filing signs the list; its proof goes into the bundle.
void put_proof(const filing_options& o, const judged& j, exit_status status,
               const ledger::bundle_list& b) {
    ledger::record r = record_of(o.ledger, j, status, "", "");
    r.kind = "filing";
    r.reports = {{name::list, digests_of(o.ledger, written(b))}};
    const auto sequence = write_records(o.ledger, {r});
    const auto proof = ledger::prove(*open_to_read(o.ledger), sequence);
    ledger::replace_file(o.output + "/" + name::proof, written(*proof));
    ledger::replace_file(o.output + "/" + name::key, proof->key + "\n");
}

bool may_be_filled(const std::string& folder) {
    std::error_code error;
    if (!fs::exists(folder, error) ||
        (fs::is_directory(folder, error) && fs::is_empty(folder, error)))
        return true;
    complain(folder + ": " + say("目录不是空的", "the folder is not empty"),
             say("换一个新目录", "choose a new folder"));
    return false;
}

ledger::bundle_list list_of(const filing_options& o, const verdict& v) {
    ledger::bundle_list b;
    b.title = v.subject ? v.subject->title : last_part(o.path);
    b.doc_number = v.subject ? v.subject->doc_number : "";
    b.as_of = iso(v.as_of);
    b.stage = id_of(v.stage);
    b.office = o.ledger.office;
    b.parts = parts_of(v);
    return b;
}

exit_status made(filing_options o) {
    if (o.path.empty() || o.output.empty()) {
        complain(say("要写明卷宗和 -o 目录", "name the dossier and -o FOLDER"),
                 say("用法见 yigui filing --help", "see yigui filing --help"));
        return exit_status::usage;
    }
    if (!may_be_filled(o.output)) return exit_status::usage;
    if (!o.ledger.ledger.empty()) o.ledger = settled(o.ledger);
    const auto k = loaded(o);
    if (!k) return exit_status::usage;
    exit_status status = exit_status::clean;
    const auto j = judged_for_filing(o, *k, status);
    if (!j) return exit_status::usage;
    status = worst(status, status_of(j->verdict));
    if (stops_for_secrets(o.ledger, ledger::marked_papers(j->dossier))) return exit_status::usage;
    const auto out = left_out(o, j->dossier);
    verdict v = j->verdict;
    if (v.subject && out.count(file_of(v.subject->path)) != 0) {
        complain(v.subject->path + ": " +
                     say("报送备案的文件本身不能遮盖或带密级",
                         "the document that is filed cannot be left out"),
                 say("检查 --redact 和材料的密级", "check --redact and the marks"));
        return exit_status::usage;
    }
    redact(v, j->dossier, out);
    ledger::bundle_list b = list_of(o, v);
    v.dossier = last_part(o.path);
    put_papers(o, out, b);
    put(b, o.output, name::basis, basis_list(*j, k->instruments));
    put(b, o.output, name::report_json, json_report(v));
    put(b, o.output, name::report_html, html_report(v, {spoken(), false, 100}));
    ledger::replace_file(o.output + "/" + name::list, written(b));
    ledger::replace_file(o.output + "/" + name::report_to_edit, word_file(filing_report(v, b)));
    if (!o.ledger.ledger.empty()) put_proof(o, *j, status, b);
    tell_missing(b);
    return status;
}

std::string named(const ledger::bundle_flaw& f) {
    using what = ledger::bundle_flaw::what;
    const std::string file = report::printable(f.name);
    switch (f.kind) {
        case what::changed:
            return file + say(": 与清单的摘要不符", ": not what the list says");
        case what::missing:
            return file + say(": 清单里有,材料里没有", ": listed and not there");
        case what::foreign:
            return file + say(": 不在清单里", ": not in the list");
        case what::unsafe_name:
            return file + say(": 清单里的名称越出目录", ": a name that leaves the folder");
    }
    return file;
}

/// What is wrong with the proof; empty when it holds or there is none.
std::string proof_flaw(const filing_options& o, const std::string& list, bool& has_proof) {
    const auto text = ledger::content_of(o.path + "/" + name::proof);
    const auto own_key = ledger::content_of(o.path + "/" + name::key);
    has_proof = text.has_value();
    if (!text && o.public_key.empty() && !own_key) return {};
    const auto p = text ? ledger::read_proof(*text) : std::nullopt;
    const auto given = o.public_key.empty() ? own_key : ledger::content_of(o.public_key);
    const auto key = ledger::verifier::from_text(given.value_or(""));
    if (!p || !key || (own_key && *own_key != p->key + "\n"))
        return say("台账证明或公钥缺少、读不懂或互相不符",
                   "proof or key missing, malformed or at odds");
    if (const auto kind = ledger::refute_proof(*p, *key))
        return say("台账证明不成立: ", "the proof does not hold: ") +
               std::string(spoken() == language::english ? ledger::english_of(*kind)
                                                         : ledger::name_of(*kind));
    const auto r = ledger::read_record(p->entry);
    const bool is_its_list = r->kind == "filing" && r->reports.size() == 1 &&
                             r->reports[0].digests.count("sha256") != 0 &&
                             r->reports[0].digests.at("sha256") == sha256_hex(list);
    return is_its_list ? "" : say("台账证明的不是这份清单", "the proof is of another list");
}

/// Where the receiving side's results differ from the sender's; empty when they agree.
std::string differences(const std::string& sent, const std::string& ours) {
    const auto a = ledger::results_in(sent), b = ledger::results_in(ours);
    if (!a || !b)
        return say("  报送方的检查报告读不懂\n", "  the sender's report cannot be read\n");
    std::string text;
    std::set<std::string> keys;
    for (const auto* m : {&*a, &*b})
        for (const auto& [k, unused] : *m) keys.insert(k);
    const auto shown = [](const std::map<std::string, std::string>& m, const std::string& k) {
        const auto at = m.find(k);
        if (at == m.end()) return say("没有", "none");
        const auto r = result_from(at->second);
        return r && spoken() != language::english ? std::string(name_of(*r)) : at->second;
    };
    for (const auto& k : keys) {
        const std::string theirs = shown(*a, k), mine = shown(*b, k);
        if (theirs == mine) continue;
        const auto s = step_from(k);
        std::string what = k;
        if (s && spoken() != language::english) what = name_of(*s);
        if (k.starts_with("pack ")) what = say("规则包 ", "pack ") + k.substr(5);
        text += "  " + report::printable(what) + say(": 报送方 ", ": sender ") +
                report::printable(theirs) + say(", 本方 ", ", here ") + report::printable(mine) +
                "\n";
    }
    return text;
}

std::string proof_words(const filing_options& o, bool has_proof) {
    if (!has_proof)
        return say("没有台账证明: 清单本身有没有改过看不出来\n",
                   "no proof: a changed list would not be seen\n");
    return o.public_key.empty()
               ? say("台账证明: 公钥是材料自带的,请与公布的核对\n",
                     "proof: by the bundle's own key, compare it\n")
               : say("台账证明: 按可信的公钥核对\n", "proof: checked by the trusted key\n");
}

/// What the list itself says: whether the files are as listed, what is missing or hidden.
std::string list_words(const filing_options& o, const ledger::bundle_list& list,
                       const std::vector<std::string>& flaws, bool has_proof) {
    std::string text =
        report::printable(list.title) + " " + report::printable(list.doc_number) + "\n";
    text += flaws.empty() ? say("材料与清单相符\n", "the files are as listed\n")
                          : say("材料有损坏或改动:\n", "damaged or changed:\n");
    for (const auto& f : flaws) text += "  " + f + "\n";
    text += proof_words(o, has_proof);
    for (const auto& [what, names] : list.parts)
        if (names.empty()) text += say("缺少: ", "missing: ") + report::printable(what) + "\n";
    for (const auto& [hidden, digits] : list.redacted)
        text += say("只有摘要: ", "digest only: ") + report::printable(hidden) + " " +
                report::printable(digits) + "\n";
    return text;
}

/// What checking the papers again says beside the sender's report.
std::string again_words(const filing_options& o, const verdict& v, exit_status& status) {
    std::string text;
    const std::string sent = ledger::content_of(o.path + "/" + name::report_json).value_or("");
    for (const auto& waived : ledger::waived_in(sent))
        text +=
            say("报送方登记为例外: ", "waived by the sender: ") + report::printable(waived) + "\n";
    const std::string differing = differences(sent, json_report(v));
    text +=
        differing.empty()
            ? say("重新检查: 各步骤的结论与报送方的报告一致\n", "checked again: the same results\n")
            : say("重新检查: 与报送方的报告不同:\n", "checked again, other results:\n") + differing;
    if (!differing.empty()) status = worst(status, exit_status::findings);
    status = worst(status, status_of(v));
    return text + filing_text(v);
}

exit_status reviewed(const filing_options& o) {
    const std::string list_text = ledger::content_of(o.path + "/" + name::list).value_or("");
    const auto list = ledger::read_bundle_list(list_text);
    if (!list) {
        complain(o.path + ": " + say("清单缺少或读不懂", "its list is missing or cannot be read"),
                 say("请报送方重新生成", "ask the sender for another"));
        return exit_status::integrity;
    }
    std::vector<std::string> flaws;
    for (const auto& f : ledger::flaws_of(*list, o.path)) flaws.push_back(named(f));
    bool has_proof = false;
    if (const auto flaw = proof_flaw(o, list_text, has_proof); !flaw.empty()) flaws.push_back(flaw);
    std::string text = list_words(o, *list, flaws, has_proof);
    const auto k = loaded(o);
    if (!k) return exit_status::usage;
    filing_options again = o;
    again.path = o.path + "/" + name::papers;
    again.as_of = list->as_of;
    again.stage = list->stage;
    exit_status status = flaws.empty() ? exit_status::clean : exit_status::integrity;
    if (const auto j = judged_for_filing(again, *k, status))
        text += again_words(o, j->verdict, status);
    else
        status = worst(status, exit_status::integrity);
    return write_out(o.report, text) ? status : exit_status::usage;
}

exit_status checked(const filing_options& o) {
    const auto k = loaded(o);
    if (!k) return exit_status::usage;
    exit_status status = exit_status::clean;
    const auto j = judged_for_filing(o, *k, status);
    if (!j) return exit_status::usage;
    for (const auto& f : j->verdict.findings) {
        if (f.step != step::filing) continue;
        const auto is = standing_of(f);
        if (is == standing::open) status = worst(status, exit_status::findings);
        if (is == standing::undecided) status = worst(status, exit_status::undecided);
    }
    return write_out(o.report, filing_text(j->verdict)) ? status : exit_status::usage;
}

}  // namespace

exit_status run_filing(const filing_options& o) {
    return guarded([&] { return made(o); });
}
exit_status run_filing_check(const filing_options& o) {
    return guarded([&] { return checked(o); });
}
exit_status run_filing_review(const filing_options& o) {
    return guarded([&] { return reviewed(o); });
}

}  // namespace yigui::app
