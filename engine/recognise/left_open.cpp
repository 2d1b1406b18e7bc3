// What the rest of the sentence leaves open, takes back, or only goes on to: words over several
// clauses, the clause behind, and what stands between a denial and its act.
#include <algorithm>

#include "recognise/adverbs.h"
#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/left_out.h"
#include "recognise/left_over.h"
#include "recognise/numerals.h"

namespace yigui::recognising {
namespace {

/// What must come before something is let happen.
class conditions : public judge {
 public:
    explicit conditions(const judge& j) : judge(j) {}
    bool comes_before_leave() const;
    bool leads_to_next() const;
    bool names_case() const;
    bool is_case(const phrase_hit& condition, bool is_denied) const;

 private:
    bool is_refused_without_it() const;
};

/// A step that is or was left out: the word for it, and on what ground.
class leaves_out : public judge {
 public:
    explicit leaves_out(const judge& j) : judge(j) {}
    std::optional<judgment> judged();

 private:
    std::optional<phrase_hit> word_for_it() const;
    std::optional<phrase_hit> word_for_list() const;
    bool is_at_other_step(const phrase_hit& leave) const;
    std::optional<phrase_hit> ground(bool denies) const;
    bool is_found_fault_with() const;
    bool permits(const phrase_hit& leave) const;
    bool is_not_meant(const phrase_hit& leave) const;
};

}  // namespace

/// 未说明任何理由, 没有答复: of those who gave opinions, and not of the opinions that were left out.
bool judge::gives_nothing(const phrase_hit& n) const {
    constexpr std::size_t near = 18;  // bytes
    if (ends_with_one_of(r_.at({n.begin, n.end}), {"函复", "回复", "答复"})) return true;
    const stretch c = r_.clause_at(n.begin);
    // 也没有说明: the denial's word may end before its 有.
    const string_view rest =
        without_front(r_.at({n.end, std::min(n.end + near, std::max(n.end, c.end))}), {"有"});
    return begins_with_one_of(
               rest, {"说明", "作说明", "作出说明", "反馈", "答复", "回复", "函复", "解释"}) &&
           !contains({n.end, c.end}, "的意见");
}

bool judge::holds_opinions() const {
    if (step_ != step::public_consultation && step_ != step::enterprise_consultation) return false;
    for (const string_view of : {"的", "到的", "来的"})
        if (starts(r_.text(), h_.end, of)) {
            const stretch behind{h_.end, std::min(clause_.end, h_.end + 45)};
            return figure_in(behind) && contains(behind, "意见");
        }
    return false;
}

/// 意见提了四十条,采纳与否,至今没有答复: words over several clauses are no act of their own, and
/// the rest of the sentence tells what came of it.
std::optional<std::string> judge::left_open() const {
    if (r_.clause_at(h_.begin).end >= h_.end) return std::nullopt;
    // 就限值能否达到,五位教授逐项核算: what they were asked.
    const stretch head = r_.clause_at(h_.begin);
    const bool is_topic = step_ == step::expert_argumentation &&
                          begins_with_one_of(r_.at(head), {"就", "关于", "对", "针对"});
    const std::size_t from = is_topic ? std::min(head.end, h_.end) : h_.begin;
    if (step_ != step::necessity_assessment)
        if (has_one_of(r_.at({from, h_.end}), {"与否", "是否", "能否", "采不采", "该不该"}))
            return "说的是办不办,不是已办";
    // 合法,但评估报告尚在编制,市司法局的审核|意见也未出具: the last of the clauses denies it itself.
    constexpr std::size_t near = 15;  // bytes
    const stretch last_one = r_.clause_at(h_.end - 1);
    if (const auto n = first(role::negation, {h_.end, std::min(last_one.end, h_.end + near)});
        n && is_combined() && step_ == step::legality_review &&
        begins_with_one_of(r_.text().substr(h_.end), {"意见", "结论", "报告", "书"}))
        return "后面有" + mark("否定词", *n);
    for (stretch c = r_.clause_after(last_one); c.size() > 0; c = r_.clause_after(c)) {
        if (c.begin >= sentence_.end || c.begin > h_.end + 120) break;
        bool names_other = false;
        each(role::noun, c, [&](const phrase_hit& o) { names_other |= !of_group(o); });
        if (names_other) break;
        if (starts(r_.text(), c.begin, "待") || starts(r_.text(), c.begin, "等待"))
            return "后面说还在等";
        const auto n = first(role::negation, c);
        // 已体现于第五条,另有两条未予吸纳: what was left out is told too.
        const bool leaves_out = n && step_ == step::consultation_feedback &&
                                has_one_at(r_.text(), n->end, {"采", "吸", "予采", "予吸"});
        if (n && n->begin < c.begin + 30 && !leaves_out && !is_finding(*n))
            return "后面有" + mark("否定词", *n);
    }
    return std::nullopt;
}

bool place::begins_only(std::size_t at) const {
    if (is_already(r_.text().substr(0, at))) at = behind_adverbs(r_.text(), at);
    // 已由起草单位…: who acts, and no beginning.
    if (has_one_at(r_.text(), at,
                   {"起草单位", "起草部门", "起草科", "起草组", "起草人", "起草小组"}))
        return false;
    // 备案表已填好: and not yet handed in.
    if (step_ == step::filing &&
        has_one_at(r_.text(), at, {"填好", "填妥", "备好", "备齐", "写好", "印好", "打印"}))
        return true;
    // 解读稿已写好,等文件公布; 审核意见书已拟定,尚未盖章: written, and no more.
    const bool is_written = has_one_at(r_.text(), at, {"拟定", "拟就", "拟出"}) ||
                            (step_ == step::interpretation &&
                             has_one_at(r_.text(), at, {"写好", "写就", "写出", "报审"}));
    if (is_written && has_one_at(r_.text(), at + 6, {",", "。", ";"})) return true;
    return has_one_at(r_.text(), at,
                      {"启动", "部署", "安排", "布置", "准备", "预留", "下载", "申请", "预约",
                       "列入", "约定", "着手", "筹备", "起草", "撰写", "编写", "拟写", "报批",
                       "草拟", "拟好", "排入", "纳入", "开始", "进入", "通知"});
}

/// …,目前正在修改完善: the draft is at hand, and the step behind it.
bool judge::is_work_on_draft(const phrase_hit& unfinished) const {
    constexpr std::size_t near = 24;  // bytes
    if (unfinished.begin < h_.end ||
        r_.at({h_.end, unfinished.begin}).find(',') == string_view::npos)
        return false;
    const stretch behind{unfinished.end, std::min(unfinished.end + near, sentence_.end)};
    return has_one_of(r_.at(behind), {"修改", "完善", "整理", "汇总", "报批", "上报", "印制",
                                      "排版", "印发", "装订"});
}

/// 未在第12日将备案报告送达: the day and the way stand between the denial and its act.
bool judge::denies_circumstance(const phrase_hit& n) const {
    constexpr std::size_t furthest = 90;  // bytes
    if (n.end + furthest < h_.begin) return false;
    return has_one_at(r_.text(), n.end,
                      {"于", "在", "将", "把", "按", "向", "对", "就", "由", "以"});
}

bool judge::was_meant_to() const {
    // 按计划3月底应办妥备案,然5月抽查时,承办科坦言尚未报送
    if (r_.at(clause_).starts_with("按计划") && contains(clause_, "应")) return true;
    return contains_one_of(clause_, {"本应", "本该", "原应", "原定", "理应", "本来", "原计划",
                                     "原拟", "按说", "照说", "按理", "照理", "论理"});
}

std::optional<phrase_hit> judge::turned_out_otherwise(stretch c) const {
    const string_view said = r_.at(c);
    if (has_one_of(said, {"才", "推迟", "拖到", "拖至", "延至", "延后", "提前", "补", "已"}))
        return std::nullopt;
    const string_view turn =
        which_begins(said, {"却", "竟", "反而", "反倒", "结果", "实际上", "实际却"});
    if (turn.empty()) return std::nullopt;
    return r_.words().hit_of(h_.phrase, c.begin, c.begin + turn.size());
}

/// 听证会时间:5月18日, in a notice of 18 April: the day in the field is still to come.
bool judge::is_to_come(stretch field) const {
    // The hearing that a notice without a day announces is still to come.
    if (!around_.written)
        return around_.kind == paper_kind::consultation_notice && contains(field, "听证") &&
               step_ == step::public_consultation;
    bool is_later = false, is_past = false;
    for (std::size_t i = r_.first_token(field.begin); i < r_.tokens().size(); ++i) {
        const token& t = r_.tokens()[i];
        if (t.begin >= field.end) break;
        const bool opens = t.when.is_interval && step_ == step::public_consultation;
        if (t.kind != token_kind::date || !t.when.from || opens) continue;
        (t.when.from->first > around_.written->last() ? is_later : is_past) = true;
    }
    // 解读发布日期, on the page of the document itself: what follows the document has a later day.
    const bool is_page = around_.kind == paper_kind::issued_document ||
                         around_.kind == paper_kind::publication ||
                         around_.kind == paper_kind::interpretation;
    return is_later && !is_past && step_ != step::filing && step_ != step::publication &&
           !(is_page && step_ == step::interpretation);
}

/// 经审核同意后,方可印发: what comes before a leave is its condition.
bool conditions::leads_to_next() const {
    const string_view clause = r_.at(clause_);
    // 等意见征了,再做稳评; 等级评定标准已征求意见,再经…: there it is only a part of the name.
    if (begins_with_one_of(clause, {"等", "待", "俟"}) &&
        !begins_with_one_of(clause, {"等级", "等候", "等次", "等额", "等外", "待遇", "待业", "待办",
                                     "待岗", "待评", "待产"}) &&
        begins_with_one_of(r_.at(r_.clause_after(clause_)), {"再", "才", "方", "就"}))
        return true;
    // 细则已签发,编号后即行公布: what goes on in the same clause is still to come.
    if (has_one_at(r_.text(), h_.end, {"后即行", "后即予", "后即可", "后再行", "后再予"}) &&
        !strong_sign({clause_.begin, std::max(clause_.end, sentence_.end)}))
        return true;
    if (!clause.ends_with("后,") && !clause.ends_with("后")) return false;
    const string_view next = r_.at(r_.clause_after(clause_));
    if (has_one_of(next.substr(0, 24), {"方可", "方能", "才能", "才可", "始得", "再由", "再行"}))
        return true;
    // 公文经负责人签发、编号登记后,即可付印
    if (begins_with_one_of(next, {"即可", "就可", "便可", "即能", "就能"})) return true;
    // 文件经集体讨论通过、主要负责人签发后,应当在三日内编号: of every document.
    if (begins_with_one_of(next, {"应当", "应", "须", "必须"}) && !names_one() &&
        !strong_sign(sentence_))
        return true;
    // 经党组会议研究同意后,再提交办公会: the order of things, and none of them told.
    if (next.starts_with("再") && !strong_sign(sentence_)) return true;
    // 经县级人民政府常务会议审定后,报市局备案: an order of no document in particular.
    return step_ == step::collective_decision && has_content() && !own_ && !names_one() &&
           !strong_sign(sentence_) &&
           has_one_of(clause, {"县级", "各级", "所在地", "同级", "本级"});
}

/// 未经审查,不得出台; 没有审核意见,一律不上会: what is refused where the step was left out.
bool conditions::is_refused_without_it() const {
    const string_view head = r_.at({clause_.begin, h_.begin});
    // 未经审查或者经审查认为…,不得出台: both sides of 或者 are the rule's.
    if (head.find("未经") != string_view::npos && ban({h_.end, std::max(h_.end, sentence_.end)}) &&
        !contains({sentence_.begin, h_.begin}, "该") &&
        !contains({sentence_.begin, h_.begin}, "《"))
        return true;
    // 不公布,就不能拿来当依据; 没有审核意见,一律不上会
    const bool is_without = ends_with_one_of(
        head, {"不", "不先", "拿不出", "没过", "未过", "没有过", "没有", "没", "未", "非经"});
    // 不备案的文件不纳入目录, 无签发的文稿拒绝印制: which documents, and what they are refused.
    const string_view own = without_front(r_.at({h_.end, std::max(h_.end, period_.end)}),
                                          {"意见", "书", "结论", "报告"});
    if ((is_without || head.ends_with("无")) && own.starts_with("的") &&
        (!names_one() ||
         has_one_at(own, string_view("的").size(), {"稿", "文稿", "草案", "决策草案"})) &&
        !strong_sign(sentence_) && has_one_of(own, {"不", "拒绝", "一律", "暂缓", "停止", "退回"}))
        return true;
    const string_view then = r_.at(r_.clause_after(clause_));
    return is_without && !names_one() &&
           begins_with_one_of(then, {"就", "便", "则", "休想", "别想", "甭想", "免谈", "想都别想",
                                     "一律", "谁也", "任何人", "不能", "不得"}) &&
           (has_one_of(then, {"不", "休想", "别想", "甭想", "免谈"}) ||
            ban(r_.clause_after(clause_)));
}

bool conditions::comes_before_leave() const {
    // 公布后方可作为依据
    if (has_one_at(r_.text(), h_.end, {"后方可", "后方能", "后才能", "后才可", "之后方可"}))
        return true;
    const string_view opening = r_.at({sentence_.begin, h_.begin});
    const std::size_t told = is_combined() ? h_.end : h_.begin;
    // 凡提交建议的均已收到答复: said of all, and yet done.
    if (opening.starts_with("凡") && !any_number_at(opening, 3) &&
        !done_before({clause_.begin, told}))
        return true;
    if (is_refused_without_it()) return true;
    const string_view then = r_.at(r_.clause_after(clause_));
    // 到登记机关取得统一编号,方可付印
    if (begins_with_one_of(then,
                           {"方可", "方能", "才能", "才可", "始得", "始可", "方准", "才准"}) &&
        !strong_sign(clause_) && !done_before({clause_.begin, told}))
        return true;
    return leads_to_next();
}

/// 公示期间未收到异议的,…: the clause ends as a case does.
bool conditions::names_case() const {
    constexpr std::size_t longest = 90;  // bytes behind the step
    if (clause_.size() <= 3) return false;
    std::size_t end = clause_.end;
    while (end > clause_.begin && (r_.text()[end - 1] == ',' || r_.text()[end - 1] == ' ' ||
                                   r_.text()[end - 1] == ':' || r_.text()[end - 1] == ';'))
        --end;
    if (end < h_.end + 3 || end - h_.end >= longest || !starts(r_.text(), end - 3, "的") ||
        has_one_at(r_.text(), end - 6, {"目的", "空的"}) || contains({h_.end, end}, "是"))
        return false;
    // 未收到异议: the mark is part of the case.
    return !strong_sign({clause_.begin, h_.end}) ||
           has_one_of(r_.at(clause_), {"未收到", "没有收到", "无异议", "没有异议"});
}

/// Does a word of condition in front of the step put it as a case?
bool conditions::is_case(const phrase_hit& c, bool is_denied) const {
    // 如果已经征求过意见,请…, 假如当时问过: 已 and 过 are part of the case that is put.
    if (c.begin < clause_.begin + 45 &&
        first_place_of(r_.at({std::max(clause_.begin + 3, c.begin) - 3, c.begin + 6}),
                       {"如果", "若", "倘", "假", "要是", "除非", "如已", "如经", "如该", "如曾"}) <
            4)
        return true;
    if (done_before({c.end, is_combined() ? h_.end : h_.begin})) return false;
    if (r_.words().group_of(c).id != "泛指") return true;
    // 征求各地各部门意见、市司法局审核: the many were asked, and are not said to do it.
    if (step_ != step::public_consultation &&
        has_one_of(r_.at({clause_.begin, c.begin}), {"征求", "听取", "征询"}))
        return false;
    // 可能带来的…作了评估, 各部门…5月6日…: said of many or of what may come, and yet done.
    if (is_denied) return false;
    // 鉴于文件有效期将满,制定机关…开展评估,形成报告: the reason is one document's.
    if (r_.at(sentence_).starts_with("鉴于") &&
        begins_with_one_of(r_.at(r_.clause_after(clause_)), {"形成", "写出", "出具", "提出"}))
        return false;
    return !event_sign({c.end, clause_.end}) && !counts_ended();
}

bool judge::is_conditional(bool is_denied) const {
    // 采纳了谁的、没采纳谁的,…没有反馈: asked, and no case.
    if (r_.words().of(h_).role == role::done && r_.at({h_.begin, h_.end}).ends_with("了") &&
        begins_with_interrogative(r_.text().substr(h_.end)))
        return false;
    const conditions asked(*this);
    if (asked.names_case()) return true;
    if (is_case_of_rule()) return true;
    // 非主要负责人签发的文稿,不予编号: which ones are refused.
    if (const string_view own = r_.at({h_.end, std::max(h_.end, sentence_.end)});
        r_.at({clause_.begin, h_.begin}).starts_with("非") && own.starts_with("的") &&
        has_one_of(own, {"不", "拒绝", "退回", "无效"}))
        return true;
    if (r_.words().of(h_).role == role::done) {
        if (asked.leads_to_next() && !strong_sign(sentence_)) return true;
        const auto c = first(role::condition, {clause_.begin, h_.begin});
        return c && step_ != step::public_consultation && c->begin < clause_.begin + 7 &&
               r_.words().group_of(*c).id != "泛指";
    }
    if (asked.comes_before_leave()) return true;
    const auto c = last(role::condition, {clause_.begin, h_.begin});
    return c && asked.is_case(*c, is_denied);
}

bool judge::comes_before_leave() const { return conditions(*this).comes_before_leave(); }

/// 不再履行公开征求意见、专家论证和集体讨论程序: the word for all that is listed, from its last item.
std::optional<phrase_hit> leaves_out::word_for_list() const {
    constexpr std::size_t longest = 150;  // bytes
    const std::size_t from = std::max(clause_.begin, h_.begin - std::min(h_.begin, longest));
    const auto far = last(role::exemption, {from, h_.begin});
    if (!far || far->end >= h_.begin ||
        !ends_with_one_of(r_.at({far->begin, far->end}),
                          {"履行", "不再", "开展", "进行", "组织", "无需", "不必", "省去"}))
        return std::nullopt;
    const string_view between = r_.at({far->end, h_.begin});
    return has_word(between, "、") && ends_with_one_of(between, {"、", "和", "及", "与", "以及"}) &&
                   !has_one_of(between, {",", "的", "而", "已", "了", "但"})
               ? far
               : std::nullopt;
}

/// 废止文件的决定可以不解读: it stands at another step's word.
bool leaves_out::is_at_other_step(const phrase_hit& leave) const {
    if (leave.begin < h_.end || is_combined() ||
        has_one_of(r_.at({h_.end, leave.begin}), {"、", "和", "及"}))
        return false;
    bool is_other = false;
    each(role::noun, {leave.end, leave.end + 1},
         [&](const phrase_hit& o) { is_other |= o.begin == leave.end && !of_group(o); });
    return is_other;
}

/// The last word for it before the noun, or one soon behind it.
std::optional<phrase_hit> leaves_out::word_for_it() const {
    const stretch before{h_.begin > clause_.begin + 45 ? h_.begin - 45 : clause_.begin, h_.begin};
    // 不公开 runs into 公开征求意见: what begins before the noun or with it counts.
    std::optional<phrase_hit> e;
    // Of 可不再 and 不再 in it the longer one.
    each(role::exemption, {before.begin, h_.begin + 1}, [&](const phrase_hit& one) {
        if (!e || one.begin >= e->end || one.end - one.begin > e->end - e->begin) e = one;
    });
    // 《证明事项免提交清单》公开征求意见: the word is the document's name.
    if (e && r_.is_cited(e->begin) && !r_.is_cited(h_.begin)) e.reset();
    if (!e) {
        // 至于合法性审核,经确认不适用于本件: the next clause tells of what this one names.
        const bool is_named_only = r_.at(clause_).starts_with("至于") && h_.end + 6 >= clause_.end;
        const auto after = first(
            role::exemption, {h_.end, is_named_only ? r_.clause_after(clause_).end : clause_.end});
        if (after && after->begin < h_.end + 30) e = after;
    }
    if (!e) e = word_for_list();
    if (e && is_at_other_step(*e)) e.reset();
    // 本办法涉密,不发布: words in any order may have it between them. Not 哪些意见不用,没有回复.
    if (!e && is_combined() && step_ != step::consultation_feedback)
        e = last(role::exemption, {h_.begin, h_.end});
    // 审查提出,第五条不予受理外地企业申请,应当删除: what an article says.
    if (e && e->begin > h_.begin && ends_with_one_of(r_.at({h_.begin, e->begin}), {"条", "款"}))
        e.reset();
    return e;
}

/// 自行认定不涉及竞争,未进行审查,被通报批评: found fault with, and the ground does not stand.
bool leaves_out::is_found_fault_with() const {
    return contains_one_of(
        {sentence_.begin, std::max(h_.end, sentence_.end)},
        {"通报批评", "责令补", "责令重新", "责令整改", "自行认定", "擅自认定", "为由未", "为由没",
         "被约谈", "被问责", "程序违法", "决定撤销", "予以撤销", "责令撤销", "确认违法"});
}

/// 多年未开展清理,新旧规定打架: 规定 is a ground only where something goes by it.
std::optional<phrase_hit> leaves_out::ground(bool denies) const {
    std::optional<phrase_hit> out;
    each(role::ground, sentence_, [&](const phrase_hit& one) {
        const string_view word = r_.at({one.begin, one.end});
        // 第四条以距离限制设置,且未开展审查: an article found fault with is no ground either.
        const bool is_vague = denies && (word == "规定" || word.starts_with("第"));
        const string_view lead = r_.at({one.begin > 30 ? one.begin - 30 : 0, one.begin});
        if (denies && is_no_ground(r_, {one.begin, one.end}, sentence_)) return;
        // 未公开征求意见,不符合规定; 不搞审查,违反规定: a lapse, and no ground for it.
        if (has_one_of(lead, {"不符合", "违反", "违背", "有违", "不合"})) return;
        const bool goes_by =
            !is_vague || has_one_of(lead, {"按", "依", "据", "属", "符合", "有关", "条例", "法"}) ||
            (word.starts_with("第") && ends_with_one_of(lead, {"》", "(", "规定", "办法"}));
        if (!out && goes_by) out = one;
    });
    return out;
}

/// A word by which a rule frees one of the step, and no report of what was left out.
bool leaves_out::permits(const phrase_hit& leave) const {
    const string_view before = r_.at({clause_.begin, leave.begin});
    const string_view word = r_.at({leave.begin, leave.end});
    if (begins_with_one_of(word, {"同理", "同样"}))
        return goes_on_with_leave(r_, {leave.begin, leave.end}, sentence_);
    return before.ends_with("可") || before.ends_with("可以") ||
           begins_with_one_of(
               word, {"可",     "免",   "用不着", "犯不着", "大可",     "无需",   "不需",
                      "无须",   "不必", "不用",   "不须",   "没有必要", "没必要", "毋",
                      "不是必", "非必", "并非必", "不强制", "不纳入",   "不列入", "不适用"});
}

/// 难道…就不用审核?, …并非必经程序的说法是错误的, 犯不着为征求意见的事争吵, 解读不强制,5月8日已发布解读: asked, taken
/// back, of what surrounds the step, or taken all the same.
bool leaves_out::is_not_meant(const phrase_hit& leave) const {
    // 提出延续的意见(编号不在评估之列),连同报告送司法局审核: what stands in brackets is about something else.
    if (h_.begin < leave.begin && leave.end < h_.end) {
        const string_view lead = r_.at({h_.begin, leave.begin});
        const std::size_t open = lead.rfind('(');
        if (open != string_view::npos && lead.find(')', open) == string_view::npos &&
            has_word(r_.at({leave.end, h_.end}), ")"))
            return true;
    }
    if (step_ == step::fair_competition_review &&
        is_finding_of_effect(r_.text().substr(leave.begin)))
        return true;
    const string_view whole = r_.at(sentence_);
    if (is_asked_whether(r_.at({clause_.begin, leave.begin})) ||
        ends_with_one_of(whole, {"吗?", "么?"}) || begins_with_one_of(whole, {"难道", "岂"}))
        return true;
    const string_view rest = r_.at({h_.end, std::max(h_.end, sentence_.end)});
    if (is_taken_back() || has_one_of(rest, {"是错误的", "是不对的", "不正确", "是误解", "是误区",
                                             "说法不对", "想法不对", "看法不对", "认识不对"}))
        return true;
    const string_view of = without_front(rest, {"意见"});
    if (leave.end <= h_.begin && of.starts_with("的事") &&
        !begins_with_one_of(of, {"的事项", "的事由", "的事,", "的事。"}))
        return true;
    if (!permits(leave)) return false;
    bool is_taken = false;
    for (stretch c = r_.clause_after(clause_); c.size() > 0; c = r_.clause_after(c))
        each(role::noun, c, [&](const phrase_hit& o) {
            is_taken |= of_group(o) && begins_with_one_of(r_.at({o.begin, c.end}), {"已", "了"});
            is_taken |= of_group(o) && has_one_of(r_.at({c.begin, o.begin}), {"已", "了"});
        });
    return is_taken;
}

std::optional<judgment> leaves_out::judged() {
    const auto e = word_for_it();
    if (!e || (e->end < h_.begin && done_before({e->end, h_.begin})) || is_not_meant(*e))
        return std::nullopt;
    // 未进行公平竞争审查不得出台: a prohibition.
    const string_view freed_by = r_.at({e->begin, e->end});
    const bool denies =
        begins_with_one_of(freed_by, {"未", "没", "不搞", "同理未", "同理没", "同样未", "同样没"});
    if (denies && ban({h_.end, std::max(h_.end, clause_.end)})) return std::nullopt;
    if (denies && (is_found_fault_with() ||
                   is_found_out(r_.at({clause_.begin, e->begin}), r_.at({e->begin, e->end}))))
        return make(polarity::negated, "“" + std::string(r_.at({e->begin, e->end})) + "”受到追究");
    if (is_not_freed(r_.at({clause_.begin, e->begin}), r_.at({e->begin, e->end})))
        return make(polarity::required, "写明不得免除");
    const auto because = ground(denies);
    const std::string word(r_.at({e->begin, e->end}));
    // 除未在网站公布以外,其余已按规定办妥: what is left out was not done, and nobody was freed of it.
    if (word.starts_with("除") &&
        has_one_of(word, {"除未", "除没", "除了未", "除了没", "除尚", "除还"}))
        return std::nullopt;
    const bool is_rule = permits(*e);
    // 不用再为此类评估奔波: a word this loose needs a ground or a document beside it.
    const bool is_loose = r_.words().of(h_).role == role::weak && !names_object();
    // 我局未再向社会公开征求意见: no ground is named.
    const bool is_again = word.starts_with("未再") || word.starts_with("没再");
    if (!because && is_again && e->begin < h_.begin && h_.begin < e->end + 18 && !is_policy_)
        return make(polarity::negated, "“" + word + "”,没有写明理由");
    if (!because && (!is_rule || is_loose)) return std::nullopt;
    if (word.starts_with("除") && is_left_out_of_course(r_, {h_.begin, h_.end}, clause_, sentence_))
        return std::nullopt;
    // 依法应当征求而未征求 is a lapse.
    if (!is_rule && ends_with_one_of(r_.at({clause_.begin, e->begin}), {"而", "却", "但"}))
        return std::nullopt;
    judgment j = make(polarity::exempted, "免除词“" + word + "”");
    j.ground = r_.original_text(sentence_);
    if (because)
        j.because.push_back("理由“" + std::string(r_.at({because->begin, because->end})) + "”");
    return j;
}

std::optional<judgment> judge::exemption() { return leaves_out(*this).judged(); }

}  // namespace yigui::recognising
