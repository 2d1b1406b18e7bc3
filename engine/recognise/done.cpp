// What tells that a step was taken: a phrase that says it by itself, a mark at the noun or in an
// earlier clause, the result of a meeting, a passage under its heading. A duty between the mark
// and the noun undoes it; 经 and 通过 alone need a result.
#include <algorithm>

#include "base/unicode.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class told_done : public judge {
 public:
    explicit told_done(const judge& j) : judge(j) {}
    bool names_act() const;
    bool is_conditional_statement() const;
    /// 合法性审核已送司法局: handed in, and not yet back.
    bool is_sent_for(const phrase_hit& done) const;
    /// 征求意见和法审都走完了: the predicate stands at the noun.
    bool ends_list(const phrase_hit& done) const;
    /// 由政研室承担,业已完成: the next clause is nothing but that it is finished.
    std::optional<phrase_hit> completed_next() const;
    std::optional<phrase_hit> came_after_all() const;
    /// Why a phrase that says by itself that the step was taken tells of a duty here.
    std::optional<std::string> due_in_phrase() const;
    std::optional<judgment> self_sufficient(std::string& why);
    bool is_invitation(const phrase_hit& mark) const;
    std::optional<judgment> by_marks(std::string& why);
    std::optional<judgment> from_passage(std::string& why);
    static std::optional<judgment> drop_const(std::string& why, string_view reason);
    bool is_through_channels(const phrase_hit& d) const;
    std::optional<judgment> by_done_mark(const phrase_hit& d, std::string& why);
    /// Behind 经…: a result that the sentence reports, and no duty before it.
    bool is_result_of_case(const phrase_hit& result) const;
    std::optional<std::string> result_behind() const;
    /// Coordinated steps: the mark stands in an earlier clause of the sentence.
    std::optional<judgment> from_earlier_clauses(std::string& why);
};

}  // namespace

std::optional<std::string> told_done::due_in_phrase() const {
    const stretch before{clause_.begin, h_.begin};
    if (const auto d = last(role::duty_mark, before))
        // 拟于下月经局务会议审议同意: 经 leads in what is to come.
        if ((!done_before({d->end, h_.begin}) ||
             (begins_with_one_of(r_.at({d->begin, d->end}), {"拟", "计划", "准备", "打算"}) &&
              !strong_sign(sentence_))) &&
            h_.begin < d->end + 60)
            return "前有“" + std::string(r_.at({d->begin, d->end})) + "”";
    // 对征集到的意见,起草单位要认真研究: the words run over a duty, or are its object.
    const bool has_gaps = is_combined() || r_.words().of(h_).parts.size() > 1;
    const bool invites =
        step_ == step::public_consultation || step_ == step::enterprise_consultation;
    if (const auto d = first(role::duty_mark, {h_.begin, h_.end});
        d && has_gaps && d->begin > h_.begin + 3 && !(invites && is_invitation(*d)) &&
        !(step_ == step::expiry_evaluation && is_told_request(*d)))
        return mark("义务标志", *d);
    if (r_.at({h_.begin, h_.end}).find("到的") != string_view::npos && !strong_sign(sentence_))
        if (const auto d = first(role::duty_mark, {h_.end, sentence_.end}))
            return mark("义务标志", *d);
    if (has_one_at(r_.text(), h_.end, {"后再", "之后再", "以后再", "后方", "之后方", "后才"}) &&
        !strong_sign(sentence_))
        return "先办完它,再办别的";
    // 采纳情况的反馈应当及时
    if (const auto d = first(role::duty_mark, {h_.end, h_.end + 1});
        d && d->begin == h_.end && r_.words().group_of(*d).id != "软义务" &&
        !strong_sign(sentence_))
        return mark("后面紧接的义务标志", *d);
    // 采纳的予以吸收,不采纳的说明理由: which ones, and what is done with them.
    if (step_ == step::consultation_feedback && !strong_sign(sentence_) &&
        r_.at({clause_.begin, h_.begin}).ends_with("采纳的"))
        return "写的是哪一类意见怎样办";
    // 审核机构出具书面审核意见前,不得送签: what may not be done before it.
    if (clause_.end < sentence_.end && comes_before_leave()) return "是办别的事的前提";
    if (stands_before_it() && !strong_sign(sentence_)) return "说的是办它以前";
    // 文件由主要负责人签发,重要文件须经集体讨论: who signs what.
    if (step_ == step::signing && r_.at({clause_.begin, h_.begin}).ends_with("由") &&
        !strong_sign(sentence_) && !names_one() &&
        first(role::duty_mark, {h_.end, std::max(h_.end, sentence_.end)}))
        return "写的是由谁签发";
    // 以市政府名义印发的,由市长签发: the case stands before.
    const stretch lead = r_.clause_before(clause_);
    if (lead.begin < clause_.begin && r_.at(lead).ends_with("的,") &&
        starts(r_.text(), clause_.begin, "由") && !strong_sign(sentence_))
        return "写的是由谁办理";
    // 上行文,由主要负责人签发: which papers, and who is to sign them.
    if (step_ == step::signing && starts(r_.text(), clause_.begin, "由") &&
        lead.begin < clause_.begin && !strong_sign(sentence_) && !names_one() &&
        !done_before({sentence_.begin, clause_.begin}))
        return "写的是由谁签发";
    // 由局长签发后公布: who is to do it, and no word that it was done.
    if (starts(r_.text(), clause_.begin, "由") && !strong_sign(sentence_) &&
        (starts(r_.text(), h_.end, "后") ||
         r_.at({h_.begin, h_.end}).find("后决定") != string_view::npos))
        return "写的是由谁办理";
    return std::nullopt;
}

