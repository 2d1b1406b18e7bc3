// Which step a paper records by its kind. An evaluation may look forward, at whether a document should be made, or
// back, at how it worked: its title tells, else what it lies beside, else which of the two came first.
#include "base/loosely.h"
#include "dossier/events.h"

namespace yigui::joining {
namespace {

/// 制定必要性评估论证报告: an argument for making the document, not one of experts.
bool is_necessity_paper(const sheet& s) {
    const std::string title = s.said->title ? s.said->title->value : s.path;
    return holds_loosely(title, {"必要性", "评估论证"}) && !holds_loosely(title, {"专家"});
}

step evaluation_step(const sheet& s, const identity& id) {
    const std::string title = s.said->title ? s.said->title->value : s.path;
    if (holds_loosely(title, {"实施后", "实施情况", "后评估", "届满", "有效期", "实施效果"}))
        return step::expiry_evaluation;
    if (holds_loosely(title, {"必要性", "可行性", "评估论证", "立项", "制定"}))
        return step::necessity_assessment;
    // 评估情况, beside the act on a document that has run its time.
    if (!id.extended.empty()) return step::expiry_evaluation;
    if (!id.written) return step::necessity_assessment;
    const bool before = s.said->date_written && s.said->date_written->value < *id.written;
    return before ? step::necessity_assessment : step::expiry_evaluation;
}

}  // namespace

std::optional<step> step_recorded_by(const sheet& s, const identity& id) {
    switch (s.said->kind) {
        case paper_kind::consultation_notice:
            return step::public_consultation;
        case paper_kind::consultation_feedback:
            return step::consultation_feedback;
        case paper_kind::enterprise_consultation:
            return step::enterprise_consultation;
        case paper_kind::expert_opinion:
            return is_necessity_paper(s) ? step::necessity_assessment : step::expert_argumentation;
        case paper_kind::risk_assessment:
            return step::risk_assessment;
        case paper_kind::fair_competition_review:
            return step::fair_competition_review;
        case paper_kind::legality_opinion:
            return step::legality_review;
        case paper_kind::signing_sheet:
            return step::signing;
        case paper_kind::publication:
            return step::publication;
        case paper_kind::interpretation:
            return step::interpretation;
        case paper_kind::filing:
            return step::filing;
        case paper_kind::evaluation:
            return evaluation_step(s, id);
        case paper_kind::cleanup_result:
            return step::annual_cleanup;
        default:
            return std::nullopt;
    }
}

}  // namespace yigui::joining
