// yigui cleanup: reads every document of the corpus, keeps a card of each, and writes the lists.
// The lists are written beside each other under new names and put in place at the end: an old
// result is never half replaced.
#include "cleanup/cleanup.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <future>
#include <map>

#include "app/check_record.h"
#include "app/commands.h"
#include "app/corpus_cards.h"
#include "app/digests.h"
#include "app/home.h"
#include "app/judging.h"
#include "app/last_run.h"
#include "app/office_lists.h"
#include "app/own_lists.h"
#include "app/pieces.h"
#include "base/threads.h"
#include "read/read.h"
#include "report/cleanup_reports.h"
#include "yigui/cleanup_list.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

/// The folder is there and can be written to; told before the reading and not after it.
bool has_folder(const std::string& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error && fs::is_directory(folder, error) && ::access(folder.c_str(), W_OK | X_OK) == 0)
        return true;
    complain(folder + ": " + say("不能在这个目录里写", "cannot write into this folder"),
             say("换一个目录,或检查权限", "choose another folder, or check the rights"));
    return false;
}

/// Lists that people have worked in are kept; says which, and what to do with them.
void tell_kept(const std::string& folder, const std::vector<kept_list>& kept,
               const std::string& decisions_read) {
    for (const kept_list& k : kept) {
        const std::string path = (fs::path(folder) / k.now).string();
        const bool has_decisions = k.name == "cleanup.csv" || k.name == "cleanup.xlsx";
        std::string remedy = say("两份都在,核对以后留一份", "both are there: compare them");
        if (has_decisions && decisions_read == (fs::path(folder) / k.name).string())
            remedy = say("其中的决定已经读入新的清单", "its decisions stand in the new list");
        else if (has_decisions)
            remedy =
                say("填了决定的,用 --decisions 读回: ", "read its decisions back: --decisions ") +
                path;
        complain((fs::path(folder) / k.name).string() + ": " +
                     say("写出以后有改动,没有覆盖,原来的改名为 ",
                         "changed since it was written; not replaced, kept as ") +
                     k.now,
                 remedy);
    }
}

/// Writes all lists under new names, then puts them in place.
bool write_lists(const cleanup_report& r, const cleanup_options& o) {
    const std::string& folder = o.output;
    // The workbook takes as long as all others together.
    auto workbook = std::async(std::launch::async, [&] {
        return write_cleanup_xlsx(r, spoken(), draft_of(folder, "cleanup.xlsx"),
                                  threads_of(o.threads));
    });
    bool is_written = true;
    const auto put = [&](const char* name, const auto& make) {
        is_written = is_written && write_pieces(draft_of(folder, name), make);
    };
    put("cleanup.json", [&](const text_sink& to) { cleanup_json(r, to); });
    put("cleanup.csv", [&](const text_sink& to) { cleanup_csv(r, spoken(), to); });
    put("cleanup.html", [&](const text_sink& to) { cleanup_html(r, spoken(), to); });
    put("cleanup.ics", [&](const text_sink& to) { cleanup_ics(r, spoken(), to); });
    put("cleanup.docx", [&](const text_sink& to) { to(cleanup_notice(r)); });
    is_written = workbook.get() && is_written;
    std::vector<kept_list> kept;
    if (is_written && replace_lists(folder, threads_of(o.threads), kept)) {
        tell_kept(folder, kept, o.decisions);
        return true;
    }
    std::error_code ignored;
    for (const list_file& l : all_list_files) fs::remove(draft_of(folder, l.name), ignored);
    complain(folder + ": " + say("清单没有写完,原有的清单没有动", "the lists could not be written"),
             say("检查磁盘空间和权限", "check the disk's space and the rights"));
    return false;
}

bool has_findings(const cleanup_report& r) {
    for (const auto& d : r.documents)
        if (d.proposal != disposition::keep && d.proposal != disposition::out_of_scope) return true;
    return false;
}

/// All that the lists hang on besides the corpus.
std::string rests_on(const cleanup_options& o, const judge_options& how) {
    std::string out = digest_of_program() + digest_of_knowledge(o.rules);
    for (const auto& file : {o.reg, o.decisions, o.issuers})
        out += "\n" + file + " " + (file.empty() ? "" : digest_of_file(file));
    out += "\n" + iso(how.as_of) + (spoken() == language::english ? " en " : " zh ") +
           std::to_string(is_terminal_out()) + " " + std::to_string(terminal_width()) +
           (o.reading.ocr ? " ocr " : " ") + std::to_string(o.reading.memory_mb) + " " +
           std::to_string(o.reading.seconds);
    for (const auto& path : o.paths) out += "\n" + path;
    return out;
}

cleanup_unreadable told(const fault& f) {
    const bool zh = spoken() == language::chinese;
    return {f.file, zh ? f.what : f.what_en, zh ? f.remedy : f.remedy_en};
}

std::string text_of(const cleanup_report& r) {
    report_options text;
    text.in = spoken();
    text.colour = is_terminal_out();
    text.width = terminal_width();
    return cleanup_text(r, text);
}

/// What was left out of the corpus because this program wrote it.
std::string own_lists_text(const std::vector<std::string>& lists) {
    if (lists.empty()) return {};
    constexpr std::size_t most_named = 6;
    std::string out =
        "\n" + say("本程序写出的清单,没有当作文件读的有 ", "left out, lists of this program: ") +
        std::to_string(lists.size()) + say(" 份:", "") + "\n";
    for (std::size_t i = 0; i < lists.size() && i < most_named; ++i) out += "  " + lists[i] + "\n";
    if (lists.size() > most_named) out += "  …\n";
    return out + say("清理结果公告印发以后,用别的文件名存放,就当作文件读。\n",
                     "A notice that has been issued is read under another file name.\n");
}

