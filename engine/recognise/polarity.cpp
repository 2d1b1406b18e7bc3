// The order of the questions matters: is it quoted or part of a rule, is another object meant,
// is it denied, is it conditional, and only then is it done. In a clause the mark nearest before
// the noun decides ("按规定应当公开征求意见,我局已…"). A parser of Chinese was rejected: official
// sentences are regular enough for marks and clauses, and every decision can be explained.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/asides_of_exemptions.h"
#include "recognise/course.h"
#include "recognise/done_late.h"
#include "recognise/duties_of_papers.h"
#include "recognise/duty_objects.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/left_out.h"
#include "recognise/left_over.h"
#include "recognise/list_rows.h"
#include "recognise/numerals.h"
#include "recognise/others_in_passage.h"
#include "recognise/phase.h"
#include "recognise/short_names.h"
#include "recognise/steps_of_others.h"
#include "recognise/taken_before.h"
#include "recognise/unfilled.h"

namespace yigui::recognising {

namespace {

/// What came instead of a review, or that an answer is still to come, and the reason to give.
std::optional<std::pair<polarity, std::string>> answer_of_reviewer(const reading& r, stretch own,
                                                                   yigui::step s,
                                                                   stretch sentence) {
    if (is_turned_away(r, own, s, sentence)) return {{polarity::negated, "写明没有受理"}};
    if (is_answer_to_come(r, own, s, sentence))
        return {{polarity::required, "意见刚记下来,还没有答复"}};
    if (is_out_of_scope(r, own, s, sentence)) return {{polarity::exempted, "写明不属于审查范围"}};
    return std::nullopt;
}

bool refuses_opinion(string_view said) {
    return has_one_of(said, {"未采纳", "不采纳", "不予采纳"});
}

}  // namespace

std::optional<judgment> judge::run(std::string& why) {
    auto j = judged(why);
    // 未采纳,理由:不属于本办法的内容: the answer to an opinion, and no exemption.
    if (j && j->polarity == polarity::exempted && step_ == step::consultation_feedback &&
        (contains(sentence_, "采纳,理由") || (own_ && refuses_opinion(r_.at(sentence_)))))
        return make(polarity::done, "写明不采纳的理由");
    if (j && j->polarity == polarity::done && !is_ruled_)
        if (const auto answer = answer_of_reviewer(r_, {h_.begin, h_.end}, step_, sentence_)) {
            j = make(answer->first, answer->second);
            if (j->polarity == polarity::exempted) j->ground = r_.original_text(sentence_);
        }
    if (j && j->polarity == polarity::negated && step_ == step::consultation_feedback &&
        tells_nothing_refused(r_.at(clause_), r_.at(sentence_)))
        return drop(why, "没有说答复了没有");
    if (j && j->polarity == polarity::negated && step_ == step::consultation_feedback &&
        ((denies_refusal(r_.at(clause_)) && !denies_answer(r_.at(sentence_))) ||
         (is_field_ && leaves_none_out(r_.at({h_.begin, h_.end}), r_.text().substr(h_.end)))))
        return make(polarity::done, "写明没有不采纳的意见");
    if (j && j->polarity == polarity::negated && asks_public_only())
        return drop(why, "征求的是社会公众的意见");
    if (j && j->polarity == polarity::negated && denies_of_paper())
        return drop(why, "没有办的是别的");
    if (j && j->polarity == polarity::negated && is_left_out_by_reader())
        return drop(why, "是传阅、会签的人没有签,不是签发");
    if (j && j->polarity == polarity::negated && is_set_right())
        return drop(why, "没有办的说法被后面推翻");
    const bool may_be_of_other =
        j && (j->polarity == polarity::negated ||
              (j->polarity == polarity::required && step_ == step::annual_cleanup));
    if (may_be_of_other && left_out_clause(r_, clause_).size() == 0 &&
        is_told_of_document_of_other())
        return drop(why, "说的是别人的、以前的文件");
    if (j && j->polarity == polarity::exempted)
        if (const auto other = aside_of_exemption(*this)) return drop(why, *other);
    if (j && j->polarity != polarity::negated && !is_field_ && is_of_those_before())
        return drop(why, "说的是以前已经办过的人和事");
    j = unless_wished(unless_of_report(weighed(std::move(j), why), why), why);
    if (j)
        if (const auto other = step_of_others(*this, *j)) return drop(why, *other);
    return j;
}

std::optional<judgment> judge::weighed(std::optional<judgment> j, std::string& why) {
    if (j && j->polarity == polarity::done) {
        if (!is_field_ && is_yes_or_no() && !answered()) return drop(why, "是问句,不是记录");
        if (!is_field_ && is_beyond_the_taken(r_, {h_.begin, h_.end}, clause_, sentence_))
            return drop(why, "办的是它以外、它以前的程序");
        if (!is_field_ && is_last_missing(r_, {h_.begin, h_.end}, clause_))
            return required("只差这一步");
        if (const auto other = aside()) return drop(why, *other);
        // What a catalogue lists is planned; that it is made known is done.
        if (around_.kind == paper_kind::decision_catalogue && step_ != step::publication &&
            !is_told_of_catalogue())
            return required("目录里写的是计划");
    }
    // The plans that articles speak of are their matter.
    const bool may_plan =
        !is_ruled_ && (!j || j->polarity == polarity::done) && r_.words().of(h_).role == role::noun;
    if (const auto plan = may_plan ? plan_head() : std::nullopt;
        plan && (is_field_ || !lacks_object()) &&
        (!first(role::done_mark, sentence_) || is_headed_by_plan(*plan)))
        return required(mark("计划", *plan));
    if (j && j->polarity == polarity::done && !is_field_ && is_governed_by_plan())
        return required("这一句前面说的是打算");
    if (j && j->polarity == polarity::done && !is_field_) {
        if (const auto n = refutation())
            return make(polarity::negated, "说法被" + mark("推翻", *n));
        if (is_only_claimed()) return drop(why, "只是一种说法,没有坐实");
        if (is_told_as_rule()) return required("前面说的是规定或者计划");
        if (is_of_old_plan(r_, {h_.begin, h_.end}, sentence_)) return drop(why, "说的是原来的安排");
        if (is_passed_on()) return drop(why, "说的是上级的文件");
        if (is_turn_of_other()) return drop(why, "转折以前说的是别的事");
    }
    if (j && j->polarity == polarity::required && orders_its_matter())
        return drop(why, "说的是文件内容里的事项");
    return of_document(std::move(j), why);
}

std::optional<judgment> judge::of_document(std::optional<judgment> j, std::string& why) {
    // 取了号,是JH规〔2024〕11号: the number is a document's.
    const auto code = step_ == step::numbering ? code_behind() : std::nullopt;
    const bool code_told = code && has_word(r_.at(*code), "号");
    // Broad words need the document, or other steps, named beside them.
    if (j && r_.words().of(h_).is_broad && j->polarity == polarity::done && !is_field_ && !own_ &&
        !is_procedural_paper() && around_.kind != paper_kind::risk_assessment &&
        step_ != step::consultation_feedback && !document_told() && !is_among_steps() && !code_told)
        return drop(why, "看不出说的是文件");
    if (!j || is_field_ || is_listed_ || own_ || code_told || !lacks_object()) return j;
    // 尚未备案 denies what the paper is about; 备案 done or due may be anything's.
    const bool is_short = h_.end - h_.begin <= 6 || is_combined();
    const bool may_deny = !has_content() && !is_procedural_paper();
    if (may_deny && (j->polarity == polarity::negated || j->polarity == polarity::exempted))
        return j;
    const bool is_told = !is_combined() && (step_ == step::filing || step_ == step::numbering) &&
                         (contains(period_, "《") || contains(sentence_, "责令"));
    if (j->polarity == polarity::required && (!is_short || is_told)) return j;
    return drop(why, "看不出说的是文件");
}

bool judge::has_content() const {
    return around_.kind == paper_kind::issued_document || around_.kind == paper_kind::law ||
           around_.kind == paper_kind::interpretation;
}

bool judge::orders_its_matter() const {
    constexpr std::size_t whole_document = 1200;  // a passage alone has no content of its own
    // 本方案在征求意见过程中,…未予采纳: of the document itself, below its articles.
    if (has_one_of(r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)}),
                   {"征求意见过程中", "起草过程中", "制定过程中", "听证过程中"}))
        return false;
    return has_content() && r_.text().size() > whole_document && !is_among_steps() &&
           !names_plan() && !names_document(sentence_);
}