/// 出具意见, 召开论证会, 形成报告: what somebody does, and not what came of it (主体适格, 予以采纳).
bool told_done::names_act() const {
    if (step_ == step::consultation_feedback) return false;
    const string_view said = r_.at({h_.begin, h_.end});
    if (said.starts_with("同意")) return false;
    return has_one_of(said, {"出具", "召开", "举行", "形成", "开展", "组织", "作出", "签发",
                             "公布", "发布", "征求", "听取", "进行", "报送", "报",   "审议",
                             "完成", "通过", "审查", "审核", "讨论", "刊登", "编号", "登记"});
}

/// 出台后可能引发上访,总体可控: what may happen is what a risk assessment looks at.
bool told_done::is_conditional_statement() const {
    bool found = false;
    // …,如有疑问可致电: what stands behind it is told to those who read.
    const stretch told{sentence_.begin, std::max(clause_.end, r_.clause_at(h_.end - 1).end)};
    each(role::condition, told, [&](const phrase_hit& one) {
        found |= step_ != step::risk_assessment || r_.at({one.begin, one.end}) != "可能";
    });
    return found;
}

std::optional<judgment> told_done::self_sufficient(std::string& why) {
    const stretch before{clause_.begin, h_.begin};
    const stretch acted{clause_.begin, std::max(h_.end, clause_.end)};
    if (const auto due = due_in_phrase()) return required(*due);
    if (has_one_at(r_.text(), h_.end, {"的情况", "的结果", "情况", "结果", "工作", "一事"}))
        if (const auto n = first(role::negation, {h_.end, clause_.end})) return denied_by(*n);
    // 会议讨论决定的情况应当如实记录: of every such meeting.
    if (begins_with_one_of(r_.text().substr(h_.end), {"的情况", "的过程", "的结果", "的意见"}) &&
        !strong_sign(sentence_) && first(role::duty_mark, {h_.end, clause_.end}))
        return required("写的是怎样办");
    if (is_combined()) {
        // 未被采纳的那几条,都写信解释了缘由: which opinions, and what became of them.
        const bool names_rejected =
            step_ == step::consultation_feedback &&
            r_.at({h_.begin, h_.end}).substr(0, 60).find("的") != string_view::npos;
        const auto inside = first(role::negation, {h_.begin, h_.end});
        if ((inside && !names_rejected && !is_finding(*inside)) || is_conditional_statement() ||
            is_asked() || other_document(h_.end))
            return drop(why, "只有步骤和结果的词,不是一次行为");
        if (const auto open = left_open()) return drop(why, *open);
    }
    // 有没有…的效果: asked, and not found.
    if (h_.begin > 3 && starts(r_.text(), h_.begin - 3, "有没有"))
        return drop(why, "是问句,不是记录");
    if (asks() && step_ != step::public_consultation && step_ != step::interpretation && is_asked())
        return drop(why, "是问句,不是记录");
    // 经评估,该 办法…: the phrase ends where its object begins.
    const string_view phrase = r_.at({h_.begin, h_.end});
    if (!phrase.ends_with("该") && !phrase.ends_with("本") && !phrase.ends_with("《") && has_tail())
        return drop(why, "后接的词表明不是一次行为");
    // 经签发的文件由办公室印制: which documents, and no act.
    if (starts(r_.text(), h_.end, "的") && !strong_sign(sentence_) && !names_one() &&
        has_one_at(r_.text(), h_.end + 3, {"文件", "公文", "规范性文件", "文稿", "材料"}))
        return drop(why, "说的是哪一类文件");
    if (const auto n = first(role::negation, {h_.end, clause_.end});
        n && n->begin < h_.end + 9 && !is_finding(*n))
        return drop(why, "后面有" + mark("否定词", *n));
    // 9月30日前公众可登录网站提出意见: the term of those who are asked
    const bool asks_public = step_ == step::public_consultation &&
                             has_one_of(phrase, {"公众", "市民", "各界", "群众", "单位和个人"});
    // 意见均未采纳,也未说明理由: the next clause tells that nothing was given back.
    if (step_ == step::consultation_feedback && (!is_combined() || has_word(phrase, "既")))
        if (const auto n = first(role::negation, r_.clause_after(clause_)); n && gives_nothing(*n))
            return denied_by(*n);
    if (is_deadline(before) && !asks_public) return required("所附日期是期限");
    if (is_about_law()) return drop(why, "说的是法律法规");
    // The title of an interpretation is its name, and no report of it.
    if (step_ == step::interpretation && around_.kind == paper_kind::interpretation &&
        fold(around_.title).text.find(r_.at({h_.begin, h_.end})) != std::string::npos)
        return drop(why, "是标题");
    if (const auto d = last(role::done_mark, before); d && begins_only(d->end))
        return drop(why, "只是做了准备");
    const std::size_t verb = h_.end + (starts(r_.text(), h_.end, "已") ? 3 : 0);
    // 公布本次《通知》: what stands behind the bracket is a name.
    if (!phrase.ends_with("《") && begins_only(verb)) return drop(why, "只是做了准备");
    if (const auto other = other_document(h_.begin))
        return drop(why, "说的是别的文件或统计: " + *other);
    if (const auto many = step_ == step::annual_cleanup || step_ == step::consultation_feedback
                              ? std::nullopt
                              : many_times())
        return drop(why, "说的是一批文件: " + *many);
    if (step_ == step::annual_cleanup || step_ == step::expiry_evaluation)
        if (const auto d = inherited_duty()) return required(*d);
    // 将请各部门研究论证,积极吸收采纳: what is still to be done with the opinions.
    if (step_ == step::consultation_feedback && !tells_past(acted) && !figure_in(sentence_))
        if (const auto d = inherited_duty(); d && has_one_of(*d, {"“将", "“拟", "“请各", "“交由"}))
            return required(*d);
    // 市司法局将根据论证意见,依法出具审核意见: an act that the plan before it still holds.
    if (const auto d = inherited_duty(); d && names_act() && !own_ && !tells_past(acted))
        return required(*d);
    if (step_ == step::collective_decision && !strong_sign(sentence_) && !names_session(clause_))
        if (const auto d = inherited_duty()) return required(*d);
    // 市政府决定对12件不再适用的规范性文件予以废止: the decision itself.
    const bool decides = step_ == step::annual_cleanup && phrase.starts_with("决定");
    if (!own_ && !decides && is_general() && !event_sign(period_))
        return required("说的是一类文件,不是这一件");
    return make(polarity::done, "这句话本身说明已做");
}

