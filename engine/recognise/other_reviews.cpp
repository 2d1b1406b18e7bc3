// Texts go through many reviews, and each is told with the same verbs: 市纪委出具廉洁性审查意见,
// 财政投资评审中心出具预算评审报告. What stands before the verb tells which review it was; the names
// of reviews that are no step are data (他审).
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"

namespace yigui::recognising {

namespace {

/// Is it an act like the step's own: a review, or an assessment?
bool begins_act(string_view s, bool is_review) {
    s = without_front(s, {"性", "方面", "的", "影响", "风险"});
    if (s.starts_with("评审") || s.starts_with("评估") || s.starts_with("评价")) return true;
    return is_review && begins_with_one_of(s, {"审查", "审核", "审计", "备案", "意见"});
}

/// 就《…办法》出具法律顾问意见。本意见仅供参考,不替代法制机构的合法性审核: counsel's paper says itself what it is not.
bool is_of_counsel_only(const reading& r, const phrase_hit& h, step what) {
    if (what != step::legality_review) return false;
    const stretch clause = r.clause_at(h.begin);
    const string_view lead = r.at({clause.begin, std::max(clause.begin, h.end)});
    if (has_one_of(lead, {"意见书不代替", "意见书不替代"})) return true;
    // 法律顾问出具了法律意见书, 法律意见书不代替合法性审核: whoever gives it stands before it.
    const bool is_opinion = has_word(r.at({h.begin, h.end}), "法律意见书");
    if (!has_one_of(is_opinion ? lead : r.at({h.begin, h.end}), {"顾问", "律师"}) &&
        !begins_with_one_of(r.text().substr(h.end), {"不代替", "不替代"}))
        return false;
    constexpr std::size_t farthest = 300;  // bytes: the next sentence
    const std::size_t end = std::min(r.line_at(h.begin).end, h.end + farthest);
    const string_view rest = r.at({h.end, std::max(h.end, end)});
    const std::size_t at =
        first_place_of(rest, {"不替代", "不代替", "不能代替", "不能替代", "不取代", "不能取代",
                              "不得代替", "不得替代", "不等于", "不作为"});
    constexpr std::size_t near = 60;  // bytes
    return at != string_view::npos &&
           has_one_of(rest.substr(at, near), {"合法性审核", "合法性审查", "法制审核"});
}

}  // namespace

/// The other review that the clause names, with where its name stands.
std::optional<stretch> judge::other_review_in(stretch s) const {
    std::optional<stretch> out;
    const bool is_review = step_ == step::legality_review;
    each(role::excluded, s, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "他审" &&
            begins_act(r_.text().substr(one.end, 24), is_review))
            out = stretch{one.begin, one.end};
    });
    return out;
}

std::optional<std::string> judge::other_review() const {
    if (is_of_counsel_only(r_, h_, step_)) return "法律顾问意见";
    const bool is_legal = step_ == step::legality_review;
    if (!is_legal && step_ != step::expiry_evaluation && step_ != step::necessity_assessment &&
        step_ != step::expert_argumentation)
        return std::nullopt;
    const stretch hit{h_.begin, h_.end};
    // 出具公平竞争审查意见: the words run over the other review's name.
    const bool has_gap = is_combined() || r_.words().of(h_).parts.size() > 1;
    if (const auto other = has_gap && is_legal ? other_review_in(hit) : std::nullopt)
        if (!has_one_of(r_.at(hit), {"合法", "法制", "法律"})) return r_.original_text(*other);
    // 县司法局进行了合法性审查和廉洁性审查: its own words stand beside it.
    const stretch told{sentence_.begin, std::max(h_.end, clause_.end)};
    const string_view said = r_.at(told);
    // 由局法制支队审查, in the paper of a competition review: of competition.
    if (is_legal && around_.kind == paper_kind::fair_competition_review && is_combined() &&
        !has_one_of(said, {"合法", "法律", "法审", "法核"}))
        return "公平竞争审查";
    if (is_legal && has_one_of(said, {"合法", "法制", "法律", "司法", "法规", "法审", "法核"}))
        return std::nullopt;
    if (!is_legal &&
        has_one_of(said, {"专家", "实施", "届满", "到期", "有效期", "后评估", "必要", "可行"}))
        return std::nullopt;
    const auto other = other_review_in(told);
    return other ? std::optional(r_.original_text(*other)) : std::nullopt;
}

