// What takes a step away: a denial, an exemption with its ground, a condition or a rule. The mark
// nearest the noun decides; a later clause speaks only when it names no other step. A denial with
// a legal ground beside it is an exemption claimed, and one inside a prohibition a duty.
#include <algorithm>

#include "recognise/denial_in_rule.h"
#include "recognise/done_late.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/left_out.h"
#include "recognise/left_over.h"
#include "recognise/missing.h"

namespace yigui::recognising {
namespace {

/// The questions of this file, put to a place.
class denials : public judge {
 public:
    explicit denials(const judge& j) : judge(j) {}
    /// 审查由你局负责,我局不再另行审查: who else need not do it again.
    bool is_left_to_others(const phrase_hit& n) const;
    /// Denied or exempted in its own clause, or denied by a later one.
    std::optional<judgment> denial(role what);
    bool denies_meeting(const phrase_hit& n) const;
    /// What a negation at the step comes to.
    std::optional<judgment> negated_by(const phrase_hit& n);
    /// What a word of exemption at the step comes to.
    judgment exempted_as(judgment e) const;
    /// 按合法性审核范围排除清单,不用审核: ground and exemption stand in clauses of their own.
    std::optional<judgment> exempted_later() const;
    std::optional<phrase_hit> negation_of_step() const;
    /// 没有在任何网站…, 没有听取任何…: a denial at the front of the clause.
    std::optional<phrase_hit> distant_negation() const;
    std::optional<phrase_hit> refused_behind() const;
    /// 评估论证上月才开了头,结论还没有出来: a later clause without a step of its own denies it.
    std::optional<phrase_hit> denied_later() const;
    /// 评估已做完,续期的决定还没有作出: done before the comma that the words run over.
    bool is_done_before_turn(const phrase_hit& n) const;
    /// 文件已公布而解读稿至今未写: behind the turn another step is denied.
    bool denies_next_step(const phrase_hit& n) const;
    /// 邻市的规定经过论证,我市本次没有组织: done there, and left out here.
    std::optional<phrase_hit> left_out_here() const;
    /// Its own clause tells that it was done or is due: what a later one denies is something else.
    bool is_done_or_due() const;
    bool names_other_step(stretch clause) const;
    bool denies_hearing_alone(stretch clause) const;
    bool is_opinion_not_taken(const phrase_hit& n) const;
    /// 承办科室承认没有做: the denial's verb takes no object of its own.
    bool denies_all(const phrase_hit& n, stretch clause) const;
    /// 按规定没有开展, 依据传染病防治法…未履行: left out under a rule, and no fault is told.
    bool has_basis(const phrase_hit& n) const;
    /// The next clause; behind a question, what answers it.
    stretch clause_told_after(stretch c) const;
    bool is_what_came_of_it(const phrase_hit& ground) const;
    std::optional<judgment> denied_by(const phrase_hit& by) const;
};

}  // namespace

/// 未经县政府常务会议审议: only the name of the meeting stands between.
bool denials::denies_meeting(const phrase_hit& n) const {
    constexpr std::size_t longest = 60;  // bytes
    const string_view name = r_.at({n.end, std::max(n.end, h_.begin)});
    return needs_result() && r_.at({n.begin, n.end}).ends_with("经") && name.size() <= longest &&
           ends_with_one_of(name, {"常务", "办公", "局务", "全体", "党组", "委务"});
}

std::optional<judgment> denials::denial(role what) {
    if (what == role::done || what == role::own_paper) {
        // 期满后没有逐条研究,更没有反馈采纳与否: the words run over what was not done.
        if (const auto e = first(role::exemption, {h_.begin, h_.end});
            e && !is_combined() && r_.at({e->begin, e->end}).starts_with("可"))
            return make(polarity::exempted, mark("免除词", *e));
        if (!is_combined() && what == role::done)
            if (const auto inside = first(role::negation, {h_.begin, h_.end});
                inside && !is_finding(*inside))
                return denied_by(*inside);
        if (const auto none = missing_trace(r_, h_, clause_)) return denied_by(*none);
        const auto n = last(role::negation, {clause_.begin, h_.begin});
        // 未在第12日将备案报告送达: the day and the way stand between.
        if (!n || (h_.begin > n->end + 12 && !denies_circumstance(*n) && !denies_meeting(*n)))
            return std::nullopt;
    }
    if (holds_opinions()) return std::nullopt;
    if (const auto e = exemption()) return exempted_as(*e);
    if (const auto n = negation_of_step()) return negated_by(*n);
    return exempted_later();
}

judgment denials::exempted_as(judgment e) const {
    // 征求意见、合法性审核两项均不得免除
    if (e.polarity == polarity::exempted &&
        has_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}),
                   {"不得免", "不能免", "不予免", "不可免", "不应免", "不因此免", "不能因此免",
                    "不因此而免", "并不免", "不能就此免"}))
        return make(polarity::required, "写明不得免除");
    const bool is_left_out = e.polarity == polarity::exempted &&
                             has_one_of(r_.at({clause_.begin, h_.begin}), {"未", "没"});
    if (is_left_out && denial_in_rule(*this).is_case_of_sanction())
        return make(polarity::required, "在禁止或责任规定里");
    return e;
}

