// yigui facts: one NDJSON line a file, in the order given. Files are read and recognised by a few
// threads in batches; the lines of a batch are written in order, so memory stays bounded and the
// bytes do not depend on the number of threads.
#include <cstdio>
#include <filesystem>

#include "app/commands.h"
#include "app/home.h"
#include "base/threads.h"
#include "read/read.h"
#include "report/facts_json.h"

namespace yigui::app {
namespace {

constexpr std::size_t batch_size = 256;

struct line {
    std::string text;
    bool is_fault = false;
};

/// A file may be a zip: then it gives one line an entry.
std::vector<line> lines_of(const std::string& path, const phrase_book& phrases,
                           const read_limits& limits) {
    std::vector<line> out;
    for (const auto& item : read_input(path, limits)) {
        if (item.outcome.has_error())
            out.push_back({fault_json(item.path, item.outcome.error()), true});
        else
            out.push_back(
                {facts_json(item.path, *item.outcome, recognise(*item.outcome, phrases)), false});
    }
    return out;
}

std::vector<std::vector<line>> lines_of_batch(const std::vector<std::string>& files,
                                              std::size_t begin, std::size_t end,
                                              const phrase_book& phrases, const read_limits& limits,
                                              unsigned threads) {
    std::vector<std::vector<line>> out(end - begin);
    each_index(end - begin, threads,
               [&](std::size_t i) { out[i] = lines_of(files[begin + i], phrases, limits); });
    return out;
}

}  // namespace

exit_status run_facts(const facts_options& o) {
    const reading how(o.reading, o.paths);
    diagnostics report;
    const auto phrases = load_phrases(report);
    if (!phrases || report.has_errors()) {
        std::fputs(report.render().c_str(), stderr);
        return exit_status::usage;
    }
    exit_status status = exit_status::clean;
    std::vector<std::string> files;
    for (const auto& path : o.paths) {
        std::error_code error;
        if (!std::filesystem::exists(path, error)) {
            complain(path + ": " + say("没有这个文件或目录", "no such file or folder"),
                     say("检查路径", "check the path"));
            status = worst(status, exit_status::unreadable);
            continue;
        }
        for (auto& f : list_files(path)) files.push_back(std::move(f));
    }
    const unsigned threads = threads_of(o.threads);
    progress_bar bar(say("识别", "recognising"));
    std::string kept;
    for (std::size_t begin = 0; begin < files.size(); begin += batch_size) {
        const std::size_t end = std::min(files.size(), begin + batch_size);
        std::string text;
        for (const auto& lines : lines_of_batch(files, begin, end, *phrases, how.limits(), threads))
            for (const auto& l : lines) {
                text += l.text + "\n";
                if (l.is_fault) status = worst(status, exit_status::unreadable);
            }
        if (o.output.empty()) {
            if (!write_out("", text)) return exit_status::usage;
        } else {
            kept += text;
        }
        bar.at(end, files.size());
    }
    if (!o.output.empty() && !write_out(o.output, kept)) return exit_status::usage;
    return status;
}

}  // namespace yigui::app
