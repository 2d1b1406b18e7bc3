// The closed vocabularies of the project: steps, polarities, paper kinds, results, stages,
// severities. Each word has a stable machine id (never translated) and its Chinese name.
// This header holds no behaviour beyond the conversion between the three.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace yigui {

/// A procedural step (步骤), in the usual order of a document's life.
enum class step : unsigned char {
    necessity_assessment,
    enterprise_consultation,
    public_consultation,
    consultation_feedback,
    expert_argumentation,
    risk_assessment,
    fair_competition_review,
    legality_review,
    collective_decision,
    party_group_report,
    signing,
    numbering,
    publication,
    interpretation,
    filing,
    expiry_evaluation,
    annual_cleanup,
    // Step ids of findings about the text itself.
    form,
    validity,
    effective_date,
    basis,
    agreement,
    content,
    // Matters of an organ's year (年度事项): what its yearly ledger (年度台账) is asked for.
    plan_progress,
    power_list,
    power_list_adjustment,
    approval_list,
    certificate_list,
    data_sharing,
    business_cleanup,
    business_cleanup_publication,
    review_system,
    reviewer_list,
    review_register,
    cleanup_notice,
    cleanup_list,
    cleanup_publication,
    cleanup_follow_up,
    participation_system,
    adviser_engagement,
    decision_list,
    decision_list_publication,
    complaint_system,
    complaint_register,
    adverse_outcome,
    correction,
    enforcement_staff,
    proposal_received,
    proposal_reply,
    judicial_advice,
    judicial_advice_reply,
    procuratorial_advice,
    procuratorial_advice_reply,
    supervision_system,
    release_review_system,
    disclosure_catalogue,
    foi_report,
    foi_report_submission,
    foi_report_publication,
    law_report,
    law_report_submission,
    law_report_publication,
    disclosure_request,
    disclosure_extension,
    disclosure_reply,
    enforcement_publicity,
    opinion_response_system,
    review_notice,
    review_answer,
    party_group_study,
    leader_report,
    first_responsible,
    study_plan,
    group_study,
    law_training,
    constitution_day,
    law_exam,
    court_observation,
    law_promotion,
    demonstration,
    information_reports,
};

/// What a mention of a step says about it.
enum class polarity : unsigned char { done, required, negated, exempted };

/// The phase of a consultation that took place; `none` for every other mention.
enum class phase : unsigned char { none, opened, closed };

/// The kind of a paper in a dossier (材料).
enum class paper_kind : unsigned char {
    draft,
    issued_document,
    drafting_explanation,
    consultation_notice,
    consultation_feedback,
    enterprise_consultation,
    expert_opinion,
    risk_assessment,
    fair_competition_review,
    legality_opinion,
    meeting_minutes,
    signing_sheet,
    publication,
    interpretation,
    filing,
    evaluation,
    cleanup_result,
    decision_catalogue,
    law,
    other,
};

/// The result of a requirement (结论). `not_recorded` never means "not done".
enum class result_kind : unsigned char {
    recorded,
    not_recorded,
    contradictory,
    too_short,
    late,
    out_of_order,
    not_due,
    exempt,
    not_applicable,
    undetermined,
    not_checked,
};

/// A stage of the procedure (阶段): it says which steps should be on record by now.
enum class stage : unsigned char {
    drafting,
    review,
    deliberation,
    issuance,
    published,
    filing,
    expiry,
    cleanup,
};

/// How serious a finding is. A rule whose source is 待核 never exceeds `warning`.
enum class severity : unsigned char { info, warning, error };

/// How sure a fact of the law is: 已核 full text read, 摘录 excerpt read, 转引 quoted by another
/// source, 待核 still to be checked.
enum class source_status : unsigned char { verified, excerpt, quoted, unchecked };

/// The machine id ("public_consultation") and Chinese name ("公开征求意见") of a word.
std::string_view id_of(step);
std::string_view id_of(polarity);
std::string_view id_of(phase);
std::string_view id_of(paper_kind);
std::string_view id_of(result_kind);
std::string_view id_of(stage);
std::string_view id_of(severity);
std::string_view id_of(source_status);
std::string_view name_of(step);
std::string_view name_of(polarity);
std::string_view name_of(phase);
std::string_view name_of(paper_kind);
std::string_view name_of(result_kind);
std::string_view name_of(stage);
std::string_view name_of(severity);
std::string_view name_of(source_status);

/// English names, for `--lang en`.
std::string_view english_of(step);
std::string_view english_of(paper_kind);
std::string_view english_of(result_kind);
std::string_view english_of(stage);
std::string_view english_of(severity);

/// The word with that id or Chinese name; nothing when there is none.
std::optional<step> step_from(std::string_view);
std::optional<polarity> polarity_from(std::string_view);
std::optional<paper_kind> paper_kind_from(std::string_view);
std::optional<result_kind> result_from(std::string_view);
std::optional<stage> stage_from(std::string_view);
std::optional<severity> severity_from(std::string_view);
std::optional<source_status> status_from(std::string_view);

/// Whether it is a matter of an organ's year and not a step of one document.
bool is_matter(step);

/// All words of a vocabulary in their declared order.
std::span<const step> all_steps();    // the 17 procedural ones, then the six about the text
std::span<const step> all_matters();  // those of a year's ledger; none of them is in all_steps()
std::span<const paper_kind> all_paper_kinds();
std::span<const result_kind> all_results();
std::span<const stage> all_stages();

}  // namespace yigui