std::optional<judgment> denials::negated_by(const phrase_hit& n) {
    if (is_found_kept(r_, {h_.begin, h_.end}, period_))
        return make(polarity::done, "说是没有办,经查材料在");
    if (is_place_of_finding(r_, {h_.begin, h_.end}, {n.begin, n.end}))
        return make(polarity::done, "办的时候发现别的没有办");
    const done_late late(*this);
    if (late.came_late(n)) return make(polarity::done, "没有按期办,后来才办");
    if (late.awaits_receipt(n)) return make(polarity::done, "已经报送,只是没有收到回执");
    if (is_finding(n) || is_silence(r_, step_, {n.begin, n.end}) ||
        is_absence(r_, step_, {n.begin, n.end}))
        return std::nullopt;
    if (is_left_to_others(n) || (n.begin >= h_.end && tells_who_acted(r_, n))) return std::nullopt;
    // 第六条增设备案事项缺乏依据: what an article lays down.
    if (ends_with_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                         {"增设", "新设", "设定", "设置", "设立", "增加", "规定的", "要求的"}) &&
        contains_one_of({clause_.begin, h_.begin}, {"条", "款"}) && n.begin > h_.end)
        return std::nullopt;
    // 第六条要求企业报送评估报告,缺乏上位法依据: what is denied is a ground of the article.
    if (n.begin >= h_.end && lacks_ground_of_article(r_, {h_.begin, n.end}, sentence_))
        return std::nullopt;
    // 意见采纳情况表(空白)
    if (r_.at({n.begin, n.end}) == "空白" && is_sample()) return std::nullopt;
    // 没有论证意见的草案,一律不收; 该件未附意见,不予受理 tells of one.
    if (ends_with_one_of(r_.at(clause_), {"的草案,", "的文稿,", "的稿子,", "的送审稿,", "的,"}) &&
        is_refused_without(r_, {h_.begin, h_.end}, clause_, sentence_))
        return make(polarity::required, "没有这一步的不收");
    return denied_by(n);
}

bool denials::is_left_to_others(const phrase_hit& n) const {
    if (!begins_with_one_of(r_.text().substr(n.end), {"另行", "重复", "单独", "再行"}) &&
        !r_.at({n.begin, n.end}).ends_with("另行"))
        return false;
    // 该办法未单独征求意见,与《细则》一并征求: it was done with another's.
    const string_view next = r_.at({clause_.end, std::max(clause_.end, sentence_.end)});
    const std::size_t joined =
        begins_with_one_of(next, {"与《", "和《", "同《", "随《", "系与《", "而是与《", "而是随《",
                                  "系随《", "是与《", "是随《"})
            ? first_place_of(next, {"一并", "一起", "一同", "合并", "同时", "一道", "同步"})
            : string_view::npos;
    if (joined != string_view::npos && !has_one_of(next, {"拟", "将", "应", "建议", "准备", "未"}))
        return true;
    const string_view before = r_.at({sentence_.begin, std::max(sentence_.begin, n.begin)});
    const std::size_t by = before.rfind("由");
    return by != string_view::npos &&
           has_one_of(before.substr(by), {"负责", "牵头", "承担", "组织", "统一", "完成", "进行"});
}

