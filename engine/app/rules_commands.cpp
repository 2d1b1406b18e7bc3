// yigui rules …: checking, showing and testing the rule packs.
#include <cstdio>
#include <filesystem>

#include "app/commands.h"
#include "app/home.h"
#include "cleanup/reasons.h"
#include "judge/judge.h"
#include "report/rule_reports.h"
#include "rule/counter.h"
#include "rule/format.h"
#include "rule/write.h"

namespace yigui::app {
namespace {

std::vector<std::string> all_folders(const std::vector<std::string>& overlays) {
    std::vector<std::string> folders{find_home() + "/rules"};
    folders.insert(folders.end(), overlays.begin(), overlays.end());
    return folders;
}

std::string counted(const rule::rule_set& rules) {
    return say("规则包 ", "packs ") + std::to_string(rules.packs.size()) +
           say(" 个,规则 ", ", rules ") + std::to_string(rules.rules.size()) +
           say(" 条,参数 ", ", parameters ") + std::to_string(rules.parameters.size()) +
           say(" 个,不可检查事项 ", ", not checkable ") + std::to_string(rules.unchecked.size()) +
           say(" 项", "");
}

/// The rules, or nothing and their errors on standard error.
std::optional<rule::rule_set> load_sound(const std::vector<std::string>& overlays) {
    diagnostics report;
    auto rules = rule::load(all_folders(overlays), report);
    if (!report.has_errors()) return rules;
    std::fputs(report.render().c_str(), stderr);
    return std::nullopt;
}

/// Between these a file holds the table of the plan.
constexpr std::string_view table_begin = "<!-- 要点对照表 -->", table_end = "<!-- 表完 -->";

/// Writes beside the file and puts the new one in its place: a full disk loses nothing.
bool replace_file(const std::string& file, const std::string& text) {
    const std::string beside = file + ".new";
    if (!write_out(beside, text)) return false;
    std::error_code error;
    std::filesystem::rename(beside, file, error);
    if (!error) return true;
    complain(say("写不出 ", "cannot write ") + file, say("检查权限", "check the permissions"));
    std::filesystem::remove(beside, error);
    return false;
}

/// The case as an author writes it: its day, papers and facts.
std::string case_text(const rule::counter_example& c) {
    std::string text = rule::inputs_text(c.shown);
    while (text.starts_with(" ")) text.erase(0, 1);
    for (const std::string& more : c.also) text += ",并且 " + more;
    return text;
}

/// A finding in a line; an article that stands in it twice is named.
std::string told(const finding& f) {
    const std::string result(name_of(f.result));
    std::string out = f.message.starts_with(result) ? f.message : result + "," + f.message;
    for (std::size_t i = 0; i < f.basis.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (f.basis[i].instrument == f.basis[j].instrument &&
                f.basis[i].article == f.basis[j].article)
                out += ";" + f.basis[i].article + "的两个版本都作了依据";
    return out;
}

/// The papers of one case as a dossier of its own.
bool write_papers(const dossier& d, const std::string& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (const paper& p : d.papers)
        if (!write_out(folder + "/" + p.path, d.documents[p.document].text + "\n")) return false;
    return true;
}

/// Each gap, overlap and contradiction with a case that shows it, judged.
void show_counter_examples(const rule::rule_set& rules, const std::string& folder) {
    const auto all = rule::counter_examples(rules);
    if (all.empty()) return;
    diagnostics report;
    const auto phrases = load_phrases(report);
    if (!phrases) return;
    const auto days = load_calendar(report);
    const auto known = load_instruments(report);
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const auto shown = judge_counter_example(all[i], rules, *phrases, days, known);
        std::string one = say("反例", "counter-example ") + number + ": " + all[i].what + "\n  " +
                          case_text(all[i]) + "\n";
        for (const finding& f : shown.findings) one += "  " + f.rule + ": " + told(f) + "\n";
        text += one + "\n";
        if (folder.empty()) continue;
        if (!write_papers(shown.papers, folder + "/" + number)) return;
        if (!write_out(folder + "/" + number + ".txt", one)) return;
    }
    std::fputs(text.c_str(), stderr);
}

}  // namespace

exit_status run_rules_check(const rules_check_options& options) {
    diagnostics report;
    const auto rules =
        rule::load(options.folders.empty() ? all_folders({}) : options.folders, report);
    std::fputs(report.render(is_terminal_out()).c_str(), report.has_errors() ? stderr : stdout);
    if (report.has_errors()) {
        show_counter_examples(rules, options.examples);
        return exit_status::usage;
    }
    return write_out("", counted(rules) + say(",没有错误\n", ": no errors\n")) ? exit_status::clean
                                                                               : exit_status::usage;
}

exit_status run_rules_show(const std::string& id, const std::vector<std::string>& overlays) {
    const auto rules = load_sound(overlays);
    if (!rules) return exit_status::usage;
    const std::string page = rule::show(*rules, id);
    if (page.empty()) {
        std::vector<std::string> known;
        for (const auto& r : rules->rules) known.push_back(r.id);
        const std::string near = nearest(id, known);
        complain(say("没有这条规则: ", "no such rule: ") + id,
                 near.empty() ? say("规则号见 yigui check 的报告", "ids stand in the report")
                              : say("是不是 ", "did you mean ") + near);
        return exit_status::usage;
    }
    return write_out("", page) ? exit_status::clean : exit_status::usage;
}

exit_status run_rules_graph(const rules_graph_options& options) {
    const bool is_named = options.output.ends_with(".svg") || options.output.ends_with(".dot") ||
                          options.output.ends_with(".gv");
    if (!options.output.empty() && options.format.empty() && !is_named) {
        complain(say("看不出要哪种格式: ", "cannot tell the format: ") + options.output,
                 say("文件名以 .svg 或 .dot 结尾,或加 --format",
                     "end the name in .svg or .dot, or add --format"));
        return exit_status::usage;
    }
    const auto rules = load_sound(options.rules);
    if (!rules) return exit_status::usage;
    const bool is_svg =
        options.format.empty() ? options.output.ends_with(".svg") : options.format == "svg";
    const report_options how{spoken()};
    const std::string text = is_svg ? rule_graph_svg(*rules, how) : rule_graph_dot(*rules, how);
    return write_out(options.output, text) ? exit_status::clean : exit_status::usage;
}

exit_status run_rules_doc(const std::string& folder, const std::vector<std::string>& overlays) {
    const auto rules = load_sound(overlays);
    if (!rules) return exit_status::usage;
    diagnostics report;
    const auto known = load_instruments(report);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        complain(say("建不了目录 ", "cannot make the folder ") + folder,
                 say("换一个可以写的目录", "name a folder that can be written"));
        return exit_status::usage;
    }
    const auto pages = rule_site(*rules, known, {spoken()});
    for (const site_page& p : pages)
        if (!write_out(folder + "/" + p.file, p.html)) return exit_status::usage;
    const std::string done = say("写了 ", "pages written: ") + std::to_string(pages.size()) +
                             say(" 个网页,从 ", ", start with ") + folder + "/index.html" +
                             say(" 看起\n", "\n");
    return write_out("", done) ? exit_status::clean : exit_status::usage;
}

