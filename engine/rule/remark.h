// A diagnostic at a position of a rule file, and the limit on how many one run collects: each
// one carries the text of its file, so a file of nonsense must not give one a line.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "rule/ast.h"

namespace yigui::rule {

inline constexpr std::size_t max_remarks = 500;

/// Adds it; the last one that fits says that there are more.
inline void put(diagnostics& report, diagnostic d) {
    if (report.all().size() >= max_remarks) return;
    if (report.all().size() + 1 == max_remarks) {
        d.message = "错误太多,其余的没有列出";
        d.hint = "先改正前面的";
        d.how = diagnostic::level::error;
        d.also.clear();
    }
    report.add(std::move(d));
}

inline diagnostic remark(const std::vector<source_file>& files, position at, std::string message,
                         std::string hint = {}, diagnostic::level how = diagnostic::level::error) {
    diagnostic d;
    d.how = how;
    if (at.file < files.size()) {
        d.file = files[at.file].path;
        d.text = files[at.file].text;
    }
    d.begin = at.begin;
    d.end = at.end;
    d.message = std::move(message);
    d.hint = std::move(hint);
    return d;
}

inline diagnostic::place place_of(const std::vector<source_file>& files, position at,
                                  std::string message) {
    if (at.file >= files.size()) return {{}, {}, 0, 0, std::move(message)};
    return {files[at.file].path, files[at.file].text, at.begin, at.end, std::move(message)};
}

/// Makes and adds one, without copying the file's text when there is no room for it.
inline void complain(diagnostics& report, const std::vector<source_file>& files, position at,
                     std::string message, std::string hint = {},
                     diagnostic::level how = diagnostic::level::error) {
    if (report.all().size() < max_remarks)
        put(report, remark(files, at, std::move(message), std::move(hint), how));
}

}  // namespace yigui::rule
