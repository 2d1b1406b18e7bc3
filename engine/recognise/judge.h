// How one place speaks of its step: the questions put to it, in the order of polarity.cpp. What
// denies a step is in denial.cpp, what tells that it was taken in done.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "recognise/form.h"
#include "recognise/place.h"
#include "recognise/polarity.h"

namespace yigui::recognising {

class judge : place {
 public:
    using place::place;

    std::optional<judgment> run(std::string& why);

 private:
    /// 被告主张已征求意见,但未提交证据: what someone says, and the sentence does not believe.
    bool is_only_claimed() const;  ///< claims.cpp
    bool is_taken_back() const;
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
    std::optional<std::string> named_other() const;
    bool is_made_by_above() const;
    bool is_of_document_above() const;
    bool is_work_of_many() const;
    bool tells_history() const;
    bool is_of_other_place() const;  ///< asides_of_places.cpp
    bool names_other_place(string_view said) const;
    bool is_own_place(string_view name) const;
    bool tells_making_of_other(string_view told) const;
    bool begins_with_other_level(string_view said) const;
    bool is_attribute_of_basis() const;
    bool is_attribute_in_rule() const;  ///< asides_of_rules.cpp
    bool is_course_of_class() const;
    bool is_topic_of_rule() const;
    bool is_ordered_of_such() const;
    bool is_time_of_duty() const;
    bool is_provided_for() const;
    bool is_review_of_works() const;
    bool offers_conclusions() const;
    bool counts_course() const;
    bool is_done_by_ministry() const;
    bool asks_offices() const;
    bool is_blank_field() const;
    bool is_only_sent() const;
    bool is_reported() const;
    bool is_ordered_for_issued() const;
    bool is_attribute_of_thing() const;
    bool is_quoted_provision() const;
    bool is_result_of_ordered_cleanup() const;
    bool is_finding_of_scope() const;
    bool is_in_head_of_table() const;
    std::optional<std::string> aside_of_step() const;  ///< asides_of_steps.cpp
    /// Whose opinions, and which of the papers (asides_of_papers.cpp).
    std::optional<std::string> aside_of_papers() const;
    /// A common word of the group in the stretch.
    bool has_word_of(string_view group, stretch) const;
    bool is_advice() const;
    bool is_paper_put_up() const;
    bool is_no_opinion() const;
    bool is_no_filing() const;
    bool is_in_new_content() const;
    bool is_request_received() const;
    bool counts_papers() const;
    bool is_of_copies() const;
    bool is_agenda() const;
    bool is_carrying_out() const;
    bool is_only_gone_through() const;
    bool is_behind_signing() const;
    bool is_lead_of_minutes() const;
    bool is_filing_of_paper() const;
    bool is_verdict_on_filing() const;
    bool is_of_report_itself() const;
    bool is_attribute_of_draft() const;
    bool is_valued() const;
    bool is_abolished() const;
    std::optional<std::string> aside_in_dossier() const;  ///< asides_in_dossier.cpp
    std::optional<std::string> aside_of_parties() const;  ///< asides_of_parties.cpp
    std::optional<std::string> aside_of_pages() const;    ///< asides_of_pages.cpp
    /// What is told beside the document's own making (asides_of_others_told.cpp).
    bool is_choice_of_those() const;
    std::optional<std::string> aside_of_others_told() const;
    std::optional<std::string> aside_of_notices() const;  ///< asides_of_notices.cpp
    bool is_arranged() const;
    bool is_state_of_work() const;
    bool is_kind_of_adopted() const;
    bool is_deployed() const;
    bool is_stage_of_plan() const;
    bool is_attribute_of_cited() const;
    bool is_choice_of_persons() const;
    bool is_habit_of_meeting() const;
    bool is_chain_of_offices() const;
    bool is_frame_of_cleanup() const;
    bool strong_sign_of_result(stretch) const;
    bool is_carried_out_here() const;
    bool is_practice_of_some() const;
    bool is_done_by_former_organ() const;
    bool is_decision_on_other() const;
    bool is_on_plan_named() const;
    bool is_meeting_of_members() const;
    bool is_of_one_issued_before() const;
    bool is_said_in_talk() const;
    bool is_speech_of_reviewer() const;
    bool is_item_charged() const;
    bool asks_counted_firms() const;
    bool is_choice_put_up() const;
    bool is_procedure_judged() const;
    bool is_found_lacking() const;
    bool is_valuing_of_former() const;
    bool is_in_background() const;
    bool is_choice_of_named() const;
    bool is_matter_of_award() const;
    bool is_foot_of_print() const;
    bool is_in_programme_of_hearing() const;
    bool is_of_basis_named() const;
    bool is_leave_to_begin() const;
    bool is_course_of_cleanup() const;
    bool is_read_for_other_end() const;
    bool is_cleanup_by_others() const;
    bool is_talk_for_draft() const;
    bool is_exposure() const;
    bool is_submitted_with_paper() const;
    bool is_ground_of_decision() const;
    bool is_silence_of_offices() const;
    bool is_shown_for_good() const;
    bool is_meeting_of_those_heard() const;
    bool is_review_of_report() const;
    bool is_day_of_handing_in() const;
    bool is_copy_or_draft_put_up() const;
    bool is_reported_before() const;
    bool is_survey_of_assessment() const;
    bool agrees_to_course() const;
    bool is_charged_by_meeting() const;
    bool is_wording_proposed() const;
    bool asks_firms_only() const;
    bool asks_public_only() const;
    bool discusses_only() const;
    bool opens_with_intent() const;
    std::optional<std::string> aside_of_remarks() const;  ///< asides_of_remarks.cpp
    std::optional<std::string> order_in_remarks() const;
    bool is_quoted_wording() const;
    bool is_said_of_counted() const;
    bool is_heard_by_meeting() const;
    bool is_argued_by_experts() const;
    bool is_put_as_question() const;
    bool is_among_papers_handed_in() const;
    bool is_in_row_of_other() const;
    bool is_number_of_form() const;
    bool is_valuing_of_others() const;
    bool is_asking_of_firms() const;
    bool is_said_to_other_office() const;
    bool is_published_by_state() const;
    bool is_before_next_meeting() const;
    bool is_to_be_brought() const;
    bool is_bound_further() const;
    bool is_found_too_narrow() const;
    bool is_only_deemed() const;
    bool is_word_on_incoming() const;
    bool is_before_issue() const;
    bool is_charge_settled() const;
    bool is_if_passed() const;
    bool is_manner_of_issue() const;
    bool is_after_leave() const;
    bool is_advised_further() const;
    bool answers_reviewer() const;
    bool is_sent_to_you() const;
    bool hands_over_papers() const;
    bool is_after_what_comes() const;
    bool is_said_of_necessity() const;
    bool is_told_to_those_heard() const;
    bool is_filing_of_other() const;
    bool is_entry_of_firm() const;
    bool is_shown_after_filing() const;
    bool is_of_listed_title() const;
    bool is_display_of_result() const;
    bool opens_minutes() const;
    bool is_first_guess() const;
    bool is_of_political_committee() const;
    bool settles_course_only() const;
    bool is_item_settled() const;
    bool names_class() const;
    bool sorts_documents() const;
    bool is_told_of_content() const;
    bool is_said_of_former() const;
    bool is_undecided() const;
    bool puts_off() const;
    /// What a meeting agreed to, behind its verb; empty when the clause leaves it out.
    std::optional<stretch> agreed_object() const;
    bool names_other_business(stretch) const;
    bool is_sent_on(stretch behind_consent) const;
    bool agrees_to_other() const;
    bool is_of_party_committee() const;
    bool is_item_on_other() const;
    std::optional<stretch> other_review_in(stretch) const;
    /// 出具廉洁性审查意见: a review that is no step (other_reviews.cpp).
    std::optional<std::string> other_review() const;
    bool is_sent_to_meeting() const;
    bool is_published_of_consultation() const;
    bool is_no_asking() const;
    bool is_shown_and_not_asked() const;
    bool is_yardstick() const;
    bool answers_offices() const;
    bool is_list_of_links() const;
    bool is_counted() const;
    bool is_report_agreed() const;
    bool is_of_congress() const;
    bool is_rested_on() const;
    bool is_followed() const;
    bool is_handed_in() const;
    bool is_number_of_filing() const;
    bool is_time_of_other() const;
    bool is_publication_of_other() const;
    bool hears_without_document() const;
    bool is_origin_of_cited() const;
    bool is_origin_of_row() const;
    bool is_in_register() const;
    bool is_label() const;
    bool is_purpose() const;
    bool is_talk() const;
    bool is_learned_or_requested() const;
    bool is_evaluation_of_other() const;
    bool is_platform() const;
    bool is_of_predecessor() const;
    bool is_told_to_meeting() const;
    bool is_among_offices() const;
    bool is_only_dated() const;
    bool is_sample() const;
    bool hears_of_business() const;
    bool hears_political_groups() const;
    bool is_unnamed_meeting() const;
    bool is_said_of_experts() const;
    bool seeks_participants() const;
    bool explains_many() const;
    bool explains_in_training() const;
    bool is_review_of_filings() const;
    bool is_said_of_each() const;
    bool is_reading_of_bill() const;
    bool is_other_business() const;
    bool is_published_other() const;
    bool is_report_made_known() const;
    bool is_channel_of_draft() const;
    bool is_thing_put_up() const;
    bool is_earlier_publication() const;
    bool is_pointed_to() const;
    bool is_mark_of_openness() const;
    bool is_earlier_making() const;
    bool is_looked_into() const;
    bool is_meeting_decision() const;
    bool is_every_so_often() const;
    bool is_defined() const;
    bool is_purpose_to_come() const;
    bool begins_denied() const;
    /// Why the sentence gives an order, though no word of duty binds the step (orders.cpp).
    std::optional<std::string> order() const;
    /// Why the clause hangs on another verb or on a label (governed.cpp).
    std::optional<std::string> governed() const;
    std::optional<phrase_hit> charging_verb() const;
    bool is_item_of_label() const;
    bool is_ordered_in_quote() const;
    bool is_within_term() const;
    bool is_before_it() const;
    std::optional<string_view> only_spoken_of() const;
    /// Why the sentence states a rule for every document, without a word of duty (norms.cpp).
    std::optional<string_view> norm() const;
    bool forbids() const;
    bool lays_down(const phrase_hit& denial) const;
    bool counts_as_undone(const phrase_hit& denial) const;
    std::optional<phrase_hit> ban(stretch) const;
    bool forbids_substitute() const;
    bool names_office_of_rule(bool is_organ_needed) const;
    bool has_least_term() const;
    bool has_term_from() const;
    bool names_number() const;
    bool comes_round() const;
    bool comes_first() const;
    bool is_planned_next() const;
    bool is_due_next() const;
    bool is_called_must() const;
    bool stands_before_it() const;
    bool is_given_to() const;
    bool is_in_course() const;
    string_view lead_of_items() const;
    bool is_item_of_course() const;
    bool is_item_of_taken_course() const;
    bool is_signed_by_any() const;
    bool is_described() const;
    bool is_bound_next() const;
    bool is_timed_by_step() const;
    bool is_due_before_deciding() const;
    bool is_brought_to_meeting() const;
    bool is_in_plan_paragraph() const;
    bool tells_past(stretch) const;
    bool names_act() const;
    std::optional<std::string> left_open() const;
    bool gives_nothing(const phrase_hit& denial) const;
    bool is_in_months_of_plan() const;
    bool is_beside_plan() const;
    bool is_before_term() const;
    bool is_required_before() const;
    bool is_followed_by_next() const;
    bool is_brought_afterwards() const;
    bool is_given_below() const;
    bool is_in_month_to_come() const;
    bool is_required_in_last_clause() const;
    bool is_behind_condition() const;
    bool is_urged() const;
    bool is_for_another_time() const;
    bool is_in_plan_row() const;
    bool is_behind_plan_heading() const;
    bool is_charged() const;
    bool is_in_list_of_duties() const;
    bool is_ordered_of() const;
    bool is_given_in_minutes() const;
    bool is_given_by_sentence() const;
    bool is_in_plan_section() const;
    bool is_task() const;
    bool is_occasion_of_duty() const;
    bool is_case_of_office() const;
    bool is_condition_of_leave() const;
    bool is_said_of_case() const;
    bool is_in_course_to_come() const;
    bool is_asked_of_office() const;
    bool gives_term_to_office() const;
    bool is_condition_of_course() const;
    bool is_for_meeting_to_come() const;
    bool answers_reviewers() const;
    bool is_said_in_survey() const;
    bool guides_all_documents() const;
    bool is_link_in_foot() const;
    bool is_row_of_catalogue() const;
    bool tells_of_draft_in_reply() const;
    bool orders_cleanup() const;
    bool is_earlier_cleanup() const;
    bool is_to_be_followed() const;
    std::optional<std::string> matter_of_page() const;
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
    /// 已委托第三方,预计月底出结果: begun and not done.
    std::optional<phrase_hit> still_open() const;
    bool is_work_on_draft(const phrase_hit& unfinished) const;
    /// 听证会时间:5月18日, in a paper of 18 April: the field tells what is to come.
    bool is_to_come(stretch field) const;
    std::optional<judgment> from_field(const form_entry& field, std::string& why);
    /// 党组审议→签发→备案,均按时完成: one predicate for all that are listed before it.
    std::optional<judgment> from_shared_predicate() const;
    std::optional<judgment> rule_text(std::string& why);
    std::optional<judgment> leave_in_rule() const;
    /// 凡…者; 未经…,不得…; 经审核同意后,方可…: what must come before something is let happen.
    bool comes_before_leave() const;
    bool is_conditional(bool is_denied = false) const;
    /// 草案已经公开征求意见,且分歧较大的,应当再次征求意见: a case that a rule puts, 已经 and all.
    bool is_case_of_rule() const;
    /// Denied or exempted in its own clause, or denied by a later one.
    std::optional<judgment> denial(role what);
    bool denies_circumstance(const phrase_hit& n) const;
    /// 按合法性审核范围排除清单,不用审核: ground and exemption stand in clauses of their own.
    std::optional<judgment> exempted_later() const;
    std::optional<phrase_hit> negation_of_step() const;
    bool is_finding(const phrase_hit& n) const;
    bool is_conditional_statement() const;
    /// 没有在任何网站…, 没有听取任何…: a denial at the front of the clause.
    std::optional<phrase_hit> distant_negation() const;
    /// 不能认定已组织论证: what is denied is that it was done.
    bool doubts(const phrase_hit& n) const;
    /// 未发现该局开展评估的任何记录: what is missing is the trace of the step.
    std::optional<phrase_hit> lacks_record() const;
    /// 评估论证上月才开了头,结论还没有出来: a later clause without a step of its own denies it.
    std::optional<phrase_hit> denied_later() const;
    /// 原定6月底前完成: a duty of the past, and the sentence goes on to tell what came of it.
    /// 会议名称:局务会议。议题:…。结果:通过。: a record of one meeting in fields.
    std::optional<phrase_hit> result_in_record() const;
    /// 第18次, 十三届: one session, and not the meeting as such.
    bool names_session(stretch) const;
    /// 召开第18次主任办公会。会议…,同意该办法。
    std::optional<phrase_hit> result_in_business() const;
    /// Done, told by that clause.
    judgment of_business(const phrase_hit& result) const;
    std::optional<phrase_hit> result_in_next_sentence() const;
    /// 合法性审核已送司法局: handed in, and not yet back.
    bool is_sent_for(const phrase_hit& done) const;
    /// 却以内部会签了事, behind 本应公开征求意见: the turn of the sentence, unless it came late.
    std::optional<phrase_hit> turned_out_otherwise(stretch c) const;
    /// 请把未备案的文件补报备案: which ones were left out, and what is to be done about them.
    bool is_told_to_mend(const phrase_hit& n) const;
    bool was_meant_to() const;
    /// 未在规定的三十日内报备,经催报后才补报: late, and yet done.
    bool came_late(const phrase_hit& n) const;
    /// 征求意见和法审都走完了: the predicate stands at the noun.
    bool ends_list(const phrase_hit& done) const;
    /// 由政研室承担,业已完成: the next clause is nothing but that it is finished.
    std::optional<phrase_hit> completed_next() const;
    std::optional<phrase_hit> came_after_all() const;
    /// 网上征集的三十余条意见没有整理: opinions that came in; what became of them is another step.
    bool holds_opinions() const;
    /// 承办科室承认没有做: the denial's verb takes no object of its own.
    bool denies_all(const phrase_hit& n, stretch clause) const;
    /// 按规定没有开展, 依据传染病防治法…未履行: left out under a rule, and no fault is told.
    bool has_basis(const phrase_hit& n) const;
    /// The next clause; behind a question, what answers it.
    stretch clause_told_after(stretch c) const;
    bool tells_of_degree(const phrase_hit& n) const;
    std::optional<judgment> denied_by(const phrase_hit& by) const;
    std::optional<judgment> exemption();
    /// Why a phrase that says by itself that the step was taken tells of a duty here.
    std::optional<std::string> due_in_phrase() const;
    /// A phrase that says by itself that the step was taken.
    std::optional<judgment> self_sufficient(std::string& why);
    /// 公众可通过信函…提出意见: what the public may do is no duty.
    bool is_invitation(const phrase_hit& mark) const;
    std::optional<std::string> inherited_duty() const;
    std::optional<judgment> by_marks(std::string& why);
    /// 两次走访企业,并请协会座谈,听取了意见: who was asked, in a report.
    bool is_told_request(const phrase_hit& duty) const;
    std::optional<judgment> from_passage(std::string& why);
    static std::optional<judgment> drop_const(std::string& why, string_view reason);
    bool is_through_channels(const phrase_hit& d) const;
    std::optional<judgment> by_done_mark(const phrase_hit& d, std::string& why);
    /// 经司法局合法性审核(司审〔2022〕31号): the number of the paper that the step left.
    std::optional<stretch> number_behind() const;
    std::optional<stretch> number_before() const;
    /// Behind 经…: a result that the sentence reports, and no duty before it.
    bool is_result_of_case(const phrase_hit& result) const;
    std::optional<std::string> result_behind() const;
    /// Coordinated steps: the mark stands in an earlier clause of the sentence.
    std::optional<judgment> from_earlier_clauses(std::string& why);
    std::optional<judgment> from_told_event(std::string& why, string_view reason);
    /// Marks that run on over commas: 先后, …了, 经.
    bool carries(const phrase_hit& d) const;
    bool needs_result() const;
    std::optional<judgment> with_result(const std::optional<phrase_hit>& duty, std::string& why);
    /// A date, 第…次, 已, or 经 with a result: one meeting and not the habit of one.
    bool is_one_event(const phrase_hit& result) const;

    bool is_ruled_ = false;  ///< stands in text that states rules
    bool is_policy_ = false;
    bool own_ = false;
    bool is_field_ = false;
    bool is_listed_ = false;  ///< one of several steps that the text then tells of one by one
};

}  // namespace yigui::recognising
