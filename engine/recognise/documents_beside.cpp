// Documents that a sentence points at beside the paper's own: the one named right before, the one of an
// earlier year, the one that ended in a clean-up.
#include <algorithm>

#include "recognise/duty_objects.h"
#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// 市财政局《…工作规程》仍执行,该规程已报省财政厅备案: what 该 points at was named right before, and the
/// paper's own document is of another kind.
bool points_at_other_named(const reading& r, stretch clause, string_view title) {
    constexpr std::size_t farthest = 150;  // bytes
    const string_view said = r.at(clause);
    if (!said.starts_with("该") || !has_word(title, "《")) return false;
    const string_view kind =
        which_begins(said.substr(3), {"指导意见", "条例", "办法", "规定", "细则", "规程", "通告",
                                      "规则", "导则", "指引", "标准", "规范", "方案"});
    if (kind.empty() || has_word(title, kind)) return false;
    const string_view before =
        r.at({clause.begin - std::min(clause.begin, farthest), clause.begin});
    const std::size_t close = before.rfind("》");
    return close != string_view::npos && before.substr(0, close).ends_with(kind);
}

/// 2024年的方案, in a paper of 2024: its own. The latest year that it names is taken for the paper's where it
/// has no day of its own.
bool is_year_of_paper(const reading& r, string_view digits, const surroundings& around) {
    constexpr std::size_t size = 4;  // of a year in ISO 8601
    if (around.written) return digits >= around.written->iso().substr(0, size);
    std::string latest;
    for (const token& t : r.tokens())
        if (t.kind == token_kind::date && t.when.from)
            latest = std::max(latest, t.when.from->iso().substr(0, size));
    return digits >= latest;
}

/// 2016年的方案未经专家论证, 2012年的《…》没有做过评估: the year tells which one is meant, and it is none of
/// the paper's own.
bool begins_with_document_of_year(const reading& r, string_view said, const surroundings& around) {
    const string_view title = around.title;
    constexpr std::size_t digits = 4, longest = 24,
                          far = 60;  // bytes of the year, of what it is about
    said = without_front(said, {"另,", "而", "但", "其中", "不过", "只是"});
    const string_view of = "年的";
    if (title.empty() || said.find_first_not_of("0123456789") != digits ||
        !said.substr(digits).starts_with(of) || is_year_of_paper(r, said.substr(0, digits), around))
        return false;
    const string_view name = said.substr(digits + of.size());
    if (name.starts_with("《")) {
        const std::size_t close = name.find("》");
        return close != string_view::npos && !has_word(title, name.substr(3, close - 3));
    }
    const std::size_t kind =
        first_place_of(name, {"方案", "办法", "规定", "细则", "通告", "政策", "旧版"});
    if (has_one_of(name.substr(0, far), {"草案", "稿", "征求意见"})) return false;
    return kind <= longest && !has_one_of(name.substr(0, kind), {"和", "与", "对", "将", "按"});
}

}  // namespace

bool names_act_on_text(string_view behind_name) {
    string_view said = without_front(behind_name, {"》"});
    if (said.starts_with("(")) said = said.substr(std::min(said.size(), said.find(')') + 1));
    return begins_with_one_of(said, {"组织", "开展", "进行", "公开", "向社会", "征求",   "举行",
                                     "召开", "作",   "做",   "启动", "委托",   "再次",   "重新",
                                     "广泛", "先",   "予以", "实施", "由",     "后评估", "再"}) &&
           !has_one_of(said, {"结论", "情况", "采纳", "说明", "意见全部", "不再"});
}

bool joins_document(string_view behind_name) {
    return begins_with_one_of(behind_name,
                              {"和", "及", "与", "、", "以及", "示范文本", "范本", "印发"}) &&
           has_one_of(behind_name, {"办法", "规定", "细则", "通知", "通告", "规范性文件"});
}

bool is_of_document_pointed_at(const reading& r, const phrase_hit& h, const surroundings& around) {
    const stretch clause = r.clause_at(h.begin);
    const string_view said = r.at({clause.begin, std::max(h.end, clause.end)});
    return points_at_other_named(r, clause, around.title) ||
           begins_with_document_of_year(r, said, around);
}

bool is_end_in_cleanup(const reading& r, const phrase_hit& h, const surroundings& around) {
    constexpr std::size_t longest = 150;  // bytes from 清理中 to the end told
    switch (around.kind) {
        case paper_kind::drafting_explanation:
        case paper_kind::interpretation:
        case paper_kind::consultation_notice:
        case paper_kind::consultation_feedback:
        case paper_kind::expert_opinion:
        case paper_kind::risk_assessment:
            break;
        default:
            return false;
    }
    const string_view said = r.at({h.begin, std::max(h.end, r.sentence_at(h.begin).end)});
    const string_view here = "清理中";
    const std::size_t at = said.find(here);
    if (at == string_view::npos) return false;
    const string_view end = said.substr(at, longest);
    if (has_one_of(end, {"件", "我局", "我委", "我办", "部分"})) return false;
    return has_one_of(end, {"清理中废止", "清理中被废止", "清理中失效", "清理中宣布失效",
                            "清理中被宣布", "清理中宣布废止", "清理中予以废止"}) ||
           (begins_with_one_of(end.substr(here.size()), {",原", ",旧", ",该"}) &&
            has_one_of(end, {"宣布失效", "废止", "已失效"}));
}

}  // namespace yigui::recognising
