// 经甲签发后,取得编号,于11月30日印发: the words in front of the day bear no mark of their own, and 经, 由 and
// 报 lead duties as well. The day decides, if nothing in the sentence binds, plans or puts a case. A
// chain without 后 is left to the marks: its items may each be told otherwise.
#include "recognise/taken_before.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

/// A day that a document was issued or the like on, in the rest of the sentence.
bool has_day_of_issue(const reading& r, stretch rest) {
    constexpr std::size_t near = 36;  // bytes from the day to its verb
    for (std::size_t i = r.first_token(rest.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= rest.end) return false;
        if (t.kind != token_kind::date && t.kind != token_kind::month_day) continue;
        if (r.is_cited(t.begin)) continue;
        if (has_one_of(r.at({t.end, std::min(rest.end, t.end + near)}),
                       {"印发", "公布", "发布", "公开", "挂网", "上网", "下发", "刊登", "报送",
                        "报备", "备案"}) &&
            r.at({rest.begin, t.begin}).ends_with("于"))
            return true;
    }
    return false;
}

/// …签发后, at the end of the clause of the step or of the one before it.
bool stands_in_chain(const reading& r, stretch hit, stretch own) {
    constexpr std::size_t near = 12;  // bytes between the step and 后
    const string_view said = r.at(own);
    if (said.ends_with("后,")) return own.end - hit.end <= near + string_view("后,").size();
    return r.at(r.clause_before(own)).ends_with("后,");
}

}  // namespace

bool is_told_by_what_followed(const reading& r, stretch hit, stretch sentence) {
    const stretch own = r.clause_at(hit.end > hit.begin ? hit.end - 1 : hit.begin);
    if (own.end >= sentence.end || !stands_in_chain(r, hit, own)) return false;
    const string_view whole = r.at(sentence);
    if (has_one_of(whole,
                   {"应",   "须",   "将", "拟",   "请",   "待",   "凡", "如", "若", "的,", "方可",
                    "方能", "才能", "要", "计划", "届时", "准备", "未", "没", "不", "无"}))
        return false;
    return has_day_of_issue(r, {own.end, sentence.end});
}

}  // namespace yigui::recognising
