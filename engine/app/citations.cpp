// yigui citations: the citation graph of a clean-up, from the list that it wrote, so that what is
// shown is what stands in the office's list and nothing is read twice.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>

#include "app/command_line.h"
#include "cleanup/citation_graph.h"
#include "report/citation_reports.h"
#include "report/cleanup_reports.h"

namespace yigui::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_nodes = 40;

std::optional<cleanup_report> load(const std::string& given) {
    const fs::path path =
        fs::is_directory(given) ? fs::path(given) / "cleanup.json" : fs::path(given);
    std::ifstream in(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!in.good()) {
        complain(path.string() + ": " + say("读不了", "cannot be read"),
                 say("先用 yigui cleanup 写出清单,这里写清单的目录或者 cleanup.json",
                     "run yigui cleanup first; name its folder or its cleanup.json"));
        return std::nullopt;
    }
    auto report = read_cleanup_json(path.string(), bytes);
    if (report.has_value()) return std::move(*report);
    complain(report.error());
    return std::nullopt;
}

/// The one document meant; none, with a message, when there is none or are several.
std::optional<std::size_t> one_of(const cleanup_report& r, const cleaning::citation_graph& graph,
                                  const std::string& what) {
    const auto found = graph.find(what);
    if (found.size() == 1) return found[0];
    if (found.empty()) {
        complain(say("清单里没有“", "no document “") + what + say("”", "” in the list"),
                 say("写文号、文件名或者标题里的一段",
                     "name its number, its file or part of its title"));
        return std::nullopt;
    }
    std::string all;
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 8); ++i) {
        const cleanup_document& d = r.documents[found[i]];
        all += "\n    " + (d.doc_number.empty() ? d.path : d.doc_number) + "  " + d.title;
    }
    complain(say("“", "“") + what + say("”可以是", "” may be ") + std::to_string(found.size()) +
                 say("份文件", " documents"),
             say("写其中一份的文号或者文件名:", "name the number or file of one:") + all);
    return std::nullopt;
}

exit_status shown(const citations_options& o) {
    const bool is_svg = o.output.ends_with(".svg"), is_dot = o.output.ends_with(".dot");
    if (!o.output.empty() && (o.of.empty() || (!is_svg && !is_dot))) {
        complain(
            say("-o 画一份文件的引用关系:要有 --of,文件名以 .svg 或 .dot 结尾",
                "-o draws the citations of one document: give --of and a name in .svg or .dot"),
            "yigui citations DIR --of 文号 -o x.svg");
        return exit_status::usage;
    }
    const auto report = load(o.list);
    if (!report) return exit_status::usage;
    const cleaning::citation_graph graph(*report);
    report_options how;
    how.in = spoken();
    how.width = terminal_width();
    if (o.of.empty())
        return write_out("", citation_survey_text(graph.survey(10), how)) ? exit_status::clean
                                                                          : exit_status::usage;
    const auto document = one_of(*report, graph, o.of);
    if (!document) return exit_status::usage;
    const citation_view view = graph.around(*document, o.depth, most_nodes);
    const std::string text = is_svg   ? citation_view_svg(view, spoken())
                             : is_dot ? citation_view_dot(view, spoken())
                                      : citation_view_text(view, how);
    return write_out(o.output, text) ? exit_status::clean : exit_status::usage;
}

}  // namespace

void add_citations_command(CLI::App& app, citations_options& o, exit_status& status) {
    CLI::App* c = app.add_subcommand(
        "citations", say("引用关系:谁依据谁,依据的源头还在不在,一份文件的引用图",
                         "citations: figures of a clean-up's corpus, or one document's graph"));
    dress(*c);
    c->add_option("LIST", o.list,
                  say("清理写出的目录或 cleanup.json", "folder of a clean-up, or its cleanup.json"))
        ->required();
    c->add_option("--of", o.of,
                  say("只看这一份:文号、文件名或标题里的一段",
                      "one document: number, file, or part of the title"));
    c->add_option("--depth", o.depth, say("向外几层,默认 2", "how far from it, default 2"))
        ->check(CLI::Range(1, 20));
    c->add_option("-o,--output", o.output, say("写成 .svg 或 .dot", "write a .svg or .dot"));
    c->callback([&] { status = guarded([&] { return shown(o); }); });
}

}  // namespace yigui::app
