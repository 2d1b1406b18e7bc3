// yigui doctor: what this installation has and what is missing, for the person who set it up.
#include <cstdio>

#include "app/commands.h"
#include "app/home.h"

namespace yigui::app {

exit_status run_doctor() {
    exit_status status = exit_status::clean;
    std::string text;
    const auto line = [&](bool good, const std::string& what) {
        text += (good ? "✓ " : "✗ ") + what + "\n";
        if (!good) status = exit_status::usage;
    };
    const std::string home = find_home();
    line(
        !home.empty(),
        say("规则和数据目录: ", "rules and data: ") +
            (home.empty() ? say("没有找到,请设置 YIGUI_HOME", "not found, set YIGUI_HOME") : home));
    diagnostics report;
    const knowledge k = load_knowledge({}, report);
    line(k.phrases != nullptr, say("识别词库", "phrase data"));
    line(!report.has_errors(),
         say("规则包 ", "rule packs: ") + std::to_string(k.rules.packs.size()) +
             say(" 个,规则 ", ", rules: ") + std::to_string(k.rules.rules.size()) + say(" 条", ""));
    line(k.days.last_year() >= k.days.first_year(),
         say("工作日表: ", "working days known: ") + std::to_string(k.days.first_year()) + "–" +
             std::to_string(k.days.last_year()) +
             say(" 年,之外的工作日计算一律无法判断", "; outside them nothing is guessed"));
    line(!k.instruments.all().empty(), say("已知文件版本 ", "known instruments: ") +
                                           std::to_string(k.instruments.all().size()) +
                                           say(" 个", ""));
    text +=
        say("可读格式: 文本(UTF-8、UTF-16、GB18030)、Markdown、HTML、DOCX、OFD、PDF、XML、zip;\n"
            "其余格式会列为未读取,不影响其他材料\n",
            "reads: text (UTF-8, UTF-16, GB18030), Markdown, HTML, DOCX, OFD, PDF, XML, zip;\n"
            "other formats are named as unread, the rest is still checked\n");
    if (report.has_errors()) text += report.render();
    if (!write_out("", text)) return exit_status::usage;
    return status;
}

}  // namespace yigui::app
