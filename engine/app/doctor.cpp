// yigui doctor: what this installation has and what is missing, for the person who set it up.
#include <cstdio>

#include "app/commands.h"
#include "app/home.h"
#include "read/confine.h"
#include "read/office.h"
#include "read/tool.h"

namespace yigui::app {

namespace {

/// What protects this machine from a file made to harm, and what this kernel lacks for it.
std::string protection_words() {
    const auto p = yigui::reading::protection_here();
    std::string out = say("外来文件(网页、DOCX、OFD、PDF、zip)由单独的进程读取,限制内存和时间",
                          "foreign files are read by processes of their own, within limits");
    out += p.landlock > 0 ? say(";不能打开文件(Landlock ", "; no files (Landlock ") +
                                std::to_string(p.landlock) + ")"
                          : say(";本机内核没有 Landlock", "; this kernel has no Landlock");
    out += p.seccomp
               ? say(";不能联网、不能运行程序(seccomp)", "; no network, no programs (seccomp)")
               : say(";本机内核没有 seccomp", "; this kernel has no seccomp");
    return out + "\n";
}

std::string tool_words() {
    std::string out;
    const auto line = [&](const char* tool, const std::string& what, const char* package) {
        const bool is_here = !yigui::reading::find_tool(tool).empty();
        out += (is_here ? "✓ " : "- ") + what + ": " +
               (is_here ? std::string(tool)
                        : say("没有,需要时安装 ", "absent, install if needed: ") + package) +
               "\n";
    };
    line("pdftotext", say("PDF 的文字", "text of PDF"), "poppler-utils poppler-data");
    line("tesseract", say("扫描件的图像识别(--ocr)", "recognising scans (--ocr)"),
         "tesseract-ocr tesseract-ocr-chi-sim");
    return out;
}

std::string format_words() {
    std::string text = say(
        "可读格式: "
        "文本(UTF-8、UTF-16、GB18030、Big5)、Markdown、HTML、DOCX、XLSX、OFD、PDF、XML、\n"
        "zip;其余格式会列为未读取,不影响其他材料\n",
        "reads: text (UTF-8, UTF-16, GB18030, Big5), Markdown, HTML, DOCX, XLSX, OFD, PDF, XML,\n"
        "zip; other formats are named as unread, the rest is still checked\n");
    text += protection_words() + tool_words();
    const std::string office = yigui::reading::office_program();
    text += office.empty()
                ? say("没有 LibreOffice(soffice): DOC、WPS、RTF、XLS、ODT 不读取,请另存为 DOCX\n",
                      "no LibreOffice (soffice): DOC, WPS, RTF, XLS, ODT are not read; "
                      "save them as DOCX\n")
                : say("DOC、WPS、RTF、XLS、ODT 由 LibreOffice 转换后读取: ",
                      "DOC, WPS, RTF, XLS, ODT are read through LibreOffice: ") +
                      office + "\n";
    return text;
}

}  // namespace

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
    text += format_words();
    if (report.has_errors()) text += report.render();
    if (!write_out("", text)) return exit_status::usage;
    return status;
}

}  // namespace yigui::app