bool told_done::is_invitation(const phrase_hit& mark) const {
    const auto begins = [&](const phrase_hit& one, word_list with) {
        return begins_with_one_of(r_.at({one.begin, one.end}), with);
    };
    // 请于3月5日前,将对草案的意见发送至…: what follows 请于 is asked for too.
    const bool may_follow = !begins(mark, {"应", "必须", "须", "请"});
    bool found = !is_combined();
    each(role::opened, {h_.begin, h_.end}, [&](const phrase_hit& one) {
        if (of_group(one) && one.begin <= mark.begin)
            found |= mark.end <= one.end || (may_follow && begins(one, {"请", "可", "盼", "望"}));
    });
    return found;
}

std::optional<std::string> judge::inherited_duty() const {
    const stretch before{sentence_.begin, clause_.begin};
    const auto d = last(role::duty_mark, before);
    if (!d || clause_.begin - d->end > 90 || done_before({d->end, clause_.begin}))
        return std::nullopt;
    return "前面的分句有“" + std::string(r_.at({d->begin, d->end})) + "”";
}

std::optional<judgment> told_done::by_marks(std::string& why) {
    const stretch before{clause_.begin, h_.begin}, behind{h_.end, clause_.end};
    if (heads_passage()) return from_passage(why);
    // Words in any order may have their mark between them.
    const stretch marked{clause_.begin, is_combined() ? h_.end : h_.begin};
    const auto duty = last(role::duty_mark, marked);
    const auto done = last(role::done_mark, marked);
    if (needs_result()) return with_result(duty, why);
    if (const auto d = came_after_all()) return make(polarity::done, mark("后面的完成标志", *d));
    if (const auto d = completed_next(); d && !done)
        return make(polarity::done, mark("下一分句的完成标志", *d));
    // 应通过网站征求, 应经审核: 通过 and 经 alone undo no duty.
    if (duty && !is_told_request(*duty) &&
        (!done || duty->begin > done->begin || weight(*done) == 1)) {
        if (is_policy_) return drop(why, "说的是制度,不是一次行为");
        return required(mark("义务标志", *duty));
    }
    if (is_policy_ || starts(r_.text(), h_.end, "是指") || starts(r_.text(), h_.end, "是什么"))
        return drop(why, "说的是制度,不是一次行为");
    if (is_deadline(before) && !(done && weight(*done) > 1) && !has_perfective())
        return required("所附日期是期限");
    if (const auto inside = first(role::done_mark, {h_.begin, h_.end}))
        if (weight(*inside) > 1 && !needs_result() &&
            (inside->begin < h_.begin + 10 || is_combined() ||
             r_.at({inside->begin, inside->end}).ends_with("了")))
            return make(polarity::done, mark("完成标志", *inside));
    if (holds_opinions()) return make(polarity::done, "写明征集来的意见");
    if (const auto p = perfective()) return make(polarity::done, mark("动词后的", *p));
    if (done) return by_done_mark(*done, why);
    if (const auto d = first(role::done_mark, behind); d && d->begin < h_.end + 45) {
        if (const auto m = first(role::duty_mark, {h_.end, d->begin}))
            return required(mark("义务标志", *m));
        const string_view w = r_.at({d->begin, d->end});
        if (ends_list(*d)) return make(polarity::done, mark("完成标志", *d));
        // 审查作出了规定 does something else with the noun.
        const std::size_t verb = d->end + (starts(r_.text(), d->end, "经") ? 3 : 0);
        if (prepares_only(*d) || (w == "已" && (begins_only(verb) || is_sent_for(*d))))
            return drop(why, "只是做了准备");
        if (weight(*d) > 1 && (w.ends_with("已") || w.ends_with("完成") || w.ends_with("结束") ||
                               w.ends_with("通过") || w.ends_with("补做") || acts_on_noun(*d, w)))
            return make(polarity::done, mark("完成标志", *d));
    }
    // 审查表、情况说明等材料须于会前送至: a list stands between.
    const bool is_list = contains(behind, "等材料") || contains(behind, "等程序");
    if (const auto d = first(role::duty_mark, behind); d && d->begin < h_.end + (is_list ? 90 : 30))
        return required(mark("义务标志", *d));
    return from_earlier_clauses(why);
}

