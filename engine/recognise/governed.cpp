// Clauses that hang on another verb or on a label: 要求司法局出具审核意见, 岗位职责:…, 批示:“…”. What the
// step's words would tell by themselves is asked for, taught or listed there, and not done. Any sign
// of an act behind the verb lifts it again: 要求司法局把关,6月3日出具了意见.
#include <algorithm>

#include "recognise/find.h"
#include "recognise/judge.h"
#include "recognise/numerals.h"

namespace yigui::recognising {

namespace {

/// Without the marks that close a clause.
string_view trimmed(string_view s) { return without_end(s, {"。", ",", ":", ";", " ", "”"}); }

/// The questions of this file, put to a place.
class governed_clauses : public judge {
 public:
    explicit governed_clauses(const judge& j) : judge(j) {}
    /// Why the clause hangs on another verb or on a label (governed.cpp).
    std::optional<std::string> governed() const;
    std::optional<phrase_hit> charging_verb() const;
    bool is_item_of_label() const;
    bool is_ordered_in_quote() const;
    bool is_left_by_remark() const;
    bool is_within_term() const;
    bool is_before_it() const;
    bool is_valuing_begun() const;
    bool is_only_launched() const;
    bool is_meeting_to_launch() const;
};

}  // namespace

std::optional<std::string> governed_clauses::governed() const {
    if (is_valuing_begun()) return "评估刚刚开始";
    if (step_ == step::annual_cleanup && is_meeting_to_launch()) return "是布置这项工作的会";
    if (own_) return std::nullopt;
    if (const auto verb = charging_verb()) return "前面有" + mark("使令词", *verb);
    if (is_item_of_label()) return "列的是职责、任务、指标或者材料";
    if (is_ordered_in_quote() || is_left_by_remark()) return "批示的是要办的事";
    if (is_within_term()) return "写明了办理的期限";
    if (is_before_it()) return "说的是办它以前";
    return std::nullopt;
}

/// 清理工作部署会6月2日召开, 后评估座谈会: the step is in the name of a meeting that arranges it.
bool governed_clauses::is_meeting_to_launch() const {
    const string_view rest =
        without_front(r_.at({h_.end, std::max(h_.end, clause_.end)}), {"工作"});
    return begins_with_one_of(
        rest, {"启动会", "部署会", "动员会", "推进会", "座谈会", "启动仪式", "调度会", "培训会"});
}

/// 启动了《办法》立法后评估工作, 后评估工作启动会6月2日召开: nothing came of it yet.
bool governed_clauses::is_only_launched() const {
    const bool is_launch = is_meeting_to_launch() ||
                           has_one_of(r_.at({clause_.begin, std::max(clause_.begin, h_.begin)}),
                                      {"启动了", "启动《", "启动对", "着手", "部署了"});
    return is_launch && !has_one_of(r_.at({clause_.begin, std::max(h_.end, sentence_.end)}),
                                    {"完成", "结果", "结论", "认为", "建议", "形成", "继续", "延长",
                                     "延续", "报告", "得分", "意见"});
}

/// 我局决定对该办法开展实施后评估, 现对该办法组织立法后评估: resolved on and begun. What came of it, in the same
/// sentence, makes it done.
bool governed_clauses::is_valuing_begun() const {
    if (step_ != step::expiry_evaluation) return false;
    const string_view said = r_.at({clause_.begin, std::max(h_.end, clause_.end)});
    const std::size_t lead =
        first_place_of(said, {"决定对", "决定开展", "决定组织", "决定委托", "现对", "现组织",
                              "现委托", "现启动", "现决定对", "研究对"});
    if (!own_ && lead == string_view::npos && is_only_launched()) return true;
    if (has_one_of(r_.at({sentence_.begin, std::max(h_.end, sentence_.end)}),
                   {"了",       "已",       "完成",     "结果",     "结论", "认为", "建议", "形成",
                    "继续有效", "继续施行", "继续实施", "继续执行", "延长", "延续", "废止", "失效",
                    "修订后",   "评估情况", "评估报告", "评估意见", "得分", "如下"}))
        return false;
    // 评估期至9月30日
    if (begins_with_one_of(said, {"评估期至", "评估期为", "评估期自", "评估期限"})) return true;
    if (lead == string_view::npos) return false;
    const string_view act = said.substr(lead);
    return has_word(act, "评估") && has_one_of(act, {"开展", "组织", "进行", "启动", "委托"});
}

/// 催促起草科室公开征求意见, 等法规科出具意见, 学习如何开展评估.
std::optional<phrase_hit> governed_clauses::charging_verb() const {
    const stretch head{clause_.begin, is_combined() ? h_.end : h_.begin};
    std::optional<phrase_hit> verb;
    each(role::word, head, [&](const phrase_hit& one) {
        // 放宽考核要求等4条: a noun.
        if (has_one_at(r_.text(), one.end,
                       {"等", "、", "的", "和", "及", "与", "”", ",", "。", "|", "\n"}))
            return;
        const auto& id = r_.words().group_of(one).id;
        if (id == "使令" || (id == "句首使令" && one.begin == clause_.begin)) verb = one;
    });
    if (!verb || tells_past({verb->end, std::max(h_.end, sentence_.end)})) return std::nullopt;
    // 按照条例要求开展公平竞争审查: a basis, and no order.
    // 就草案中的温控要求听取意见: what they were heard on.
    if (begins_with_one_of(r_.at({clause_.begin, verb->begin}), {"就", "针对"}))
        return std::nullopt;
    if (contains_one_of({clause_.begin, verb->begin},
                        {"按", "根据", "依", "对照", "结合", "落实", "遵照", "符合", "围绕"}))
        return std::nullopt;
    return verb;
}

/// 组织各部门对文件梳理清理,废止7件: the many did it, and what came of it is counted.
bool judge::counts_ended() const {
    if (step_ != step::annual_cleanup) return false;
    const stretch behind{h_.begin, std::max(h_.end, sentence_.end)};
    if (contains_one_of({sentence_.begin, sentence_.end}, {"预计", "拟", "将", "计划", "力争"}))
        return false;
    for (const string_view fate : {"废止", "失效", "保留", "修改", "修订", "继续有效"}) {
        const string_view said = r_.at(narrowed(behind));
        for (std::size_t at = said.find(fate); at != string_view::npos;
             at = said.find(fate, at + 6))
            if (const auto n = any_number_at(said, at + fate.size());
                n && n->end > at + fate.size() &&
                begins_with_one_of(said.substr(n->end), {"件", "份"}))
                return true;
    }
    return false;
}

/// 岗位职责:组织公开征求意见,出具审核意见; 今年的工作要点包括:…; 材料清单:送审稿、合法性审核意见书.
bool governed_clauses::is_item_of_label() const {
    constexpr std::size_t longest = 60;  // bytes
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    const std::size_t colon = said.find(":");
    if (colon == string_view::npos || colon > longest) return false;
    const std::size_t end = sentence_.begin + colon;
    bool is_label = false;
    each(role::word, {sentence_.begin, end}, [&](const phrase_hit& one) {
        if (r_.words().group_of(one).id != "事项栏") return;
        const string_view rest = r_.at({one.end, std::max(one.end, end)});
        // 墙上的流程图写得明白:先签发,再编号
        is_label |= rest.empty() || is_one_of(rest, {"包括", "为", "是", "有", "如下"}) ||
                    begins_with_one_of(rest, {"写得", "写着", "写明", "画得", "画着", "列得",
                                              "列着", "标明", "标着", "规定", "上写", "上画"});
    });
    return is_label && !tells_past({end, std::max(h_.end, sentence_.end)});
}

namespace {

/// 先请律师过目,再由法制股审核,结论是没有冲突
bool tells_what_came_of_it(string_view told) {
    return has_one_of(told, {"结论是", "结论为", "意见是同", "评估认为", "论证认为"}) &&
           !has_one_of(told, {"方可", "才能", "如", "若", "是否"});
}

}  // namespace

bool judge::is_told_request(const phrase_hit& duty) const {
    // 出台前请发改委测算过: asked, and done.
    const bool is_asked_of =
        step_ == step::necessity_assessment || step_ == step::expiry_evaluation;
    if (r_.at({duty.begin, duty.end}) == "请" && is_asked_of &&
        first(role::perfective, {duty.end, std::max(h_.end, clause_.end)}))
        return true;
    if (r_.at({duty.begin, duty.end}) == "请" &&
        tells_what_came_of_it(r_.at({duty.end, std::max(h_.end, sentence_.end)})))
        return true;
    // 请法规科报备,并归档: only who is asked for an opinion is asked in a report.
    if (step_ != step::enterprise_consultation && step_ != step::expert_argumentation &&
        step_ != step::public_consultation)
        return false;
    if (r_.at({duty.begin, duty.end}) != "请") return false;
    // 也请两位教授看过: the asking is over.
    if (r_.at({h_.begin, h_.end}).ends_with("过") &&
        !has_one_of(r_.at({h_.end, std::max(h_.end, clause_.end)}), {"后", "再", "方", "才"}))
        return true;
    bool is_told = false;
    const auto look = [&](role x) {
        each(x, {h_.begin, std::max(h_.end, sentence_.end)}, [&](const phrase_hit& one) {
            is_told |= r_.at({one.begin, one.end}).ends_with("了");
        });
    };
    look(role::done_mark);
    look(role::perfective);
    // 请九家公司来谈,看法均已汇总; 请行家看过稿子,大家都说可行
    if (is_combined() && has_one_of(r_.at({duty.end, std::max(h_.end, sentence_.end)}),
                                    {"均已", "都已", "已全部", "都说", "均说", "都认为", "均认为",
                                     "大家说", "记录在"}))
        return true;
    // 文稿形成后,我们送请水政处指导,又请九家合作社座谈: the office tells what it asked for, and when.
    const string_view before = r_.at({sentence_.begin, std::max(sentence_.begin, duty.begin)});
    if (step_ == step::enterprise_consultation &&
        has_one_of(before, {"形成后,我", "完成后,我", "写成后,我", "拟好后,我", "定稿前,我",
                            "起草时,我", "起草中,我", "过程中,我", "期间,我"}) &&
        !has_one_of(r_.at(sentence_), {"拟", "将", "准备", "计划", "打算", "下一步", "下月"}))
        return true;
    const stretch behind{h_.end, std::max(h_.end, sentence_.end)};
    return is_told || first(role::trace, behind) || figure_in(behind);
}

/// 局长批示:“请起草科室公开征求意见。”; what he signs himself is a signing.
bool governed_clauses::is_ordered_in_quote() const {
    if (quote_ == 0 || step_ == step::signing || strong_sign(sentence_)) return false;
    constexpr std::size_t longest = 24;   // bytes of the verb and its mark in front of the quote
    const std::size_t open = quote_ - 1;  // quote_ is one byte behind the start of the “
    return ends_with_one_of(r_.at({open > longest ? open - longest : 0, open}),
                            {"批示:", "批示", "指示:", "指示",
                             "强调:", "要求:", "交代:", "叮嘱:", "部署:", "嘱咐:", "提醒:"});
}

/// 局长签批:同意印发,文号核好后挂网: what is to follow his leave.
bool governed_clauses::is_left_by_remark() const {
    if (step_ != step::publication && step_ != step::filing && step_ != step::interpretation &&
        step_ != step::numbering)
        return false;
    constexpr std::size_t longest = 60;  // bytes of the label
    const string_view said = r_.at({sentence_.begin, std::max(sentence_.begin, h_.begin)});
    const std::size_t colon = said.find(':');
    if (colon == string_view::npos || colon > longest) return false;
    const string_view label = said.substr(0, colon), remark = said.substr(colon + 1);
    return has_one_of(label, {"签批", "批示", "批注", "批语", "领导意见", "局长意见", "主任意见",
                              "县长意见", "镇长意见", "负责人意见", "审签意见", "签发意见",
                              "审批意见", "局长批", "主任批", "镇长批", "县长批", "领导批"}) &&
           begins_with_one_of(
               without_front(remark, {"“"}),
               {"同意", "可发", "可", "照发", "照此", "准", "印发", "请", "发", "拟同意", "阅"}) &&
           has_word(remark, ",") &&
           !tells_past({sentence_.begin + colon, std::max(h_.end, sentence_.end)});
}

/// 由司法局在五个工作日内出具审核意见; 期满前三个月,由执行科室出具评估报告.
bool governed_clauses::is_within_term() const {
    // 贵会若对草案有意见,望在五日内函复: the term of those who are asked.
    if (step_ == step::enterprise_consultation && r_.words().of(h_).role == role::done)
        return false;
    // 合同签订后20天内完成并通过评审: what a contract asks for is its own matter.
    if (strong_sign(sentence_) || outcome_behind() || contains(sentence_, "合同") ||
        contains_one_of(sentence_, {"意见为", "结论为"}))
        return false;
    // 备案机关责令制定机关两个月内纠正: the term of what the review found.
    if (step_ == step::filing && is_combined() && r_.words().of(h_).role == role::done)
        return false;
    const string_view said = r_.at(clause_);
    const std::size_t by = said.find("由");
    const stretch lead =
        by == 0 ? r_.clause_before(clause_) : stretch{clause_.begin, clause_.begin + by};
    if (by != string_view::npos && lead.begin < clause_.begin + by &&
        contains_one_of(lead, {"期满前", "届满前", "到期前", "印发前", "公布前", "出台前", "提请前",
                               "审议前", "送审前", "上会前", "发文前", "施行前"}))
        return true;
    return holds_term({clause_.begin, std::max(h_.end, clause_.end)});
}

/// 司法局出具审核意见以前,不得进入下一环节.
bool governed_clauses::is_before_it() const {
    constexpr std::size_t near = 30;  // bytes: the object of the verb
    const string_view behind = r_.at({h_.end, std::max(h_.end, clause_.end)});
    return behind.size() < near && ends_with_one_of(trimmed(behind), {"以前", "之前"}) &&
           !strong_sign(clause_) && clause_.end < sentence_.end;
}

/// 是否出具审核意见,请司法局说明; 为了赋予统一编号,办公室作了准备.
std::optional<string_view> judge::only_spoken_of() const {
    if (begins_with_one_of(r_.at(clause_), {"是否", "有无", "能否", "可否", "要不要"}) &&
        contains_one_of(sentence_, {"请", "说明", "核实", "核对", "确认", "?"}) &&
        !strong_sign({std::max(h_.end, clause_.end), std::max(h_.end, sentence_.end)}))
        return "是问句,不是记录";
    if (step_ != step::necessity_assessment && h_.end <= clause_.end &&
        clause_.end < sentence_.end && is_purpose_clause(clause_) && !strong_sign(clause_))
        return "说的是目的";
    return std::nullopt;
}

std::optional<std::string> judge::governed() const { return governed_clauses(*this).governed(); }

/// 应当制定办法,…: the duty of an earlier clause, where nothing between ends it.
std::optional<std::string> judge::inherited_duty() const {
    const stretch before{sentence_.begin, clause_.begin};
    const auto d = last(role::duty_mark, before);
    if (!d || clause_.begin - d->end > 90 || done_before({d->end, clause_.begin}))
        return std::nullopt;
    // 经评估认为可以延续,局务会于5月8日讨论同意: what somebody thinks may be done binds nobody.
    if (r_.at({d->begin, d->end}).starts_with("可") &&
        has_word(r_.at({r_.clause_at(d->begin).begin, d->begin}), "认为") && strong_sign(clause_))
        return std::nullopt;
    // 提议先废止、后另行制定,常务会议1月17日采纳
    if (has_word(r_.at(r_.clause_at(d->begin)), "提议") && has_past_date(clause_)) return {};
    // 材料呈局党组会,党组听取后表示支持: it was handed in, and this is what came of it.
    // 方案拟呈局党组,由党组听取后表示意见: it is still to be handed in.
    if (r_.at({d->begin, d->end}) == "呈" && !r_.at(clause_).starts_with("由") &&
        !ends_with_one_of(r_.at({before.begin, d->begin}), {"拟", "将", "待", "再"}) &&
        has_one_of(r_.at(clause_), {"听取后", "研究后", "审议后", "讨论后", "表示"}))
        return std::nullopt;
    return "前面的分句有“" + std::string(r_.at({d->begin, d->end})) + "”";
}

}  // namespace yigui::recognising
