// Files are read in name order within each folder, folders in the order given, so that the same
// packs give the same set on every machine. A file that is not UTF-8 is named with the encoding
// it seems to have and is not guessed at.
#include "rule/load.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

#include "base/hash.h"
#include "base/threads.h"
#include "base/unicode.h"
#include "rule/check.h"
#include "rule/declare.h"
#include "rule/lower.h"
#include "rule/remark.h"

namespace yigui::rule {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view extension = ".规则";
constexpr std::size_t max_file_size = std::size_t{64} << 20;

void trouble(diagnostics& report, const std::string& path, std::string message, std::string hint,
             diagnostic::level how = diagnostic::level::error) {
    diagnostic d;
    d.how = how;
    d.file = path;
    d.message = std::move(message);
    d.hint = std::move(hint);
    put(report, std::move(d));
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void append_new(std::vector<std::string>& to, const std::vector<std::string>& more) {
    for (const std::string& one : more)
        if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

/// The place of the pack among all; its files have to say the same of it.
std::size_t join_pack(rule_set& all, pack p, diagnostics& report) {
    const auto same = std::find_if(all.packs.begin(), all.packs.end(),
                                   [&](const pack& q) { return q.id == p.id; });
    const auto at = static_cast<std::size_t>(same - all.packs.begin());
    if (same == all.packs.end()) {
        all.packs.push_back(std::move(p));
        return at;
    }
    append_new(same->issuers, p.issuers);
    append_new(same->excluded, p.excluded);
    if (same->title == p.title && same->version == p.version && same->from == p.from &&
        same->to == p.to && same->overrides == p.overrides)
        return at;
    auto d = remark(all.files, p.at, "包「" + p.id + "」在另一个文件里写得不一样",
                    "同一个包的各文件里,「包」行要完全一样");
    d.also.push_back(place_of(all.files, same->at, "那里写的是"));
    put(report, std::move(d));
    return at;
}

/// Reads the files, each for itself, and finds which pack each belongs to, for the packs' digests.
void read_all(draft& d, diagnostics& report) {
    struct one_file {
        draft says;
        diagnostics report;
    };
    const std::vector<source_file>& files = d.set.files;
    std::vector<one_file> read(files.size());
    each_index(files.size(), threads_of(0), [&](std::size_t i) {
        read[i].says = read_file(files, static_cast<std::uint32_t>(i), read[i].report);
    });
    std::vector<std::string> contents;
    for (std::size_t i = 0; i < files.size(); ++i) {
        draft& one = read[i].says;
        for (const diagnostic& each : read[i].report.all()) put(report, each);
        for (pack& p : one.set.packs) {
            const std::size_t at = join_pack(d.set, std::move(p), report);
            contents.resize(std::max(contents.size(), at + 1));
            contents[at] += files[i].text;
        }
        append(d.set.parameters, one.set.parameters);
        append(d.set.rules, one.set.rules);
        append(d.set.unchecked, one.set.unchecked);
        append(d.set.cleanup_reasons, one.set.cleanup_reasons);
        append(d.adoptions, one.adoptions);
    }
    for (std::size_t p = 0; p < contents.size(); ++p)
        d.set.packs[p].sha256 = sha256_hex(contents[p]);
}

rule_set finish(draft d, diagnostics& report) {
    read_all(d, report);
    lower(d, report);
    check(d.set, report);
    return std::move(d.set);
}

}  // namespace

std::vector<std::string> rule_files(const std::string& folder, diagnostics& report) {
    std::vector<std::string> out;
    std::error_code error;
    const auto is_rule_file = [](const std::string& p) {
        return p.size() > extension.size() &&
               p.compare(p.size() - extension.size(), extension.size(), extension) == 0;
    };
    if (fs::is_regular_file(folder, error)) {
        out.push_back(folder);
        return out;
    }
    fs::recursive_directory_iterator it(folder, error), end;
    for (; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        const std::string path = it->path().string();
        if (is_rule_file(path) && it->is_regular_file(ignored)) out.push_back(path);
    }
    if (error)
        trouble(report, folder, "规则文件夹读不了:" + error.message(), "核对路径和权限");
    else if (out.empty())
        trouble(report, folder, "文件夹里没有规则文件", "规则文件的名称以 .规则 结尾",
                diagnostic::level::warning);
    std::sort(out.begin(), out.end());
    return out;
}

bool add_file(std::vector<source_file>& files, const std::string& path, std::string bytes,
              diagnostics& report) {
    if (bytes.size() > max_file_size) {
        trouble(report, path, "规则文件超过64MB", "拆成几个文件");
        return false;
    }
    if (bytes.compare(0, 3, "\xEF\xBB\xBF") == 0) bytes.erase(0, 3);
    if (!is_valid_utf8(bytes)) {
        const std::string seen = decode(bytes).encoding;
        trouble(
            report, path,
            "规则文件不是 UTF-8 编码" + (seen.empty() || seen == "UTF-8" ? "" : ",像是 " + seen),
            "用编辑器另存为 UTF-8");
        return false;
    }
    files.push_back({path, std::move(bytes)});
    return true;
}

std::string read_bytes(const std::string& path, diagnostics& report) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    if (!in) trouble(report, path, "文件读不了", "核对路径和权限");
    return all.str();
}

rule_set load(const std::vector<std::string>& folders, diagnostics& report) {
    draft d;
    for (const std::string& folder : folders)
        for (const std::string& path : rule_files(folder, report))
            add_file(d.set.files, path, read_bytes(path, report), report);
    return finish(std::move(d), report);
}

rule_set load_text(const std::string& path, std::string text, diagnostics& report) {
    draft d;
    add_file(d.set.files, path, std::move(text), report);
    return finish(std::move(d), report);
}

}  // namespace yigui::rule
