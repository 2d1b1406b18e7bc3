// What papers tell of a document of which no text is in the dossier. Only what one of them says plainly
// is taken: a number that all give alike, the organ that files it, the class that a form or a reviewer
// states. Its dates, bases and term are left open: papers tell them of drafts and of older editions.
#include <algorithm>

#include "base/unicode.h"
#include "dossier/one_of.h"
#include "dossier/subject_by_name.h"

namespace yigui::joining {

namespace {
using view = std::string_view;
}  // namespace

number_told number_in(const dossier& d, const std::vector<sheet>& sheets, const identity& id) {
    constexpr std::size_t near = 30;  // bytes between a name and its number
    number_told out;
    const auto take = [&](const std::string& number, std::size_t paper, span at) {
        if (number.empty()) return true;
        if (out.number.empty()) out = {number, paper, at};
        return number_key(out.number) == number_key(number);
    };
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const sheet& s = sheets[i];
        const paper_kind k = s.said->kind;
        if (d.papers[i].about != about::this_one) continue;
        const auto& own = s.said->doc_number;
        if (k == paper_kind::signing_sheet && own && !take(own->value, i, own->at)) return {};
        if (k != paper_kind::filing && k != paper_kind::interpretation &&
            k != paper_kind::publication && k != paper_kind::evaluation)
            continue;
        for (const named& n : s.names) {
            if (n.as_basis || n.acted_on || !id.is(n.core)) continue;
            const std::size_t found = s.doc->text.find(n.number, n.at.end);
            const bool is_beside = found != std::string::npos && found <= n.at.end + near;
            const span at = is_beside ? span{n.at.begin, found + n.number.size()} : n.at;
            if (!take(n.number, i, at)) return {};
        }
    }
    return out;
}

namespace {

/// A paper that says of the document that it is a normative one, or that it is none.
struct class_told {
    bool is_normative = false;
    std::string because;
};

std::string told_in(const sheet& s, view words) {
    return s.path + "写明“" + std::string(words) + "”";
}

bool begins_with_tick(view s) { return starts_with_one_of(s, {"☑", "√", "✓", "✔", "■", "☒", "●"}); }

/// □规章 ■规范性文件, not 规章□ 规范性文件■: the first mark of the line stands before an option.
bool marks_stand_before(view line) {
    std::size_t first = view::npos;
    for (view mark : {"□", "☐", "○", "☑", "√", "✓", "✔", "■", "☒", "●"})
        first = std::min(first, line.find(mark));
    if (first == view::npos) return false;
    return first == 0 || ends_with_one_of(line.substr(0, first), {":", "|", "(", "["});
}

/// 性质:□规章 ■规范性文件, 是否规范性文件[√]是, 文件性质|行政规范性文件: what a form says, on one line
/// without blanks.
bool is_marked(view before, view behind, bool stand_before) {
    if (ends_with_one_of(before, {"☑", "√", "✓", "✔", "■", "☒", "●"}) && stand_before) return true;
    if (ends_with_one_of(before, {"□", "☐", "○"}) || starts_with_one_of(behind, {"□", "☐", "○"}))
        return false;
    for (view open : {":", "[", "(", "|"})
        if (behind.starts_with(open)) behind.remove_prefix(open.size());
    if (begins_with_tick(behind)) {
        behind.remove_prefix(view("√").size());
        for (view close : {"]", ")"})
            if (behind.starts_with(close)) behind.remove_prefix(close.size());
        return !behind.starts_with("否");
    }
    if (behind.starts_with("是")) {
        behind.remove_prefix(view("是").size());
        if (behind.starts_with("(")) behind.remove_prefix(1);
        return begins_with_tick(behind) ||
               !starts_with_one_of(behind, {"否", "/", "、", "或", "□", "☐", "○", "[", ")"});
    }
    return ends_with_one_of(before, {"性质:", "性质|", "文件类型:", "文件类型|"}) &&
           !starts_with_one_of(behind, {"/", "、", "或"});
}

std::optional<class_told> class_on_line(const sheet& s, view line) {
    constexpr view word = "规范性文件";
    for (std::size_t at = 0; (at = line.find(word, at)) != view::npos; at += word.size()) {
        view before = line.substr(0, at);
        const view behind = line.substr(at + word.size());
        if (before.ends_with("行政")) before.remove_suffix(view("行政").size());
        for (view no : {"不属于", "不是", "不认定为", "不作为", "未认定为"})
            if (before.ends_with(no))
                return class_told{false, told_in(s, std::string(no) + std::string(word))};
        if (is_marked(before, behind, marks_stand_before(line)))
            return class_told{true, told_in(s, word)};
        // 是否属于规范性文件 asks.
        if (ends_with_one_of(before, {"是否", "是否属于", "是否属", "是否为", "是否系"})) continue;
        for (view is : {"属于", "认定为", "系", "是一件", "按照", "作为"})
            if (before.ends_with(is) && !starts_with_one_of(behind, {"管理", "制定", "的", "备案"}))
                return class_told{true, told_in(s, std::string(is) + std::string(word))};
        if (starts_with_one_of(behind, {"合法性审核意见", "合法性审查意见", "合法性审核表",
                                        "合法性审查表", "备案报告", "备案登记", "备案回执",
                                        "备案材料", "备案文号", "备案号", "备案通知书"}))
            return class_told{true, told_in(s, word)};
    }
    return std::nullopt;
}

/// 根据《某省行政规范性文件管理规定》 in the opinion of the office that reviewed it, in the report that files it:
/// they treat it as one.
bool is_treated_as_one(const sheet& s) {
    const paper_kind k = s.said->kind;
    if (k != paper_kind::legality_opinion && k != paper_kind::filing) return false;
    return std::any_of(s.said->citations.begin(), s.said->citations.end(), [](const citation& c) {
        return c.as == citation::role::basis && holds_one_of(c.name, {"规范性文件"});
    });
}

std::optional<class_told> class_in(const sheet& s) {
    std::string line;
    for (char c : fold(s.text()).text + "\n") {
        if (c != '\n') {
            if (c != ' ' && c != '\t') line += c;
            continue;
        }
        if (const auto told = class_on_line(s, line)) return told;
        line.clear();
    }
    if (is_treated_as_one(s)) return class_told{true, s.path + "按规范性文件的规定办理"};
    return std::nullopt;
}

/// The organ that reports the document for filing.
std::optional<std::string> issuer_told(const dossier& d) {
    for (const paper& p : d.papers) {
        if (p.about != about::this_one || p.facts.kind != paper_kind::filing || !p.facts.issuer)
            continue;
        const std::string title = p.facts.title ? p.facts.title->value : "";
        if (holds_one_of(title, {"报告", "报送", "报备", "送备"})) return p.facts.issuer->value;
    }
    return std::nullopt;
}

/// Whether a paper shows that the document is out.
bool is_issued(const dossier& d) {
    const auto tells = [](const paper& p) {
        const paper_kind k = p.facts.kind;
        return p.about == about::this_one &&
               (k == paper_kind::filing || k == paper_kind::publication ||
                k == paper_kind::interpretation || k == paper_kind::evaluation);
    };
    return std::any_of(d.papers.begin(), d.papers.end(), tells) ||
           std::any_of(d.events.begin(), d.events.end(), [](const event& e) {
               return e.about_this && e.polarity == polarity::done &&
                      (e.step == step::publication || e.step == step::filing);
           });
}

}  // namespace