std::optional<judgment> denials::exempted_later() const {
    const auto ground = strong_ground();
    if (!ground) return std::nullopt;
    std::size_t end = h_.end;
    for (stretch c = clause_; c.size() > 0 && end < sentence_.end; c = r_.clause_after(c)) {
        bool names_other = false;
        each(role::noun, {std::max(h_.end, c.begin), std::max(h_.end, c.end)},
             [&](const phrase_hit& o) {
                 const phrase& p = r_.words().of(o);
                 // 专家论证、风险评估,本通告不在其列: listed with it.
                 if (is_one_of(r_.at({h_.end, std::max(h_.end, o.begin)}),
                               {"、", "和", "与", "及", "以及"}))
                     return;
                 names_other |= !of_group(o) && !p.is_broad && !p.parts.empty();
             });
        if (names_other) break;
        end = std::max(end, c.end);
    }
    std::optional<phrase_hit> e;
    each(role::exemption, {h_.end, end}, [&](const phrase_hit& one) {
        const string_view word = r_.at({one.begin, one.end});
        for (const string_view w :
             {"不用", "不需", "无需", "不须", "毋", "免", "不纳入", "不必", "没走", "没去", "未再",
              "没再", "不复", "不付", "不在其列", "不属此列", "不在此列"})
            if (!e && word.starts_with(w)) e = one;
    });
    if (!e || first(role::done_mark, {clause_.begin, e->begin})) return std::nullopt;
    judgment j = make(polarity::exempted, mark("免除词", *e));
    j.ground = r_.original_text(sentence_);
    return j;
}

std::optional<phrase_hit> denials::negation_of_step() const {
    const stretch before{h_.begin > clause_.begin + 30 ? h_.begin - 30 : clause_.begin, h_.begin};
    auto n = last(role::negation, before);
    if (!n) n = distant_negation();
    // 已征求意见但未反馈采纳情况: the words run over both, and the last of them was not done.
    if (!n && is_combined() && step_ == step::consultation_feedback &&
        has_one_of(r_.at({h_.begin, h_.end}), {"但未", "却未", "但没有", "但尚未", "却没有"}))
        return last(role::negation, {h_.begin, h_.end});
    if (!n) n = first(role::negation, {h_.begin, h_.begin + 1});
    // 从未…征求过: 过 behind a denial stays denied.
    if (n && n->end <= h_.begin && !doubts(*n))
        if (const auto d = last(role::done_mark, {n->end, h_.begin});
            d && weight(*d) > 1 && !r_.at({d->begin, d->end}).ends_with("过"))
            n.reset();
    if (!n && (is_combined() || h_.end - h_.begin > 18)) {
        n = last(role::negation, {h_.begin, h_.end});
        // 没有另外论证,拟直接送司法局审核: the words run over what was not done to what is due.
        const stretch act = r_.clause_at(h_.end - 1);
        if (n && r_.clause_at(n->begin).end <= act.begin && is_combined() &&
            begins_with_one_of(r_.at(act), {"拟", "将", "待", "计划", "准备"}))
            n.reset();
    }
    if (n && is_combined() && runs_on_from_denied(r_, h_, n->begin, n->end)) n.reset();
    // 审查提出,第五条不予受理外地企业申请: what an article says.
    if (n && n->begin > h_.begin && ends_with_one_of(r_.at({h_.begin, n->begin}), {"条", "款"}))
        n.reset();
    if (!n) {
        const auto after = first(role::negation, {h_.end, clause_.end});
        // 征求意见和听证因人手不够没有做: what is listed with it, or the reason, stands between.
        const bool is_far = has_one_at(r_.text(), h_.end, {"和", "与", "及", "、", "以及", "因"});
        const std::size_t near = is_far ? 48 : 24;  // bytes
        // 因篇幅没有全部列出: not what was done is denied, but that all of it was written down.
        if (after && after->begin < h_.end + near && !is_done_before_turn(*after) &&
            !denies_next_step(*after) &&
            !has_one_of(r_.text().substr(after->end, 18), {"列出", "列明", "写明", "注明"}))
            n = after;
    }
    if (!n) n = refused_behind();
    if (!n) n = missing_record(r_, h_, step_, clause_);
    return n ? n : denied_later();
}

/// The rest of the sentence refuses the step in its own words, or says that it counts as not taken.
std::optional<phrase_hit> denials::refused_behind() const {
    const stretch behind{h_.end, std::max(h_.end, sentence_.end)};
    std::optional<phrase_hit> refused, counts_as_none;
    each(role::negation, behind, [&](const phrase_hit& one) {
        // 会议认为时机不成熟,决定缓一缓: the step's own words of refusal
        if (!refused && r_.words().group_of(one).family == "步骤") refused = one;
        // 仅盖了公章,视为没有审查
        const string_view w = r_.at({one.begin, one.end});
        if (!counts_as_none && (w.starts_with("视") || w.starts_with("等"))) counts_as_none = one;
    });
    return refused ? refused : counts_as_none;
}

