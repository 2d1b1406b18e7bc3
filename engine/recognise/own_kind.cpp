// Which kind of paper each step leaves as its own.
#include "recognise/polarity.h"

namespace yigui::recognising {

std::optional<paper_kind> own_kind(yigui::step s) {
    switch (s) {
        case step::public_consultation:
            return paper_kind::consultation_notice;
        case step::consultation_feedback:
            return paper_kind::consultation_feedback;
        case step::enterprise_consultation:
            return paper_kind::enterprise_consultation;
        case step::expert_argumentation:
            return paper_kind::expert_opinion;
        case step::risk_assessment:
            return paper_kind::risk_assessment;
        case step::fair_competition_review:
            return paper_kind::fair_competition_review;
        case step::legality_review:
            return paper_kind::legality_opinion;
        case step::collective_decision:
            return paper_kind::meeting_minutes;
        case step::signing:
            return paper_kind::signing_sheet;
        case step::interpretation:
            return paper_kind::interpretation;
        case step::filing:
            return paper_kind::filing;
        case step::expiry_evaluation:
            return paper_kind::evaluation;
        case step::annual_cleanup:
            return paper_kind::cleanup_result;
        default:
            return std::nullopt;
    }
}

}  // namespace yigui::recognising