void add_numbering(dossier& d, const std::vector<sheet>& sheets, const identity& id) {
    const bool is_told = std::any_of(d.events.begin(), d.events.end(), [](const event& e) {
        return e.step == step::numbering && e.polarity == polarity::done && e.about_this;
    });
    const number_told told = number_in(d, sheets, id);
    if (is_told || told.number.empty() || told.at.empty()) return;
    event e;
    e.step = step::numbering;
    e.polarity = polarity::done;
    e.paper = told.paper;
    e.at = told.at;
    e.quote = std::string(sheets[told.paper].doc->at(told.at));
    d.events.push_back(std::move(e));
}

facts told_by_papers(const dossier& d, const std::vector<sheet>& sheets, const identity& id) {
    facts out;
    out.title = stated<std::string>{id.title, {}};
    if (const number_told told = number_in(d, sheets, id); !told.number.empty())
        out.doc_number = stated<std::string>{told.number, {}};
    const bool is_out = out.doc_number || is_issued(d);
    out.kind = is_out ? paper_kind::issued_document : paper_kind::draft;
    out.kind_because = is_out ? "其他材料表明已经印发" : "没有材料表明已经印发";
    if (const auto issuer = issuer_told(d)) out.issuer = stated<std::string>{*issuer, {}};
    out.normative_because = "卷宗中没有文件的文本,其他材料也没有写明";
    if (out.doc_number && holds_one_of(out.doc_number->value, {"规字", "规〔", "规范〔"})) {
        out.is_normative = true;
        out.normative_because = "发文字号“" + out.doc_number->value + "”是规范性文件编号";
        return out;
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (d.papers[i].about != about::this_one) continue;
        const auto told = class_in(sheets[i]);
        if (!told || (out.is_normative && told->is_normative)) continue;
        out.is_normative = told->is_normative;
        out.normative_because = told->because;
    }
    return out;
}

}  // namespace yigui::joining
