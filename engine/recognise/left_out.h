// What is said of a step that was left out: that it alone was, that it was not after all, and what becomes
// of papers that come without it. Denials themselves are denial.cpp's.
#pragma once

#include "recognise/reading.h"

namespace yigui::recognising {

/// 除备案尚未办理外,其余程序均已完成: does the clause except the step at this place from the others, which it says were taken?
bool is_left_out_of_course(const reading& r, stretch place, stretch clause, stretch sentence);

/// 有人说漏了合法性审核;经调阅旧档,审核意见原件在册: who looked has found what was said to be missing.
bool is_found_kept(const reading& r, stretch place, stretch told);

/// 备案时被指出未公开征求意见, 清理中发现从未公布: who took the step found that another was not taken.
bool is_place_of_finding(const reading& r, stretch place, stretch denial);

/// 不是没有发的理由, 并非没有做的必要: a reason is there, and nothing that was done. The mark begins the text.
bool denies_reason(string_view clause);

/// The same at a mark, and 把专家论证意见收上来。: asked for; 把意见收上来了,共3份 tells that they came.
bool is_reason_or_order(const reading& r, stretch mark);

/// 采纳了哪些, 解读网址:无: what is only asked, and a field that was left empty.
bool is_left_empty(string_view mark, string_view behind);

/// 送审稿已改出来,|司法所审核还没有送: the draft was finished, and the review stands behind the comma.
bool names_review_only_behind(string_view told, string_view behind);

/// 意见都记下了,汇总后逐条答复: what was heard has just been taken down, and the answer is still to come.
bool is_answer_to_come(const reading& r, stretch place, yigui::step s, stretch sentence);

/// 未采纳的意见:无: the field of what was not taken up says that nothing was. 未采纳情况:未填写 says nothing of it.
bool leaves_none_out(string_view label, string_view behind);

/// 没有未采纳的意见, 没有意见未被采纳: `clause` denies that an opinion was turned down, so all
/// were taken. 没有未采纳的理由 denies the reasons.
bool denies_refusal(string_view clause);

/// 收件须知:缺合法性审核意见书的,一概退回: what comes without the step is turned away.
bool is_refused_without(const reading& r, stretch place, stretch clause, stretch told);

/// 公平竞争审查:市场监管局复函暂不审查; 司法局以材料不齐为由不予受理: those who review have not taken it up. What
/// came of it when it was handed in again is a record.
bool is_turned_away(const reading& r, stretch place, yigui::step s, stretch told);

/// 不属于给予特定经营者差别化补贴: what the review found of the document, and no leave to go without.
bool is_finding_of_effect(string_view from_denial);

/// 未设置准入条件, 未限定使用特定银行: what the document does not do to those who compete, by the words
/// behind the denial.
bool sets_no_barrier(string_view behind);

/// 市场监管局复函,该办法不属于审查范围: whoever reviews says that there is nothing to review.
bool is_out_of_scope(const reading& r, stretch place, yigui::step s, stretch told);

/// 没有对公平竞争影响更小的替代方案, 没有对竞争产生不利影响: of what the document does, by the words behind the denial.
bool denies_effect(string_view behind);

/// 通过的提交集体讨论, 通过后报局务会议: what is let through goes on, and no word that any was. `behind` is
/// what stands behind the result.
bool leads_on(string_view behind);

/// 由于疫情,未能召开座谈会: does the word only stand in the reason why the step at this place was left out?
bool is_in_reason(const reading& r, stretch word, stretch place, stretch told);

/// 征集尚未启动,待会签完毕后进行; 评估尚未组织,计划在送审之前完成: what was not done is to be done, and when.
bool is_put_off(string_view denial, string_view next);

/// 情况紧急,未组织论证: haste alone frees nobody; a rule, an order or a leave named beside it may. Nor does what
/// somebody took for a ground (误认为不是规范性文件,漏报备案).
bool is_no_ground(const reading& r, stretch ground, stretch sentence);

/// 由未参与起草的李某担任主持人, 未到会的代表交来书面意见: what the one who acts did not do.
bool tells_who_acted(const reading&, const phrase_hit& denial);

/// 由局长签发,当时没有开会; 公示期仅五天,且没有说明理由: does the denial behind a step deny something else?
bool denies_other_act(const reading&, const phrase_hit& denial, yigui::step, stretch clause);

/// 邻市的规定经过论证,我市本次没有组织: the clause behind tells that it was left out here.
bool is_left_out_here(string_view next);

/// The same of the clause that tells it: 我县的办法因参照成例,这两项都没有做; empty where none does.
stretch left_out_clause(const reading& r, stretch clause);

/// 结论还没有出来, 至今未报: is that which a later clause denies the step's own, or when it should have come?
bool is_own_subject(string_view subject);

/// 公示期内没有人来电来函: nobody answered, and the question was put all the same.
bool is_silence(const reading&, yigui::step, stretch denial);
/// 两名代表未参加听证会: who stayed away from it.
bool is_absence(const reading&, yigui::step, stretch denial);

/// 解读形式不够多样,未能充分运用图表解读政策: how well it was done, and not whether. `behind` the denial.
bool tells_of_degree(const reading&, std::size_t behind, yigui::step, stretch sentence);

/// 不能免除公开征求意见程序: is the word for leaving out denied itself?
bool is_not_freed(string_view lead, string_view word);

/// 询问能否不公开征求意见: asked, and not answered.
bool is_asked_whether(string_view lead);

/// 抽查发现,文号系自编,实际并未纳入统一编号: found out, and nobody freed it.
bool is_found_out(string_view lead, string_view word);

/// 未经合法性审核,系分管领导自行签发: do the words of a step run on from another one, which the negation at
/// that place denies?
bool runs_on_from_denied(const reading&, const phrase_hit& hit, std::size_t negation,
                         std::size_t behind);

/// ×(注明:依法不属重大决策,不需要): does the bracket right behind a field's mark free of the step?
bool frees_in_brackets(const reading& r, std::size_t behind);

/// 未组织论证;依据《…规定》,本办法不属于重大行政决策,不作风险评估: the ground of another step.
bool frees_another_step(string_view sentence);

}  // namespace yigui::recognising
