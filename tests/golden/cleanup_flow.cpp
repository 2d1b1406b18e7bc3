// A clean-up as an office goes through it: the list is written, filled in, read back into the next
// list and into the notice of the result; what was filled in is never overwritten.
#include <unistd.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "run_program.h"

namespace fs = std::filesystem;
namespace json = boost::json;

namespace {

int failed = 0;

void expect(bool holds, const std::string& what) {
    if (holds) return;
    std::cout << "not so: " << what << "\n";
    ++failed;
}

std::string cleanup;  ///< the command up to its last options

outcome run(const std::string& options) { return run_program(cleanup + options + " 2>&1"); }

/// The list with a decision and its three details behind the file's name in its row.
void fill_in(const fs::path& csv, const std::string& file, const std::string& decision) {
    std::string text = read_file(csv);
    const auto at = text.find(file + ",");
    expect(at != std::string::npos, file + " is in the list");
    if (at != std::string::npos) text.replace(at + file.size() + 1, 3, decision);
    std::ofstream(csv, std::ios::binary) << text;
}

/// "repeal 第3次局务会 current" of the document whose path ends so.
std::string decision_of(const fs::path& folder, const std::string& file) {
    const auto report = json::parse(read_file(folder / "cleanup.json"));
    for (const auto& d : report.at("documents").as_array()) {
        if (!d.at("path").is_string() || !d.at("path").as_string().ends_with(file)) continue;
        if (!d.at("decision").is_object()) return "none";
        const auto& made = d.at("decision").as_object();
        std::string out(made.at("disposition").as_string());
        if (made.at("by").is_string()) out += " " + std::string(made.at("by").as_string());
        return out + (made.at("current").as_bool() ? " current" : "");
    }
    return "no document";
}

void filled_in_list(const fs::path& at) {
    const std::string a = (at / "a").string(), b = (at / "b").string(), c = (at / "c").string();
    const fs::path list = at / "a" / "cleanup.csv";
    expect(run(" -o " + a).status == 1, "a first run writes the lists");
    expect(run(" -o " + a).status == 1, "untouched lists are replaced");
    fill_in(list, "kepu-2013.txt", "废止,第3次局务会,任务完成,2025-12-20");
    const std::string before = read_file(list);
    const fs::path kept = at / "a" / "cleanup-改过1.csv";
    const auto again = run(" -o " + a);
    expect(again.status == 1 && again.printed.find("没有覆盖") != std::string::npos &&
               again.printed.find("--decisions 读回: " + kept.string()) != std::string::npos,
           "a filled-in list is kept, and the message names it and how it is read back");
    expect(read_file(kept) == before, "with every byte");
    expect(run(" --decisions " + kept.string() + " -o " + b).status == 1, "it is read back");
    expect(decision_of(b, "kepu-2013.txt") == "repeal 第3次局务会 current", "csv brings decisions");
    expect(run(" --decisions " + b + "/cleanup.xlsx -o " + c).status == 1, "the workbook too");
    expect(decision_of(c, "kepu-2013.txt") == "repeal 第3次局务会 current",
           "decisions pass through a workbook");
    expect(read_file(b + "/cleanup.csv") == read_file(c + "/cleanup.csv"), "and nothing else");
    const std::string noted = before + ",,,,下周再议\r\n";
    std::ofstream(list, std::ios::binary) << noted;
    const auto carried = run(" --decisions " + list.string() + " -o " + a);
    expect(carried.printed.find("其中的决定已经读入新的清单") != std::string::npos,
           "a list whose decisions are carried on is kept too");
    expect(read_file(a + "/cleanup-改过2.csv") == noted, "under a name of its own");
    expect(read_file(list) == read_file(b + "/cleanup.csv"), "the new one holds them");
}

void edited_notice(const fs::path& at) {
    const fs::path folder = at / "n", docx = folder / "cleanup.docx";
    run(" -o " + folder.string());
    std::ofstream(docx, std::ios::binary | std::ios::app) << "worked in";
    const std::string before = read_file(docx);
    expect(run(" -o " + folder.string()).printed.find("cleanup-改过1.docx") != std::string::npos,
           "an edited notice is told");
    expect(read_file(folder / "cleanup-改过1.docx") == before, "and kept");
    const auto quiet = run(" -o " + folder.string());
    expect(quiet.printed.find("改过") == std::string::npos, "once");
    expect(read_file(folder / "cleanup-改过1.docx") == before, "for good");
}

void notice(const fs::path& at) {
    const std::string text = read_file(at / "b" / "cleanup.docx");
    expect(text.find("还没有决定，按清理建议列出") != std::string::npos,
           "the notice says that not all is decided");
    const auto row = text.find("云水市科普基地管理办法");
    const auto end = text.find("</w:tr>", row);
    expect(row != std::string::npos && row > text.find("废止的行政规范性文件目录（"),
           "the decided document is listed as decided");
    const std::string cells = text.substr(row, end - row);
    expect(cells.find("任务完成") != std::string::npos && cells.find("建议") == std::string::npos,
           "with the office's ground, not as a proposal");
}

void bad_decision_file(const fs::path& at) {
    std::ofstream(at / "bad.csv") << "甲,乙\n1,2\n";
    const auto r = run(" --decisions " + (at / "bad.csv").string() + " -o " + (at / "d").string());
    expect(r.status == 2 && r.printed.find("bad.csv") != std::string::npos &&
               r.printed.find("“决定”") != std::string::npos,
           "a file without the columns is refused by name");
    expect(!fs::exists(at / "d"), "and nothing is written");
}

bool has(const outcome& o, const std::string& what) {
    return o.printed.find(what) != std::string::npos;
}

void citations(const std::string& program, const fs::path& corpus, const fs::path& at) {
    const std::string list = (at / "e").string(), picture = (at / "e.svg").string();
    run_program("'" + program + "' cleanup '" + corpus.string() + "' --as-of 2025-12-31 -o " +
                list);
    const auto ask = [&](const std::string& more) {
        return run_program("COLUMNS=400 '" + program + "' citations " + list + more + " 2>&1");
    };
    const auto all = ask("");
    expect(all.status == 0, "figures of the graph are printed");
    expect(has(all, "奖励资金管理细则(云岭科规〔2023〕2号) → ") &&
               has(all, "认定办法(云岭科规〔2022〕1号) → "),
           "what rests on an ended document is shown with the path to it");
    expect(has(all, "【互为依据的】 1"), "two documents that are each other's basis");
    expect(has(all, "【所指不明、没有采用的引用】 1"), "a name that fits two documents is listed");
    expect(has(ask(" --of 云岭科规〔2022〕4号"), "依据："), "one document's citations as text");
    expect(ask(" --of 云岭科规[2022]4号 -o " + picture).status == 0 &&
               read_file(picture).find("云岭市科技企业认定办法") != std::string::npos,
           "and as a picture");
    const auto several = ask(" --of 云岭市科技企业");
    expect(several.status == 2 && has(several, "云岭科规〔2022〕1号"),
           "a name that fits several is refused, and their numbers are named");
    expect(ask(" -o " + picture).status == 2, "a picture is of one document");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const fs::path scratch = fs::temp_directory_path() / ("yigui-flow-" + std::to_string(getpid()));
    fs::remove_all(scratch);
    fs::create_directories(scratch);
    cleanup = std::string("'") + argv[1] + "' cleanup '" + argv[2] + "' --as-of 2025-12-31";
    filled_in_list(scratch);
    edited_notice(scratch);
    notice(scratch);
    bad_decision_file(scratch);
    citations(argv[1], fs::path(argv[2]).parent_path() / "yinyong", scratch);
    fs::remove_all(scratch);
    if (failed == 0) std::cout << "a filled-in list comes back whole\n";
    return failed ? 1 : 0;
}
