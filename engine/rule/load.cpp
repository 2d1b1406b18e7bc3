// Files are read in name order within each folder, folders in the order given, so that the same
// packs give the same set on every machine. A file that is not UTF-8 is named with the encoding
// it seems to have and is not guessed at.
#include "rule/load.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "base/hash.h"
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

/// Reads the files and finds which pack each belongs to, for the packs' digests.
void read_all(draft& d, diagnostics& report) {
    std::vector<std::string> contents;
    for (std::uint32_t i = 0; i < d.set.files.size(); ++i) {
        std::string id;
        read_file(d, i, report, id);
        for (std::size_t p = 0; p < d.set.packs.size(); ++p) {
            if (d.set.packs[p].id != id) continue;
            contents.resize(std::max(contents.size(), p + 1));
            contents[p] += d.set.files[i].text;
        }
    }
    contents.resize(d.set.packs.size());
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