bool judge::is_in_own_paper() const {
    // The minutes of the party group are its paper, and no others.
    if (step_ == step::party_group_report && around_.kind == paper_kind::meeting_minutes)
        return has_one_of(around_.title, {"党组", "党委", "党工委"});
    return own_kind(step_) == around_.kind && around_.kind != paper_kind::other;
}

std::optional<std::string> judge::taken_for_other(const std::optional<stretch>& field) const {
    if (const auto title = other_title()) return "对象不是文件: " + *title;
    if (!own_) return other_matter(field);
    // 法制审核意见:案件事实清楚,同意作出处罚决定: the paper has the name of the document's own.
    if (step_ == step::legality_review &&
        contains_one_of(sentence_, {"案件法制", "事实清楚", "证据确凿", "作出处罚", "同意处罚"}))
        return "审核的是案件,不是文件";
    return std::nullopt;
}

std::optional<judgment> judge::judged(std::string& why) {
    own_ = is_in_own_paper();
    if (is_own_word() && (!own_ || !around_.matter.empty())) return std::nullopt;
    const role what = r_.words().of(h_).role;
    const bool opens_with_name = is_combined() && r_.starts_citation(h_.begin);
    if (contains({h_.begin, h_.end}, "__") || starts(r_.text(), h_.end, "__"))
        return drop(why, "栏目没有填写");
    const bool behind_name = step_ == step::interpretation && starts(r_.text(), h_.begin, "》");
    if (r_.is_cited(h_.begin) && !opens_with_name && !behind_name)
        return explains_content() ? required("说的是文件规定的内容") : cited(why);
    is_ruled_ = is_in_rules();
    // Most words in articles are duties of the document's own matter, or none: the cheap questions
    // first. An article gives a duty or a leave, and nothing else.
    if (is_ruled_ && !leave_in_rule() && orders_its_matter())
        return drop(why, "说的是文件内容里的事项");
    is_policy_ = has_tail();
    if (is_ruled_ && !rule_text(why)) return std::nullopt;
    if (is_instruction())
        return is_refused_without(r_, {h_.begin, h_.end}, clause_, period_)
                   ? required("没有这一步的不收")
                   : drop(why, "说的是制度或样式,不是一次行为");
    // ☑部门会签□企业座谈会: a phrase with gaps that runs over the boxes of two items.
    if (r_.words().of(h_).parts.size() > 1 && r_.has_box({h_.begin, h_.end}))
        return drop(why, "跨过了方框");
    if (is_in_head_of_table()) return drop(why, "是表格的栏名");
    if (is_in_row_of_documents(r_, {h_.begin, h_.end}, around_)) return drop(why, "是清单里的一行");
    if (is_unfilled_head(r_, {h_.begin, h_.end})) return drop(why, "栏目没有填写");
    if (what == role::noun && !is_ruled_)
        if (const auto t = ticked_in_words()) return t;
    auto field = is_ruled_ ? std::nullopt : read_form(r_, h_, step_, around_);
    if (what == role::own_field && !holds_verdict(field)) return std::nullopt;
    if (!field && is_empty_form(why)) return std::nullopt;
    is_field_ = field && field->polarity;
    if (what == role::noun && !is_ruled_ && forbids_substitute())
        return required("不得用别的代替这个步骤");
    if (const auto other = taken_for_other(is_field_ ? std::optional(field->at) : std::nullopt))
        return drop(why, *other);
    if (is_ruled_) return rule_text(why);
    if (what == role::noun &&
        (is_item_of_taken_course() || is_in_taken_course(r_, {h_.begin, h_.end}, sentence_)))
        return make(polarity::done, "是已经履行的程序里的一项");
    return field ? from_field(*field, why) : from_sentence(why);
}

