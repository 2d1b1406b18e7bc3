// yigui explain: how a text was read, how a document is built, or why a finding stands. A proof is
// re-derived by the independent checker before it is shown.
#include <cstdio>

#include "app/commands.h"
#include "app/judging.h"
#include "read/read.h"

namespace yigui::app {
namespace {

exit_status explain_text(const std::string& text) {
    diagnostics report;
    const auto phrases = load_phrases(report);
    if (!phrases || report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    return write_out("", explain_reading(text, *phrases)) ? exit_status::clean : exit_status::usage;
}

exit_status explain_structure(const std::string& path, const read_limits& limits) {
    exit_status status = exit_status::clean;
    for (const auto& item : read_input(path, limits)) {
        if (item.outcome.has_error()) {
            complain(item.outcome.error());
            status = exit_status::unreadable;
        } else if (!write_out("", item.path + "\n" + dump(*item.outcome))) {
            return exit_status::usage;
        }
    }
    return status;
}

bool is_wanted(const finding& f, const std::string& rule) {
    return rule.empty() ? f.severity != severity::info : f.rule == rule;
}

/// The findings that were asked for, each with its proof, which is checked first.
std::string explained(const explain_options& o, const judged& j, const knowledge& k,
                      exit_status& status) {
    report_options r;
    r.in = spoken();
    r.colour = is_terminal_out();
    r.width = terminal_width();
    std::string text;
    for (const auto& f : j.verdict.findings) {
        if (!is_wanted(f, o.rule)) continue;
        // A finding about a waiver rests on the register alone and has no proof to hold.
        const bool has_proof = f.pack != waiver_pack;
        if (const auto why = !has_proof ? std::nullopt : refute(f, j.dossier, k.rules, k.days)) {
            complain(
                say("推导未通过独立复核,不予显示: ", "a proof did not hold and is not shown: ") +
                f.rule + ": " + *why);
            status = worst(status, exit_status::integrity);
            continue;
        }
        const std::string one =
            o.ways_out ? why_not(f, j.verdict, r) : explain_finding(f, r, o.whole);
        if (!one.empty()) text += one + "\n";
    }
    return text;
}

}  // namespace

exit_status run_explain(const explain_options& o) {
    if (!o.text.empty()) return explain_text(o.text);
    if (o.path.empty()) {
        complain(say("缺少卷宗路径,或用 --text 给一句话", "a dossier is needed, or --text"),
                 "yigui explain --help");
        return exit_status::usage;
    }
    const reading how(o.reading, {o.path});
    if (o.structure) return explain_structure(o.path, how.limits());
    const auto options = judging_options(o.as_of, o.stage);
    if (!options) return exit_status::usage;
    diagnostics report;
    knowledge k = load_knowledge(o.rules, report);
    load_waivers(k, o.rules, o.waivers, report);
    if (report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    auto j = judge_path(o.path, k, *options, how.limits(), o.year);
    if (!j) return exit_status::unreadable;
    excuse(*j, k);
    exit_status status = status_of(j->verdict);
    std::string text = explained(o, *j, k, status);
    if (text.empty() && o.ways_out && status == exit_status::clean)
        text = say("没有要补的。\n", "Nothing to clear.\n");
    if (text.empty() && !o.rule.empty() && status != exit_status::integrity) {
        complain(say("这个卷宗没有此规则的结论: ", "no finding of this rule here: ") + o.rule,
                 say("用 yigui check 看有哪些规则号", "see the rule ids with yigui check"));
        return exit_status::usage;
    }
    if (!write_out("", text)) return exit_status::usage;
    return status;
}

}  // namespace yigui::app
