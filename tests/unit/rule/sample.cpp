#include "sample.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <tuple>

namespace yigui::rule {

std::string readme_example() {
    std::ifstream in("rules/README.md");
    std::string out, line;
    bool inside = false;
    while (std::getline(in, line)) {
        const bool indented = line.compare(0, 4, "    ") == 0;
        if (indented) inside = true;
        if (inside && !indented && !line.empty()) break;
        if (inside) out += (indented ? line.substr(4) : line) + "\n";
    }
    return out;
}

std::string rule_with(const std::string& word, const std::string& line) {
    static const char* const lines[] = {
        "依据 《测试条例》第一条 自 2020-01-01 状态 已核",
        "步骤 公开征求意见",
        "阶段 送审",
        "级别 错误",
        "适用 文件.是规范性文件",
        "要求 有记录 公开征求意见",
        "报告 \"没有公开征求意见的记录\"",
        "补救 \"补充征求意见公告\"",
    };
    std::string out = "规则 T-1 缺少征求意见记录\n";
    bool used = false;
    for (const std::string one : lines) {
        const bool is_it = !word.empty() && one.compare(0, word.size(), word) == 0;
        used = used || is_it;
        if (!is_it)
            out += "  " + one + "\n";
        else if (!line.empty())
            out += "  " + line + "\n";
    }
    if (!used && !line.empty()) out += "  " + line + "\n";
    if (word == "例") return pack_head + out;
    return pack_head + out + "  例 有记录 征求意见公告 \"例\"\n  例 无记录 征求意见公告 无\n";
}

std::string brief(const std::string& text) {
    diagnostics report;
    load_text("t.规则", text, report);
    auto all = report.all();
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.begin, a.message) < std::tie(b.begin, b.message);
    });
    std::string out;
    for (const auto& d : all) {
        const auto at = line_table(d.text).at(d.begin);
        const char* level = d.how == diagnostic::level::error     ? "错误 "
                            : d.how == diagnostic::level::warning ? "警告 "
                                                                  : "说明 ";
        out += std::to_string(at.line) + ":" + std::to_string(at.column) + " " + level + d.message +
               "\n";
    }
    return out;
}

}  // namespace yigui::rule