std::optional<judgment> judge::from_sentence(std::string& why) {
    // 已完成审查的打勾: which ones, and not that it was.
    // 草案征求建议,有话要说的请写信: everybody is asked.
    const bool asks_all =
        step_ == step::public_consultation &&
        has_one_at(r_.text(), h_.end, {"的请写", "的请来", "的请致", "的请打", "的请告", "的请在"});
    if (!asks_all && starts(r_.text(), h_.end, "的") &&
        has_one_at(r_.text(), h_.end + 3,
                   {"打", "请", "须", "应", "填", "由", "可", "方", "才", "不得", "一律", "需",
                    "视", "免"}))
        return required("说的是哪一类文件");
    // 送签流程:核稿→局长签发→统一编号: how things go, and no record.
    if (contains({sentence_.begin, h_.begin}, "流程:") && !strong_sign(sentence_) && !has_boxes())
        return required("写的是流程");
    if (is_in_chart_of_making()) return make(polarity::done, "起草过程的流程图里的一步");
    if (is_in_flow_chart()) return required("写的是流程");
    if (waits_in_course()) return drop(why, "还没有办到这一步");
    if (step_ == step::numbering && is_number_given_behind(r_, {h_.begin, h_.end}, sentence_))
        return make(polarity::done, "后面写明编的号");
    if (is_assigned()) return required("写的是由谁办理");
    if (is_purpose_to_come()) return required("说的是目的,还没有做");
    if (is_remark_on_ticked()) return make(polarity::done, "说的是勾选的一项");
    if (is_followed()) return make(polarity::done, "写明照它的意见作了修改");
    if (is_ground_of_decision()) return make(polarity::done, "决定是在它的基础上作出的");
    if (is_beside_the_point(why)) return std::nullopt;
    if (is_ruled_upon()) return drop(why, "说的是怎样规定这个步骤");
    if (is_unasked_opinion()) return drop(why, "看不出是公众对文件的意见");
    return from_marks(why);
}

