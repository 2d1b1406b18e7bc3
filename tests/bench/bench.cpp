// One table of speeds, both sides of every ratio measured in this run. P is the time that pugixml
// takes to parse the same documents as XML in place on one core: the yardstick that other figures
// are multiples of. Figures are medians of five rounds; these are measurements, not tests.
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "read/read.h"
#include "recognise/recognise.h"

extern char** environ;

namespace fs = std::filesystem;

namespace {

using yigui::phrase_book;

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median_of_five(const std::function<void()>& work) {
    work();
    std::vector<double> all;
    for (int i = 0; i < 5; ++i) all.push_back(seconds(work));
    std::sort(all.begin(), all.end());
    return all[2];
}

std::vector<std::string> load_texts(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& e : fs::recursive_directory_iterator(folder))
        if (e.is_regular_file() && e.path().extension() == ".md") files.push_back(e.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> texts;
    for (const auto& f : files) {
        std::ifstream in(f, std::ios::binary);
        std::stringstream all;
        all << in.rdbuf();
        texts.push_back(all.str());
    }
    return texts;
}

/// The same document as XML, a paragraph a line.
std::string as_xml(const std::string& text) {
    std::string xml = "<doc>";
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
        if (line.empty()) continue;
        xml += "<p>";
        for (char c : line) {
            if (c == '<')
                xml += "&lt;";
            else if (c == '&')
                xml += "&amp;";
            else
                xml += c;
        }
        xml += "</p>";
    }
    return xml + "</doc>";
}

int run_program(std::vector<std::string> arguments) {
    std::vector<char*> argv;
    for (auto& a : arguments) argv.push_back(a.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", 1, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", 1, 0);
    pid_t child = 0;
    const int failed = posix_spawn(&child, argv[0], &quiet, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    if (failed != 0) return -1;
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

void row(const char* what, double time, std::size_t documents, double p) {
    std::printf("%-52s %10.1f %12.0f %8.2f\n", what, time * 1000,
                static_cast<double>(documents) / time, time / p);
}

}  // namespace

int main() {
    const fs::path laws = "../shared/real/laws";
    if (!fs::exists(laws)) {
        std::puts("skipped: no ../shared/real/laws to measure on");
        return 0;
    }
    yigui::diagnostics report;
    const auto phrases = phrase_book::load("rules/recognise", report);
    if (!phrases) {
        std::fputs(report.render().c_str(), stderr);
        return 1;
    }
    std::vector<std::string> texts = load_texts(laws);
    const std::size_t distinct = texts.size();
    while (texts.size() < 3000) texts.push_back(texts[texts.size() - distinct]);
    std::vector<std::string> xml;
    std::size_t bytes = 0;
    for (const auto& t : texts) xml.push_back(as_xml(t));
    for (const auto& x : xml) bytes += x.size();
    std::printf("%zu documents (%zu distinct), %.1f MB as XML; ms, documents/s, multiples of P\n",
                texts.size(), distinct, static_cast<double>(bytes) / 1e6);

    std::vector<char> buffer;
    const double p = median_of_five([&] {
        for (const auto& x : xml) {
            buffer.assign(x.begin(), x.end());
            pugi::xml_document d;
            d.load_buffer_inplace(buffer.data(), buffer.size());
        }
    });
    row("pugixml parse in place (P)", p, texts.size(), p);
    const double reading = median_of_five([&] {
        for (const auto& t : texts) (void)yigui::read_bytes("a.md", t);
    });
    row("read text, find structure, SHA-256", reading, texts.size(), p);
    const double all = median_of_five([&] {
        for (const auto& t : texts) {
            const auto d = yigui::read_bytes("a.md", t);
            if (d) (void)yigui::recognise(*d, *phrases);
        }
    });
    row("read and recognise, one thread", all, texts.size(), p);
    const double xml_all = median_of_five([&] {
        for (const auto& t : xml) {
            const auto d = yigui::read_bytes("a.xml", t);
            if (d) (void)yigui::recognise(*d, *phrases);
        }
    });
    row("the same from XML, one thread", xml_all, texts.size(), p);
    const std::string program = YIGUI_PROGRAM;
    const double process = median_of_five([&] { run_program({program, "facts", laws.string()}); });
    row("yigui facts, whole process, distinct files", process, distinct,
        p * static_cast<double>(distinct) / static_cast<double>(texts.size()));
    const fs::path dossier = "corpus/dossiers/shenhe-houyu-huiyi";
    if (fs::exists(dossier)) {
        const double cold = median_of_five([&] {
            run_program({program, "check", dossier.string(), "--as-of", "2026-01-01"});
        });
        std::size_t papers = 0;
        for (const auto& e : fs::directory_iterator(dossier)) papers += e.is_regular_file() ? 1 : 0;
        std::printf("%-52s %10.1f   (%zu papers)\n", "yigui check, cold process, one dossier",
                    cold * 1000, papers);
    }
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    std::printf("peak memory of those processes: %.0f MB\n",
                static_cast<double>(children.ru_maxrss) / 1024);
    return 0;
}
