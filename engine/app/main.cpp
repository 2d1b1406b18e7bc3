// The command line. Parsing is CLI11's; its messages are worded here, in the language chosen.
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <memory>

#include "app/command_line.h"
#include "app/commands.h"
#include "base/diagnostic.h"

namespace yigui::app {

void dress(CLI::App& a) {
    a.option_defaults()->group(say("选项", "Options"));
    a.group(say("命令", "Commands"));
    a.set_help_flag("-h,--help", say("显示用法", "show this help"));
    if (spoken() == language::english) return;
    auto f = std::make_shared<CLI::Formatter>();
    f->label("Usage", "用法");
    f->label("Options", "选项");
    f->label("OPTIONS", "选项");
    f->label("Subcommands", "命令");
    f->label("SUBCOMMAND", "命令");
    f->label("SUBCOMMANDS", "命令");
    f->label("Positionals", "参数");
    f->label("POSITIONALS", "参数");
    f->label("REQUIRED", "必填");
    // Help is padded by bytes: a word of Chinese here would shift the column.
    f->label("TEXT", "...");
    f->label("UINT", "N");
    f->label("INT", "N");
    a.formatter(f);
}

void add_reading_options(CLI::App& c, reading_options& o) {
    c.add_flag(
        "--ocr", o.ocr,
        say("没有文字的 PDF 页按图像识别(较弱的证据)", "read PDF pages without text as pictures"));
    c.add_option("--max-memory", o.memory_mb,
                 say("读一个文件最多用的内存,MB,默认 512", "memory to read one file, MB"));
    c.add_option("--max-seconds", o.seconds,
                 say("读一个文件最多用的秒数,默认 8", "processor seconds to read one file"));
}

}  // namespace yigui::app

namespace {

using namespace yigui::app;

/// The language must be known before the help texts are made.
yigui::language wanted_language(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (a == "--lang=en" ||
            (a == "--lang" && i + 1 < argc && std::string_view(argv[i + 1]) == "en"))
            return yigui::language::english;
    }
    return yigui::language::chinese;
}

struct command_line {
    CLI::App app;
    std::string lang = "zh";
    check_options check;
    facts_options facts;
    cleanup_options cleanup;
    citations_options citations;
    explain_options explain, why_not;
    rules_test_options rules_test;
    rules_graph_options rules_graph;
    rules_fmt_options rules_fmt;
    rules_table_options rules_table;
    audit_options audit;
    worker_options worker;
    filing_options filing;
    std::vector<std::string> overlays;
    rules_check_options rules_check;
    std::string rule_id, output;
    exit_status status = exit_status::clean;

    explicit command_line(std::string_view first);
    void add_all();
    void add_check();
    void add_facts();
    void add_cleanup();
    void add_explain();
    void add_why_not();
    void add_rules();
    void add_rules_test(CLI::App& rules);
    void add_rules_graph(CLI::App& rules);
    void add_rules_doc(CLI::App& rules);
    void add_rules_fmt(CLI::App& rules);
    void add_rules_table(CLI::App& rules);
};

/// `first` is the first word. The two that are run for single papers by scripts are known by it, and
/// setting up the options of all commands would take longer than reading a paper.
command_line::command_line(std::string_view first)
    : app(say("依规:检查行政规范性文件及其卷宗的制定程序。只说有没有记录,不判定是否履行。",
              "Yigui checks the procedure of administrative normative documents by their papers."),
          "yigui") {
    dress(app);
    app.set_version_flag("--version", program_and_version, say("显示版本", "show the version"));
    app.add_option("--lang", lang, say("语言 zh 或 en", "language: zh or en"))
        ->check(CLI::IsMember({"zh", "en"}).description(""));
    app.require_subcommand(1);
    app.fallthrough();
    if (first == "facts")
        add_facts();
    else if (first == "check")
        add_check();
    else
        add_all();
}

void command_line::add_all() {
    add_check();
    add_facts();
    add_cleanup();
    add_explain();
    add_why_not();
    add_rules();
    add_audit_commands(app, audit, status);
    add_filing_commands(app, filing, status);
    add_citations_command(app, citations, status);
    add_worker_command(app, worker, status);
    CLI::App* d = app.add_subcommand("doctor", say("检查本机安装", "check this installation"));
    dress(*d);
    d->callback([this] { status = run_doctor(); });
}