std::optional<judgment> judge::from_marks(std::string& why) {
    const role what = r_.words().of(h_).role;
    if (const auto course = told_by_course(r_, {h_.begin, h_.end}, what, step_); !course.empty())
        return make(polarity::done, std::string(course));
    if (what == role::noun) {
        bool refers = false;
        if (const auto t = told_by_ordinal(refers)) {
            is_listed_ = true;
            return make(t->polarity, t->reason);
        }
        if (refers) return drop(why, "后文另外分别说明");
        if (is_in_dated_log(r_, h_, step_)) {
            is_listed_ = true;
            return make(polarity::done, "办理记录里写明日期的一项");
        }
        if (const auto shared = from_shared_predicate()) return shared;
        if (const auto t = told_elsewhere()) return make(t->polarity, t->reason);
    }
    if (what == role::noun) {
        if (const auto a = answered()) return a;
        if (const auto t = told_of_topic()) return t;
    }
    if (is_filed_unopposed(r_, h_, step_, clause_, sentence_))
        return make(polarity::done, "报备以后没有收到意见");
    if (const auto n = denial(what)) {
        if (n->polarity == polarity::negated && asks_whether()) return drop(why, "是问句,不是记录");
        return n;
    }
    if (what == role::noun && stands_before_it()) {
        if (strong_sign(sentence_)) return drop(why, "说的是办它以前");
        return required("说的是办它以前");
    }
    if (const auto due = order()) return required(*due);
    if (const auto due = governed()) return required(*due);
    if (is_conditional()) return required("条件句或一般规则");
    if (what == role::done || what == role::own_paper) return self_sufficient(why);
    return by_running_text(what, why);
}

bool judge::is_own_word() const {
    const role what = r_.words().of(h_).role;
    return what == role::own_paper || what == role::own_field;
}

bool judge::names_plan() const {
    if (step_ == step::interpretation) return contains({h_.begin, h_.end}, "政策解读");
    if (step_ != step::publication && step_ != step::expiry_evaluation) return false;
    for (const string_view plan : {"目录", "名录", "规划"})
        if (contains({clause_.begin, h_.begin}, plan) || contains(r_.clause_before(clause_), plan))
            return true;
    return false;
}

bool judge::is_unasked_opinion() const {
    if (step_ != step::consultation_feedback || own_ || r_.words().of(h_).role != role::done)
        return false;
    const std::size_t line = r_.line_at(h_.begin).begin;
    const stretch before = sentence_.begin > line ? r_.sentence_at(sentence_.begin - 1) : sentence_;
    const stretch told{std::min({before.begin, period_.begin, sentence_.begin}), period_.end};
    if (names_document(told)) return false;
    return !contains_one_of(
        told, {"征求", "征集",     "公众", "群众",   "市民",   "网友",     "网民",  "社会",  "公示",
               "听证", "居民",     "村民", "建议人", "提出人", "意见人",   "留言",  "来信",  "来电",
               "条",   "采纳情况", "附表", "未采纳", "不采纳", "建议",     "处理:", "代表",  "企业",
               "协会", "商会",     "各界", "反馈",   "一览表", "哪些意见", "来函",  "收到的"});
}

