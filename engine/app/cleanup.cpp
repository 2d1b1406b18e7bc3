// yigui cleanup: reads every document of the corpus, keeps a card of each, and writes the lists.
// The lists are written beside each other under new names and put in place at the end: an old
// result is never half replaced.
#include "cleanup/cleanup.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "app/check_record.h"
#include "app/commands.h"
#include "app/corpus_cards.h"
#include "app/digests.h"
#include "app/home.h"
#include "app/judging.h"
#include "app/last_run.h"
#include "read/read.h"
#include "report/cleanup_reports.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 5> list_names{"cleanup.json", "cleanup.csv", "cleanup.html",
                                                "cleanup.ics", "cleanup.xlsx"};

bool has_ending(const std::string& path, std::string_view ending) {
    if (path.size() < ending.size()) return false;
    std::string tail = path.substr(path.size() - ending.size());
    for (char& c : tail)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return tail == ending;
}

/// Nothing, with a message, when the register cannot be used.
std::optional<cleaning::office_register> load_register(const std::string& path) {
    if (path.empty()) return cleaning::office_register{};
    cleaning::grid sheet;
    if (has_ending(path, ".csv") || has_ending(path, ".tsv") || has_ending(path, ".txt")) {
        std::error_code error;
        const auto size = fs::file_size(path, error);
        if (!error && size > read_limits{}.file_bytes) {
            complain(path + ": " + say("登记簿太大,没有读", "the register is too large"),
                     say("分成几份,分别清理", "split it"));
            return std::nullopt;
        }
        std::ifstream in(path, std::ios::binary);
        std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        if (error || !in.good()) {
            complain(path + ": " + say("登记簿读不了", "cannot read the register"),
                     say("检查路径和权限", "check the path and the rights"));
            return std::nullopt;
        }
        sheet = cleaning::grid_of_csv(bytes);
    } else {
        const auto read = read_file(path);
        if (read.has_error()) {
            complain(read.error());
            return std::nullopt;
        }
        sheet = cleaning::grid_of_tables(*read);
    }
    auto reg = cleaning::register_of(path, sheet);
    if (reg.fault.empty()) return reg;
    complain(path + ": " + reg.fault,
             say("第一行写栏目名称,例如 文件名称,文号,制定机关,成文日期,有效期",
                 "name the columns in the first row: 文件名称,文号,成文日期,有效期"));
    return std::nullopt;
}

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

/// Writes all lists under new names, then puts them in place.
bool write_lists(const cleanup_report& r, const std::string& folder) {
    std::error_code error;
    const fs::path to(folder);
    const auto draft = [&](const char* name) {
        return (to / (std::string(".") + name + ".new")).string();
    };
    const std::vector<std::pair<const char*, std::string>> texts{
        {"cleanup.json", cleanup_json(r)},
        {"cleanup.csv", cleanup_csv(r, spoken())},
        {"cleanup.html", cleanup_html(r, spoken())},
        {"cleanup.ics", cleanup_ics(r, spoken())}};
    bool is_written = write_cleanup_xlsx(r, spoken(), draft("cleanup.xlsx"));
    for (const auto& [name, text] : texts) is_written = is_written && write_out(draft(name), text);
    for (const char* name : list_names) {
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

/// All that the lists hang on besides the corpus.
std::string rests_on(const cleanup_options& o, const judge_options& how) {
    std::string out = digest_of_file("/proc/self/exe") + digest_of_knowledge(o.rules);
    for (const auto& file : {o.reg})
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

exit_status put(const last_run::outcome& o) {
    return write_out("", o.text) ? o.status : exit_status::usage;
}

struct cleanup_work {
    const cleanup_options& options;
    const judge_options how;
    const reading reads;
    knowledge know;
    cleaning::issuer_table issuers;
    corpus_input input;
};

exit_status propose_and_write(const cleanup_work& w, const cleaning::office_register& reg,
                              const last_run& before, corpus_cards cards, exit_status status) {
    const cleanup_options& o = w.options;
    cleanup_report r =
        propose(std::move(cards.cards), reg,
                {w.know.rules, w.know.days, w.know.instruments, w.issuers}, w.how.as_of);
    for (const fault& f : cards.unread) r.unreadable.push_back(told(f));
    if (!r.unreadable.empty()) status = worst(status, exit_status::unreadable);
    if (has_findings(r)) status = worst(status, exit_status::findings);
    before.forget();
    if (!write_lists(r, o.output)) return exit_status::usage;
    if (!o.ledger.ledger.empty()) {
        const ledger_options to = settled(o.ledger);
        write_records(to, {record_of(to, r, o.paths, o.output, status)});
    }
    const last_run::outcome out{status, text_of(r)};
    if (!o.is_merge && !o.without_cache && r.unreadable.empty()) before.save(out);
    return put(out);
}

exit_status cleaned(const cleanup_options& o) {
    const auto how = judging_options(o.as_of, "");
    if (!how || !has_folder(o.output)) return exit_status::usage;
    cleanup_work w{o, *how, reading(o.reading), {}, {}, {}};
    diagnostics report;
    w.know = load_knowledge(o.rules, report);
    w.issuers = load_issuers(report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    const auto reg = load_register(o.reg);
    if (!reg) return exit_status::usage;
    exit_status status = exit_status::clean;
    if (!o.is_merge && !list_inputs(o.paths, w.reads.limits(), w.input))
        status = exit_status::unreadable;
    if (!o.shard.empty()) return worst(status, run_shard(o, w.input, w.know, w.reads.limits()));
    const last_run before(o.output, {list_names.begin(), list_names.end()}, w.input,
                          rests_on(o, *how));
    const bool may_stand =
        status == exit_status::clean && !o.is_merge && !o.without_cache && o.ledger.ledger.empty();
    if (const auto same = may_stand ? before.same() : std::nullopt) {
        if (o.explains_cache)
            complain(say("一切与上次相同,清单没有重写", "all is as it was; the lists stand"));
        return put(*same);
    }
    auto cards = o.is_merge ? merged_cards(o, w.know)
                            : cards_of_corpus(o, w.input, w.know, w.reads.limits());
    if (!cards) return exit_status::usage;
    return propose_and_write(w, *reg, before, std::move(*cards), status);
}

}  // namespace

exit_status run_cleanup(const cleanup_options& o) {
    return guarded([&] { return cleaned(o); });
}

}  // namespace yigui::app
