// The recipients are data (rules/beian/报送对象.csv) with their source and how sure it is; an
// issuer whose name fits no line is left to the person.
#include "app/filing_bundle.h"

#include <algorithm>
#include <sstream>

#include "app/home.h"
#include "dossier/titles.h"
#include "ledger/files.h"
#include "report/wording.h"

namespace yigui::app {
namespace {

std::vector<std::string> split(const std::string& line, char mark) {
    std::vector<std::string> all;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, mark);) all.push_back(part);
    return all;
}

std::string basis_of(const legal_basis& b) {
    std::string text = report::in_title_marks(b.instrument) + b.article;
    if (b.status != source_status::verified) text += "(" + std::string(name_of(b.status)) + ")";
    return text;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const auto& p : parts) all += (all.empty() ? "" : "、") + p;
    return all;
}

/// The name without the folder of the bundle that it stands in.
std::string bare(const std::string& file) {
    const std::string folder = std::string(ledger::bundle_name::papers) + "/";
    return file.starts_with(folder) ? file.substr(folder.size()) : file;
}

/// "2023年6月1日至2023年7月3日"; of one day only that day.
std::string days_of(const period& p) {
    const std::string from = p.from ? p.from->zh() : "", to = p.to ? p.to->zh() : "";
    return from.empty() || to.empty() || from == to ? from + (from == to ? "" : to)
                                                    : from + "至" + to;
}

/// The government of the place that the organ's name opens with, where the report goes there.
std::string addressee(const std::optional<recipients>& to, const std::string& issuer) {
    if (!to) return "（收文机关）";
    const std::string place = joining::core_of(issuer + "办法").place;
    const std::string own = "本级人民政府";
    return to->to == own && !place.empty() ? place + own.substr(own.find("人民")) : to->to;
}

using letter = std::vector<word_paragraph>;
using look = word_paragraph::look;

void tell_steps(const verdict& v, letter& all) {
    for (const auto& s : v.steps) {
        // What comes before the filing and was due; the findings about the text are in the report.
        if (s.step >= step::filing || s.result == result_kind::not_applicable ||
            s.result == result_kind::not_checked || s.result == result_kind::not_due)
            continue;
        all.push_back({look::body, std::string(name_of(s.step)) + "：" +
                                       std::string(name_of(s.result)) +
                                       (s.when ? "，" + days_of(*s.when) : "") +
                                       (report::is_waived(v, s) ? "（已登记为例外）" : "") + "。"});
    }
}

/// In the order in which such reports name them; a part that is none of these comes last.
void tell_parts(const ledger::bundle_list& b, letter& all) {
    std::vector<std::string> order{"正式文本", "起草说明", "依据", "合法性审核意见",
                                   "公平竞争审查结论"};
    for (const auto& [what, unused] : b.parts)
        if (std::find(order.begin(), order.end(), what) == order.end()) order.push_back(what);
    std::vector<std::string> missing;
    int number = 0;
    for (const auto& what : order) {
        const auto part = b.parts.find(what);
        if (part == b.parts.end()) continue;
        if (part->second.empty()) missing.push_back(what);
        std::vector<std::string> names;
        for (const auto& n : part->second) names.push_back(bare(n));
        if (!names.empty())
            all.push_back(
                {look::body, std::to_string(++number) + "．" + what + "：" + joined(names)});
    }
    for (const auto& [name, digits] : b.redacted)
        all.push_back({look::body, std::to_string(++number) + "．只报摘要：" + name});
    if (!missing.empty()) all.push_back({look::body, "没有找到的材料：" + joined(missing)});
}

/// Number and days of the edition that a ground meant, as the table of known instruments has them;
/// what it does not have is left to the person to fill in.
std::string known_of(const citation& c, const instrument_table& known, day_point day) {
    const instrument* ended = known.ended_before(c.name, c.number, day);
    const instrument* is = ended ? ended : known.in_force(c.name, day);
    const auto line = [](const std::string& label, const std::string& value) {
        return "   " + label + "：" + (value.empty() ? "（请补填）" : value) + "\n";
    };
    const auto shown = [](const std::optional<day_point>& on) {
        return on ? date{*on}.zh() : std::string();
    };
    // A law of the table without a number has none to be filled in.
    std::string text;
    if (!is || !is->number.empty() || !c.number.empty())
        text = line("文号", is && !is->number.empty() ? is->number : c.number);
    text += line("公布", is ? shown(is->issued) : "");
    text += line("施行", is ? shown(is->effective) : "");
    if (ended)
        text += "   注意：文件成文时这一版已经失效" +
                (ended->ended_by.empty() ? "" : "（" + report::full_width(ended->ended_by) + "）") +
                "\n";
    if (is && is->status != source_status::verified)
        text += "   以上各项" + std::string(name_of(is->status)) + "，请核对原文\n";
    return text;
}