exit_status put(const last_run::outcome& o, const std::vector<std::string>& own_lists) {
    return write_out("", o.text + own_lists_text(own_lists)) ? o.status : exit_status::usage;
}

/// A document of the corpus where a list would be written: false, with a message.
bool is_free_of_documents(const std::string& folder, const corpus_input& in) {
    for (const listed_file& f : in.files) {
        const fs::path path(f.path);
        const bool is_named_so =
            std::any_of(all_list_files.begin(), all_list_files.end(),
                        [&](const list_file& l) { return path.filename() == l.name; });
        std::error_code error;
        if (!is_named_so || !fs::equivalent(path, folder / path.filename(), error)) continue;
        complain(f.path + ": " +
                     say("是要清理的文件,清单不能写在这里",
                         "is a document of the corpus; a list would replace it"),
                 say("给这个文件改名,或者用 -o 换一个目录",
                     "rename the file, or choose another folder with -o"));
        return false;
    }
    return true;
}

struct cleanup_work {
    const cleanup_options& options;
    const judge_options how;
    const reading reads;
    knowledge know;
    cleaning::issuer_table issuers;
    cleaning::office_register reg;
    cleaning::decision_book decided;
    corpus_input input;
    stopwatch watch;
};

/// The papers that bear a secrecy mark, in the order of their paths.
std::vector<ledger::marked_paper> marked_papers(const std::vector<cleaning::card>& cards) {
    std::map<std::string, std::string> by_path;
    for (const cleaning::card& c : cards)
        if (!c.secrecy.empty()) by_path[c.path] = c.secrecy;
    std::vector<ledger::marked_paper> out;
    for (auto& [path, mark] : by_path) out.push_back({path, mark});
    return out;
}

exit_status propose_and_write(cleanup_work& w, const last_run& before, corpus_cards cards,
                              exit_status status) {
    const cleanup_options& o = w.options;
    w.watch.lap(say("读取", "reading"));
    const auto marked = marked_papers(cards.cards);
    if (!o.ledger.ledger.empty() && stops_for_secrets(o.ledger, marked)) return exit_status::usage;
    cleanup_report r = propose(std::move(cards.cards), w.reg,
                               {w.know.rules, w.know.days, w.know.instruments, w.issuers},
                               w.how.as_of, threads_of(o.threads));
    if (!o.decisions.empty()) cleaning::take_decisions(r, w.decided);
    w.watch.lap(say("建议", "proposing"));
    for (const fault& f : cards.unread) r.unreadable.push_back(told(f));
    if (!r.unreadable.empty()) status = worst(status, exit_status::unreadable);
    if (has_findings(r)) status = worst(status, exit_status::findings);
    before.forget();
    if (!write_lists(r, o)) return exit_status::usage;
    w.watch.lap(say("写清单", "writing the lists"));
    if (o.explains_cache) std::fputs(w.watch.text().c_str(), stderr);
    if (!o.ledger.ledger.empty()) {
        const ledger_options to = settled(o.ledger);
        write_records(to, records_of(to, r, {o.paths, o.output, marked, status}));
    }
    const last_run::outcome out{status, text_of(r)};
    if (!o.is_merge && !o.without_cache && r.unreadable.empty()) before.save(out);
    return put(out, cards.own_lists);
}

/// The office's own lists.
bool load_lists(cleanup_work& w) {
    auto reg = load_register(w.options.reg);
    auto decided = load_decisions(w.options.decisions);
    if (!reg || !decided) return false;
    w.reg = std::move(*reg);
    w.decided = std::move(*decided);
    return true;
}

exit_status clean_up(cleanup_work& w, exit_status status) {
    const cleanup_options& o = w.options;
    const last_run before(o.output, w.input, rests_on(o, w.how));
    const bool may_stand =
        status == exit_status::clean && !o.is_merge && !o.without_cache && o.ledger.ledger.empty();
    if (const auto same = may_stand ? before.same() : std::nullopt) {
        if (o.explains_cache)
            complain(say("一切与上次相同,清单没有重写", "all is as it was; the lists stand"));
        return put(*same, w.input.own_lists);
    }
    auto cards = o.is_merge ? merged_cards(o, w.know)
                            : cards_of_corpus(o, w.input, w.know, w.reads.limits());
    if (!cards) return exit_status::usage;
    return propose_and_write(w, before, std::move(*cards), status);
}

exit_status cleaned(const cleanup_options& o) {
    const auto how = judging_options(o.as_of, "");
    if (!how) return exit_status::usage;
    cleanup_work w{o, *how, reading(o.reading), {}, {}, {}, {}, {}, {}};
    diagnostics report;
    w.know = load_knowledge(o.rules, report);
    w.issuers = load_issuers(o.issuers, report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    if (o.shard.empty() && !load_lists(w)) return exit_status::usage;
    if (!has_folder(o.output)) return exit_status::usage;
    exit_status status = exit_status::clean;
    if (!o.is_merge && !list_inputs(o.paths, w.reads.limits(), w.input))
        status = exit_status::unreadable;
    if (!is_free_of_documents(o.output, w.input)) return exit_status::usage;
    if (!o.shard.empty()) return worst(status, run_shard(o, w.input, w.know, w.reads.limits()));
    return clean_up(w, status);
}

}  // namespace

exit_status run_cleanup(const cleanup_options& o) {
    return guarded([&] { return cleaned(o); });
}

}  // namespace yigui::app
