// A denial in a rule is told by what the sentence does with the paper it speaks of: it bans
// (不得), warns (别往会上送), threatens (追究责任) or orders to mend (请补报). A sentence that names
// one paper (该通知, 这份) tells of that paper's lapse, ban or no ban.
#include "recognise/denial_in_rule.h"

#include <algorithm>

#include "recognise/find.h"

namespace yigui::recognising {

bool denial_in_rule::holds(const phrase_hit& n) const {
    if (is_conditional(true) || counts_as_undone(n) || is_told_to_mend(n)) return true;
    const stretch rest{h_.end, sentence_.end};
    const bool refusal = is_refusal(n);
    if ((!refusal && is_banned(rest)) || warns(rest) || is_case_of_sanction()) return true;
    if (!refusal && (forbids() || lays_down(n) || refuses_class(n))) return true;
    return is_ruled_out(n);
}

bool denial_in_rule::is_banned(const stretch& rest) const {
    const auto by = ban(rest);
    return by && !is_lapse_of_one(rest) && !has_come_of_it(*by);
}

bool denial_in_rule::warns(const stretch& rest) const {
    return starts(r_.text(), h_.end, "的") &&
           contains_one_of(rest, {"别往", "别上", "别送", "别报", "别签", "别发", "一律别", "不要",
                                  "莫要", "莫往", "勿"}) &&
           !is_lapse_of_one(rest);
}

bool denial_in_rule::is_lapse_of_one(const stretch& rest) const {
    const string_view lead = r_.at({sentence_.begin, clause_.begin});
    if (ends_with_one_of(lead, {"规定,", "要求,", "规定:", "要求:"})) return false;
    // 未经审查不得出台: the ban stands with its verb, whatever paper quotes it.
    if (starts(r_.text(), h_.end, "不得") || starts(r_.text(), h_.end, "的不得")) return false;
    return contains_one_of({sentence_.begin, h_.begin}, {"该", "虽", "这份", "《"}) ||
           contains_one_of(rest, {"这份", "这件", "此稿", "本稿", "该办法", "该规定", "该文件",
                                  "该通知", "该通告", "该细则"});
}

bool denial_in_rule::has_come_of_it(const phrase_hit& ban) const {
    const string_view before = r_.at({r_.clause_at(ban.begin).begin, ban.begin});
    return ends_with_one_of(before, {"被", "受到", "已"}) ||
           has_one_of(before, {"态度是", "答复是", "回话是", "意思是", "只好", "只得", "于是"});
}

bool denial_in_rule::is_refusal(const phrase_hit& n) const {
    return r_.words().group_of(n).family == "步骤" ||
           r_.at({n.begin, n.end}).find("空") != string_view::npos;
}

bool denial_in_rule::is_ruled_out(const phrase_hit& n) const {
    return contains({clause_.begin, h_.end}, "不得") ||
           contains_one_of({clause_.begin, n.end}, {"不能以", "不能用", "不可以"});
}

bool denial_in_rule::is_case_of_sanction() const {
    const string_view said = r_.at({clause_.begin, std::max(h_.end, sentence_.end)});
    const std::size_t which =
        first_place_of(said, {"的,", "的单位", "的部门", "的责任人", "的人员", "的行为", "的情形"});
    if (which == string_view::npos || names_one() || strong_sign(sentence_)) return false;
    return has_one_of(said.substr(which),
                      {"追究", "予以通报", "予以约谈", "问责", "处分", "责令", "通报批评", "扣分",
                       "视为", "视同", "予以撤销", "予以纠正", "限期改正", "约谈"}) &&
           !has_one_of(said, {"已", "了", "被"});
}

bool denial_in_rule::refuses_class(const phrase_hit& n) const {
    const stretch own = r_.clause_at(n.begin);
    return begins_with_one_of(r_.at(own), {"未", "没", "无", "凡未"}) && !strong_sign(sentence_) &&
           ends_with_one_of(r_.at(own), {"的送审稿,", "的文件,", "的文稿,", "的草案,"}) &&
           contains_one_of(r_.clause_after(own), {"不予", "不得", "一律", "不安排"});
}

bool denial_in_rule::is_told_to_mend(const phrase_hit& n) const {
    const string_view head = r_.at({clause_.begin, std::max(clause_.begin, n.begin)});
    const string_view tail = r_.at({n.end, std::max(n.end, clause_.end)});
    const std::size_t which = tail.find("的");
    // 未附审查结论的送审稿,请补齐后再报
    const string_view next = r_.at(r_.clause_after(clause_));
    if (which != string_view::npos && has_one_of(tail.substr(which), {"稿,", "文件,", "草案,"}) &&
        (next.starts_with("请") || next.starts_with("须") || next.starts_with("一律")))
        return true;
    return has_one_of(head, {"请", "将", "把", "对", "就"}) && which != string_view::npos &&
           has_one_of(tail.substr(which), {"补", "抓紧", "尽快", "限期", "立即"}) &&
           !contains(sentence_, "已") && !contains(clause_, "了");
}

}  // namespace yigui::recognising
