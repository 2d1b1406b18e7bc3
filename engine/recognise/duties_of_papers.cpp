// The paper to be made is named by its kind, in front of the step: made there (制定实施细则,报…备案), or the
// subject (配套文件应当…). A kind that stands in the document's own title is its own. Asked of duties alone.
#include "recognise/duties_of_papers.h"

#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

bool has_matter(paper_kind kind) {
    switch (kind) {
        case paper_kind::issued_document:
        case paper_kind::interpretation:
        case paper_kind::consultation_notice:
        case paper_kind::draft:
            return true;
        default:
            return false;
    }
}

/// 制定|本办法的|配套文件, or at the begin of what is said: the kind is what is made there, or the subject.
bool is_made_or_subject(string_view before) {
    constexpr std::size_t longest = 24;  // bytes: 本办法的, 具体的
    if (before.empty() || before.ends_with("应当") || before.ends_with("制定的")) return true;
    const string_view near = before.substr(before.size() > longest ? before.size() - longest : 0);
    const std::size_t makes =
        first_place_of(near, {"制定", "修订", "完善", "出台", "制订", "编制", "拟定", "细化"});
    return makes != string_view::npos &&
           !has_one_of(near.substr(makes), {",", "根据", "依据", "按照", "《"});
}

/// Behind 第八条.
string_view behind_article(string_view said) {
    constexpr std::size_t longest = 21;  // bytes
    const std::size_t at = said.starts_with("第") ? said.find("条") : string_view::npos;
    return at <= longest ? string_view(said.substr(at + 3)) : said;
}

/// 各乡镇可以制定实施细则,报…备案: the paper that is to be made, in front of the step.
bool is_on_paper_to_come(string_view lead, string_view title) {
    for (const string_view kind :
         {"实施细则", "裁量细则", "具体办法", "配套文件", "配套制度", "配套标准", "配套政策",
          "配套措施", "配套规定", "配套办法", "收费方案", "具体方案", "实施方案", "收费标准"}) {
        const std::size_t at = lead.rfind(kind);
        if (at == string_view::npos || title.find(kind) != string_view::npos) continue;
        const string_view behind = lead.substr(at + kind.size());
        // 实施细则由本局另行制定,本办法报…备案: the sentence has come back to the document.
        if (has_one_of(behind, {"本办法", "本规定", "本通知", "本意见", "本细则", "该办法", "《"}))
            continue;
        if (is_made_or_subject(without_list_mark(behind_article(lead.substr(0, at))))) return true;
    }
    return false;
}

/// 二是规定收运企业应当…; 第三章规定,处置设施选址应当…: what the document lays down is told.
bool tells_what_is_laid_down(string_view lead) {
    string_view said = without_list_mark(lead);
    if (said.size() > 6 && said.substr(3, 3) == "是") said.remove_prefix(3);  // 二是
    said = without_front(said, {"是"});
    if (begins_with_one_of(said, {"规定", "明确规定", "明确要求", "同时规定", "还规定"}))
        return !begins_with_one_of(said, {"规定了", "规定的", "规定由", "规定程序"});
    const std::size_t of = first_place_of(said, {"章规定", "条规定"});
    return said.starts_with("第") && of != string_view::npos && of <= 18;
}

}  // namespace

std::optional<string_view> duty_of_other_paper(const reading& r, stretch place, yigui::step what,
                                               const surroundings& around) {
    constexpr std::size_t farthest = 300;  // bytes
    const stretch sentence = r.sentence_at(place.begin);
    const std::size_t from =
        std::max(sentence.begin, place.end > farthest ? place.end - farthest : 0);
    const string_view lead = r.at({from, std::max(from, place.begin)});
    // 不得再以上述文件为依据开展备案: what stops with a repeal.
    if (const std::size_t ban = first_place_of(lead, {"不得再", "停止以", "不再以", "不得以"});
        ban != string_view::npos &&
        has_one_of(r.at({from + ban, std::max(from + ban, place.end)}), {"为依据", "作为"}))
        return "说的是不再拿来作依据";
    // 对继续有效的文件要实行动态管理: which documents.
    if (what == step::annual_cleanup && r.at({place.begin, place.end}).ends_with("文件") &&
        lead.ends_with("对") &&
        !has_one_of(r.at({place.end, std::max(place.end, sentence.end)}), {"清理", "梳理", "评估"}))
        return "说的是哪一类文件";
    if (!has_matter(around.kind)) return std::nullopt;
    // 制定实施细则的,应当经合法性审查…并报备案 lays the whole procedure on normative documents.
    if (what == step::filing &&
        !has_one_of(r.at(sentence), {"审核", "审查", "集体", "征求", "规范性文件"}) &&
        is_on_paper_to_come(lead, fold(around.title).text))
        return "说的是另外要制定的文件";
    // 第十八条规定,期满前应当组织评估: of the document itself.
    const bool explains =
        around.kind == paper_kind::interpretation && what != step::expiry_evaluation;
    // The words found may hold 规定 themselves.
    if (explains && tells_what_is_laid_down(r.at({from, std::max(from, place.end)})))
        return "说的是文件规定的内容";
    return std::nullopt;
}

}  // namespace yigui::recognising
