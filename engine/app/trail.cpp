// Each entry is turned into lines once; the text and the page only lay them out. What changed
// between two checks is told by comparing their digests.
#include "app/trail.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>

#include "dossier/titles.h"
#include "ledger/heads.h"
#include "report/html_style.h"
#include "report/printable.h"
#include "report/wording.h"
#include "yigui/cleanup.h"
#include "yigui/words.h"

namespace yigui::app {
namespace {

using ledger::record;

std::string pick(language in, const std::string& zh, const std::string& en) {
    return in == language::english ? en : zh;
}

using rk = result_kind;
/// What is counted in a line, what calls for attention first.
constexpr std::array told_results{rk::contradictory, rk::not_recorded, rk::out_of_order,
                                  rk::too_short,     rk::late,         rk::undetermined,
                                  rk::recorded,      rk::exempt,       rk::not_due};

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

/// "无记录 2→1": the counts that differ from those of the check before.
std::string result_changes(const record& before, const record& now, language in) {
    std::vector<std::string> all;
    const auto count = [](const record& r, std::string_view id) {
        const auto at = r.results.find(std::string(id));
        return at == r.results.end() ? 0 : at->second;
    };
    for (const auto k : told_results) {
        const int was = count(before, id_of(k)), is = count(now, id_of(k));
        if (was != is)
            all.push_back(pick(in, std::string(name_of(k)), std::string(english_of(k))) + " " +
                          std::to_string(was) + "→" + std::to_string(is));
    }
    return joined(all, pick(in, "、", ", "));
}

struct line {
    std::string label, text;
};
struct told {
    std::string number, time, kind;
    std::vector<line> lines;
};

std::string who(const record& r) {
    return r.office + (r.office.empty() || r.person.empty() ? "" : " ") + r.person;
}

void tell_changes(told& t, const record& before, const record& now, language in) {
    const auto add = [&](const char* zh, const char* en, const std::string& text) {
        if (!text.empty()) t.lines.push_back({pick(in, zh, en), text});
    };
    add("材料变化", "papers changed", paper_changes(before, now, in));
    add("结论变化", "results changed", result_changes(before, now, in));
    if (before.packs != now.packs)
        add("规则变化", "rules changed",
            pick(in, "规则包或豁免登记与上次检查不同",
                 "other rule packs or waivers than at the check before"));
}

told told_of(const record& r, const record* check_before, language in) {
    told t{std::to_string(r.sequence), china_time(r), kind_name(r, in), {}};
    const auto add = [&](const char* zh, const char* en, const std::string& text) {
        if (!text.empty()) t.lines.push_back({pick(in, zh, en), text});
    };
    if (r.clock_went_back)
        add("时钟", "clock",
            pick(in, "早于上一项:次序以序号为准",
                 "behind the entry before: the number gives the order"));
    add("文件", "document", r.title + (r.doc_number.empty() ? "" : " " + r.doc_number));
    // A check's text is what was waived, a line each.
    std::istringstream text(text_of(r, in));
    for (std::string one; std::getline(text, one);)
        r.kind == "check" || r.kind == "filing" ? add("例外", "waived", one)
                                                : add("内容", "text", one);
    const auto stage = stage_from(r.stage);
    add("阶段", "stage",
        stage ? std::string(in == language::english ? english_of(*stage) : name_of(*stage))
              : r.stage);
    add("基准日", "as of", r.as_of);
    add("结论", "results", results_line(r, in));
    if (!r.papers.empty() && r.kind != "checkpoint")
        add("材料", "papers", std::to_string(r.papers.size()) + pick(in, " 份", ""));
    if (check_before) tell_changes(t, *check_before, r, in);
    add("经办", "by", who(r));
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

std::vector<record> about(const std::vector<record>& all, const std::string& document) {
    const auto core = joining::core_of(document);
    std::vector<bool> is_named;
    std::set<std::string> numbers;
    std::vector<joining::title_core> titles;
    for (const auto& r : all) {
        const auto own = joining::core_of(r.title);
        is_named.push_back(r.title.find(document) != std::string::npos ||
                           r.doc_number == document || r.dossier == document ||
                           ledger::head_in(r).office == document ||
                           (!core.empty() && joining::is_same_document(core, own)));
        if (!is_named.back()) continue;
        if (!r.doc_number.empty()) numbers.insert(r.doc_number);
        if (!own.empty()) titles.push_back(own);
    }
    std::vector<record> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto own = joining::core_of(all[i].title);
        if (is_named[i] || numbers.count(all[i].doc_number) != 0 ||
            std::any_of(titles.begin(), titles.end(),
                        [&](const auto& t) { return joining::is_same_document(t, own); }))
            found.push_back(all[i]);
    }
    return found;
}

std::string china_time(const record& r) {
    const auto day = date_from_iso(r.time.substr(0, 10));
    int hour = 0, minute = 0, second = 0;
    if (!day || !day->is_exact() || r.time.size() != 20 ||
        std::sscanf(r.time.c_str() + 10, "T%2d:%2d:%2dZ", &hour, &minute, &second) != 3)
        return r.time;
    hour += 8;
    char clock[32];
    std::snprintf(clock, sizeof clock, " %02d:%02d:%02d", hour % 24, minute, second);
    return iso(day->first + std::chrono::days(hour / 24)) + clock;
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
    std::vector<std::string> parts;
    for (const auto k : told_results) {
        const auto at = r.results.find(std::string(id_of(k)));
        if (at != r.results.end() && at->second > 0)
            parts.push_back(std::string(in == language::english ? english_of(k) : name_of(k)) +
                            " " + std::to_string(at->second));
    }
    if (const auto at = r.results.find("waived"); at != r.results.end())
        parts.push_back(pick(in, "例外 ", "waived ") + std::to_string(at->second));
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
        for (const auto& l : t.lines)
            out += "    " + l.label + " " + report::printable(l.text) + "\n";
    }
    return out;
}

std::string trail_html(const std::vector<record>& all, const std::string& document, language in) {
    // The title given last is that of the document as it now is.
    std::string name = document;
    for (const auto& r : all)
        if (!r.title.empty()) name = report::in_title_marks(r.title);
    const std::string title = report::escaped(pick(in, name + "的经过", "The story of " + name));
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + pick(in, "zh-CN", "en") +
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\">\n<title>" +
        title + "</title>\n<style>" + std::string(report::html_style()) +
        "\nh1{letter-spacing:.04em;font-size:1.5rem}"
        "\nol.trail{list-style:none;border-left:3px solid var(--line);margin:1.5rem 0 0 .5rem;"
        "padding-left:1.6em}\nol.trail>li{margin:0 0 1.6em;position:relative}"
        "\nol.trail>li::before{content:\"\";position:absolute;left:calc(-1.6em - 8px);top:.45em;"
        "width:13px;height:13px;border-radius:50%;background:var(--red)}"
        "\nol.trail h2{border:0;font-size:1.05rem;margin:0;padding:0}"
        "\nol.trail .facts{grid-template-columns:minmax(5.2em,auto) 1fr}"
        "\nol.trail time{color:var(--soft);font-weight:400;margin-left:.6em}</style>\n</head>\n"
        "<body>\n<main>\n<h1>" +
        title + "</h1>\n<p class=\"soft\">" +
        pick(in, "时间是北京时间；先后以序号为准。",
             "Times are those of China; the numbers give the order.") +
        "</p>\n<ol class=\"trail\">\n";
    for (const auto& t : told_of(all, in)) {
        out += "<li><h2>#" + t.number + " " + report::escaped(t.kind) + "<time>" +
               report::escaped(t.time) + "</time></h2>\n<dl class=\"facts\">\n";
        for (const auto& l : t.lines)
            out += "<dt>" + report::escaped(l.label) + "</dt><dd>" + report::escaped(l.text) +
                   "</dd>\n";
        out += "</dl></li>\n";
    }
    return out + "</ol>\n</main>\n</body>\n</html>\n";
}

}  // namespace yigui::app
