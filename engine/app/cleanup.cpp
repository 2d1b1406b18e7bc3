// yigui cleanup: reads every document of the corpus, keeps a card of each, and writes the lists.
// Files are read in batches by a few threads, so that memory holds cards and one batch of texts.
// The lists are written beside each other under new names and put in place at the end: an old
// result is never half replaced.
#include "cleanup/cleanup.h"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <thread>

#include "app/check_record.h"
#include "app/commands.h"
#include "app/home.h"
#include "app/judging.h"
#include "app/office_lists.h"
#include "cleanup/reasons.h"
#include "read/read.h"
#include "report/cleanup_reports.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t batch_size = 256;

struct harvest {
    std::vector<cleaning::card> cards;
    std::vector<cleanup_unreadable> unreadable;
    std::vector<ledger::marked_paper> marked;
};

void take_file(const std::string& path, const phrase_book& phrases,
               const std::set<std::string>& leads, const read_limits& limits, harvest& out) {
    for (const auto& item : read_input(path, limits)) {
        if (item.outcome.has_error()) {
            const fault& f = item.outcome.error();
            const bool zh = spoken() == language::chinese;
            out.unreadable.push_back(
                {item.path, zh ? f.what : f.what_en, zh ? f.remedy : f.remedy_en});
            continue;
        }
        const document& d = *item.outcome;
        if (d.format == "manifest") continue;
        if (auto mark = ledger::secrecy_mark(d.text); !mark.empty())
            out.marked.push_back({item.path, std::move(mark)});
        std::size_t part = 0;
        for (const facts& f : recognise(d, phrases)) {
            cleaning::card c = cleaning::card_of(d, f, leads);
            c.path = item.path;
            c.part = part++;
            out.cards.push_back(std::move(c));
        }
    }
}

/// Cards of all files, in the order of the files.
harvest read_corpus(const std::vector<std::string>& files, const phrase_book& phrases,
                    const std::set<std::string>& leads, const read_limits& limits,
                    unsigned threads) {
    harvest all;
    progress_bar bar(say("读取", "reading"));
    for (std::size_t begin = 0; begin < files.size(); begin += batch_size) {
        const std::size_t end = std::min(files.size(), begin + batch_size);
        std::vector<harvest> batch(end - begin);
        std::atomic<std::size_t> next{begin};
        const auto work = [&] {
            for (std::size_t i = next++; i < end; i = next++)
                take_file(files[i], phrases, leads, limits, batch[i - begin]);
        };
        std::vector<std::thread> pool;
        for (unsigned t = 1; t < threads && t < end - begin; ++t) pool.emplace_back(work);
        work();
        for (auto& t : pool) t.join();
        for (harvest& h : batch) {
            std::move(h.cards.begin(), h.cards.end(), std::back_inserter(all.cards));
            std::move(h.unreadable.begin(), h.unreadable.end(), std::back_inserter(all.unreadable));
            std::move(h.marked.begin(), h.marked.end(), std::back_inserter(all.marked));
        }
        bar.at(end, files.size());
    }
    return all;
}

/// Writes all lists under new names, then puts them in place.
bool write_lists(const cleanup_report& r, const std::string& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder, error)) {
        complain(folder + ": " + say("不能建立这个目录", "cannot make this folder"),
                 say("换一个目录,或检查权限", "choose another folder, or check the rights"));
        return false;
    }
    const fs::path to(folder);
    const auto draft = [&](const char* name) {
        return (to / (std::string(".") + name + ".new")).string();
    };
    const std::vector<std::pair<const char*, std::string>> texts{
        {"cleanup.json", cleanup_json(r)},
        {"cleanup.csv", cleanup_csv(r, spoken())},
        {"cleanup.html", cleanup_html(r, spoken())},
        {"cleanup.ics", cleanup_ics(r, spoken())},
        {"cleanup.docx", cleanup_notice(r)}};
    bool is_written = write_cleanup_xlsx(r, spoken(), draft("cleanup.xlsx"));
    for (const auto& [name, text] : texts) is_written = is_written && write_out(draft(name), text);
    const char* names[] = {"cleanup.json", "cleanup.csv",  "cleanup.html",
                           "cleanup.ics",  "cleanup.docx", "cleanup.xlsx"};
    for (const char* name : names) {
        if (is_written) fs::rename(draft(name), to / name, error);
        if (error) is_written = false;
        std::error_code ignored;
        if (!is_written) fs::remove(draft(name), ignored);
    }
    if (!is_written)
        complain(
            folder + ": " + say("清单没有写完,原有的清单没有动", "the lists could not be written"),
            say("检查磁盘空间和权限", "check the disk's space and the rights"));
    return is_written;
}

bool has_findings(const cleanup_report& r) {
    for (const auto& d : r.documents)
        if (d.proposal != disposition::keep && d.proposal != disposition::out_of_scope) return true;
    return false;
}

exit_status cleaned(const cleanup_options& o) {
    const auto options = judging_options(o.as_of, "");
    if (!options) return exit_status::usage;
    const reading how(o.reading);
    diagnostics report;
    const knowledge k = load_knowledge(o.rules, report);
    const auto issuers = load_issuers(o.issuers, report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    const auto reg = load_register(o.reg);
    const auto decided = load_decisions(o.decisions);
    if (!reg || !decided || !may_replace_lists(o.output, *decided, options->as_of))
        return exit_status::usage;
    exit_status status = exit_status::clean;
    std::vector<std::string> files;
    for (const auto& path : o.paths) {
        std::error_code error;
        if (!fs::exists(path, error)) {
            complain(path + ": " + say("没有这个文件或目录", "no such file or folder"),
                     say("检查路径", "check the path"));
            status = worst(status, exit_status::unreadable);
            continue;
        }
        for (auto& f : list_files(path)) files.push_back(std::move(f));
    }
    const unsigned threads =
        o.threads ? o.threads : std::max(1u, std::thread::hardware_concurrency());
    harvest all =
        read_corpus(files, *k.phrases, cleaning::lead_ids(k.rules), how.limits(), threads);
    if (!o.ledger.ledger.empty() && stops_for_secrets(o.ledger, all.marked))
        return exit_status::usage;
    cleanup_report r = propose(std::move(all.cards), *reg,
                               {k.rules, k.days, k.instruments, issuers}, options->as_of);
    if (!o.decisions.empty()) cleaning::take_decisions(r, *decided);
    r.unreadable = std::move(all.unreadable);
    if (!r.unreadable.empty()) status = worst(status, exit_status::unreadable);
    if (has_findings(r)) status = worst(status, exit_status::findings);
    if (!write_lists(r, o.output)) return exit_status::usage;
    mark_as_written(o.output);
    if (!o.ledger.ledger.empty()) {
        const ledger_options to = settled(o.ledger);
        write_records(to, records_of(to, r, {o.paths, o.output, all.marked, status}));
    }
    report_options text;
    text.in = spoken();
    text.colour = is_terminal_out();
    text.width = terminal_width();
    return write_out("", cleanup_text(r, text)) ? status : exit_status::usage;
}

}  // namespace

exit_status run_cleanup(const cleanup_options& o) {
    return guarded([&] { return cleaned(o); });
}

}  // namespace yigui::app
