// How one place speaks of its step: the questions put to it, in the order of polarity.cpp. What
// denies a step is in denial.cpp, what tells that it was taken in done.cpp. Here stand the questions
// that several files put; those that one file alone asks are a class of that file, derived from this
// one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "recognise/form.h"
#include "recognise/place.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

class judge : protected place {
 public:
    using place::place;

    std::optional<judgment> run(std::string& why);

    /// 被告主张已征求意见,但未提交证据: what someone says, and the sentence does not believe.
 protected:
    bool is_only_claimed() const;  ///< claims.cpp
    bool is_taken_back() const;
    bool is_held_not_enough() const;
    /// 反映“文件没公布”,经核实已于3月1日公布: the denial was somebody's word.
    bool is_set_right() const;
    /// 起草说明称已审核,经核实并没有做: what denies the claim.
    std::optional<phrase_hit> refutation() const;
    bool is_put_in_doubt() const;
    /// 拟于3月征求意见,…,经局务会讨论后印发: the intention that the sentence opens with holds to its end.
    bool is_governed_by_plan() const;
    /// 公文处理办法规定,公文由主要负责人签发: what a rule says, with nothing that happened.
    bool is_told_as_rule() const;
    /// 《…目录》已经县政府第45次常务会议审议通过: of the catalogue itself, and not of what it lists.
    bool is_told_of_catalogue() const;
    /// The paper is an issued document, or explains one: it has a matter of its own.
    bool has_content() const;
    /// What a document orders of its own matter (公布名单, 备案后方可) is no duty of the procedure.
    bool orders_its_matter() const;
    /// The four layers of a judgment, each handing on what it does not settle: which text the words
    /// stand in and what fields say; what the sentence tells of rules, plans and charts; the marks of
    /// the clause; then, of what was found, whether it is a record, and whether of this document.
    std::optional<judgment> judged(std::string& why);
    /// The paper is the step's own: its review, its minutes.
    bool is_in_own_paper() const;
    /// Why the step was taken for something else than the document.
    std::optional<std::string> taken_for_other(const std::optional<stretch>& field) const;
    std::optional<judgment> from_sentence(std::string& why);
    std::optional<judgment> from_marks(std::string& why);
    std::optional<judgment> weighed(std::optional<judgment> j, std::string& why);
    std::optional<judgment> of_document(std::optional<judgment> j, std::string& why);
    /// The sentence turned, and what it opened with is another matter or document (claims.cpp).
    bool is_turn_of_other() const;
    /// Words that count in the step's own paper only.
    bool is_own_word() const;
    /// 审查结论:□合格 ☑修改后提请 □不合格: what is ticked or written is the verdict, also against it.
    bool holds_verdict(std::optional<form_entry>& field) const;
    /// Why the words tell nothing of the step at all (asides.cpp).
    std::optional<std::string> aside() const;
    /// Why they tell of a step that another document or paper took (asides_of_others.cpp).
    std::optional<std::string> aside_of_others() const;
    bool is_of_other_place() const;     ///< asides_of_places.cpp
    bool is_attribute_in_rule() const;  ///< asides_of_rules.cpp
    bool is_of_those_before() const;
    bool is_course_of_class() const;
    bool is_topic_of_rule() const;
    bool is_ordered_of_such() const;
    bool is_time_of_duty() const;
    bool is_provided_for() const;
    bool is_review_of_works() const;
    bool offers_conclusions() const;
    bool counts_course() const;
    bool asks_offices() const;
    bool is_in_head_of_table() const;
    std::optional<std::string> aside_of_step() const;  ///< asides_of_steps.cpp
    /// Whose opinions, and which of the papers (asides_of_papers.cpp).
    std::optional<std::string> aside_of_papers() const;
    /// A common word of the group in the stretch.
    bool has_word_of(string_view group, stretch) const;
    bool is_advice() const;
    bool denies_of_paper() const;
    bool is_left_out_by_reader() const;
    bool is_no_opinion() const;
    std::optional<std::string> aside_in_dossier() const;  ///< asides_in_dossier.cpp
    std::optional<std::string> aside_of_parties() const;  ///< asides_of_parties.cpp
    std::optional<std::string> aside_of_pages() const;    ///< asides_of_pages.cpp
    std::optional<std::string> aside_of_others_told() const;
    bool is_told_of_document_of_other() const;
    std::optional<std::string> aside_of_notices() const;  ///< asides_of_notices.cpp
    std::optional<std::string> aside_of_matters() const;  ///< asides_of_matters.cpp
    bool is_ground_of_decision() const;
    bool asks_those_named(stretch told) const;
    bool asks_public_only() const;
    std::optional<std::string> aside_of_remarks() const;  ///< asides_of_remarks.cpp
    /// What a report tells of itself, or those who were asked answered (asides_of_reports.cpp).
    std::optional<judgment> unless_of_report(std::optional<judgment> j, std::string& why);
    /// What somebody would like to be done is not done (wishes.cpp).
    std::optional<judgment> unless_wished(std::optional<judgment> j, std::string& why);
    std::optional<std::string> order_in_remarks() const;
    bool is_sent_to_you() const;
    bool is_after_what_comes() const;
    bool is_item_settled() const;
    bool puts_off() const;
    bool agrees_to_other() const;
    bool is_of_party_committee() const;
    std::optional<stretch> other_review_in(stretch) const;
    /// 出具廉洁性审查意见: a review that is no step (other_reviews.cpp).
    std::optional<std::string> other_review() const;
    bool is_sent_to_meeting() const;
    bool is_published_of_consultation() const;
    bool is_counted() const;
    bool is_rested_on() const;
    bool is_followed() const;
    bool is_publication_of_other() const;
    bool is_label() const;
    bool is_platform() const;
    bool is_of_predecessor() const;
    bool is_sample() const;
    bool is_published_other() const;
    bool is_mark_of_openness() const;
    bool is_earlier_making() const;
    bool is_defined() const;
    bool is_purpose_to_come() const;
    /// Why the sentence gives an order, though no word of duty binds the step (orders.cpp).
    std::optional<std::string> order() const;
    bool is_told_of_issued() const;  ///< meetings.cpp
    /// Why the clause hangs on another verb or on a label (governed.cpp).
    std::optional<std::string> governed() const;
    std::optional<string_view> only_spoken_of() const;
    /// Why the sentence states a rule for every document, without a word of duty (norms.cpp).
    std::optional<string_view> norm() const;
    bool forbids() const;
    bool lays_down(const phrase_hit& denial) const;
    bool counts_as_undone(const phrase_hit& denial) const;
    std::optional<phrase_hit> ban(stretch) const;
    bool forbids_substitute() const;
    bool names_number() const;
    bool stands_before_it() const;
    bool is_item_of_taken_course() const;
    bool tells_past(stretch) const;
    std::optional<std::string> left_open() const;
    bool gives_nothing(const phrase_hit& denial) const;
    bool is_in_plan_row() const;
    bool is_in_plan_section() const;
    bool is_occasion_of_duty() const;
    bool gives_term_to_office() const;
    bool is_for_meeting_to_come() const;
    bool guides_all_documents() const;
    bool orders_cleanup() const;
    /// 办法印发后,由办公室统一编号; 届满前,由市科技局组织评估: who is to do it, and when.
    bool is_assigned() const;
    /// 编制规划,报国务院批准后公布; 开展政策解读: a plan or the policy itself is what it is done to.
    bool names_plan() const;
    /// 对专家论证作了专章规定: a text rules upon the step, and nobody took it.
    bool is_ruled_upon() const;
    /// 法官采纳了辩护人的意见: adopted, but neither the public's nor on a document.
    bool is_unasked_opinion() const;
    /// 开展了社会稳定风险评估,评估结论为低风险: another step's assessment.
    bool is_other_assessment() const;
    /// The word stands beside a box, in an evaluation's questions to firms, or in a basis.
    bool is_beside_the_point(std::string& why) const;
    /// ☑征求利害关系人意见(书面征求6家企业) □…: said in brackets of the option that is ticked.
    bool is_remark_on_ticked() const;
    bool begins_with_basis() const;
    /// 对照上级清理要求,…: what was asked for, and no step.
    bool names_demand() const;
    std::optional<judgment> by_running_text(role what, std::string& why);
    std::optional<judgment> drop(std::string& why, string_view reason);
    judgment make(yigui::polarity p, std::string reason) const;
    std::optional<judgment> required(string_view reason) const;
    /// 出具了《关于…的合法性审核意见》: the paper of the step is named as made.
    std::optional<judgment> cited(std::string& why);
    /// 随卷附有《公平竞争审查结论》一份: the step's own paper is there, with its day or number.
    std::optional<std::string> names_paper(std::size_t open) const;
    /// 是否经合法性审核; 征求过企业意见吗?
    bool is_asked() const;
    /// 是不是没有开展…?: a denial that is only asked about.
    bool asks_when() const;  ///< questions.cpp
    bool asks_whether() const;
    bool is_yes_or_no() const;
    /// 文件有没有上会?没有: the sentence behind a question of whether answers it.
    std::optional<judgment> answered() const;
    /// 签发权限表:…, 填表说明:…: how it is done, and not that it was.
    bool is_instruction() const;
    /// The same in an account of what was done.
    bool is_in_chart_of_making() const;
    bool is_item_to_come() const;
    /// 流程图:起草→审核→签发, with nothing filled in.
    bool is_in_flow_chart() const;
    /// 印发后三个工作日内上传: a term that runs, and nothing that happened.
    bool has_term() const;
    /// 后续安排:…, 工作计划表:…: what follows is planned.
    std::optional<phrase_hit> plan_head() const;
    bool is_headed_by_plan(const phrase_hit& plan) const;
    /// 已委托第三方,预计月底出结果: begun and not done.
    std::optional<phrase_hit> still_open() const;
    bool is_work_on_draft(const phrase_hit& unfinished) const;
    /// 听证会时间:5月18日, in a paper of 18 April: the field tells what is to come.
    bool is_to_come(stretch field) const;
    std::optional<judgment> from_field(const form_entry& field, std::string& why);
    /// 党组审议→签发→备案,均按时完成: one predicate for all that are listed before it.
    std::optional<judgment> from_shared_predicate() const;
    /// 征求意见和论证都没有做: what the last of the steps listed together is told to be.
    std::optional<judgment> from_next_in_list() const;
    std::optional<judgment> rule_text(std::string& why);
    std::optional<judgment> leave_in_rule() const;
    /// 凡…者; 未经…,不得…; 经审核同意后,方可…: what must come before something is let happen.
    bool comes_before_leave() const;
    bool is_conditional(bool is_denied = false) const;
    bool counts_ended() const;
    /// 草案已经公开征求意见,且分歧较大的,应当再次征求意见: a case that a rule puts, 已经 and all.
    bool is_case_of_rule() const;
    /// 征求意见一节,起草单位承认没有做: the clause only names the step (topic.cpp).
    std::optional<judgment> told_of_topic();
    /// “是否听证”一项打叉: the item of a form, told in a sentence.
    std::optional<judgment> ticked_in_words() const;
    /// 起草单位认为无需论证。我局有不同看法: the next sentence does not let the exemption stand.
    bool is_exemption_disputed() const;
    /// 法规科(3月12日)→局长签发→编号: a station of a course that has not been reached.
    bool waits_in_course() const;
    /// Denied or exempted in its own clause, or denied by a later one.
    std::optional<judgment> denial(role what);
    bool denies_circumstance(const phrase_hit& n) const;
    bool is_finding(const phrase_hit& n) const;
    /// 不能认定已组织论证: what is denied is that it was done.
    bool doubts(const phrase_hit& n) const;
    /// 第18次, 十三届: one session, and not the meeting as such.
    bool names_session(stretch) const;
    /// 召开第18次主任办公会。会议…,同意该办法。
    std::optional<phrase_hit> result_in_business() const;
    /// 却以内部会签了事, behind 本应公开征求意见: the turn of the sentence, unless it came late.
    std::optional<phrase_hit> turned_out_otherwise(stretch c) const;
    bool was_meant_to() const;
    /// 网上征集的三十余条意见没有整理: opinions that came in; what became of them is another step.
    bool holds_opinions() const;
    std::optional<judgment> denied_by(const phrase_hit& by) const;
    std::optional<judgment> exemption();
    /// 公众可通过信函…提出意见: what the public may do is no duty.
    bool is_invitation(const phrase_hit& mark) const;
    /// A phrase that says by itself that the step was taken.
    std::optional<judgment> self_sufficient(std::string& why);
    std::optional<std::string> inherited_duty() const;
    std::optional<judgment> by_marks(std::string& why);
    /// 两次走访企业,并请协会座谈,听取了意见: who was asked, in a report.
    bool is_told_request(const phrase_hit& duty) const;
    /// 经司法局合法性审核(司审〔2022〕31号): the number of the paper that the step left.
    std::optional<stretch> number_behind() const;
    std::optional<stretch> number_before() const;
    std::optional<std::string> result_behind() const;
    std::optional<judgment> from_told_event(std::string& why, string_view reason);
    /// Marks that run on over commas: 先后, …了, 经.
    bool carries(const phrase_hit& d) const;
    bool needs_result() const;
    std::optional<judgment> with_result(const std::optional<phrase_hit>& duty, std::string& why);

    bool is_ruled_ = false;  ///< stands in text that states rules
    bool is_policy_ = false;
    bool own_ = false;
    bool is_field_ = false;
    bool is_listed_ = false;  ///< one of several steps that the text then tells of one by one
};

}  // namespace yigui::recognising