void command_line::add_check() {
    CLI::App* c = app.add_subcommand("check", say("印发前检查:哪些步骤没有记录,缺什么材料",
                                                  "which steps have no recorded evidence"));
    dress(*c);
    c->add_option("PATH", check.paths,
                  say("卷宗目录、zip 或单个文件", "dossier folder, zip or one file"))
        ->required();
    c->add_option("--as-of", check.as_of,
                  say("基准日 2026-01-31,默认今天", "as-of day, default today"));
    c->add_option("--stage", check.stage,
                  say("阶段:起草 送审 审议前 印发前 公布后 备案 到期 清理",
                      "stage (default: told from the papers)"));
    c->add_option("--year", check.year,
                  say("把它当作机关这一年的年度台账检查", "the ledger of an organ's year"))
        ->check(CLI::Range(1990, 2100).description(""));
    c->add_option("--rules", check.rules,
                  say("另加的规则目录,覆盖会在报告中列明", "further rule folders"));
    c->add_option("--waivers", check.waivers,
                  say("豁免登记;--rules 目录里的 *.豁免 也读", "register of waivers"));
    c->add_option("--format", check.format, "text | json | html | sarif | junit")
        ->check(CLI::IsMember({"text", "json", "html", "sarif", "junit"}).description(""));
    c->add_option("-o,--output", check.output, say("写到文件", "write to a file"));
    add_reading_options(*c, check.reading);
    add_ledger_options(*c, check.ledger, ledger_use::writing);
    c->callback([this] { status = run_check(check); });
}

void command_line::add_facts() {
    CLI::App* c = app.add_subcommand(
        "facts", say("每个文件一行 JSON:标题、文号、日期、依据、步骤", "one JSON line a file"));
    dress(*c);
    c->add_option("PATH", facts.paths, say("文件、目录或 zip", "files, folders or zips"))
        ->required();
    c->add_option("-o,--output", facts.output, say("写到文件", "write to a file"));
    c->add_option("--threads", facts.threads, say("线程数,默认全部", "threads, default all"));
    add_reading_options(*c, facts.reading);
    c->callback([this] { status = run_facts(facts); });
}

void command_line::add_cleanup() {
    CLI::App* c = app.add_subcommand(
        "cleanup", say("年度清理:每份文件提出继续有效、修改、废止、失效或评估的建议",
                       "yearly clean-up: a proposal for every document"));
    dress(*c);
    c->add_option("PATH", cleanup.paths,
                  say("文件、目录、zip、tar、NDJSON,- 是标准输入",
                      "files, folders, zips, tar, NDJSON, - for standard input"))
        ->required();
    c->add_option("--register", cleanup.reg,
                  say("本机关的文件登记簿 .csv 或 .xlsx", "the office's register"));
    c->add_option("--decisions", cleanup.decisions,
                  say("填了决定的清单(以前写出的 cleanup.xlsx 或 .csv)",
                      "a list written before, with the office's decisions"));
    c->add_option("--issuers", cleanup.issuers,
                  say("本地机关更名撤并表 .csv,格式同 corpus/issuers.csv",
                      "the office's own table of changed organs, as corpus/issuers.csv"));
    c->add_option("--as-of", cleanup.as_of,
                  say("基准日 2026-01-31,默认今天", "as-of day, default today"));
    c->add_option("--rules", cleanup.rules, say("另加的规则目录", "further rule folders"));
    c->add_option("-o,--output", cleanup.output,
                  say("写清单的目录,没有就建立", "folder for the lists, made when missing"))
        ->required();
    c->add_option("--threads", cleanup.threads, say("线程数,默认全部", "threads, default all"));
    add_reading_options(*c, cleanup.reading);
    add_cleanup_scale(*c, cleanup);
    add_ledger_options(*c, cleanup.ledger, ledger_use::writing);
    c->callback([this] { status = run_cleanup(cleanup); });
}

void command_line::add_explain() {
    CLI::App* c = app.add_subcommand("explain", say("一个结论为什么成立", "why a finding stands"));
    dress(*c);
    c->add_option("DOSSIER", explain.path, say("卷宗目录、zip 或文件", "dossier"));
    c->add_option("RULE", explain.rule, say("规则号,不写则全部", "rule id, default all"));
    c->add_option("--text", explain.text, say("一句话是怎样读懂的", "how a sentence was read"));
    c->add_flag("--structure", explain.structure, say("显示文件的层次结构", "show the structure"));
    c->add_flag("-v,--verbose", explain.whole, say("列出全部推导", "the whole proof"));
    c->add_option("--as-of", explain.as_of, say("基准日", "as-of day"));
    c->add_option("--stage", explain.stage, say("阶段", "stage"));
    c->add_option("--year", explain.year,
                  say("把它当作机关这一年的年度台账", "the ledger of an organ's year"))
        ->check(CLI::Range(1990, 2100).description(""));
    c->add_option("--rules", explain.rules, say("另加的规则目录", "further rule folders"));
    add_reading_options(*c, explain.reading);
    c->add_option("--waivers", explain.waivers, say("豁免登记", "register of waivers"));
    c->callback([this] { status = run_explain(explain); });
}

