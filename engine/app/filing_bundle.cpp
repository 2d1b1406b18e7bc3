// The recipients are data (rules/beian/报送对象.csv) with their source and how sure it is; an
// issuer whose name fits no line is left to the person.
#include "app/filing_bundle.h"

#include <sstream>

#include "app/home.h"
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

std::string missing_line(const ledger::bundle_list& b) {
    std::string all;
    for (const auto& [what, names] : b.parts)
        if (names.empty()) all += (all.empty() ? "" : "、") + what;
    return all;
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
    using look = word_paragraph::look;
    const std::string title = report::in_title_marks(b.title);
    const std::string issuer = v.subject ? v.subject->issuer : "";
    const auto to = recipients_for(issuer);
    std::vector<word_paragraph> all{{look::title, "关于报送" + title + "备案的报告"}};
    all.push_back({look::body, (to ? to->to : "(收文机关)") + ":"});
    all.push_back(
        {look::body,
         "现将" + title + (b.doc_number.empty() ? "" : "(" + b.doc_number + ")") + "报送备案。"});
    all.push_back({look::heading, "一、制定过程(据卷宗材料,截至" + b.as_of + ")"});
    for (const auto& s : v.steps) {
        // What comes before the filing and was due; the findings about the text are in the report.
        if (s.step >= step::filing || s.result == result_kind::not_applicable ||
            s.result == result_kind::not_checked || s.result == result_kind::not_due)
            continue;
        all.push_back({look::body, std::string(name_of(s.step)) + ":" +
                                       std::string(name_of(s.result)) +
                                       (s.when ? "," + s.when->iso() : "")});
    }
    all.push_back({look::heading, "二、报送的材料"});
    for (const auto& [what, names] : b.parts)
        for (const auto& n : names) all.push_back({look::body, what + ":" + n});
    for (const auto& [name, digits] : b.redacted)
        all.push_back({look::body, "只报摘要:" + name + ",SHA-256 " + digits});
    if (const std::string missing = missing_line(b); !missing.empty())
        all.push_back({look::body, "没有找到的材料:" + missing});
    all.push_back({look::right, issuer.empty() ? "(报送机关)" : issuer});
    all.push_back({look::right, "    年  月  日"});
    return all;
}

std::string basis_list(const verdict& v) {
    std::string text = "依据清单\n\n";
    const std::vector<std::string> none;
    const auto& cites = v.subject ? v.subject->cites : none;
    for (std::size_t i = 0; i < cites.size(); ++i)
        text += std::to_string(i + 1) + ". " + report::in_title_marks(cites[i]) + "\n";
    if (cites.empty()) text += "正式文本里没有找到“根据《…》”一类的依据。\n";
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
        if (f.due) text += ",应于" + iso(*f.due) + "前";
        text += " (" + f.rule + ")\n";
        for (const auto& b : f.basis) text += "      依据 " + basis_of(b) + "\n";
        if (!f.remedy.empty()) text += "      补救 " + f.remedy + "\n";
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