exit_status run_rules_fmt(const rules_fmt_options& options) {
    diagnostics report;
    const auto paths = options.paths.empty() ? all_folders({}) : options.paths;
    std::string changed;
    bool is_written = true;
    for (const std::string& folder : paths) {
        for (const std::string& file : rule::rule_files(folder, report)) {
            const std::string before = rule::read_bytes(file, report);
            const auto after = rule::formatted(file, before, report);
            if (!after || *after == before) continue;
            changed += file + "\n";
            if (!options.only_check) is_written = replace_file(file, *after) && is_written;
        }
    }
    std::fputs(report.render().c_str(), stderr);
    if (!write_out("", changed) || !is_written || report.has_errors()) return exit_status::usage;
    return options.only_check && !changed.empty() ? exit_status::findings : exit_status::clean;
}

exit_status run_rules_test(const rules_test_options& options) {
    diagnostics report;
    const knowledge k = load_knowledge(options.rules, report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    auto done = run_examples(k.rules, *k.phrases, k.days, k.instruments);
    const auto reasons = cleaning::run_reason_examples(k.rules, k.days, k.instruments);
    done.passed += reasons.passed;
    done.failed.insert(done.failed.end(), reasons.failed.begin(), reasons.failed.end());
    std::string text;
    for (const auto& f : done.failed) text += f + "\n";
    text += say("例 ", "examples: ") + std::to_string(done.passed) +
            say(" 个相符, ", " as stated, ") + std::to_string(done.failed.size()) +
            say(" 个不符\n", " not\n");
    if (options.coverage)
        text += "\n" + coverage_report(measure_coverage(k.rules, *k.phrases, k.days, k.instruments),
                                       k.rules, {spoken()});
    const auto reasons_notice = [&](const rule::rule_set& changed) {
        return !cleaning::run_reason_examples(changed, k.days, k.instruments).failed.empty();
    };
    if (options.mutate)
        text += "\n" + mutation_report(
                           try_mutants(k.rules, *k.phrases, k.days, k.instruments, reasons_notice),
                           k.rules, {spoken()});
    if (!write_out("", text)) return exit_status::usage;
    return done.failed.empty() ? exit_status::clean : exit_status::usage;
}

exit_status run_rules_table(const rules_table_options& options) {
    const auto rules = load_sound({});
    if (!rules) return exit_status::usage;
    diagnostics report;
    const std::string csv = find_home() + "/rules/plan-2021/事项.csv";
    std::vector<std::string> missing;
    const std::string table = plan_table(plan_rows(rule::read_bytes(csv, report)), *rules, missing);
    std::fputs(report.render().c_str(), stderr);
    for (const std::string& row : missing)
        complain(
            say("要点这一行没有规则,也没有列为不可检查: ", "a row of the plan is in no pack: ") +
                row,
            say("在 rules/plan-2021 里写规则、采用或不可检查", "add it to rules/plan-2021"));
    if (report.has_errors() || !missing.empty()) return exit_status::usage;
    if (options.file.empty()) return write_out("", table) ? exit_status::clean : exit_status::usage;
    const std::string before = rule::read_bytes(options.file, report);
    const std::size_t begin = before.find(table_begin), end = before.find(table_end);
    if (begin == std::string::npos || end == std::string::npos || end < begin) {
        complain(options.file + ": " + say("找不到放表的地方", "no place for the table"),
                 say("在文件里写两行 ", "write two lines into it: ") + std::string(table_begin) +
                     " " + std::string(table_end));
        return exit_status::usage;
    }
    const std::string after =
        before.substr(0, begin + table_begin.size()) + "\n\n" + table + "\n" + before.substr(end);
    if (after == before) return exit_status::clean;
    if (!options.only_check)
        return replace_file(options.file, after) ? exit_status::clean : exit_status::usage;
    complain(
        options.file + ": " + say("要点对照表不是最新的", "the table of the plan is out of date"),
        "yigui rules table " + options.file);
    return exit_status::findings;
}

}  // namespace yigui::app