std::optional<phrase_hit> denials::distant_negation() const {
    const auto far = last(role::negation, {clause_.begin, h_.begin});
    if (!far || far->end + 120 <= h_.begin) return std::nullopt;
    // 不能证明该文件曾公开征求意见; 未见起草单位作任何解读: it holds for the whole clause.
    if (doubts(*far) || starts(r_.text(), far->begin, "未见")) return far;
    // 没有在任何网站公开征求过: a phrase of place or means stands between.
    static constexpr string_view leads[] = {"在",   "就", "对",   "向",   "经",   "通过", "以",
                                            "由",   "按", "将",   "把",   "与",   "同",   "为",
                                            "依",   "于", "请",   "组织", "人",   "单位", "部门",
                                            "任何", "一", "提交", "提供", "证明", "举证"};
    // 没有听取任何企业、商会的意见: the verb stands at the denial, its object ends in the noun.
    static constexpr string_view verbs[] = {"听取", "征求", "征询", "征集", "开展", "进行", "履行",
                                            "召开", "邀请", "委托", "出具", "形成", "附",   "办理",
                                            "看到", "见到", "作",   "做",   "走",   "收到"};
    // The denial's word may run into what follows it.
    const auto follows = [&](string_view w) {
        for (std::size_t back = 0; back <= 6 && far->end - back > far->begin; back += 3)
            if (starts(r_.text(), far->end - back, w)) return true;
        return false;
    };
    for (const string_view p : leads)
        if (starts(r_.text(), far->end, p) || starts(r_.text(), far->end - 3, p)) return far;
    const string_view between = r_.at({far->end, std::max(far->end, h_.begin)});
    if (has_one_of(between, {"的", "而", "就", "便", "即", "已"})) return std::nullopt;
    if (std::any_of(std::begin(verbs), std::end(verbs), follows)) return far;
    return std::nullopt;
}

bool denials::is_done_or_due() const {
    return is_combined() || first(role::duty_mark, clause_) ||
           contains_one_of(clause_, {"已", "完成", "通过", "经", "来了", "做完", "办完", "办妥",
                                     "办好了", "做好了", "是做了", "是开了", "是评了", "是审了"});
}

bool denials::names_other_step(stretch clause) const {
    bool found = false;
    const auto& words = r_.words();
    // 解读材料只发在工作群,没有对外发布: how a reading is made known is no other step.
    each(role::noun, clause, [&](const phrase_hit& o) {
        found |= !of_group(o) &&
                 (step_ != step::interpretation || words.group_of(o).step != step::publication);
    });
    return found;
}

/// 公开征求意见30日,未召开听证会: a hearing was not held, and the public was asked.
bool denials::denies_hearing_alone(stretch clause) const {
    if (step_ != step::public_consultation || contains({h_.begin, h_.end}, "听证")) return false;
    bool is_hearing = false;
    each(role::noun, clause, [&](const phrase_hit& o) {
        is_hearing |= of_group(o) && contains({o.begin, o.end}, "听证");
    });
    return is_hearing;
}

/// 有企业建议放宽条件,没有采纳: what became of an opinion that was heard.
bool denials::is_opinion_not_taken(const phrase_hit& n) const {
    return step_ != step::consultation_feedback &&
           begins_with_one_of(r_.text().substr(n.end, 18),
                              {"采纳", "被采纳", "予以采纳", "得到采纳", "吸收", "写入", "有写入",
                               "写进", "有写进"});
}

std::optional<phrase_hit> denials::left_out_here() const {
    const stretch c = left_out_clause(r_, clause_);
    if (c.size() == 0 || begins_with_one_of(r_.at(clause_), {"我", "本", "该", "此次"}) ||
        names_other_step(c))
        return std::nullopt;
    const auto n = first(role::negation, c);
    return n && denies_all(*n, c) ? n : std::nullopt;
}

