// The words of a verdict are data; a denial in front of them turns it round, and the paper then says
// 不予通过, not 通过. What a denial only rules out (不存在需要废止的情形) is no verdict, and the next one is looked for.
#include "recognise/outcomes.h"

#include "recognise/find.h"
#include "recognise/options.h"

namespace yigui::recognising {
namespace {

/// 不予 in 不予通过, 不宜 in 不宜继续施行: the denial that a verdict's first word hangs on.
string_view denial_of(string_view lead) {
    const string_view denial = which_ends(
        lead, {"不予", "不宜", "不应", "不能", "不得", "不再", "未予", "未能", "未获", "不", "未"});
    // 要不要修改, 是不是合法, 能不能通过 ask; 不得不修改 is none.
    const string_view before = lead.substr(0, lead.size() - denial.size());
    return !denial.empty() && ends_with_one_of(before, {"要", "是", "能", "可", "该", "不得"})
               ? string_view()
               : denial;
}

/// 不存在需要废止的情形, 不符合继续施行的条件, 无需修改: is the verdict only named and ruled out?
bool is_ruled_out(string_view lead, string_view behind) {
    const string_view word = which_ends(
        lead, {"不需要", "不需", "无需", "无须", "不必", "没有必要", "无必要", "尚无需", "尚不需"});
    if (!word.empty()) return true;
    constexpr std::size_t near = 30, next = 24;  // bytes
    const string_view close = lead.substr(lead.size() - std::min(lead.size(), near));
    const std::size_t denied = first_place_of(
        close,
        {"不存在", "未发现", "没有发现", "不具备", "不具有", "不符合", "不属于", "没有", "并无"});
    if (denied == string_view::npos || has_one_of(close.substr(denied), {",", ";", "。", ":"}))
        return false;
    const std::size_t of = behind.substr(0, next).find("的");
    return of != string_view::npos &&
           begins_with_one_of(behind.substr(of + string_view("的").size()),
                              {"情形", "情况", "条件", "必要", "内容", "条款", "问题", "理由"});
}

/// 21件 in 继续有效21件: what follows is how many ended so.
bool counts_documents(string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

}  // namespace

std::string outcome_of(const reading& r, yigui::step s, stretch in, stretch name) {
    std::optional<stretch> out;
    // 审议并原则通过《: the verb tells how it ended, and the 《 is no part of it.
    if (name.size() > 3 && r.at(name).ends_with("《")) name.end -= 3;
    for (std::size_t i = r.first_hit(in.begin); i < r.hits().size(); ++i) {
        const phrase_hit& h = r.hits()[i];
        if (h.begin >= in.end || (out && h.begin > out->begin)) break;
        if (h.role != role::outcome || r.words().group_of(h).id != id_of(s) ||
            (name.begin <= h.begin && h.end < name.end && !counts_documents(r.text(), h.end)) ||
            box_of_option(r, {h.begin, h.end}) == box::off)
            continue;
        if (const stretch c = r.clause_at(h.begin);
            is_ruled_out(r.at({c.begin, h.begin}), r.at({h.end, std::max(h.end, c.end)})))
            continue;
        out = stretch{h.begin, h.end};
    }
    if (!out) return "";
    const std::size_t from = r.clause_at(out->begin).begin;
    out->begin -= denial_of(r.at({std::min(from, out->begin), out->begin})).size();
    return std::string(r.at(*out));
}

std::string conclusion_of(const reading& r, yigui::step s) {
    for (std::size_t at = find_word(r.text(), "结论", r.body()); at != std::string_view::npos;
         at = find_word(r.text(), "结论", at + 6)) {
        if (r.is_cited(at)) continue;
        const std::string said = outcome_of(r, s, {at, std::min(r.text().size(), at + 60)});
        if (!said.empty()) return said;
    }
    return "";
}

}  // namespace yigui::recognising
