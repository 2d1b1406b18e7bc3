// What the rest of the sentence leaves open, takes back, or only goes on to: words over several
// clauses, the clause behind, and what stands between a denial and its act.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

/// 未说明任何理由, 没有答复: of those who gave opinions, and not of the opinions that were left out.
bool judge::gives_nothing(const phrase_hit& n) const {
    constexpr std::size_t near = 18;  // bytes
    const stretch c = r_.clause_at(n.begin);
    const string_view rest = r_.at({n.end, std::min(n.end + near, std::max(n.end, c.end))});
    return begins_with_one_of(rest,
                              {"说明", "作说明", "作出说明", "反馈", "答复", "回复", "解释"}) &&
           !contains({n.end, c.end}, "的意见");
}

/// 意见提了四十条,采纳与否,至今没有答复: words over several clauses are no act of their own, and
/// the rest of the sentence tells what came of it.
std::optional<std::string> judge::left_open() const {
    if (r_.clause_at(h_.begin).end >= h_.end) return std::nullopt;
    if (step_ != step::necessity_assessment)
        if (has_one_of(r_.at({h_.begin, h_.end}), {"与否", "是否", "能否", "采不采", "该不该"}))
            return "说的是办不办,不是已办";
    for (stretch c = r_.clause_after(r_.clause_at(h_.end - 1)); c.size() > 0;
         c = r_.clause_after(c)) {
        if (c.begin >= sentence_.end || c.begin > h_.end + 120) break;
        bool names_other = false;
        each(role::noun, c, [&](const phrase_hit& o) { names_other |= !of_group(o); });
        if (names_other) break;
        if (starts(r_.text(), c.begin, "待") || starts(r_.text(), c.begin, "等待"))
            return "后面说还在等";
        const auto n = first(role::negation, c);
        if (n && n->begin < c.begin + 30 && !is_finding(*n)) return "后面有" + mark("否定词", *n);
    }
    return std::nullopt;
}

/// …,目前正在修改完善: the draft is at hand, and the step behind it.
bool judge::is_work_on_draft(const phrase_hit& unfinished) const {
    constexpr std::size_t near = 24;  // bytes
    if (unfinished.begin < h_.end ||
        r_.at({h_.end, unfinished.begin}).find(',') == string_view::npos)
        return false;
    const stretch behind{unfinished.end, std::min(unfinished.end + near, sentence_.end)};
    return has_one_of(r_.at(behind), {"修改", "完善", "整理", "汇总", "报批", "上报", "印制",
                                      "排版", "印发", "装订"});
}

/// 未在第12日将备案报告送达: the day and the way stand between the denial and its act.
bool judge::denies_circumstance(const phrase_hit& n) const {
    constexpr std::size_t furthest = 90;  // bytes
    if (n.end + furthest < h_.begin) return false;
    return has_one_at(r_.text(), n.end,
                      {"于", "在", "将", "把", "按", "向", "对", "就", "由", "以"});
}

bool judge::was_meant_to() const {
    return contains_one_of(clause_,
                           {"本应", "本该", "原应", "原定", "理应", "本来", "原计划", "原拟"});
}

std::optional<phrase_hit> judge::turned_out_otherwise(stretch c) const {
    const string_view said = r_.at(c);
    if (has_one_of(said, {"才", "推迟", "拖到", "拖至", "延至", "延后", "提前", "补", "已"}))
        return std::nullopt;
    const string_view turn =
        which_begins(said, {"却", "竟", "反而", "反倒", "结果", "实际上", "实际却"});
    if (turn.empty()) return std::nullopt;
    return r_.words().hit_of(h_.phrase, c.begin, c.begin + turn.size());
}

/// 听证会时间:5月18日, in a notice of 18 April: the day in the field is still to come.
bool judge::is_to_come(stretch field) const {
    // The hearing that a notice without a day announces is still to come.
    if (!around_.written)
        return around_.kind == paper_kind::consultation_notice && contains(field, "听证") &&
               step_ == step::public_consultation;
    bool is_later = false, is_past = false;
    for (std::size_t i = r_.first_token(field.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= field.end) break;
        const bool opens = t.when.is_interval && step_ == step::public_consultation;
        if (t.kind != token_kind::date || !t.when.from || opens) continue;
        (t.when.from->first > around_.written->last() ? is_later : is_past) = true;
    }
    return is_later && !is_past && step_ != step::filing && step_ != step::publication;
}

}  // namespace yigui::recognising