std::optional<phrase_hit> denials::denied_later() const {
    if (r_.words().of(h_).role != role::noun) return std::nullopt;
    if (const auto here = left_out_here()) return here;
    // 本应在去年底完成,然而…还没有启动: what should have come is told, and that it did not.
    const bool was_due = was_meant_to();
    if (!was_due && is_done_or_due()) return std::nullopt;
    stretch c = clause_;
    const bool is_asked = c.end > 0 && r_.text()[c.end - 1] == '?';
    for (int i = is_asked ? -1 : 0; i < 2; ++i) {
        c = clause_told_after(c);
        if (c.size() == 0) return std::nullopt;
        if (was_due && i == 0)
            if (const auto turn = turned_out_otherwise(c)) return turn;
        const auto n = first(role::negation, {c.begin, std::min(c.end, c.begin + 45)});
        // 原拟由某大学承接,合同未签: short of what it needed.
        const bool fell_through = was_due && n && c.size() <= 24;
        if (names_other_step(c) && !fell_through) return std::nullopt;
        if (!was_due && n && denies_hearing_alone(c)) return std::nullopt;
        if (!n) continue;
        if (is_opinion_not_taken(*n) || denies_other_act(r_, *n, step_, clause_))
            return std::nullopt;
        // 因经费未到位,至今没有开: the reason is denied, and the step only behind it.
        // 因赶时间省掉了: the whole of it.
        const bool is_whole = n->begin + (was_due ? 1 : 0) > c.begin + 6 && n->end + 6 >= c.end;
        if (starts(r_.text(), c.begin, "因") && !is_whole && !denies_all(*n, c) && i < 1) continue;
        // 公布后15日内报备,凡漏报的一律通报: what becomes of those who did not.
        if (r_.at(c).find("的,") != string_view::npos || starts(r_.text(), c.begin, "凡"))
            return std::nullopt;
        const string_view subject = r_.at({c.begin, n->begin});
        // 已经审核,其他材料尚未收齐: the rest is another thing.
        if (begins_with_one_of(subject, {"其他", "其它", "其余", "余下", "剩", "另"}))
            return std::nullopt;
        const bool is_own = is_own_subject(subject) || (was_due && is_whole) || denies_all(*n, c);
        return is_own ? n : std::nullopt;
    }
    return std::nullopt;
}

bool denials::denies_next_step(const phrase_hit& n) const {
    constexpr std::size_t turn = 3;  // bytes: 而, 但, 却
    const string_view between = r_.at({h_.end, std::max(h_.end, n.begin)});
    if (!begins_with_one_of(between, {"而", "但", "却"}) ||
        !contains_one_of({clause_.begin, h_.end}, {"已", "了", "完", "毕"}))
        return false;
    bool names_other = false;
    each(role::noun, {h_.end + turn, n.begin},
         [&](const phrase_hit& o) { names_other |= !of_group(o); });
    return names_other;
}

bool denials::is_done_before_turn(const phrase_hit& n) const {
    const std::size_t comma = r_.at({h_.begin, std::max(h_.begin, n.begin)}).rfind(',');
    if (!is_combined() || comma == string_view::npos) return false;
    const stretch told{h_.begin, h_.begin + comma};
    if (names_review_only_behind(r_.at(told), r_.at({told.end, std::max(told.end, n.begin)})))
        return false;
    // 上周刚进场,报告尚未形成: a day alone finishes nothing.
    if (!contains_one_of(told, {"已", "完", "毕", "了", "好"})) return false;
    const auto done = first(role::done_mark, told);
    return done && weight(*done) > 1 && !first(role::negation, told);
}

bool denials::denies_all(const phrase_hit& n, stretch clause) const {
    string_view rest = r_.at({n.end, std::max(n.end, clause.end)});
    rest = rest.substr(0, first_place_of(rest, {",", "。", ";", "!", ":", "\n"}));
    rest = without_front(rest, {"有", "予", "能够", "能", "如期", "按期"});  // 承认没 in 承认没有做
    rest = without_end(rest, {"此项工作", "该项工作", "这项工作", "此项程序", "该项程序",
                              "这一程序", "该程序", "此程序", "相关程序", "上述程序"});
    static constexpr string_view verbs[] = {
        "",     "做",   "办",   "进行", "开展", "启动", "组织", "履行", "落实", "完成", "开始",
        "走",   "动",   "见到", "搞",   "补上", "跟上", "做过", "动手", "办过", "补做", "办理",
        "实施", "办结", "走完", "召开", "举行", "举办", "开成", "办成", "做成", "成行", "实现"};
    return std::find(std::begin(verbs), std::end(verbs), rest) != std::end(verbs);
}

