// Whether a denial stands in a rule: 未经审查的,不得出台 bans, 未按规定备案的,予以通报 threatens, and
// neither tells what was left out. What a denial in a report does is asked in denial.cpp.
#pragma once
#include "recognise/judge.h"

namespace yigui::recognising {

/// The questions put to a place with a denial; see the head of the file.
class denial_in_rule : public judge {
 public:
    explicit denial_in_rule(const judge& j) : judge(j) {}
    /// 未经审查不得印发: the denial is part of a ban, a threat or an order to mend.
    bool holds(const phrase_hit& n) const;
    /// 对未进行审查出台文件的,依法追究责任; 未形成结论的,视为未审查: what follows where it is left out, of
    /// every document.
    bool is_case_of_sanction() const;

    /// 没往法制办交材料的单位还有三个, 群众看不到办法的好处: what is lacking, and where, is no step of one paper.
    bool is_of_something_else(const phrase_hit& n) const;

 private:
    /// 会也没开的文件不能发: which papers, and what is not to be done with them.
    bool is_said_of_such(const phrase_hit& n) const;
    /// 没有走完这些程序不得印发, 没有审核的不要上会: what may not be done without it.
    bool bans_without(const phrase_hit& n) const;
    bool is_of_things(const phrase_hit& n) const;
    bool is_of_paper_beside(const phrase_hit& n) const;
    /// 绕过法制机构出文件,是去年通报的问题之一
    bool is_named_as_fault(const phrase_hit& n) const;
    /// 群众看不到办法的好处, 网上没有这类办法: not the document itself.
    bool is_hidden_otherwise(const phrase_hit& n) const;
    /// 党组不知道文件规定的标准, 没听说过这种政策
    bool is_unknown_otherwise(const phrase_hit& n) const;
    /// 未经审查的,不得提交: a ban of every paper; not what became of one.
    bool is_banned(const stretch& rest) const;
    /// 没过法审的稿子,别往会上送: which papers, and what to let be.
    bool warns(const stretch& rest) const;
    /// 该通知未送审核就印发,现责令说明: one document's lapse, and no rule.
    bool is_lapse_of_one(const stretch& rest) const;
    /// 被通报批评, 法规处的态度是不予收件: what came of it, and no rule.
    bool has_come_of_it(const phrase_hit& ban) const;
    /// 尚不成熟,决定不予通过: the step's own refusal.
    bool is_refusal(const phrase_hit& n) const;
    /// 不得以征求意见代替听证: the ban or its verb reaches up to the denial.
    bool is_ruled_out(const phrase_hit& n) const;
    /// 请把未备案的文件补报备案: which ones were left out, and what is to be done about them.
    bool is_told_to_mend(const phrase_hit& n) const;
    bool is_missing_and_called_for(const phrase_hit& n) const;
    bool has_followed_for_one(const phrase_hit& n) const;
    /// 未取得审核意见的送审稿,不予安排上会: which drafts, and what is refused them.
    bool refuses_class(const phrase_hit& n) const;
};

}  // namespace yigui::recognising