/// Every file and digest, so that what arrives can be compared without the program.
void tell_digests(const ledger::bundle_list& b, letter& all) {
    all.push_back({look::flush, "附：材料清单", true});
    word_paragraph table{look::table, ""};
    table.widths = {45, 55};
    table.rows = {{"文件", "SHA-256 摘要"}};
    for (const auto& [name, digits] : b.files) table.rows.push_back({name, digits});
    for (const auto& [name, digits] : b.redacted)
        table.rows.push_back({name + "（只报摘要）", digits});
    all.push_back(std::move(table));
}

}  // namespace

std::optional<recipients> recipients_for(const std::string& issuer) {
    const auto table = ledger::content_of(find_home() + "/rules/beian/报送对象.csv");
    std::istringstream in(table.value_or(""));
    std::string line;
    std::getline(in, line);  // the names of the columns
    // Organs of the party are not in the table, and some end in the same words.
    if (issuer.starts_with("中共") || issuer.starts_with("中国共产党")) return std::nullopt;
    while (!issuer.empty() && std::getline(in, line)) {
        const auto cells = split(line, ',');
        if (cells.size() != 5) continue;
        for (const auto& ending : split(cells[1], '|'))
            if (issuer.ends_with(ending)) return recipients{cells[0], cells[2], cells[3], cells[4]};
    }
    return std::nullopt;
}

std::vector<word_paragraph> filing_report(const verdict& v, const ledger::bundle_list& b) {
    const std::string title = report::in_title_marks(b.title);
    const std::string issuer = v.subject ? v.subject->issuer : "";
    const auto day = date_from_iso(b.as_of);
    letter all{{look::title, "关于报送" + title + "备案的报告"}};
    all.push_back({look::flush, addressee(recipients_for(issuer), issuer) + "："});
    all.push_back(
        {look::body,
         "现将" + title + (b.doc_number.empty() ? "" : "（" + b.doc_number + "）") + "报送备案。"});
    all.push_back(
        {look::heading, "一、制定过程（据卷宗材料，截至" + (day ? day->zh() : b.as_of) + "）"});
    tell_steps(v, all);
    all.push_back({look::heading, "二、报送的材料"});
    tell_parts(b, all);
    bool some_waived = false;
    for (const auto& f : v.findings) {
        if (f.waived_by.empty()) continue;
        if (!some_waived) all.push_back({look::heading, "三、登记的例外"});
        some_waived = true;
        all.push_back({look::body, std::string(name_of(f.step)) + "（规则" + f.rule + "）：" +
                                       report::full_width(f.waived_by) + "。"});
    }
    all.push_back({look::body, "请予备案。"});
    all.push_back({look::right, issuer.empty() ? "（报送机关）" : issuer});
    all.push_back({look::right, "　　年　　月　　日"});
    tell_digests(b, all);
    return all;
}

std::string basis_list(const judged& j, const instrument_table& known) {
    std::string text = "依据清单\n\n";
    const dossier& d = j.dossier;
    int number = 0;
    if (d.subject < d.papers.size()) {
        const facts& f = d.papers[d.subject].facts;
        const day_point day = f.date_written ? f.date_written->value.last() : j.verdict.as_of;
        for (const citation& c : f.citations) {
            if (c.as != citation::role::basis) continue;
            text += std::to_string(++number) + ". " + report::in_title_marks(c.name) + c.article +
                    "\n" + known_of(c, known, day);
        }
    }
    if (number == 0) text += "正式文本里没有找到“根据《…》”一类的依据。\n";
    return text;
}

std::string filing_text(const verdict& v) {
    std::string text = v.subject ? report::in_title_marks(v.subject->title) + "\n" : "";
    text += "【期限】\n";
    bool some = false;
    for (const auto& f : v.findings) {
        if (f.step != step::filing || f.result == result_kind::not_applicable) continue;
        some = true;
        text += "  " + std::string(name_of(f.result)) + ":" + f.message;
        const std::string due = f.due ? date{*f.due}.zh() : "";
        if (f.message.find(due) == std::string::npos) text += ",应于" + due + "前";
        text += " (" + f.rule + ")\n";
        for (const auto& b : f.basis) text += "      依据 " + basis_of(b) + "\n";
        if (f.remedy.empty()) continue;
        // What is not due yet asks for nothing now.
        text += f.result == result_kind::not_due ? "      届时 " : "      补救 ";
        text += f.remedy + "\n";
    }
    if (!some) text += "  没有适用的备案规则。\n";
    text += "【报送对象】\n";
    const std::string issuer = v.subject ? v.subject->issuer : "";
    if (const auto to = recipients_for(issuer))
        text += "  " + to->to + "(制定机关是" + to->organ_kind + ":" + issuer + ")\n      依据 " +
                to->source + "(" + to->status +
                ");几个机关联合制定、垂直管理的部门另有规定,请核对\n";
    else
        text += "  无法判断:" +
                (issuer.empty() ? "没有找到制定机关" : "看不出“" + issuer + "”是哪一类机关") + "\n";
    return text;
}

}  // namespace yigui::app