bool told_done::ends_list(const phrase_hit& done) const {
    const string_view between = r_.at({h_.end, std::max(h_.end, done.begin)});
    bool is_near = between.empty();
    is_near |=
        is_one_of(between, {"都", "均", "也", "全", "全都", "全部", "都已", "程序都", "手续都"});
    const string_view w = r_.at({done.begin, done.end});
    return has_one_of(w, {"走完", "做完", "办完", "办结", "办妥", "完毕"}) && is_near &&
           weight(done) > 1;
}

bool told_done::is_sent_for(const phrase_hit& done) const {
    if (done.begin != h_.end) return false;
    if (step_ != step::legality_review && step_ != step::fair_competition_review &&
        step_ != step::risk_assessment && step_ != step::expert_argumentation)
        return false;
    return has_one_at(r_.text(), done.end, {"送", "报", "交", "转", "提请", "委托"});
}

std::optional<phrase_hit> told_done::completed_next() const {
    const stretch next = r_.clause_after(clause_);
    string_view said = r_.at(next);
    said = without_front(said, {"现", "均", "业", "也", "都"});
    // 专家论证、风险评估,均获通过; and not 均获通过后方可实施
    const string_view whole = without_end(said, {"。", ";", ","});
    const bool is_passed = said.size() != r_.at(next).size() &&
                           (whole == "获通过" || whole == "顺利通过" || whole == "获得通过");
    if ((!said.starts_with("已") && !is_passed) || said.size() > 30) return std::nullopt;
    bool names_other = false;
    const bool ends = has_one_of(said, {"完成", "办结", "结束", "办毕", "办妥", "通过", "完毕"});
    each(role::noun, next, [&](const phrase_hit& o) { names_other |= !of_group(o); });
    if (!ends || names_other) return std::nullopt;
    return first(role::done_mark, next);
}