void command_line::add_why_not() {
    CLI::App* c = app.add_subcommand("why-not", say("补什么材料、最晚写哪一天,结论就没有了",
                                                    "which paper would clear a finding"));
    dress(*c);
    c->add_option("DOSSIER", why_not.path, say("卷宗目录、zip 或文件", "dossier"))->required();
    c->add_option("RULE", why_not.rule, say("规则号,不写则全部", "rule id, default all"));
    c->add_option("--as-of", why_not.as_of, say("基准日", "as-of day"));
    c->add_option("--stage", why_not.stage, say("阶段", "stage"));
    c->add_option("--rules", why_not.rules, say("另加的规则目录", "further rule folders"));
    c->add_option("--waivers", why_not.waivers, say("豁免登记", "register of waivers"));
    why_not.ways_out = true;
    c->callback([this] { status = run_explain(why_not); });
}

void command_line::add_rules() {
    CLI::App* rules =
        app.add_subcommand("rules", say("规则包:检查、试例、排版、显示、画图", "rule packs"));
    dress(*rules);
    rules->require_subcommand(1);
    CLI::App* c =
        rules->add_subcommand("check", say("检查规则文件,一次列出全部错误", "check rule files"));
    dress(*c);
    c->add_option("DIR", rules_check.folders,
                  say("规则目录,默认自带规则", "folders, default the built-in rules"));
    c->add_option("--examples", rules_check.examples,
                  say("把空档、重叠、矛盾的反例写成材料放进这个目录",
                      "folder for the papers of counter-examples"));
    c->callback([this] { status = run_rules_check(rules_check); });
    CLI::App* s = rules->add_subcommand("show", say("显示一条规则", "show one rule"));
    dress(*s);
    s->add_option("ID", rule_id, say("规则号", "rule id"))->required();
    s->add_option("--rules", overlays, say("另加的规则目录", "further rule folders"));
    s->callback([this] { status = run_rules_show(rule_id, overlays); });
    add_rules_test(*rules);
    add_rules_graph(*rules);
    add_rules_doc(*rules);
    add_rules_fmt(*rules);
    add_rules_table(*rules);
}

void command_line::add_rules_test(CLI::App& rules) {
    CLI::App* t = rules.add_subcommand("test", say("运行规则里的示例", "run the rules' examples"));
    dress(*t);
    t->add_option("--rules", rules_test.rules, say("另加的规则目录", "further rule folders"));
    t->add_flag("--coverage", rules_test.coverage,
                say("规则的哪些结论、免除、界限、版本没有例",
                    "which results, exemptions, limits, editions no example reaches"));
    t->add_flag("--mutate", rules_test.mutate,
                say("把规则逐处改一点,列出示例发现不了的改动",
                    "change each limit, order, exemption; list what no example notices"));
    t->callback([this] { status = run_rules_test(rules_test); });
}

void command_line::add_rules_graph(CLI::App& rules) {
    CLI::App* g = rules.add_subcommand(
        "graph",
        say("画出规则要求的步骤次序", "draw the order of the steps that the rules ask for"));
    dress(*g);
    g->add_option("-o,--output", rules_graph.output,
                  say("写到文件 .svg 或 .dot,默认在屏幕上印 DOT", "write to a .svg or .dot file"));
    g->add_option("--format", rules_graph.format,
                  say("svg 或 dot,默认看文件名", "svg or dot, default by the file's name"))
        ->check(CLI::IsMember({"svg", "dot"}).description(""));
    g->add_option("--rules", rules_graph.rules, say("另加的规则目录", "further rule folders"));
    g->callback([this] { status = run_rules_graph(rules_graph); });
}

void command_line::add_rules_doc(CLI::App& rules) {
    CLI::App* d = rules.add_subcommand(
        "doc", say("把规则写成静态网页,可查找、打印", "write the rules as static pages"));
    dress(*d);
    d->add_option("-o,--output", output, say("目录,没有就建立", "folder, made when missing"))
        ->required();
    d->add_option("--rules", overlays, say("另加的规则目录", "further rule folders"));
    d->callback([this] { status = run_rules_doc(output, overlays); });
}

void command_line::add_rules_fmt(CLI::App& rules) {
    CLI::App* f = rules.add_subcommand(
        "fmt", say("把规则文件改成统一的版式", "write rule files in the one layout"));
    dress(*f);
    f->add_option("FILE", rules_fmt.paths,
                  say("文件或目录,默认自带规则", "files or folders, default the built-in rules"));
    f->add_flag("--check", rules_fmt.only_check,
                say("只列出版式不合的文件,不改", "only list the files that would change"));
    f->callback([this] { status = run_rules_fmt(rules_fmt); });
}