namespace {

/// 表决前评估, 立法评估后形成《…(征求意见稿)》: by its name the assessment comes before the document is
/// adopted. 立法后评估 and 届满前评估 have names of their own.
bool is_of_draft(string_view told, string_view sentence) {
    constexpr string_view word = "评估";
    bool found = false;
    for (std::size_t at = told.find(word); at != string_view::npos;
         at = told.find(word, at + word.size())) {
        const string_view before = told.substr(0, at);
        const bool is_of_bill =
            before.ends_with("立法") &&
            has_one_of(sentence, {"征求意见稿", "草案", "送审稿", "修改稿", "草案稿", "起草"});
        const bool comes_before =
            ends_with_one_of(before, {"立法前", "表决前", "出台前", "审议前", "通过前", "印发前",
                                      "发布前", "公布前", "制定前", "立法中", "立法事前"});
        if (!is_of_bill && !comes_before) return false;
        found = true;
    }
    return found;
}

/// 对《…(草案)》开展了评估; 经第三方评估,对送审稿作了修改; 对办法出台可能产生的影响进行了评估: what is not in force yet.
bool is_about_draft(string_view told) {
    constexpr std::size_t longest_name = 150;  // bytes
    if (has_one_of(told, {"出台可能", "出台后可能", "实施可能产生", "施行可能产生"})) return true;
    if (has_one_of(told, {"原", "现行", "旧", "施行", "生效", "以来", "届满"})) return false;
    const std::size_t about = told.find("对");
    if (about == string_view::npos) return false;
    const string_view object = told.substr(about + string_view("对").size());
    if (begins_with_one_of(object, {"草案", "送审稿", "征求意见稿", "讨论稿", "修订草案", "初稿"}))
        return true;
    const string_view name = object.substr(0, std::min(object.find("》"), longest_name));
    return name.starts_with("《") && ends_with_one_of(name, {"草案)", "稿)", "草案", "送审稿"});
}

}  // namespace

/// 开展了社会稳定风险评估,评估结论为低风险: another step's assessment; the paper's own kind tells
/// which it is.
bool judge::is_other_assessment() const {
    if (step_ == step::necessity_assessment)  // 实施后评估认为原规定总体可行
        return around_.kind == paper_kind::evaluation ||
               (around_.kind == paper_kind::risk_assessment &&
                !contains({h_.begin, h_.end}, "论证")) ||
               (contains({h_.begin, h_.end}, "评估") && !contains(sentence_, "必要") &&
                has_one_of(r_.at({sentence_.begin, h_.end}),
                           {"后评估", "原规定", "原办法", "原《", "实施情况", "届满", "到期"}));
    if (step_ != step::expiry_evaluation) return false;
    if (around_.kind == paper_kind::risk_assessment || contains(clause_, "风险评估结论"))
        return true;
    if (own_) return false;
    const auto names_term = [&](string_view said) {
        return has_one_of(said, {"届满", "到期", "期满", "后评估", "实施情况", "实施效果",
                                 "执行情况", "有效期", "实施绩效"});
    };
    if (names_term(r_.at(sentence_))) return false;
    // 开展第三方评估论证,出具了论证报告: whether to make it was argued.
    if (around_.kind == paper_kind::drafting_explanation && has_one_at(r_.text(), h_.end, {"论证"}))
        return true;
    // 由省社科院作了制定必要性评估,评估报告于10月提交.
    if (contains_one_of({sentence_.begin, h_.end}, {"必要性评估", "可行性评估", "立项评估",
                                                    "必要性、可行性评估", "必要性和可行性评估"}))
        return true;
    // 对草案开展评估,形成评估报告: the report is that of the clause before.
    const stretch own = r_.clause_at(h_.begin), lead = r_.clause_before(own);
    const bool is_report = contains({h_.begin, h_.end}, "评估报告") && contains(lead, "评估");
    const std::size_t from = is_report ? lead.begin : own.begin;
    if (is_of_draft(r_.at({from, h_.end}), r_.at(sentence_)) ||
        is_about_draft(r_.at({from, std::max(h_.end, sentence_.end)})))
        return true;
    if (contains_one_of(sentence_, {"风险评估", "稳评", "稳定风险", "低风险", "中风险", "高风险"}))
        return true;
    // 评估报告建议设过渡期: of which assessment, the text before it tells.
    constexpr std::size_t furthest = 1500;  // bytes
    const string_view before = r_.at({h_.begin > furthest ? h_.begin - furthest : 0, h_.begin});
    const std::size_t risk = before.rfind("风险评估");
    if (risk == string_view::npos || names_term(before.substr(risk))) return false;
    // 应补充风险评估。我局认为可不作评估: by its short name.
    constexpr std::size_t near = 300;  // bytes
    const string_view own_words = r_.at({h_.begin, h_.end});
    return own_words.find("评估报告") != string_view::npos ||
           (before.size() - risk < near && !names_term(r_.at(r_.line_at(h_.begin))) &&
            ends_with_one_of(own_words, {"评估", "评估了", "评估过"}));
}

}  // namespace yigui::recognising