std::optional<phrase_hit> told_done::came_after_all() const {
    if (!was_meant_to()) return std::nullopt;
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c)) {
        bool names_other = false;
        each(role::noun, c, [&](const phrase_hit& o) { names_other |= !of_group(o); });
        if (names_other || first(role::negation, c) || first(role::duty_mark, c))
            return std::nullopt;
        if (const auto d = first(role::done_mark, c); d && weight(*d) > 1) return d;
    }
    return std::nullopt;
}

std::optional<judgment> told_done::from_passage(std::string& why) {
    std::size_t from = r_.text().find_first_of("\n:", h_.end);
    const std::size_t stop = r_.text().find("。", h_.end);
    if (stop < from) from = stop + 2;
    if (from == string_view::npos || from + 1 >= r_.text().size())
        return drop_const(why, "标题下没有内容");
    const stretch told = r_.sentence_at(from + 1);
    const stretch near{from + 1, std::min(told.end, from + 400)};
    static constexpr string_view verbs[] = {"审查", "审核", "评估", "论证", "征求", "讨论",
                                            "审议", "听取", "清理", "备案", "座谈"};
    std::optional<phrase_hit> mark_of;
    each(role::done_mark, near, [&](const phrase_hit& one) {
        if (mark_of || weight(one) < 2) return;
        const string_view object = r_.at({one.begin, std::min(near.end, one.end + 60)});
        for (const string_view v : verbs)
            if (object.find(v) != string_view::npos) mark_of = one;
    });
    if (!mark_of) return from_told_event(why, "标题下没有说已做");
    const stretch c = r_.clause_at(mark_of->begin);
    if (first(role::duty_mark, {c.begin, mark_of->begin}) ||
        first(role::negation, {c.begin, c.end}))
        return from_told_event(why, "标题下没有说已做");
    judgment j = make(polarity::done, "小标题下写明" + mark("完成标志", *mark_of));
    j.clause = c;
    return j;
}

std::optional<judgment> told_done::drop_const(std::string& why, string_view reason) {
    why = std::string(reason);
    return std::nullopt;
}

/// 通过部门户网站、省法制信息网公开征求意见: where the public was asked, and no pass.
bool told_done::is_through_channels(const phrase_hit& d) const {
    constexpr std::size_t furthest = 240;  // bytes: a list of sites
    if (step_ != step::public_consultation || h_.begin <= d.end || h_.begin > d.end + furthest)
        return false;
    const string_view means = r_.at({d.end, h_.begin + 6});
    return means.find(',') == string_view::npos &&
           has_one_of(means, {"网站", "信息网", "门户", "官网", "公众号", "平台", "报纸", "日报",
                              "媒体", "渠道", "专栏", "栏目", "客户端"});
}