void command_line::add_rules_table(CLI::App& rules) {
    CLI::App* t = rules.add_subcommand(
        "table", say("要点逐行对照表:规则、条文、状态", "every row of the plan with its rules"));
    dress(*t);
    t->add_option("FILE", rules_table.file,
                  say("把表写进这个文件的两个标记之间,不写则印在屏幕上",
                      "write it between the two marks of this file, default print"));
    t->add_flag("--check", rules_table.only_check,
                say("只看文件里的表是不是最新的", "only see whether the file's table is current"));
    t->callback([this] { status = run_rules_table(rules_table); });
}

/// The first word that is no option when it is no command either; empty when it is one.
std::string unknown_command(const CLI::App& app, int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--lang") ++i;
        if (word.starts_with("-")) continue;
        const auto all = app.get_subcommands({});
        const bool is_known = std::any_of(all.begin(), all.end(),
                                          [&](const CLI::App* c) { return c->get_name() == word; });
        return is_known ? "" : word;
    }
    return {};
}

void complain_of_command(const CLI::App& app, const std::string& word) {
    std::vector<std::string> known;
    for (const CLI::App* c : app.get_subcommands({})) known.push_back(c->get_name());
    const std::string near = yigui::nearest(word, known);
    complain(say("没有这个命令: ", "no such command: ") + word,
             near.empty() ? say("用法见 yigui --help", "see yigui --help")
                          : say("是不是 ", "did you mean ") + near);
}

/// The parser's own words, which are English, cut down to the names and values in them.
std::string worded(const CLI::ParseError& e) {
    const std::string name = e.get_name(), what = e.what();
    if (what.find("not expected") != std::string::npos)
        return say("多余的参数或不认识的选项: ", "unknown option or argument: ") +
               what.substr(std::min(what.find(": ") + 2, what.size()));
    if (name == "RequiredError")
        return what.starts_with("A subcommand")
                   ? say("没有写命令", "a command is missing")
                   : say("缺少参数: ", "missing: ") + what.substr(0, what.find(" is required"));
    if (name == "ValidationError") {
        const std::size_t at = what.find(" not in ");
        if (at == std::string::npos) return say("选项的值不对: ", "wrong value: ") + what;
        return say("选项的值不对: ", "wrong value: ") + what.substr(0, at) +
               say(",可用的有 ", ", allowed are ") + what.substr(at + 8);
    }
    if (name == "ArgumentMismatch")
        return say("选项缺少值: ", "option without a value: ") + what.substr(0, what.find(':'));
    return say("命令行读不懂: ", "cannot read the command line: ") + what;
}

/// Memory given back is asked for again by the next document, and each new page costs a fault, of
/// which rules and phrases alone take a thousand: the heap begins with room for them in huge pages.
void prepare_heap() {
    mallopt(M_MMAP_THRESHOLD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    constexpr std::size_t huge = 2 << 20, room = 4 * huge, most_left = huge / 8;
    mallopt(M_TOP_PAD, room + huge);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t begin = (end + most_left + huge - 1) / huge * huge;
    // More than the heap has left, so it grows; never used, and ends a little before the first huge
    // page, of which nothing may be touched before the kernel knows.
    static void* const up_to_it = std::malloc(begin - end);
    if (up_to_it) madvise(reinterpret_cast<void*>(begin), room, MADV_HUGEPAGE);
}

}  // namespace

int main(int argc, char** argv) {
    prepare_heap();
    std::setlocale(LC_ALL, "C");
    // No result may hang on the machine's zone; and the C library looks its zone file up again at
    // each conversion, in which the threads that open zips would meet.
    setenv("TZ", "UTC", 1);
    tzset();
    std::signal(SIGPIPE, SIG_DFL);
    // A file that may not grow is a write that fails, told like a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    yigui::app::speak(wanted_language(argc, argv));
    try {
        command_line line(argc > 1 ? argv[1] : "");
        try {
            line.app.parse(argc, argv);
        } catch (const CLI::ParseError& e) {
            if (e.get_exit_code() == 0) return line.app.exit(e);
            const std::string word = unknown_command(line.app, argc, argv);
            if (!word.empty()) {
                complain_of_command(line.app, word);
                return static_cast<int>(exit_status::usage);
            }
            complain(worded(e), say("用法见 yigui --help", "see yigui --help"));
            return static_cast<int>(exit_status::usage);
        }
        return static_cast<int>(line.status);
    } catch (const std::bad_alloc&) {
        complain(say("内存不足", "out of memory"),
                 say("减少一次检查的文件", "check fewer files at once"));
    } catch (const std::exception& e) {
        complain(say("程序内部错误: ", "internal error: ") + e.what(),
                 say("请连同这份材料报告给维护人员", "please report it with the input"));
    }
    return static_cast<int>(exit_status::usage);
}