bool judge::is_beside_the_point(std::string& why) const {
    if (r_.words().of(h_).role == role::noun &&
        contains({h_.end, std::max(h_.end, clause_.end)}, "□"))
        why = "方框不是这个词的栏目";
    // An evaluation asks firms how the document works, and not about a draft.
    else if (step_ == step::enterprise_consultation && around_.kind == paper_kind::evaluation &&
             (is_combined() ||
              !has_one_of(r_.at(sentence_), {"制定", "起草", "出台", "当年", "修改稿", "修订稿"})))
        why = "评估时的走访";
    else if (r_.words().of(h_).is_broad && begins_with_basis())
        why = "只是依据";
    else if (is_other_assessment())  // also where it is denied or due
        why = "说的是另一种评估";
    else if (names_demand())
        why = "说的是有关要求";
    else if (const auto topic = only_spoken_of())
        why = *topic;
    else
        return false;
    return true;
}

bool judge::is_remark_on_ticked() const {
    constexpr std::size_t furthest = 600;  // bytes: lines may be whole documents
    const stretch lead{
        std::max(r_.line_at(h_.begin).begin, h_.begin > furthest ? h_.begin - furthest : 0),
        h_.begin};
    if (!r_.has_box(lead)) return false;
    const string_view before = r_.at(lead);
    const std::size_t open = before.rfind('('), ticked = before.rfind("☑");
    return open != string_view::npos && ticked != string_view::npos && ticked < open &&
           before.find(')', open) == string_view::npos &&
           before.find("□", ticked) == string_view::npos && figure_in(clause_) &&
           !contains(clause_, "未") && !contains(clause_, "不");
}

std::optional<judgment> judge::by_running_text(role what, std::string& why) {
    auto j = by_marks(why);
    if (!j && what == role::noun && counts_ended())
        return make(polarity::done, "写明了清理出多少件");
    if (!j && has_term()) return required("写明了办理的期限");
    if (!j && is_put_off(r_, clause_)) return required("原定的推迟了");
    if (!j && step_ != step::public_consultation && !is_topic() && !is_asked())
        if (const auto u = first(role::unfinished, clause_); u && !is_work_on_draft(*u))
            return required(mark("尚未完成的", *u));
    if (!j || j->polarity != polarity::done) return j;
    if (what == role::weak && !own_) return drop(why, "单凭这个词看不出做了");
    if (is_asked()) return drop(why, "是问句,不是记录");
    if (is_scheme(r_, {h_.begin, h_.end}, step_, sentence_)) return required("方案写的是怎样办");
    if (prepares_object()) return drop(why, "只是做了准备");
    if (is_about_law()) return drop(why, "说的是法律法规");
    if (has_general_tail()) return drop(why, "说的是制度或样式,不是一次行为");
    if (const auto other = other_document(std::max(h_.end, clause_.end)))
        return drop(why, "说的是别的文件或统计: " + *other);
    // 听取…预计完成情况汇报,审议通过《…》: another item of the meeting's business is open.
    if (const auto u = still_open(); u && !(needs_result() && result_in_business()))
        return required(mark("尚未完成的", *u));
    return j;
}

std::optional<judgment> judge::from_told_event(std::string& why, string_view reason) {
    if (goes_on_now(r_, clause_) && !first(role::duty_mark, {clause_.begin, h_.begin}) &&
        !first(role::negation, clause_) && !first(role::condition, clause_))
        return make(polarity::done, "现在接着往下办");
    if (goes_on_to_hand_in(r_, clause_, sentence_) && !strong_sign(sentence_))
        return required("写的是报送、提请的一步");
    if (const auto sign = told_event()) return make(polarity::done, *sign);
    if (!own_ && !is_heading() && is_general() && !event_sign(period_))
        return required("说的是一类文件,不是这一件");
    return drop(why, reason);
}

std::optional<judgment> judge::drop(std::string& why, string_view reason) {
    why = std::string(reason);
    return std::nullopt;
}

judgment judge::make(yigui::polarity p, std::string reason) const {
    judgment j;
    j.polarity = p;
    j.clause = clause_;
    j.noun_begin = h_.begin;
    j.noun_end = h_.end;
    j.is_broad = r_.words().of(h_).is_broad;
    j.because.push_back("词语“" + std::string(r_.at({h_.begin, h_.end})) + "”指" +
                        std::string(name_of(step_)));
    j.because.push_back(std::move(reason));
    return j;
}

std::optional<judgment> judge::required(string_view reason) const {
    if (is_own_word()) return std::nullopt;
    return make(polarity::required, std::string(reason));
}

