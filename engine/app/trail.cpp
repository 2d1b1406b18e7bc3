// Each entry is turned into lines once; the text and the page only lay them out. What changed
// between two checks is told by comparing their digests.
#include "app/trail.h"

#include <map>

#include "ledger/heads.h"
#include "report/html_style.h"
#include "report/printable.h"
#include "yigui/cleanup.h"
#include "yigui/words.h"

namespace yigui::app {
namespace {

using ledger::record;

std::string pick(language in, const std::string& zh, const std::string& en) {
    return in == language::english ? en : zh;
}

std::string joined(const std::vector<std::string>& parts, const std::string& mark) {
    std::string all;
    for (const auto& p : parts) all += (all.empty() ? "" : mark) + p;
    return all;
}

std::map<std::string, std::string> digests_by_name(const record& r) {
    std::map<std::string, std::string> all;
    for (const auto& p : r.papers)
        if (!p.digests.empty()) all[p.name] = p.digests.begin()->second;
    return all;
}

/// Papers that came, went or changed since the check before; empty when none did.
std::string paper_changes(const record& before, const record& now, language in) {
    const auto old = digests_by_name(before), fresh = digests_by_name(now);
    std::vector<std::string> added, changed, gone;
    for (const auto& [name, digits] : fresh) {
        const auto was = old.find(name);
        if (was == old.end())
            added.push_back(name);
        else if (was->second != digits)
            changed.push_back(name);
    }
    for (const auto& [name, digits] : old)
        if (fresh.find(name) == fresh.end()) gone.push_back(name);
    std::vector<std::string> all;
    const auto tell = [&](const char* zh, const char* en, const std::vector<std::string>& names) {
        if (!names.empty()) all.push_back(pick(in, zh, en) + joined(names, pick(in, "、", ", ")));
    };
    tell("新增 ", "added ", added);
    tell("改动 ", "changed ", changed);
    tell("移除 ", "removed ", gone);
    return joined(all, pick(in, ";", "; "));
}

struct told {
    std::string number, time, kind;
    std::vector<std::string> lines;
};

std::string who(const record& r) {
    return r.office + (r.office.empty() || r.person.empty() ? "" : " ") + r.person;
}

told told_of(const record& r, const record* check_before, language in) {
    told t;
    t.number = std::to_string(r.sequence);
    t.time = r.time;
    t.kind = kind_name(r, in);
    const auto add = [&](const char* zh, const char* en, const std::string& value) {
        if (!value.empty()) t.lines.push_back(pick(in, zh, en) + value);
    };
    if (r.clock_went_back)
        t.lines.push_back(
            pick(in, "时钟早于上一项:次序以序号为准",
                 "the clock was behind the entry before: the number gives the order"));
    add("文件 ", "document ", r.title + (r.doc_number.empty() ? "" : " " + r.doc_number));
    add("", "", text_of(r, in));
    const auto stage = stage_from(r.stage);
    add("阶段 ", "stage ",
        stage ? std::string(in == language::english ? english_of(*stage) : name_of(*stage))
              : r.stage);
    add("基准日 ", "as of ", r.as_of);
    add("结论 ", "results ", results_line(r, in));
    if (!r.papers.empty() && r.kind != "checkpoint")
        add("材料 ", "papers ", std::to_string(r.papers.size()) + pick(in, " 份", ""));
    if (check_before) {
        add("与上次检查相比 ", "since the check before: ", paper_changes(*check_before, r, in));
        if (check_before->packs != r.packs)
            t.lines.push_back(pick(in, "规则包有变化", "the rule packs changed"));
    }
    add("经办 ", "by ", who(r));
    return t;
}

std::vector<told> told_of(const std::vector<record>& all, language in) {
    std::vector<told> entries;
    const record* check_before = nullptr;
    for (const auto& r : all) {
        const bool is_check = r.kind == "check";
        entries.push_back(told_of(r, is_check ? check_before : nullptr, in));
        if (is_check) check_before = &r;
    }
    return entries;
}

}  // namespace

bool is_about(const record& r, const std::string& document) {
    return r.title.find(document) != std::string::npos || r.doc_number == document ||
           r.dossier == document || ledger::head_in(r).office == document;
}

std::string kind_name(const record& r, language in) {
    static const std::map<std::string, std::string> names{
        {"check", "检查"},  {"cleanup", "清理"}, {"filing", "备案"},      {"decision", "决定"},
        {"waiver", "豁免"}, {"note", "备注"},    {"checkpoint", "检查点"}};
    const auto at = names.find(r.kind);
    return in == language::english || at == names.end() ? r.kind : at->second;
}

std::string text_of(const record& r, language in) {
    const auto head = ledger::head_in(r);
    if (head.size == 0) return r.text;
    return head.office + pick(in, ",共 ", ", ") + std::to_string(head.size) +
           pick(in, " 项", " entries");
}

std::string results_line(const record& r, language in) {
    using rk = result_kind;
    std::vector<std::string> parts;
    for (const auto k : {rk::contradictory, rk::not_recorded, rk::out_of_order, rk::too_short,
                         rk::late, rk::undetermined, rk::recorded, rk::exempt, rk::not_due}) {
        const auto at = r.results.find(std::string(id_of(k)));
        if (at != r.results.end() && at->second > 0)
            parts.push_back(std::string(in == language::english ? english_of(k) : name_of(k)) +
                            " " + std::to_string(at->second));
    }
    for (const auto& [id, count] : r.results) {
        const auto d = disposition_from(id);
        if (d && count > 0)
            parts.push_back(std::string(in == language::english ? english_of(*d) : name_of(*d)) +
                            " " + std::to_string(count));
    }
    return joined(parts, ", ");
}

std::string trail_text(const std::vector<record>& all, language in) {
    std::string out;
    for (const auto& t : told_of(all, in)) {
        out += "#" + t.number + "  " + t.time + "  " + t.kind + "\n";
        for (const auto& line : t.lines) out += "    " + report::printable(line) + "\n";
    }
    return out;
}

std::string trail_html(const std::vector<record>& all, const std::string& document, language in) {
    const std::string title = report::escaped(pick(in, "经过:", "The story of ") + document);
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + pick(in, "zh-CN", "en") +
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\">\n<title>" +
        title + "</title>\n<style>" + std::string(report::html_style()) +
        "\nol.trail{list-style:none;border-left:3px solid;padding-left:1.5em}"
        "\nol.trail>li{margin:0 0 1.2em}\nol.trail h2{font-size:1.05em;margin:0}"
        "\nol.trail ul{margin:.2em 0 0}</style>\n</head>\n<body>\n<main>\n<h1>" +
        title + "</h1>\n<ol class=\"trail\">\n";
    for (const auto& t : told_of(all, in)) {
        out += "<li><h2>#" + t.number + " " + report::escaped(t.kind) + " <time datetime=\"" +
               report::escaped(t.time) + "\">" + report::escaped(t.time) + "</time></h2>\n<ul>\n";
        for (const auto& line : t.lines) out += "<li>" + report::escaped(line) + "</li>\n";
        out += "</ul></li>\n";
    }
    return out + "</ol>\n</main>\n</body>\n</html>\n";
}

}  // namespace yigui::app