bool denials::has_basis(const phrase_hit& n) const {
    if (contains_one_of(period_, {"违", "不符合", "责令", "问题", "缺失", "整改", "未按"}))
        return false;
    // 依法应当征求而未征求 is a lapse.
    if (first(role::duty_mark, {sentence_.begin, n.begin})) return false;
    const string_view own = r_.at({clause_.begin, std::max(clause_.begin, n.begin)});
    // 不再组织论证。(依据《规定》第十条)
    if (sentence_.end < r_.text().size()) {
        const string_view next = r_.at(r_.sentence_at(sentence_.end));
        if ((next.starts_with("(依") || next.starts_with("(根据") || next.starts_with("(按")) &&
            has_one_of(next, {"条", "规定", "办法"}))
            return true;
    }
    if (has_one_of(own, {"按规定", "依规定", "按照规定", "依照规定", "依规", "依法", "根据规定",
                         "依据规定", "按要求"}))
        return true;
    stretch c = clause_;
    for (int i = 0; i < 2; ++i) {
        const stretch before = r_.clause_before(c);
        if (before.size() == 0 || before.begin >= c.begin) return false;
        c = before;
        const string_view said = r_.at(c);  // 县局依据《…》第二条
        if (!is_found_by_rule(said) &&
            (begins_with_one_of(said, {"依据", "根据", "依照", "按照"}) ||
             (has_one_of(said, {"依据《", "根据《"}) && has_word(said, "条"))) &&
            has_one_of(said, {"法", "条例", "规定"}))
            return true;
    }
    return false;
}

stretch denials::clause_told_after(stretch c) const {
    const stretch next = r_.clause_after(c);
    if (next.size() > 0 || c.end == 0 || r_.text()[c.end - 1] != '?') return next;
    return c.end < r_.text().size() ? r_.clause_at(c.end) : stretch{};
}

/// 未开展期满前评估,文件已于5月31日自行失效: what became of the document, and no ground for leaving it out.
bool denials::is_what_came_of_it(const phrase_hit& ground) const {
    if (ground.begin < h_.end || !has_word(r_.at({ground.begin, ground.end}), "失效")) return false;
    const stretch there = r_.clause_at(ground.begin);
    return there.begin >= clause_.end &&
           has_one_of(r_.at({there.begin, ground.begin}), {"已", "致", "便", "即"});
}

std::optional<judgment> denials::denied_by(const phrase_hit& by) const {
    const std::string word(r_.at({by.begin, by.end}));
    // 本该请专家论证的,没有请: what should have come, and no case of a rule.
    const bool is_regret = was_meant_to() && r_.at(clause_).ends_with("的,");
    if (!is_regret && denial_in_rule(*this).holds(by))
        return make(polarity::required, "“" + word + "…”在禁止或责任规定里");
    if (is_policy_ || tells_of_degree(r_, by.end, step_, sentence_)) return std::nullopt;
    // 由局长一人拍板并签批印发: nobody else decided, and it was signed.
    if (step_ == step::signing && ends_with_one_of(word, {"人拍板", "人决定"})) return std::nullopt;
    if (has_basis(by)) {
        judgment j = make(polarity::exempted, "否定词“" + word + "”,同一句里有依据");
        j.ground = r_.original_text(sentence_);
        return j;
    }
    // 除专家论证因情况紧急没有安排外,其余程序均已走完: left out, and nobody freed it.
    if (is_left_out_of_course(r_, {h_.begin, h_.end}, clause_, sentence_) &&
        begins_with_one_of(word, {"没", "未"}))
        return make(polarity::negated, "否定词“" + word + "”");
    if (const auto g = strong_ground(); g && !is_what_came_of_it(*g)) {
        judgment j = make(polarity::exempted, "否定词“" + word + "”,同一句里有法定理由");
        j.ground = r_.original_text(sentence_);
        j.because.push_back("理由“" + std::string(r_.at({g->begin, g->end})) + "”");
        return j;
    }
    // 尚未公开征求意见,计划月底挂网: 尚 may stand before the word.
    const string_view next = r_.at(r_.clause_after(clause_));
    const string_view whole = r_.at({by.begin - std::min<std::size_t>(by.begin, 3), by.end});
    if (is_put_off_to(step_, word, whole, next))
        return make(polarity::required, "写明等什么以后去办");
    return make(polarity::negated, "否定词“" + word + "”");
}

std::optional<judgment> judge::denial(role what) { return denials(*this).denial(what); }

std::optional<judgment> judge::denied_by(const phrase_hit& by) const {
    return denials(*this).denied_by(by);
}

}  // namespace yigui::recognising
