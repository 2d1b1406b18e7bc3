// yigui check: read, recognise, assemble, judge, re-derive every proof, report. Each PATH is a
// dossier of its own. A proof that does not hold is our defect: it is shown as such, status 5.
#include <filesystem>

#include "app/check_record.h"
#include "app/commands.h"
#include "app/home.h"
#include "app/judging.h"
#include "dossier/assemble.h"

namespace yigui::app {
namespace {

std::string rendered(const verdict& v, const check_options& o) {
    report_options r;
    r.in = spoken();
    r.colour = o.output.empty() && is_terminal_out();
    r.width = o.output.empty() ? terminal_width() : 100;
    if (o.format == "json") return json_report(v);
    if (o.format == "html") return html_report(v, r);
    if (o.format == "sarif") return sarif_report(v, r);
    if (o.format == "junit") return junit_report(v, r);
    return text_report(v, r);
}

/// Several dossiers in a machine format have to stay one well-formed file.
bool takes_one_only(const std::string& format) { return format != "text" && format != "json"; }

std::string joined(const std::vector<std::string>& reports, const std::string& format) {
    if (reports.size() == 1) return reports.front();
    std::string all = format == "json" ? "[\n" : "";
    for (std::size_t i = 0; i < reports.size(); ++i) {
        std::string one = reports[i];
        if (format == "json") {
            while (!one.empty() && one.back() == '\n') one.pop_back();
            one += i + 1 < reports.size() ? ",\n" : "\n";
        } else if (i > 0) {
            all += "\n";
        }
        all += one;
    }
    return format == "json" ? all + "]\n" : all;
}

}  // namespace

exit_status status_of(const verdict& v) { return static_cast<exit_status>(exit_code_of(v)); }

std::optional<judge_options> judging_options(const std::string& as_of, const std::string& stage) {
    judge_options o;
    if (as_of.empty()) {
        o.as_of = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() +
                                                        std::chrono::hours{8});
    } else {
        const auto d = date_from_iso(as_of);
        if (!d || !d->is_exact()) {
            complain(say("日期读不懂: ", "not a date: ") + as_of,
                     say("写成 2026-01-31 的样子", "write it like 2026-01-31"));
            return std::nullopt;
        }
        o.as_of = d->first;
    }
    if (stage.empty()) return o;
    o.at_stage = stage_from(stage);
    if (o.at_stage) return o;
    std::string known;
    for (auto s : all_stages())
        known += (known.empty() ? "" : " ") + std::string(id_of(s)) + "(" +
                 std::string(name_of(s)) + ")";
    complain(say("没有这个阶段: ", "no such stage: ") + stage, known);
    return std::nullopt;
}

std::optional<judged> judge_path(const std::string& path, const knowledge& k,
                                 const judge_options& o, const read_limits& limits, int year) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        complain(path + ": " + say("没有这个文件或目录", "no such file or folder"),
                 say("检查路径,路径中有空格时加引号", "check the path; quote it if it has spaces"));
        return std::nullopt;
    }
    progress_bar bar(say("读取", "reading"));
    auto items =
        read_input(path, limits, [&](std::size_t done, std::size_t of) { bar.at(done, of); });
    if (items.empty()) {
        complain(path + ": " + say("里面没有文件", "there is no file in it"),
                 say("把卷宗的材料放进去再查", "put the papers in and check again"));
        return std::nullopt;
    }
    return judge_items(path, std::move(items), k, o, year);
}

judged judge_items(const std::string& path, std::vector<read_item> items, const knowledge& k,
                   const judge_options& o, int year) {
    judged j{assemble(path, std::move(items), *k.phrases,
                      year == 0 ? std::nullopt : std::optional(year)),
             {}};
    j.verdict = judge(j.dossier, k.rules, k.days, k.instruments, o);
    return j;
}

std::vector<std::string> refuted(const judged& j, const knowledge& k) {
    std::vector<std::string> out;
    for (const auto& f : j.verdict.findings)
        if (const auto why = refute(f, j.dossier, k.rules, k.days))
            out.push_back(f.rule + ": " + *why);
    return out;
}

exit_status proofs_checked(const judged& j, const knowledge& k) {
    const auto wrong = refuted(j, k);
    for (const std::string& why : wrong)
        complain(say("推导未通过独立复核(程序缺陷,结论不可用): ",
                     "a proof did not hold (a defect of the program): ") +
                 why);
    return wrong.empty() ? exit_status::clean : exit_status::integrity;
}

void excuse(judged& j, const knowledge& k) {
    apply_waivers(j.verdict, k.waivers, k.rules);
    j.verdict.packs.insert(j.verdict.packs.end(), k.registers.begin(), k.registers.end());
}

namespace {

void record_all(const check_options& o, const std::vector<judged>& all, const std::string& output) {
    std::vector<ledger::record> records;
    for (const auto& j : all)
        records.push_back(record_of(o.ledger, j, status_of(j.verdict), o.output, output));
    write_records(o.ledger, std::move(records));
}

exit_status checked(check_options o) {
    if (!o.ledger.ledger.empty()) o.ledger = settled(o.ledger);
    const auto options = judging_options(o.as_of, o.stage);
    if (!options) return exit_status::usage;
    if (o.paths.size() > 1 && takes_one_only(o.format)) {
        complain(
            say("这种格式一次只写一个卷宗: ", "this format takes one dossier a run: ") + o.format,
            say("一个卷宗执行一次,或用 --format json", "run once a dossier, or use --format json"));
        return exit_status::usage;
    }
    const reading how(o.reading, o.paths);
    diagnostics report;
    knowledge k = load_knowledge(o.rules, report);
    load_waivers(k, o.rules, o.waivers, report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    exit_status status = exit_status::clean;
    std::vector<std::string> reports;
    std::vector<judged> to_record;
    for (const auto& path : o.paths) {
        auto j = judge_path(path, k, *options, how.limits(), o.year);
        if (!j) {
            status = worst(status, exit_status::unreadable);
            continue;
        }
        if (!o.ledger.ledger.empty() &&
            stops_for_secrets(o.ledger, ledger::marked_papers(j->dossier)))
            return exit_status::usage;
        status = worst(status, proofs_checked(*j, k));
        excuse(*j, k);
        status = worst(status, status_of(j->verdict));
        reports.push_back(rendered(j->verdict, o));
        if (!o.ledger.ledger.empty()) to_record.push_back(std::move(*j));
    }
    if (reports.empty()) return status;
    const std::string output = joined(reports, o.format);
    if (!write_out(o.output, output)) return exit_status::usage;
    if (!to_record.empty()) record_all(o, to_record, output);
    return status;
}

}  // namespace

exit_status run_check(const check_options& given) {
    return guarded([&] { return checked(given); });
}

}  // namespace yigui::app