std::optional<judgment> told_done::by_done_mark(const phrase_hit& d, std::string& why) {
    if (weight(d) > 1) {
        if (begins_only(d.end) && !result_behind() && !outcome_behind())
            return drop(why, "只是开了头");
        if (d.end + 150 < h_.begin) return drop(why, "完成标志离得太远");
        // 超过三十日才报送备案的,由司法局通报: which ones, and what becomes of them.
        if (r_.at(clause_).ends_with("的,") && !names_one() &&
            begins_with_one_of(r_.at({d.begin, d.end}), {"超过", "逾期", "直到", "拖到"}))
            return required("写的是哪一类情形");
        // 各单位要指定专人,按时完成清理任务: in time is how it is to be done.
        if (has_one_of(r_.at({d.begin, d.end}), {"按时完成", "按期完成", "如期完成", "同步完成"}))
            if (const auto due = inherited_duty()) return required(*due);
        // 讨论了要不要评估论证的问题: talked about.
        const string_view talks = r_.at({d.begin, d.end});
        if ((talks == "讨论了" || talks == "研究了") &&
            contains({h_.end, std::max(h_.end, clause_.end)}, "问题"))
            return drop(why, "只是议论这个步骤");
        return make(polarity::done, mark("完成标志", d));
    }
    // 已通过…审核: the adverb before decides.
    if (const auto adverb = last(role::done_mark, {clause_.begin, d.begin}))
        if (weight(*adverb) > 1 && !first(role::duty_mark, {adverb->end, d.begin}) &&
            d.begin < adverb->end + 30)
            return make(polarity::done, mark("完成标志", *adverb));
    const string_view word = r_.at({d.begin, d.end});
    if (word == "通过" && is_through_channels(d)) return from_earlier_clauses(why);
    if (word == "通过" && h_.begin > d.end + 45) return drop(why, "“通过”离得太远");
    if (word == "通过" && by_way_of()) return from_earlier_clauses(why);
    if (const auto number = number_behind())
        return make(polarity::done, "后面写明文号“" + r_.original_text(*number) + "”");
    if (const auto result = result_behind()) return make(polarity::done, *result);
    if (const auto sign = trace_left()) return make(polarity::done, *sign);
    return from_told_event(why, "只说经过该程序,没有结果");
}

/// 经评估需要继续施行的,应当重新公布: what a rule says of a case.
bool told_done::is_result_of_case(const phrase_hit& result) const {
    const stretch clause = r_.clause_at(result.begin);
    const string_view rest = r_.at({result.begin, std::max(result.end, clause.end)});
    return rest.ends_with("的,") || rest.ends_with("的") || rest.ends_with("的:") ||
           has_one_of(r_.at({h_.begin, std::max(h_.begin, result.begin)}), {"应当", "可以", "由"});
}

std::optional<std::string> told_done::result_behind() const {
    // Words in any order may hold their result: 经我局审核,该文件符合法律、法规.
    // 经评估,现决定将《办法》有效期延长五年: so may those of an evaluation.
    const bool holds_result =
        is_combined() && (step_ == step::legality_review || step_ == step::expiry_evaluation ||
                          r_.words().of(h_).is_broad);
    const stretch rest{holds_result ? h_.begin + 3 : h_.end,
                       std::max(h_.end, std::min(sentence_.end, h_.end + 450))};
    auto result = first(role::result_mark, rest);
    each(role::outcome, rest, [&](const phrase_hit& one) {
        if (of_group(one) && (!result || one.begin < result->begin)) result = one;
    });
    each(role::done_mark, rest, [&](const phrase_hit& one) {
        if (weight(one) > 1 && (!result || one.begin < result->begin)) result = one;
    });
    if (!result) return std::nullopt;
    if (first(role::duty_mark, {h_.end, std::max(h_.end, result->begin)})) return std::nullopt;
    if (step_ == step::expiry_evaluation && is_result_of_case(*result)) return std::nullopt;
    if (last(role::duty_mark, {clause_.begin, h_.begin})) return std::nullopt;
    return mark("结果标志", *result);
}