bool judge::has_term() const {
    // 8个工作日内审毕,出具了意见书: it ran, and was kept.
    if (strong_sign(sentence_) || first(role::trace, clause_)) return false;
    return holds_term({sentence_.begin, clause_.end});
}

/// 2026年计划安排:一季度,完成…的征求意见;…: 完成 is what is planned, where nothing tells that it happened.
bool judge::is_headed_by_plan(const phrase_hit& plan) const {
    return r_.at({plan.begin, plan.end}).ends_with(":") &&
           !contains_one_of({plan.end, std::max(plan.end, h_.end)}, {"已", "了", "均", "如期"}) &&
           !contains_one_of(sentence_, {"已", "了", "均", "如期", "收到"});
}

std::optional<phrase_hit> judge::plan_head() const {
    std::optional<phrase_hit> out;
    each(role::duty_mark, {period_.begin, h_.begin}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id == "计划") out = one;
    });
    return out;
}

std::optional<judgment> judge::from_field(const form_entry& field, std::string& why) {
    if (!field.polarity) return drop(why, field.reason);
    if (*field.polarity == polarity::done && is_to_come(field.at))
        return required("栏目里的日期在成文之后");
    if (*field.polarity == polarity::done && is_in_plan_section())
        return required("这一节说的是下一步");
    if (*field.polarity == polarity::done && is_in_plan_row())
        return required("这张表写的是计划履行的程序");
    if (field.polarity == polarity::done)
        if (const auto other = other_document(field.at.end))
            return drop(why, "说的是别的文件或统计: " + *other);
    judgment j = make(*field.polarity, field.reason);
    if (j.polarity == polarity::negated && step_ == step::fair_competition_review &&
        r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}).ends_with("违反"))
        j.polarity = polarity::done;
    // ☑否 未征求理由:…属第十六条规定的情形; ×(注明:依法不属重大决策,不需要)
    if (j.polarity == polarity::negated &&
        ((strong_ground() && contains(sentence_, "理由")) || frees_in_brackets(r_, field.at.end)))
        j.polarity = polarity::exempted;
    j.clause.begin = std::min(clause_.begin, field.at.begin);
    j.clause.end = std::max(j.clause.end, field.at.end);
    // 领导签发|同意发。: the whole cell.
    if (clause_.end > 0 && r_.text()[clause_.end - 1] == '|')
        j.clause.end = std::max(j.clause.end, r_.clause_at(field.at.end - 1).end);
    // 三、清理结果。本次共梳理文件118件: the sentence below tells, and not the heading.
    constexpr std::size_t shortest_sentence = 45;  // bytes; a day alone needs its heading
    if (field.told_from > h_.end && field.told_from < field.at.end &&
        r_.sentence_at(field.told_from).size() > shortest_sentence)
        j.clause = {field.told_from, std::max(field.at.end, r_.clause_at(field.at.end - 1).end)};
    if (j.clause.begin == field.told_from && j.clause.size() < shortest_sentence)  // 10月14日,
        j.clause.end = std::max(j.clause.end, r_.clause_after(r_.clause_at(j.clause.begin)).end);
    if (j.polarity == polarity::exempted) j.ground = r_.original_text(sentence_);
    j.is_field = true;
    return j;
}

std::optional<judgment> judge_place(const reading& r, const phrase_hit& h, yigui::step s,
                                    const surroundings& around, std::string* why) {
    std::string reason;
    place_findings found;
    auto out = judge(r, h, s, around, found).run(reason);
    if (out && out->polarity == polarity::required && s == step::public_consultation &&
        runs_already(r, h, around)) {
        out->polarity = polarity::done;
        out->because.push_back("写明了现在怎样提意见");
    }
    const auto drop = [&](std::string because) {
        reason = std::move(because);
        out.reset();
    };
    if (out && is_said_of_year(r, h, s, *out, around))
        drop("这一页说的是一年的工作: " + around.survey);
    if (out && out->polarity != polarity::done)
        if (const auto thing = other_object_of_duty(r, h, s, *out, around))
            drop("说的不是文件: " + *thing);
    if (auto told = told_behind(reason, out, r, h, s)) out = std::move(told);
    if (out)
        if (const auto other = other_in_passage(r, h, s, *out, around)) drop(*other);
    if (out && out->polarity == polarity::required && !out->is_field)
        if (const auto other = duty_of_other_paper(r, {h.begin, h.end}, s, around))
            drop(std::string(*other));
    if (!out && why) *why = reason;
    return out;
}

}  // namespace yigui::recognising