std::optional<judgment> told_done::from_earlier_clauses(std::string& why) {
    // 张贴了7天,未通过网站等方式公开征求意见: the way is denied, whatever was done before.
    const string_view way = r_.at({clause_.begin, std::max(clause_.begin, h_.begin)});
    for (const string_view denied : {"未通过", "没有通过", "没通过", "并未通过", "也未通过",
                                     "未采取", "没有采取", "未以", "没有以"})
        if (way.starts_with(denied))
            return make(polarity::negated, "分句以“" + std::string(denied) + "”开头");
    stretch c = clause_;
    for (int i = 0; i < 3; ++i) {
        const stretch before = r_.clause_before(c);
        if (before.size() == 0 || before.begin >= c.begin) break;
        c = before;
        const auto duty = last(role::duty_mark, c);
        const auto done = last(role::done_mark, c);
        if (duty && (!done || duty->begin > done->begin)) {
            // 为落实要求,5月6日…: the step has its own day behind the duty.
            // 市局将修改后,于10月征求意见: the day is planned with it.
            const string_view due = r_.at({duty->begin, duty->end});
            const bool plans = (due.starts_with("将") || due.starts_with("拟")) &&
                               step_ == step::public_consultation &&
                               (starts(r_.text(), clause_.begin, "于") ||
                                starts(r_.text(), clause_.begin, "并于"));
            if (!plans && has_past_date({duty->end, h_.begin})) break;
            // 专家建议尽快评估,并在论证意见书上签了字: the clause itself tells what happened.
            if (tells_past({clause_.begin, std::max(h_.end, clause_.end)})) break;
            return required("前面的分句有" + mark("义务标志", *duty));
        }
        if (done && carries(*done)) {
            if (weight(*done) > 1)
                return make(polarity::done, "前面的分句有" + mark("完成标志", *done));
            if (const auto result = result_behind()) return make(polarity::done, *result);
            return from_told_event(why, "只说经过该程序,没有结果");
        }
        if (h_.end - h_.begin > 6 && has_past_date(c) && i <= 1)
            return make(polarity::done, "前面的分句写明日期");
    }
    if (const auto result = outcome_behind()) return make(polarity::done, *result);
    if (const auto sign = trace_left()) return make(polarity::done, *sign);
    // 以岚教备〔2023〕2号文报请备案: the letter that took it there.
    const bool takes_number = step_ == step::filing || step_ == step::numbering;
    if (const auto letter = number_before(); letter && takes_number)
        return make(polarity::done, "前面写明文号“" + r_.original_text(*letter) + "”");
    if (const auto code = code_behind(); code && step_ == step::numbering)
        return make(polarity::done, "后面写明编号“" + r_.original_text(*code) + "”");
    if (step_ == step::public_consultation && (has_return() || has_period_behind()))
        return make(polarity::done, "后面写明收到的意见或者起止日期");
    const bool is_far = h_.end - h_.begin <= 6 && h_.begin > clause_.begin + 24;
    const std::size_t from = is_far ? h_.begin - 24 : clause_.begin;
    // 自8月10日启动,目前仍在进行中: a consultation that runs is open.
    if (step_ == step::public_consultation && first(role::unfinished, sentence_) &&
        strong_sign(sentence_) && !first(role::negation, sentence_))
        return make(polarity::done, "写明正在征求意见");
    if (has_past_date({from, is_combined() ? h_.end : h_.begin}) || names_event())
        return make(polarity::done, "写明了已过的日期");
    return from_told_event(why, "没有完成标志");
}

bool judge::carries(const phrase_hit& d) const {
    const string_view w = r_.at({d.begin, d.end});
    return w.ends_with("了") || w == "先后" || w.starts_with("多次") || w.starts_with("反复") ||
           w == "经" || w == "业经" || w == "通过" ||
           (w == "已" && r_.clause_at(d.begin).begin + 60 > d.begin && clause_.begin < d.end + 60);
}

std::optional<judgment> judge::self_sufficient(std::string& why) {
    return told_done(*this).self_sufficient(why);
}

std::optional<judgment> judge::by_marks(std::string& why) { return told_done(*this).by_marks(why); }

std::optional<std::string> judge::result_behind() const { return told_done(*this).result_behind(); }

}  // namespace yigui::recognising
